//! Options, scales and kinds: what an answer may be and what it earns. Whether options make sense
//! together is judged here, where each still has its place in the file.

use super::{
    super::{
        Choice, Credit, Document, Kind, OptionId, Scale, ScaleIndex, Words,
        finding::{FindingKind, Thing},
        near::nearest,
        raw::{RawKind, RawOption, RawQuestion, Report},
    },
    texts::{Unique, id, optional, words},
};

/// The options as they are written.
pub(super) fn options(report: &mut Report, document: &Document, raw: &[RawOption]) -> Vec<Choice> {
    let mut unique = Unique::default();
    let mut options = Vec::with_capacity(raw.len());
    for option in raw {
        let read = id(
            report,
            document,
            option.id.as_ref(),
            &option.span,
            OptionId::new,
        );
        if let Some(id) = &option.id {
            unique.note(report, document, Thing::Option, id);
        }
        // A credit that is none has had its finding; with the best in its place there is no other.
        let credit = option.credited.then(|| {
            let credit = option.credit.as_ref();
            let read = credit.map(|credit| (credit, Credit::try_from(credit.value)));
            match read {
                Some((_, Ok(credit))) => credit,
                Some((written, Err(fault))) => {
                    report.error(document, &written.span, FindingKind::Quantity(fault));
                    Credit::ONE
                }
                None => Credit::ONE,
            }
        });
        let label = words(
            report,
            document,
            "label",
            option.label.as_ref(),
            &option.span,
        );
        if let Some(id) = read {
            options.push(Choice {
                id,
                label,
                level: Words::default(),
                credit,
                exclusive: option
                    .exclusive
                    .as_ref()
                    .is_some_and(|exclusive| exclusive.value),
            });
        }
    }
    options
}

/// What an answer may be, and the scale that it comes from.
pub(super) fn kind(
    report: &mut Report,
    document: &Document,
    raw: &RawQuestion,
    scales: &[Scale],
) -> (Kind, Option<ScaleIndex>) {
    let own = raw.kind.as_ref().map(|kind| kind.value);
    let typed = matches!(own, Some(RawKind::Text | RawKind::Number | RawKind::Date));
    let ways = usize::from(raw.scale.is_some()) + usize::from(!raw.options.is_empty());
    if ways + usize::from(typed) != 1 || (raw.scale.is_some() && own.is_some()) {
        report.error(document, &raw.span, FindingKind::KindUnclear);
    }
    number_keys(report, document, raw, own);
    let (mut options, scale) = match &raw.scale {
        Some(name) => match scales
            .iter()
            .position(|scale| scale.id.as_str() == name.value)
        {
            Some(at) => (
                scales.get(at).map(|scale| scale.options.clone()),
                Some(ScaleIndex(at)),
            ),
            None => {
                let near = nearest(&name.value, scales.iter().map(|scale| scale.id.as_str()));
                let kind = FindingKind::Unknown(Thing::Scale, name.value.clone(), near);
                report.error(document, &name.span, kind);
                (None, None)
            }
        },
        None => (Some(options(report, document, &raw.options)), None),
    };
    levels(report, document, raw, options.as_deref_mut());
    let kind = match own {
        Some(RawKind::Text) => Kind::Text,
        Some(RawKind::Date) => Kind::Date,
        Some(RawKind::Number) => Kind::Number {
            min: raw.min.as_ref().map(|bound| bound.value),
            max: raw.max.as_ref().map(|bound| bound.value),
            unit: optional(report, document, "unit", raw.unit.as_ref()),
        },
        Some(RawKind::Many) => Kind::Many(options.unwrap_or_default()),
        Some(RawKind::One) | None => Kind::One(options.unwrap_or_default()),
    };
    sound(report, document, raw, &kind);
    (kind, scale)
}

/// `min`, `max` and `unit` belong to numbers.
fn number_keys(report: &mut Report, document: &Document, raw: &RawQuestion, own: Option<RawKind>) {
    let keys = [
        ("min", raw.min.as_ref().map(|bound| &bound.span)),
        ("max", raw.max.as_ref().map(|bound| &bound.span)),
        ("unit", raw.unit.as_ref().map(|unit| &unit.span)),
    ];
    if own != Some(RawKind::Number) {
        for (key, span) in keys {
            if let Some(span) = span {
                report.error(document, span, FindingKind::KeyOfOtherKind(key));
            }
        }
    }
    if let (Some(min), Some(max)) = (&raw.min, &raw.max)
        && min.value > max.value
    {
        report.error(document, &min.span, FindingKind::MinAboveMax);
    }
}

fn levels(
    report: &mut Report,
    document: &Document,
    raw: &RawQuestion,
    mut options: Option<&mut [Choice]>,
) {
    for (name, level) in &raw.levels {
        let level = words(report, document, "levels", Some(level), &level.span);
        // Over an unknown scale nothing is said about its options.
        let Some(options) = options.as_deref_mut() else {
            continue;
        };
        match options
            .iter_mut()
            .find(|option| option.id.as_str() == name.value)
        {
            Some(option) => option.level = level,
            None => {
                let near = nearest(&name.value, options.iter().map(|option| option.id.as_str()));
                let kind = FindingKind::Unknown(Thing::Option, name.value.clone(), near);
                report.error(document, &name.span, kind);
            }
        }
    }
}

/// Whether the options make sense together.
fn sound(report: &mut Report, document: &Document, raw: &RawQuestion, kind: &Kind) {
    let (options, many) = match kind {
        Kind::One(options) => (options, false),
        Kind::Many(options) => (options, true),
        Kind::Text | Kind::Number { .. } | Kind::Date => return,
    };
    let fault = |report: &mut Report, kind| report.error(document, &raw.span, kind);
    if !many && options.iter().any(|option| option.exclusive) {
        report.lenient(document, &raw.span, FindingKind::ExclusiveOfOne);
    }
    let credited = options
        .iter()
        .filter(|option| option.credit.is_some())
        .count();
    if credited == 0 {
        return;
    }
    if credited < options.len() {
        fault(report, FindingKind::CreditPartly);
    } else if best(options, many) != Credit::ONE {
        fault(report, FindingKind::BestBelowOne);
    }
}

/// The most that an answer can earn.
fn best(options: &[Choice], many: bool) -> Credit {
    let credits = |exclusive: bool| {
        options
            .iter()
            .filter(move |option| option.exclusive == exclusive)
            .filter_map(|option| option.credit)
    };
    let together = if many {
        credits(false).fold(Credit::ZERO, Credit::saturating_add)
    } else {
        credits(false).max().unwrap_or_default()
    };
    credits(true).max().unwrap_or_default().max(together)
}
