//! A questionnaire file as it comes in: its name, its text, where it is from. Reading it from disk
//! or from the program is the store's; this room sees texts only.

use std::borrow::Cow;

use super::{
    Finding, QuestionnaireId,
    finding::{FindingKind, Severity},
};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: u64 = 8 * 1024 * 1024;

/// One file's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What findings call it: a path, or the name of a shipped file.
    pub name: String,
    /// Its text.
    pub text: Cow<'static, str>,
    /// Whether it ships with the program (or was kept as it shipped).
    pub shipped: bool,
    /// SHA-256 of its bytes, lower-case hex.
    pub sha256: String,
}

impl Document {
    /// A document of bytes from a user's disk.
    ///
    /// # Errors
    /// A finding where there are too many bytes, or they are no text in UTF-8.
    pub fn from_bytes(name: &str, bytes: Vec<u8>, sha256: String) -> Result<Self, Finding> {
        if u64::try_from(bytes.len()).is_ok_and(|length| length > LARGEST_FILE) {
            return Err(Self::too_large(name));
        }
        // A NUL stands in no text that a person wrote; TOML forbids it as well.
        if bytes.contains(&0) {
            return Err(fault(name, FindingKind::NotText));
        }
        let text = String::from_utf8(bytes).map_err(|_| fault(name, FindingKind::NotText))?;
        Ok(Self {
            name: name.to_owned(),
            text: Cow::Owned(text),
            shipped: false,
            sha256,
        })
    }

    /// What is said of a file that is too large to be read.
    pub fn too_large(name: &str) -> Finding {
        fault(name, FindingKind::FileTooLarge)
    }
}

fn fault(name: &str, kind: FindingKind) -> Finding {
    Finding {
        severity: Severity::Error,
        file: name.to_owned(),
        span: 0..0,
        kind,
    }
}

/// Where documents are found. Only what is wanted or extended is asked for, so that nothing is
/// read that is not opened.
pub trait Shelf {
    /// The method.
    fn method(&self) -> Document;
    /// The sources.
    fn sources(&self) -> Document;
    /// The questionnaire of an id; `None` where there is none.
    fn find(&self, id: &QuestionnaireId) -> Option<Document>;
    /// Every id that `find` knows, for suggestions.
    fn ids(&self) -> Vec<String>;
}
