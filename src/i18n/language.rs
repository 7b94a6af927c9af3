//! The two languages that the program speaks, and how a user or a system names one.
//! It knows no text; the texts stand in the files beside it, one file a subject.

use serde::{Deserialize, Serialize};

/// A language of the program, of a report and of a questionnaire's texts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Japanese.
    Ja,
}

impl Language {
    /// Both, in the order in which they are listed.
    pub const ALL: [Self; 2] = [Self::En, Self::Ja];

    /// The two-letter code, as in `--lang` and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
        }
    }

    /// The other one, for the key that switches.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Ja,
            Self::Ja => Self::En,
        }
    }

    /// The language of a locale name such as `ja_JP.UTF-8`, `en-GB` or `C`; `None` for any other.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let name = locale
            .split(['_', '-', '.', '@'])
            .next()
            .unwrap_or_default();
        match name.to_ascii_lowercase().as_str() {
            "ja" => Some(Self::Ja),
            "en" | "c" | "posix" => Some(Self::En),
            _ => None,
        }
    }
}
