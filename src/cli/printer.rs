//! The way to a printer: plain text to the program that the user names, else to the system's own.
//! What is printed is made whole before; whether it came out on paper is the program's to say.
#![expect(
    clippy::disallowed_methods,
    reason = "a printer is reached by a program of the system"
)]

use std::{
    io::{self, Write},
    process::{Command, ExitStatus, Stdio},
};

use super::program;
use crate::{
    i18n::{Language, cli as words},
    store::cause,
};

/// The system's own programs, and how each is told which printer to take.
const SYSTEM: [(&str, &str); 2] = [("lp", "-d"), ("lpr", "-P")];

/// Sends plain text to the printer: through the command named, else `lp`, else `lpr`.
///
/// # Errors
/// A sentence where there is no such command, or it fails.
pub(super) fn printed(
    text: &str,
    named: Option<&str>,
    printer: Option<&str>,
    language: Language,
) -> Result<(), String> {
    if let Some(named) = named {
        let unreadable = || words::print_unreadable(language, named);
        let (program, arguments) = program::taken_apart(named).ok_or_else(unreadable)?;
        return said(send(text, &program, &arguments), &program, language);
    }
    for (program, flag) in SYSTEM {
        let chosen = printer.map(|printer| [flag.to_owned(), printer.to_owned()]);
        let arguments: Vec<String> = chosen.into_iter().flatten().collect();
        match send(text, program, &arguments) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            sent => return said(sent, program, language),
        }
    }
    Err(words::no_printer(language).to_owned())
}

/// Gives a program the text and waits for its end.
fn send(text: &str, program: &str, arguments: &[String]) -> io::Result<ExitStatus> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // A printer that takes no more says so by its exit code.
    if let Some(mut input) = child.stdin.take() {
        drop(input.write_all(text.as_bytes()));
    }
    child.wait()
}

/// What came of it, in a sentence where it failed.
fn said(sent: io::Result<ExitStatus>, program: &str, language: Language) -> Result<(), String> {
    let why = match sent {
        Ok(status) if status.success() => return Ok(()),
        Ok(status) => status.to_string(),
        Err(error) => cause(language, &error),
    };
    Err(words::print_failed(language, program, &why))
}
