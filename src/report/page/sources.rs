//! Lays out the sources with their standing, what is coming, and how it is scored. What is coming
//! stands in its own list, with its day, and is counted nowhere.

use super::{Align, Item, Page};
use crate::{
    i18n::{notice, report as words},
    report::{
        model::{SourceLine, Sources},
        names,
    },
};

pub(super) fn lay_out(page: &mut Page, sources: &Sources) {
    let language = page.language;
    page.heading(2, words::heading_sources(language));
    page.heading(3, words::cited(language));
    if sources.cited.is_empty() {
        page.text(words::no_coming(language));
    }
    let items = sources.cited.iter().map(|one| source(page, one));
    let items = items.collect();
    page.list(items);
    page.heading(3, words::coming(language));
    if sources.coming.is_empty() {
        page.text(words::no_coming(language));
    }
    let columns = [
        (words::effective(language), Align::Left),
        (words::source(language), Align::Left),
        (words::binds(language), Align::Left),
    ];
    let rows = sources.coming.iter().map(|one| {
        let from = one.effective.map_or_else(
            || words::not_set(language).to_owned(),
            |day| day.to_string(),
        );
        vec![
            from.into(),
            titled(page, one).into(),
            one.binds.as_str().into(),
        ]
    });
    page.table(&columns, rows.collect());
}

pub(super) fn titled(page: &Page, source: &SourceLine) -> String {
    match &source.issuer {
        Some(issuer) => words::by_method(page.language, &source.title, issuer),
        None => source.title.clone(),
    }
}

/// A source: its title and issuer, linked; its standing on one line; whom it addresses and what is
/// to be known of it on another.
pub(super) fn source(page: &Page, source: &SourceLine) -> Item {
    let language = page.language;
    let status = source.standing;
    let status = match source.force {
        Some(force) => words::by_method(language, status, names::force(language, force)),
        None => status.to_owned(),
    };
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    let confidence = names::confidence(language, source.confidence).to_owned();
    let standing: Vec<String> = [
        (words::version(language), source.version.clone()),
        (words::date(language), day(source.date)),
        (words::effective(language), day(source.effective)),
        (words::source_status(language), Some(status)),
        (words::confidence(language), Some(confidence)),
        (words::verified_on(language), day(Some(source.verified_on))),
    ]
    .into_iter()
    .filter_map(|(label, value)| page.optional(label, value.as_ref()))
    .collect();
    let note = (!source.note.is_empty()).then_some(&source.note);
    let known: Vec<String> = [
        (words::binds(language), Some(&source.binds)),
        (words::note(language), note),
    ]
    .into_iter()
    .filter_map(|(label, value)| page.optional(label, value))
    .collect();
    let said = [standing, known].map(|facts| facts.join(words::beside(language)));
    Item {
        lead: source.id.clone(),
        text: titled(page, source),
        link: source.url.clone(),
        under: said.into_iter().map(Item::text).collect(),
        ..Item::default()
    }
}

pub(super) fn lay_out_method(page: &mut Page) {
    let language = page.language;
    page.heading(2, words::heading_method(language));
    for paragraph in [
        notice::method_credit(language),
        notice::method_law(language),
        notice::method_levels(language),
        notice::method_range(language),
        notice::method_evidence(language),
        notice::method_gaps(language),
    ] {
        page.text(paragraph);
    }
}
