//! Scales, bands, tiers, principles and frameworks: the method's, and what user files add. What a
//! user's file brings may add to the method and never change it: bands and scales of shipped
//! questions stay as published.

use super::{
    super::{
        Band, BandId, Credit, Document, Framework, FrameworkId, Item, ItemId, Method, OptionId,
        Principle, PrincipleId, Scale, ScaleId,
        finding::{FindingKind, Thing},
        raw::{RawAdditions, RawFramework, RawMethod, Report},
    },
    kind::options,
    texts::{Unique, id, version, words},
};

/// The method without its tiers, whose conditions read questions.
pub(super) fn method<'d>(
    report: &mut Report,
    document: &'d Document,
    raw: &RawMethod,
    unique: &mut Unique<'d>,
) -> Method {
    let mut method = Method {
        version: version(report, document, raw.version.as_ref()),
        ..Method::default()
    };
    for band in &raw.bands {
        let read = id(report, document, band.id.as_ref(), &band.span, BandId::new);
        let title = words(report, document, "title", band.title.as_ref(), &band.span);
        let Some(from) = &band.from else {
            report.error(document, &band.span, FindingKind::MissingKey("from"));
            continue;
        };
        match (read, Credit::try_from(from.value)) {
            (Some(id), Ok(from)) => method.bands.push(Band { id, title, from }),
            (_, Err(fault)) => report.error(document, &from.span, FindingKind::Quantity(fault)),
            (None, Ok(_)) => {}
        }
    }
    method
        .bands
        .sort_by_key(|band| std::cmp::Reverse(band.from));
    let distinct = method
        .bands
        .windows(2)
        .all(|pair| pair.first().map(|band| band.from) != pair.last().map(|band| band.from));
    if !raw.bands.is_empty()
        && (!distinct
            || method
                .bands
                .last()
                .is_none_or(|band| band.from != Credit::ZERO))
    {
        let span = raw.bands.first().map_or(0..0, |band| band.span.clone());
        report.error(document, &span, FindingKind::BandShares);
    }
    additions(report, document, &raw.additions, unique, &mut method);
    method
}

/// What a file brings of its own.
pub(super) fn additions<'d>(
    report: &mut Report,
    document: &'d Document,
    raw: &RawAdditions,
    unique: &mut Unique<'d>,
    method: &mut Method,
) {
    for scale in &raw.scales {
        let id = id(
            report,
            document,
            scale.id.as_ref(),
            &scale.span,
            ScaleId::new,
        );
        if let Some(written) = &scale.id {
            unique.note(report, document, Thing::Scale, written);
        }
        let options = options(report, document, &scale.options);
        if scale.options.is_empty() {
            report.error(document, &scale.span, FindingKind::NoOptions);
        }
        method.scales.extend(id.map(|id| Scale { id, options }));
    }
    principles_and_frameworks(report, document, raw, unique, method);
}

fn principles_and_frameworks<'d>(
    report: &mut Report,
    document: &'d Document,
    raw: &RawAdditions,
    unique: &mut Unique<'d>,
    method: &mut Method,
) {
    for principle in &raw.principles {
        let span = &principle.span;
        let id = id(
            report,
            document,
            principle.id.as_ref(),
            span,
            PrincipleId::new,
        );
        if let Some(written) = &principle.id {
            unique.note(report, document, Thing::Principle, written);
        }
        let title = words(report, document, "title", principle.title.as_ref(), span);
        method
            .principles
            .extend(id.map(|id| Principle { id, title }));
    }
    for framework in &raw.frameworks {
        let span = &framework.span;
        let read = id(
            report,
            document,
            framework.id.as_ref(),
            span,
            FrameworkId::new,
        );
        if let Some(written) = &framework.id {
            unique.note(report, document, Thing::Framework, written);
        }
        let title = words(report, document, "title", framework.title.as_ref(), span);
        let items = items(report, document, framework);
        method
            .frameworks
            .extend(read.map(|id| Framework { id, title, items }));
    }
}

fn items(report: &mut Report, document: &Document, framework: &RawFramework) -> Vec<Item> {
    let mut own = Unique::default();
    let mut items = Vec::with_capacity(framework.items.len());
    for item in &framework.items {
        let id = id(report, document, item.id.as_ref(), &item.span, ItemId::new);
        if let Some(written) = &item.id {
            own.note(report, document, Thing::Item, written);
        }
        let title = words(report, document, "title", item.title.as_ref(), &item.span);
        items.extend(id.map(|id| Item { id, title }));
    }
    items
}

/// The target of a tier: an option that some scale has.
pub(super) fn target(
    report: &mut Report,
    document: &Document,
    raw: &super::super::raw::RawTier,
    method: &Method,
) -> Option<OptionId> {
    let Some(written) = &raw.target else {
        report.error(document, &raw.span, FindingKind::MissingKey("target"));
        return None;
    };
    let known = || {
        method
            .scales
            .iter()
            .flat_map(|scale| &scale.options)
            .map(|option| option.id.as_str())
    };
    if !known().any(|option| option == written.value) {
        let near = super::super::near::nearest(&written.value, known());
        let kind = FindingKind::Unknown(Thing::Option, written.value.clone(), near);
        report.error(document, &written.span, kind);
    }
    OptionId::new(&written.value).ok()
}
