//! The order of a load: scope sections first, then the others, each in load order; a question that
//! replaces another stands in its place.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{
        Document, SectionId,
        finding::{FindingKind, Thing},
        near::nearest,
        raw::{RawQuestion, RawQuestionnaire, RawSection, RawWhen, Report},
    },
    texts::id,
};

/// A question where it will stand.
pub(super) struct Slot<'a> {
    /// The questionnaire that it comes from, a position in load order.
    pub(super) questionnaire: usize,
    pub(super) raw: &'a RawQuestion,
    /// The condition that holds for it: its own, or the replaced question's.
    pub(super) when: Option<(usize, &'a RawWhen)>,
    /// The question whose place it takes.
    pub(super) replaced: Option<&'a RawQuestion>,
}

/// A section with its questions in order.
pub(super) struct Place<'a> {
    pub(super) id: SectionId,
    pub(super) questionnaire: usize,
    pub(super) raw: &'a RawSection,
    pub(super) slots: Vec<Slot<'a>>,
}

/// Sections and questions in the order in which they are asked.
pub(super) fn ordered<'a>(
    report: &mut Report,
    documents: &[Document],
    raws: &'a [RawQuestionnaire],
) -> Vec<Place<'a>> {
    let replacing = replacements(report, documents, raws);
    let taken_over: BTreeSet<&str> = replacing
        .values()
        .flatten()
        .filter_map(|(_, question)| question.id.as_ref())
        .map(|id| id.value.as_str())
        .collect();
    let mut places = Vec::new();
    for scope in [true, false] {
        for (questionnaire, raw) in raws.iter().enumerate() {
            for section in raw.sections.iter().filter(|section| section.scope == scope) {
                let slots = slots(questionnaire, section, &replacing, &taken_over);
                // A section that only replaced questions elsewhere has nothing left to ask.
                if slots.is_empty() && !section.questions.is_empty() {
                    continue;
                }
                let Some(document) = documents.get(questionnaire) else {
                    continue;
                };
                let id = id(
                    report,
                    document,
                    section.id.as_ref(),
                    &section.span,
                    SectionId::new,
                );
                places.extend(id.map(|id| Place {
                    id,
                    questionnaire,
                    raw: section,
                    slots,
                }));
            }
        }
    }
    places
}

type Replacing<'a> = BTreeMap<&'a str, Vec<(usize, &'a RawQuestion)>>;

fn slots<'a>(
    questionnaire: usize,
    section: &'a RawSection,
    replacing: &Replacing<'a>,
    taken_over: &BTreeSet<&str>,
) -> Vec<Slot<'a>> {
    let mut slots = Vec::new();
    for raw in &section.questions {
        let id = raw.id.as_ref().map_or("", |id| id.value.as_str());
        if taken_over.contains(id) {
            continue;
        }
        let own = raw.when.as_ref().map(|when| (questionnaire, when));
        match replacing.get(id) {
            None => slots.push(Slot {
                questionnaire,
                raw,
                when: own,
                replaced: None,
            }),
            Some(news) => slots.extend(news.iter().map(|(from, new)| Slot {
                questionnaire: *from,
                raw: new,
                when: own,
                replaced: Some(raw),
            })),
        }
    }
    slots
}

/// Which questions take the place of which, in load order.
fn replacements<'a>(
    report: &mut Report,
    documents: &[Document],
    raws: &'a [RawQuestionnaire],
) -> Replacing<'a> {
    let questions = || {
        raws.iter()
            .flat_map(|raw| &raw.sections)
            .flat_map(|at| &at.questions)
    };
    let known: BTreeMap<&str, &RawQuestion> = questions()
        .filter_map(|question| Some((question.id.as_ref()?.value.as_str(), question)))
        .collect();
    let mut replacing = Replacing::new();
    for (questionnaire, (raw, document)) in raws.iter().zip(documents).enumerate() {
        for question in raw.sections.iter().flat_map(|section| &section.questions) {
            let Some(replaces) = &question.replaces else {
                continue;
            };
            let id = replaces.value.as_str();
            let Some(old) = known.get(id).filter(|old| !std::ptr::eq(**old, question)) else {
                let near = nearest(id, known.keys().copied());
                let kind = FindingKind::Unknown(Thing::Question, id.to_owned(), near);
                report.error(document, &replaces.span, kind);
                continue;
            };
            if old.replaces.is_some() {
                let chain = FindingKind::ReplacesChain(id.to_owned());
                report.error(document, &replaces.span, chain);
                continue;
            }
            if let Some(when) = &question.when {
                report.error(document, &when.span, FindingKind::ReplacesWithWhen);
            }
            replacing
                .entry(id)
                .or_default()
                .push((questionnaire, question));
        }
    }
    replacing
}
