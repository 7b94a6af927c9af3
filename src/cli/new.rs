//! `new`: starts an assessment and prints its id alone. Standard output is the id and nothing else,
//! for scripts; all that is to be said beside it goes to standard error. Where anything that was
//! asked for cannot be had, nothing is begun.

use std::path::Path;

use super::{
    arguments::{LevelArgument, NewArguments},
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    assessment::{Event, Started, State, carry},
    i18n::cli as words,
    questionnaire::{Content, Depth, QuestionnaireId, load},
    store::{Catalogue, Reading, clock},
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
    let files = store
        .keep_load(&documents, &content, &named)
        .map_err(|error| context.failure(&error))?;
    let earlier = match &arguments.carry_from {
        Some(earlier) => Some(context.read(earlier)?.reading),
        None => None,
    };
    let about = earlier.as_ref().map(|earlier| earlier.state.about());
    let flag = |text: &Option<String>| text.as_deref().and_then(given);
    let started = Started {
        name: arguments.name.trim().to_owned(),
        organisation: flag(&arguments.organisation)
            .or_else(|| about.and_then(|about| about.organisation.clone())),
        department: flag(&arguments.department)
            .or_else(|| about.and_then(|about| about.department.clone())),
        period: flag(&arguments.period),
        language,
        depth: arguments.depth.into(),
        level: arguments.level.map(Into::into),
        files,
    };
    let mut events = Vec::new();
    if let Some(organisation) = &arguments.organisation_from {
        if arguments.level == Some(LevelArgument::Organisation) {
            return Err(Failure::new(Exit::WrongUse, words::link_level(language)));
        }
        events.push(super::link::event(context, organisation, &content)?);
    }
    if let Some(earlier) = &earlier {
        events.extend(carried(context, earlier, &content));
        if earlier.state.about().depth == Depth::Quick && started.depth == Depth::Full {
            context
                .streams
                .note(words::carried_from_quick(context.language()));
        }
    }
    if let Some(path) = &arguments.answers {
        let so_far = std::iter::once(Event::Started(started.clone())).chain(events.clone());
        let answered = answered(context, path, &content, so_far)?;
        events.extend(answered);
    }
    let (id, _) = store
        .create(started, events, clock::now(), &context.by())
        .map_err(|error| context.failure(&error))?;
    context.streams.result(&format!("{id}\n"))?;
    if arguments.open {
        return super::shell::interface(context, Some(id.as_str()));
    }
    Ok(Exit::Done)
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

/// What an earlier assessment gives, and how much of it is said.
fn carried(context: &Context, earlier: &Reading, content: &Content) -> Vec<Event> {
    let language = context.language();
    let carried = carry(&earlier.id, &earlier.state, content);
    context
        .streams
        .note(&words::carried(language, carried.proposed));
    if carried.left > 0 {
        context
            .streams
            .note(&words::carried_left(language, carried.left));
    }
    carried.events
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
