//! Lays out what is open in its three parts, and what moves the score most.

use super::{Align, Item, Page};
use crate::{
    i18n::{Language, notice, report as words},
    questionnaire::Nature,
    report::{
        model::{Point, Points, Report},
        names,
    },
};

pub(super) fn lay_out(page: &mut Page, points: &Points) {
    let language = page.language;
    page.heading(2, words::heading_points(language));
    page.heading(
        3,
        words::law_heading(language, points.law.len() + points.unanswered.len()),
    );
    lay_out_part(page, &points.law, !points.unanswered.is_empty());
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
    page.text(notice::supervisory(language));
    lay_out_part(page, &points.supervisory, false);
    page.heading(
        3,
        words::voluntary_heading(language, points.voluntary.len()),
    );
    lay_out_part(page, &points.voluntary, false);
}

fn lay_out_part(page: &mut Page, points: &[Point], more: bool) {
    if points.is_empty() && !more {
        page.text(words::none_open(page.language));
    }
    page.list(points.iter().map(|one| point(page, one)).collect());
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
    under.push(page.labelled(words::to_do(language), &point.action));
    under.extend(
        point
            .sources
            .iter()
            .map(|source| page.labelled(words::source(language), source)),
    );
    under.push(assigned(language, point));
    Item {
        under: under.into_iter().map(Item::text).collect(),
        ..super::item(&point.question)
    }
}

/// Owner, department and due date on one line.
fn assigned(language: Language, point: &Point) -> String {
    let not_set = || words::not_set(language).to_owned();
    let due = point.due.map_or_else(not_set, |day| day.to_string());
    [
        (
            words::owner(language),
            point.owner.clone().unwrap_or_else(not_set),
        ),
        (
            words::department(language),
            point.department.clone().unwrap_or_else(not_set),
        ),
        (words::due(language), due),
    ]
    .map(|(label, value)| words::labelled(language, label, &value))
    .join(words::separator(language))
}

pub(super) fn lay_out_movers(page: &mut Page, report: &Report) {
    let language = page.language;
    page.heading(2, words::heading_movers(language));
    page.law_open(report.glance.open);
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
