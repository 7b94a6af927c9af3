//! Search over every question and note, both languages at once, with the best hits first.

use unicode_normalization::UnicodeNormalization;

use super::{Screen, moved};
use crate::{
    app::{Action, App, Edit, Motion, Session, Typed},
    questionnaire::{Question, QuestionIndex},
};

/// What the search remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Search {
    /// What is searched for.
    pub query: Typed,
    /// What was found, the best first; over an empty query every question that applies.
    pub hits: Vec<Hit>,
    /// The hit under the cursor, counted from 0.
    pub at: usize,
}

/// A question found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub question: QuestionIndex,
    /// Whether it was found in the note on it.
    pub in_note: bool,
}

impl Search {
    fn find(&mut self, session: &Session) {
        self.at = 0;
        let query = self.query.as_str().trim();
        if query.is_empty() {
            self.hits = session
                .asked()
                .map(|question| Hit {
                    question,
                    in_note: false,
                })
                .collect();
            return;
        }
        let wanted = folded(query);
        let score = |text: &str| folded(text).contains(&wanted).then_some(1_u32);
        let mut found: Vec<(u32, Hit)> = Vec::new();
        for (at, question) in session.content().enumerate() {
            let note = session.entry(at).and_then(|entry| entry.note.as_ref());
            let in_note = note.and_then(|note| score(&note.text));
            let best = texts(question).filter_map(&score).max();
            let hit = Hit {
                question: at,
                in_note: in_note > best,
            };
            found.extend(in_note.max(best).map(|score| (score, hit)));
        }
        found.sort_by_key(|(score, hit)| (std::cmp::Reverse(*score), hit.question));
        self.hits = found.into_iter().map(|(_, hit)| hit).collect();
    }
}

/// A text as it is compared: narrow, without case.
fn folded(text: &str) -> String {
    text.nfkc().collect::<String>().to_lowercase()
}

fn texts(question: &Question) -> impl Iterator<Item = &str> {
    let texts = &question.text;
    [question.id.as_str(), texts.en.as_str(), texts.ja.as_str()].into_iter()
}

impl App {
    pub(in crate::app) fn show_search(&mut self) {
        if let Some(session) = &self.session {
            let mut search = Search {
                query: Typed::line(""),
                ..Search::default()
            };
            search.find(session);
            self.layers.push(Screen::Search(search));
        }
    }

    /// Changes what is searched for.
    pub(in crate::app) fn change_query(&mut self, change: impl Fn(&mut Typed)) {
        if let (Some(session), Some(Screen::Search(search))) =
            (&self.session, self.layers.last_mut())
        {
            change(&mut search.query);
            search.find(session);
        }
    }

    pub(in crate::app) fn edit_query(&mut self, edit: Edit) {
        if edit != Edit::NewLine {
            self.change_query(|query| query.edit(edit));
        }
    }

    pub(in crate::app) fn move_search(&mut self, motion: Motion) {
        let page = self.page;
        if let Some(Screen::Search(search)) = self.layers.last_mut() {
            search.at = moved(search.at, search.hits.len(), page, motion);
        }
    }

    /// Enter: goes to the hit.
    pub(in crate::app) fn act_on_search(&mut self, action: Action) {
        let Some(Screen::Search(search)) = self.layers.last() else {
            return;
        };
        if let (Action::Choose, Some(hit)) = (action, search.hits.get(search.at).copied()) {
            self.jump(hit.question);
        }
    }
}
