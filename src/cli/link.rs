//! The organisation's answers taken from another assessment: the event that links it, and what is
//! said where the other has gone on or away since.

use super::{
    context::{Assessment, Context},
    exit::{Exit, Failure},
};
use crate::{
    app::link_fault,
    assessment::{AssessmentId, Event, State, link},
    i18n::{Language, cli as words},
    questionnaire::{Content, Level},
    store::{Reading, Store},
};

/// The event that takes the organisation's answers from an assessment named by its id or a
/// beginning of it.
fn event(context: &Context, id: &str, here: &Content) -> Result<Event, Failure> {
    let language = context.language();
    let other = context.read(id)?;
    let (id, state) = (&other.reading.id, &other.reading.state);
    let linked = link(id, state, &other.content, here).map_err(|fault| {
        let sentence = link_fault(language, id, &fault);
        Failure::new(Exit::WrongUse, sentence)
    })?;
    Ok(Event::Linked(linked))
}

/// The event that takes the answers in again, into an assessment that goes on.
pub(crate) fn again(context: &Context, into: &Assessment, id: &str) -> Result<Event, Failure> {
    let language = context.language();
    let sentence = if into.reading.state.about().level == Some(Level::Organisation) {
        Some(words::link_level(language))
    } else if context.read(id)?.reading.id == into.reading.id {
        Some(words::link_self(language))
    } else {
        None
    };
    match sentence {
        Some(sentence) => Err(Failure::new(Exit::WrongUse, sentence)),
        None => event(context, id, &into.content),
    }
}

/// How the assessment that the organisation's answers come from has gone on since.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Since {
    /// It would give other answers now.
    Changed(String),
    /// It is not there.
    Gone(String),
}

impl Since {
    /// It in words for the interface, where the answers are taken in again by a key.
    pub(crate) fn said_on_screen(&self, language: Language) -> String {
        match self {
            Self::Gone(other) => words::link_gone(language, other),
            Self::Changed(other) => words::link_changed_here(language, other),
        }
    }
}

/// How it has gone on; `None` where it would give the same, and where nothing is linked.
pub(crate) fn since(store: &Store, state: &State, here: &Content) -> Option<Since> {
    let origin = state.link()?;
    let other = AssessmentId::parse(&origin.assessment)
        .ok()
        .and_then(|other| store.read(&other).ok());
    let Some(other) = other else {
        return Some(Since::Gone(origin.assessment.clone()));
    };
    if other.state.head() == origin.head {
        return None;
    }
    let there = store.content(other.state.about()).ok();
    let now = there
        .and_then(|loaded| loaded.content)
        .and_then(|there| link(&other.id, &other.state, &there, here).ok());
    let changed = now.is_none_or(|now| !state.link_is_current(&now));
    changed.then(|| Since::Changed(origin.assessment.clone()))
}

/// Says where it has gone on or away.
pub(crate) fn note(context: &Context, store: &Store, reading: &Reading, here: &Content) {
    let language = context.language();
    let sentence = match since(store, &reading.state, here) {
        None => return,
        Some(Since::Gone(other)) => words::link_gone(language, &other),
        Some(Since::Changed(other)) => words::link_changed(language, &other, reading.id.as_str()),
    };
    context.streams.note(&sentence);
}
