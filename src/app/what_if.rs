//! What an option would change, before it is chosen: the result of each level, the open legal points
//! and the questions that apply. Nothing is recorded; both shells say it in the same words.

use super::{Session, screen::answering::toggled};
use crate::{
    i18n::{Language, app as say},
    questionnaire::{Answer, Kind, Level, Value},
    report::{names, scored_if},
    scoring::Score,
};

impl Session {
    /// The options that the present question would have if this one were chosen, or ticked where
    /// several can be.
    pub fn would_choose(&self, option: usize) -> Vec<usize> {
        let question = self.question().map(|question| &question.kind);
        let mut chosen = match (question, self.answer(self.here())) {
            (Some(Kind::Many(options)), Some(Answer::Value(Value::Options(old)))) => {
                let alone = |at: &usize| options.get(*at).is_some_and(|option| option.exclusive);
                toggled(old, option, alone)
            }
            _ => vec![option],
        };
        chosen.sort_unstable();
        chosen
    }

    /// What having exactly these options at the present question would change, in words; `None` where
    /// it is not asked or has no such answer.
    pub fn what_if(&self, chosen: Vec<usize>, language: Language) -> Option<String> {
        let question = self.question().filter(|_| self.asks(self.here()))?;
        let fits = chosen.is_empty() || question.kind.takes(&Value::Options(chosen.clone()));
        let labels = chosen
            .iter()
            .map(|option| Some(question.options().get(*option)?.label.get(language)));
        let labels = labels.collect::<Option<Vec<&str>>>().filter(|_| fits)?;
        let label = match labels.as_slice() {
            [] => say::no_option(language).to_owned(),
            labels => labels.join(say::between_ids(language)),
        };
        // The last tick taken away is no answer any more.
        let answer = (!chosen.is_empty()).then_some(Answer::Value(Value::Options(chosen)));
        let then = scored_if(self.content(), self.state(), self.here(), answer);
        let changes = changes(self.score(), &then, language);
        let changes = if changes.is_empty() {
            say::nothing_moves(language).to_owned()
        } else {
            changes.join(say::between_changes(language))
        };
        Some(say::if_chosen(language, &label, &changes))
    }
}

/// What differs between two results.
fn changes(before: &Score, after: &Score, language: Language) -> Vec<String> {
    let mut changes = Vec::new();
    let mut put = |what: &str, before: String, after: String| {
        if before != after {
            changes.push(say::moves(language, what, &before, &after));
        }
    };
    for level in Level::ALL {
        let share = |score| share(score, level, language);
        let what = names::level_heading(language, level);
        put(what, share(before), share(after));
    }
    let open = |score: &Score| score.law.open.len().to_string();
    put(say::open_in_law(language), open(before), open(after));
    let effort = |score: &Score| score.law.effort_open.len().to_string();
    put(say::open_in_effort(language), effort(before), effort(after));
    let applicable = |score: &Score| {
        let placements = score.applicability.placements.iter();
        placements.filter(|one| one.asked()).count().to_string()
    };
    put(
        say::questions(language),
        applicable(before),
        applicable(after),
    );
    changes
}

/// The result of a level, as a range while something of it is open; a dash over nothing.
fn share(score: &Score, level: Level, language: Language) -> String {
    let said = score
        .level(level)
        .and_then(|level| names::share(language, &level.tally, level.provisional));
    said.unwrap_or_else(|| "–".to_owned())
}
