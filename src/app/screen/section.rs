//! A whole section that does not apply: what is open in it is answered as not applicable with one
//! reason, as one step that undo takes back. What is answered already stays as it is.

use super::{FieldName, Form, Purpose, Screen, fill::Fault, purpose};
use crate::{
    app::{App, Effect, Notice, Nowhere, Session},
    assessment::{Event, Given},
    questionnaire::{Question, QuestionIndex, SectionIndex},
};

impl Session {
    /// The scored questions of a section that apply and have no answer.
    pub fn open_scored(&self, section: SectionIndex) -> Vec<QuestionIndex> {
        let open = self.asked_in(section).filter(|at| {
            let scored = self.content().question(*at).is_some_and(Question::scored);
            scored && self.answer(*at).is_none()
        });
        open.collect()
    }
}

impl App {
    /// Asks why the section under the cursor of the map, or of the present question, does not apply.
    pub(in crate::app) fn section_not_applicable(&mut self) -> Vec<Effect> {
        let Some(session) = &self.session else {
            return Vec::new();
        };
        let section = match self.layers.last() {
            Some(Screen::Map(map)) => map.section(session),
            _ => session.question().map(|question| question.section),
        };
        let Some(section) = section else {
            return Vec::new();
        };
        if session.open_scored(section).is_empty() {
            self.notice = Some(Notice::Nowhere(Nowhere::NothingOpenInSection));
            return Vec::new();
        }
        let form = purpose::on_file(session, Purpose::SectionReason(section));
        self.show_form(form)
    }

    /// Answers what is open in the section with the reason.
    pub(in crate::app) fn take_section_reason(
        &mut self,
        form: &Form,
        section: SectionIndex,
    ) -> Result<Vec<Effect>, Fault> {
        let reason = form.required(FieldName::Reason)?;
        self.close_form();
        let open = self
            .session
            .as_ref()
            .map_or_else(Vec::new, |session| session.open_scored(section));
        let questions = open.len();
        let events = open.into_iter().filter_map(|at| {
            let reason = reason.clone();
            let given = Given::NotApplicable { reason };
            Some(Event::answered(self.id_of(at)?, given))
        });
        let effects = self.change(events.collect());
        if !effects.is_empty() {
            self.notice = Some(Notice::SectionLeftOut { questions });
        }
        Ok(effects)
    }
}
