//! Search over every question and note, both languages at once, with the best hits first; where none
//! has the words, over the guidance, and where that has none either, for texts that nearly have them.
//! An officer looks for words of either language, whatever is on the screen; how text is compared is
//! in `text::matching`.

use super::{Screen, form, moved};
use crate::{
    app::{Action, App, Edit, Motion, Session},
    i18n::Language,
    questionnaire::{Question, QuestionIndex},
    text::{
        edit::Editor,
        matching::{Candidates, Found},
    },
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
    texts: Searched,
    /// What is said beside the questions, likewise; folded when first searched.
    guidance: Option<Searched>,
}

/// Texts to be searched, and whose each is.
#[derive(Debug, Clone)]
struct Searched {
    candidates: Candidates,
    owners: Vec<Hit>,
}

impl Searched {
    fn new(texts: impl IntoIterator<Item = (Hit, String)>) -> Self {
        let (owners, texts): (Vec<Hit>, Vec<String>) = texts.into_iter().unzip();
        Self {
            candidates: Candidates::new(texts),
            owners,
        }
    }

    /// The questions of what was found, each once, the best first.
    fn hits(&self, found: &[Found]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for hit in found
            .iter()
            .filter_map(|found| self.owners.get(found.position))
        {
            if !hits.iter().any(|known| known.question == hit.question) {
                hits.push(*hit);
            }
        }
        hits
    }
}

/// A question found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub question: QuestionIndex,
    /// Where.
    pub place: Place,
}

/// In which of its texts a question was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In its id or its text.
    Text,
    /// In the note on it.
    Note,
    /// In what is said beside it.
    Guidance,
}

impl Search {
    fn new(session: &Session) -> Self {
        let mut texts = Vec::new();
        for (question, asked) in session.content().enumerate() {
            let hit = |place| Hit { question, place };
            for language in Language::ALL {
                let section = session.content().section_of(asked);
                let section = section.map_or("", |found| found.title.get(language));
                let text = format!("{} {} {section}", asked.id, asked.text.get(language));
                texts.push((hit(Place::Text), text));
            }
            let note = session
                .entry(question)
                .and_then(|entry| entry.note.as_ref());
            texts.extend(note.map(|note| (hit(Place::Note), note.text.clone())));
        }
        let mut search = Self {
            query: Editor::single_line(""),
            hits: Vec::new(),
            at: 0,
            texts: Searched::new(texts),
            guidance: None,
        };
        search.find(session);
        search
    }

    fn find(&mut self, session: &Session) {
        self.at = 0;
        let query = self.query.text().trim();
        if query.is_empty() {
            let all = session.asked().map(|question| Hit {
                question,
                place: Place::Text,
            });
            self.hits = all.collect();
            return;
        }
        let near = |searched: &Searched| searched.hits(&searched.candidates.near(query));
        let holding = |searched: &Searched| searched.hits(&searched.candidates.holding(query));
        self.hits = holding(&self.texts);
        if self.hits.is_empty() {
            let guidance = self.guidance.get_or_insert_with(|| guidance(session));
            self.hits = holding(guidance);
        }
        if self.hits.is_empty() {
            self.hits = near(&self.texts);
        }
    }
}

/// The guidance of every question, ready to be searched.
fn guidance(session: &Session) -> Searched {
    let said = session.content().enumerate().flat_map(|(question, asked)| {
        let hit = Hit {
            question,
            place: Place::Guidance,
        };
        Language::ALL.map(|language| (hit, said_beside(asked, language)))
    });
    Searched::new(said)
}

/// What is said beside a question.
fn said_beside(question: &Question, language: Language) -> String {
    let options = question.options().iter();
    let levels = options.map(|option| option.level.get(language));
    let said = [question.why.get(language), question.judge.get(language)];
    let evidence = question.evidence.get(language).iter().map(String::as_str);
    let all: Vec<&str> = said.into_iter().chain(evidence).chain(levels).collect();
    all.join("\n")
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
            self.visit(hit.question);
        }
    }
}
