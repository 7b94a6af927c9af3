//! One file a screen: each borrows the app and paints what it says, between the head and the foot.
//! A view changes nothing; it gives back where the caret stands and how long a page is.

mod check;
mod chrome;
mod form;
mod guidance;
mod help;
mod home;
mod ledger;
mod map;
mod on_file;
mod options;
mod portfolio;
mod question;
mod result;
mod review;
mod search;
mod standing;
mod summary;
#[cfg(test)]
mod tests;
mod tree;

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

use super::widget::{Canvas, Look, Row, wrapped};
use crate::{
    app::{App, Area, Screen},
    i18n::view as say,
    tui::theme::Role,
};

/// The least that is drawn on.
const LEAST: (u16, u16) = (40, 12);

/// What a frame says back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Shown {
    /// Where the next character goes; `None` where none is typed.
    pub(super) caret: Option<Position>,
    /// How many rows a page of what is shown has; `None` where nothing is paged.
    pub(super) page: Option<u16>,
    /// The columns of the text field with the caret; `None` where there is none.
    pub(super) columns: Option<u16>,
    /// How many rows what scrolls can be scrolled by at most; `None` where nothing scrolls.
    pub(super) scrolls: Option<usize>,
}

/// Paints the whole screen.
pub(super) fn draw(app: &App, look: Look, buffer: &mut Buffer) -> Shown {
    paint(&mut Canvas::new(buffer, look), app)
}

/// What clicks and the wheel do where on the screen that [`draw`] paints.
pub(super) fn areas(app: &App, look: Look, size: Rect) -> Vec<Area> {
    let mut buffer = Buffer::empty(size);
    let mut canvas = Canvas::new(&mut buffer, look);
    canvas.keep_areas();
    paint(&mut canvas, app);
    canvas.areas()
}

fn paint(canvas: &mut Canvas<'_>, app: &App) -> Shown {
    let look = canvas.look;
    let area = canvas.area();
    if area.width < LEAST.0 || area.height < LEAST.1 {
        let text = say::too_small(look.language, area.width, area.height);
        let mut said = wrapped(&text, area.width, Role::Attention);
        if said.len() > usize::from(area.height) {
            let short = say::too_small_short(look.language, area.width, area.height);
            said = wrapped(&short, area.width, Role::Attention);
            if said.len() > usize::from(area.height) {
                said = vec![Row::of(short, Role::Attention)];
            }
        }
        canvas.rows(area, &said);
        return Shown::default();
    }
    let body = chrome::frame(canvas, area, app);
    match app.screen() {
        Screen::Home(home) => home::draw(canvas, body, app, home),
        Screen::Question(ask) => question::draw(canvas, body, app, ask),
        Screen::Map(map) => map::draw(canvas, body, app, map),
        Screen::Search(search) => search::draw(canvas, body, app, search),
        Screen::Form(form) => form::draw(canvas, body, app, form),
        Screen::Portfolio(place) => portfolio::draw(canvas, body, app, *place),
        Screen::Ledger(ledger) => ledger::draw(canvas, body, app, ledger),
        Screen::Review(review) => review::draw(canvas, body, app, review),
        Screen::Check(check) => check::draw(canvas, body, app, check),
        Screen::Summary(summary) => summary::draw(canvas, body, app, summary),
        Screen::Help(of, page) => help::draw(canvas, body, app.keymap(), (*of, *page)),
    }
}

/// An area with a column free on either side, no wider than text is read.
fn readable(area: Rect) -> Rect {
    let inner = super::widget::beside(area, 1);
    let width = inner.width.saturating_sub(1).min(super::widget::READABLE);
    Rect { width, ..inner }
}
