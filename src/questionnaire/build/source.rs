//! Sources: the shipped ones, and what user files add. A source is cited by its id from everywhere,
//! so that one id names one text in a load.

use super::{
    super::{
        Confidence, Document, Source, SourceId, Status,
        finding::{FindingKind, Thing},
        raw::{RawSource, Report},
    },
    texts::{Unique, id, optional, words},
};

/// The sources of a file.
pub(super) fn sources<'d>(
    report: &mut Report,
    document: &'d Document,
    raw: &[RawSource],
    unique: &mut Unique<'d>,
) -> Vec<Source> {
    raw.iter()
        .filter_map(|raw| source(report, document, raw, unique))
        .collect()
}

fn source<'d>(
    report: &mut Report,
    document: &'d Document,
    raw: &RawSource,
    unique: &mut Unique<'d>,
) -> Option<Source> {
    let id = id(report, document, raw.id.as_ref(), &raw.span, SourceId::new);
    if let Some(written) = &raw.id {
        unique.note(report, document, Thing::Source, written);
    }
    let mut needed = |key, there: bool| {
        if !there {
            report.error(document, &raw.span, FindingKind::MissingKey(key));
        }
    };
    needed("status", raw.status.is_some());
    needed("confidence", raw.confidence.is_some());
    needed("verified_on", raw.verified_on.is_some());
    let in_force = raw
        .status
        .as_ref()
        .is_some_and(|at| at.value == Status::InForce);
    needed("force", raw.force.is_some() || !in_force);
    let status = raw
        .status
        .as_ref()
        .map_or(Status::Draft, |status| status.value);
    if let Some(force) = &raw.force
        && status != Status::InForce
    {
        report.error(document, &force.span, FindingKind::ForceNotInForce);
    }
    let mut said = |key, words_of| words(report, document, key, words_of, &raw.span);
    let title = said("title", raw.title.as_ref());
    let issuer = said("issuer", raw.issuer.as_ref());
    let binds = said("binds", raw.binds.as_ref());
    let text = |at: &Option<super::super::raw::At<String>>| at.as_ref().map(|at| at.value.clone());
    Some(Source {
        id: id?,
        title,
        issuer,
        binds,
        version: text(&raw.version),
        date: raw.date.as_ref().map(|day| day.value),
        effective: raw.effective.as_ref().map(|day| day.value),
        force: raw.force.as_ref().map(|force| force.value),
        url: text(&raw.url),
        status,
        confidence: raw
            .confidence
            .as_ref()
            .map_or(Confidence::Weak, |read| read.value),
        verified_on: raw.verified_on.as_ref()?.value,
        note: optional(report, document, "note", raw.note.as_ref()),
        shipped: document.shipped,
    })
}
