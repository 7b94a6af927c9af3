//! Where the caret goes and where it stands on the screen: by grapheme, word, row and line, on the
//! rows that the display shows. Nothing here changes the text.

use std::ops::Range;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::{Editor, words};
use crate::text::width::{grapheme_width, width};
use crate::text::wrap::{Row, Spaces, Wrapped, wrap_with};

/// Where the caret is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// One character towards the beginning.
    Left,
    /// One character towards the end.
    Right,
    /// To the beginning of the word before it.
    WordLeft,
    /// To the end of the word after it.
    WordRight,
    /// To the beginning of the row on the screen.
    RowStart,
    /// To the end of the row on the screen.
    RowEnd,
    /// So many rows up, in the same column as far as the rows reach.
    Up(usize),
    /// So many rows down.
    Down(usize),
    /// To the beginning of the text.
    Start,
    /// To the end of the text.
    End,
}

/// A place among the rows of a field, counted from nothing, in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cell {
    /// The row, among all rows of the text.
    pub row: usize,
    /// The cells before it on that row.
    pub column: usize,
}

/// The part of a field of one line that is shown where it is longer than the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The bytes shown.
    pub range: Range<usize>,
    /// The column at which the caret stands.
    pub column: usize,
}

impl Editor {
    /// The rows of the text in a field so many cells wide. One cell stays free, so that the caret
    /// has its place behind a full row. Spaces stay on their rows.
    pub fn rows(&self, cells: usize) -> Wrapped {
        wrap_with(&self.text, cells.saturating_sub(1).max(1), Spaces::Keep)
    }

    /// Where the caret stands among [`Editor::rows`] of the same width.
    pub fn caret_cell(&self, cells: usize) -> Cell {
        let rows = self.rows(cells).rows;
        let row = self.caret_row(&rows);
        Cell {
            row,
            column: self.column_on(rows.get(row)),
        }
    }

    /// The part of the text to show in one line of so many cells, with the caret in it.
    pub fn view(&self, cells: usize) -> View {
        let room = cells.saturating_sub(1);
        let before = self.text.get(..self.caret).unwrap_or_default();
        let mut column = 0;
        let mut start = self.caret;
        for (at, grapheme) in before.grapheme_indices(true).rev() {
            let wide = grapheme_width(grapheme);
            if column + wide > room {
                break;
            }
            column += wide;
            start = at;
        }
        let shown = crate::text::width::prefix(self.text.get(start..).unwrap_or_default(), cells);
        View {
            range: start..start + shown.len(),
            column,
        }
    }

    /// Sends the caret somewhere in a field so many cells wide; with `extend` the selection grows or
    /// shrinks with it, otherwise it ends. Returns whether the caret or the selection changed.
    pub fn go(&mut self, motion: Motion, extend: bool, cells: usize) -> bool {
        let before = (self.caret, self.at_row_end, self.selection());
        let goal = self.goal;
        self.history.stop_run();
        let selected = self.selection().filter(|_| !extend);
        let (caret, at_row_end) = match (motion, selected) {
            (Motion::Left, Some(range)) => (range.start, false),
            (Motion::Right, Some(range)) => (range.end, false),
            _ => self.target(motion, cells),
        };
        self.anchor = if extend {
            self.anchor.or(Some(self.caret))
        } else {
            None
        };
        self.caret = caret;
        self.at_row_end = at_row_end;
        if !matches!(motion, Motion::Up(_) | Motion::Down(_)) {
            self.goal = None;
        } else if goal.is_some() {
            self.goal = goal;
        }
        before != (self.caret, self.at_row_end, self.selection())
    }

    /// Sends the caret to a cell, as by a click; beyond a row's end to its end.
    pub fn place(&mut self, cell: Cell, extend: bool, cells: usize) {
        self.stop_run();
        let rows = self.rows(cells).rows;
        let row = cell.row.min(rows.len().saturating_sub(1));
        self.anchor = if extend {
            self.anchor.or(Some(self.caret))
        } else {
            None
        };
        (self.caret, self.at_row_end) = self.byte_at(&rows, row, cell.column);
    }

    /// Where a motion leads, and whether that is the end of a broken row.
    fn target(&mut self, motion: Motion, cells: usize) -> (usize, bool) {
        let (text, caret) = (self.text.as_str(), self.caret);
        match motion {
            Motion::Left => (previous(text, caret), false),
            Motion::Right => (next(text, caret), false),
            Motion::WordLeft => (words::start_before(text, caret), false),
            Motion::WordRight => (words::end_after(text, caret), false),
            Motion::Start => (0, false),
            Motion::End => (text.len(), false),
            Motion::RowStart | Motion::RowEnd | Motion::Up(_) | Motion::Down(_) => {
                self.target_row(motion, cells)
            }
        }
    }

    /// Where a motion by rows leads.
    fn target_row(&mut self, motion: Motion, cells: usize) -> (usize, bool) {
        let rows = self.rows(cells).rows;
        let here = self.caret_row(&rows);
        let column = self.column_on(rows.get(here));
        let goal = *self.goal.get_or_insert(column);
        match motion {
            Motion::RowStart => (rows.get(here).map_or(0, |row| row.range.start), false),
            Motion::RowEnd => self.byte_at(&rows, here, usize::MAX),
            Motion::Up(count) if count > here => (0, false),
            Motion::Up(count) => self.byte_at(&rows, here - count, goal),
            Motion::Down(count) if here + count >= rows.len() => (self.text.len(), false),
            Motion::Down(count) => self.byte_at(&rows, here + count, goal),
            _ => (self.caret, self.at_row_end),
        }
    }

    /// The row on which the caret stands.
    fn caret_row(&self, rows: &[Row]) -> usize {
        let last = rows
            .partition_point(|row| row.range.start <= self.caret)
            .saturating_sub(1);
        let above = last.checked_sub(1).and_then(|above| rows.get(above));
        match above {
            Some(row) if self.at_row_end && row.range.end == self.caret => last - 1,
            _ => last,
        }
    }

    /// The cells of a row before the caret.
    fn column_on(&self, row: Option<&Row>) -> usize {
        row.and_then(|row| {
            self.text
                .get(row.range.start..self.caret.min(row.range.end))
        })
        .map_or(0, width)
    }

    /// The byte at a column of a row, the nearest before it, and whether it is the end of a row
    /// broken without a newline.
    fn byte_at(&self, rows: &[Row], row: usize, column: usize) -> (usize, bool) {
        let Some(this) = rows.get(row) else {
            return (self.text.len(), false);
        };
        let shown = self.text.get(this.range.clone()).unwrap_or_default();
        let byte = this.range.start + crate::text::width::prefix(shown, column).len();
        let broken = rows
            .get(row + 1)
            .is_some_and(|below| below.range.start == byte);
        (byte, broken)
    }
}

/// The grapheme boundary before a byte.
pub(super) fn previous(text: &str, at: usize) -> usize {
    GraphemeCursor::new(at, text.len(), true)
        .prev_boundary(text, 0)
        .ok()
        .flatten()
        .unwrap_or(0)
}

/// The grapheme boundary after a byte.
pub(super) fn next(text: &str, at: usize) -> usize {
    let found = GraphemeCursor::new(at, text.len(), true).next_boundary(text, 0);
    found.ok().flatten().unwrap_or(text.len())
}

/// The first grapheme boundary at or after a byte.
pub(super) fn boundary_from(text: &str, at: usize) -> usize {
    let at = (at..text.len())
        .find(|byte| text.is_char_boundary(*byte))
        .unwrap_or(text.len());
    match GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) {
        Ok(true) => at,
        _ => next(text, at),
    }
}

/// The byte after the last newline before a byte.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text.get(..at)
        .and_then(|before| before.rfind('\n'))
        .map_or(0, |newline| newline + 1)
}

/// The next newline from a byte on, or the end.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text.get(at..)
        .and_then(|after| after.find('\n'))
        .map_or(text.len(), |newline| at + newline)
}
