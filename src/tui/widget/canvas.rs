//! Paints rows into cells: every row to its full width, cut with an ellipsis where it is too long,
//! never inside a wide character, and with nothing in it that could steer the terminal. Every
//! place is held to the screen, so that no size can make it fail.

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

use super::{Look, Row, cells};
use crate::{
    app::{Area, Target},
    text::{printable::printable_line, width},
    tui::theme::Role,
};

/// The cells of a frame and how they look.
pub(in crate::tui) struct Canvas<'a> {
    buffer: &'a mut Buffer,
    /// How everything looks.
    pub(in crate::tui) look: Look,
    /// What clicks do where, while that is asked for; a frame that is shown needs none of it.
    areas: Option<Vec<Area>>,
}

impl<'a> Canvas<'a> {
    /// A canvas over these cells.
    pub(in crate::tui) const fn new(buffer: &'a mut Buffer, look: Look) -> Self {
        Self {
            buffer,
            look,
            areas: None,
        }
    }

    /// Keeps what clicks do where from now on.
    pub(in crate::tui) fn keep_areas(&mut self) {
        self.areas = Some(Vec::new());
    }

    /// What clicks do where, as far as it was kept.
    pub(in crate::tui) fn areas(self) -> Vec<Area> {
        self.areas.unwrap_or_default()
    }

    /// Says what a click or the wheel does in an area.
    pub(in crate::tui) fn leads(&mut self, area: Rect, target: Target) {
        let area = area.intersection(self.buffer.area);
        if let Some(areas) = self.areas.as_mut().filter(|_| !area.is_empty()) {
            areas.push(Area {
                x: area.x,
                y: area.y,
                width: area.width,
                height: area.height,
                target,
            });
        }
    }

    /// All of it.
    pub(in crate::tui) const fn area(&self) -> Rect {
        self.buffer.area
    }

    /// Writes a text on one row from a place on, in at most so many cells, cut with an ellipsis.
    /// Gives the cells that it took.
    pub(in crate::tui) fn text(&mut self, at: Position, room: u16, text: &str, role: Role) -> u16 {
        let area = self.buffer.area;
        if !area.contains(at) {
            return 0;
        }
        let room = room.min(area.right() - at.x);
        let symbols = self.look.symbols;
        let clean = printable_line(text);
        let clean = symbols.narrow(&clean);
        let cut = width::truncate(&clean, usize::from(room), symbols.ellipsis());
        let style = self.look.theme.style(role);
        let (end, _) = self
            .buffer
            .set_stringn(at.x, at.y, &cut, usize::from(room), style);
        end.saturating_sub(at.x)
    }

    /// Paints a row over the whole width of an area's first row.
    pub(in crate::tui) fn row(&mut self, area: Rect, row: &Row) {
        let area = Rect { height: 1, ..area }.intersection(self.buffer.area);
        if area.is_empty() {
            return;
        }
        if self.areas.is_some() {
            self.row_leads(area, row);
        }
        let right: u16 = row
            .right
            .iter()
            .map(|(text, _)| cells(text))
            .fold(0, u16::saturating_add);
        let right = if right < area.width { right } else { 0 };
        let gap = u16::from(right > 0);
        let mut room = area.width.saturating_sub(right).saturating_sub(gap);
        let mut x = area.x;
        for (text, role) in &row.left {
            let took = self.text(Position::new(x, area.y), room, text, role_in(row, *role));
            x = x.saturating_add(took);
            room = room.saturating_sub(took);
            if cells(text) > took {
                break;
            }
        }
        if right > 0 {
            let mut x = area.right() - right;
            for (text, role) in &row.right {
                x = x.saturating_add(self.text(
                    Position::new(x, area.y),
                    area.right().saturating_sub(x),
                    text,
                    role_in(row, *role),
                ));
            }
        }
        if row.selected {
            let style = self.look.theme.style(Role::Selected);
            self.buffer.set_style(area, style);
        }
    }

    fn row_leads(&mut self, area: Rect, row: &Row) {
        if let Some(target) = row.target {
            self.leads(area, target);
        }
        for (before, width, target) in &row.spots {
            let x = area.x.saturating_add(*before);
            let spot = Rect {
                x,
                width: *width,
                ..area
            };
            self.leads(spot.intersection(area), *target);
        }
    }

    /// Paints rows under each other as far as the area goes; gives what is left of the area.
    pub(in crate::tui) fn rows<'r>(
        &mut self,
        area: Rect,
        rows: impl IntoIterator<Item = &'r Row>,
    ) -> Rect {
        let mut left = area;
        for row in rows {
            if left.height == 0 {
                break;
            }
            self.row(left, row);
            left = below(left, 1);
        }
        left
    }

    /// A line across an area's first row.
    pub(in crate::tui) fn rule(&mut self, area: Rect) {
        let line = self.look.symbols.rule().repeat(usize::from(area.width));
        self.text(area.as_position(), area.width, &line, Role::Muted);
    }

    /// A line down an area's first column.
    pub(in crate::tui) fn divider(&mut self, area: Rect) {
        let mark = self.look.symbols.divider();
        for y in area.y..area.bottom() {
            self.text(Position::new(area.x, y), 1, mark, Role::Muted);
        }
    }
}

/// A selected row is reversed as a whole; colours of its parts would be reversed too.
const fn role_in(row: &Row, role: Role) -> Role {
    if row.selected { Role::Plain } else { role }
}

/// What is left of an area under its first so many rows.
pub(in crate::tui) fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y.saturating_add(rows),
        height: area.height - rows,
        ..area
    }
}

/// What is left of an area after its first so many columns.
pub(in crate::tui) fn beside(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect {
        x: area.x.saturating_add(columns),
        width: area.width - columns,
        ..area
    }
}

/// A side of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) enum Edge {
    /// Its last rows.
    Bottom,
    /// Its last columns.
    Right,
}

/// An area without so many rows or columns of a side, and those.
pub(in crate::tui) fn edge(area: Rect, side: Edge, cells: u16) -> (Rect, Rect) {
    match side {
        Edge::Bottom => {
            let rest = Rect {
                height: area.height.saturating_sub(cells),
                ..area
            };
            (rest, below(area, rest.height))
        }
        Edge::Right => {
            let rest = Rect {
                width: area.width.saturating_sub(cells),
                ..area
            };
            (rest, beside(area, rest.width))
        }
    }
}
