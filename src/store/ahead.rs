//! Loads the content of an assessment that is going to be opened while the terminal is set up and
//! the log is read: together these take as long as it does. What it is loaded from is known before
//! the log is: from its first line, and held against the whole log afterwards.
#![expect(
    clippy::disallowed_methods,
    reason = "what will be needed is loaded beside, on a thread"
)]

use std::thread::{self, JoinHandle};

use super::{Store, log};
use crate::{
    assessment::{About, AssessmentId, State, UsedFile},
    questionnaire::Loaded,
};

/// Content on its way.
#[derive(Debug)]
pub struct Ahead {
    id: AssessmentId,
    loading: JoinHandle<Option<(Vec<UsedFile>, Loaded)>>,
}

impl Store {
    /// Begins to load what an assessment is answered with; `None` where there is no thread for it.
    pub fn load_ahead(&self, id: &AssessmentId) -> Option<Ahead> {
        let (store, wanted) = (self.clone(), id.clone());
        let loading = thread::Builder::new()
            .name("content".to_owned())
            .spawn(move || {
                let first = log::first(&store.layout, &wanted)?;
                let state = State::of(&[first]);
                let loaded = store.content(state.about()).ok()?;
                Some((state.about().files.clone(), loaded))
            });
        let (id, loading) = (id.clone(), loading.ok()?);
        Some(Ahead { id, loading })
    }
}

impl Ahead {
    /// What was loaded; `None` where that is not what this assessment is answered with now, or it
    /// could not be loaded: whoever loads it again hears why.
    pub fn take(self, id: &AssessmentId, about: &About) -> Option<Loaded> {
        if self.id != *id {
            return None;
        }
        let (files, loaded) = self.loading.join().ok()??;
        (files == about.files).then_some(loaded)
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            Catalogue,
            log::tests::{at, started},
        },
        *,
    };
    use crate::{
        assessment::{Started, used_files},
        questionnaire::{QuestionnaireId, load},
    };

    #[test]
    fn what_is_loaded_ahead_is_taken_for_the_same_files_alone() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().to_owned());
        let named = [QuestionnaireId::new("cross-sector").unwrap()];
        let loaded = load(&Catalogue::shipped(), &named);
        let content = loaded.content.unwrap();
        let started = Started {
            files: used_files(&content, &named).unwrap(),
            ..started("Chat")
        };
        let begun = store.begin(&loaded.documents, (started, Vec::new()), at(), "tanaka");
        let (id, state) = begun.unwrap();
        let (about, ahead) = (state.about(), || store.load_ahead(&id).unwrap());
        let taken = ahead().take(&id, about).unwrap().content.unwrap();
        assert_eq!(taken.questions.len(), content.questions.len());

        let mut moved_on = about.clone();
        moved_on.files.pop();
        assert!(ahead().take(&id, &moved_on).is_none());
        assert!(ahead().take(&id.numbered(2), about).is_none());
        let missing = store.load_ahead(&id.numbered(2)).unwrap();
        assert!(missing.take(&id.numbered(2), about).is_none());
    }
}
