//! Every screen in both languages as it is read, and at every size without harm. Screens are printed
//! by a printer of their own: the second cell of a wide character is no text.

mod looks;
mod paper;
mod pointer;
mod random;
mod screens;
mod sizes;
mod sweep;

use std::fmt::Write as _;

use ratatui::{buffer::Buffer, layout::Rect};
use unicode_width::UnicodeWidthStr;

use super::{Shown, draw};
use crate::{
    app::App,
    tui::{symbols::Symbols, theme::Theme, widget::Look},
};

/// The cells of a screen.
fn cells_of(app: &App, width: u16, height: u16, symbols: Symbols) -> (Buffer, Shown) {
    let look = Look {
        theme: Theme::Auto,
        symbols,
        language: app.language(),
    };
    cells_in(app, width, height, look)
}

/// The cells of a screen that looks so.
fn cells_in(app: &App, width: u16, height: u16, look: Look) -> (Buffer, Shown) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let shown = draw(app, look, &mut buffer);
    (buffer, shown)
}

/// The rows of a screen as text, without blanks at their ends.
fn print(buffer: &Buffer) -> String {
    let mut text = String::new();
    for y in 0..buffer.area.height {
        let mut row = String::new();
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            row.push_str(symbol);
            x += u16::try_from(symbol.width().max(1)).unwrap();
        }
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

/// A screen as text, with the caret's place behind it.
fn screen(app: &App, width: u16, height: u16) -> String {
    let (buffer, shown) = cells_of(app, width, height, Symbols::Unicode);
    let mut text = print(&buffer);
    if let Some(caret) = shown.caret {
        writeln!(text, "caret {},{}", caret.x, caret.y).unwrap();
    }
    text
}
