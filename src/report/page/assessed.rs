//! Lays out what was assessed: facts, questionnaires with fingerprints, scope answers, approvals.
//! What is not set is left out rather than printed empty, but for what a reader would look for.

use super::{Align, Cell, Item, Page};
use crate::{
    i18n::{notice, report as words},
    report::{
        model::{ApprovalLine, Assessed, Edition, TierPart},
        names,
    },
};

/// What was assessed, by the words that the first page needs.
pub(super) fn in_short(page: &Page, assessed: &Assessed) -> String {
    let language = page.language;
    let who = [&assessed.organisation, &assessed.department]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(words::comma(language));
    let said = [
        (!who.is_empty()).then_some(who),
        assessed.period.clone(),
        Some(names::depth(language, assessed.depth).to_owned()),
        Some(assessed.stage.say_who(language)),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    said.join(words::beside(language))
}

pub(super) fn lay_out(page: &mut Page, assessed: &Assessed) {
    let language = page.language;
    page.heading(2, words::heading_assessed(language));
    let facts = who(page, assessed).into_iter().chain(how(page, assessed));
    page.facts(
        facts
            .filter_map(|(item, said)| Some((item, said?)))
            .collect(),
    );
    page.heading(3, words::questionnaires(language));
    let editions = assessed.editions.iter().map(|one| edition(page, one));
    let editions = editions.collect();
    page.list(editions);
    page.heading(3, words::scope(language));
    let columns = [
        (words::question(language), Align::Left),
        (words::answer(language), Align::Left),
    ];
    let rows: Vec<Vec<Cell>> = assessed
        .scope
        .iter()
        .map(|(named, answer)| vec![super::question(named).into(), answer.as_str().into()])
        .collect();
    if rows.is_empty() {
        page.text(words::none_open(language));
    }
    page.table(&columns, rows);
    if !assessed.approvals.is_empty() {
        page.heading(3, words::approvals(language));
        let approvals = assessed.approvals.iter().map(|one| approval(page, one));
        let approvals = approvals.collect();
        page.list(approvals);
        page.text(notice::approval(language));
    }
}

/// A label with what stands there, if anything.
type Fact = (&'static str, Option<String>);

/// What was assessed, by whom and when.
fn who(page: &Page, assessed: &Assessed) -> [Fact; 9] {
    let language = page.language;
    let people = |names: &[String]| (!names.is_empty()).then(|| names.join(words::comma(language)));
    let started = assessed.started.as_ref();
    [
        (words::assessment(language), Some(assessed.id.clone())),
        (words::name(language), Some(assessed.name.clone())),
        (
            words::organisation_name(language),
            assessed.organisation.clone(),
        ),
        (
            words::department_assessed(language),
            assessed.department.clone(),
        ),
        (words::period(language), assessed.period.clone()),
        (
            words::started(language),
            started.map(|(at, by)| words::by_at(language, by, &at.on_paper())),
        ),
        (
            words::changed(language),
            assessed.changed.map(|at| at.on_paper()),
        ),
        (words::answerers(language), people(&assessed.answerers)),
        (words::reviewers(language), people(&assessed.reviewers)),
    ]
}

/// How deep it goes, how far it is, and what it stands on.
fn how(page: &Page, assessed: &Assessed) -> [Fact; 9] {
    let language = page.language;
    let level = assessed
        .level
        .map_or(words::both_levels(language), |level| {
            names::level(language, level)
        });
    let linked = assessed.linked.as_ref();
    let no_approval = assessed.approvals.is_empty();
    [
        (words::levels(language), Some(level.to_owned())),
        (
            words::depth(language),
            Some(names::depth(language, assessed.depth).to_owned()),
        ),
        (
            words::state(language),
            Some(assessed.stage.say_who(language)),
        ),
        (
            words::tier(language),
            assessed.tier.as_ref().map(|one| tier(page, one)),
        ),
        (
            words::approvals(language),
            no_approval.then(|| words::none_on_record(language).to_owned()),
        ),
        (
            words::review_by(language),
            assessed
                .past_review
                .map(|(due, _)| words::passed(language, &due.to_string())),
        ),
        (words::head(language), Some(assessed.head.clone())),
        (
            words::linked(language),
            linked.map(|(id, head)| words::at_head(language, id, head)),
        ),
        (words::carried_from(language), assessed.carried_from.clone()),
    ]
}

fn tier(page: &Page, tier: &TierPart) -> String {
    let said = match &tier.because {
        Some(condition) => words::tier_because(page.language, &tier.title, condition),
        None => tier.title.clone(),
    };
    if tier.undecided {
        words::tier_undecided(page.language, &said)
    } else {
        said
    }
}

fn edition(page: &Page, edition: &Edition) -> Item {
    let language = page.language;
    let title = match (edition.title.as_deref(), edition.id.as_str()) {
        (Some(title), _) => title,
        (None, "method") => words::method_file(language),
        (None, "sources") => words::sources_file(language),
        (None, id) => id,
    };
    let said = match edition.as_of {
        Some(day) => words::edition_as_of(
            language,
            &edition.version,
            &day.to_string(),
            &edition.sha256,
        ),
        None => words::edition(language, &edition.version, &edition.sha256),
    };
    Item::led(title, said)
}

fn approval(page: &Page, approval: &ApprovalLine) -> Item {
    let language = page.language;
    let mut under = vec![words::approval_at(
        language,
        &approval.at.on_paper(),
        &approval.head,
    )];
    let entered = approval.entered_by.as_ref();
    under.extend(entered.map(|by| words::entered_by(language, by)));
    under.extend(
        approval
            .line
            .map(|line| words::line_of_defence(language, line)),
    );
    under.extend(
        approval
            .reference
            .as_ref()
            .map(|one| words::reference(language, one)),
    );
    if approval.interim {
        under.push(words::interim(language).to_owned());
    }
    if !approval.stands {
        under.push(words::voided(language).to_owned());
    }
    Item {
        lead: names::role(language, approval.role).to_owned(),
        text: approval.who.join(words::comma(language)),
        under: under.into_iter().map(Item::text).collect(),
        ..Item::default()
    }
}
