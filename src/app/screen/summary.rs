//! The result. Everything shown is read from the session's score: law first, then each level on its
//! own, then what to do first. Here is only the cursor over what to do, and where Enter leads.

use super::{Purpose, Screen, moved, purpose};
use crate::app::{Action, App, Effect, Motion};

/// What the summary remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// The gap under the cursor, counted from 0 in `Score::gaps`.
    pub at: usize,
}

impl App {
    pub(in crate::app) fn show_summary(&mut self) {
        if self.session.is_some() {
            self.show(Screen::Summary(Summary::default()));
        }
    }

    pub(in crate::app) fn move_summary(&mut self, motion: Motion) {
        let count = self
            .session
            .as_ref()
            .map_or(0, |session| session.score().gaps.len());
        let page = self.page;
        if let Some(Screen::Summary(summary)) = self.layers.last_mut() {
            summary.at = moved(summary.at, count, page, motion);
        }
    }

    /// Enter: goes to the question.
    pub(in crate::app) fn act_on_summary(&mut self, action: Action) {
        let (Some(session), Some(Screen::Summary(summary))) = (&self.session, self.layers.last())
        else {
            return;
        };
        let question = session.score().gaps.get(summary.at).map(|gap| gap.question);
        if let (Action::Choose, Some(question)) = (action, question) {
            self.jump(question);
        }
    }

    /// Asks where the report goes.
    pub(in crate::app) fn ask_for_path(&mut self) -> Vec<Effect> {
        let form = self
            .session
            .as_ref()
            .and_then(|session| purpose::on_file(session, Purpose::Report));
        self.show_form(form)
    }
}
