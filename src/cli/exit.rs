//! How a command ends: the exit codes, and the failure that carries one with its sentence. Scripts
//! rely on these numbers, so that every one of them is chosen here and nowhere else.

use std::{fmt, process::ExitCode};

use crate::i18n::{Language, finding};

/// The exit codes that other programs rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Done.
    Done = 0,
    /// It could not be done: disk, lock, terminal, …
    CouldNot = 1,
    /// It was asked for in a wrong way.
    WrongUse = 2,
    /// A questionnaire or an answers file has faults.
    Faults = 3,
    /// A gate is not met.
    Gate = 4,
    /// A log, a kept file or a piece of evidence is not what it was.
    Integrity = 5,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command ended otherwise than done, in the user's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The code.
    pub(crate) exit: Exit,
    /// What is wrong, where, and what to do next; empty where it was said already.
    pub(crate) sentence: String,
}

impl Failure {
    /// A failure with its sentence.
    pub(crate) fn new(exit: Exit, sentence: impl fmt::Display) -> Self {
        Self {
            exit,
            sentence: sentence.to_string(),
        }
    }

    /// The end of a command that has said everything.
    pub(crate) const fn said(exit: Exit) -> Self {
        Self {
            exit,
            sentence: String::new(),
        }
    }
}

/// A sentence with what may have been meant.
pub(crate) fn hinted(language: Language, sentence: &str, near: Option<&str>) -> String {
    match near {
        Some(near) => format!(
            "{sentence}\n{}: {}",
            finding::hint(language),
            finding::did_you_mean(language, near)
        ),
        None => sentence.to_owned(),
    }
}
