//! All assessments side by side: which number is which, then section by section how each of them
//! stands, in a number and a shade. Nothing is said by colour.

use ratatui::layout::Rect;

use super::Shown;
use crate::{
    app::{App, Portfolio, portfolio},
    i18n::portfolio as words,
    scoring::Ratio,
    tui::{
        theme::Role,
        widget::{Canvas, Look, Row, list, wrapped},
    },
};

/// Draws the assessments side by side.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, place: Portfolio) -> Shown {
    let look = canvas.look;
    let legend = wrapped(words::legend(look.language), area.width, Role::Muted);
    let body = canvas.rows(area, &legend);
    let columns = area.width.saturating_sub(2);
    let shade = |share: Ratio| shade(share, look);
    let rows = portfolio::rows(app.portfolio(), look.language, usize::from(columns), shade);
    let page = list(canvas, body, place.at, rows.len(), |at| {
        let text = rows.get(at).map_or("", String::as_str);
        Row::of(format!(" {text}"), Role::Plain).selected(at == place.at)
    });
    Shown {
        page: Some(page),
        columns: Some(columns),
        ..Shown::default()
    }
}

/// How much of a section is attained, in quarters.
fn shade(share: Ratio, look: Look) -> &'static str {
    let quarters = look.symbols.quarters();
    let quarter = usize::try_from(share.rounded(4)).unwrap_or(0);
    quarters.get(quarter).copied().unwrap_or(" ")
}
