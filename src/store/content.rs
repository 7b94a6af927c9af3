//! The content of an assessment: the files that it was answered with, by the hash of their bytes,
//! and never the shipped ones that have moved on.

use std::collections::BTreeMap;

use super::{Store, StoreError, catalogue::shipped_text};
use crate::{
    assessment::{About, AssessmentId, Event, Moment, Started, State, UsedFile},
    questionnaire::{Document, Loaded, QuestionnaireId, Shelf, load_to_answer},
};

/// The kept files of one assessment.
struct Kept {
    documents: BTreeMap<String, Document>,
}

impl Shelf for Kept {
    fn method(&self) -> Document {
        self.named("method")
    }

    fn sources(&self) -> Document {
        self.named("sources")
    }

    fn find(&self, id: &QuestionnaireId) -> Option<Document> {
        self.documents.get(id.as_str()).cloned()
    }

    fn ids(&self) -> Vec<String> {
        self.documents.keys().cloned().collect()
    }
}

impl Kept {
    /// A log that names no such file is answered with an empty one; loading it says what is wrong.
    fn named(&self, id: &str) -> Document {
        self.documents.get(id).cloned().unwrap_or_else(|| Document {
            name: id.to_owned(),
            text: std::borrow::Cow::Borrowed(""),
            shipped: false,
            sha256: String::new(),
        })
    }
}

impl Store {
    /// Loads the content that an assessment is answered with: from the program where it ships the
    /// very bytes, else from the kept files.
    ///
    /// # Errors
    /// Where a kept file that is needed has gone or has other bytes.
    pub fn content(&self, about: &About) -> Result<Loaded, StoreError> {
        let mut documents = BTreeMap::new();
        for used in &about.files {
            documents.insert(used.id.clone(), self.kept_document(used)?);
        }
        Ok(load_to_answer(&Kept { documents }, &about.named()))
    }

    /// Writes what an assessment begins with: the files that it is answered with are kept, then its
    /// log comes to be.
    ///
    /// # Errors
    /// Where a file or the log cannot be written.
    pub fn begin(
        &self,
        documents: &[Document],
        (started, events): (Started, Vec<Event>),
        at: Moment,
        by: &str,
    ) -> Result<(AssessmentId, State), StoreError> {
        for document in documents {
            self.keep(&document.text)?;
        }
        self.create(started, events, at, by)
    }

    fn kept_document(&self, used: &UsedFile) -> Result<Document, StoreError> {
        let text = match shipped_text(&used.id, used.sha256) {
            Some(text) => text,
            None => self.kept(used)?.into(),
        };
        Ok(Document {
            name: format!("{}.toml", used.sha256),
            text,
            shipped: false,
            sha256: used.sha256.to_string(),
        })
    }
}
