//! Lays out the changes since the last approval, every answer with what stands behind it, and the
//! evidence ledger.

use super::{Align, Item, Page, item, question};
use crate::{
    i18n::{Language, report as words},
    report::{
        model::{AnsweredQuestion, Change, Changes, EvidenceLine, Report, ReviewLine},
        names,
    },
};

pub(super) fn lay_out_changes(page: &mut Page, changes: Option<&Changes>) {
    let language = page.language;
    page.heading(2, words::heading_changes(language));
    let Some(changes) = changes else {
        page.text(words::no_approval_yet(language));
        return;
    };
    let at = changes.at.on_paper();
    page.text(words::changes_since(
        language,
        &at,
        &changes.name,
        &changes.head,
    ));
    if changes.questions.is_empty() {
        page.text(words::no_changes(language));
    }
    let columns = [
        (words::question(language), Align::Left),
        (words::before(language), Align::Left),
        (words::now(language), Align::Left),
        (words::also_changed(language), Align::Left),
    ];
    let rows = changes.questions.iter().map(|change| {
        let (before, now) = change
            .answer
            .clone()
            .unwrap_or(("–".to_owned(), "–".to_owned()));
        let others = others(language, change);
        vec![
            question(&change.question).into(),
            before.into(),
            now.into(),
            others.into(),
        ]
    });
    page.table(&columns, rows.collect());
}

fn others(language: Language, change: &Change) -> String {
    let others = [
        change.note.then(|| words::note(language)),
        change.evidence.then(|| words::evidence(language)),
        change.review.as_deref(),
    ];
    let changed: Vec<&str> = others.into_iter().flatten().collect();
    if changed.is_empty() {
        "–".to_owned()
    } else {
        changed.join(words::comma(language))
    }
}

pub(super) fn lay_out(page: &mut Page, report: &Report) {
    let language = page.language;
    page.heading(2, words::heading_answers(language));
    for section in &report.answers {
        let level = names::level_heading(language, section.level);
        let (given, open): (Vec<&AnsweredQuestion>, Vec<&AnsweredQuestion>) = section
            .questions
            .iter()
            .filter(|one| one.counts)
            .partition(|one| one.on_file());
        if given.is_empty() && open.is_empty() {
            continue;
        }
        page.heading(3, page.labelled(level, &section.title));
        let items = given.into_iter().map(|one| answered(page, one)).collect();
        page.list(items);
        if !open.is_empty() {
            let ids = super::ids(language, open.iter().map(|one| &one.question));
            page.text(words::labelled(language, words::open_here(language), &ids));
        }
    }
    lay_out_not_counted(page, report);
    page.heading(3, words::ledger(language));
    if report.evidence.is_empty() {
        page.text(words::no_evidence(language));
    }
    let items = report.evidence.iter().map(|one| evidence(page, one));
    let items = items.collect();
    page.list(items);
}

/// What is on file to questions that are not asked now.
fn lay_out_not_counted(page: &mut Page, report: &Report) {
    let language = page.language;
    let all = report.answers.iter().flat_map(|section| &section.questions);
    let items: Vec<Item> = all
        .filter(|one| !one.counts)
        .map(|one| answered(page, one))
        .collect();
    if items.is_empty() {
        return;
    }
    page.heading(3, words::not_counted_heading(language, items.len()));
    page.text(words::not_counted(language));
    page.list(items);
}

/// A question with its answer, who gave it and what stands behind it on one line; longer texts
/// each on their own.
fn answered(page: &Page, one: &AnsweredQuestion) -> Item {
    let language = page.language;
    let mut facts = vec![page.labelled(words::answer(language), &one.answer)];
    facts.extend(
        one.force
            .map(|force| names::force(language, force).to_owned()),
    );
    if one.linked {
        facts.push(words::from_link(language).to_owned());
    }
    if !one.evidence.is_empty() {
        let evidence = one.evidence.join(words::comma(language));
        facts.push(page.labelled(words::evidence(language), &evidence));
    }
    if let Some((by, at)) = &one.answered {
        facts.push(words::by_at(language, by, &at.on_paper()));
    }
    let mut said = vec![facts.join(words::beside(language))];
    said.extend(page.optional(words::reason(language), one.reason.as_ref()));
    said.extend(
        one.proposal
            .as_ref()
            .map(|answer| words::proposal(language, answer)),
    );
    said.extend(page.optional(words::note(language), one.note.as_ref()));
    if let Some(line) = &one.review {
        said.extend(review(page, line));
    }
    Item {
        under: said.into_iter().map(Item::text).collect(),
        ..item(&one.question)
    }
}

fn review(page: &Page, review: &ReviewLine) -> Vec<String> {
    let language = page.language;
    let (verdict, at) = (
        names::verdict(language, review.verdict),
        review.at.on_paper(),
    );
    let line = match review.method {
        Some(method) => {
            let method = names::method(language, method);
            words::review_method(language, verdict, method, &review.by, &at)
        }
        None => words::review_line(language, verdict, &review.by, &at),
    };
    let mut said = vec![page.labelled(words::review(language), &line)];
    said.extend(page.optional(words::replaced(language), review.replaced.as_ref()));
    said.extend(page.optional(words::comment(language), review.comment.as_ref()));
    said
}

/// An item of the ledger: where it is, then everything else on one line, then what it supports.
fn evidence(page: &Page, line: &EvidenceLine) -> Item {
    let language = page.language;
    let expires = line.expires.map(|day| {
        if line.valid {
            day.to_string()
        } else {
            words::expired(language, &day.to_string())
        }
    });
    let facts: Vec<String> = [
        (words::doc_no(language), line.doc_no.as_ref()),
        (words::edition_label(language), line.edition.as_ref()),
        (words::department(language), line.department.as_ref()),
        (words::period(language), line.period.as_ref()),
        (words::expires(language), expires.as_ref()),
    ]
    .into_iter()
    .filter_map(|(label, value)| page.optional(label, value))
    .collect();
    let mut said = vec![page.labelled(words::place(language), &line.at)];
    if !facts.is_empty() {
        said.push(facts.join(words::beside(language)));
    }
    said.extend(page.optional(words::sha256(language), line.sha256.as_ref()));
    if !line.questions.is_empty() {
        said.push(page.labelled(
            words::supports(language),
            &line.questions.join(words::comma(language)),
        ));
    }
    Item {
        lead: line.id.clone(),
        text: line.title.clone(),
        under: said.into_iter().map(Item::text).collect(),
        ..Item::default()
    }
}
