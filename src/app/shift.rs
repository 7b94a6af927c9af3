//! What the last answer was and what it changed in the list of questions that apply: said where one
//! is after it, because answering moves on. Both shells say it in the same words.

use super::Session;
use crate::{
    assessment::Event,
    i18n::{Language, app as say},
    questionnaire::{Content, QuestionIndex},
    report::reasons,
    scoring::Score,
    text::width::truncate,
};

/// So many questions are named; of the others, how many.
const NAMED: usize = 4;
/// The most cells of the answer that are said.
const ANSWER: usize = 40;

/// The last answer, and what it changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shift {
    /// The question that was answered, or whose answer was taken back; `None` where something else
    /// changed the list.
    pub question: Option<QuestionIndex>,
    /// How many questions apply now.
    pub applicable: usize,
    /// Questions that came in, in question order.
    pub came: Vec<QuestionIndex>,
    /// Questions that dropped out, in question order.
    pub dropped: Vec<QuestionIndex>,
}

impl Shift {
    /// The question whose answer the events change.
    pub(super) fn answered(events: &[Event], content: &Content) -> Option<QuestionIndex> {
        let mut answered = events.iter().filter_map(|event| match event {
            Event::Answered(answered) => Some(&answered.question),
            Event::Cleared { question } => Some(question),
            _ => None,
        });
        // Of several at once none is the one; what was done says it.
        let one = answered.next()?;
        match answered.next() {
            None => content.find(one),
            Some(_) => None,
        }
    }

    /// What changed between two scores; `None` where nothing was answered and nothing changed.
    pub(super) fn between(
        question: Option<QuestionIndex>,
        before: &Score,
        after: &Score,
    ) -> Option<Self> {
        let asked =
            |score: &Score, at: usize| score.applicability.placement(QuestionIndex(at)).asked();
        let mut shift = Self {
            question,
            ..Self::default()
        };
        for at in 0..after.applicability.placements.len() {
            let now = asked(after, at);
            shift.applicable += usize::from(now);
            match (asked(before, at), now) {
                (false, true) => shift.came.push(QuestionIndex(at)),
                (true, false) => shift.dropped.push(QuestionIndex(at)),
                _ => {}
            }
        }
        (question.is_some() || shift.changed()).then_some(shift)
    }

    fn changed(&self) -> bool {
        !self.came.is_empty() || !self.dropped.is_empty()
    }
}

impl Session {
    /// The last answer and what it let in or out, in words; `None` where the screen says it anyway.
    pub fn shift_said(&self, language: Language) -> Option<String> {
        // What changed otherwise, the depth or another's answer, says itself.
        let shift = self.shift().filter(|shift| shift.question.is_some())?;
        let answer = self.last_answer(shift, language);
        let elsewhere = shift.question.filter(|at| *at != self.here());
        let contradicts = elsewhere.and_then(|at| self.contradiction_said(at, language));
        let undated = elsewhere.is_some_and(|at| self.undated(at));
        if !shift.changed() && contradicts.is_none() && !undated {
            return answer.filter(|_| elsewhere.is_some());
        }
        let came = self.named(&shift.came, language);
        let dropped = self.named(&shift.dropped, language);
        let kept = shift.dropped.iter().any(|at| self.answer(*at).is_some());
        let said = [
            came.map(|names| say::came_in(language, shift.came.len(), &names)),
            dropped.map(|names| say::dropped_out(language, shift.dropped.len(), &names)),
            kept.then(|| say::answers_kept(language).to_owned()),
            shift
                .changed()
                .then(|| say::apply_now(language, shift.applicable)),
            contradicts,
            undated.then(|| say::undated(language).to_owned()),
        ];
        let answer = answer.map(|answer| stopped(answer, language));
        let said: Vec<String> = answer
            .into_iter()
            .chain(said.into_iter().flatten())
            .collect();
        Some(said.join(say::after_sentence(language)))
    }

    /// The question answered last, with its answer.
    fn last_answer(&self, shift: &Shift, language: Language) -> Option<String> {
        let index = shift.question?;
        let question = self.content().question(index)?;
        let answer = reasons::counted(question, self.answer(index), language);
        let answer = truncate(&answer, ANSWER, "…");
        Some(say::last_answer(language, question.id.as_str(), &answer))
    }

    /// The first few of the questions by id, and how many more; `None` where there is none.
    fn named(&self, questions: &[QuestionIndex], language: Language) -> Option<String> {
        let ids = questions.iter().take(NAMED).filter_map(|at| {
            let question = self.content().question(*at)?;
            Some(question.id.to_string())
        });
        let ids: Vec<String> = ids.collect();
        let ids = (!ids.is_empty()).then(|| ids.join(say::between_ids(language)))?;
        Some(match questions.len().saturating_sub(NAMED) {
            0 => ids,
            more => say::and_more(language, &ids, more),
        })
    }
}

/// An answer with a full stop behind it, where it does not bring its own.
fn stopped(answer: String, language: Language) -> String {
    // Without a space behind it, what follows a cut Japanese answer would read on.
    let cut = language == Language::En && answer.ends_with('…');
    if cut || answer.ends_with(['.', '。']) {
        answer
    } else {
        format!("{answer}{}", say::full_stop(language))
    }
}
