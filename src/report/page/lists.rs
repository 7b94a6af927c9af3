//! Lays out the actions, and what must not be overlooked: to find out, not applicable, not asked,
//! flagged.

use super::{Align, Cell, Item, Page, item, question};
use crate::{
    i18n::{Language, report as words},
    report::{
        model::{ActionItem, Lists, NotApplicable, Pending},
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
    let rows = actions.iter().map(|one| action(language, one));
    page.table(&columns, rows.collect());
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
    page.heading(3, words::to_find_out(language, lists.to_find_out.len()));
    lay_out_pending(page, &lists.to_find_out);
    page.heading(
        3,
        words::not_applicable(language, lists.not_applicable.len()),
    );
    if lists.not_applicable.is_empty() {
        page.text(words::none_open(language));
    }
    let columns = [
        (words::question(language), Align::Left),
        (words::reason(language), Align::Left),
        (words::confirmed_by(language), Align::Left),
    ];
    let rows = lists
        .not_applicable
        .iter()
        .map(|one| not_applicable(language, one));
    page.table(&columns, rows.collect());
    page.heading(3, words::not_asked(language, lists.not_asked.len()));
    if lists.not_asked.is_empty() {
        page.text(words::none_open(language));
    }
    let columns = [
        (words::question(language), Align::Left),
        (words::removed_by(language), Align::Left),
    ];
    let rows = lists
        .not_asked
        .iter()
        .map(|one| vec![question(&one.question).into(), one.why.as_str().into()]);
    page.table(&columns, rows.collect());
    page.heading(3, words::flagged(language, lists.flagged.len()));
    lay_out_pending(page, &lists.flagged);
}

fn lay_out_pending(page: &mut Page, pending: &[Pending]) {
    let language = page.language;
    if pending.is_empty() {
        page.text(words::none_open(language));
    }
    let items = pending.iter().map(|one| {
        let who = [
            page.optional(words::owner(language), one.owner.as_ref()),
            page.optional(words::department(language), one.department.as_ref()),
        ];
        Item {
            under: who.into_iter().flatten().map(Item::text).collect(),
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
