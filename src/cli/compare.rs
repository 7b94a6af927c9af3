//! `compare`: what changed from one assessment to another, and where the difference comes from.
//! Reads both logs as they stand; the comparing is `scoring`'s and the words are `report`'s.

use super::{
    arguments::CompareArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::report::{compare_json, compare_text};

pub(crate) fn run(context: &Context, arguments: &CompareArguments) -> Result<Exit, Failure> {
    let before = context.read(&arguments.id)?;
    let after = context.read(&arguments.other)?;
    let text = if arguments.json {
        compare_json(before.subject(), after.subject())
    } else {
        compare_text(before.subject(), after.subject(), after.language)
    };
    context.streams.result(&text)?;
    Ok(Exit::Done)
}
