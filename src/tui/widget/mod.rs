//! What views are made of: rows of text that are cut and never broken inside a character, lists,
//! bars, text fields, head and foot. It knows neither screens nor the assessment.

mod bar;
mod canvas;
mod field;
mod frame;
mod list;
mod row;

pub(super) use bar::{Bar, bar};
pub(super) use canvas::{Canvas, Edge, below, beside, edge};
pub(super) use field::{line_field, text_field};
pub(super) use frame::{Foot, Hint, foot, head};
pub(super) use list::{Window, list, more};
pub(super) use row::{Row, labelled, packed, wrapped};

use super::{symbols::Symbols, theme::Theme};
use crate::i18n::Language;

/// Text is read in lines of at most so many cells, however wide the terminal.
pub(super) const READABLE: u16 = 100;

/// How everything looks: passed down to whatever draws.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// The colours.
    pub(super) theme: Theme,
    /// The marks.
    pub(super) symbols: Symbols,
    /// The language.
    pub(super) language: Language,
}

/// So many cells of a text. Wider than a screen can be is as wide as it can be.
pub(super) fn cells(text: &str) -> u16 {
    u16::try_from(crate::text::width::width(text)).unwrap_or(u16::MAX)
}

/// A count of rows as a coordinate.
pub(super) fn rows(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
