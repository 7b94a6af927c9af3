//! `report`: the report to standard output, to a file, or to a printer. The report is made whole
//! before the first byte is written, so that a fault leaves no half of one; what is in it is
//! `report`'s.

use std::path::Path;

use super::{
    arguments::ReportArguments,
    context::Context,
    exit::{Exit, Failure},
    printer::printed,
};
use crate::{
    i18n::{Language, cli as words},
    report::{Report, Subject, markdown, print},
    store::{clock, file},
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
        if printer.is_some() && command.is_some() {
            let sentence = words::printer_of_own_command(context.language());
            return Err(Failure::new(Exit::WrongUse, sentence));
        }
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
