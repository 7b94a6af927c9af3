//! What becomes of a form when it is taken: events, an effect, or what is wrong with it. How a form
//! is drawn and typed into is not known here; one that is wrong stays open with its fault at the
//! field.

use super::{Field, FieldName, Form, FormFault, Input, Purpose, Screen};
use crate::{
    app::{App, Draft, Effect, Notice, Wanted, day},
    assessment::{
        Action as Todo, AssessmentId, Assigned, Event, Evidence, Given, Renamed, Wire, is_address,
    },
    i18n::Language,
    questionnaire::{EvidenceId, Kind, Level, Number, Question, QuestionIndex, Value},
};

/// How far an action is, as the log writes it, in the order of the form's choices.
pub(super) const TODO_STATUSES: [&str; 3] = ["open", "doing", "done"];

/// A fault of the form: in which field, and what.
pub(in crate::app) type Fault = (FieldName, FormFault);

impl App {
    /// Takes the form that is shown, or says in it what is wrong.
    pub(in crate::app) fn submit(&mut self) -> Vec<Effect> {
        let Some(Screen::Form(form)) = self.layers.last() else {
            return Vec::new();
        };
        let form = form.clone();
        match self.take(&form) {
            Ok(effects) => effects,
            Err((name, fault)) => {
                let at = form
                    .fields
                    .iter()
                    .position(|field| field.name == name)
                    .unwrap_or(0);
                if let Some(Screen::Form(form)) = self.layers.last_mut() {
                    form.at = at;
                    form.fault = Some((at, fault));
                }
                Vec::new()
            }
        }
    }

    pub(in crate::app) fn take(&mut self, form: &Form) -> Result<Vec<Effect>, Fault> {
        for name in form.names() {
            if form.purpose.needs(name) {
                form.required(name)?;
            }
        }
        match &form.purpose {
            Purpose::New(_) => {
                let draft = self.draft(form)?;
                // Whatever was left of it earlier is overtaken.
                self.forget(&form.purpose);
                self.language = draft.language;
                let by = draft.by.clone().unwrap_or_else(|| self.by.clone());
                let effects = [Effect::Create(draft)].into_iter();
                Ok(effects.chain(self.go_by(by)).collect())
            }
            Purpose::Rename(id) => self.take_name(form, id.clone()),
            Purpose::Note(question) => {
                let text = form.named(FieldName::Note).map_or("", Field::typed);
                let text = text.trim_end().to_owned();
                self.close_form();
                Ok(self.take_note(*question, text))
            }
            Purpose::Reason(question) => {
                let reason = form.required(FieldName::Reason)?;
                self.close_form();
                Ok(self.give_at(*question, Given::NotApplicable { reason }))
            }
            Purpose::SectionReason(section) => self.take_section_reason(form, *section),
            Purpose::Answer(question) => {
                let text = form.required(FieldName::Answer)?;
                let wire = self.typed_value(*question, &text)?;
                self.close_form();
                Ok(self.give_at(*question, Given::Value(wire)))
            }
            Purpose::Assign(question) => self.take_assigned(form, *question),
            Purpose::Todo(question) => Ok(self.take_todo(form, *question)),
            Purpose::AddEvidence(question) => self.take_evidence(form, None, Some(*question)),
            Purpose::ChangeEvidence(id) => self.take_evidence(form, Some(id.clone()), None),
            Purpose::Who => {
                let by = form.required(FieldName::By)?;
                self.close_form();
                Ok(self.go_by(by).into_iter().collect())
            }
            Purpose::Compare => Ok(self.take_other(form, FieldName::Against, Wanted::Comparison)),
            Purpose::Link => {
                Ok(self.take_other(form, FieldName::OrganisationFrom, Wanted::Organisation))
            }
            Purpose::Sign => self.take_approval(form),
            Purpose::Confirm(question) | Purpose::SendBack(question) | Purpose::Rate(question) => {
                Ok(self.take_review(form, *question))
            }
            Purpose::Report => {
                let path = form.required(FieldName::Path)?;
                self.close_form();
                let language = self.language;
                Ok(vec![Effect::WriteReport { path, language }])
            }
        }
    }

    fn take_name(&mut self, form: &Form, id: Option<AssessmentId>) -> Result<Vec<Effect>, Fault> {
        let renamed = Renamed {
            name: form.required(FieldName::Name)?,
            organisation: form.given(FieldName::Organisation),
            department: form.given(FieldName::Department),
            period: form.given(FieldName::Period),
        };
        self.close_form();
        Ok(match id {
            Some(id) => vec![Effect::Rename { id, renamed }],
            None => self.change(vec![Event::Renamed(renamed)]),
        })
    }

    /// Has the other assessment read that a form names.
    fn take_other(&mut self, form: &Form, name: FieldName, wanted: Wanted) -> Vec<Effect> {
        self.close_form();
        let chosen = form.other(name);
        let read = chosen.map(|id| Effect::Read { id, wanted });
        read.into_iter().collect()
    }

    fn take_todo(&mut self, form: &Form, question: QuestionIndex) -> Vec<Effect> {
        let text = form.given(FieldName::Todo);
        let status = TODO_STATUSES.get(form.chosen(FieldName::TodoStatus));
        let status = status
            .filter(|_| text.is_some())
            .map(|status| (*status).to_owned());
        self.close_form();
        let event = |question| {
            Event::Action(Todo {
                question,
                text,
                status,
            })
        };
        self.id_of(question)
            .map(event)
            .map_or_else(Vec::new, |event| self.change(vec![event]))
    }

    /// Whoever has this name answers from now on; nothing where they do already.
    fn go_by(&mut self, by: String) -> Option<Effect> {
        if let Some(session) = &mut self.session {
            session.go_by(&by);
        }
        let other = self.by != by;
        self.by.clone_from(&by);
        other.then_some(Effect::GoBy { by })
    }

    /// The uppermost form goes away, and its draft with it.
    pub(super) fn close_form(&mut self) {
        if let Some(Screen::Form(form)) = self.layers.pop() {
            self.forget(&form.purpose);
        }
    }

    fn draft(&self, form: &Form) -> Result<Draft, Fault> {
        let name = form.required(FieldName::Name)?;
        let level = form.level();
        let organisation_from = form.other(FieldName::OrganisationFrom);
        if level == Some(Level::Organisation) && organisation_from.is_some() {
            return Err((FieldName::OrganisationFrom, FormFault::LinkLevel));
        }
        let language = Language::ALL.get(form.chosen(FieldName::Language));
        Ok(Draft {
            questionnaires: self.ticked(form),
            name,
            organisation: form.given(FieldName::Organisation),
            department: form.given(FieldName::Department),
            period: form.given(FieldName::Period),
            depth: form.depth(),
            level,
            carry_from: form.other(FieldName::CarryFrom),
            organisation_from,
            language: language.copied().unwrap_or(self.language),
            by: form.given(FieldName::By),
        })
    }

    /// The questionnaires that a form of a new assessment has ticked.
    pub(in crate::app) fn ticked(&self, form: &Form) -> Vec<crate::questionnaire::QuestionnaireId> {
        let Some(Input::Many { choices, .. }) =
            form.named(FieldName::Sectors).map(|field| &field.input)
        else {
            return Vec::new();
        };
        let offers = self.offers.iter().zip(choices);
        offers
            .filter(|(_, tick)| tick.on)
            .map(|(offer, _)| offer.id.clone())
            .collect()
    }

    fn take_note(&mut self, question: QuestionIndex, text: String) -> Vec<Effect> {
        let Some(id) = self.id_of(question) else {
            return Vec::new();
        };
        let entry = self
            .session
            .as_ref()
            .and_then(|session| session.entry(question));
        let old = entry.and_then(|entry| entry.note.as_ref());
        if old.map_or("", |note| &note.text) == text {
            return Vec::new();
        }
        self.change(vec![Event::Noted { question: id, text }])
    }

    fn take_assigned(
        &mut self,
        form: &Form,
        question: QuestionIndex,
    ) -> Result<Vec<Effect>, Fault> {
        let due = self.day_of(form, FieldName::Due)?;
        let (owner, department) = (
            form.given(FieldName::Owner),
            form.given(FieldName::Department),
        );
        self.close_form();
        let Some(question) = self.id_of(question) else {
            return Ok(Vec::new());
        };
        Ok(self.change(vec![Event::Assigned(Assigned {
            question,
            owner,
            department,
            due,
        })]))
    }

    fn day_of(&self, form: &Form, name: FieldName) -> Result<Option<jiff::civil::Date>, Fault> {
        let Some(text) = form.given(name) else {
            return Ok(None);
        };
        day(&text, self.today())
            .map(Some)
            .map_err(|fault| (name, FormFault::Day(fault)))
    }

    /// What a typed answer to a question means.
    pub(in crate::app) fn typed_value(
        &self,
        question: QuestionIndex,
        text: &str,
    ) -> Result<Wire, Fault> {
        let session = self.session.as_ref();
        let asked = session.and_then(|session| session.content().question(question));
        let kind = asked.map(|asked: &Question| &asked.kind);
        let fault = |fault| (FieldName::Answer, fault);
        let value = match kind {
            Some(Kind::Number { min, max, .. }) => {
                let narrow: String = crate::text::narrow::narrow_command(text)
                    .trim()
                    .replace(',', "");
                let number: Number = narrow.parse().map_err(|_| fault(FormFault::Number))?;
                let out = FormFault::Range {
                    min: min.map(|bound| bound.to_string()),
                    max: max.map(|bound| bound.to_string()),
                };
                let value = Value::Number(number);
                if !kind.is_some_and(|kind| kind.takes(&value)) {
                    return Err(fault(out));
                }
                value
            }
            Some(Kind::Date) => {
                Value::Date(day(text, self.today()).map_err(|why| fault(FormFault::Day(why)))?)
            }
            _ if text.trim().is_empty() => return Err(fault(FormFault::Blank)),
            _ => Value::Text(text.to_owned()),
        };
        Ok(kind.map_or_else(
            || Wire::Text(text.to_owned()),
            |kind| Wire::encode(&value, kind),
        ))
    }

    fn take_evidence(
        &mut self,
        form: &Form,
        id: Option<EvidenceId>,
        question: Option<QuestionIndex>,
    ) -> Result<Vec<Effect>, Fault> {
        let title = form.required(FieldName::Title)?;
        let at = form.required(FieldName::Place)?;
        let expires = self.day_of(form, FieldName::Expires)?;
        let Some(id) = id.or_else(|| self.next_evidence()) else {
            self.notice = Some(Notice::NoMoreEvidence);
            return Ok(Vec::new());
        };
        let evidence = Evidence {
            id,
            title,
            at: at.clone(),
            sha256: None,
            doc_no: form.given(FieldName::DocumentNumber),
            edition: form.given(FieldName::Edition),
            department: form.given(FieldName::Department),
            period: form.given(FieldName::Period),
            expires,
        };
        self.close_form();
        if is_address(&at) {
            return Ok(self.enter_evidence(evidence, question));
        }
        self.unhashed.push((evidence, question));
        Ok(vec![Effect::HashEvidence { at }])
    }
}

impl Form {
    /// What was typed in a field that must not be blank.
    pub(super) fn required(&self, name: FieldName) -> Result<String, Fault> {
        self.given(name).ok_or((name, FormFault::Blank))
    }
}
