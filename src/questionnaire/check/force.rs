//! Force: not above that of the sources cited, law on the scale `duty`, sources and principles
//! named.

use super::super::{
    Document, Force, Method, Nature, Question,
    build::Built,
    finding::FindingKind,
    raw::{RawQuestion, Report},
};

pub(super) fn check(report: &mut Report, documents: &[Document], built: &Built<'_>) {
    for (_, question, from, raw) in built.questions() {
        let Some(document) = documents.get(from) else {
            continue;
        };
        if question.scored() {
            sources(report, document, built, question, raw);
            law(report, document, &built.content.method, question, raw);
        }
    }
}

fn sources(
    report: &mut Report,
    document: &Document,
    built: &Built<'_>,
    question: &Question,
    raw: &RawQuestion,
) {
    // A user's own file may ask what no text and no principle stands behind.
    if document.shipped && raw.principles.is_empty() {
        report.error(document, &raw.span, FindingKind::NoPrinciple);
    }
    if document.shipped && raw.sources.is_empty() {
        report.error(document, &raw.span, FindingKind::NoSource);
    }
    // Of a source that is not known the force is not known.
    if question.sources.len() < raw.sources.len() {
        return;
    }
    let strongest = question
        .sources
        .iter()
        .filter_map(|citation| built.content.source(citation.source)?.force)
        .max();
    let written = raw
        .force
        .iter()
        .chain(raw.raised.iter().filter_map(|at| at.force.as_ref()));
    for force in written {
        let unsourced = force.value == Force::Voluntary && raw.sources.is_empty();
        if !unsourced && strongest.is_none_or(|strongest| force.value > strongest) {
            let kind = FindingKind::ForceAboveSources(force.value, strongest);
            report.error(document, &force.span, kind);
        }
    }
}

fn law(
    report: &mut Report,
    document: &Document,
    method: &Method,
    question: &Question,
    raw: &RawQuestion,
) {
    let binding = question.forces().any(|force| force == Force::Binding);
    if let Some(nature) = &raw.nature
        && !binding
        && nature.value != Nature::Duty
    {
        report.error(document, &nature.span, FindingKind::NatureOfOther);
    }
    if !binding {
        return;
    }
    let scale = question.scale.and_then(|scale| method.scales.get(scale.0));
    if scale.is_none_or(|scale| scale.id.as_str() != "duty") {
        let span = raw.scale.as_ref().map_or(&raw.span, |scale| &scale.span);
        report.lenient(document, span, FindingKind::BindingNotOnDuty);
    }
    if document.shipped && question.weight.get() == 5 && !question.core {
        report.error(document, &raw.span, FindingKind::HeavyLawNotCore);
    }
}
