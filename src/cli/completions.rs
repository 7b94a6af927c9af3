//! `completions` and `man`: made from the declared command line. Nothing about a flag is written
//! twice: what the command line takes stands in `arguments`.

use super::{
    arguments::CompletionsArguments,
    context::Context,
    exit::{Exit, Failure},
    help,
};
use crate::{i18n::cli as words, store::cause};

pub(crate) fn completions(
    context: &Context,
    arguments: &CompletionsArguments,
) -> Result<Exit, Failure> {
    let mut command = help::command(context.language());
    let mut bytes = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "tenken", &mut bytes);
    context.streams.result(&String::from_utf8_lossy(&bytes))?;
    Ok(Exit::Done)
}

pub(crate) fn man(context: &Context) -> Result<Exit, Failure> {
    let mut bytes = Vec::new();
    let page = clap_mangen::Man::new(help::command(context.language()));
    page.render(&mut bytes).map_err(|error| {
        Failure::new(
            Exit::CouldNot,
            words::output_not_written(context.language(), &cause(context.language(), &error)),
        )
    })?;
    context.streams.result(&String::from_utf8_lossy(&bytes))?;
    Ok(Exit::Done)
}
