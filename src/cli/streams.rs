//! Standard output and standard error. Results go to the one, everything else to the other; a
//! reader that has gone (`| head`) ends the program quietly, a full disk does not.

use std::io::{self, ErrorKind, Write};

use super::{
    arguments::ColorArgument,
    environment::Environment,
    exit::{Exit, Failure},
};
use crate::{
    i18n::{Language, cli as words},
    store::cause,
    text::printable::printable,
};

/// Where a command speaks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Streams {
    /// The language of its sentences.
    pub(crate) language: Language,
    /// Only faults are said.
    pub(crate) quiet: bool,
}

impl Streams {
    /// Writes a result to standard output.
    pub(crate) fn result(self, text: &str) -> Result<(), Failure> {
        let mut output = io::stdout().lock();
        output
            .write_all(text.as_bytes())
            .and_then(|()| output.flush())
            .or_else(|error| self.unwritten(&error))
    }

    /// Writes a sentence to standard error; that it cannot be read is no reason to fail. What
    /// somebody typed or named a file in it steers no terminal.
    pub(crate) fn note(self, sentence: &str) {
        if !self.quiet {
            self.fault(&printable(sentence));
        }
    }

    /// Writes what is ready for a terminal, also when asked to be quiet.
    #[expect(
        clippy::unused_self,
        reason = "the streams are the only way to standard error"
    )]
    pub(crate) fn fault(self, sentence: &str) {
        let mut error = io::stderr().lock();
        drop(
            error
                .write_all(sentence.as_bytes())
                .and_then(|()| error.write_all(b"\n")),
        );
    }

    /// Writes why a command could not do what was asked.
    pub(crate) fn error(self, sentence: &str) {
        let sentence = format!("{}: {sentence}", words::error(self.language));
        self.fault(&printable(&sentence));
    }

    fn unwritten(self, error: &io::Error) -> Result<(), Failure> {
        // A reader that has gone has had what it wanted; the command ends as it would have.
        if error.kind() == ErrorKind::BrokenPipe {
            return Ok(());
        }
        Err(Failure::new(
            Exit::CouldNot,
            words::output_not_written(self.language, &cause(self.language, error)),
        ))
    }
}

/// Whether a stream is coloured: as the flag says, else as the environment asks, else where it is
/// a terminal.
pub(crate) const fn colored(
    flag: ColorArgument,
    environment: &Environment,
    terminal: bool,
) -> bool {
    match flag {
        ColorArgument::Always => true,
        ColorArgument::Never => false,
        ColorArgument::Auto if environment.no_color => false,
        ColorArgument::Auto => environment.force_color || terminal,
    }
}
