//! Changes to the open assessment: made, refused with a sentence, taken back and made again. Every
//! change of answers goes through here, so that one place knows whether the log can be written at
//! all; what a change means for the score is the session's.

use super::{App, Effect, Notice, Purpose, Session};
use crate::assessment::{Event, Moment};

impl App {
    pub(super) fn undo(&mut self) -> Vec<Effect> {
        self.replay(Session::undo, Notice::Undone, Notice::NothingToUndo)
    }

    pub(super) fn redo(&mut self) -> Vec<Effect> {
        self.replay(Session::redo, Notice::Redone, Notice::NothingToRedo)
    }

    fn replay(
        &mut self,
        replay: fn(&mut Session, Moment) -> Option<Vec<Effect>>,
        done: Notice,
        nothing: Notice,
    ) -> Vec<Effect> {
        let now = self.now;
        let Some(effects) = self
            .session
            .as_mut()
            .and_then(|session| replay(session, now))
        else {
            self.notice = Some(nothing);
            return Vec::new();
        };
        self.notice = Some(if effects.is_empty() {
            Notice::OnRecord
        } else {
            done
        });
        self.after_change();
        effects
    }

    /// Makes a change to the open assessment, or says why none can be made.
    pub(super) fn change(&mut self, events: Vec<Event>) -> Vec<Effect> {
        let now = self.now;
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        if let Some(why) = session.read_only() {
            self.notice = Some(Notice::ReadOnly(why.clone()));
            return Vec::new();
        }
        let effects = session.change(events, now);
        self.after_change();
        effects
    }

    /// Whether a form may not even be filled in, because nothing can be changed; says so.
    pub(super) fn refuses_changes(&mut self, purpose: &Purpose) -> bool {
        let elsewhere = matches!(
            purpose,
            Purpose::New | Purpose::Who | Purpose::Report | Purpose::Rename(Some(_))
        );
        let why = self.session.as_ref().and_then(Session::read_only).cloned();
        match why {
            Some(why) if !elsewhere => {
                self.notice = Some(Notice::ReadOnly(why));
                true
            }
            _ => false,
        }
    }

    /// The present question stays one that is asked, as far as there is one.
    pub(super) fn after_change(&mut self) {
        let Some(session) = &mut self.session else {
            return;
        };
        if !session.asks(session.here()) {
            let to = session.following().or_else(|| session.preceding());
            session.here = to.unwrap_or(session.here());
        }
        self.settle_cursor();
    }
}
