//! What can go wrong between the program and the disk, as sentences: what, where, what to do next.
//! An error keeps its path and what the system said; who shows it, and with which exit code, is
//! decided above.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use crate::{
    assessment::{AssessmentId, Digest, LineFault, PickError},
    i18n::{Language, store as words},
    text::printable::printable_line,
};

/// A fault of the store.
#[derive(Debug)]
pub enum StoreError {
    /// A file or folder could not be read.
    Read(PathBuf, io::Error),
    /// A file or folder could not be written.
    Write(PathBuf, io::Error),
    /// A file stands there already.
    Exists(PathBuf),
    /// A log is not as this program left it.
    ChangedElsewhere(PathBuf),
    /// No home directory, and the option and the variable that would name the folder.
    NoHome(&'static str, &'static str),
    /// A file is larger than may be read, in MiB.
    TooLarge(PathBuf, u64),
    /// A file is no text in UTF-8.
    NotText(PathBuf),
    /// A configuration that is no TOML, and so cannot be changed.
    NoConfig(PathBuf),
    /// A pipe or a device, whose bytes may never come or never end.
    NoFile(PathBuf),
    /// A text names no single assessment.
    Pick(String, PickError),
    /// A log without a line.
    Empty(AssessmentId),
    /// A log whose first line does not hold.
    Broken(AssessmentId, u64, LineFault),
    /// An assessment may only be read here.
    ReadOnly(AssessmentId, ReadOnly),
    /// A kept file has gone, by its id in the load.
    KeptMissing(String, Digest),
    /// A kept file has other bytes.
    KeptChanged(String, Digest),
    /// Not in the bin.
    NotInBin(AssessmentId),
    /// All numbers behind an id are taken.
    NoNameLeft(AssessmentId),
    /// The writer's thread has ended.
    WriterGone,
    /// Two questionnaires of one id; a path, or `None` for what ships.
    SameId(String, Option<PathBuf>, Option<PathBuf>),
}

/// Why an assessment may only be read.
#[derive(Debug)]
pub enum ReadOnly {
    /// Another program writes it; under which name, where it left word.
    Held(Option<String>),
    /// A line does not hold; the state is that of the lines before it.
    Broken(u64, LineFault),
    /// A line is of a kind that this version does not know.
    UnknownKind(u64, String),
    /// The folder or the file may not be written.
    Denied(io::Error),
}

impl StoreError {
    /// The sentence in a language.
    pub fn say(&self, language: Language) -> String {
        match self {
            Self::Read(path, error) => {
                words::cannot_read(language, &shown(path), &cause(language, error))
            }
            Self::Write(path, error) => {
                words::cannot_write(language, &shown(path), &cause(language, error))
            }
            Self::Exists(path) => words::exists(language, &shown(path)),
            Self::ChangedElsewhere(path) => words::changed_elsewhere(language, &shown(path)),
            Self::NoHome(option, variable) => words::no_home(language, option, variable),
            Self::TooLarge(path, limit) => words::too_large(language, &shown(path), *limit),
            Self::NotText(path) => words::not_text(language, &shown(path)),
            Self::NoConfig(path) => words::no_config(language, &shown(path)),
            Self::NoFile(path) => words::no_file(language, &shown(path)),
            Self::Pick(text, error) => picking(language, text, error),
            Self::Empty(id) => words::empty(language, id.as_str()),
            Self::Broken(id, line, fault) => {
                words::broken(language, id.as_str(), *line, line_fault(language, *fault))
            }
            Self::ReadOnly(id, why) => why.say(language, id),
            Self::KeptMissing(file, hash) => words::kept_missing(language, file, &hash.to_string()),
            Self::KeptChanged(file, hash) => words::kept_changed(language, file, &hash.to_string()),
            Self::NotInBin(id) => words::not_in_bin(language, id.as_str()),
            Self::NoNameLeft(id) => words::no_name_left(language, id.as_str()),
            Self::WriterGone => words::writer_gone(language).to_owned(),
            Self::SameId(id, first, second) => {
                let place = |path: &Option<PathBuf>| match path {
                    Some(path) => shown(path),
                    None => words::shipped(language).to_owned(),
                };
                words::same_id(language, id, &place(first), &place(second))
            }
        }
    }
}

impl ReadOnly {
    /// The sentence in a language.
    pub fn say(&self, language: Language, id: &AssessmentId) -> String {
        let id = id.as_str();
        match self {
            Self::Held(None) => words::held(language, id),
            Self::Held(Some(who)) => words::held_by(language, id, who),
            Self::Broken(line, fault) => {
                words::broken(language, id, *line, line_fault(language, *fault))
            }
            Self::UnknownKind(line, kind) => words::unknown_kind(language, id, *line, kind),
            Self::Denied(error) => words::read_only(language, id, &cause(language, error)),
        }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Language::En))
    }
}

impl std::error::Error for StoreError {}

/// Why a line does not hold, in a few words.
pub fn line_fault(language: Language, fault: LineFault) -> &'static str {
    match fault {
        LineFault::NotText => words::fault_text(language),
        LineFault::Form => words::fault_form(language),
        LineFault::Hash => words::fault_hash(language),
        LineFault::Chain => words::fault_chain(language),
        LineFault::Start => words::fault_start(language),
    }
}

fn picking(language: Language, text: &str, error: &PickError) -> String {
    let (sentence, candidates) = match error {
        PickError::Unknown(all) => (words::unknown_id(language, text), all),
        PickError::Ambiguous(found) => (words::ambiguous_id(language, text), found),
    };
    if candidates.is_empty() {
        return format!("{sentence}\n{}", words::no_assessments(language));
    }
    let list = candidates.iter().fold(String::new(), |list, candidate| {
        let id = candidate.id.as_str();
        match &candidate.name {
            Some(name) => format!("{list}\n  {id}  {}", printable_line(name)),
            None => format!("{list}\n  {id}"),
        }
    });
    format!("{sentence}\n{}", words::candidates(language, &list))
}

/// A path as a user reads it.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// What the system said, in words where it is a common case.
pub fn cause(language: Language, error: &io::Error) -> String {
    use io::ErrorKind as Kind;
    let said = match error.kind() {
        Kind::StorageFull | Kind::QuotaExceeded | Kind::WriteZero => words::disk_full(language),
        Kind::PermissionDenied => words::no_permission(language),
        Kind::ReadOnlyFilesystem => words::read_only_disk(language),
        Kind::NotFound => words::not_there(language),
        Kind::IsADirectory => words::is_folder(language),
        Kind::NotADirectory => words::is_no_folder(language),
        _ => return error.to_string(),
    };
    said.to_owned()
}
