//! What the configuration settles: the keys of `config.toml`, what each may say, and every fault in
//! them. Taking a text apart is pure; where the file stands and how it is read, the store knows.

mod keys;

use std::{ops::Range, path::Path};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    app::keymap::Keymap,
    i18n::Language,
    questionnaire::{Document, Finding, FindingKind, Severity, Shape, nearest},
    store::{self, StoreError},
    tui::{Symbols, Theme},
};

/// Every key.
const KEYS: [&str; 6] = ["by", "lang", "theme", "symbols", "mouse", "keys"];

/// What a user has settled for every run; what is absent is left to flags and the system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Config {
    /// Who answers.
    pub(crate) by: Option<String>,
    /// The language of what is said apart from any assessment.
    pub(crate) lang: Option<Language>,
    /// The colours of the interface.
    pub(crate) theme: Option<Theme>,
    /// The marks of the interface.
    pub(crate) symbols: Option<Symbols>,
    /// Whether the interface begins with the mouse.
    pub(crate) mouse: Option<bool>,
    /// The keys of the interface.
    pub(crate) keymap: Keymap,
}

/// A configuration as it was read, and what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Configured {
    /// What of it holds.
    pub(crate) config: Config,
    /// The faults, by place.
    pub(crate) findings: Vec<Finding>,
    /// The file that they stand in; `None` where it is no text, or there is none.
    pub(crate) document: Option<Document>,
}

impl Config {
    /// Takes a file apart.
    fn of(document: &Document) -> (Self, Vec<Finding>) {
        let (table, broken) = DeTable::parse_recoverable(&document.text);
        let mut reader = Reader {
            table: table.get_ref(),
            file: &document.name,
            findings: Vec::new(),
        };
        for error in &broken {
            let kind = FindingKind::Syntax(error.message().to_owned());
            reader.note(error.span().unwrap_or(0..0), kind);
        }
        // What was guessed at behind a slip says nothing more.
        if !broken.is_empty() {
            return (Self::default(), reader.findings);
        }
        reader.known_keys();
        let config = Self {
            by: reader.text("by"),
            lang: reader.word("lang", &["en", "ja"], language),
            theme: reader.word("theme", &Theme::NAMES, Theme::named),
            symbols: reader.word("symbols", &Symbols::NAMES, Symbols::named),
            keymap: reader.keys(),
            mouse: reader.shaped("mouse", Shape::Truth, truth),
        };
        let mut findings = reader.findings;
        findings.sort_by_key(|finding| finding.span.start);
        (config, findings)
    }
}

struct Reader<'a> {
    table: &'a DeTable<'a>,
    file: &'a str,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn note(&mut self, span: Range<usize>, kind: FindingKind) {
        self.findings.push(Finding {
            severity: Severity::Error,
            file: self.file.to_owned(),
            span,
            kind,
        });
    }

    fn known_keys(&mut self) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !KEYS.contains(&name) {
                let near = nearest(name, KEYS);
                self.note(key.span(), FindingKind::UnknownKey(name.to_owned(), near));
            }
        }
    }

    /// The value under a key, as something of it makes one; else the shape is wrong.
    fn shaped<T>(
        &mut self,
        key: &'static str,
        shape: Shape,
        of: impl FnOnce(&DeValue<'_>) -> Option<T>,
    ) -> Option<T> {
        let value = self.table.get(key)?;
        let shaped = of(value.get_ref());
        if shaped.is_none() {
            self.note(value.span(), FindingKind::WrongShape(key, shape));
        }
        shaped
    }

    fn text(&mut self, key: &'static str) -> Option<String> {
        let text = self.shaped(key, Shape::Text, |value| value.as_str().map(str::to_owned))?;
        let text = text.trim();
        if text.is_empty() {
            let span = self.table.get(key).map_or(0..0, Spanned::span);
            self.note(span, FindingKind::WrongShape(key, Shape::Text));
            return None;
        }
        Some(text.to_owned())
    }

    /// A value that is one of these words.
    fn word<T>(
        &mut self,
        key: &'static str,
        words: &'static [&'static str],
        named: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        self.shaped(key, Shape::OneOf(words), |value| named(value.as_str()?))
    }
}

const fn truth(value: &DeValue<'_>) -> Option<bool> {
    match value {
        DeValue::Boolean(truth) => Some(*truth),
        _ => None,
    }
}

fn language(code: &str) -> Option<Language> {
    Language::ALL
        .into_iter()
        .find(|language| language.code() == code)
}

/// The configuration of a directory; one that is not there settles nothing.
pub(crate) fn read(config_dir: &Path) -> Result<Configured, StoreError> {
    let document = match store::config::read(config_dir)? {
        None => return Ok(Configured::default()),
        Some(Ok(document)) => document,
        Some(Err(finding)) => {
            return Ok(Configured {
                findings: vec![finding],
                ..Configured::default()
            });
        }
    };
    let (config, findings) = Config::of(&document);
    Ok(Configured {
        config,
        findings,
        document: Some(document),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Action, Context};

    fn of(text: &str) -> (Config, Vec<String>) {
        let bytes = text.as_bytes().to_vec();
        let document = Document::from_bytes("config.toml", bytes, String::new()).unwrap();
        let (config, findings) = Config::of(&document);
        let said = findings
            .iter()
            .map(|finding| finding.line(Some(&document), Language::En));
        (config, said.collect())
    }

    #[test]
    fn every_key_is_read_and_none_is_needed() {
        assert_eq!(of(""), (Config::default(), Vec::new()));
        assert_eq!(of("# nothing\n").0, Config::default());
        let (config, faults) = of("by = \" 佐藤 \"\nlang = \"ja\"\n");
        assert_eq!(config.by.as_deref(), Some("佐藤"));
        assert_eq!(config.lang, Some(Language::Ja));
        assert!(faults.is_empty());
        for mouse in [true, false] {
            let (config, faults) = of(&format!("mouse = {mouse}\n"));
            assert_eq!((config.mouse, faults), (Some(mouse), Vec::new()));
        }
        for theme in Theme::ALL {
            for symbols in Symbols::ALL {
                let text = format!(
                    "theme = \"{}\"\nsymbols = \"{}\"\n",
                    theme.name(),
                    symbols.name()
                );
                let (config, faults) = of(&text);
                assert_eq!((config.theme, config.symbols), (Some(theme), Some(symbols)));
                assert!(faults.is_empty());
            }
        }
    }

    #[test]
    fn every_fault_is_said_with_its_place() {
        let (config, faults) = of("by = 3\nlang = \"jp\"\nlange = \"ja\"\nname = \"a\"\n\
             theme = \"drak\"\nsymbols = true\nTheme = \"dark\"\nmouse = \"on\"\n");
        assert_eq!(config, Config::default());
        insta::assert_snapshot!(faults.join("\n"));
        let (config, faults) = of("by = \"a\"\nlang = ja\n");
        assert_eq!(config, Config::default());
        insta::assert_snapshot!(faults.join("\n"));
        assert_eq!(of("by = \"  \"\n").1.len(), 1);
    }

    #[test]
    fn keys_are_chosen_by_the_names_of_actions() {
        let (config, faults) = of("[keys]\nnote = \"b\"\nmap = [\"ｖ\", \"Ctrl-G\"]\n");
        assert!(faults.is_empty(), "{faults:?}");
        let key = |action| {
            let key = config.keymap.key_of(Context::Question, action);
            key.map(|key| key.to_string())
        };
        assert_eq!(key(Action::Note).as_deref(), Some("b"));
        assert_eq!(key(Action::Map).as_deref(), Some("v"));
        assert_eq!(key(Action::Evidence).as_deref(), Some("e"));
        for action in Action::ALL {
            assert_eq!(Action::of_id(action.id()), Some(action));
        }
    }

    #[test]
    fn every_fault_in_the_keys_is_said_with_its_place() {
        let text = "[keys]\nnoet = \"b\"\nmap = \"Ctr-G\"\nflag = \"1\"\nundo = 3\nredo = []\n\
                    review = [\"z\", \"Spcae\"]\nquit = \"Ctrl-Z\"\nnote = \"e\"\nwho = \"z\"\n";
        let (config, faults) = of(text);
        assert_eq!(config.keymap, Keymap::default());
        let (_, shape) = of("keys = \"vi\"\n");
        insta::assert_snapshot!([faults, shape].concat().join("\n"));
    }
}
