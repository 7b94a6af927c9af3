//! The environment, read once at start and handed on as values: variables, streams, language.
//! Nothing else in the program asks for a variable.

use std::{env, ffi::OsString, io::IsTerminal, path::PathBuf};

use crate::i18n::Language;

/// What the program takes from the environment it was started in.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(crate) struct Environment {
    /// `TENKEN_DATA_DIR`.
    pub(crate) data_dir: Option<PathBuf>,
    /// `TENKEN_CONFIG_DIR`.
    pub(crate) config_dir: Option<PathBuf>,
    /// `TENKEN_PRINT`: the command that prints plain text from its standard input.
    pub(crate) print: Option<String>,
    /// The language of `LC_ALL`, `LC_MESSAGES`, `LANG` or the system, else English.
    pub(crate) language: Language,
    /// The system's name of the user.
    pub(crate) user: Option<String>,
    /// `$VISUAL`, else `$EDITOR`.
    pub(crate) editor: Option<String>,
    /// `NO_COLOR` is set and not empty.
    pub(crate) no_color: bool,
    /// `CLICOLOR_FORCE` is set and neither empty nor `0`.
    pub(crate) force_color: bool,
    /// `COLORFGBG`: the numbers of the terminal's own colours, where it says them.
    pub(crate) colours: Option<String>,
    /// `TERM=dumb`: the terminal can be written on line by line, and no more.
    pub(crate) dumb: bool,
    /// `ACCESSIBLE` asks for lines instead of screens.
    pub(crate) accessible: bool,
    /// Standard input is a terminal.
    pub(crate) input_terminal: bool,
    /// Standard output is a terminal.
    pub(crate) output_terminal: bool,
    /// Standard error is a terminal.
    pub(crate) error_terminal: bool,
}

impl Environment {
    /// Reads it.
    pub(crate) fn read() -> Self {
        let locales = ["LC_ALL", "LC_MESSAGES", "LANG"].map(text);
        Self {
            data_dir: variable("TENKEN_DATA_DIR").map(PathBuf::from),
            config_dir: variable("TENKEN_CONFIG_DIR").map(PathBuf::from),
            print: text("TENKEN_PRINT"),
            language: language(locales.into_iter().flatten(), sys_locale::get_locale),
            user: ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(text),
            editor: ["VISUAL", "EDITOR"].into_iter().find_map(text),
            no_color: variable("NO_COLOR").is_some(),
            force_color: variable("CLICOLOR_FORCE").is_some_and(|value| value != "0"),
            colours: text("COLORFGBG"),
            dumb: text("TERM").is_some_and(|term| term == "dumb"),
            accessible: text("ACCESSIBLE").is_some_and(|value| value != "0"),
            input_terminal: std::io::stdin().is_terminal(),
            output_terminal: std::io::stdout().is_terminal(),
            error_terminal: std::io::stderr().is_terminal(),
        }
    }

    /// Whether both ends of a screen are there.
    pub(crate) const fn has_screen(&self) -> bool {
        self.input_terminal && self.output_terminal
    }
}

/// The first locale that is set decides, known or not; where none is set, the system's.
fn language(
    mut set: impl Iterator<Item = String>,
    system: impl FnOnce() -> Option<String>,
) -> Language {
    set.next()
        .or_else(system)
        .and_then(|locale| Language::of_locale(&locale))
        .unwrap_or_default()
}

/// A variable that is set and not empty.
fn variable(name: &str) -> Option<OsString> {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads variables"
    )]
    env::var_os(name).filter(|value| !value.is_empty())
}

/// What a variable says as text, what is not Unicode as far as it is; a blank one says nothing.
fn text(name: &str) -> Option<String> {
    variable(name)
        .map(|value| value.to_string_lossy().into_owned())
        .filter(|value| !value.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_locale_that_is_set_decides() {
        let of = |set: &[&str], system: Option<&str>| {
            language(set.iter().map(ToString::to_string), || {
                system.map(str::to_owned)
            })
        };
        assert_eq!(of(&["ja_JP.UTF-8", "en_GB"], None), Language::Ja);
        assert_eq!(of(&["C", "ja_JP.UTF-8"], Some("ja-JP")), Language::En);
        assert_eq!(
            of(&["de_DE.UTF-8"], Some("ja-JP")),
            Language::En,
            "German is not asked again"
        );
        assert_eq!(of(&[], Some("ja-JP")), Language::Ja);
        assert_eq!(of(&[], None), Language::En);
    }
}
