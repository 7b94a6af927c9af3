//! The organisation's answers taken from another assessment: the event that links it, and what is
//! said where the other has gone on or away since.

use super::{
    begin::link_fault,
    context::{Assessment, Context},
    exit::{Exit, Failure},
};
use crate::{
    assessment::{AssessmentId, Event, link},
    i18n::cli as words,
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
        let sentence = link_fault(language, id.as_str(), &fault);
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

/// Says where the assessment that the organisation's answers come from has gone on or away.
pub(crate) fn note(context: &Context, store: &Store, reading: &Reading, here: &Content) {
    let Some(origin) = reading.state.link() else {
        return;
    };
    let language = context.language();
    let other = AssessmentId::parse(&origin.assessment)
        .ok()
        .and_then(|other| store.read(&other).ok());
    let Some(other) = other else {
        let sentence = words::link_gone(language, &origin.assessment);
        return context.streams.note(&sentence);
    };
    if other.state.head() == origin.head {
        return;
    }
    let there = store.content(other.state.about()).ok();
    let now = there
        .and_then(|loaded| loaded.content)
        .and_then(|there| link(&other.id, &other.state, &there, here).ok());
    if now.is_none_or(|now| !reading.state.link_is_current(&now)) {
        let sentence = words::link_changed(language, &origin.assessment, reading.id.as_str());
        context.streams.note(&sentence);
    }
}
