//! The result: law first, in counts; then organisation and system each on its own; then, part by
//! part, what to do first and the result by section and by principle. Before the end no single
//! percentage anywhere, only the range.

use ratatui::layout::Rect;

use super::{Shown, readable, result};
use crate::{
    app::{Action, App, Concern, Session, Summary, SummaryPart, Target},
    i18n::{Language, explain, notice, report as said, screen as words, view as say},
    questionnaire::{Depth, Force, Level},
    report::{approval_line, names, to_do},
    scoring::{Gap, LegalStanding, LevelScore, Ratio, Tally},
    text::width::{fit, pad_left},
    tui::{
        theme::Role,
        widget::{Bar, Canvas, Edge, Look, Row, bar, below, edge, labelled, list, packed, wrapped},
    },
};

/// Columns of the names of levels and forces.
const LABEL: u16 = 24;
/// From this width on owner and due date stand beside what to do.
const WIDE: u16 = 70;

/// The most approvals that are shown.
const APPROVALS: usize = 3;

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
        _ => above(session, look, area),
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

fn above(session: &Session, look: Look, area: Rect) -> Vec<Row> {
    let mut rows = contradictory(session, look, area.width);
    rows.extend(law(session, look, area.width));
    for level in &session.score().levels {
        rows.extend(level_rows(session, level, look, area.width));
    }
    rows.extend(approvals(session, look, area.width));
    if area.height >= 30 {
        rows.push(Row::blank());
        // A quick scan has no band that the sentence could be about.
        if session.state().about().depth == Depth::Full {
            rows.extend(wrapped(
                notice::band(look.language),
                area.width,
                Role::Plain,
            ));
        }
        rows.extend(wrapped(
            notice::supervisory(look.language),
            area.width,
            Role::Plain,
        ));
    }
    rows.push(Row::blank());
    rows
}

/// What the result rests on and cannot be; which answers, the review lists.
fn contradictory(session: &Session, look: Look, width: u16) -> Vec<Row> {
    let language = look.language;
    let count = session.score().contradictions.len();
    if count == 0 {
        return Vec::new();
    }
    let name = Concern::Contradictory.name(language);
    let said = words::law_count(language, name, count);
    wrapped(&said, width, Role::Attention)
}

/// The last approvals, the latest first; one that no longer stands wants attention.
fn approvals(session: &Session, look: Look, width: u16) -> Vec<Row> {
    let latest = session.state().approvals().iter().rev().take(APPROVALS);
    latest
        .flat_map(|approval| {
            let role = if approval.stands() {
                Role::Title
            } else {
                Role::Attention
            };
            let line = approval_line(approval, look.language);
            wrapped(&line, width, role)
        })
        .collect()
}

fn law(session: &Session, look: Look, width: u16) -> Vec<Row> {
    let language = look.language;
    let law = &session.score().law;
    let count = |name: &str, count: usize| words::law_count(language, name, count);
    let of = |standing| count(names::legal(language, standing), law.counted(standing));
    let asked = words::law_asked(language, law.questions.len());
    let counts = [
        format!("{} {asked}", words::law(language)),
        of(LegalStanding::Met),
        of(LegalStanding::Deficient),
        of(LegalStanding::NotMet),
        of(LegalStanding::Unknown),
        count(explain::not_applicable(language), law.not_applicable()),
        of(LegalStanding::Unanswered),
    ];
    let role = if law.open.is_empty() {
        Role::Title
    } else {
        Role::Attention
    };
    let mut rows = packed(&counts, width, role);
    if !law.effort_open.is_empty() {
        let text = say::effort_open(language, law.effort_open.len());
        rows.extend(wrapped(&text, width, Role::Plain));
    }
    if session.state().about().depth == Depth::Quick {
        let asked = law.questions.len();
        let full = session
            .score()
            .law_in_full(session.content(), session.standings());
        rows.extend(wrapped(
            &said::quick_scan(language, asked, full),
            width,
            Role::Attention,
        ));
    }
    rows
}

fn level_rows(session: &Session, level: &LevelScore, look: Look, width: u16) -> Vec<Row> {
    let language = look.language;
    let depth = session.state().about().depth;
    let band = result::band(level, session.content(), depth, look);
    // A quick scan has no band, so nothing limits it.
    let limited = match level.capped_by.len() {
        0 => String::new(),
        _ if depth == Depth::Quick => String::new(),
        count => say::in_brackets(language, &say::limited(language, count)),
    };
    let name = names::level_heading(language, level.level);
    let band = format!("{band}{limited}");
    let column = LABEL.min(width / 3);
    let mut rows = labelled(name, column, &band, width, (Role::Title, Role::Title));
    let answered = format!("{}/{}", level.tally.answered, level.tally.applicable());
    let share = format!("{}{}{answered}", attained(level, look), look.symbols.dot());
    let roles = (Role::Plain, Role::Plain);
    rows.extend(labelled("", column, &share, width, roles));
    rows.extend(force_rows(session, level, look, (column, width)));
    rows
}

/// What was attained, shown and checked; before the end the range alone.
fn attained(level: &LevelScore, look: Look) -> String {
    let tally = &level.tally;
    if level.provisional {
        return result::share(tally, true, look);
    }
    let nothing = || look.symbols.nothing().to_owned();
    let percent = |ratio: Option<Ratio>| ratio.map_or_else(nothing, Ratio::percent);
    words::attained(
        look.language,
        &percent(tally.attained()),
        &percent(tally.shown()),
        &percent(tally.checked()),
    )
}

/// A bar for what a supervisor expects and one for voluntary guidance, as far as it is asked.
fn force_rows(
    session: &Session,
    level: &LevelScore,
    look: Look,
    (column, width): (u16, u16),
) -> Vec<Row> {
    let language = look.language;
    let asked = level.forces.iter().filter(|group| {
        let tally = &group.tally;
        tally.applicable() + tally.maybe + tally.not_applicable > 0
    });
    asked
        .map(|group| {
            let of = |gap: &&Gap| gap.level == level.level && gap.force == group.of;
            let gaps = session.score().gaps.iter().filter(of).count();
            let name = short(group.of, language);
            let row = bar_row(name, &group.tally, level.provisional, column, look, width);
            match gaps {
                0 => row,
                gaps => row.and(format!("  {}", say::gaps(language, gaps)), Role::Plain),
            }
        })
        .collect()
}

/// A force in a column.
const fn short(force: Force, language: Language) -> &'static str {
    match force {
        Force::Binding => say::short_binding(language),
        Force::Supervisory => say::short_supervisory(language),
        Force::Voluntary => say::short_voluntary(language),
    }
}

/// A name, its bar and its share or range.
fn bar_row(
    name: &str,
    tally: &Tally,
    provisional: bool,
    column: u16,
    look: Look,
    width: u16,
) -> Row {
    let room = usize::from(column).saturating_sub(1);
    let name = fit(name, room, look.symbols.ellipsis());
    let of = if provisional {
        Bar {
            certain: tally.floor(),
            possible: tally.ceiling(),
        }
    } else {
        Bar {
            certain: tally.attained(),
            possible: tally.attained(),
        }
    };
    let drawn = bar(of, (width / 4).min(24), look.symbols);
    let share = result::share(tally, provisional, look);
    Row::of(format!("{name} "), Role::Plain)
        .and(drawn, Role::Accent)
        .and(format!("  {share}"), Role::Plain)
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
    canvas.row(area, &Row::default().end(columns, Role::Title));
    let row = |at: usize| {
        gaps.get(at).map_or_else(Row::blank, |gap| {
            gap_row(session, gap, at == summary.at, wide, look).to(Target::Row(at))
        })
    };
    list(canvas, below(area, 1), summary.at, gaps.len(), row)
}

fn gap_row(session: &Session, gap: &Gap, here: bool, wide: bool, look: Look) -> Row {
    let language = look.language;
    let Some(question) = session.content().question(gap.question) else {
        return Row::blank();
    };
    let own = session.entry(gap.question);
    let action = to_do(
        session.content(),
        session.standings(),
        session.score(),
        (gap.question, question),
        own,
        language,
    )
    .text;
    let text = if action.is_empty() {
        question.text.get(language)
    } else {
        &action
    };
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
