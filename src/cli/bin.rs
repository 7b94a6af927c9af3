//! `bin` and `restore`: an assessment moves to the bin and back; nothing is ever deleted. An
//! auditor may ask for a log years later, so that throwing one away is a rename that can be taken
//! back.

use super::{
    arguments::IdArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{i18n::cli as words, store::StoreError};

pub(crate) fn bin(context: &Context, arguments: &IdArguments) -> Result<Exit, Failure> {
    let store = context.store()?;
    let id = store
        .find(&arguments.id)
        .map_err(|error| context.failure(&error))?;
    store.bin(&id).map_err(|error| context.failure(&error))?;
    context
        .streams
        .note(&words::binned(context.language(), id.as_str()));
    Ok(Exit::Done)
}

pub(crate) fn restore(context: &Context, arguments: &IdArguments) -> Result<Exit, Failure> {
    let store = context.store()?;
    let failure = |error: &StoreError| context.failure(error);
    let id = store
        .find_binned(&arguments.id)
        .map_err(|error| failure(&error))?;
    store.restore(&id).map_err(|error| failure(&error))?;
    context
        .streams
        .note(&words::restored(context.language(), id.as_str()));
    Ok(Exit::Done)
}
