//! The first and the last rows of every screen: what is open and how far it is; the keys that work
//! here, what was just done, and whether everything is saved. It knows no screen and no key.

use ratatui::layout::Rect;

use super::{
    Canvas, Row,
    canvas::{Edge, below, edge},
    cells,
    row::wrapped,
    rows,
};
use crate::{app::Target, tui::theme::Role};

/// Below this height there are no lines across the screen, and one row of keys.
const ROOMY: u16 = 18;
/// A row of keys is no wider than this.
const WIDEST: u16 = 140;
/// Between two keys.
const GAP: u16 = 2;

/// A key and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::tui) struct Hint {
    /// The key.
    pub(in crate::tui) key: String,
    /// What it does.
    pub(in crate::tui) name: String,
    /// What a click on it does.
    pub(in crate::tui) target: Option<Target>,
}

impl Hint {
    fn cells(&self) -> u16 {
        cells(&self.key)
            .saturating_add(1)
            .saturating_add(cells(&self.name))
    }
}

/// What the foot says.
#[derive(Debug, Clone, Default)]
pub(in crate::tui) struct Foot {
    /// The keys, the most needed first; as many are shown as there is room for.
    pub(in crate::tui) hints: Vec<Hint>,
    /// The key that shows the others; always shown.
    pub(in crate::tui) help: Option<Hint>,
    /// Whether the keys may take a second row however low the screen is.
    pub(in crate::tui) tall: bool,
    /// What was just done or could not be; on a low screen it stands in for the keys, on any other
    /// over a row of them.
    pub(in crate::tui) notice: Option<String>,
    /// What must not be overlooked, and stays.
    pub(in crate::tui) warnings: Vec<String>,
    /// Whether everything is saved.
    pub(in crate::tui) status: Option<(String, Role)>,
}

/// Draws the head and gives what is left under it.
pub(in crate::tui) fn head(canvas: &mut Canvas<'_>, area: Rect, title: &str, right: &str) -> Rect {
    let mut row = Row::of(" tenken", Role::Accent)
        .and("  ", Role::Plain)
        .and(title, Role::Title);
    if !right.is_empty() {
        row = row.end(format!("{right} "), Role::Plain);
    }
    canvas.row(area, &row);
    let left = below(area, 1);
    if area.height < ROOMY {
        return left;
    }
    canvas.rule(left);
    below(left, 1)
}

/// Draws the foot and gives what is left above it.
pub(in crate::tui) fn foot(canvas: &mut Canvas<'_>, area: Rect, foot: &Foot) -> Rect {
    let mut made = Vec::new();
    let room = area.width.saturating_sub(2);
    for warning in &foot.warnings {
        made.extend(
            wrapped(warning, room, Role::Attention)
                .into_iter()
                .map(indented),
        );
    }
    let most = if area.height < ROOMY && !foot.tall {
        1
    } else {
        2
    };
    let status = foot.status.clone();
    let mut last = match &foot.notice {
        Some(notice) if area.height >= ROOMY => {
            let said = wrapped(notice, room, Role::Accent);
            let keys = hint_rows(foot, area.width, 1);
            said.into_iter().map(indented).chain(keys).collect()
        }
        Some(notice) => {
            let reserved = status
                .as_ref()
                .map_or(0, |(text, _)| cells(text).saturating_add(GAP));
            let room = room.saturating_sub(reserved);
            wrapped(notice, room, Role::Accent)
                .into_iter()
                .map(indented)
                .collect()
        }
        None => hint_rows(foot, area.width, most),
    };
    if let (Some(row), Some((text, role))) = (last.last_mut(), status) {
        row.right.push((format!("{text} "), role));
    }
    made.append(&mut last);
    // However much there is to say, half of the screen stays for what it is about.
    let height = rows(made.len()).min(area.height / 2);
    let skip = made.len().saturating_sub(usize::from(height));
    let (rest, place) = edge(area, Edge::Bottom, height);
    canvas.rows(place, made.iter().skip(skip));
    if area.height < ROOMY {
        return rest;
    }
    let (rest, line) = edge(rest, Edge::Bottom, 1);
    canvas.rule(line);
    rest
}

fn indented(mut row: Row) -> Row {
    row.left.insert(0, (" ".to_owned(), Role::Plain));
    row
}

/// The keys in at most so many rows; the last row leaves room for the status and has the key that
/// shows the others.
fn hint_rows(foot: &Foot, width: u16, most: u16) -> Vec<Row> {
    let status = foot
        .status
        .as_ref()
        .map_or(0, |(text, _)| cells(text).saturating_add(1 + GAP));
    let help = foot
        .help
        .as_ref()
        .map_or(0, |hint| hint.cells().saturating_add(GAP));
    let last = width
        .saturating_sub(1)
        .saturating_sub(status)
        .saturating_sub(help)
        .min(WIDEST);
    let whole = width.saturating_sub(2).min(WIDEST);
    let all: u16 = foot
        .hints
        .iter()
        .fold(0, |sum, hint| sum.saturating_add(hint.cells() + GAP));
    let count = if all <= last { 1 } else { most };
    let mut hints = foot.hints.iter().peekable();
    let mut made = Vec::new();
    for at in 0..count {
        let room = if at + 1 == count { last } else { whole };
        let (mut row, mut used) = (Row::of(" ", Role::Plain), 0_u16);
        while let Some(hint) =
            hints.next_if(|hint| used.saturating_add(hint.cells()).saturating_add(GAP) <= room)
        {
            used = used.saturating_add(hint.cells()).saturating_add(GAP);
            row = add(row, hint);
        }
        made.push(row);
    }
    if let (Some(row), Some(help)) = (made.last_mut(), &foot.help) {
        *row = add(std::mem::take(row), help);
    }
    made
}

fn add(row: Row, hint: &Hint) -> Row {
    let parts = [
        (hint.key.clone(), Role::Key),
        (format!(" {}", hint.name), Role::Plain),
    ];
    row.and_spot(parts, hint.target).and("  ", Role::Plain)
}
