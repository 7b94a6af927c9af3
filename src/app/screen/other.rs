//! Another assessment beside the open one: chosen from the list, read, and compared with, or asked for
//! its answers about the organisation. What either comes to is decided below; here is only the way.

use super::{Form, Purpose, Screen, Summary, SummaryPart, purpose};
use crate::{
    app::{Action, App, Effect, FormFault, Message, Notice, Nowhere, Opened, Session},
    assessment::{Event, State, link},
    questionnaire::Level,
    report::{compare_aloud, compare_rows},
};

/// The columns of what changed: the narrowest screen has sixty, of which two stay free.
const COLUMNS: usize = 58;

impl App {
    /// Asks with which other assessment the open one is to be compared, after they are known.
    pub(in crate::app) fn ask_against(&mut self) -> Vec<Effect> {
        self.ask_which(Action::Compare, Purpose::Compare)
    }

    /// Asks from which other assessment the organisation's answers are to be taken, likewise.
    pub(in crate::app) fn ask_organisation(&mut self) -> Vec<Effect> {
        let alone = self
            .session
            .as_ref()
            .map(|session| session.state().about().level);
        if alone == Some(Some(Level::Organisation)) {
            self.notice = Some(Notice::Form(FormFault::LinkLevel));
            return Vec::new();
        }
        self.ask_which(Action::Link, Purpose::Link)
    }

    fn ask_which(&mut self, action: Action, purpose: Purpose) -> Vec<Effect> {
        if self.listings().is_none() {
            self.then = Some(Message::Do(action));
            return vec![Effect::List];
        }
        let nowhere = match purpose {
            Purpose::Link => Nowhere::NoOrganisation,
            _ => Nowhere::NoOther,
        };
        let form = self.other_form(purpose);
        if form.is_none() {
            self.notice = Some(Notice::Nowhere(nowhere));
        }
        self.show_form(form)
    }

    /// The form that asks for another assessment; `None` without one.
    pub(in crate::app) fn other_form(&self, purpose: Purpose) -> Option<Form> {
        let session = self.session.as_ref()?;
        let linked = session.state().link().map(|link| link.assessment.as_str());
        purpose::another(purpose, (session.id(), linked), self.listings()?)
    }

    /// Takes the organisation's answers from another assessment, or says why they cannot be.
    pub(in crate::app) fn link_with(&mut self, other: &Opened) -> Vec<Effect> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let there = State::of(&other.lines);
        match link(&other.id, &there, &other.content, session.content()) {
            Ok(taken) => {
                let effects = self.change(vec![Event::Linked(taken)]);
                if self.notice.is_none() {
                    self.notice = Some(Notice::Linked(other.id.clone()));
                }
                effects
            }
            Err(fault) => {
                self.notice = Some(Notice::CannotLink(other.id.clone(), fault));
                Vec::new()
            }
        }
    }

    /// Shows what changed against another assessment.
    pub(in crate::app) fn compare_with(&mut self, other: Opened) {
        if let Some(Screen::Summary(summary)) = self.layers.last_mut() {
            self.against = Some(Session::new(other));
            self.comparisons += 1;
            *summary = Summary {
                part: SummaryPart::Changes,
                at: 0,
            };
        }
    }

    /// How many times another assessment has come to be compared with.
    pub const fn comparisons(&self) -> usize {
        self.comparisons
    }

    /// What changed against the other assessment, in rows as narrow as the narrowest screen that
    /// shows everything; `None` before one is chosen.
    pub fn changes_said(&self) -> Option<Vec<String>> {
        let (before, after) = (self.against.as_ref()?, self.session.as_ref()?);
        Some(compare_rows(
            before.subject(),
            after.subject(),
            self.language,
            COLUMNS,
        ))
    }

    /// What changed against the other assessment, to be read aloud; `None` before one is chosen.
    pub fn changes_aloud(&self) -> Option<String> {
        let (before, after) = (self.against.as_ref()?, self.session.as_ref()?);
        Some(compare_aloud(
            before.subject(),
            after.subject(),
            self.language,
        ))
    }
}
