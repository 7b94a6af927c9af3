//! A text while it is typed, with its caret.
use unicode_segmentation::UnicodeSegmentation;

use super::{Caret, Edit};

/// A text while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    text: String,
    caret: usize,
    one_line: bool,
}

impl Typed {
    /// One line of text, the caret at its end.
    pub fn line(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            caret: text.len(),
            one_line: true,
        }
    }

    /// Text of several lines, the caret at its end.
    pub fn text_of(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            caret: text.len(),
            one_line: false,
        }
    }

    /// The whole text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    fn split(&self) -> (&str, &str) {
        self.text
            .split_at_checked(self.caret)
            .unwrap_or((&self.text, ""))
    }

    fn set(&mut self, before: &str, after: &str) {
        self.caret = before.len();
        self.text = format!("{before}{after}");
    }

    /// Types or pastes where the caret stands.
    pub fn insert(&mut self, text: &str) {
        let clean: String = text
            .chars()
            .filter(|c| *c == '\n' || !c.is_control())
            .collect();
        let clean = if self.one_line {
            clean.replace('\n', " ")
        } else {
            clean
        };
        let (before, after) = self.split();
        let (before, after) = (format!("{before}{clean}"), after.to_owned());
        self.set(&before, &after);
    }

    /// Replaces everything.
    pub fn replace(&mut self, text: &str) {
        self.text.clear();
        self.caret = 0;
        self.insert(text);
    }

    /// A command of the text editor.
    pub fn edit(&mut self, edit: Edit) {
        let (before, after) = self.split();
        let last = before.graphemes(true).next_back().map_or(0, str::len);
        let first = after.graphemes(true).next().map_or(0, str::len);
        let shorter = before.get(..before.len() - last).unwrap_or("").to_owned();
        let rest = after.get(first..).unwrap_or("").to_owned();
        let (before, after) = (before.to_owned(), after.to_owned());
        match edit {
            Edit::NewLine => self.insert("\n"),
            Edit::Backspace => self.set(&shorter, &after),
            Edit::Delete => self.set(&before, &rest),
            Edit::Go(Caret::Left, _) => self.caret -= last,
            Edit::Go(Caret::Right, _) => self.caret += first,
            Edit::Go(Caret::Start | Caret::LineStart, _) => self.caret = 0,
            Edit::Go(Caret::End | Caret::LineEnd, _) => self.caret = self.text.len(),
            _ => {}
        }
    }
}
