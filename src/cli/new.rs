//! `new`: starts an assessment and prints its id alone. Standard output is the id and nothing else,
//! for scripts; all that is to be said beside it goes to standard error. Where anything that was
//! asked for cannot be had, nothing is begun.

use std::path::Path;

use super::{
    arguments::NewArguments,
    begin as begin_words,
    context::{Assessment, Context},
    exit::{Exit, Failure},
};
use crate::{
    assessment::{BeginFault, Event, Other, Started, State, TakenOver, begin},
    i18n::cli as words,
    questionnaire::{Content, QuestionnaireId, load},
    store::{Catalogue, clock},
    text::given::given,
};

pub(crate) fn run(context: &Context, arguments: &NewArguments) -> Result<Exit, Failure> {
    let language = context.language();
    can_begin(context, arguments)?;
    let catalogue = context.catalogue()?;
    let named = named(context, &catalogue, &arguments.questionnaires)?;
    let loaded = load(&catalogue, &named);
    let documents = loaded.documents.clone();
    let content = context.content(loaded)?;
    let store = context.store()?;
    let read = |other: &Option<String>| other.as_deref().map(|id| context.read(id)).transpose();
    let organisation = read(&arguments.organisation_from)?;
    let earlier = read(&arguments.carry_from)?;
    let taken = TakenOver {
        organisation_from: organisation.as_ref().map(other),
        carry_from: earlier.as_ref().map(other),
    };
    let begun = begin(started(context, arguments), &content, &named, taken)
        .map_err(|fault| Failure::new(exit(&fault), begin_words::fault(language, &fault)))?;
    let mut events = begun.events;
    if let Some(path) = &arguments.answers {
        let started = Event::Started(begun.started.clone());
        let so_far = std::iter::once(started).chain(events.clone());
        let answered = answered(context, path, &content, so_far)?;
        events.extend(answered);
    }
    let (id, _) = store
        .begin(
            &documents,
            (begun.started, events),
            clock::now(),
            &context.by(),
        )
        .map_err(|error| context.failure(&error))?;
    for remark in &begun.remarks {
        let sentence = begin_words::remark(language, remark, Some(id.as_str()));
        context.streams.note(&sentence);
    }
    context.streams.result(&format!("{id}\n"))?;
    if arguments.open {
        return super::shell::interface(context, Some(id.as_str()));
    }
    Ok(Exit::Done)
}

/// What the new assessment is called and covers.
fn started(context: &Context, arguments: &NewArguments) -> Started {
    let flag = |text: &Option<String>| text.as_deref().and_then(given);
    Started {
        name: arguments.name.trim().to_owned(),
        organisation: flag(&arguments.organisation),
        department: flag(&arguments.department),
        period: flag(&arguments.period),
        language: context.language(),
        depth: arguments.depth.into(),
        level: arguments.level.map(Into::into),
        files: Vec::new(),
    }
}

/// What the program itself cannot do is no wrong use of it.
const fn exit(fault: &BeginFault) -> Exit {
    match fault {
        BeginFault::LinkLevel | BeginFault::Link(..) => Exit::WrongUse,
        BeginFault::NoFingerprint => Exit::CouldNot,
    }
}

fn other(read: &Assessment) -> Other<'_> {
    Other {
        id: &read.reading.id,
        state: &read.reading.state,
        content: &read.content,
    }
}

/// Nothing is begun without a name, nor where it could not be opened as it was asked for.
fn can_begin(context: &Context, arguments: &NewArguments) -> Result<(), Failure> {
    if arguments.name.trim().is_empty() {
        let sentence = words::name_blank(context.language());
        return Err(Failure::new(Exit::WrongUse, sentence));
    }
    if arguments.open {
        super::shell::need_screen(context)?;
    }
    Ok(())
}

/// What an answers file gives to an assessment that begins so.
fn answered(
    context: &Context,
    path: &Path,
    content: &Content,
    so_far: impl Iterator<Item = Event>,
) -> Result<Vec<Event>, Failure> {
    let (at, by) = (clock::now(), context.by());
    let mut state = State::default();
    for event in so_far {
        state.record(at, &by, event);
    }
    let read = super::export::read(context, path, content, &state)?;
    super::export::note_hidden(
        context,
        content,
        &state,
        &read,
        crate::report::frame(&state),
    );
    Ok(read.events)
}

/// The questionnaires of ids as typed, each once.
fn named(
    context: &Context,
    catalogue: &Catalogue,
    typed: &[String],
) -> Result<Vec<QuestionnaireId>, Failure> {
    let mut named = Vec::with_capacity(typed.len());
    for text in typed {
        let id = context.questionnaire(catalogue, text)?;
        if !named.contains(&id) {
            named.push(id);
        }
    }
    Ok(named)
}
