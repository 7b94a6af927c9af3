//! One row of text in parts, each with its role, and the wrapping that makes rows of longer texts.
//! Rows are as wide as their text; whoever draws one cuts it. It knows no place on the screen.

use super::cells;
use crate::{app::Target, text::wrap, tui::theme::Role};

/// One row: parts from the left, parts at the right end, and whether the cursor is on it.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct Row {
    /// From the left.
    pub(in crate::tui) left: Vec<(String, Role)>,
    /// At the right end, drawn whole; the left is cut where both do not fit.
    pub(in crate::tui) right: Vec<(String, Role)>,
    /// Whether the next key acts on it.
    pub(in crate::tui) selected: bool,
    /// What a click on it does.
    pub(in crate::tui) target: Option<Target>,
    /// What clicks on parts of it do: the cells before each, its own, and what.
    pub(in crate::tui) spots: Vec<(u16, u16, Target)>,
}

impl Row {
    /// An empty row.
    pub(in crate::tui) fn blank() -> Self {
        Self::default()
    }

    /// A row of one text.
    pub(in crate::tui) fn of(text: impl Into<String>, role: Role) -> Self {
        Self::default().and(text, role)
    }

    /// The row with more text behind.
    #[must_use]
    pub(in crate::tui) fn and(mut self, text: impl Into<String>, role: Role) -> Self {
        self.left.push((text.into(), role));
        self
    }

    /// The row with more text behind on which a click does something of its own.
    #[must_use]
    pub(in crate::tui) fn and_spot(
        mut self,
        parts: impl IntoIterator<Item = (String, Role)>,
        target: Option<Target>,
    ) -> Self {
        let of = |row: &Self| {
            let widths = row.left.iter().map(|(text, _)| cells(text));
            widths.fold(0, u16::saturating_add)
        };
        let before = of(&self);
        self.left.extend(parts);
        let own = of(&self).saturating_sub(before);
        self.spots
            .extend(target.map(|target| (before, own, target)));
        self
    }

    /// The row on which a click does this.
    #[must_use]
    pub(in crate::tui) const fn to(mut self, target: Target) -> Self {
        self.target = Some(target);
        self
    }

    /// The row with text at its right end.
    #[must_use]
    pub(in crate::tui) fn end(mut self, text: impl Into<String>, role: Role) -> Self {
        self.right.push((text.into(), role));
        self
    }

    /// The row, under the cursor or not.
    #[must_use]
    pub(in crate::tui) const fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }
}

/// A text as rows of at most so many cells.
pub(in crate::tui) fn wrapped(text: &str, width: u16, role: Role) -> Vec<Row> {
    let text = crate::text::printable::printable(text);
    wrap::lines(&text, usize::from(width))
        .into_iter()
        .map(|line| Row::of(line, role))
        .collect()
}

/// Items on as few rows as they take, none broken unless it is wider than a row.
pub(in crate::tui) fn packed(items: &[String], width: u16, role: Role) -> Vec<Row> {
    const GAP: &str = "  ";
    let mut made: Vec<String> = Vec::new();
    for item in items {
        match made.last_mut() {
            Some(row) if cells(row).saturating_add(cells(item)).saturating_add(2) <= width => {
                row.push_str(GAP);
                row.push_str(item);
            }
            _ => made.push(item.clone()),
        }
    }
    made.iter()
        .flat_map(|row| wrapped(row, width, role))
        .collect()
}

/// A text wrapped beside its label, which takes so many cells; where that leaves too little room,
/// under its label. `width` is that of both.
pub(in crate::tui) fn labelled(
    label: &str,
    column: u16,
    text: &str,
    width: u16,
    roles: (Role, Role),
) -> Vec<Row> {
    const ROOM: u16 = 24;
    if width < column.saturating_add(ROOM) {
        let body = wrapped(text, width.saturating_sub(2), roles.1)
            .into_iter()
            .map(|row| indent(row, 2));
        return std::iter::once(Row::of(label, roles.0))
            .chain(body)
            .collect();
    }
    let first = crate::text::width::fit(label, usize::from(column), "");
    let body = wrapped(text, width.saturating_sub(column), roles.1);
    body.into_iter()
        .enumerate()
        .map(|(at, row)| match at {
            0 => Row {
                left: [(first.clone(), roles.0)]
                    .into_iter()
                    .chain(row.left)
                    .collect(),
                ..row
            },
            _ => indent(row, column),
        })
        .collect()
}

fn indent(mut row: Row, cells: u16) -> Row {
    row.left
        .insert(0, (" ".repeat(usize::from(cells)), Role::Plain));
    row
}
