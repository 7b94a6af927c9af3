//! Back to the list that led to a question: what is open, the result, a search, the map. Esc goes one
//! step back, and that is the list with its cursor, and behind it the question where one was before.
//! Whoever has gone on from that question by more than its answer has left the list behind.

use super::{App, Screen, Session};
use crate::questionnaire::QuestionIndex;

/// A way from a list to a question.
#[derive(Debug, Clone)]
pub(super) struct Detour {
    /// The screens that the question came to lie over, the uppermost last.
    lists: Vec<Screen>,
    /// Whether a question lay below them.
    over_question: bool,
    /// The question where one was before.
    from: QuestionIndex,
    /// The question that was gone to.
    to: QuestionIndex,
}

impl App {
    /// Goes from a list to a question, and remembers the list.
    pub(super) fn visit(&mut self, question: QuestionIndex) {
        let Some(from) = self.session.as_ref().map(Session::here) else {
            return;
        };
        let below = |layer: &Screen| matches!(layer, Screen::Question(_));
        let below = self.layers.iter().rposition(below);
        let lists: Vec<Screen> = self
            .layers
            .iter()
            .skip(below.unwrap_or(0) + 1)
            .cloned()
            .collect();
        let only_lists = lists.iter().all(Screen::leads_to_questions);
        self.jump(question);
        self.detour = only_lists.then_some(Detour {
            lists,
            over_question: below.is_some(),
            from,
            to: question,
        });
    }

    /// Leaves the list behind where something is done elsewhere than at the question it led to.
    pub(super) fn go_past_detour(&mut self) {
        let here = self.session.as_ref().map(Session::here);
        self.detour = self.detour.take().filter(|detour| Some(detour.to) == here);
    }

    /// Goes back to the list that led to the present question; whether one did.
    pub(super) fn end_detour(&mut self) -> bool {
        let (Some(detour), Some(session)) = (self.detour.take(), &mut self.session) else {
            return false;
        };
        session.here = detour.from;
        self.layers.truncate(1 + usize::from(detour.over_question));
        self.layers.extend(detour.lists);
        // The answer given on the way may have taken out where one was before.
        self.after_change();
        true
    }
}

impl Screen {
    /// Whether it is a list whose entries lead to questions.
    const fn leads_to_questions(&self) -> bool {
        matches!(
            self,
            Self::Map(_) | Self::Search(_) | Self::Review(_) | Self::Summary(_)
        )
    }
}
