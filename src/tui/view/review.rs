//! The review before finishing: every concern under its kind, with how many there are of it. What
//! is a concern is decided by the app; the view groups what it is given and says the count.

use ratatui::layout::Rect;

use super::{Shown, readable};
use crate::{
    app::{App, Concern, Review, ReviewItem, Session, Target},
    i18n::screen as words,
    tui::{
        theme::Role,
        widget::{Canvas, Look, Row, list},
    },
};

/// Draws the review.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, review: &Review) -> Shown {
    let Some(session) = app.session() else {
        return Shown::default();
    };
    let look = canvas.look;
    let area = readable(area);
    let items = session.concerns(app.today());
    if items.is_empty() {
        let key = super::chrome::choosing_key(app, look);
        canvas.row(
            area,
            &Row::of(words::nothing_open(look.language, &key), Role::Plain),
        );
        return Shown::default();
    }
    let mut made = Vec::new();
    let mut at = 0;
    let mut last = None;
    for (index, item) in items.iter().enumerate() {
        if last != Some(item.concern) {
            if last.is_some() {
                made.push(Row::blank());
            }
            made.push(heading(item.concern, &items, look));
            last = Some(item.concern);
        }
        let here = index == review.at;
        if here {
            at = made.len();
        }
        made.push(item_row(session, item, here, look).to(Target::Row(index)));
    }
    let row = |at: usize| made.get(at).cloned().unwrap_or_default();
    let page = list(canvas, area, at, made.len(), row);
    Shown {
        page: Some(page),
        ..Shown::default()
    }
}

fn heading(concern: Concern, items: &[ReviewItem], look: Look) -> Row {
    let count = items.iter().filter(|item| item.concern == concern).count();
    Row::of(concern.name(look.language), Role::Title).and(format!("  {count}"), Role::Plain)
}

fn item_row(session: &Session, item: &ReviewItem, here: bool, look: Look) -> Row {
    let language = look.language;
    let cursor = if here { look.symbols.cursor() } else { " " };
    let mut row = Row::of(format!(" {cursor} "), Role::Accent).selected(here);
    if let Some(id) = &item.evidence {
        let title = session
            .state()
            .evidence(id)
            .map_or("", |item| &item.evidence.title);
        row = row.and(format!("{id}  {title}  "), Role::Plain);
    }
    let question = item.question.and_then(|at| session.content().question(at));
    if let Some(question) = question {
        row = row
            .and(format!("{}  ", question.id), Role::Plain)
            .and(question.text.get(language), Role::Plain);
        let owner = session
            .state()
            .entry(&question.id)
            .and_then(|entry| entry.owner.clone());
        row = row.end(owner.unwrap_or_default(), Role::Plain);
    }
    row
}
