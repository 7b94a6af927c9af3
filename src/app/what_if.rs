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
    /// What choosing an option of the present question would change, in words; `None` where there is
    /// no such option.
    pub fn what_if(&self, option: usize, language: Language) -> Option<String> {
        let question = self.question()?;
        let label = question.options().get(option)?.label.get(language);
        let chosen = match (&question.kind, self.answer(self.here())) {
            (Kind::Many(options), Some(Answer::Value(Value::Options(old)))) => {
                let alone = |at: &usize| options.get(*at).is_some_and(|option| option.exclusive);
                toggled(old, option, alone)
            }
            _ => vec![option],
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
        Some(say::if_chosen(language, label, &changes))
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
