//! How the result stands, above its parts: what cannot be true, law in counts, each level on its own,
//! the approvals. Before the end no single percentage anywhere, only the range.

use ratatui::layout::Rect;

use super::result;
use crate::{
    app::{Concern, Session},
    i18n::{Language, explain, notice, report as said, screen as words, view as say},
    questionnaire::{Depth, Force, Level},
    report::{Beside, approval_line, names},
    scoring::{Gap, LegalStanding, LevelScore, Ratio, Tally},
    text::width::fit,
    tui::{
        theme::Role,
        widget::{Bar, Look, Row, bar, cells, labelled, packed, wrapped},
    },
};

/// From so many rows on each level shows a bar for each force.
const BARS: u16 = 18;
/// The most approvals that are shown.
const APPROVALS: usize = 3;

/// The rows above the parts.
pub(super) fn rows(session: &Session, look: Look, area: Rect) -> Vec<Row> {
    let mut rows = contradictory(session, look, area.width);
    rows.extend(law(session, look, area.width));
    if let Some(beside) = session.subject().beside() {
        let open = names::from_to(look.language, beside.law_open());
        if beside.law_open().1 > 0 {
            let said = say::law_open_in(look.language, &beside.id, &open);
            rows.extend(wrapped(&said, area.width, Role::Attention));
        }
        rows.extend(beside_rows(session, &beside, look, area.width));
    }
    for level in &session.score().levels {
        rows.extend(level_rows(session, level, look, area.width));
        // On a low screen what to do needs the rows more than the bars do.
        if area.height >= BARS {
            rows.extend(force_rows(session, level, look, area.width));
        }
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
    let of = |standing| (names::legal(language, standing), law.counted(standing));
    let asked = words::law_asked(language, law.questions.len());
    let counted = [
        of(LegalStanding::Met),
        of(LegalStanding::Deficient),
        of(LegalStanding::NotMet),
        of(LegalStanding::Unknown),
        (explain::not_applicable(language), law.not_applicable()),
        of(LegalStanding::Unanswered),
    ];
    // What is not there is left out; how much is met is always said.
    let there = counted
        .iter()
        .enumerate()
        .filter(|(at, (_, count))| *at == 0 && !law.questions.is_empty() || *count > 0);
    let counts: Vec<String> = std::iter::once(format!("{} {asked}", words::law(language)))
        .chain(there.map(|(_, (name, number))| count(name, *number)))
        .collect();
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
            &names::quick_scan(language, asked, full),
            width,
            Role::Attention,
        ));
    }
    rows
}

/// The organisation where another assessment answers for it: what its answers come to.
fn beside_rows(session: &Session, beside: &Beside, look: Look, width: u16) -> Vec<Row> {
    let language = look.language;
    let Some(tally) = beside.tally() else {
        return Vec::new();
    };
    let band = match session.state().about().depth {
        Depth::Quick => said::band_quick(language).to_owned(),
        Depth::Full => result::bands(beside.bands(), session.content(), look),
    };
    // Where the other does not ask all of it, the rest is asked here and has its own rows.
    let name = match session.score().level(Level::Organisation) {
        Some(_) => say::taken_over(language),
        None => names::level_heading(language, Level::Organisation),
    };
    let column = column(language).min(width / 3);
    let mut rows = labelled(name, column, &band, width, (Role::Title, Role::Title));
    let share = [
        result::share(tally, beside.provisional(), look),
        format!("{}/{}", tally.answered, tally.applicable()),
        say::answers_of(language, &beside.id),
    ];
    let share = share.join(look.symbols.dot());
    let roles = (Role::Plain, Role::Plain);
    rows.extend(labelled("", column, &share, width, roles));
    rows
}

/// A level: its band and its sums.
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
    let column = column(language).min(width / 3);
    let mut rows = labelled(name, column, &band, width, (Role::Title, Role::Title));
    let answered = format!("{}/{}", level.tally.answered, level.tally.applicable());
    let share = format!("{}{}{answered}", attained(level, look), look.symbols.dot());
    let roles = (Role::Plain, Role::Plain);
    rows.extend(labelled("", column, &share, width, roles));
    rows
}

/// The columns of the names of levels and forces.
fn column(language: Language) -> u16 {
    let levels = Level::ALL.map(|level| names::level_heading(language, level));
    let forces = [Force::Supervisory, Force::Voluntary].map(|force| short(force, language));
    let names = levels.into_iter().chain(forces).map(cells);
    names.max().unwrap_or(0).saturating_add(2)
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
fn force_rows(session: &Session, level: &LevelScore, look: Look, width: u16) -> Vec<Row> {
    let language = look.language;
    let column = column(language).min(width / 3);
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
pub(super) const fn short(force: Force, language: Language) -> &'static str {
    match force {
        Force::Binding => say::short_binding(language),
        Force::Supervisory => say::short_supervisory(language),
        Force::Voluntary => say::short_voluntary(language),
    }
}

/// A name, its bar and its share or range.
pub(super) fn bar_row(
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
