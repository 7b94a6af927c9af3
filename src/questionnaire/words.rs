//! A text of a questionnaire in both languages. A missing language falls back to the other;
//! whether it may be missing is `check`'s business.

use crate::i18n::Language;

/// One text, in English and Japanese.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    /// English; empty where missing.
    pub en: String,
    /// Japanese; empty where missing.
    pub ja: String,
}

impl Words {
    /// The text in a language, or in the other one where that is missing.
    pub fn get(&self, language: Language) -> &str {
        let (wanted, other) = match language {
            Language::En => (&self.en, &self.ja),
            Language::Ja => (&self.ja, &self.en),
        };
        if wanted.is_empty() { other } else { wanted }
    }

    /// Whether neither language has a text.
    pub fn is_empty(&self) -> bool {
        self.en.is_empty() && self.ja.is_empty()
    }
}

/// A list of short texts, in English and Japanese.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lines {
    /// English; empty where missing.
    pub en: Vec<String>,
    /// Japanese; empty where missing.
    pub ja: Vec<String>,
}

impl Lines {
    /// The list in a language, or in the other one where that is missing.
    pub fn get(&self, language: Language) -> &[String] {
        let (wanted, other) = match language {
            Language::En => (&self.en, &self.ja),
            Language::Ja => (&self.ja, &self.en),
        };
        if wanted.is_empty() { other } else { wanted }
    }
}
