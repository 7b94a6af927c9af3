//! A question from what is written, without its conditions, which read other questions. Conditions
//! are looked up in a second pass, when every question has its place.

use super::{
    super::{
        Citation, Condition, Crosswalk, Document, FrameworkIndex, Kind, Lines, Method, Nature,
        PrincipleIndex, Question, QuestionId, SectionIndex, Source, SourceIndex, Weight, Words,
        finding::{FindingKind, Thing},
        near::nearest,
        quantity::QuantityError,
        raw::{At, RawCitation, RawQuestion, Report},
    },
    kind::kind,
    order::Slot,
    texts::{id, lines, optional, words},
};

/// What questions refer to.
pub(super) struct References<'a> {
    pub(super) method: &'a Method,
    pub(super) sources: &'a [Source],
}

/// The question of a slot; `None` where it has no id.
pub(super) fn question(
    report: &mut Report,
    document: &Document,
    slot: &Slot<'_>,
    section: SectionIndex,
    references: &References<'_>,
) -> Option<Question> {
    let raw = slot.raw;
    let id = id(
        report,
        document,
        raw.id.as_ref(),
        &raw.span,
        QuestionId::new,
    );
    let (kind, scale) = kind(report, document, raw, &references.method.scales);
    let scored = scored(&kind);
    let force = raw.force.as_ref().map(|force| force.value);
    if scored && force.is_none() {
        report.error(document, &raw.span, FindingKind::ForceMissing);
    }
    // Over an unknown scale nothing is said about what only scored questions take.
    let unknown = raw.scale.is_some() && scale.is_none();
    if !scored && !unknown {
        keys_of_scored(report, document, raw);
    }
    let text = words(report, document, "text", raw.text.as_ref(), &raw.span);
    let guidance = guidance(report, document, raw, scored);
    let mut other = |at: &Option<At<String>>| {
        let at = at.as_ref()?;
        let fault = |fault| report.error(document, &at.span, FindingKind::NotAnId(fault));
        QuestionId::new(&at.value).map_err(fault).ok()
    };
    let (replaces, renamed_from) = (other(&raw.replaces), other(&raw.renamed_from));
    Some(Question {
        id: id?,
        section,
        questionnaire: slot.questionnaire,
        text,
        why: guidance.why,
        judge: guidance.judge,
        evidence: guidance.evidence,
        action: guidance.action,
        kind,
        scale,
        weight: weight(report, document, raw),
        core: raw.core.as_ref().is_some_and(|core| core.value),
        force: force.filter(|_| scored),
        raised: Vec::new(),
        nature: raw.nature.as_ref().map_or(Nature::Duty, |at| at.value),
        contradicts: Vec::new(),
        when: Condition::Always,
        principles: principles(report, document, raw, references),
        sources: citations(report, document, &raw.sources, references),
        crosswalk: crosswalk(report, document, raw, references),
        replaces,
        renamed_from,
    })
}

fn scored(kind: &Kind) -> bool {
    let (Kind::One(options) | Kind::Many(options)) = kind else {
        return false;
    };
    options.iter().any(|option| option.credit.is_some())
}

struct Guidance {
    why: Words,
    judge: Words,
    evidence: Lines,
    action: Words,
}

/// A scored question needs all of it, another may have some.
fn guidance(report: &mut Report, document: &Document, raw: &RawQuestion, scored: bool) -> Guidance {
    let mut said = |key, text| {
        if scored {
            words(report, document, key, text, &raw.span)
        } else {
            optional(report, document, key, text)
        }
    };
    let why = said("why", raw.why.as_ref());
    let judge = said("judge", raw.judge.as_ref());
    let action = said("action", raw.action.as_ref());
    let evidence = if scored || raw.evidence.is_some() {
        lines(
            report,
            document,
            "evidence",
            raw.evidence.as_ref(),
            &raw.span,
        )
    } else {
        Lines::default()
    };
    Guidance {
        why,
        judge,
        evidence,
        action,
    }
}

fn keys_of_scored(report: &mut Report, document: &Document, raw: &RawQuestion) {
    let keys = [
        ("force", raw.force.as_ref().map(|force| &force.span)),
        ("weight", raw.weight.as_ref().map(|weight| &weight.span)),
        ("raised", raw.raised.first().map(|raised| &raised.span)),
        ("nature", raw.nature.as_ref().map(|nature| &nature.span)),
    ];
    for (key, span) in keys {
        if let Some(span) = span {
            report.lenient(document, span, FindingKind::KeyOfScored(key));
        }
    }
}

fn weight(report: &mut Report, document: &Document, raw: &RawQuestion) -> Weight {
    let Some(written) = &raw.weight else {
        return Weight::default();
    };
    let thousandths = written.value.thousandths();
    let whole = u8::try_from(thousandths / 1000)
        .ok()
        .filter(|_| thousandths % 1000 == 0);
    whole
        .ok_or(QuantityError::Weight)
        .and_then(Weight::new)
        .unwrap_or_else(|fault| {
            report.error(document, &written.span, FindingKind::Quantity(fault));
            Weight::default()
        })
}

/// Looks a name up; says so where it names nothing.
fn look_up<'n>(
    report: &mut Report,
    document: &Document,
    thing: Thing,
    name: &At<String>,
    names: impl Iterator<Item = &'n str> + Clone,
) -> Option<usize> {
    let found = names.clone().position(|known| known == name.value);
    if found.is_none() {
        let kind = FindingKind::Unknown(thing, name.value.clone(), nearest(&name.value, names));
        report.error(document, &name.span, kind);
    }
    found
}

fn principles(
    report: &mut Report,
    document: &Document,
    raw: &RawQuestion,
    references: &References<'_>,
) -> Vec<PrincipleIndex> {
    let names = references
        .method
        .principles
        .iter()
        .map(|principle| principle.id.as_str());
    let mut found: Vec<PrincipleIndex> = raw
        .principles
        .iter()
        .filter_map(|name| look_up(report, document, Thing::Principle, name, names.clone()))
        .map(PrincipleIndex)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn citations(
    report: &mut Report,
    document: &Document,
    raw: &[RawCitation],
    references: &References<'_>,
) -> Vec<Citation> {
    let names = references.sources.iter().map(|source| source.id.as_str());
    let mut citations = Vec::with_capacity(raw.len());
    for citation in raw {
        let Some(id) = &citation.id else {
            report.error(document, &citation.span, FindingKind::MissingKey("id"));
            continue;
        };
        if let Some(at) = look_up(report, document, Thing::Source, id, names.clone()) {
            citations.push(Citation {
                source: SourceIndex(at),
                at: citation.at.as_ref().map(|at| at.value.clone()),
            });
        }
    }
    citations
}

fn crosswalk(
    report: &mut Report,
    document: &Document,
    raw: &RawQuestion,
    references: &References<'_>,
) -> Vec<Crosswalk> {
    let frameworks = &references.method.frameworks;
    let names = frameworks.iter().map(|framework| framework.id.as_str());
    let mut touched = Vec::with_capacity(raw.crosswalk.len());
    for (name, items) in &raw.crosswalk {
        let Some(at) = look_up(report, document, Thing::Framework, name, names.clone()) else {
            continue;
        };
        let Some(framework) = frameworks.get(at) else {
            continue;
        };
        let known = framework.items.iter().map(|item| item.id.as_str());
        let mut found: Vec<usize> = items
            .iter()
            .filter_map(|item| look_up(report, document, Thing::Item, item, known.clone()))
            .collect();
        found.sort_unstable();
        found.dedup();
        touched.push(Crosswalk {
            framework: FrameworkIndex(at),
            items: found,
        });
    }
    touched.sort_by_key(|crosswalk| crosswalk.framework);
    touched
}
