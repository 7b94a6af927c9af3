//! The questionnaires that can be asked: what ships inside the program, and a user's own files.
//! A file is parsed only when it is opened; of a user's files the id is read to know what they are.
#![expect(
    clippy::disallowed_methods,
    reason = "the user's questionnaires are found in their folder"
)]

use std::{
    borrow::Cow,
    fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use super::{StoreError, file};
use crate::{
    assessment::Digest,
    questionnaire::{Document, Finding, LARGEST_FILE, QuestionnaireId, Shelf, id_of},
};

/// A file that ships, and its fingerprint once it was asked for.
struct ShippedFile {
    id: &'static str,
    text: &'static str,
    sha256: OnceLock<String>,
}

impl ShippedFile {
    const fn new(id: &'static str, text: &'static str) -> Self {
        let sha256 = OnceLock::new();
        Self { id, text, sha256 }
    }

    fn document(&self) -> Document {
        let sha256 = || Digest::of(self.text.as_bytes()).to_string();
        Document {
            name: format!("{}.toml", self.id),
            text: Cow::Borrowed(self.text),
            shipped: true,
            sha256: self.sha256.get_or_init(sha256).clone(),
        }
    }
}

macro_rules! shipped {
    ($($name:literal),+ $(,)?) => {
        [$(ShippedFile::new($name, include_str!(concat!("../../questionnaires/", $name, ".toml")))),+]
    };
}

static METHOD_AND_SOURCES: [ShippedFile; 2] = shipped!["method", "sources"];

/// The shipped questionnaires, the baseline first.
static SHIPPED: [ShippedFile; 4] =
    shipped!["cross-sector", "finance", "healthcare", "manufacturing"];

/// What ships, and what the user added.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    own: Vec<(QuestionnaireId, PathBuf, Document)>,
    broken: Vec<Broken>,
}

/// A user's file that names no questionnaire.
#[derive(Debug, Clone)]
pub struct Broken {
    /// Its text, where it is text.
    pub document: Option<Document>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
}

impl Catalogue {
    /// What ships alone.
    pub fn shipped() -> Self {
        Self::default()
    }

    /// What ships, the files of the configuration directory's `questionnaires`, and files named.
    ///
    /// # Errors
    /// Where a file cannot be read, or two questionnaires have one id.
    pub fn open(config_dir: Option<&Path>, named: &[PathBuf]) -> Result<Self, StoreError> {
        let mut catalogue = Self::default();
        let mut paths = match config_dir {
            Some(folder) => own_files(&folder.join("questionnaires"))?,
            None => Vec::new(),
        };
        // A file may be named that stands in the configuration directory as well.
        paths.extend(named.iter().cloned());
        let mut seen = Vec::new();
        for path in paths {
            let place = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
            if !seen.contains(&place) {
                catalogue.add(path)?;
                seen.push(place);
            }
        }
        Ok(catalogue)
    }

    fn add(&mut self, path: PathBuf) -> Result<(), StoreError> {
        let document = match document(&path)? {
            Ok(document) => document,
            Err(finding) => {
                self.broken.push(Broken {
                    document: None,
                    findings: vec![finding],
                });
                return Ok(());
            }
        };
        let Some(id) = id_of(&document) else {
            let loaded = crate::questionnaire::load_document(&Self::shipped(), document.clone());
            self.broken.push(Broken {
                document: Some(document),
                findings: loaded.findings,
            });
            return Ok(());
        };
        if SHIPPED.iter().any(|shipped| shipped.id == id.as_str()) {
            return Err(StoreError::SameId(id.to_string(), None, Some(path)));
        }
        if let Some((_, first, _)) = self.own.iter().find(|(own, _, _)| *own == id) {
            let first = first.clone();
            return Err(StoreError::SameId(id.to_string(), Some(first), Some(path)));
        }
        self.own.push((id, path, document));
        Ok(())
    }

    /// The shipped ids, the baseline first.
    pub fn shipped_ids() -> impl Iterator<Item = QuestionnaireId> {
        SHIPPED
            .iter()
            .filter_map(|shipped| QuestionnaireId::new(shipped.id).ok())
    }

    /// Every id, shipped ones first.
    pub fn all(&self) -> impl Iterator<Item = QuestionnaireId> {
        Self::shipped_ids().chain(self.own.iter().map(|(id, _, _)| id.clone()))
    }

    /// The user's files that name no questionnaire.
    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }
}

impl Shelf for Catalogue {
    fn method(&self) -> Document {
        let [method, _] = &METHOD_AND_SOURCES;
        method.document()
    }

    fn sources(&self) -> Document {
        let [_, sources] = &METHOD_AND_SOURCES;
        sources.document()
    }

    fn find(&self, id: &QuestionnaireId) -> Option<Document> {
        let of_user = || self.own.iter().find(|(own, _, _)| own == id);
        match SHIPPED.iter().find(|shipped| shipped.id == id.as_str()) {
            Some(shipped) => Some(shipped.document()),
            None => of_user().map(|(_, _, document)| document.clone()),
        }
    }

    fn ids(&self) -> Vec<String> {
        self.all().map(|id| id.to_string()).collect()
    }
}

/// The text of the shipped file of a name, where it has this fingerprint.
pub(super) fn shipped_text(id: &str, sha256: Digest) -> Option<Cow<'static, str>> {
    let mut files = METHOD_AND_SOURCES.iter().chain(&SHIPPED);
    let document = files.find(|file| file.id == id)?.document();
    (document.sha256 == sha256.to_string()).then_some(document.text)
}

/// A user's file as a document, or why it is none.
///
/// # Errors
/// Where it cannot be read.
pub fn document(path: &Path) -> Result<Result<Document, Finding>, StoreError> {
    let name = path.display().to_string();
    let bytes = match file::read(path, Some(LARGEST_FILE >> 20)) {
        Ok(bytes) => bytes,
        Err(StoreError::TooLarge(..)) => return Ok(Err(Document::too_large(&name))),
        Err(error) => return Err(error),
    };
    let sha256 = Digest::of(&bytes).to_string();
    Ok(Document::from_bytes(&name, bytes, sha256))
}

/// The TOML files of a folder, by name; a folder that is not there has none.
fn own_files(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::Read(folder.to_owned(), error)),
    };
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| StoreError::Read(folder.to_owned(), error))?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    Ok(paths)
}
