//! `report`: the report to standard output, to a file, or to a printer. The report is made whole
//! before the first byte is written, so that a fault leaves no half of one; what is in it is
//! `report`'s.
#![expect(
    clippy::disallowed_methods,
    reason = "a printer is reached by a program of the system"
)]

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use super::{
    arguments::ReportArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    i18n::{Language, cli as words},
    report::{Report, Subject, markdown, print},
    store::{cause, clock, file},
};

pub(crate) fn run(context: &Context, arguments: &ReportArguments) -> Result<Exit, Failure> {
    let assessment = context.read(&arguments.id)?;
    let language = assessment.language;
    if assessment
        .content
        .review_by()
        .is_some_and(|day| day < clock::today())
    {
        let day = assessment
            .content
            .review_by()
            .map_or_else(String::new, |day| day.to_string());
        context
            .streams
            .note(&words::past_review(context.language(), &day));
    }
    if arguments.print {
        let printer = arguments.printer.as_deref();
        let command = context.environment.print.as_deref();
        return send(context, assessment.subject(), language, command, printer);
    }
    let text = markdown(&Report::of(assessment.subject(), language));
    match &arguments.output {
        None => context.streams.result(&text)?,
        Some(path) => write(context, path, &text, arguments.force)?,
    }
    Ok(Exit::Done)
}

/// Writes a result to a file, through a temporary one beside it; says where.
pub(crate) fn write(
    context: &Context,
    path: &Path,
    text: &str,
    replace: bool,
) -> Result<(), Failure> {
    let manner = file::Manner {
        private: false,
        replace,
    };
    file::write(path, text.as_bytes(), manner).map_err(|error| context.failure(&error))?;
    context.streams.note(&words::written(
        context.language(),
        &path.display().to_string(),
    ));
    Ok(())
}

fn send(
    context: &Context,
    subject: Subject<'_>,
    language: Language,
    command: Option<&str>,
    printer: Option<&str>,
) -> Result<Exit, Failure> {
    let text = print(&Report::of(subject, language));
    printed(&text, command, printer, context.language())
        .map_err(|sentence| Failure::new(Exit::CouldNot, sentence))?;
    Ok(Exit::Done)
}

/// Sends plain text to the printer: through the command named, else `lp`, else `lpr`.
///
/// # Errors
/// A sentence where there is no such command, or it fails.
pub(crate) fn printed(
    text: &str,
    named: Option<&str>,
    printer: Option<&str>,
    language: Language,
) -> Result<(), String> {
    let commands: Vec<Vec<String>> = match named {
        Some(command) => vec![command.split_whitespace().map(str::to_owned).collect()],
        None => [("lp", "-d"), ("lpr", "-P")]
            .iter()
            .map(|(command, flag)| {
                let chosen = printer.map(|printer| vec![(*flag).to_owned(), printer.to_owned()]);
                std::iter::once((*command).to_owned())
                    .chain(chosen.into_iter().flatten())
                    .collect()
            })
            .collect(),
    };
    for words_of in &commands {
        let Some((program, arguments)) = words_of.split_first() else {
            continue;
        };
        let started = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let mut child = match started {
            Ok(child) => child,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && named.is_none() => {
                continue;
            }
            Err(error) => {
                return Err(words::print_failed(
                    language,
                    program,
                    &cause(language, &error),
                ));
            }
        };
        // A printer that takes no more says so by its exit code, which is read below.
        if let Some(mut input) = child.stdin.take() {
            drop(input.write_all(text.as_bytes()));
        }
        let status = child.wait();
        return match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(words::print_failed(language, program, &status.to_string())),
            Err(error) => Err(words::print_failed(
                language,
                program,
                &cause(language, &error),
            )),
        };
    }
    Err(words::no_printer(language).to_owned())
}
