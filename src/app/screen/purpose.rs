//! What forms there are and the fields each begins with. What becomes of them stands in `fill`. A
//! form is data, so that both shells can ask the same one.

use super::{
    FieldName, Form,
    form::{Field, Tick},
};
use crate::{
    app::{Listing, Offer, Session},
    assessment::{About, AssessmentId, Evidence},
    i18n::{Language, screen as say},
    questionnaire::{Answer, Depth, EvidenceId, Level, QuestionIndex, SectionIndex, Value, Words},
    text::file_name::in_file_name,
};

/// What a form is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// A new assessment, after an earlier one where that is given.
    New(Option<AssessmentId>),
    /// What an assessment is called; of the open one where no id is given.
    Rename(Option<AssessmentId>),
    /// The note on a question.
    Note(QuestionIndex),
    /// Why a question does not apply.
    Reason(QuestionIndex),
    /// Why a section does not apply, as far as it is open.
    SectionReason(SectionIndex),
    /// Owner, department and due date of a question.
    Assign(QuestionIndex),
    /// What is to be done about a question.
    Todo(QuestionIndex),
    /// A typed answer to a question.
    Answer(QuestionIndex),
    /// A new item of evidence for a question.
    AddEvidence(QuestionIndex),
    /// An item of evidence, changed.
    ChangeEvidence(EvidenceId),
    /// Who answers from now on.
    Who,
    /// Where the report goes.
    Report,
    /// An approval of the assessment.
    Sign,
    /// With which other assessment the open one is compared.
    Compare,
    /// From which other assessment the organisation's answers are taken.
    Link,
    /// A reviewer's confirmation of an answer.
    Confirm(QuestionIndex),
    /// What a reviewer sends an answer back with.
    SendBack(QuestionIndex),
    /// A reviewer's own answer.
    Rate(QuestionIndex),
}

impl Purpose {
    /// Whether it gives a legal question a reason for not applying, which leaves it open until
    /// somebody else has confirmed it.
    pub fn leaves_law_open(&self, session: Option<&Session>) -> bool {
        let Some(session) = session else {
            return false;
        };
        let legal = |question| session.score().law.standing(question).is_some();
        match self {
            Self::Reason(question) => legal(*question),
            Self::SectionReason(section) => session.open_scored(*section).into_iter().any(legal),
            _ => false,
        }
    }

    /// Which section becomes not applicable, and how much of it; `None` where none does.
    pub fn section_said(&self, session: Option<&Session>, language: Language) -> Option<String> {
        let (Self::SectionReason(at), Some(session)) = (self, session) else {
            return None;
        };
        let section = session.content().section(*at)?;
        let open = session.open_scored(*at).len();
        let title = section.title.get(language);
        Some(say::reason_section(language, open, title))
    }

    /// Whether a field of its form must not be left blank.
    pub const fn needs(&self, name: FieldName) -> bool {
        match name {
            FieldName::Name
            | FieldName::Reason
            | FieldName::Title
            | FieldName::Place
            | FieldName::Path
            | FieldName::Answer
            | FieldName::Signer => true,
            FieldName::By => matches!(self, Self::Who),
            // Else nothing tells it from the one before.
            FieldName::Period => matches!(self, Self::New(Some(_))),
            // Else the answerer does not know what to mend.
            FieldName::Comment => matches!(self, Self::SendBack(_)),
            _ => false,
        }
    }

    /// The question that it is about, where it is about one.
    pub const fn question(&self) -> Option<QuestionIndex> {
        match self {
            Self::Note(question)
            | Self::Reason(question)
            | Self::Assign(question)
            | Self::Todo(question)
            | Self::Answer(question)
            | Self::AddEvidence(question)
            | Self::Confirm(question)
            | Self::SendBack(question)
            | Self::Rate(question) => Some(*question),
            Self::New(_)
            | Self::SectionReason(_)
            | Self::Rename(_)
            | Self::ChangeEvidence(_)
            | Self::Who
            | Self::Report
            | Self::Sign
            | Self::Compare
            | Self::Link => None,
        }
    }
}

/// Words of the interface in both languages, for a choice that a form keeps.
pub(super) fn both(of: impl Fn(Language) -> &'static str) -> Words {
    Words {
        en: of(Language::En).to_owned(),
        ja: of(Language::Ja).to_owned(),
    }
}

fn or_empty(text: Option<&String>) -> &str {
    text.map_or("", String::as_str)
}

/// How deep an assessment can go, in the order of the form's choices.
pub(super) const DEPTHS: [Depth; 2] = [Depth::Quick, Depth::Full];

/// What an assessment can be about, in the order of the form's choices; `None` is both.
pub(super) const LEVELS: [Option<Level>; 3] =
    [None, Some(Level::Organisation), Some(Level::System)];

const fn depth(depth: Depth, language: Language) -> &'static str {
    match depth {
        Depth::Quick => say::depth_quick(language),
        Depth::Full => say::depth_full(language),
    }
}

const fn level(level: Option<Level>, language: Language) -> &'static str {
    match level {
        None => say::level_both(language),
        Some(Level::Organisation) => say::level_organisation(language),
        Some(Level::System) => say::level_system(language),
    }
}

/// The form of a new assessment, which can take over answers from any of the others.
pub(in crate::app) fn new_assessment(
    offers: &[Offer],
    others: &[Listing],
    language: Language,
    by: &str,
) -> Form {
    let sectors = offers
        .iter()
        .map(|offer| Tick {
            words: offer.title.clone(),
            on: offer.baseline,
            fixed: offer.baseline,
        })
        .collect();
    let languages = Language::ALL
        .iter()
        .map(|choice| both(|_| say::language_name(*choice)));
    let spoken = Language::ALL
        .iter()
        .position(|choice| *choice == language)
        .unwrap_or(0);
    let depths = DEPTHS.map(|of| both(|language| depth(of, language)));
    let levels = LEVELS.map(|of| both(|language| level(of, language)));
    let mut fields = vec![
        Field::line(FieldName::Name, ""),
        Field::many(FieldName::Sectors, sectors),
        Field::one(FieldName::Depth, depths.to_vec(), 0),
        Field::supposed(FieldName::By, by),
        Field::line(FieldName::Organisation, ""),
        Field::line(FieldName::Department, ""),
        Field::line(FieldName::Period, ""),
        Field::one(FieldName::Level, levels.to_vec(), 0),
    ];
    let mut chosen_from = Vec::new();
    for name in [FieldName::CarryFrom, FieldName::OrganisationFrom] {
        let choices = choices(name, others.iter());
        if choices.is_empty() {
            continue;
        }
        let words = choices.iter().map(|other| named(other));
        let words = std::iter::once(both(say::no_other)).chain(words).collect();
        fields.push(Field::one(name, words, 0));
        let ids = std::iter::once(None).chain(ids(&choices)).collect();
        chosen_from.push((name, ids));
    }
    let spoken = Field::one(FieldName::Language, languages.collect(), spoken);
    fields.push(spoken);
    Form {
        others: chosen_from,
        ..Form::new(Purpose::New(None), fields)
    }
}

/// The form of a new assessment, filled in as the next one after an earlier one: the same thing with
/// the same questionnaires, its answers as proposals. The period is left to be given.
pub(in crate::app) fn after(mut form: Form, offers: &[Offer], earlier: &Listing) -> Form {
    form.purpose = Purpose::New(Some(earlier.id.clone()));
    let others = form.others.clone();
    let other = |name: FieldName, id: Option<&AssessmentId>| {
        let choices = others.iter().find(|(field, _)| *field == name);
        choices.map_or(0, |(_, ids)| at_of(ids, |other| other.as_ref() == id))
    };
    for (at, name) in form.names().into_iter().enumerate() {
        match name {
            FieldName::Name => form.fill(at, &earlier.name),
            FieldName::Organisation => form.fill(at, or_empty(earlier.organisation.as_ref())),
            FieldName::Department => form.fill(at, or_empty(earlier.department.as_ref())),
            FieldName::Sectors => {
                let named =
                    |offer: &Offer| earlier.questionnaires.iter().any(|(id, _)| *id == offer.id);
                let sectors = offers
                    .iter()
                    .enumerate()
                    .filter(|(_, offer)| !offer.baseline);
                for (entry, _) in sectors.filter(|(_, offer)| named(offer)) {
                    form.tick(at, entry);
                }
            }
            FieldName::Depth => form.tick(at, at_of(&DEPTHS, |depth| *depth == earlier.depth)),
            FieldName::Level => form.tick(at, at_of(&LEVELS, |level| *level == earlier.level)),
            FieldName::CarryFrom => form.tick(at, other(name, Some(&earlier.id))),
            FieldName::OrganisationFrom => {
                form.tick(at, other(name, earlier.organisation_from.as_ref()));
            }
            _ => {}
        }
    }
    form
}

/// Where something stands among choices; the first where it is none of them.
fn at_of<T>(choices: &[T], is: impl Fn(&T) -> bool) -> usize {
    choices.iter().position(is).unwrap_or(0)
}

/// Which of the assessments a field offers: those that can be read, and for the organisation's
/// answers those that give them themselves.
fn choices<'l>(name: FieldName, all: impl Iterator<Item = &'l Listing>) -> Vec<&'l Listing> {
    let of_organisation = |listing: &Listing| {
        listing.level != Some(Level::System) && listing.organisation_from.is_none()
    };
    all.filter(|listing| listing.fault.is_none())
        .filter(|listing| name != FieldName::OrganisationFrom || of_organisation(listing))
        .collect()
}

fn ids<'l>(others: &'l [&Listing]) -> impl Iterator<Item = Option<AssessmentId>> + 'l {
    others.iter().map(|listing| Some(listing.id.clone()))
}

/// An assessment as a choice.
fn named(listing: &Listing) -> Words {
    let of = |language| say::other_assessment(language, &listing.name, listing.id.as_str());
    Words {
        en: of(Language::En),
        ja: of(Language::Ja),
    }
}

/// The form that asks for another assessment than the open one, first for the one that it is linked
/// to where that is what is asked; `None` without any.
pub(in crate::app) fn another(
    purpose: Purpose,
    (open, linked): (&AssessmentId, Option<&str>),
    all: &[Listing],
) -> Option<Form> {
    let name = match purpose {
        Purpose::Link => FieldName::OrganisationFrom,
        _ => FieldName::Against,
    };
    let others = choices(name, all.iter().filter(|listing| listing.id != *open));
    let linked = linked.filter(|_| purpose == Purpose::Link);
    let chosen = at_of(&others, |other| Some(other.id.as_str()) == linked);
    let words: Vec<Words> = others.iter().map(|other| self::named(other)).collect();
    (!others.is_empty()).then(|| Form {
        others: vec![(name, ids(&others).collect())],
        ..Form::new(purpose, vec![Field::one(name, words, chosen)])
    })
}

/// The form that says who answers: who does so far.
pub(in crate::app) fn who(by: &str) -> Form {
    Form::new(Purpose::Who, vec![Field::supposed(FieldName::By, by)])
}

/// The form that renames: what it is called so far.
pub(in crate::app) fn rename(
    id: Option<AssessmentId>,
    name: &str,
    about: [Option<&String>; 3],
) -> Form {
    let [organisation, department, period] = about.map(or_empty);
    let fields = vec![
        Field::line(FieldName::Name, name),
        Field::line(FieldName::Organisation, organisation),
        Field::line(FieldName::Department, department),
        Field::line(FieldName::Period, period),
    ];
    Form::new(Purpose::Rename(id), fields)
}

/// The form that renames the open assessment.
pub(in crate::app) fn rename_open(about: &About) -> Form {
    let others = [&about.organisation, &about.department, &about.period].map(Option::as_ref);
    rename(None, &about.name, others)
}

/// The form of a purpose on a question or on the ledger, with what is on file; `None` for those
/// that need more, and where what it is about is gone.
pub(in crate::app) fn on_file(session: &Session, purpose: Purpose) -> Option<Form> {
    let fields = match &purpose {
        Purpose::New(_) | Purpose::Rename(_) | Purpose::Who | Purpose::Compare | Purpose::Link => {
            return None;
        }
        Purpose::Note(question) => {
            let note = session
                .entry(*question)
                .and_then(|entry| entry.note.as_ref());
            vec![Field::text(
                FieldName::Note,
                note.map_or("", |note| &note.text),
            )]
        }
        Purpose::Reason(question) => {
            let reason = match session.answer(*question) {
                Some(Answer::NotApplicable { reason }) => reason,
                _ => "",
            };
            vec![Field::line(FieldName::Reason, reason)]
        }
        Purpose::SectionReason(_) => vec![Field::line(FieldName::Reason, "")],
        Purpose::Assign(question) => {
            let entry = session.entry(*question);
            let due = entry.and_then(|entry| entry.due).map(|due| due.to_string());
            let owner = entry.and_then(|entry| entry.owner.as_ref());
            let department = entry.and_then(|entry| entry.department.as_ref());
            vec![
                Field::line(FieldName::Owner, or_empty(owner)),
                Field::line(FieldName::Department, or_empty(department)),
                Field::line(FieldName::Due, or_empty(due.as_ref())),
            ]
        }
        Purpose::Todo(question) => todo(session, *question),
        Purpose::Answer(question) => {
            vec![Field::line(
                FieldName::Answer,
                &typed_answer(session, *question),
            )]
        }
        Purpose::AddEvidence(_) => evidence(None),
        Purpose::ChangeEvidence(id) => evidence(Some(&session.state().evidence(id)?.evidence)),
        Purpose::Sign => super::approve::fields(session),
        Purpose::Confirm(_) => super::check::confirmation(),
        Purpose::SendBack(_) => super::check::return_slip(),
        Purpose::Rate(question) => super::check::rating(session, *question),
        Purpose::Report => vec![Field::line(FieldName::Path, &report_path(session))],
    };
    Some(Form::new(purpose, fields))
}

/// A name for the report's file: the id, and what of the name the id could not hold.
fn report_path(session: &Session) -> String {
    let (id, name) = (session.id(), &session.state().about().name);
    match in_file_name(name).as_str() {
        words if words.is_ascii() => format!("{id}.md"),
        words => format!("{id}-{words}.md"),
    }
}

fn todo(session: &Session, question: QuestionIndex) -> Vec<Field> {
    let todo = session
        .entry(question)
        .and_then(|entry| entry.action.as_ref());
    let status = todo
        .and_then(|todo| todo.status.as_deref())
        .unwrap_or("open");
    let known = super::fill::TODO_STATUSES
        .iter()
        .position(|known| *known == status);
    let choices = vec![
        both(say::todo_open),
        both(say::todo_doing),
        both(say::todo_done),
    ];
    vec![
        Field::line(
            FieldName::Todo,
            or_empty(todo.and_then(|todo| todo.text.as_ref())),
        ),
        Field::one(FieldName::TodoStatus, choices, known.unwrap_or(0)),
    ]
}

fn typed_answer(session: &Session, question: QuestionIndex) -> String {
    match session
        .answer(question)
        .cloned()
        .or_else(|| session.proposal(question))
    {
        Some(Answer::Value(Value::Text(text))) => text,
        Some(Answer::Value(Value::Number(number))) => number.to_string(),
        Some(Answer::Value(Value::Date(date))) => date.to_string(),
        _ => String::new(),
    }
}

fn evidence(item: Option<&Evidence>) -> Vec<Field> {
    let of = |part: fn(&Evidence) -> Option<&String>| or_empty(item.and_then(part));
    let expires = item
        .and_then(|item| item.expires)
        .map(|day| day.to_string());
    vec![
        Field::line(FieldName::Title, item.map_or("", |item| &item.title)),
        Field::line(FieldName::Place, item.map_or("", |item| &item.at)),
        Field::line(FieldName::DocumentNumber, of(|item| item.doc_no.as_ref())),
        Field::line(FieldName::Edition, of(|item| item.edition.as_ref())),
        Field::line(FieldName::Department, of(|item| item.department.as_ref())),
        Field::line(FieldName::Period, of(|item| item.period.as_ref())),
        Field::line(FieldName::Expires, or_empty(expires.as_ref())),
    ]
}
