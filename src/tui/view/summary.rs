//! The result, part by part, under how it stands: what to do first, the result by section and by
//! principle, and what changed against another assessment.

use ratatui::layout::Rect;

use super::{
    Shown, readable,
    standing::{self, bar_row, short},
};
use crate::{
    app::{Action, App, Session, Summary, SummaryPart, Target},
    i18n::{Language, screen as words, view as say},
    questionnaire::{Force, Level},
    report::names,
    scoring::{Gap, Tally},
    text::{
        width::{fit, pad_left},
        wrap::wrap,
    },
    tui::{
        theme::Role,
        widget::{Canvas, Edge, Look, Row, below, edge, list, wrapped},
    },
};

/// The fewest columns of the names of sections and principles.
const LABEL: u16 = 24;
/// From this width on owner and due date stand beside what to do.
const WIDE: u16 = 70;

/// Draws the result.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, summary: &Summary) -> Shown {
    let Some(session) = app.session() else {
        return Shown::default();
    };
    let look = canvas.look;
    let area = readable(area);
    let (area, foot) = edge(area, Edge::Bottom, 1);
    canvas.row(
        foot,
        &Row::of(words::record_notice(look.language), Role::Plain),
    );
    // What changed brings both results along.
    let above = match (summary.part, app.changes_said()) {
        (SummaryPart::Changes, Some(_)) => Vec::new(),
        _ => standing::rows(session, look, area),
    };
    // However much there is to say above, the list keeps a third.
    let most = usize::from(area.height.saturating_sub(area.height / 3));
    let rest = canvas.rows(area, above.iter().take(most));
    canvas.row(rest, &parts(summary.part, look));
    let body = below(rest, 1);
    let page = match summary.part {
        SummaryPart::Gaps => gaps(canvas, body, session, summary),
        SummaryPart::Sections => {
            let all: Vec<(Level, &str, Tally)> = session
                .by_section()
                .into_iter()
                .map(|(level, group)| {
                    let section = session.content().section(group.of);
                    (
                        level,
                        section.map_or("", |section| section.title.get(look.language)),
                        group.tally,
                    )
                })
                .collect();
            bars(canvas, body, session, &all, summary.at)
        }
        SummaryPart::Principles => {
            let all: Vec<(Level, &str, Tally)> = session
                .by_principle()
                .into_iter()
                .map(|(level, group)| {
                    let principle = session.content().method.principles.get(group.of.0);
                    (
                        level,
                        principle.map_or("", |principle| principle.title.get(look.language)),
                        group.tally,
                    )
                })
                .collect();
            bars(canvas, body, session, &all, summary.at)
        }
        SummaryPart::Changes => changes(canvas, body, app, summary.at),
    };
    Shown {
        page: Some(page),
        ..Shown::default()
    }
}

/// What changed against another assessment, or how one is chosen.
fn changes(canvas: &mut Canvas<'_>, area: Rect, app: &App, at: usize) -> u16 {
    let look = canvas.look;
    let Some(rows) = app.changes_said() else {
        let key = app.key_of(Action::Compare);
        let key = key.map_or_else(String::new, |key| super::chrome::key_name(key, look));
        let text = say::choose_other(look.language, &key);
        let said = wrapped(&text, area.width, Role::Plain);
        canvas.rows(area, &said);
        return area.height;
    };
    list(canvas, area, at, rows.len(), |row| {
        let text = rows.get(row).map_or("", String::as_str);
        Row::of(format!(" {text}"), Role::Plain).selected(row == at)
    })
}

/// The names of the parts, the one shown in the colour of where you are.
fn parts(shown: SummaryPart, look: Look) -> Row {
    let language = look.language;
    let names = [
        (SummaryPart::Gaps, words::first_to_do(language)),
        (SummaryPart::Sections, say::by_section(language)),
        (SummaryPart::Principles, say::by_principle(language)),
        (SummaryPart::Changes, say::changes(language)),
    ];
    let mut row = Row::default();
    for (part, name) in names {
        let here = part == shown;
        let mark = if here { look.symbols.begun() } else { " " };
        let role = if here { Role::Accent } else { Role::Plain };
        let text = (format!("{mark} {name}"), role);
        row = row
            .and_spot([text], Some(Target::Part(part)))
            .and("   ", Role::Plain);
    }
    let key = |motion| super::chrome::bare_key(crate::app::keymap::Key::To(motion), look);
    let keys = format!(
        "{} {}",
        key(crate::app::Motion::Left),
        key(crate::app::Motion::Right)
    );
    row.end(keys, Role::Key)
}

fn bars(
    canvas: &mut Canvas<'_>,
    area: Rect,
    session: &Session,
    all: &[(Level, &str, Tally)],
    at: usize,
) -> u16 {
    let look = canvas.look;
    let column = (area.width / 3).max(LABEL.min(area.width / 2));
    let row = |index: usize| {
        let Some((level, name, tally)) = all.get(index) else {
            return Row::blank();
        };
        let provisional = session
            .score()
            .level(*level)
            .is_some_and(|score| score.provisional);
        let cursor = if index == at {
            look.symbols.cursor()
        } else {
            " "
        };
        let name = format!("{cursor} {name}");
        bar_row(&name, tally, provisional, column, look, area.width)
            .end(names::level_heading(look.language, *level), Role::Plain)
            .selected(index == at)
            .to(Target::Row(index))
    };
    list(canvas, area, at, all.len(), row)
}

fn gaps(canvas: &mut Canvas<'_>, area: Rect, session: &Session, summary: &Summary) -> u16 {
    let look = canvas.look;
    let language = look.language;
    let gaps = &session.score().gaps;
    if gaps.is_empty() {
        canvas.row(area, &Row::of(say::no_gaps(language), Role::Plain));
        return area.height;
    }
    let wide = area.width >= WIDE;
    let columns = columns(
        say::gain(language),
        wide.then(|| (say::column_owner(language), say::column_due(language))),
        look,
    );
    let (area, under) = edge(area, Edge::Bottom, whole(area.height));
    let selected = gaps.get(summary.at);
    let said = selected.map(|gap| step(session, gap, language));
    let under = below(under, 1);
    let size = (usize::from(under.width), usize::from(under.height));
    let said = whole_or_cut(&said.unwrap_or_default(), size, look.symbols.ellipsis());
    let said = said.into_iter().map(|row| Row::of(row, Role::Plain));
    canvas.rows(under, &said.collect::<Vec<_>>());
    canvas.row(area, &Row::default().end(columns, Role::Title));
    let row = |at: usize| {
        gaps.get(at).map_or_else(Row::blank, |gap| {
            gap_row(session, gap, at == summary.at, wide, look).to(Target::Row(at))
        })
    };
    list(canvas, below(area, 1), summary.at, gaps.len(), row)
}

/// The rows under the list in which the selected step stands in full, of so many for both.
const fn whole(height: u16) -> u16 {
    match height {
        0..8 => 0,
        8 => 3,
        9..14 => 4,
        _ => 5,
    }
}

/// A text in so many columns and at most so many rows; where it takes more, the last one says so.
fn whole_or_cut(text: &str, (columns, most): (usize, usize), cut: &str) -> Vec<String> {
    let rows = wrap(text, columns).rows;
    let all = rows.len() <= most;
    let shown = rows.iter().take(most).enumerate().map(|(at, row)| {
        if all || at + 1 < most {
            return text.get(row.range.clone()).unwrap_or_default().to_owned();
        }
        fit(
            text.get(row.range.start..).unwrap_or_default(),
            columns,
            cut,
        )
    });
    shown.collect()
}

/// What is to be done about a gap; the question where nothing is.
fn step(session: &Session, gap: &Gap, language: Language) -> String {
    let Some(question) = session.content().question(gap.question) else {
        return String::new();
    };
    let to_do = session.subject().action(question, language);
    if to_do.text.is_empty() {
        return question.text.get(language).to_owned();
    }
    to_do.text
}

fn gap_row(session: &Session, gap: &Gap, here: bool, wide: bool, look: Look) -> Row {
    let language = look.language;
    let Some(question) = session.content().question(gap.question) else {
        return Row::blank();
    };
    let own = session.entry(gap.question);
    let text = step(session, gap, language);
    let nothing = || look.symbols.nothing().to_owned();
    let gain = gap
        .floor_gain
        .map_or_else(nothing, |gain| format!("+{}", gain.percent()));
    let owner = own.and_then(|entry| entry.department.clone().or_else(|| entry.owner.clone()));
    let due = own.and_then(|entry| entry.due).map(|day| day.to_string());
    let unset = || say::not_set(language).to_owned();
    let (owner, due) = (owner.unwrap_or_else(unset), due.unwrap_or_else(unset));
    let cursor = if here { look.symbols.cursor() } else { " " };
    let role = if gap.force == Force::Binding {
        Role::Attention
    } else {
        Role::Plain
    };
    let columns = columns(&gain, wide.then_some((owner.as_str(), due.as_str())), look);
    Row::of(format!("{cursor} "), Role::Accent)
        .and(format!("{}  ", short(gap.force, language)), role)
        .and(format!("{}  ", question.id), Role::Plain)
        .and(text, Role::Plain)
        .end(columns, Role::Plain)
        .selected(here)
}

/// The columns at the right: the effect, and with room for it the owner and the due date.
fn columns(gain: &str, wide: Option<(&str, &str)>, look: Look) -> String {
    let cut = look.symbols.ellipsis();
    let gain = pad_left(gain, 8);
    match wide {
        None => gain.into_owned(),
        Some((owner, due)) => format!("{gain}  {} {}", fit(owner, 10, cut), fit(due, 10, cut)),
    }
}

#[cfg(test)]
mod tests {
    use super::whole_or_cut;

    #[test]
    fn a_step_that_takes_more_rows_than_there_are_says_that_it_goes_on() {
        let step = "Write one page for each service, largest first.";
        let shown = |rows| whole_or_cut(step, (24, rows), "…");
        let all = ["Write one page for each", "service, largest first."];
        assert_eq!(shown(2), all);
        assert_eq!(shown(3), all);
        assert_eq!(shown(1), ["Write one page for each…"]);
        assert_eq!(shown(0), [""; 0]);
    }
}
