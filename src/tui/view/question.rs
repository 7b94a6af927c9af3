//! The question: where one is, the question with its force as a word, its options, and under them
//! what is on file and the guidance, which scrolls. On wide terminals the tree stands beside it.

use ratatui::layout::Rect;

use super::{Shown, guidance, options, readable, result, tree};
use crate::{
    app::{App, Ask, Map, MapRow, Session, Target},
    i18n::view as say,
    questionnaire::{Force, Level, Nature, Question, QuestionIndex},
    report::names,
    tui::{
        theme::Role,
        widget::{
            Canvas, Edge, Look, Row, Window, below, beside, cells, edge, labelled, list, rows,
            wrapped,
        },
    },
};

/// From this width on the tree stands beside the question.
const WIDE: u16 = 100;
/// Columns of the tree, and from which width on it has the more.
const TREE: u16 = 30;
const BROAD: u16 = 130;
const BROAD_TREE: u16 = 44;
/// From so many rows on blank ones stand between the parts, and the guidance keeps its own.
const ROOMY: u16 = 18;
/// Rows that the guidance has at least.
const GUIDANCE: u16 = 5;

/// Draws the present question.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, ask: &Ask) -> Shown {
    let Some(session) = app.session() else {
        return Shown::default();
    };
    let Some(question) = session.question() else {
        return Shown::default();
    };
    let mut pane = area;
    if area.width >= WIDE {
        let width = if area.width >= BROAD {
            BROAD_TREE
        } else {
            TREE
        };
        draw_tree(canvas, Rect { width, ..area }, session);
        canvas.divider(beside(area, width));
        pane = beside(area, width + 1);
    }
    let look = canvas.look;
    let pane = readable(pane);
    canvas.leads(pane, Target::Scrolls);
    let roomy = pane.height >= ROOMY;
    let mut upper = vec![heading(session, question, look)];
    upper.extend(roomy.then(Row::blank));
    upper.extend(wrapped(
        question.text.get(look.language),
        pane.width,
        Role::Title,
    ));
    upper.extend(roomy.then(Row::blank));
    let what_if = ask.what_if.then(|| what_if(session, ask, look, pane.width));
    let what_if = what_if.unwrap_or_default();
    let used = rows(upper.len().saturating_add(what_if.len()));
    // On a low screen the options come before the guidance: what a digit chooses is to be seen.
    let reserved = if roomy { GUIDANCE } else { 1 };
    let most = pane
        .height
        .saturating_sub(used)
        .saturating_sub(reserved)
        .max(2);
    // Whoever reads on in the guidance has read the options.
    let reading = ask.scroll > 0;
    let room = (pane.width, most);
    upper.extend(if reading {
        options::in_short(app, question, ask.option, look, room)
    } else {
        options::rows(app, question, ask.option, look, room)
    });
    upper.extend(what_if);
    upper.extend(roomy.then(Row::blank));
    let rest = canvas.rows(pane, &upper);
    let under = guidance::rows(app, session, look, rest.width, ask.bare);
    let shown = scrolled(canvas, rest, &under, ask.scroll);
    // With the options in short all of it may fit; it is read on all the same, until one goes back.
    let scrolls = shown.scrolls.map(|most| most.max(usize::from(reading)));
    Shown { scrolls, ..shown }
}

/// What the option under the cursor would change.
fn what_if(session: &Session, ask: &Ask, look: Look, width: u16) -> Vec<Row> {
    let said = session.what_if(session.would_choose(ask.option), look.language);
    let (label, roles) = (say::what_if(look.language), (Role::Accent, Role::Plain));
    let column = cells(label).saturating_add(2);
    said.map_or_else(Vec::new, |said| {
        labelled(label, column, &said, width, roles)
    })
}

/// Draws rows from one on; where not all fit, the last row says how many are above and below.
fn scrolled(canvas: &mut Canvas<'_>, area: Rect, made: &[Row], scroll: usize) -> Shown {
    let all = made.len() <= usize::from(area.height);
    let (body, hint) = edge(area, Edge::Bottom, u16::from(!all));
    let window = Window::from(scroll, made.len(), body.height);
    canvas.rows(body, made.iter().skip(window.first).take(window.count));
    if !all {
        let look = canvas.look;
        let key = |key| super::chrome::bare_key(crate::app::keymap::Key::To(key), look);
        let (above, under) = (window.first, window.after(made.len()));
        let up = (above > 0).then(|| {
            format!(
                "{} {above} {}",
                look.symbols.above(),
                key(crate::app::Motion::PageUp)
            )
        });
        let down = (under > 0).then(|| {
            format!(
                "{} {under} {}",
                look.symbols.below(),
                key(crate::app::Motion::PageDown)
            )
        });
        let parts: Vec<String> = [up, down].into_iter().flatten().collect();
        let text = say::more(look.language, &parts.join("   "));
        canvas.row(hint, &Row::of(text, Role::Key));
    }
    let most = made.len().saturating_sub(usize::from(body.height));
    Shown {
        page: Some(body.height.max(1)),
        scrolls: Some(most),
        ..Shown::default()
    }
}

/// The section, where in it one is, and the force.
fn heading(session: &Session, question: &Question, look: Look) -> Row {
    let language = look.language;
    let section = session.content().section_of(question);
    let title = section.map_or("", |section| section.title.get(language));
    let mut row = Row::of(title, Role::Accent);
    if let Some(position) = session.position().filter(|_| session.asks(session.here())) {
        let place = say::section_question(language, position.question, position.questions);
        let of = say::section_of(language, position.section, position.sections);
        let dot = look.symbols.dot();
        row = row
            .and(format!("{dot}{place}"), Role::Plain)
            .and(format!("{dot}{of}"), Role::Muted);
    } else {
        let mark = session.mark(session.here()).name(language);
        row = row.and(format!("{}{mark}", look.symbols.dot()), Role::Attention);
    }
    if session.flagged(session.here()) {
        let flag = format!("{} {}  ", look.symbols.flag(), say::flagged(language));
        row = row.end(flag, Role::Attention);
    }
    let (badge, role) = badge(session, session.here(), question, look);
    row.end(badge, role)
}

/// The force in words; law with its nature.
pub(super) fn badge(
    session: &Session,
    at: QuestionIndex,
    question: &Question,
    look: Look,
) -> (String, Role) {
    let language = look.language;
    let forces = session.score().applicability.placement(at).forces;
    let said = |force: Force| {
        let name = match force {
            Force::Binding => say::badge_binding(language),
            Force::Supervisory => say::badge_supervisory(language),
            Force::Voluntary => say::badge_voluntary(language),
        };
        let name = name.to_owned();
        match (force, question.nature) {
            (Force::Binding, Nature::Duty) | (Force::Supervisory | Force::Voluntary, _) => name,
            (Force::Binding, nature) => {
                format!(
                    "{name}{}",
                    say::in_brackets(language, names::nature(language, nature))
                )
            }
        }
    };
    let role = |force| {
        if force == Force::Binding {
            Role::Attention
        } else {
            Role::Title
        }
    };
    if let Some(force) = forces.certain() {
        return (said(force), role(force));
    }
    let strongest = Force::ALL.into_iter().find(|force| forces.contains(*force));
    strongest.map_or_else(
        || (say::not_scored(language).to_owned(), Role::Muted),
        |force| (say::may_be(language, &said(force)), role(force)),
    )
}

fn draw_tree(canvas: &mut Canvas<'_>, area: Rect, session: &Session) {
    let look = canvas.look;
    let levels = session.score().levels.len();
    // Of each level one row for its range at the foot of the tree, and a blank one.
    let reserved = if levels == 0 {
        0
    } else {
        rows(levels).saturating_add(1)
    };
    let (shown, foot) = edge(area, Edge::Bottom, reserved);
    let map = Map::at(session);
    let made = map.rows(session);
    let row = |at: usize| {
        made.get(at).map_or_else(Row::blank, |row| {
            let target = match row {
                MapRow::Section(section) => Target::Section(*section),
                MapRow::Question(question) => Target::Question(*question),
            };
            tree::row(session, *row, false, look).to(target)
        })
    };
    list(canvas, shown, map.at, made.len(), row);
    canvas.leads(shown, Target::Tree);
    let ranges: Vec<Row> = Level::ALL
        .into_iter()
        .filter_map(|level| session.score().level(level))
        .map(|score| {
            let share = result::share(&score.tally, score.provisional, look);
            Row::of(
                format!(" {}", names::level_heading(look.language, score.level)),
                Role::Plain,
            )
            .end(format!("{share} "), Role::Plain)
        })
        .collect();
    canvas.rows(below(foot, 1), &ranges);
}
