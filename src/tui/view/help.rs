//! The keys that work on the screen below, from the keymap itself, in as many columns as there is
//! need of and room for.

use ratatui::layout::Rect;

use super::{
    Shown,
    chrome::{bare_key, key_name},
    readable,
};
use crate::{
    app::{
        Action, Context, Motion,
        keymap::{Key, Keymap},
    },
    i18n::view as say,
    tui::{
        theme::Role,
        widget::{Canvas, Edge, Look, Row, below, beside, cells, edge},
    },
};

/// Cells between two columns.
const GAP: u16 = 2;

/// Draws the keys of a screen.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    area: Rect,
    keymap: &Keymap,
    (context, page): (Context, usize),
) -> Shown {
    let look = canvas.look;
    let area = readable(area);
    let keys = keys(keymap, context, look);
    // A row left blank is worth no further column, and none that does not fit.
    let lower = below(area, 1);
    let same = columns(&keys, lower.height).len() == columns(&keys, area.height).len();
    let body = if same { lower } else { area };
    let all = columns(&keys, body.height);
    if fitting(&all, body.width) == all.len() {
        put(canvas, body, &all);
        return Shown::default();
    }
    let (body, foot) = edge(body, Edge::Bottom, 1);
    let pages = pages(columns(&keys, body.height), body.width);
    let count = pages.len().max(1);
    let at = page % count;
    put(canvas, body, pages.get(at).map_or(&[], Vec::as_slice));
    let key = bare_key(Key::To(Motion::PageDown), look);
    let text = say::more(look.language, &format!("{}/{count} {key}", at + 1));
    canvas.row(foot, &Row::of(text, Role::Key));
    Shown::default()
}

/// Keys with what they do, one below the other.
type Column<'k> = &'k [(String, String)];

/// The keys in columns so high.
fn columns(keys: &[(String, String)], height: u16) -> Vec<Column<'_>> {
    keys.chunks(usize::from(height.max(1))).collect()
}

/// The cells that a column needs, with what stands free behind it.
fn need(column: Column<'_>) -> u16 {
    let names = column.iter().map(|(_, name)| cells(name)).max();
    let names = names.unwrap_or(0);
    key_column(column).saturating_add(names).saturating_add(GAP)
}

/// How many of the columns stand beside each other.
fn fitting(columns: &[Column<'_>], width: u16) -> usize {
    let mut used = 0_u16;
    let fits = columns.iter().take_while(|column| {
        used = used.saturating_add(need(column));
        used <= width.saturating_add(GAP)
    });
    fits.count()
}

/// The columns in pages, at least one on each.
fn pages(mut columns: Vec<Column<'_>>, width: u16) -> Vec<Vec<Column<'_>>> {
    let mut pages = Vec::new();
    while !columns.is_empty() {
        let rest = columns.split_off(fitting(&columns, width).max(1));
        pages.push(columns);
        columns = rest;
    }
    pages
}

fn put(canvas: &mut Canvas<'_>, body: Rect, columns: &[Column<'_>]) {
    let mut place = body;
    for column in columns {
        let width = need(column);
        let cells = width
            .min(place.width.saturating_add(GAP))
            .saturating_sub(GAP);
        canvas.rows(
            Rect {
                width: cells,
                ..place
            },
            &made(column),
        );
        place = beside(place, width);
    }
}

/// The cells of the keys of a column, with what stands free behind them.
fn key_column(chunk: Column<'_>) -> u16 {
    let widest = chunk.iter().map(|(key, _)| cells(key)).max();
    widest.unwrap_or(0).saturating_add(2)
}

/// The rows of a column.
fn made(chunk: Column<'_>) -> Vec<Row> {
    let widest = usize::from(key_column(chunk));
    let row = |(key, name): &(String, String)| {
        let key = crate::text::width::pad(key, widest).into_owned();
        Row::of(key, Role::Key).and(name.clone(), Role::Plain)
    };
    chunk.iter().map(row).collect()
}

/// Every key that works there with what it does; keys that say the same stand together.
fn keys(keymap: &Keymap, context: Context, look: Look) -> Vec<(String, String)> {
    let language = look.language;
    let mut keys: Vec<(String, String)> = moving(context, look);
    let mut seen: Vec<(Action, usize)> = Vec::new();
    for (press, action) in keymap.bindings(context) {
        let key = key_name(press, look);
        // Back and forward are one thing to know.
        let said_with = match action {
            Action::WalkForward => Action::WalkBack,
            other => other,
        };
        let known = seen
            .iter()
            .find(|(known, _)| *known == said_with)
            .map(|(_, at)| *at);
        match known.and_then(|at| keys.get_mut(at)) {
            Some((said, name)) => {
                said.push_str("  ");
                said.push_str(&key);
                if action == Action::WalkForward {
                    say::walk(language).clone_into(name);
                }
            }
            None => {
                seen.push((action, keys.len()));
                // Out of a field the same key does what the foot says.
                let name = match (action, context) {
                    (Action::Back, Context::Text) => say::keep_and_close(language),
                    (Action::Back, Context::Line | Context::Choices) => say::close_form(language),
                    _ => action.name(language),
                };
                keys.push((key, name.to_owned()));
            }
        }
    }
    keys
}

/// The keys that move, which are no actions.
fn moving(context: Context, look: Look) -> Vec<(String, String)> {
    let language = look.language;
    let pair = |one, other, name: &str| {
        let key = |motion| bare_key(Key::To(motion), look);
        (format!("{} {}", key(one), key(other)), name.to_owned())
    };
    let up_down = pair(Motion::Up, Motion::Down, say::move_about(language));
    let digits = (
        format!("1{}9 0", look.symbols.nothing()),
        say::by_number(language).to_owned(),
    );
    match context {
        Context::Question => vec![
            digits,
            up_down,
            pair(Motion::Left, Motion::Right, say::other_question(language)),
            pair(Motion::First, Motion::Last, say::first_last(language)),
            pair(
                Motion::PageUp,
                Motion::PageDown,
                say::scroll_guidance(language),
            ),
        ],
        Context::Map => {
            vec![
                up_down,
                pair(Motion::Left, Motion::Right, say::fold(language)),
            ]
        }
        Context::Choices => vec![
            digits,
            up_down,
            pair(Motion::Left, Motion::Right, say::other_choice(language)),
        ],
        Context::Text => {
            let new_line = say::new_line(language).to_owned();
            vec![(bare_key(Key::Enter, look), new_line), up_down]
        }
        Context::Line | Context::Help => Vec::new(),
        _ => vec![up_down],
    }
}
