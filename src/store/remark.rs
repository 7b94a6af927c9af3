//! What a user should be told once about the log that they write: nothing that stops anybody, but
//! nothing that should go unsaid either.

use std::path::PathBuf;

use super::error::shown;
use crate::{
    assessment::AssessmentId,
    i18n::{Language, store as words},
};

/// Something worth a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// A torn last line was set aside just now, in this file.
    SetAside(AssessmentId, PathBuf),
    /// The disk that this stands on knows no locks.
    NoLocks(PathBuf),
    /// The disk that this stands on cannot confirm that bytes are on it.
    NotConfirmed(PathBuf),
}

impl Remark {
    /// The sentence in a language.
    pub fn say(&self, language: Language) -> String {
        match self {
            Self::SetAside(id, path) => words::torn(language, id.as_str(), &shown(path)),
            Self::NoLocks(path) => words::no_locks(language, &shown(path)),
            Self::NotConfirmed(path) => words::no_sync(language, &shown(path)),
        }
    }
}
