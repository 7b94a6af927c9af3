//! Search over every question and note, both languages at once, with the best hits first. An
//! officer looks for words of either language, whatever is on the screen; how text is compared is
//! in `text::matching`.

use super::{Screen, form, moved};
use crate::{
    app::{Action, App, Edit, Motion, Session},
    questionnaire::QuestionIndex,
    text::{edit::Editor, matching::Candidates},
};

/// What the search remembers.
#[derive(Debug, Clone)]
pub struct Search {
    /// What is searched for.
    pub query: Editor,
    /// What was found, the best first; over an empty query every question that applies.
    pub hits: Vec<Hit>,
    /// The hit under the cursor, counted from 0.
    pub at: usize,
    /// Every text that is searched, folded once, and whose it is.
    candidates: Candidates,
    owners: Vec<Hit>,
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
    fn new(session: &Session) -> Self {
        let (mut texts, mut owners) = (Vec::new(), Vec::new());
        let mut add = |text: &str, question, in_note| {
            texts.push(text.to_owned());
            owners.push(Hit { question, in_note });
        };
        for (at, question) in session.content().enumerate() {
            add(&format!("{} {}", question.id, question.text.en), at, false);
            add(&format!("{} {}", question.id, question.text.ja), at, false);
            let note = session.entry(at).and_then(|entry| entry.note.as_ref());
            if let Some(note) = note {
                add(&note.text, at, true);
            }
        }
        let mut search = Self {
            query: Editor::single_line(""),
            hits: Vec::new(),
            at: 0,
            candidates: Candidates::new(texts),
            owners,
        };
        search.find(session);
        search
    }

    fn find(&mut self, session: &Session) {
        self.at = 0;
        self.hits.clear();
        let query = self.query.text().trim();
        if query.is_empty() {
            let all = session.asked().map(|question| Hit {
                question,
                in_note: false,
            });
            self.hits.extend(all);
            return;
        }
        for found in self.candidates.search(query) {
            let Some(hit) = self.owners.get(found.position) else {
                continue;
            };
            if !self.hits.iter().any(|known| known.question == hit.question) {
                self.hits.push(*hit);
            }
        }
    }
}

impl App {
    pub(in crate::app) fn show_search(&mut self) {
        if let Some(search) = self.session.as_ref().map(Search::new) {
            self.show(Screen::Search(search));
        }
    }

    /// Changes what is searched for.
    pub(in crate::app) fn change_query<T>(&mut self, change: impl Fn(&mut Editor) -> T) {
        if let (Some(session), Some(Screen::Search(search))) =
            (&self.session, self.layers.last_mut())
        {
            let before = search.query.text().to_owned();
            change(&mut search.query);
            if search.query.text() != before {
                search.find(session);
            }
        }
    }

    pub(in crate::app) fn edit_query(&mut self, edit: Edit) {
        let columns = self.columns;
        if edit != Edit::NewLine {
            self.change_query(|query| form::edit(query, edit, columns));
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
