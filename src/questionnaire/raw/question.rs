//! A question as it is written, its options and its conditions. Everything is optional and has its
//! place in the file, so that what is missing or odd can be pointed at later; nothing is judged
//! here.

use std::ops::Range;

use toml::de::DeValue;

use super::{
    At, RawLines, RawWords,
    files::{FORCE_VALUES, FORCES},
    table::Table,
};
use crate::questionnaire::{
    Force, Nature, Number,
    finding::{FindingKind, Shape},
};

/// What a `kind` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::questionnaire) enum RawKind {
    One,
    Many,
    Text,
    Number,
    Date,
}

/// A question.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawQuestion {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) text: Option<RawWords>,
    pub(in crate::questionnaire) why: Option<RawWords>,
    pub(in crate::questionnaire) judge: Option<RawWords>,
    pub(in crate::questionnaire) evidence: Option<RawLines>,
    pub(in crate::questionnaire) action: Option<RawWords>,
    pub(in crate::questionnaire) scale: Option<At<String>>,
    pub(in crate::questionnaire) kind: Option<At<RawKind>>,
    pub(in crate::questionnaire) options: Vec<RawOption>,
    pub(in crate::questionnaire) min: Option<At<Number>>,
    pub(in crate::questionnaire) max: Option<At<Number>>,
    pub(in crate::questionnaire) unit: Option<RawWords>,
    pub(in crate::questionnaire) weight: Option<At<Number>>,
    pub(in crate::questionnaire) core: Option<At<bool>>,
    pub(in crate::questionnaire) force: Option<At<Force>>,
    pub(in crate::questionnaire) raised: Vec<RawRaised>,
    pub(in crate::questionnaire) nature: Option<At<Nature>>,
    pub(in crate::questionnaire) contradicts: Vec<RawContradiction>,
    pub(in crate::questionnaire) when: Option<RawWhen>,
    pub(in crate::questionnaire) principles: Vec<At<String>>,
    pub(in crate::questionnaire) sources: Vec<RawCitation>,
    pub(in crate::questionnaire) levels: Vec<(At<String>, RawWords)>,
    pub(in crate::questionnaire) crosswalk: Vec<(At<String>, Vec<At<String>>)>,
    pub(in crate::questionnaire) replaces: Option<At<String>>,
    pub(in crate::questionnaire) renamed_from: Option<At<String>>,
}

/// An option.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawOption {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) label: Option<RawWords>,
    pub(in crate::questionnaire) credit: Option<At<Number>>,
    /// Whether a credit is written, though it be none.
    pub(in crate::questionnaire) credited: bool,
    pub(in crate::questionnaire) exclusive: Option<At<bool>>,
}

/// A stronger force.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawRaised {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) force: Option<At<Force>>,
    pub(in crate::questionnaire) when: Option<RawWhen>,
}

/// An option that cannot be true beside earlier answers.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawContradiction {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) option: Option<At<String>>,
    pub(in crate::questionnaire) when: Option<RawWhen>,
}

/// A source cited.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawCitation {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) id: Option<At<String>>,
    pub(in crate::questionnaire) at: Option<At<String>>,
}

/// A condition: groups of clauses, any of which must hold as a whole.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawWhen {
    pub(in crate::questionnaire) span: Range<usize>,
    pub(in crate::questionnaire) groups: Vec<Vec<RawClause>>,
    /// Whether every clause could be read.
    pub(in crate::questionnaire) whole: bool,
}

/// What one question's answer must be.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) struct RawClause {
    pub(in crate::questionnaire) question: At<String>,
    pub(in crate::questionnaire) test: At<RawTest>,
}

/// A test of an answer.
#[derive(Debug, Clone)]
pub(in crate::questionnaire) enum RawTest {
    /// Any of these options.
    Any(Vec<At<String>>),
    /// None of these options.
    NotAny(Vec<At<String>>),
    /// A number within bounds.
    Within(Option<Number>, Option<Number>),
}

pub(super) fn question(table: &mut Table<'_, '_>) -> RawQuestion {
    RawQuestion {
        span: table.place(),
        id: table.text("id"),
        text: table.words("text"),
        why: table.words("why"),
        judge: table.words("judge"),
        evidence: table.lines("evidence"),
        action: table.words("action"),
        scale: table.text("scale"),
        kind: table.word(
            "kind",
            &["one", "many", "text", "number", "date"],
            &[
                RawKind::One,
                RawKind::Many,
                RawKind::Text,
                RawKind::Number,
                RawKind::Date,
            ],
        ),
        options: table.tables("options", option),
        min: table.number("min"),
        max: table.number("max"),
        unit: table.words("unit"),
        weight: table.number("weight"),
        core: table.truth("core"),
        force: table.word("force", FORCES, &FORCE_VALUES),
        raised: table.tables("raised", |table| RawRaised {
            span: table.span.clone(),
            force: table.word("force", FORCES, &FORCE_VALUES),
            when: when(table),
        }),
        nature: table.word(
            "nature",
            &["duty", "effort", "condition", "foreign"],
            &[
                Nature::Duty,
                Nature::Effort,
                Nature::Condition,
                Nature::Foreign,
            ],
        ),
        contradicts: table.tables("contradicts", contradiction),
        when: when(table),
        principles: table.texts("principles", false),
        sources: table.tables("sources", |table| RawCitation {
            span: table.span.clone(),
            id: table.text("id"),
            at: table.text("at"),
        }),
        levels: table.table("levels", levels).unwrap_or_default(),
        crosswalk: table.table("crosswalk", crosswalk).unwrap_or_default(),
        replaces: table.text("replaces"),
        renamed_from: table.text("renamed_from"),
    }
}

fn contradiction(table: &mut Table<'_, '_>) -> RawContradiction {
    RawContradiction {
        span: table.span.clone(),
        option: table.text("option"),
        when: when(table),
    }
}

pub(super) fn option(table: &mut Table<'_, '_>) -> RawOption {
    RawOption {
        span: table.span.clone(),
        id: table.text("id"),
        label: table.words("label"),
        credit: table.number("credit"),
        credited: table.has("credit"),
        exclusive: table.truth("exclusive"),
    }
}

/// The condition under the key `when`.
pub(super) fn when(table: &mut Table<'_, '_>) -> Option<RawWhen> {
    let groups = table.table_or_tables("when", |table| {
        let span = table.span.clone();
        (span, clauses(table))
    })?;
    if groups.value.is_empty() {
        table.note(&groups.span, FindingKind::EmptyCondition);
    }
    let mut written = Vec::new();
    let mut whole = true;
    for (span, (named, clauses)) in groups.value {
        whole &= named == clauses.len() && named > 0;
        // A group whose only clause could not be read has had its finding.
        if named == 0 {
            table.note(&span, FindingKind::EmptyCondition);
        }
        if !clauses.is_empty() {
            written.push(clauses);
        }
    }
    Some(RawWhen {
        span: groups.span,
        groups: written,
        whole,
    })
}

/// How many clauses are written, and those that could be read.
fn clauses(table: &mut Table<'_, '_>) -> (usize, Vec<RawClause>) {
    let names = table.names();
    let named = names.len();
    let mut read = Vec::with_capacity(named);
    for (question, span, value) in names {
        if let Some(test) = test(table, &span, value) {
            read.push(RawClause {
                question,
                test: At::new(test, span),
            });
        }
    }
    (named, read)
}

fn test(table: &mut Table<'_, '_>, span: &Range<usize>, value: &DeValue<'_>) -> Option<RawTest> {
    if let DeValue::Table(inner) = value {
        return table.inside(inner, span.clone(), bounds_or_not);
    }
    match table.list_or_one(value, span) {
        Some(options) if options.is_empty() => {
            table.note(span, FindingKind::EmptyCondition);
            None
        }
        Some(options) => Some(RawTest::Any(options)),
        None => {
            table.note(span, FindingKind::WrongShape("when", Shape::TextOrTexts));
            None
        }
    }
}

/// `{ not = … }` or `{ at_least = …, at_most = … }`.
fn bounds_or_not(table: &mut Table<'_, '_>) -> Option<RawTest> {
    let span = table.span.clone();
    let (not, at_least, at_most) = (
        table.texts("not", true),
        table.number("at_least").map(|bound| bound.value),
        table.number("at_most").map(|bound| bound.value),
    );
    let bounds = at_least.is_some() || at_most.is_some();
    match (table.has("not"), not.is_empty(), bounds) {
        (true, false, false) => Some(RawTest::NotAny(not)),
        (false, _, true) => Some(RawTest::Within(at_least, at_most)),
        (true, _, true) => {
            table.note(&span, FindingKind::NotWithBounds);
            None
        }
        // Of a key misspelt or a bound that is none there has been a finding.
        (false, ..) if !table.is_empty() => None,
        _ => {
            table.note(&span, FindingKind::EmptyCondition);
            None
        }
    }
}

fn levels(table: &mut Table<'_, '_>) -> Vec<(At<String>, RawWords)> {
    let mut read = Vec::new();
    for (option, span, value) in table.names() {
        let DeValue::Table(inner) = value else {
            table.note(&span, FindingKind::WrongShape("levels", Shape::Table));
            continue;
        };
        let words = table.inside(inner, span, |table| RawWords {
            span: table.span.clone(),
            en: table.text("en"),
            ja: table.text("ja"),
        });
        read.push((option, words));
    }
    read
}

fn crosswalk(table: &mut Table<'_, '_>) -> Vec<(At<String>, Vec<At<String>>)> {
    let mut read = Vec::new();
    for (framework, span, value) in table.names() {
        match table.list(value) {
            Some(items) => read.push((framework, items)),
            None => table.note(&span, FindingKind::WrongShape("crosswalk", Shape::Texts)),
        }
    }
    read
}
