//! The options of the present question: number, label and what each looks like for this question.
//! Where there is no room for all of that, only the option under the cursor says all of it.

use super::chrome::choosing_key;
use crate::{
    app::{Action, App, Session, Target},
    i18n::view as say,
    questionnaire::{Answer, Choice, Kind, Question, Value},
    report::reasons,
    text::without_brackets,
    tui::{
        symbols::Symbols,
        theme::Role,
        widget::{Look, Row, Window, cells, labelled, more, wrapped},
    },
};

/// Room that the meaning beside a label needs at least.
const MEANING: u16 = 28;

/// Where the parts of an option stand.
#[derive(Debug, Clone, Copy)]
struct Columns {
    /// Cells before a label: cursor, number, mark.
    before: u16,
    /// Cells of the label, where its meaning has a column of its own.
    label: Option<u16>,
    /// Cells of all.
    width: u16,
}

/// The options as rows, at most so many.
pub(super) fn rows(
    app: &App,
    question: &Question,
    cursor: usize,
    look: Look,
    (width, most): (u16, u16),
) -> Vec<Row> {
    let Some(session) = app.session() else {
        return Vec::new();
    };
    let options = question.options();
    if options.is_empty() {
        let key = choosing_key(app, look);
        return typed(session, question, key, look, width);
    }
    let whole = made(session, question, cursor, look, (width, Detail::Whole));
    if whole.iter().map(Vec::len).sum::<usize>() <= usize::from(most) {
        return whole.into_iter().flatten().collect();
    }
    let short = made(session, question, cursor, look, (width, Detail::Here));
    fitted(short, cursor, look, most)
}

/// The options in a row each, at most so many.
pub(super) fn in_short(
    app: &App,
    question: &Question,
    cursor: usize,
    look: Look,
    (width, most): (u16, u16),
) -> Vec<Row> {
    match app.session() {
        Some(session) if !question.options().is_empty() => {
            let short = made(session, question, cursor, look, (width, Detail::Short));
            fitted(short, cursor, look, most)
        }
        _ => rows(app, question, cursor, look, (width, most)),
    }
}

/// As many of the rows as there is room for, with the option under the cursor among them.
fn fitted(made: Vec<Vec<Row>>, cursor: usize, look: Look, most: u16) -> Vec<Row> {
    let above: usize = made.iter().take(cursor).map(Vec::len).sum();
    let rows: Vec<Row> = made.into_iter().flatten().collect();
    if rows.len() <= usize::from(most) {
        return rows;
    }
    // The last row says that there are more, lest the first ones be taken for all.
    let window = Window::around(above, rows.len(), most.saturating_sub(1));
    let hint = more(look, window, rows.len());
    let shown = rows.into_iter().skip(window.first).take(window.count);
    shown.chain([hint]).collect()
}

/// How much of each option is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// All of it.
    Whole,
    /// All of the one under the cursor, of the others a row each.
    Here,
    /// Of each a row.
    Short,
}

/// The rows of each option.
fn made(
    session: &Session,
    question: &Question,
    cursor: usize,
    look: Look,
    (width, detail): (u16, Detail),
) -> Vec<Vec<Row>> {
    let options = question.options();
    let chosen = chosen(session);
    let several = matches!(question.kind, Kind::Many(_));
    let columns = columns(options, several, look, width);
    let one = |(at, option): (usize, &Choice)| {
        let here = at == cursor;
        let lead = lead(at, here, several, chosen.contains(&at), look);
        let label = label(option, options, look);
        let to = Target::Option(at);
        // What has no meaning beside its label is the label, and decides what is chosen.
        let whole = match detail {
            Detail::Whole => true,
            Detail::Here => here,
            Detail::Short => false,
        };
        if !whole && !option.level.is_empty() {
            let row = short_row(option, label, lead, columns, look);
            return vec![row.selected(here).to(to)];
        }
        let rows = option_rows(option, label, lead, columns, look);
        rows.into_iter()
            .map(|row| row.selected(here).to(to))
            .collect()
    };
    options.iter().enumerate().map(one).collect()
}

/// The label stands in a column of its own where its meaning still has room beside it.
fn columns(options: &[Choice], several: bool, look: Look, width: u16) -> Columns {
    let before = if several { 8 } else { 6 };
    let meant = options.iter().filter(|option| !option.level.is_empty());
    let widest = meant
        .map(|option| cells(label(option, options, look)))
        .max();
    let label = widest.unwrap_or(0).saturating_add(2);
    let room = width.saturating_sub(before);
    let beside = label.saturating_add(MEANING) <= room && label <= room / 5 * 2;
    let label = beside.then_some(label);
    Columns {
        before,
        label,
        width,
    }
}

/// The digit that chooses an entry, counted from 0; a blank where none does.
pub(super) fn digit(at: usize) -> String {
    match at {
        0..9 => (at + 1).to_string(),
        9 => "0".to_owned(),
        _ => " ".to_owned(),
    }
}

/// Cursor, number and whether it is chosen.
fn lead(at: usize, here: bool, several: bool, on: bool, look: Look) -> String {
    let cursor = if here { look.symbols.cursor() } else { " " };
    let number = digit(at);
    let mark = match (several, on) {
        (true, on) => Symbols::tick(on),
        (false, true) => look.symbols.done(),
        (false, false) => " ",
    };
    format!("{cursor} {number} {mark} ")
}

fn option_rows(
    option: &Choice,
    label: &str,
    lead: String,
    columns: Columns,
    look: Look,
) -> Vec<Row> {
    let meaning = option.level.get(look.language);
    let room = columns.width.saturating_sub(columns.before);
    let roles = (Role::Title, Role::Plain);
    let body = match (columns.label, meaning.is_empty()) {
        (_, true) => wrapped(label, room, Role::Title),
        (Some(column), false) => labelled(label, column, meaning, room, roles),
        (None, false) => {
            let text = format!("{label}{}{meaning}", look.symbols.dot());
            wrapped(&text, room, Role::Plain)
        }
    };
    let indent = " ".repeat(usize::from(columns.before));
    let leads = std::iter::once(lead).chain(std::iter::repeat(indent));
    body.into_iter()
        .zip(leads)
        .map(|(mut row, lead)| {
            row.left.insert(0, (lead, Role::Accent));
            row
        })
        .collect()
}

/// An option with its meaning on one row, cut where it is longer.
fn short_row(option: &Choice, label: &str, lead: String, columns: Columns, look: Look) -> Row {
    let meaning = option.level.get(look.language);
    let row = Row::of(lead, Role::Accent);
    match columns.label {
        Some(column) => {
            let label = crate::text::width::pad(label, usize::from(column)).into_owned();
            row.and(label, Role::Title).and(meaning, Role::Plain)
        }
        None => {
            let text = format!("{label}{}{meaning}", look.symbols.dot());
            row.and(text, Role::Plain)
        }
    }
}

/// What an option is called. The brackets of a scale's label say in general what the question's own
/// words say for this question; beside those they are left out, unless only they tell two apart.
fn label<'o>(option: &'o Choice, options: &'o [Choice], look: Look) -> &'o str {
    let label = option.label.get(look.language);
    let short = without_brackets(label);
    let mut others = options.iter().filter(|other| other.id != option.id);
    let alone = !others.any(|other| without_brackets(other.label.get(look.language)) == short);
    if alone && !option.level.is_empty() {
        short
    } else {
        label
    }
}

/// The options that the present answer has chosen.
fn chosen(session: &Session) -> &[usize] {
    match session.answer(session.here()) {
        Some(Answer::Value(Value::Options(chosen))) => chosen,
        _ => &[],
    }
}

/// A question that is answered by typing: its answer, and how to give one.
fn typed(session: &Session, question: &Question, key: String, look: Look, width: u16) -> Vec<Row> {
    let language = look.language;
    let answer = session.answer(session.here());
    let mut rows = match answer {
        Some(Answer::Value(_)) => {
            let text = reasons::counted(question, answer, language);
            wrapped(&text, width, Role::Title)
        }
        _ => Vec::new(),
    };
    let how = Row::of(key, Role::Key).and(format!(" {}", say::type_answer(language)), Role::Plain);
    rows.push(how.to(Target::Do(Action::Choose)));
    rows
}
