//! What leaving leaves behind: lines of the log that the disk did not take, and forms that were
//! never taken. Named, so that nothing is lost without a word; both shells say it on standard error
//! when the program ends.

use super::{App, Saving};
use crate::i18n::{Language, app as say, cli::comma};

/// What is not on the disk when the program ends.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Left {
    /// The language of the interface.
    pub language: Language,
    /// What each line that could not be written is about, in order, each once.
    pub unsaved: Vec<String>,
    /// Why, where the disk said so: a sentence in the language of the interface.
    pub why: Option<String>,
    /// Forms that were not taken, each with what was typed in it: sentences.
    pub unfinished: Vec<String>,
}

impl App {
    /// What would be left behind if the program ended now.
    pub fn left(&self) -> Left {
        let mut left = Left {
            language: self.language,
            unfinished: self.unfinished(),
            ..Left::default()
        };
        let Some(session) = &self.session else {
            return left;
        };
        for line in session.unsaved() {
            let subject = line.event.subject();
            if left.unsaved.iter().all(|named| named != subject) {
                left.unsaved.push(subject.to_owned());
            }
        }
        if let Saving::Failed(why) = session.saving() {
            left.why = Some(why.clone());
        }
        left
    }

    fn unfinished(&self) -> Vec<String> {
        let language = self.language;
        let named = self.drafts.iter().filter_map(|form| form.named(language));
        named
            .map(|(what, typed)| say::not_entered(language, &what, &typed))
            .collect()
    }
}

impl Left {
    /// What could not be saved, as a sentence; `None` where everything is.
    pub fn unsaved(&self) -> Option<String> {
        if self.unsaved.is_empty() {
            return None;
        }
        let subjects = self.unsaved.join(comma(self.language));
        Some(match &self.why {
            Some(why) => say::unsaved_because(self.language, &subjects, why),
            None => say::unsaved(self.language, &subjects),
        })
    }
}
