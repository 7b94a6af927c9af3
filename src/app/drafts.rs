//! Forms that are left without being taken: kept as they are until they are opened again, and what
//! becomes of them when the program ends. What notes something down is taken then; what would give
//! another answer than was meant, or begin something, is named instead.

use super::{App, Effect, FieldName, Form, Purpose, Screen, Session, screen};
use crate::{
    assessment::AssessmentId,
    i18n::Language,
    questionnaire::{Kind, QuestionIndex},
};

/// A form as it was left.
#[derive(Debug, Clone)]
pub(super) struct LeftForm {
    /// In which assessment; `None` on the list.
    of: Option<AssessmentId>,
    /// The question or the evidence that it is about; empty where it is about neither.
    subject: String,
    form: Form,
    /// What was typed in it and is on file nowhere.
    typed: Vec<String>,
}

impl LeftForm {
    /// What it is, about what, and what was typed in it, for a sentence; `None` where that is
    /// nothing worth keeping.
    pub(super) fn named(&self, language: Language) -> Option<(String, String)> {
        if self.typed.is_empty() || matches!(self.form.purpose, Purpose::Report | Purpose::Who) {
            return None;
        }
        let what = [self.form.purpose.name(language), self.subject.as_str()];
        let what = what.join(" ").trim_end().to_owned();
        Some((what, self.typed.join(" / ")))
    }
}

impl App {
    /// Puts a form away as it is, where anything was filled in.
    pub(super) fn put_away(&mut self, form: Form) {
        let (of, subject) = self.place_of(&form.purpose);
        self.forget(&form.purpose);
        let fresh = self.fresh(&form.purpose);
        if fresh.as_ref().is_some_and(|fresh| fresh.says_as(&form)) {
            return;
        }
        let typed = form
            .fields
            .iter()
            .filter(|field| {
                let before = fresh.as_ref().and_then(|fresh| fresh.named(field.name));
                before.map_or("", |before| before.typed()) != field.typed()
            })
            .map(|field| field.typed().trim().to_owned())
            .filter(|typed| !typed.is_empty())
            .collect();
        self.drafts.push(LeftForm {
            of,
            subject,
            form,
            typed,
        });
    }

    /// The form of a purpose as it was left; `None` where it was not.
    pub(super) fn left_form(&self, purpose: &Purpose) -> Option<Form> {
        let place = self.place_of(purpose);
        let same = |left: &&LeftForm| {
            left.form.purpose == *purpose && (&left.of, &left.subject) == (&place.0, &place.1)
        };
        self.drafts.iter().find(same).map(|left| left.form.clone())
    }

    /// Whatever was left of a form has been dealt with.
    pub(super) fn forget(&mut self, purpose: &Purpose) {
        let (of, subject) = self.place_of(purpose);
        self.drafts.retain(|left| {
            left.form.purpose != *purpose || left.of != of || left.subject != subject
        });
    }

    /// Takes the form that is shown although nobody said so, because the program ends; where that
    /// cannot be, puts it away, to be named.
    pub(super) fn finish_form(&mut self) -> Vec<Effect> {
        let Screen::Form(form) = self.screen() else {
            return Vec::new();
        };
        let form = form.clone();
        let same = self.fresh(&form.purpose);
        if same.is_some_and(|same| same.says_as(&form)) {
            return Vec::new();
        }
        if self.notes_down(&form.purpose)
            && let Ok(effects) = self.take(&form)
        {
            return effects;
        }
        self.put_away(form);
        Vec::new()
    }

    /// Whether a form half filled in says nothing else than one filled in. A number or a day half
    /// typed is another number or day; a text half typed is seen to be.
    fn notes_down(&self, purpose: &Purpose) -> bool {
        match purpose {
            Purpose::Note(_)
            | Purpose::Reason(_)
            | Purpose::Assign(_)
            | Purpose::Todo(_)
            | Purpose::Rename(_)
            | Purpose::AddEvidence(_)
            | Purpose::ChangeEvidence(_) => true,
            Purpose::Answer(question) => {
                let session = self.session.as_ref();
                let asked = session.and_then(|session| session.content().question(*question));
                asked.is_some_and(|asked| matches!(asked.kind, Kind::Text))
            }
            Purpose::New(_)
            | Purpose::SectionReason(_)
            | Purpose::Who
            | Purpose::Report
            | Purpose::Sign
            | Purpose::Compare
            | Purpose::Link
            | Purpose::Confirm(_)
            | Purpose::SendBack(_)
            | Purpose::Rate(_) => false,
        }
    }

    /// The form of a purpose as it begins, with what is on file.
    fn fresh(&self, purpose: &Purpose) -> Option<Form> {
        let session = self.session.as_ref();
        match purpose {
            Purpose::New(after) => {
                let earlier = after.as_ref().and_then(|id| self.listing(id));
                Some(self.new_form(earlier))
            }
            Purpose::Compare | Purpose::Link => self.other_form(purpose.clone()),
            Purpose::Who => Some(screen::who(&self.by)),
            Purpose::Rename(None) => {
                session.map(|session| screen::rename_open(session.state().about()))
            }
            Purpose::Rename(Some(id)) => self.rename_form(id),
            other => session.and_then(|session| screen::on_file(session, other.clone())),
        }
    }

    /// In which assessment a form is filled in, and about what.
    fn place_of(&self, purpose: &Purpose) -> (Option<AssessmentId>, String) {
        let subject = match purpose {
            Purpose::ChangeEvidence(id) => id.to_string(),
            other => other
                .question()
                .and_then(|question: QuestionIndex| self.id_of(question))
                .map_or_else(String::new, |id| id.to_string()),
        };
        let of = match purpose {
            Purpose::New(Some(id)) | Purpose::Rename(Some(id)) => Some(id.clone()),
            Purpose::New(None) | Purpose::Who => None,
            _ => self.session.as_ref().map(Session::id).cloned(),
        };
        (of, subject)
    }
}

impl Form {
    /// Whether it says the same as another of its purpose.
    fn says_as(&self, other: &Self) -> bool {
        let same = |name: FieldName| {
            let (one, other) = (self.named(name), other.named(name));
            one.map(|field| (field.typed(), field.chosen()))
                == other.map(|field| (field.typed(), field.chosen()))
        };
        self.fields.iter().all(|field| same(field.name))
    }
}
