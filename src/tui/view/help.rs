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
    i18n::{screen as words, view as say},
    tui::{
        theme::Role,
        widget::{Canvas, Look, Row, below, beside, cells, rows},
    },
};

/// Cells between two columns.
const GAP: u16 = 2;

/// Draws the keys of a screen.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    area: Rect,
    keymap: &Keymap,
    context: Context,
) -> Shown {
    let look = canvas.look;
    let area = readable(area);
    let body = canvas.rows(
        area,
        &[Row::of(words::keys_here(look.language), Role::Title)],
    );
    let keys = keys(keymap, context, look);
    let columns = |height: u16| keys.len().div_ceil(usize::from(height.max(1)));
    let lower = below(body, 1);
    // A row left blank is worth no further column.
    let body = if columns(lower.height) == columns(body.height) {
        lower
    } else {
        body
    };
    let chunks: Vec<&[(String, String)]> = keys.chunks(usize::from(body.height.max(1))).collect();
    // Each column takes what its longest name needs; where that is too much for all, the same.
    let needs = chunks.iter().map(|chunk| {
        let names = chunk.iter().map(|(_, name)| cells(name)).max();
        key_column(chunk)
            .saturating_add(names.unwrap_or(0))
            .saturating_add(GAP)
    });
    let needs: Vec<u16> = needs.collect();
    let enough =
        needs.iter().copied().fold(0, u16::saturating_add) <= body.width.saturating_add(GAP);
    let same = body.width / rows(chunks.len()).max(1);
    let mut place = body;
    for (chunk, need) in chunks.iter().zip(needs) {
        let width = if enough { need } else { same };
        let column = Rect {
            width: width
                .min(place.width.saturating_add(GAP))
                .saturating_sub(GAP),
            ..place
        };
        canvas.rows(column, &made(chunk));
        place = beside(place, width);
    }
    Shown::default()
}

/// The cells of the keys of a column, with what stands free behind them.
fn key_column(chunk: &[(String, String)]) -> u16 {
    let widest = chunk.iter().map(|(key, _)| cells(key)).max();
    widest.unwrap_or(0).saturating_add(2)
}

/// The rows of a column.
fn made(chunk: &[(String, String)]) -> Vec<Row> {
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
            Some((said, _)) => {
                said.push_str("  ");
                said.push_str(&key);
            }
            None => {
                seen.push((action, keys.len()));
                keys.push((key, action.name(language).to_owned()));
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
        Context::Line | Context::Help => Vec::new(),
        _ => vec![up_down],
    }
}
