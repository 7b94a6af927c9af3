//! A text field's contents: what is typed, the caret, the selection and what can be undone, all by
//! grapheme. One line or many; the same wrap as the display, so caret and rows cannot disagree.
//! It knows no keys and no screen: the shells translate keys into these calls and draw the rows.

mod history;
mod input;
mod motion;
mod words;

pub use motion::{Cell, Motion, View};

use std::ops::Range;

use history::{Change, History, Run};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The most bytes that a field takes unless told otherwise: 64 KiB.
pub const LIMIT: usize = 64 * 1024;

/// Whether all that was typed or pasted went in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// All of it, apart from characters that no field takes.
    Whole,
    /// Only its beginning, or nothing: the field is full.
    Cut,
}

/// What an erasing key takes away; where something is selected, that goes instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erase {
    /// The character before the caret.
    Back,
    /// The character after the caret.
    Forward,
    /// Up to the beginning of the word before the caret.
    WordBack,
    /// Up to the end of the word after the caret.
    WordForward,
    /// Up to the beginning of the line, as far as the last newline.
    LineBack,
    /// Up to the end of the line, as far as the next newline.
    LineForward,
}

/// A field being edited. Its text is in NFC, without control characters other than the newline, and
/// the caret stands between graphemes.
#[derive(Debug, Clone)]
pub struct Editor {
    text: String,
    /// Byte at which the caret stands.
    caret: usize,
    /// Where a row is broken without a newline, one byte is the end of a row and the beginning of
    /// the next: whether the caret stands at the end.
    at_row_end: bool,
    /// Where the selection began; the caret is its other end.
    anchor: Option<usize>,
    /// The column that moving up and down aims at.
    goal: Option<usize>,
    many_lines: bool,
    limit: usize,
    history: History,
}

impl Editor {
    /// A field of one line with a text in it, the caret at its end. Newlines become spaces.
    pub fn single_line(text: &str) -> Self {
        Self::new(text, false)
    }

    /// A field of many lines with a text in it, the caret at its end.
    pub fn multi_line(text: &str) -> Self {
        Self::new(text, true)
    }

    fn new(text: &str, many_lines: bool) -> Self {
        // A text already longer than the limit is kept whole: what was stored is never cut.
        let text = input::clean(text, many_lines);
        let caret = text.len();
        Self {
            text,
            caret,
            at_row_end: false,
            anchor: None,
            goal: None,
            many_lines,
            limit: LIMIT,
            history: History::default(),
        }
    }

    /// The same field taking at most so many bytes.
    #[must_use]
    pub fn with_limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Whether anything was typed or erased since the field was made, what was undone left out.
    pub fn changed(&self) -> bool {
        self.history.any()
    }

    /// What stands in the field.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether the field takes newlines.
    pub fn is_multi_line(&self) -> bool {
        self.many_lines
    }

    /// The byte before which the caret stands.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// The bytes that are selected, if any.
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|anchor| *anchor != self.caret)?;
        Some(anchor.min(self.caret)..anchor.max(self.caret))
    }

    /// The text that is selected; empty where nothing is.
    pub fn selected(&self) -> &str {
        self.selection()
            .and_then(|range| self.text.get(range))
            .unwrap_or_default()
    }

    /// Selects everything, the caret at the end.
    pub fn select_all(&mut self) {
        self.stop_run();
        self.anchor = Some(0);
        self.caret = self.text.len();
    }

    /// Selects nothing; the caret stays.
    pub fn select_none(&mut self) {
        self.anchor = None;
    }

    /// Types a text in place of the selection. Characters typed one after the other are undone
    /// together.
    pub fn insert(&mut self, typed: &str) -> Fit {
        self.put(typed, Run::Typing)
    }

    /// Pastes a text in place of the selection, as one event that is undone by itself.
    pub fn paste(&mut self, pasted: &str) -> Fit {
        self.stop_run();
        self.put(pasted, Run::Single)
    }

    /// Begins a new line; in a field of one line nothing happens.
    pub fn newline(&mut self) -> Fit {
        if self.many_lines {
            self.put("\n", Run::Typing)
        } else {
            Fit::Whole
        }
    }

    /// Puts a text, as one event, in place of all that stands in the field: what an outside editor
    /// gave back. It can be undone.
    pub fn replace_all(&mut self, text: &str) -> Fit {
        self.select_all();
        if text.is_empty() {
            self.erase(Erase::Back);
            return Fit::Whole;
        }
        self.paste(text)
    }

    /// Erases what is said, or the selection. Returns whether anything went.
    pub fn erase(&mut self, what: Erase) -> bool {
        if let Some(range) = self.selection() {
            self.stop_run();
            return self.splice(range, "", Run::Single);
        }
        let caret = self.caret;
        let (range, run) = match what {
            Erase::Back => (motion::previous(&self.text, caret)..caret, Run::ErasingBack),
            Erase::Forward => (caret..motion::next(&self.text, caret), Run::ErasingForward),
            Erase::WordBack => (words::start_before(&self.text, caret)..caret, Run::Single),
            Erase::WordForward => (caret..words::end_after(&self.text, caret), Run::Single),
            Erase::LineBack => (motion::line_start(&self.text, caret)..caret, Run::Single),
            Erase::LineForward => (caret..motion::line_end(&self.text, caret), Run::Single),
        };
        if range.is_empty() {
            return false;
        }
        self.splice(range, "", run)
    }

    /// Takes the selected text out of the field; `None` where nothing is selected.
    pub fn cut(&mut self) -> Option<String> {
        let range = self.selection()?;
        let taken = self.selected().to_owned();
        self.stop_run();
        self.splice(range, "", Run::Single);
        Some(taken)
    }

    /// Undoes the last run of typing or erasing, or the last paste. Returns whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(change) = self.history.undo() else {
            return false;
        };
        self.restore(change.undone(&self.text), change.before);
        true
    }

    /// Does again what was undone last. Returns whether there was anything.
    pub fn redo(&mut self) -> bool {
        let Some(change) = self.history.redo() else {
            return false;
        };
        self.restore(change.done(&self.text), change.after);
        true
    }

    /// Puts an earlier or later text in the field.
    fn restore(&mut self, text: Option<String>, caret: usize) {
        if let Some(text) = text {
            self.text = text;
            self.caret = motion::boundary_from(&self.text, caret);
        }
        self.anchor = None;
        self.at_row_end = false;
        self.goal = None;
    }

    /// Puts as much of a text as the limit leaves room for in place of the selection.
    fn put(&mut self, raw: &str, run: Run) -> Fit {
        let clean = input::clean(raw, self.many_lines);
        let range = self.selection().unwrap_or(self.caret..self.caret);
        let room = self.limit.saturating_sub(self.text.len() - range.len());
        let fitting = input::beginning(&clean, room);
        let fit = if fitting.len() == clean.len() {
            Fit::Whole
        } else {
            Fit::Cut
        };
        if !fitting.is_empty() {
            self.splice(range, fitting, run);
        }
        fit
    }

    /// The one place where the text changes: puts `with` in place of `range`, keeps NFC across the
    /// seams and writes the change down. Returns whether the text changed.
    fn splice(&mut self, range: Range<usize>, with: &str, run: Run) -> bool {
        let Some(plain) = history::replaced(&self.text, &range, with) else {
            return false;
        };
        let seam = range.start + with.len();
        let (text, after) = if is_nfc(&plain) {
            (plain, seam)
        } else {
            let before = plain.get(..seam).unwrap_or_default();
            let after = before.nfc().map(char::len_utf8).sum();
            (plain.nfc().collect(), after)
        };
        let after = motion::boundary_from(&text, after);
        let change = Change::between(&self.text, &text, range, with, (self.caret, after), run);
        let changed = self.text != text;
        if changed {
            self.history.record(change);
        }
        self.text = text;
        self.caret = after;
        self.anchor = None;
        self.at_row_end = false;
        self.goal = None;
        changed
    }

    /// What follows is undone by itself.
    fn stop_run(&mut self) {
        self.history.stop_run();
        self.goal = None;
        self.at_row_end = false;
    }
}

#[cfg(test)]
mod promises;
#[cfg(test)]
mod tests;
