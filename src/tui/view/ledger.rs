//! The evidence ledger: every item, whether it is evidence for the present question, and under the
//! list everything about the one under the cursor.

use ratatui::layout::Rect;

use super::{Shown, readable};
use crate::{
    app::{App, FieldName, Ledger, Session, Target},
    assessment::EvidenceItem,
    i18n::{report as said, screen as words, view as say},
    tui::{
        symbols::Symbols,
        theme::Role,
        widget::{Canvas, Edge, Look, Row, below, cells, edge, labelled, list, rows, wrapped},
    },
};

/// Draws the ledger.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, ledger: &Ledger) -> Shown {
    let Some(session) = app.session() else {
        return Shown::default();
    };
    let look = canvas.look;
    let language = look.language;
    let area = readable(area);
    let here = session.question();
    let title = here.map_or(String::new(), |question| {
        format!("{}  {}", question.id, question.text.get(language))
    });
    let mut above = vec![Row::of(said::ledger(language), Role::Title)];
    above.extend(wrapped(&title, area.width, Role::Plain).into_iter().take(2));
    above.push(Row::blank());
    let body = canvas.rows(area, &above);
    let items = session.state().ledger();
    if items.is_empty() {
        canvas.row(body, &Row::of(words::no_evidence(language), Role::Plain));
        return Shown::default();
    }
    let details = items
        .get(ledger.at)
        .map_or_else(Vec::new, |item| details(session, item, look, body.width));
    let room = rows(details.len()).min(body.height / 2).saturating_add(1);
    let (listed, under) = edge(body, Edge::Bottom, room);
    let row = |at: usize| {
        let Some(item) = items.get(at) else {
            return Row::blank();
        };
        let selected = at == ledger.at;
        let cursor = if selected { look.symbols.cursor() } else { " " };
        let on = session.supports(&item.evidence.id, session.here());
        let row = Row::of(format!("{cursor} {} ", Symbols::tick(on)), Role::Accent)
            .and(format!("{}  ", item.evidence.id), Role::Plain)
            .and(&item.evidence.title, Role::Plain);
        let (until, role) = validity(app, item, look);
        row.end(until, role).selected(selected).to(Target::Row(at))
    };
    let page = list(canvas, listed, ledger.at, items.len(), row);
    canvas.rows(below(under, 1), &details);
    Shown {
        page: Some(page),
        ..Shown::default()
    }
}

fn validity(app: &App, item: &EvidenceItem, look: Look) -> (String, Role) {
    let language = look.language;
    match item.evidence.expires {
        None => (String::new(), Role::Plain),
        Some(day) if item.valid_on(app.today()) => {
            (say::valid_until(language, &day.to_string()), Role::Plain)
        }
        Some(day) => (say::expired(language, &day.to_string()), Role::Attention),
    }
}

fn details(session: &Session, item: &EvidenceItem, look: Look, width: u16) -> Vec<Row> {
    let language = look.language;
    let evidence = &item.evidence;
    let questions: Vec<&str> = session
        .state()
        .supported_by(&evidence.id)
        .map(crate::questionnaire::QuestionId::as_str)
        .collect();
    let parts = [
        (FieldName::Place.name(language), Some(evidence.at.clone())),
        (
            FieldName::DocumentNumber.name(language),
            evidence.doc_no.clone(),
        ),
        (FieldName::Edition.name(language), evidence.edition.clone()),
        (
            FieldName::Department.name(language),
            evidence.department.clone(),
        ),
        (FieldName::Period.name(language), evidence.period.clone()),
        (
            said::supports(language),
            Some(questions.join(", ")).filter(|ids| !ids.is_empty()),
        ),
        (
            said::sha256(language),
            evidence.sha256.map(|digest| digest.to_string()),
        ),
    ];
    let given: Vec<(&str, String)> = parts
        .into_iter()
        .filter_map(|(label, text)| Some((label, text?)))
        .collect();
    let column = given
        .iter()
        .map(|(label, _)| cells(label))
        .max()
        .unwrap_or(0)
        .saturating_add(2);
    given
        .into_iter()
        .flat_map(|(label, text)| {
            labelled(label, column, &text, width, (Role::Accent, Role::Plain))
        })
        .collect()
}
