//! The map: sections and their questions as a tree, those that do not apply too. Its rows are made
//! anew from the session each time, so that what comes to apply or drops out is there at once; how
//! a row is drawn is the view's.

use std::collections::BTreeSet;

use super::{Screen, moved};
use crate::{
    app::{Action, App, Motion, Session},
    questionnaire::{QuestionIndex, SectionIndex},
};

/// What the map remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Map {
    /// The sections whose questions are shown.
    pub unfolded: BTreeSet<SectionIndex>,
    /// The row under the cursor, counted from 0.
    pub at: usize,
}

/// A row of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MapRow {
    /// A section; its progress is [`Session::section_progress`].
    Section(SectionIndex),
    /// A question; how it stands is [`Session::mark`].
    Question(QuestionIndex),
}

impl Map {
    /// The map with the present section unfolded and the cursor on the present question.
    pub fn at(session: &Session) -> Self {
        let mut map = Self::default();
        map.unfolded
            .extend(session.question().map(|question| question.section));
        let here = MapRow::Question(session.here());
        map.at = map
            .rows(session)
            .iter()
            .position(|row| *row == here)
            .unwrap_or(0);
        map
    }

    /// The rows: every section of the content, and the questions of those unfolded.
    pub fn rows(&self, session: &Session) -> Vec<MapRow> {
        let mut rows = Vec::new();
        for (at, section) in session.content().sections.iter().enumerate() {
            rows.push(MapRow::Section(SectionIndex(at)));
            if self.unfolded.contains(&SectionIndex(at)) {
                rows.extend(section.questions.iter().copied().map(MapRow::Question));
            }
        }
        rows
    }

    fn row(&self, session: &Session) -> Option<MapRow> {
        self.rows(session).get(self.at).copied()
    }

    /// The section of the row under the cursor.
    pub(super) fn section(&self, session: &Session) -> Option<SectionIndex> {
        match self.row(session)? {
            MapRow::Section(section) => Some(section),
            MapRow::Question(question) => {
                let found = session.content().question(question)?;
                Some(found.section)
            }
        }
    }

    fn fold(&mut self, session: &Session, open: bool) {
        let Some(section) = self.section(session) else {
            return;
        };
        if open {
            self.unfolded.insert(section);
        } else {
            self.unfolded.remove(&section);
            let heading = MapRow::Section(section);
            self.at = self
                .rows(session)
                .iter()
                .position(|row| *row == heading)
                .unwrap_or(0);
        }
    }
}

impl App {
    pub(in crate::app) fn show_map(&mut self) {
        if let Some(map) = self.session.as_ref().map(Map::at) {
            self.show(Screen::Map(map));
        }
    }

    pub(in crate::app) fn move_map(&mut self, motion: Motion) {
        let (Some(session), Some(Screen::Map(map))) = (&self.session, self.layers.last_mut())
        else {
            return;
        };
        match motion {
            Motion::Left => map.fold(session, false),
            Motion::Right => map.fold(session, true),
            _ => map.at = moved(map.at, map.rows(session).len(), self.page, motion),
        }
    }

    /// Enter: goes to the question, folds or unfolds the section. Space folds.
    pub(in crate::app) fn act_on_map(&mut self, action: Action) {
        let (Some(session), Some(Screen::Map(map))) = (&self.session, self.layers.last_mut())
        else {
            return;
        };
        match (action, map.row(session)) {
            (Action::Choose, Some(MapRow::Question(question))) => self.visit(question),
            (Action::Choose | Action::Toggle, Some(MapRow::Section(section))) => {
                map.fold(session, !map.unfolded.contains(&section));
            }
            (Action::Toggle, _) => map.fold(session, false),
            _ => {}
        }
    }
}
