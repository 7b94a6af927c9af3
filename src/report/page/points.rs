//! Lays out what is open in its three parts, and what moves the score most. Law stands first and
//! apart from guidance, and no point is left out for the sake of length.

use super::{Align, Item, Page};
use crate::{
    i18n::{Language, notice, report as words},
    questionnaire::Nature,
    report::{
        model::{Point, Report, Returned},
        names,
    },
};

pub(super) fn lay_out(page: &mut Page, report: &Report) {
    let (language, points) = (page.language, &report.points);
    page.heading(2, words::heading_points(language));
    // The same number as everywhere else is called legal points open: duties of effort stand apart.
    let law = &report.glance.law;
    let heading = match law.effort_open {
        0 => words::law_heading(language, law.open),
        effort => words::law_heading_effort(language, law.open, effort),
    };
    page.heading(3, heading);
    lay_out_part(page, &points.law);
    if !points.unanswered.is_empty() {
        page.text(words::labelled(
            language,
            words::law_unanswered(language),
            "",
        ));
        page.list(points.unanswered.iter().map(super::item).collect());
    }
    page.heading(
        3,
        words::supervisory_heading(language, points.supervisory.len()),
    );
    if !points.supervisory.is_empty() {
        page.text(notice::supervisory(language));
    }
    lay_out_part(page, &points.supervisory);
    page.heading(
        3,
        words::voluntary_heading(language, points.voluntary.len()),
    );
    lay_out_part(page, &points.voluntary);
    if !points.returned.is_empty() {
        page.heading(3, words::returned_heading(language, points.returned.len()));
        let items = points.returned.iter().map(|one| returned(page, one));
        page.list(items.collect());
    }
}

/// An answer that was sent back, by whom, when and why.
fn returned(page: &Page, one: &Returned) -> Item {
    let language = page.language;
    let by = words::by_at(language, &one.by, &one.at.on_paper());
    let said = [
        Some(page.labelled(words::answer(language), &one.answer)),
        Some(page.labelled(words::sent_back_by(language), &by)),
        page.optional(words::comment(language), one.comment.as_ref()),
    ];
    Item {
        under: said.into_iter().flatten().map(Item::text).collect(),
        ..super::item(&one.question)
    }
}

fn lay_out_part(page: &mut Page, points: &[Point]) {
    page.list(points.iter().map(|one| point(page, one)).collect());
}

/// What kind of law a point is, or what kind of guidance, and how it stands.
pub(super) fn stands(language: Language, point: &Point) -> String {
    match point.legal {
        Some((standing, nature)) => {
            let force = match nature {
                Nature::Duty => names::force(language, point.force),
                other => names::nature(language, other),
            };
            words::of_law(language, force, names::legal(language, standing))
        }
        None => {
            let force = names::force(language, point.force);
            words::of_guidance(language, force, &point.answer)
        }
    }
}

fn point(page: &Page, point: &Point) -> Item {
    let language = page.language;
    let mut under = vec![match point.legal {
        Some((standing, nature)) => {
            let standing = names::legal(language, standing);
            let said = match nature {
                Nature::Duty => standing.to_owned(),
                other => words::by_method(language, standing, names::nature(language, other)),
            };
            page.labelled(words::law(language), &said)
        }
        None => page.labelled(words::answer(language), &point.answer),
    }];
    // On the scale of duties the answer is how it stands; another scale says something of its own.
    let says_more =
        |(standing, _)| !names::legal(language, standing).eq_ignore_ascii_case(&point.answer);
    if point.legal.is_some_and(says_more) && point.reason.is_none() {
        under.push(page.labelled(words::answer(language), &point.answer));
    }
    under.extend(page.optional(words::reason(language), point.reason.as_ref()));
    under.push(page.labelled(point.action.label(language), &point.action.text));
    under.push(assigned(language, point));
    if !point.sources.is_empty() {
        let sources = point.sources.join(words::separator(language));
        under.push(page.labelled(words::source(language), &sources));
    }
    Item {
        under: under.into_iter().map(Item::text).collect(),
        ..super::item(&point.question)
    }
}

/// Owner, department and due date on one line; what is not decided is said to be so.
pub(super) fn assigned(language: Language, point: &Point) -> String {
    let undecided = || words::not_set(language).to_owned();
    if point.owner.is_none() && point.department.is_none() && point.due.is_none() {
        return words::labelled(language, words::owner_and_due(language), &undecided());
    }
    let someone = point.department.is_some();
    let owner = point.owner.clone();
    let owner = owner.or_else(|| (!someone).then(undecided));
    let due = point.due.map_or_else(undecided, |day| day.to_string());
    let set = [
        (words::owner(language), owner),
        (words::department(language), point.department.clone()),
        (words::due(language), Some(due)),
    ];
    let set = set.into_iter().filter_map(|(label, value)| {
        let value = value?;
        Some(words::labelled(language, label, &value))
    });
    set.collect::<Vec<_>>().join(words::beside(language))
}

pub(super) fn lay_out_movers(page: &mut Page, report: &Report) {
    let language = page.language;
    page.heading(2, words::heading_movers(language));
    page.law_open(&report.glance);
    if report.movers.is_empty() {
        page.text(words::no_movers(language));
        return;
    }
    if report.glance.levels.iter().any(|level| level.provisional) {
        page.text(words::gain_so_far(language));
    }
    let columns = [
        (words::question(language), Align::Left),
        (words::to_do(language), Align::Left),
        (words::level(language), Align::Left),
        (words::gain(language), Align::Right),
    ];
    let rows = report.movers.iter().map(|mover| {
        vec![
            mover.question.id.as_str().into(),
            mover.action.as_str().into(),
            names::level(language, mover.level).into(),
            names::gain(language, Some(mover.gain)).into(),
        ]
    });
    page.table(&columns, rows.collect());
}
