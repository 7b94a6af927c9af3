//! Texts and ids from what is written: fallback and findings for what is missing. What one language
//! lacks is taken from the other, so that a reader sees something while the author reads the
//! finding.

use std::{collections::HashMap, ops::Range};

use super::super::{
    Document, IdError, Lines, Words,
    finding::{FindingKind, Thing},
    raw::{At, RawLines, RawWords, Report, lacking},
};
use crate::i18n::Language;

/// A text that a file should have; what it lacks is said.
pub(super) fn words(
    report: &mut Report,
    document: &Document,
    key: &'static str,
    raw: Option<&RawWords>,
    span: &Range<usize>,
) -> Words {
    match raw {
        None => report.lenient(document, span, FindingKind::MissingText(key)),
        Some(raw) => {
            let lacking: Vec<Language> = lacking(raw).collect();
            match lacking.as_slice() {
                [] => {}
                [language] => report.lenient(
                    document,
                    &raw.span,
                    FindingKind::MissingLanguage(key, *language),
                ),
                _ => report.lenient(document, &raw.span, FindingKind::MissingText(key)),
            }
        }
    }
    raw.map(RawWords::plain).unwrap_or_default()
}

/// A text that may be left out, but not in one language only.
pub(super) fn optional(
    report: &mut Report,
    document: &Document,
    key: &'static str,
    raw: Option<&RawWords>,
) -> Words {
    match raw {
        Some(written) => words(report, document, key, raw, &written.span),
        None => Words::default(),
    }
}

/// A list of texts that a scored question should have.
pub(super) fn lines(
    report: &mut Report,
    document: &Document,
    key: &'static str,
    raw: Option<&RawLines>,
    span: &Range<usize>,
) -> Lines {
    let Some(raw) = raw else {
        report.lenient(document, span, FindingKind::MissingText(key));
        return Lines::default();
    };
    let blank = |list: &[At<String>]| {
        list.is_empty() || list.iter().any(|text| text.value.trim().is_empty())
    };
    match (blank(&raw.en), blank(&raw.ja)) {
        (true, true) => report.lenient(document, &raw.span, FindingKind::MissingText(key)),
        (en, ja) => {
            for (language, lacks) in [(Language::En, en), (Language::Ja, ja)] {
                if lacks {
                    let kind = FindingKind::MissingLanguage(key, language);
                    report.lenient(document, &raw.span, kind);
                }
            }
        }
    }
    let of = |list: &[At<String>]| list.iter().map(|text| text.value.clone()).collect();
    Lines {
        en: of(&raw.en),
        ja: of(&raw.ja),
    }
}

/// An id that must be there and well formed.
pub(super) fn id<T>(
    report: &mut Report,
    document: &Document,
    raw: Option<&At<String>>,
    span: &Range<usize>,
    of: impl FnOnce(&str) -> Result<T, IdError>,
) -> Option<T> {
    let Some(raw) = raw else {
        report.error(document, span, FindingKind::MissingKey("id"));
        return None;
    };
    of(&raw.value)
        .map_err(|fault| report.error(document, &raw.span, FindingKind::NotAnId(fault)))
        .ok()
}

/// Ids that must be unique, with where each stands first.
#[derive(Debug, Default)]
pub(super) struct Unique<'d> {
    first: HashMap<(Thing, String), (&'d Document, usize)>,
}

impl<'d> Unique<'d> {
    /// Notes an id; says so where it stood before.
    pub(super) fn note(
        &mut self,
        report: &mut Report,
        document: &'d Document,
        thing: Thing,
        id: &At<String>,
    ) -> bool {
        let key = (thing, id.value.clone());
        let Some((file, start)) = self.first.get(&key) else {
            self.first.insert(key, (document, id.span.start));
            return true;
        };
        let before = file.text.get(..*start);
        let line = before.map_or(1, |text| 1 + text.matches('\n').count());
        let first = format!("{}:{line}", file.name);
        let kind = FindingKind::Duplicate(thing, id.value.clone(), first);
        report.error(document, &id.span, kind);
        false
    }
}

/// A version of three numbers.
pub(super) fn version(
    report: &mut Report,
    document: &Document,
    raw: Option<&At<String>>,
) -> [u32; 3] {
    let Some(raw) = raw else {
        report.error(document, &(0..0), FindingKind::MissingKey("version"));
        return [0; 3];
    };
    let numbers: Option<Vec<u32>> = raw
        .value
        .split('.')
        .map(|number| number.parse().ok())
        .collect();
    let three = numbers.and_then(|numbers| <[u32; 3]>::try_from(numbers).ok());
    three.unwrap_or_else(|| {
        report.error(document, &raw.span, FindingKind::Version);
        [0; 3]
    })
}
