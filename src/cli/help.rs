//! The command line in the user's language: help texts put in place of the declared ones, and
//! faults of what was typed as Japanese sentences.

use clap::{
    Arg, ArgAction, Command, CommandFactory,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::arguments::Arguments;
use crate::i18n::{Language, help, usage};

/// The declared command line, its help in a language.
pub(crate) fn command(language: Language) -> Command {
    let command = Arguments::command();
    match language {
        Language::En => command,
        Language::Ja => in_japanese(command.after_help(help::EXAMPLES), "tenken")
            .disable_version_flag(true)
            .arg(
                Arg::new("version")
                    .short('V')
                    .long("version")
                    .action(ArgAction::Version)
                    .help(help::argument("", "version").unwrap_or_default())
                    .help_heading(help::OPTIONS),
            ),
    }
}

fn in_japanese(command: Command, key: &str) -> Command {
    let name = key.to_owned();
    let help_flag = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(help::argument("", "help").unwrap_or_default())
        .help_heading(help::OPTIONS);
    let mut command = command
        .disable_help_flag(true)
        .subcommand_help_heading(help::COMMANDS)
        .help_template(help::TEMPLATE)
        .mut_args(|argument| translated(argument, &name))
        .mut_subcommands(|sub| {
            let own = sub.get_name().to_owned();
            let nested = if name == "evidence" && own == "list" {
                "evidence list".to_owned()
            } else {
                own
            };
            in_japanese(sub, &nested)
        })
        .arg(help_flag);
    if let Some(about) = help::command(key) {
        let short = about.lines().next().unwrap_or(about);
        command = command.about(short).long_about(about);
    }
    command
}

fn translated(argument: Arg, command: &str) -> Arg {
    let heading = if argument.is_positional() {
        help::ARGUMENTS
    } else {
        help::OPTIONS
    };
    let text = help::argument(command, argument.get_id().as_str());
    let takes_values = argument.get_action().takes_values();
    let argument = argument
        .help_heading(heading)
        .hide_possible_values(takes_values);
    match text {
        Some(text) => argument.help(text).long_help(text),
        None => argument,
    }
}

/// The text of `--help` and `--version`, coloured where wanted.
pub(crate) fn told(error: &clap::Error, language: Language, colored: bool) -> String {
    let styled = error.render();
    let text = if colored {
        styled.ansi().to_string()
    } else {
        styled.to_string()
    };
    match language {
        Language::En => text,
        // The parser writes these words into the usage line itself.
        Language::Ja => help::PLACES.iter().fold(text, |text, (english, japanese)| {
            text.replace(english, japanese)
        }),
    }
}

/// What is wrong with what was typed, in Japanese.
pub(crate) fn fault_in_japanese(error: &clap::Error) -> String {
    let language = Language::Ja;
    let text = |kind| error.get(kind).map(shown).unwrap_or_default();
    let argument = text(ContextKind::InvalidArg);
    let what = match error.kind() {
        ErrorKind::UnknownArgument => usage::unknown_argument(language, &argument),
        ErrorKind::InvalidSubcommand => {
            usage::unknown_command(language, &text(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue);
            if value.is_empty() {
                usage::no_value(language, &argument)
            } else {
                usage::invalid_value(language, &value, &argument)
            }
        }
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            usage::missing(language, &argument)
        }
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            if other.is_empty() || other == argument {
                usage::repeated(language, &argument)
            } else {
                usage::conflict(language, &argument, &other)
            }
        }
        _ => usage::other(language).to_owned(),
    };
    let near = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .find_map(|kind| error.get(kind))
    .and_then(nearest)
    .map(|near| usage::suggestion(language, &near));
    let values = error
        .get(ContextKind::ValidValue)
        .map(shown)
        .filter(|values| !values.is_empty())
        .map(|values| usage::possible_values(language, &values));
    let hint = near
        .or(values)
        .unwrap_or_else(|| usage::read_on(language).to_owned());
    format!("エラー: {what}\nヒント: {hint}")
}

/// The parser lists what is near with the nearest last.
fn nearest(suggested: &ContextValue) -> Option<String> {
    match suggested {
        ContextValue::Strings(several) => several.last().cloned(),
        other => Some(other.to_string()),
    }
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(several) => several.join("、"),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walk(command: &Command, path: &str, missing: &mut Vec<String>) {
        let name = command.get_name();
        let key = if path == "evidence" && name == "list" {
            "evidence list"
        } else {
            name
        };
        if help::command(key).is_none() {
            missing.push(format!("{path} {name}"));
        }
        for argument in command.get_arguments() {
            let id = argument.get_id().as_str();
            if help::argument(key, id).is_none() {
                missing.push(format!("{path} {name} {id}"));
            }
        }
        for sub in command.get_subcommands() {
            walk(sub, name, missing);
        }
    }

    #[test]
    fn everything_declared_has_its_japanese_help() {
        let mut missing = Vec::new();
        walk(&Arguments::command(), "", &mut missing);
        assert!(missing.is_empty(), "no Japanese help for: {missing:#?}");
    }

    #[test]
    fn both_command_lines_are_sound_and_take_the_same() {
        for language in Language::ALL {
            command(language).debug_assert();
            let typed = [
                "tenken",
                "new",
                "cross-sector",
                "--name",
                "A",
                "--lang",
                "ja",
            ];
            assert!(command(language).try_get_matches_from(typed).is_ok());
            assert!(
                command(language)
                    .try_get_matches_from(["tenken", "nwe"])
                    .is_err()
            );
        }
    }

    #[test]
    fn a_slip_is_told_in_japanese_with_what_is_near() {
        let told = |typed: &[&str]| {
            let error = command(Language::Ja)
                .try_get_matches_from(typed)
                .unwrap_err();
            fault_in_japanese(&error)
        };
        assert_eq!(
            told(&["tenken", "scroe"]),
            "エラー: `scroe` というコマンドはありません\nヒント: `score` のことでしょうか。"
        );
        assert!(told(&["tenken", "new", "--name", "A"]).contains("<QUESTIONNAIRE>"));
        assert!(told(&["tenken", "list", "--jsno"]).contains("`--json` のことでしょうか"));
        assert!(told(&["tenken", "--lang", "de"]).contains("en、ja"));
    }
}
