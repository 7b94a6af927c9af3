//! Lays out the actions, and what must not be overlooked: to find out, not applicable, not asked,
//! flagged. A list without anything in it is only named, in one line with the others.

use super::{Align, Cell, Item, Page, item, question};
use crate::{
    i18n::{Language, report as words},
    report::{
        model::{ActionItem, Lists, NotApplicable, NotAsked, Pending},
        names,
    },
};

pub(super) fn lay_out_actions(page: &mut Page, actions: &[ActionItem]) {
    let language = page.language;
    page.heading(2, words::heading_actions(language));
    if actions.is_empty() {
        page.text(words::no_actions(language));
    }
    let columns = [
        (words::due(language), Align::Left),
        (words::who(language), Align::Left),
        (words::action(language), Align::Left),
        (words::status(language), Align::Left),
    ];
    let (planned, open): (Vec<&ActionItem>, _) = actions.iter().partition(|one| one.planned);
    let rows = planned.into_iter().map(|one| action(language, one));
    page.table(&columns, rows.collect());
    if !open.is_empty() {
        let ids = super::ids(language, open.iter().map(|one| &one.question));
        page.text(words::not_planned(language, open.len(), &ids));
    }
}

fn action(language: Language, item: &ActionItem) -> Vec<Cell> {
    let not_set = || words::not_set(language).to_owned();
    let who: Vec<&str> = [&item.department, &item.owner]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let id = item.question.id.as_str();
    let about = match item.force {
        Some(force) => words::by_method(language, id, names::force(language, force)),
        None => id.to_owned(),
    };
    let status = item.status.as_deref().unwrap_or("open");
    vec![
        item.due.map_or_else(not_set, |day| day.to_string()).into(),
        (if who.is_empty() {
            not_set()
        } else {
            who.join(words::comma(language))
        })
        .into(),
        words::labelled(language, &about, &item.action).into(),
        names::action_status(language, status).into(),
    ]
}

pub(super) fn lay_out(page: &mut Page, lists: &Lists) {
    let language = page.language;
    page.heading(2, words::heading_lists(language));
    let mut empty = Vec::new();
    let count = lists.to_find_out.len();
    if begins(page, words::to_find_out(language, count), count, &mut empty) {
        lay_out_pending(page, &lists.to_find_out);
    }
    let count = lists.not_applicable.len();
    if begins(
        page,
        words::not_applicable(language, count),
        count,
        &mut empty,
    ) {
        lay_out_not_applicable(page, &lists.not_applicable);
    }
    let count = lists.not_asked.len();
    if begins(page, words::not_asked(language, count), count, &mut empty) {
        lay_out_not_asked(page, &lists.not_asked);
    }
    let count = lists.flagged.len();
    if begins(page, words::flagged(language, count), count, &mut empty) {
        lay_out_pending(page, &lists.flagged);
    }
    if !empty.is_empty() {
        page.text(empty.join(words::separator(language)));
    }
}

/// Begins a list under its heading, or notes the heading where there is nothing in it.
fn begins(page: &mut Page, heading: String, count: usize, empty: &mut Vec<String>) -> bool {
    if count == 0 {
        empty.push(heading);
        return false;
    }
    page.heading(3, heading);
    true
}

fn lay_out_not_applicable(page: &mut Page, all: &[NotApplicable]) {
    let language = page.language;
    let columns = [
        (words::question(language), Align::Left),
        (words::reason(language), Align::Left),
        (words::confirmed_by(language), Align::Left),
    ];
    let rows = all.iter().map(|one| not_applicable(language, one));
    page.table(&columns, rows.collect());
}

/// Each reason once, with the questions that it removed.
fn lay_out_not_asked(page: &mut Page, all: &[NotAsked]) {
    let mut reasons: Vec<Item> = Vec::new();
    for one in all {
        let named = item(&one.question);
        match reasons.iter_mut().find(|reason| reason.text == one.why) {
            Some(reason) => reason.under.push(named),
            None => reasons.push(Item {
                text: one.why.clone(),
                under: vec![named],
                ..Item::default()
            }),
        }
    }
    page.list(reasons);
}

fn lay_out_pending(page: &mut Page, pending: &[Pending]) {
    let language = page.language;
    let items = pending.iter().map(|one| {
        let who: Vec<String> = [
            page.optional(words::owner(language), one.owner.as_ref()),
            page.optional(words::department(language), one.department.as_ref()),
        ]
        .into_iter()
        .flatten()
        .collect();
        let who = (!who.is_empty()).then(|| Item::text(who.join(words::beside(language))));
        Item {
            under: who.into_iter().collect(),
            ..item(&one.question)
        }
    });
    let items = items.collect();
    page.list(items);
}

fn not_applicable(language: Language, one: &NotApplicable) -> Vec<Cell> {
    let confirmed = match &one.confirmed {
        None => words::unconfirmed(language).to_owned(),
        Some((by, None)) => by.clone(),
        Some((by, Some(method))) => {
            words::by_method(language, by, names::method(language, *method))
        }
    };
    let named = if one.law {
        words::by_method(language, &question(&one.question), words::law(language))
    } else {
        question(&one.question)
    };
    vec![named.into(), one.reason.as_str().into(), confirmed.into()]
}
