//! A replacing question must have every option that conditions on the old one name, and be scored
//! where that was.

use super::super::{
    Document,
    build::Built,
    finding::FindingKind,
    raw::{RawQuestion, RawTest, RawWhen, Report},
};

pub(super) fn check(report: &mut Report, documents: &[Document], built: &Built<'_>) {
    let readers: Vec<(&str, &RawWhen)> = built
        .origins
        .iter()
        .flat_map(|(_, raw)| {
            let id = raw.id.as_ref().map_or("", |id| id.value.as_str());
            let raised = raw.raised.iter().filter_map(|raised| raised.when.as_ref());
            raw.when.iter().chain(raised).map(move |when| (id, when))
        })
        .collect();
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
        for (reader, option) in options_named(&readers, &replaces.value) {
            if !has(option) {
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
