//! The map: sections and questions as a tree over the whole screen. The rows come from the app;
//! here they only get their indentation and their marks.

use ratatui::layout::Rect;

use super::{Shown, readable, tree};
use crate::{
    app::{App, Map, MapRow, Target},
    tui::{
        theme::Role,
        widget::{Canvas, Row, list},
    },
};

/// Draws the map.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, map: &Map) -> Shown {
    let Some(session) = app.session() else {
        return Shown::default();
    };
    let look = canvas.look;
    let made = map.rows(session);
    let row = |at: usize| {
        let Some(found) = made.get(at) else {
            return Row::blank();
        };
        let here = at == map.at;
        let mut row = tree::row(session, *found, true, look)
            .selected(here)
            .to(Target::Row(at));
        let fold = match found {
            MapRow::Section(section) if map.unfolded.contains(section) => "-",
            MapRow::Section(_) => "+",
            MapRow::Question(_) => " ",
        };
        let cursor = if here { look.symbols.cursor() } else { " " };
        row.left
            .insert(0, (format!("{cursor} {fold}"), Role::Accent));
        row
    };
    let page = list(canvas, readable(area), map.at, made.len(), row);
    Shown {
        page: Some(page),
        ..Shown::default()
    }
}
