//! Lays out the first page, which a reader with two minutes reads alone: what was assessed, law in
//! counts, the two levels, what to do first. Everything on it stands again, in full, further on.

use super::{Align, Cell, Item, Page, assessed, glance, points};
use crate::{
    i18n::{Language, notice, report as words},
    report::{
        model::{Glance, LawCounts, LevelGlance, Named, Point, Report},
        names,
    },
    scoring::LegalStanding,
};

/// How many open points are named.
const POINTS: usize = 5;

pub(super) fn lay_out(page: &mut Page, report: &Report) {
    let language = page.language;
    if let Some((due, day)) = report.assessed.past_review {
        page.text(words::past_review(
            language,
            &due.to_string(),
            &day.to_string(),
        ));
    }
    let what = assessed::in_short(page, &report.assessed);
    page.list(vec![
        Item::led(words::what(language), what),
        Item::led(words::law(language), law(language, &report.glance)),
    ]);
    if let Some(quick) = report.glance.quick {
        page.text(names::quick_scan(language, quick.asked, quick.full));
    }
    for said in glance::contradictions(language, &report.glance) {
        page.text(said);
    }
    lay_out_levels(page, &report.glance);
    glance::lay_out_elsewhere(page, &report.glance);
    page.list(vec![to_do(language, report)]);
}

/// Law in one sentence; what is not there is left out.
fn law(language: Language, glance: &Glance) -> String {
    let law = &glance.law;
    let there = |name, count| (count > 0).then(|| words::counted(language, name, count));
    let counts: Vec<String> = law
        .counts
        .iter()
        .filter_map(|(standing, count)| there(names::legal(language, *standing), *count))
        .collect();
    let mut asked = vec![match law.asked {
        0 => words::law_none(language).to_owned(),
        asked => words::law_counts(language, asked, &counts.join(words::comma(language))),
    }];
    asked.extend(there(words::law_maybe(language), law.maybe));
    asked.extend(there(words::law_not_asked(language), law.not_asked));
    asked.extend(there(words::law_left_out(language), law.left_out));
    let mut said = vec![
        asked.join(words::comma(language)),
        glance::law_open(language, glance),
    ];
    if law.effort_open > 0 {
        said.push(words::effort_open(language, law.effort_open));
    }
    said.extend(glance.beside.as_ref().and_then(|beside| {
        let open = glance::open_beside(language, beside);
        (beside.law_open.1 > 0).then(|| words::law_open_in(language, &beside.id, &open))
    }));
    said.join(words::sentence(language))
}

fn lay_out_levels(page: &mut Page, glance: &Glance) {
    let language = page.language;
    if glance.levels.is_empty() && glance.beside.is_none() {
        return;
    }
    let columns = [
        (words::level(language), Align::Left),
        (words::band(language), Align::Left),
        (words::attained(language), Align::Right),
        (words::coverage(language), Align::Right),
        (words::law_open_column(language), Align::Right),
    ];
    let row = |name: String, level: &LevelGlance| -> Vec<Cell> {
        let tally = &level.tally;
        let result = if level.provisional {
            names::range(language, tally.floor(), tally.ceiling())
        } else {
            names::percent(language, tally.attained())
        };
        let LawCounts { open, .. } = level.law;
        vec![
            name.into(),
            glance::band(language, level, glance.quick.is_some()).into(),
            result.into(),
            words::of(language, tally.answered, tally.applicable()).into(),
            open.to_string().into(),
        ]
    };
    let beside = glance.beside.iter().filter_map(|beside| {
        let name = words::organisation_of(language, &beside.id);
        let result = glance::result_beside(language, beside, glance.quick.is_some());
        let shown = !result.is_empty();
        let cells = result.into_iter().map(|(_, said)| said.into());
        shown.then(|| std::iter::once(name.into()).chain(cells).collect())
    });
    let own = glance.levels.iter();
    let own = own.map(|level| {
        row(
            names::level_heading(language, level.level).to_owned(),
            level,
        )
    });
    let rows = beside.chain(own).collect();
    page.table(&columns, rows);
    if glance.quick.is_none() {
        page.text(notice::band(language));
    }
}

/// The most urgent open points.
fn to_do(language: Language, report: &Report) -> Item {
    let points = &report.points;
    let guidance = points.supervisory.iter().chain(&points.voluntary);
    let mut all: Vec<&Point> = points.law.iter().chain(guidance).collect();
    all.sort_by_key(|point| Urgency::of(point));
    let named = all.iter().take(POINTS);
    let mut under: Vec<Item> = named.map(|point| first(language, point)).collect();
    if let Some(more @ 1..) = all.len().checked_sub(POINTS) {
        under.push(Item::text(words::more_points(language, more)));
    }
    let returned: Vec<&Named> = points.returned.iter().map(|one| &one.question).collect();
    let others = [
        (
            words::law_unanswered(language),
            super::ids(language, &points.unanswered),
        ),
        (words::returned(language), super::ids(language, returned)),
    ];
    let others = others.into_iter().filter(|(_, ids)| !ids.is_empty());
    under.extend(others.map(|(label, ids)| Item::text(words::labelled(language, label, &ids))));
    if under.is_empty() {
        let open = report.glance.levels.iter().any(|level| level.provisional);
        under.push(Item::text(if open {
            words::none_so_far(language)
        } else {
            words::none_open(language)
        }));
    }
    Item {
        lead: words::gaps_heading(language).to_owned(),
        under,
        ..Item::default()
    }
}

/// How urgent an open point is, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Urgency {
    /// It could hurt people or breach law by itself, and is known to be done in part at most.
    Grave,
    /// Law that is known not to be met.
    Law,
    /// Law that may yet turn out to be met, or not to apply.
    LawUnsettled,
    /// Everything else.
    Guidance,
}

impl Urgency {
    const fn of(point: &Point) -> Self {
        match point.legal {
            Some((LegalStanding::Unknown | LegalStanding::Unconfirmed, _)) => Self::LawUnsettled,
            _ if point.grave => Self::Grave,
            Some(_) => Self::Law,
            None => Self::Guidance,
        }
    }
}

/// A point with how it stands, what to do, and who sees to it.
fn first(language: Language, point: &Point) -> Item {
    let mut stands = points::stands(language, point);
    // What comes before what moves the score more says why.
    if point.grave && point.legal.is_none() {
        stands = words::grave(language, &stands);
    }
    let action = point.action.clone().unlabelled(language);
    let said = words::labelled(language, &stands, &action);
    let assigned = points::assigned(language, point);
    let text = words::assigned_so(language, &said, &assigned);
    Item::led(&*point.question.id, text)
}
