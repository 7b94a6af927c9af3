//! The configuration: `config.toml` in the configuration directory, what its keys mean, and every
//! fault in it. Taking a text apart is pure; reading and writing the file stand at the end.

use std::{
    io,
    ops::Range,
    path::{Path, PathBuf},
};

use toml::{
    Spanned, Value,
    de::{DeTable, DeValue},
};

use super::{StoreError, catalogue::document, file, mode};
use crate::{
    i18n::Language,
    questionnaire::{Document, Finding, FindingKind, Severity, Shape, nearest},
};

/// Every key.
const KEYS: [&str; 2] = ["by", "lang"];

/// What a user has settled for every run; what is absent is left to flags and the system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    /// Who answers.
    pub by: Option<String>,
    /// The language of what is said apart from any assessment.
    pub lang: Option<Language>,
}

/// A configuration as it was read, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Configured {
    /// What of it holds.
    pub config: Config,
    /// The faults, by place.
    pub findings: Vec<Finding>,
    /// The file that they stand in; `None` where it is no text, or there is none.
    pub document: Option<Document>,
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
            lang: reader.language("lang"),
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

    fn language(&mut self, key: &'static str) -> Option<Language> {
        self.shaped(key, Shape::OneOf(&["en", "ja"]), |value| {
            match value.as_str()? {
                "en" => Some(Language::En),
                "ja" => Some(Language::Ja),
                _ => None,
            }
        })
    }
}

/// The text of a configuration in which `by` says this name, everything else letter for letter as
/// it was; `None` where the text is no configuration.
fn naming(text: &str, by: &str) -> Option<String> {
    let table = DeTable::parse(text).ok()?;
    let by = Value::from(by).to_string();
    Some(match table.get_ref().get("by").map(Spanned::span) {
        Some(span) => [text.get(..span.start)?, &by, text.get(span.end..)?].concat(),
        // In front: behind a table's header it would be that table's.
        None => format!("by = {by}\n{text}"),
    })
}

/// Reads the configuration of a directory; one that is not there settles nothing.
///
/// # Errors
/// Where it cannot be read.
pub fn read(config_dir: &Path) -> Result<Configured, StoreError> {
    let document = match document(&place(config_dir)) {
        Ok(Ok(document)) => document,
        Ok(Err(finding)) => {
            return Ok(Configured {
                findings: vec![finding],
                ..Configured::default()
            });
        }
        Err(StoreError::Read(_, error)) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Configured::default());
        }
        Err(error) => return Err(error),
    };
    let (config, findings) = Config::of(&document);
    Ok(Configured {
        config,
        findings,
        document: Some(document),
    })
}

/// Keeps who answers in the configuration of a directory, and gives the file's path.
///
/// # Errors
/// Where it cannot be read or written, or is no configuration.
pub fn remember(config_dir: &Path, by: &str) -> Result<PathBuf, StoreError> {
    let path = place(config_dir);
    let text = match file::read_text(&path, Some(1)) {
        Ok(text) => text,
        Err(StoreError::Read(_, error)) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    let text = naming(&text, by).ok_or_else(|| StoreError::NoConfig(path.clone()))?;
    mode::create_folder(config_dir)
        .map_err(|error| StoreError::Write(config_dir.to_owned(), error))?;
    let manner = file::Manner {
        private: true,
        replace: true,
    };
    file::write(&path, text.as_bytes(), manner)?;
    Ok(path)
}

fn place(config_dir: &Path) -> PathBuf {
    config_dir.join("config.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn both_keys_are_read_and_neither_is_needed() {
        assert_eq!(of(""), (Config::default(), Vec::new()));
        assert_eq!(of("# nothing\n").0, Config::default());
        let (config, faults) = of("by = \" 佐藤 \"\nlang = \"ja\"\n");
        assert_eq!(config.by.as_deref(), Some("佐藤"));
        assert_eq!(config.lang, Some(Language::Ja));
        assert!(faults.is_empty());
    }

    #[test]
    fn every_fault_is_said_with_its_place() {
        let (config, faults) = of("by = 3\nlang = \"jp\"\nlange = \"ja\"\nname = \"a\"\n");
        assert_eq!(config, Config::default());
        insta::assert_snapshot!(faults.join("\n"));
        let (config, faults) = of("by = \"a\"\nlang = ja\n");
        assert_eq!(config, Config::default());
        insta::assert_snapshot!(faults.join("\n"));
        assert_eq!(of("by = \"  \"\n").1.len(), 1);
    }

    #[test]
    fn a_name_is_kept_and_the_rest_stays_letter_for_letter() {
        for (before, after) in [
            ("", "by = \"佐藤\"\n"),
            (
                "by = 'a'  # me\nlang = \"ja\"\n",
                "by = \"佐藤\"  # me\nlang = \"ja\"\n",
            ),
            (
                "# mine\r\n[keys]\r\n",
                "by = \"佐藤\"\n# mine\r\n[keys]\r\n",
            ),
        ] {
            assert_eq!(naming(before, "佐藤").as_deref(), Some(after));
        }
        assert_eq!(naming("by = ", "a"), None);
        let odd = "a \"b\" \\ \u{1}\n";
        let kept = naming("", odd).unwrap();
        assert_eq!(of(&kept).0.by.as_deref(), Some(odd.trim()));
    }

    #[test]
    fn it_is_written_where_it_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let config_dir = folder.path().join("tenken");
        assert_eq!(read(&config_dir).unwrap().config, Config::default());
        for name in ["佐藤", "鈴木"] {
            let path = remember(&config_dir, name).unwrap();
            assert!(path.is_file());
            let config = read(&config_dir).unwrap().config;
            assert_eq!(config.by.as_deref(), Some(name));
        }
        let broken = place(&config_dir);
        file::write(
            &broken,
            b"by = ",
            file::Manner {
                private: true,
                replace: true,
            },
        )
        .unwrap();
        assert!(matches!(
            remember(&config_dir, "a"),
            Err(StoreError::NoConfig(_))
        ));
        assert_eq!(read(&config_dir).unwrap().findings.len(), 1);
    }
}
