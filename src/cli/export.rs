//! `export` and `import`: the answers file, out and in. A file with a single fault changes nothing,
//! and one that is there already is not written over unless told to.

use std::{
    io::Read,
    path::{Path, PathBuf},
};

use super::{
    arguments::{ExportArguments, ImportArguments},
    context::Context,
    exit::{Exit, Failure},
    report::write,
};
use crate::{
    assessment::{
        State,
        answers::{self, Import},
    },
    i18n::cli as words,
    questionnaire::{Content, Document, QuestionId, Truth},
    scoring::{Applicability, Frame},
    store::{StoreError, cause, clock, file},
};

/// The largest answers file, in MiB.
const LARGEST: u64 = 16;

/// The most faults that are drawn; of a file that is something else altogether the rest is counted.
const MOST_FAULTS: usize = 500;

pub(crate) fn export(context: &Context, arguments: &ExportArguments) -> Result<Exit, Failure> {
    let assessment = context.read(&arguments.id)?;
    let written = answers::write(&assessment.reading.state, &assessment.content);
    match &arguments.output {
        None => context.streams.result(&written.text)?,
        Some(path) => write(context, path, &written.text, arguments.force)?,
    }
    if !written.redacted.is_empty() {
        let ids = written.redacted.join(", ");
        let language = context.language();
        context
            .streams
            .note(&words::redacted_left_out(language, &ids));
    }
    Ok(Exit::Done)
}

pub(crate) fn import(context: &Context, arguments: &ImportArguments) -> Result<Exit, Failure> {
    let (mut assessment, mut writer) = context.open(&arguments.id)?;
    let state = &assessment.reading.state;
    let import = read(context, &arguments.file, &assessment.content, state)?;
    note_hidden(
        context,
        &assessment.content,
        state,
        &import,
        crate::report::frame(state),
    );
    context.append(&mut assessment.reading.state, &mut writer, import.events)?;
    context
        .streams
        .note(&words::imported(context.language(), import.answered.len()));
    Ok(Exit::Done)
}

/// What an answers file asks for; with a fault in it, nothing.
pub(crate) fn read(
    context: &Context,
    path: &Path,
    content: &Content,
    state: &State,
) -> Result<Import, Failure> {
    let text = if path == Path::new("-") {
        from_input(context)?
    } else {
        file::read_text(path, Some(LARGEST)).map_err(|error| match error {
            StoreError::TooLarge(..) | StoreError::NotText(_) => {
                Failure::new(Exit::Faults, error.say(context.language()))
            }
            other => context.failure(&other),
        })?
    };
    answers::read(&text, state, content).map_err(|faults| {
        let document = Document {
            name: path.display().to_string(),
            text: text.into(),
            shipped: false,
            sha256: String::new(),
        };
        for fault in faults.iter().take(MOST_FAULTS) {
            let drawn = fault.draw(&document, context.language(), context.error_color());
            context.streams.fault(&drawn);
        }
        if let Some(more) = faults
            .len()
            .checked_sub(MOST_FAULTS)
            .filter(|more| *more > 0)
        {
            context
                .streams
                .fault(&words::more_faults(context.language(), more));
        }
        Failure::new(
            Exit::Faults,
            words::nothing_imported(context.language(), faults.len()),
        )
    })
}

fn from_input(context: &Context) -> Result<String, Failure> {
    let language = context.language();
    let mut bytes = Vec::new();
    let read = std::io::stdin()
        .lock()
        .take((LARGEST << 20) + 1)
        .read_to_end(&mut bytes);
    read.map_err(|error| {
        let why = cause(language, &error);
        Failure::new(Exit::CouldNot, words::input_not_read(language, &why))
    })?;
    let input = || PathBuf::from("-");
    let fault = |error: StoreError| Failure::new(Exit::Faults, error.say(language));
    if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST << 20) {
        return Err(fault(StoreError::TooLarge(input(), LARGEST)));
    }
    String::from_utf8(bytes).map_err(|_| fault(StoreError::NotText(input())))
}

/// Says which answers are kept but do not apply now.
pub(crate) fn note_hidden(
    context: &Context,
    content: &Content,
    state: &State,
    import: &Import,
    frame: Frame,
) {
    let mut after = state.clone();
    for event in &import.events {
        after.record(clock::now(), "", event.clone());
    }
    let applicability = Applicability::of(content, &after.standings(content), frame);
    let applies = |at| applicability.placement(at).truth == Truth::Yes;
    let hidden: Vec<&str> = import
        .answered
        .iter()
        .filter(|id| content.find(id).is_none_or(|at| !applies(at)))
        .map(QuestionId::as_str)
        .collect();
    if !hidden.is_empty() {
        let language = context.language();
        context.streams.note(&words::kept_hidden(
            language,
            hidden.len(),
            &hidden.join(", "),
        ));
    }
}
