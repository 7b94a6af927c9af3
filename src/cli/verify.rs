//! `verify`: whether an assessment is what it was. Faults end with their own code, so that a script
//! can rely on it; what has merely gone is named. The checking is the store's.
#![expect(
    clippy::disallowed_methods,
    reason = "evidence was entered by paths as they are typed in the folder of the command"
)]

use super::{
    arguments::VerifyArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    assessment::Digest, i18n::cli as words, store::StoreError, text::printable::printable,
};

pub(crate) fn run(context: &Context, arguments: &VerifyArguments) -> Result<Exit, Failure> {
    let language = context.language();
    let head = match &arguments.head {
        Some(text) => {
            let head: Result<Digest, _> = text.trim().to_ascii_lowercase().parse();
            Some(head.map_err(|_| Failure::new(Exit::WrongUse, words::not_a_head(language, text)))?)
        }
        None => None,
    };
    let store = context.store()?;
    let id = store
        .find(&arguments.id)
        .map_err(|error| context.failure(&error))?;
    let reading = match store.read(&id) {
        Ok(reading) => reading,
        // No line of it holds.
        Err(error @ (StoreError::Broken(..) | StoreError::Empty(_))) => {
            context
                .streams
                .result(&format!("{}\n", error.say(language)))?;
            return Ok(Exit::Integrity);
        }
        Err(error) => return Err(context.failure(&error)),
    };
    let base = std::env::current_dir().unwrap_or_default();
    let findings = store.verify(&reading, head, &base);
    let mut told = String::new();
    for finding in &findings {
        told.push_str(&printable(&finding.say(language, id.as_str())));
        told.push('\n');
    }
    let broken = findings.iter().any(crate::store::Finding::is_fault);
    if !broken {
        let lines = reading.lines.len();
        told.push_str(&words::verified(
            language,
            lines,
            &reading.state.head().to_string(),
        ));
        told.push('\n');
    }
    context.streams.result(&told)?;
    Ok(if broken { Exit::Integrity } else { Exit::Done })
}
