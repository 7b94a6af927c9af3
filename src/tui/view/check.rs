//! An answer as a reviewer sees it: above the question how many answers wait, then the question as
//! the answerer saw it, with the answer, who gave it, the note, the evidence and what was found.

use ratatui::layout::Rect;

use super::{Shown, question, readable};
use crate::{
    app::{App, Ask, Check},
    i18n::view as say,
    questionnaire::{Answer, Value},
    tui::{
        theme::Role,
        widget::{Canvas, Row, below},
    },
};

/// Draws the present answer.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, check: &Check) -> Shown {
    let Some(session) = app.session() else {
        return Shown::default();
    };
    let look = canvas.look;
    let waiting = say::as_reviewer(look.language, session.by(), session.waiting());
    canvas.row(readable(area), &Row::of(waiting, Role::Attention));
    let option = match session.answer(session.here()) {
        Some(Answer::Value(Value::Options(chosen))) => chosen.first().copied(),
        _ => None,
    };
    let ask = Ask {
        // Where no option is answered the cursor is on none.
        option: option.unwrap_or(usize::MAX),
        chosen: false,
        bare: false,
        what_if: false,
        scroll: check.scroll,
    };
    question::draw(canvas, below(area, 1), app, &ask)
}
