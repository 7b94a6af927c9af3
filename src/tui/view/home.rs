//! The list of assessments with a preview of the selected one; where there is none yet, what this is
//! and how to begin.

use ratatui::layout::Rect;

use super::{Shown, readable, result};
use crate::{
    app::{App, Home, ListedSection, Listing, Target, portfolio},
    i18n::{screen as words, view as say},
    questionnaire::Depth,
    report::names,
    tui::{
        theme::Role,
        widget::{Canvas, Edge, Look, Row, beside, edge, labelled, list, rows, wrapped},
    },
};

/// From this width on the preview stands beside the list.
const WIDE: u16 = 100;
/// Columns of the labels.
const LABEL: u16 = 14;

/// Draws the list.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, app: &App, home: &Home) -> Shown {
    let look = canvas.look;
    let Some(listings) = &home.listings else {
        let text = words::loading(look.language);
        canvas.row(readable(area), &Row::of(text, Role::Plain));
        return Shown::default();
    };
    let Some(selected) = home.selected() else {
        let key = super::chrome::choosing_key(app, look);
        welcome(canvas, readable(area), &key);
        return Shown::default();
    };
    let (names, preview) = if area.width >= WIDE {
        let (left, right) = edge(area, Edge::Right, area.width / 2);
        canvas.divider(right);
        (left, beside(right, 1))
    } else {
        // The list takes what it needs up to half; the preview has the rest.
        let half = (area.height / 2).max(3);
        let height = rows(listings.len()).clamp(1, half).saturating_add(1);
        edge(area, Edge::Bottom, area.height.saturating_sub(height))
    };
    let (listed, _) = edge(names, Edge::Bottom, u16::from(area.width < WIDE));
    let row = |at: usize| {
        let listing = listings.get(at);
        listing.map_or_else(Row::blank, |listing| {
            listed_row(listing, at == home.at, names, look).to(Target::Row(at))
        })
    };
    let page = list(canvas, listed, home.at, listings.len(), row);
    let rows = preview_rows(selected, look, readable(preview).width);
    canvas.rows(readable(preview), &rows);
    Shown {
        page: Some(page),
        ..Shown::default()
    }
}

fn welcome(canvas: &mut Canvas<'_>, area: Rect, key: &str) {
    let language = canvas.look.language;
    let mut rows = vec![Row::blank()];
    let lines = [
        words::welcome_what(language),
        words::welcome_how(language),
        &words::welcome_begin(language, key),
    ];
    for line in lines {
        rows.extend(wrapped(line, area.width, Role::Plain));
        rows.push(Row::blank());
    }
    canvas.rows(area, &rows);
}

fn listed_row(listing: &Listing, here: bool, area: Rect, look: Look) -> Row {
    let language = look.language;
    let mark = if here { look.symbols.cursor() } else { " " };
    let mut row = Row::of(format!(" {mark} "), Role::Accent).and(&listing.name, Role::Plain);
    if let Some(period) = &listing.period {
        row = row.and(format!("  {period}"), Role::Muted);
    }
    let right = if listing.fault.is_some() {
        say::unreadable(language).to_owned()
    } else {
        let progress = words::answered_of(language, listing.answered, listing.applicable);
        let bands = listed_bands(listing, look);
        let room = usize::from(area.width / 2);
        let cut = crate::text::width::truncate(&bands, room, look.symbols.ellipsis());
        format!("{cut}  {progress:>7}")
    };
    row.end(format!("{right} "), Role::Plain).selected(here)
}

/// The bands of what is finished; the ranges of the rest stand in the preview.
fn listed_bands(listing: &Listing, look: Look) -> String {
    if !listing.stage.answered {
        return listing.stage.say(look.language);
    }
    if listing.depth == Depth::Quick {
        return names::depth(look.language, listing.depth).to_owned();
    }
    let bands = listing.levels.iter();
    let bands: Vec<String> = bands
        .map(|level| result::listed_band(level, listing.depth, look))
        .collect();
    bands.join(" / ")
}

fn preview_rows(listing: &Listing, look: Look, width: u16) -> Vec<Row> {
    let language = look.language;
    let mut rows = wrapped(&listing.name, width, Role::Title);
    if let Some(fault) = &listing.fault {
        rows.extend(wrapped(fault, width, Role::Attention));
        return rows;
    }
    let whose = [&listing.organisation, &listing.department, &listing.period];
    let whose: Vec<&str> = whose.into_iter().flatten().map(String::as_str).collect();
    if !whose.is_empty() {
        rows.extend(wrapped(&whose.join(look.symbols.dot()), width, Role::Plain));
    }
    let asked: Vec<&str> = listing
        .questionnaires
        .iter()
        .map(|(_, title)| title.get(language))
        .collect();
    let asked = format!(
        "{}{}{}",
        asked.join(" + "),
        look.symbols.dot(),
        names::depth(language, listing.depth)
    );
    rows.extend(wrapped(&asked, width, Role::Plain));
    rows.push(Row::blank());
    let mut put = |label: &str, text: &str, role| {
        rows.extend(labelled(label, LABEL, text, width, (Role::Title, role)));
    };
    if listing.law_open > 0 {
        put(
            say::law(language),
            &portfolio::law(listing, language),
            Role::Attention,
        );
    }
    for level in &listing.levels {
        let label = names::level_heading(language, level.level);
        put(
            label,
            &result::listed_band(level, listing.depth, look),
            Role::Plain,
        );
    }
    put(
        say::progress(language),
        &progress(listing, look),
        Role::Plain,
    );
    if let Some(changed) = listing.changed {
        let at = changed.local().strftime("%Y-%m-%d %H:%M").to_string();
        put(say::changed(language), &at, Role::Plain);
    }
    rows.extend(due_rows(listing, look, width));
    if !listing.sections.is_empty() {
        rows.push(Row::blank());
    }
    let sections = listing.sections.iter();
    rows.extend(sections.map(|section| section_row(section, look)));
    rows
}

fn section_row(section: &ListedSection, look: Look) -> Row {
    let (answered, applicable) = (section.answered, section.applicable);
    let mark = result::progress_mark(answered, applicable, look);
    Row::of(section.title.get(look.language), Role::Plain).end(
        format!("{mark} {:>7}", format!("{answered}/{applicable}")),
        Role::Plain,
    )
}

/// How many are answered, and what the whole comes to.
fn progress(listing: &Listing, look: Look) -> String {
    let answered = words::answered_of(look.language, listing.answered, listing.applicable);
    let stage = listing.stage.say(look.language);
    format!("{answered}{}{stage}", look.symbols.dot())
}

fn due_rows(listing: &Listing, look: Look, width: u16) -> Vec<Row> {
    const MOST: usize = 3;
    let mut rows = Vec::new();
    for (at, (day, question, owner)) in listing.due.iter().take(MOST).enumerate() {
        let label = if at == 0 { say::due(look.language) } else { "" };
        let owner = owner.as_deref().unwrap_or_default();
        let text = format!("{day}  {question}  {owner}");
        rows.extend(labelled(
            label,
            LABEL,
            text.trim_end(),
            width,
            (Role::Title, Role::Plain),
        ));
    }
    rows
}
