//! A replacing question must have every option that conditions on the old one name, and be scored
//! where that was. An id that an older question bore is no question of today.

use std::collections::BTreeSet;

use super::super::{
    Document,
    build::Built,
    finding::FindingKind,
    raw::{At, RawQuestion, RawTest, RawWhen, Report},
};

pub(super) fn check(report: &mut Report, documents: &[Document], built: &Built<'_>) {
    let readers = readers(built);
    renamed(report, documents, built);
    for (_, question, from, raw) in built.questions() {
        let (Some(document), Some(replaces)) = (documents.get(from), &raw.replaces) else {
            continue;
        };
        let has = |option: &str| {
            question
                .options()
                .iter()
                .any(|own| own.id.as_str() == option)
        };
        let mut said = BTreeSet::new();
        for (reader, option) in options_named(&readers, &replaces.value) {
            if !has(option) && said.insert(option) {
                let kind = FindingKind::ReplacesWithoutOption(option.to_owned(), reader.to_owned());
                report.error(document, &replaces.span, kind);
            }
        }
        let old = built.replaced.get(replaces.value.as_str());
        if old.is_some_and(|old| scored(old) != question.scored()) {
            let kind = FindingKind::ReplacesOtherKind(replaces.value.clone());
            report.error(document, &replaces.span, kind);
        }
    }
}

/// Every condition of the load with who reads by it: questions (the replaced ones too, whose
/// conditions live on), sections and tiers.
fn readers<'a>(built: &'a Built<'_>) -> Vec<(&'a str, &'a RawWhen)> {
    let name = |id: &'a Option<At<String>>| id.as_ref().map_or("", |id| id.value.as_str());
    let replaced = built.replaced.values().copied();
    let questions = built.origins.iter().map(|(_, raw)| *raw).chain(replaced);
    let questions = questions.flat_map(|raw| {
        let raised = raw.raised.iter().filter_map(|raised| raised.when.as_ref());
        let contradicts = raw.contradicts.iter().filter_map(|one| one.when.as_ref());
        let whens = raw.when.iter().chain(raised).chain(contradicts);
        whens.map(move |when| (name(&raw.id), when))
    });
    let sections = built
        .sections
        .iter()
        .map(|raw| (name(&raw.id), raw.when.as_ref()));
    let tiers = built
        .method
        .1
        .tiers
        .iter()
        .map(|raw| (name(&raw.id), raw.when.as_ref()));
    let others = sections.chain(tiers);
    let others = others.filter_map(|(id, when)| Some((id, when?)));
    let mut readers: Vec<_> = questions.chain(others).collect();
    readers.sort_by_key(|(id, when)| (*id, when.span.start));
    readers
}

/// An id is never reused: what an older question was called is no question of today.
fn renamed(report: &mut Report, documents: &[Document], built: &Built<'_>) {
    for (_, question, from, raw) in built.questions() {
        let (Some(document), Some(old), Some(written)) = (
            documents.get(from),
            &question.renamed_from,
            &raw.renamed_from,
        ) else {
            continue;
        };
        if built.content.find(old).is_some() || built.replaced.contains_key(old.as_str()) {
            let kind = FindingKind::RenamedFromLoaded(old.to_string());
            report.error(document, &written.span, kind);
        }
    }
}

fn scored(raw: &RawQuestion) -> bool {
    raw.force.is_some()
}

/// The options of a question that conditions name, with who reads them.
fn options_named<'a>(
    readers: &'a [(&'a str, &'a RawWhen)],
    id: &'a str,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    readers.iter().flat_map(move |(reader, when)| {
        when.groups
            .iter()
            .flatten()
            .filter(move |clause| clause.question.value == id)
            .flat_map(move |clause| {
                let names = match &clause.test.value {
                    RawTest::Any(names) | RawTest::NotAny(names) => names.as_slice(),
                    RawTest::Within(..) => &[],
                };
                names.iter().map(move |name| (*reader, name.value.as_str()))
            })
    })
}
