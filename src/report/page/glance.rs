//! Lays out the result at a glance: law in counts first, then each level on its own. While a level
//! is unfinished no single percentage of it is written, only ranges.

use super::{Align, Bar, Cell, Page};
use crate::{
    i18n::{Language, notice, report as words},
    report::{
        model::{Glance, LevelGlance},
        names,
    },
    scoring::{Ratio, Tally},
};

pub(super) fn lay_out(page: &mut Page, glance: &Glance) {
    page.heading(2, words::heading_glance(page.language));
    lay_out_results(page, glance);
}

/// Law, then each level, without a heading over them.
pub(super) fn lay_out_results(page: &mut Page, glance: &Glance) {
    let language = page.language;
    page.heading(3, words::law(language));
    page.law_open(glance.open);
    if glance.effort_open > 0 {
        page.text(words::effort_open(language, glance.effort_open));
    }
    let columns = [
        (words::standing(language), Align::Left),
        (words::count(language), Align::Right),
    ];
    let counted = glance
        .counts
        .iter()
        .map(|(standing, count)| (names::legal(language, *standing), *count));
    let rows = std::iter::once((words::law_asked(language), glance.asked))
        .chain(counted)
        .chain([
            (words::law_maybe(language), glance.maybe),
            (words::law_not_asked(language), glance.not_asked),
        ])
        .map(|(standing, count)| vec![standing.into(), count.to_string().into()]);
    page.table(&columns, rows.collect());
    if let Some(quick) = glance.quick {
        page.text(words::quick_scan(language, quick.asked, quick.full));
    }
    for level in &glance.levels {
        lay_out_level(page, level, glance);
    }
}

fn lay_out_level(page: &mut Page, level: &LevelGlance, glance: &Glance) {
    let language = page.language;
    page.heading(3, names::level_heading(language, level.level));
    page.law_open(glance.open);
    if level.provisional {
        page.text(words::provisional(language));
    }
    let facts = facts(language, level, glance.quick.is_some());
    page.facts(facts);
    page.text(notice::band(language));
    let shares: Vec<(String, Tally)> = level
        .forces
        .iter()
        .map(|(force, tally)| (names::force(language, *force).to_owned(), *tally))
        .collect();
    lay_out_bars(page, words::force(language), &shares, level.provisional);
    page.text(notice::supervisory(language));
}

fn facts(language: Language, level: &LevelGlance, quick: bool) -> Vec<(&'static str, String)> {
    let tally = &level.tally;
    let percent = |ratio: Option<Ratio>| {
        if level.provisional {
            words::at_end(language).to_owned()
        } else {
            names::percent(language, ratio)
        }
    };
    let mut facts = vec![(words::band(language), band(language, level, quick))];
    if !level.provisional {
        facts.push((words::attained(language), percent(tally.attained())));
    }
    facts.extend([
        (
            words::attained_equal(language),
            percent(tally.attained_equal()),
        ),
        (
            words::range(language),
            names::range(language, tally.floor(), tally.ceiling()),
        ),
        (
            words::coverage(language),
            words::of(language, tally.answered, tally.applicable()),
        ),
        (
            words::share_not_applicable(language),
            words::of(
                language,
                tally.not_applicable,
                tally.applicable() + tally.not_applicable,
            ),
        ),
    ]);
    if tally.maybe > 0 {
        facts.push((words::maybe(language), tally.maybe.to_string()));
    }
    facts.extend([
        (words::shown(language), percent(tally.shown())),
        (words::checked(language), percent(tally.checked())),
    ]);
    facts
}

/// The band or its range, and the legal points that limit it.
fn band(language: Language, level: &LevelGlance, quick: bool) -> String {
    let band = match (&level.band, &level.band_range) {
        _ if quick => return words::band_quick(language).to_owned(),
        (_, Some((low, high))) if level.provisional && low != high => {
            words::band_between(language, low, high)
        }
        (_, Some((only, _))) if level.provisional => only.clone(),
        (Some(band), _) => band.clone(),
        (None, _) => "–".to_owned(),
    };
    if level.capped_by.is_empty() {
        band
    } else {
        words::band_capped(
            language,
            &band,
            &level.capped_by.join(words::comma(language)),
        )
    }
}

/// A table of bars: the share, or while unfinished its range, and how many are answered.
pub(super) fn lay_out_bars(
    page: &mut Page,
    of: &str,
    shares: &[(String, Tally)],
    provisional: bool,
) {
    let language = page.language;
    let columns = [
        (of, Align::Left),
        (words::bar(language), Align::Left),
        (words::attained(language), Align::Right),
        (words::coverage(language), Align::Right),
    ];
    let rows = shares.iter().map(|(title, tally)| {
        let (bar, share) = if provisional {
            let (low, high) = (tally.floor(), tally.ceiling());
            (Bar::of(low, high), names::range(language, low, high))
        } else {
            let share = tally.attained();
            (Bar::of(share, share), names::percent(language, share))
        };
        vec![
            title.as_str().into(),
            Cell::Bar(bar),
            share.into(),
            words::of(language, tally.answered, tally.applicable()).into(),
        ]
    });
    page.table(&columns, rows.collect());
    if provisional && !shares.is_empty() {
        page.text(words::bar_range(language));
    }
}
