//! Questionnaire files as they are written: every value with its place, nothing resolved yet. What
//! has not the shape that it should have is a finding, every one at once, and is left out.

mod files;
mod heard;
mod pieces;
mod question;
mod read;
mod report;
mod scalar;
mod table;

use std::{collections::BTreeSet, ops::Range};

pub(super) use files::{
    RawAdditions, RawFramework, RawMethod, RawQuestionnaire, RawSection, RawSource, RawSources,
    RawTier,
};
pub(super) use question::{
    RawCitation, RawClause, RawKind, RawOption, RawQuestion, RawTest, RawWhen,
};
pub(super) use report::Report;
pub(super) use scalar::lacking;

use crate::questionnaire::{Document, Words};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) span: Range<usize>,
}

impl<T> At<T> {
    pub(super) const fn new(value: T, span: Range<usize>) -> Self {
        Self { value, span }
    }
}

/// A text in both languages as it is written.
#[derive(Debug, Clone)]
pub(super) struct RawWords {
    pub(super) span: Range<usize>,
    pub(super) en: Option<At<String>>,
    pub(super) ja: Option<At<String>>,
}

impl RawWords {
    /// The text without its places; empty where a language is missing.
    pub(super) fn plain(&self) -> Words {
        let of = |text: &Option<At<String>>| {
            text.as_ref()
                .map_or_else(String::new, |text| text.value.clone())
        };
        Words {
            en: of(&self.en),
            ja: of(&self.ja),
        }
    }
}

/// Lists of texts in both languages as they are written.
#[derive(Debug, Clone)]
pub(super) struct RawLines {
    pub(super) span: Range<usize>,
    pub(super) en: Vec<At<String>>,
    pub(super) ja: Vec<At<String>>,
}

/// Reads a questionnaire file; what is wrong goes to the report.
pub(super) fn questionnaire(document: &Document, report: &mut Report) -> RawQuestionnaire {
    read::read(document, report, files::questionnaire, |_| true)
}

/// Reads a method file.
pub(super) fn method(document: &Document, report: &mut Report) -> RawMethod {
    read::read(document, report, files::method, |_| true)
}

/// Reads a sources file.
pub(super) fn sources(document: &Document, report: &mut Report) -> RawSources {
    read::read(document, report, files::sources, |_| true)
}

/// Reads a sources file without the sources that are not among these ids, as far as its form lets
/// them be told apart; what is wrong with those is not found.
pub(super) fn sources_among(
    document: &Document,
    report: &mut Report,
    ids: &BTreeSet<String>,
) -> RawSources {
    let among = |entry: &str| {
        let id = entry
            .lines()
            .nth(1)
            .and_then(|line| line.strip_prefix("id = \""));
        let id = id.and_then(|id| id.strip_suffix('"'));
        id.is_none_or(|id| ids.contains(id))
    };
    read::read(document, report, files::sources, among)
}
