//! A result in words: the band while everything is answered, the range in which it will end while
//! something is open, and never a single percentage before the end.

use crate::{
    app::ListedLevel,
    i18n::{report as said, screen as words},
    questionnaire::{Content, Depth},
    report::names,
    scoring::{LevelScore, Tally},
    tui::widget::Look,
};

/// How far something is, as a mark; its numbers stand beside it.
pub(super) fn progress_mark(answered: usize, applicable: usize, look: Look) -> &'static str {
    match (answered, applicable) {
        (_, 0) => look.symbols.nothing(),
        (answered, applicable) if answered >= applicable => look.symbols.done(),
        (0, _) => look.symbols.open(),
        _ => look.symbols.begun(),
    }
}

/// The band or band range of a level in the list.
pub(super) fn listed_band(level: &ListedLevel, depth: Depth, look: Look) -> String {
    let language = look.language;
    match (&level.range, &level.band) {
        _ if depth == Depth::Quick => said::band_quick(language).to_owned(),
        (Some((low, high)), _) if level.provisional => {
            between(low.get(language), high.get(language), look)
        }
        (_, Some(band)) => band.get(language).to_owned(),
        _ => look.symbols.nothing().to_owned(),
    }
}

/// The band or band range of a level.
pub(super) fn band(level: &LevelScore, content: &Content, depth: Depth, look: Look) -> String {
    let language = look.language;
    if depth == Depth::Quick {
        return said::band_quick(language).to_owned();
    }
    if level.provisional {
        return bands((level.band_floor, level.band_ceiling), content, look);
    }
    bands((level.band, level.band), content, look)
}

/// The bands from one to another, or the only one.
pub(super) fn bands(
    (low, high): (Option<usize>, Option<usize>),
    content: &Content,
    look: Look,
) -> String {
    let title = |at: Option<usize>| {
        let band = at.and_then(|at| content.method.bands.get(at));
        band.map_or(look.symbols.nothing(), |band| band.title.get(look.language))
    };
    between(title(low), title(high), look)
}

fn between(low: &str, high: &str, look: Look) -> String {
    if low == high {
        return low.to_owned();
    }
    words::band_range(look.language, low, high)
}

/// The share of a tally for a column, or the range while it is open; `–` over nothing.
pub(super) fn share(tally: &Tally, provisional: bool, look: Look) -> String {
    let said = names::share(look.language, tally, provisional);
    said.unwrap_or_else(|| look.symbols.nothing().to_owned())
}
