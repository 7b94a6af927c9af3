//! Lays out the result at a glance: law in counts first, then each level on its own. While a level
//! is unfinished no single percentage of it is written, only ranges.

use super::{Align, Bar, Cell, Page};
use crate::{
    i18n::{Language, notice, report as words},
    questionnaire::Force,
    report::{
        model::{BesideGlance, Glance, LawCounts, LevelGlance},
        names,
    },
    scoring::Tally,
};

pub(super) fn lay_out(page: &mut Page, glance: &Glance) {
    page.heading(2, words::heading_glance(page.language));
    lay_out_results(page, glance);
}

/// Law, then each level, without a heading over them.
pub(super) fn lay_out_results(page: &mut Page, glance: &Glance) {
    for said in contradictions(page.language, glance) {
        page.text(said);
    }
    let language = page.language;
    page.heading(3, words::law(language));
    if let Some(quick) = glance.quick {
        page.text(names::quick_scan(language, quick.asked, quick.full));
    }
    lay_out_law(page, glance);
    if let Some(beside) = &glance.beside {
        page.heading(3, words::organisation_of(language, &beside.id));
        lay_out_elsewhere(page, glance);
        let quick = glance.quick.is_some();
        let result = result_beside(language, beside, quick);
        if !result.is_empty() {
            page.facts(result);
        }
    }
    let mut said = Said::default();
    for level in &glance.levels {
        lay_out_level(page, level, glance, &mut said);
    }
}

/// What is said once, where it first belongs.
#[derive(Default)]
struct Said {
    provisional: bool,
    band: bool,
    supervisory: bool,
}

fn once(said: &mut bool) -> bool {
    !std::mem::replace(said, true)
}

/// The open legal points, with each level's own where there are two.
pub(super) fn law_open(language: Language, glance: &Glance) -> String {
    let open = glance.law.open;
    if glance.levels.len() < 2 {
        return words::law_open(language, open);
    }
    let levels: Vec<String> = glance
        .levels
        .iter()
        .map(|level| {
            let name = names::level(language, level.level);
            words::counted(language, name, level.law.open)
        })
        .collect();
    words::law_open_of(language, open, &levels.join(words::comma(language)))
}

/// What the result rests on and cannot be, each contradiction in a sentence.
pub(in crate::report) fn contradictions(
    language: Language,
    glance: &Glance,
) -> impl Iterator<Item = String> + '_ {
    let all = glance.contradictions.iter();
    all.map(move |answers| {
        words::contradiction(language, &answers.join(words::separator(language)))
    })
}

/// Law in counts, in a column for each level and one for both.
fn lay_out_law(page: &mut Page, glance: &Glance) {
    let language = page.language;
    let mut columns = vec![(words::standing(language), Align::Left)];
    let mut counted: Vec<&LawCounts> = Vec::new();
    if glance.levels.len() > 1 {
        for level in &glance.levels {
            columns.push((names::level_heading(language, level.level), Align::Right));
            counted.push(&level.law);
        }
        columns.push((words::total(language), Align::Right));
    } else {
        columns.push((words::count(language), Align::Right));
    }
    counted.push(&glance.law);
    let row = |name: &str, count: &dyn Fn(&LawCounts) -> usize| -> Vec<Cell> {
        let counts = counted.iter().map(|law| count(law).to_string().into());
        std::iter::once(name.into()).chain(counts).collect()
    };
    let mut rows = vec![row(words::law_asked(language), &|law| law.asked)];
    for (at, (standing, _)) in glance.law.counts.iter().enumerate() {
        let count = |law: &LawCounts| law.counts.get(at).map_or(0, |(_, count)| *count);
        rows.push(row(names::legal(language, *standing), &count));
    }
    rows.extend([
        row(words::law_maybe(language), &|law| law.maybe),
        row(words::law_not_asked(language), &|law| law.not_asked),
    ]);
    if glance.law.left_out > 0 {
        let name = words::law_left_out(language);
        rows.push(row(name, &|law| law.left_out));
    }
    rows.extend([row(words::law_open_column(language), &|law| law.open)]);
    if glance.law.effort_open > 0 {
        let name = words::effort_open_column(language);
        rows.push(row(name, &|law| law.effort_open));
    }
    page.table(&columns, rows);
}

fn lay_out_level(page: &mut Page, level: &LevelGlance, glance: &Glance, said: &mut Said) {
    let language = page.language;
    page.heading(3, names::level_heading(language, level.level));
    if level.provisional && once(&mut said.provisional) {
        page.text(words::provisional(language));
    }
    let facts = facts(language, level, glance.quick.is_some());
    page.facts(facts);
    if glance.quick.is_none() && once(&mut said.band) {
        page.text(notice::band(language));
    }
    let asked = |tally: &Tally| tally.applicable() + tally.maybe + tally.not_applicable > 0;
    let shares: Vec<(String, Tally)> = level
        .forces
        .iter()
        .filter(|(_, tally)| asked(tally))
        .map(|(force, tally)| (names::force(language, *force).to_owned(), *tally))
        .collect();
    lay_out_bars(page, words::force(language), &shares, level.provisional);
    let supervisory =
        |(force, tally): &(Force, Tally)| *force == Force::Supervisory && asked(tally);
    if level.forces.iter().any(supervisory) && once(&mut said.supervisory) {
        page.text(notice::supervisory(language));
    }
}

/// Where the organisation's questions are answered, and what its result here is and is not.
pub(super) fn lay_out_elsewhere(page: &mut Page, glance: &Glance) {
    if let Some(beside) = &glance.beside {
        let taken = beside.taken.to_string();
        page.text(words::organisation_elsewhere(
            page.language,
            &beside.id,
            &taken,
        ));
    }
}

/// How many legal points are open there.
pub(super) fn open_beside(language: Language, beside: &BesideGlance) -> String {
    names::from_to(language, beside.law_open)
}

/// What the answers taken from another assessment come to: band, result, how many are answered,
/// legal points open; nothing where none of its scored questions was taken.
pub(super) fn result_beside(
    language: Language,
    beside: &BesideGlance,
    quick: bool,
) -> Vec<(&'static str, String)> {
    let Some(tally) = &beside.tally else {
        return Vec::new();
    };
    let band = match &beside.bands {
        _ if quick => words::band_quick(language).to_owned(),
        Some((low, high)) if low != high => words::band_between(language, low, high),
        Some((only, _)) => only.clone(),
        None => "–".to_owned(),
    };
    let result = if beside.provisional {
        names::range(language, tally.floor(), tally.ceiling())
    } else {
        names::percent(language, tally.attained())
    };
    let open = open_beside(language, beside);
    vec![
        (words::band(language), band),
        (words::attained(language), result),
        (
            words::coverage(language),
            words::of(language, tally.answered, tally.applicable()),
        ),
        (words::law_open_column(language), open),
    ]
}

/// What a level's result is; what only the end shows is left out until then.
fn facts(language: Language, level: &LevelGlance, quick: bool) -> Vec<(&'static str, String)> {
    let tally = &level.tally;
    let percent = |ratio| names::percent(language, ratio);
    let mut facts = vec![
        (words::law_open_column(language), level.law.open.to_string()),
        (
            words::band(language),
            band_with_limits(language, level, quick),
        ),
    ];
    if !level.provisional {
        facts.extend([
            (words::attained(language), percent(tally.attained())),
            (
                words::attained_equal(language),
                percent(tally.attained_equal()),
            ),
        ]);
    }
    facts.extend([
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
    if !level.provisional {
        facts.extend([
            (words::shown(language), percent(tally.shown())),
            (words::checked(language), percent(tally.checked())),
        ]);
    }
    facts
}

/// The band, or the two between which it will end.
pub(super) fn band(language: Language, level: &LevelGlance, quick: bool) -> String {
    match (&level.band, &level.band_range) {
        _ if quick => words::band_quick(language).to_owned(),
        (_, Some((low, high))) if level.provisional && low != high => {
            words::band_between(language, low, high)
        }
        (_, Some((only, _))) if level.provisional => only.clone(),
        (Some(band), _) => band.clone(),
        (None, _) => "–".to_owned(),
    }
}

/// The band and the legal points that limit it. A quick scan has none to limit.
fn band_with_limits(language: Language, level: &LevelGlance, quick: bool) -> String {
    let band = band(language, level, quick);
    if quick || level.capped_by.is_empty() {
        return band;
    }
    let ids = level.capped_by.join(words::comma(language));
    words::band_capped(language, &band, &ids)
}

/// A table of bars: the share, or while unfinished its range, and how many are answered.
pub(super) fn lay_out_bars(
    page: &mut Page,
    of: &str,
    shares: &[(String, Tally)],
    provisional: bool,
) {
    let language = page.language;
    let bar = if provisional {
        words::bar_open(language)
    } else {
        words::bar(language)
    };
    let columns = [
        (of, Align::Left),
        (bar, Align::Left),
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
}
