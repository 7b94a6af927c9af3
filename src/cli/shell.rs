//! `open`, `take` and the program without a command: the interface in full, or line by line. It
//! chooses the shell and hands over; what both of them can do is the same `app`, and what they need
//! of the disk is the runner's.

use std::{convert, sync::Arc};

use super::{
    appearance,
    arguments::TakeArguments,
    context::Context,
    exit::{Exit, Failure},
    interrupt::Interruptible,
    runner::{Disk, Tools},
};
use crate::{
    app::{App, Left, Start},
    assessment::AssessmentId,
    i18n::cli as words,
    plain,
    store::clock,
    text::printable::printable,
    tui::{self, Options, Waker},
};

/// Opens the interface, at an assessment where one is named.
pub(crate) fn interface(context: &Context, id: Option<&str>) -> Result<Exit, Failure> {
    let open = id.map(|id| find(context, id)).transpose()?;
    need_screen(context)?;
    full_screen(context, open, convert::identity)
}

/// Refuses to go on without a terminal.
pub(crate) fn need_screen(context: &Context) -> Result<(), Failure> {
    let (environment, language) = (&context.environment, context.language());
    let sentence = match (environment.has_screen(), environment.dumb) {
        (true, false) => return Ok(()),
        (true, true) => words::dumb_terminal(language),
        (false, _) => words::no_terminal(language),
    };
    Err(Failure::new(Exit::WrongUse, sentence))
}

/// Opens the interface at the result of an assessment.
pub(crate) fn summary(context: &Context, id: &AssessmentId) -> Result<Exit, Failure> {
    full_screen(context, Some(id.clone()), App::at_the_summary)
}

/// Walks the open questions of an assessment, line by line where there is no screen.
pub(crate) fn take(context: &Context, arguments: &TakeArguments) -> Result<Exit, Failure> {
    let open = Some(find(context, &arguments.id)?);
    let environment = &context.environment;
    let by_line =
        arguments.plain || environment.accessible || environment.dumb || !environment.has_screen();
    if by_line {
        line_by_line(context, open)
    } else {
        full_screen(context, open, convert::identity)
    }
}

fn line_by_line(context: &Context, open: Option<AssessmentId>) -> Result<Exit, Failure> {
    let mut runner = Disk::new(tools(context)?, Arc::new(|| {}));
    let input = Interruptible::new(std::io::stdin()).map_err(|error| unusable(context, &error))?;
    let output = std::io::stdout().lock();
    let ending = plain::run(start(context, open), &mut runner, input, output);
    ended(context, &ending.left)?;
    match ending.fault {
        Some(error) if !is_gone(context, &error) => Err(unusable(context, &error)),
        _ => Ok(Exit::Done),
    }
}

/// Whether nobody is there any more: a reader that has gone has had what it wanted, and a terminal
/// that was closed ends a walk as its signal does, whichever is heard first.
fn is_gone(context: &Context, error: &std::io::Error) -> bool {
    /// `EIO`, the same number on every Unix: what a closed terminal answers.
    const CLOSED: i32 = 5;
    let closed = cfg!(unix) && error.raw_os_error() == Some(CLOSED);
    error.kind() == std::io::ErrorKind::BrokenPipe || (closed && context.environment.has_screen())
}

fn unusable(context: &Context, error: &std::io::Error) -> Failure {
    let why = crate::store::cause(context.language(), error);
    Failure::new(
        Exit::CouldNot,
        words::streams_failed(context.language(), &why),
    )
}

fn find(context: &Context, id: &str) -> Result<AssessmentId, Failure> {
    context
        .store()?
        .find(id)
        .map_err(|error| context.failure(&error))
}

fn tools(context: &Context) -> Result<Tools, Failure> {
    Ok(Tools {
        ahead: None,
        store: context.store()?,
        catalogue: context.catalogue()?,
        by: context.by(),
        config_dir: context.remembers(),
        editor: context.environment.editor.clone(),
        printer: context.environment.print.clone(),
    })
}

fn start(context: &Context, open: Option<AssessmentId>) -> Start {
    Start {
        language: context.global.lang.map(Into::into),
        fallback: context.language(),
        now: clock::now(),
        by: context.by(),
        open,
    }
}

/// The end of either shell; what was not entered and what is not on the disk is named.
fn ended(context: &Context, left: &Left) -> Result<(), Failure> {
    for sentence in &left.unfinished {
        context.streams.fault(&printable(sentence));
    }
    match left.unsaved() {
        Some(sentence) => Err(Failure::new(Exit::CouldNot, sentence)),
        None => Ok(()),
    }
}

/// Runs the interface; `from` says how it begins.
fn full_screen(
    context: &Context,
    open: Option<AssessmentId>,
    from: fn(App) -> App,
) -> Result<Exit, Failure> {
    // What takes longest is begun first.
    let ahead = match &open {
        Some(id) => context.store()?.load_ahead(id),
        None => None,
    };
    let (app, effects) = App::new(start(context, open));
    let app = match context.config.mouse {
        Some(false) => app.without_mouse(),
        _ => app,
    };
    let app = app.with_keys(context.config.keymap.clone());
    let tools = Tools {
        ahead,
        ..tools(context)?
    };
    let options = Options {
        theme: appearance::theme(context),
        symbols: appearance::symbols(context),
        place: Some(tools.store.data_dir().to_owned()),
    };
    let runner = |waker: Waker| Disk::new(tools, Arc::new(move || waker.wake()));
    let ending = tui::run((from(app), effects), runner, options).map_err(|error| {
        let why = crate::store::cause(context.language(), &error);
        Failure::new(
            Exit::CouldNot,
            words::terminal_failed(context.language(), &why),
        )
    })?;
    let Some(broken) = ending.broken else {
        return ended(context, &ending.left).map(|()| Exit::Done);
    };
    let unsaved = ending.left.unsaved();
    let said: Vec<String> = std::iter::once(broken).chain(unsaved).collect();
    Err(Failure::new(Exit::CouldNot, said.join("\n")))
}
