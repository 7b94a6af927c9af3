//! The search: what is searched for, with the caret, and what was found. The terminal's own cursor
//! stands at the caret, because an input method opens its window there.

use ratatui::layout::{Position, Rect};

use super::{Shown, readable};
use crate::{
    app::{App, Place, Search, Target},
    i18n::{screen as words, view as say},
    tui::{
        theme::Role,
        widget::{Canvas, Row, below, cells, line_field, list},
    },
};

/// Draws the search.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, search: &Search) -> Shown {
    let Some(session) = app.session() else {
        return Shown::default();
    };
    let look = canvas.look;
    let language = look.language;
    let area = readable(area);
    let label = format!("{}  ", say::search(language));
    let found = say::found(language, search.hits.len());
    let column = cells(&label);
    let room = area
        .width
        .saturating_sub(column)
        .saturating_sub(cells(&found))
        .saturating_sub(2);
    let (parts, caret) = line_field(&search.query, room.max(1));
    let mut row = Row::of(label, Role::Accent);
    row.left.extend(parts);
    canvas.row(area, &row.end(found, Role::Plain));
    let body = below(area, 2);
    if search.hits.is_empty() {
        canvas.row(body, &Row::of(words::nothing_found(language), Role::Plain));
    }
    let row = |at: usize| {
        let hit = search.hits.get(at);
        let question = hit.and_then(|hit| {
            session
                .content()
                .question(hit.question)
                .map(|found| (hit, found))
        });
        let Some((hit, question)) = question else {
            return Row::blank();
        };
        let here = at == search.at;
        let cursor = if here { look.symbols.cursor() } else { " " };
        let state = session.mark(hit.question).name(language);
        let state = match hit.place {
            Place::Text => state,
            Place::Note => say::in_note(language),
            Place::Guidance => say::in_guidance(language),
        };
        Row::of(format!("{cursor} "), Role::Accent)
            .and(format!("{}  ", question.id), Role::Title)
            .and(question.text.get(language), Role::Plain)
            .end(state, Role::Plain)
            .selected(here)
            .to(Target::Row(at))
    };
    let page = list(canvas, body, search.at, search.hits.len(), row);
    let place = Position::new(area.x.saturating_add(column).saturating_add(caret), area.y);
    Shown {
        caret: area.contains(place).then_some(place),
        page: Some(page),
        columns: Some(room),
        ..Shown::default()
    }
}
