//! A form: its fields under each other, the one with the caret marked; what a note or a new
//! assessment has to be told stands above. Where it is longer than the screen it scrolls.

use ratatui::layout::{Position, Rect};

use super::{Shown, options::digit, readable};
use crate::{
    app::{App, DayRemark, Field, Form, Input, Purpose, Target, first_estimate},
    i18n::{Language, screen as words},
    questionnaire::{Depth, Words},
    text::edit::Editor,
    tui::{
        symbols::Symbols,
        theme::Role,
        widget::{
            Canvas, Look, Row, Window, below, cells, labelled, line_field, more, rows, text_field,
            wrapped,
        },
    },
};

/// Cells before a text of several lines.
const INDENT: u16 = 2;

/// The rows of a form and where its caret stands among them.
struct Laid {
    rows: Vec<Row>,
    /// The row of the field with the caret, and the caret's row and column where it takes text.
    at: usize,
    caret: Option<(usize, u16)>,
    /// The cells of the text field with the caret.
    columns: u16,
}

/// Draws a form.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, form: &Form) -> Shown {
    let look = canvas.look;
    let area = readable(area);
    let above = above(app, form, look, area.width);
    // What stands above may take a third; the fields matter more.
    let above = above
        .into_iter()
        .take(usize::from(area.height / 3).max(2))
        .collect::<Vec<_>>();
    let body = canvas.rows(area, &above);
    let laid = lay(app, form, look, body.width);
    canvas.leads(body, Target::Scrolls);
    let focus = laid.caret.map_or(laid.at, |(row, _)| row);
    // Where not all fits, the last row says so.
    let whole = laid.rows.len() <= usize::from(body.height);
    let room = if whole || body.height < 3 {
        body.height
    } else {
        body.height - 1
    };
    let window = Window::around(focus, laid.rows.len(), room);
    let shown = laid.rows.iter().skip(window.first).take(window.count);
    let left = canvas.rows(body, shown);
    if room < body.height {
        canvas.rows(left, [&more(look, window, laid.rows.len())]);
    }
    let caret = laid.caret.and_then(|(row, column)| {
        let y = body.y.checked_add(rows(row.checked_sub(window.first)?))?;
        let place = Position::new(body.x.saturating_add(column), y);
        body.contains(place).then_some(place)
    });
    let page = below(body, 1).height;
    Shown {
        caret,
        page: Some(page),
        columns: Some(laid.columns),
        ..Shown::default()
    }
}

/// What the form is for and what is to be known before filling it in.
fn above(app: &App, form: &Form, look: Look, width: u16) -> Vec<Row> {
    let language = look.language;
    let mut rows = Vec::new();
    if app.session().is_some() {
        rows.push(Row::of(form.purpose.name(language), Role::Title));
    }
    // What has to be known before anything is typed, above what is known already: the question was
    // on the screen just now, and its end is the first to go where rows are few.
    if let Purpose::Note(_) = form.purpose {
        rows.extend(wrapped(
            words::note_warning(language),
            width,
            Role::Attention,
        ));
    }
    if form.purpose == Purpose::Sign {
        rows.extend(obstacles_rows(app, language, width));
    }
    if let Some(said) = form.purpose.section_said(app.session(), language) {
        rows.extend(wrapped(&said, width, Role::Plain));
    }
    if form.purpose.leaves_law_open(app.session()) {
        rows.extend(wrapped(words::reason_legal(language), width, Role::Plain));
    }
    if matches!(form.purpose, Purpose::New(_)) {
        rows.extend(effort(app, form, language, width));
    }
    if let Some(question) = form.purpose.question() {
        let found = app
            .session()
            .and_then(|session| session.content().question(question));
        if let Some(found) = found {
            let text = format!("{}  {}", found.id, found.text.get(language));
            rows.extend(wrapped(&text, width, Role::Plain));
        }
    }
    if !rows.is_empty() {
        rows.push(Row::blank());
    }
    rows
}

/// What stands in the way of a final approval.
fn obstacles_rows(app: &App, language: Language, width: u16) -> Vec<Row> {
    let said = app.session().map(|session| session.in_the_way(language));
    said.iter()
        .flatten()
        .flat_map(|line| wrapped(line, width, Role::Plain))
        .collect()
}

/// How many questions the choice asks, and an honest word on how long that takes.
fn effort(app: &App, form: &Form, language: Language, width: u16) -> Vec<Row> {
    let Some(count) = app.counted_for_form() else {
        return vec![Row::blank(), Row::blank()];
    };
    let asked = match form.depth() {
        Depth::Quick => count.quick,
        Depth::Full => count.full,
    };
    let minutes = first_estimate(asked).minutes;
    let texts = [
        words::effort_questions(language, count.quick, count.full),
        words::effort_honest(language, minutes),
    ];
    texts
        .iter()
        .flat_map(|text| wrapped(text, width, Role::Plain))
        .collect()
}

/// Where choices begin and where texts do: behind the place of the choices' numbers, so that both
/// stand under each other.
fn columns(form: &Form, look: Look, width: u16) -> (u16, u16) {
    let names = form
        .fields
        .iter()
        .map(|field| cells(&called(form, field, look)));
    // A long note needs the whole width; its name stands above it.
    let column = names
        .max()
        .unwrap_or(0)
        .saturating_add(4)
        .min(width / 5 * 2 + 2);
    let numbered = |field: &Field| matches!(field.input, Input::One { .. } | Input::Many { .. });
    let place = if form.fields.iter().any(numbered) {
        2
    } else {
        0
    };
    (column, column.saturating_add(place))
}

fn lay(app: &App, form: &Form, look: Look, width: u16) -> Laid {
    let (column, line_column) = columns(form, look, width);
    let mut laid = Laid {
        rows: Vec::new(),
        at: 0,
        caret: None,
        columns: width,
    };
    for (at, field) in form.fields.iter().enumerate() {
        let here = at == form.at;
        let called = called(form, field, look);
        let first = laid.rows.len();
        if here {
            laid.at = first;
        }
        lay_field(
            &mut laid,
            (at, field),
            &called,
            here,
            (column, line_column, width),
            look,
        );
        for (row, made) in laid.rows.iter_mut().skip(first).enumerate() {
            lead(made, (at, field), row);
        }
        if let Some((text, role)) = remark(app, form, (at, field), look.language) {
            laid.rows
                .extend(labelled("", column, &text, width, (Role::Plain, role)));
        }
    }
    laid
}

/// The rows of a field, from the columns of choices and of texts on, to the width.
fn lay_field(
    laid: &mut Laid,
    (at, field): (usize, &Field),
    called: &str,
    here: bool,
    (column, line_column, width): (u16, u16, u16),
    look: Look,
) {
    match &field.input {
        Input::Line(editor) => {
            lay_line(laid, called, editor, here, (line_column, width), look);
        }
        Input::Text(editor) => lay_text(laid, called, editor, here, width, look),
        Input::One { choices, chosen } => {
            let entries = choices.iter().enumerate().map(|(entry, words)| {
                (
                    look.symbols.choice(entry == *chosen),
                    words,
                    here && entry == *chosen,
                )
            });
            lay_choices(laid, (at, called), entries, here, (column, width), look);
        }
        Input::Many { choices, cursor } => {
            let entries = choices.iter().enumerate().map(|(entry, tick)| {
                (
                    Symbols::tick(tick.on),
                    &tick.words,
                    here && entry == *cursor,
                )
            });
            lay_choices(laid, (at, called), entries, here, (column, width), look);
        }
    }
}

/// What stands under a field: what is wrong with it, that it has to be filled in, or which day is read
/// in it.
fn remark(
    app: &App,
    form: &Form,
    (at, field): (usize, &Field),
    language: Language,
) -> Option<(String, Role)> {
    if let Some((_, fault)) = form.fault.as_ref().filter(|(faulty, _)| *faulty == at) {
        return Some((fault.sentence(language), Role::Attention));
    }
    if at == form.at && form.purpose.needs(field.name) && field.typed().trim().is_empty() {
        return Some((words::needed(language).to_owned(), Role::Muted));
    }
    let remark = field.day_remark(app.today())?;
    let role = match remark {
        DayRemark::Past(_) | DayRemark::Elsewhere => Role::Attention,
        DayRemark::Forms | DayRemark::Day(_) => Role::Muted,
    };
    Some((remark.sentence(language), role))
}

/// Says what a click on a row of a field does, the rows of each counted from 0; rows of choices
/// know it already.
fn lead(made: &mut Row, (at, field): (usize, &Field), row: usize) {
    made.target.get_or_insert(Target::Field(at));
    // Its name stands above a text.
    if let (Input::Text(_), Some(row)) = (&field.input, row.checked_sub(1)) {
        made.spots = vec![(INDENT, u16::MAX, Target::Text(at, row))];
    }
}

/// What a field is called; one that must not be blank is marked.
fn called(form: &Form, field: &Field, look: Look) -> String {
    let name = form.purpose.field(field.name, look.language);
    if form.purpose.needs(field.name) {
        format!("* {name}")
    } else {
        name.to_owned()
    }
}

/// The name of a field, with the cursor's mark before the one that has the caret.
fn name(called: &str, here: bool, column: u16, look: Look) -> Row {
    let mark = if here { look.symbols.cursor() } else { " " };
    let text = format!("{mark} {called}");
    let room = usize::from(column).saturating_sub(1);
    let text = crate::text::width::fit(&text, room, look.symbols.ellipsis());
    Row::of(
        format!("{text} "),
        if here { Role::Accent } else { Role::Plain },
    )
}

fn lay_line(
    laid: &mut Laid,
    called: &str,
    editor: &Editor,
    here: bool,
    (column, width): (u16, u16),
    look: Look,
) {
    let room = width.saturating_sub(column).max(1);
    let (parts, caret) = line_field(editor, room);
    let mut row = name(called, here, column, look);
    row.left.extend(parts);
    if here {
        laid.caret = Some((laid.rows.len(), column.saturating_add(caret)));
        laid.columns = room;
    }
    laid.rows.push(row);
}

fn lay_text(laid: &mut Laid, called: &str, editor: &Editor, here: bool, width: u16, look: Look) {
    laid.rows.push(name(called, here, width, look));
    let room = width.saturating_sub(INDENT).max(1);
    let (made, (row, column)) = text_field(editor, room);
    if here {
        laid.caret = Some((
            laid.rows.len().saturating_add(row),
            column.saturating_add(INDENT),
        ));
        laid.columns = room;
    }
    laid.rows.extend(made.into_iter().map(|mut row| {
        row.left.insert(0, ("  ".to_owned(), Role::Plain));
        row
    }));
}

fn lay_choices<'f>(
    laid: &mut Laid,
    (place, called): (usize, &str),
    entries: impl Iterator<Item = (&'static str, &'f Words, bool)>,
    here: bool,
    (column, width): (u16, u16),
    look: Look,
) {
    for (at, (mark, words, cursor)) in entries.enumerate() {
        if cursor {
            laid.at = laid.rows.len();
        }
        let digit = if here {
            format!("{} ", digit(at))
        } else {
            "  ".to_owned()
        };
        let role = if cursor { Role::Selected } else { Role::Plain };
        let mark = format!("{mark} ");
        let before = column
            .saturating_add(cells(&digit))
            .saturating_add(cells(&mark));
        let room = width.saturating_sub(before).max(1);
        for (line, mut body) in wrapped(words.get(look.language), room, role)
            .into_iter()
            .enumerate()
        {
            let mut row = match (at, line) {
                (0, 0) => name(called, here, column, look),
                _ => Row::of(" ".repeat(usize::from(column)), Role::Plain),
            };
            row = match line {
                0 => row.and(&*digit, Role::Key).and(&*mark, role),
                _ => row.and(" ".repeat(usize::from(before - column)), Role::Plain),
            };
            row.left.append(&mut body.left);
            laid.rows.push(row.to(Target::Entry(place, at)));
        }
    }
}
