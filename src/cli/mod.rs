//! The commands: one file each, a few lines over the pure rooms. It owns arguments, streams and
//! exit codes; what a command means stands in the rooms that it calls.

mod appearance;
mod arguments;
mod background;
mod begin;
mod bin;
mod check;
mod compare;
mod completions;
mod config;
mod context;
mod demo;
mod editor;
mod environment;
mod evidence;
mod exit;
mod explain;
mod export;
mod guide;
mod help;
mod interrupt;
mod link;
mod list;
mod new;
mod overview;
mod printer;
mod program;
mod questionnaires;
mod report;
mod review;
mod runner;
mod score;
mod set;
mod shell;
mod sign;
mod sources;
mod streams;
mod verify;

use std::{ffi::OsString, path::PathBuf, process::ExitCode};

use arguments::{Arguments, Command};
use clap::FromArgMatches;
use config::Configured;
use context::Context;
use environment::Environment;
use exit::{Exit, Failure};
use shell::{interface, take};

use crate::{i18n::Language, store};

/// Runs the program with the arguments and the environment of the process.
pub fn run() -> ExitCode {
    let environment = Environment::read();
    #[expect(
        clippy::disallowed_methods,
        reason = "the arguments are read where the program begins"
    )]
    let typed: Vec<_> = std::env::args_os().collect();
    let configured = configured(&typed, &environment);
    let language = language(&typed, &environment, &configured);
    let matches = help::command(language).try_get_matches_from(typed);
    let arguments = matches.and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match arguments {
        Ok(arguments) => arguments,
        Err(error) => return not_understood(&error, &environment, language),
    };
    let configured = match configured {
        Ok(configured) => configured,
        Err(error) => {
            let streams = streams::Streams {
                language,
                quiet: false,
            };
            let sentence = error.say(language);
            return ended(streams, Err(Failure::new(Exit::CouldNot, sentence)));
        }
    };
    let context = Context::new(arguments.global, environment, configured.config);
    if !configured.findings.is_empty() {
        let documents: Vec<_> = configured.document.into_iter().collect();
        context.show_findings(&configured.findings, &documents);
        return Exit::Faults.into();
    }
    let done = match arguments.command {
        None => interface(&context, None),
        Some(command) => perform(&context, command),
    };
    ended(context.streams, done)
}

fn perform(context: &Context, command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Open(arguments) => interface(context, arguments.id.as_deref()),
        Command::New(arguments) => new::run(context, &arguments),

        Command::List(arguments) => list::run(context, &arguments),
        Command::Take(arguments) => take(context, &arguments),
        Command::Export(arguments) => export::export(context, &arguments),
        Command::Import(arguments) => export::import(context, &arguments),
        Command::Set(arguments) => set::run(context, &arguments),
        Command::Bin(arguments) => bin::bin(context, &arguments),
        Command::Restore(arguments) => bin::restore(context, &arguments),
        Command::Score(arguments) => score::run(context, &arguments),
        Command::Explain(arguments) => explain::run(context, &arguments),
        Command::Compare(arguments) => compare::run(context, &arguments),
        Command::Report(arguments) => report::run(context, &arguments),
        Command::Guide(arguments) => guide::run(context, &arguments),
        Command::Check(arguments) => check::run(context, &arguments),
        Command::Schema => check::schema(context),

        Command::Evidence(arguments) => evidence::run(context, &arguments),
        Command::Questionnaires(arguments) => questionnaires::run(context, &arguments),
        Command::Sources(arguments) => sources::run(context, &arguments),
        Command::Review(arguments) => review::run(context, &arguments),
        Command::Sign(arguments) => sign::run(context, &arguments),
        Command::Verify(arguments) => verify::run(context, &arguments),
        Command::Demo => demo::run(context),
        Command::Completions(arguments) => completions::completions(context, &arguments),
        Command::Man => completions::man(context),
    }
}

/// Help and version go to standard output; everything else is a fault of use.
fn not_understood(error: &clap::Error, environment: &Environment, language: Language) -> ExitCode {
    let streams = streams::Streams {
        language,
        quiet: false,
    };
    if error.use_stderr() {
        let said = match language {
            Language::En => error.render().to_string(),
            Language::Ja => help::fault_in_japanese(error),
        };
        streams.note(said.trim_end());
        return Exit::WrongUse.into();
    }
    let terminal = environment.output_terminal;
    let colored = streams::colored(arguments::ColorArgument::Auto, environment, terminal);
    ended(
        streams,
        streams
            .result(&help::told(error, language, colored))
            .map(|()| Exit::Done),
    )
}

/// Says why a command failed, and gives the process's exit code.
fn ended(streams: streams::Streams, done: Result<Exit, Failure>) -> ExitCode {
    match done {
        Ok(exit) => exit.into(),
        Err(failure) => {
            if !failure.sentence.is_empty() {
                streams.error(&failure.sentence);
            }
            failure.exit.into()
        }
    }
}

/// The configuration; it is asked before the arguments are understood, since help follows it too.
fn configured(
    typed: &[OsString],
    environment: &Environment,
) -> Result<Configured, store::StoreError> {
    let named = value_typed(typed, "--config-dir").map(PathBuf::from);
    let named = named.or_else(|| environment.config_dir.clone());
    // Without a home there is no configuration.
    store::config_dir(named).map_or_else(
        |_| Ok(Configured::default()),
        |folder| config::read(&folder),
    )
}

/// The language asked for: help and what is wrong with the arguments are in it too.
fn language(
    typed: &[OsString],
    environment: &Environment,
    configured: &Result<Configured, store::StoreError>,
) -> Language {
    let asked = value_typed(typed, "--lang").and_then(|value| match value.to_str() {
        Some("en") => Some(Language::En),
        Some("ja") => Some(Language::Ja),
        _ => None,
    });
    let settled = configured
        .as_ref()
        .ok()
        .and_then(|configured| configured.config.lang);
    asked.or(settled).unwrap_or(environment.language)
}

/// What was typed behind a flag, before the arguments are understood.
fn value_typed(typed: &[OsString], flag: &str) -> Option<OsString> {
    let mut typed = typed.iter().take_while(|argument| *argument != "--");
    while let Some(argument) = typed.next() {
        if argument == flag {
            return typed.next().cloned();
        }
        let behind = argument
            .to_str()
            .and_then(|argument| argument.strip_prefix(flag)?.strip_prefix('='));
        if let Some(value) = behind {
            return Some(value.into());
        }
    }
    None
}
