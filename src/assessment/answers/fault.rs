//! The faults of an answers file, and of a value that is no answer, as values and as sentences.
//! Where a fault stands is a range of the file; how it came to be found is the reader's, and the
//! words are `i18n`'s.

use std::ops::Range;

use crate::{
    assessment::WireFault,
    i18n::{Language, answers as words, toml},
    questionnaire::{Document, Drawn, Severity},
};

/// One fault of an answers file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where, in bytes of its text.
    pub span: Range<usize>,
    /// What.
    pub kind: FaultKind,
}

/// What is wrong with an answers file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// It is no TOML; the parser's words.
    Syntax(String),
    /// A key that the format does not have, and the nearest that it has.
    UnknownKey(String, Option<String>),
    /// A question that is not loaded, and the nearest that is.
    UnknownQuestion(String, Option<String>),
    /// A value that the question does not take.
    Value(WireFault),
    /// Something of another shape was expected.
    Expected(Expected),
    /// A blank text under a key.
    Blank(&'static str),
    /// A value and a status.
    ValueAndStatus,
    /// A status that is none.
    BadStatus(String),
    /// A reason without `not_applicable`.
    ReasonAlone,
    /// No evidence number.
    BadEvidenceId(String),
    /// The same evidence number twice.
    TwiceEvidence(String),
    /// Evidence without a number.
    MissingId,
    /// A new item lacks a member.
    MissingMember(&'static str, String),
    /// The assessment has another item under the number.
    OtherEvidence(String),
    /// An item that is neither in the assessment nor in the file.
    UnknownEvidence(String),
}

/// A shape that was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// The table `[answers]`.
    Answers,
    /// The tables `[[evidence]]`.
    Evidence,
    /// A string.
    Text,
    /// An array of strings.
    Texts,
    /// A TOML date.
    Day,
    /// A boolean.
    Boolean,
    /// A SHA-256.
    Digest,
}

impl Fault {
    /// What is wrong, in a sentence.
    pub fn say(&self, language: Language) -> String {
        match &self.kind {
            FaultKind::Syntax(message) => words::syntax(language, &toml::said(language, message)),
            FaultKind::UnknownKey(key, _) => words::unknown_key(language, key),
            FaultKind::UnknownQuestion(id, _) => words::unknown_question(language, id),
            FaultKind::Value(fault) => fault.say(language),
            FaultKind::Expected(what) => words::expected(language, what.name(language)),
            FaultKind::Blank(key) => words::blank(language, key),
            FaultKind::ValueAndStatus => words::value_and_status(language).to_owned(),
            FaultKind::BadStatus(status) => words::bad_status(language, status),
            FaultKind::ReasonAlone => words::reason_alone(language).to_owned(),
            FaultKind::BadEvidenceId(id) => words::bad_evidence_id(language, id),
            FaultKind::TwiceEvidence(id) => words::twice_evidence(language, id),
            FaultKind::MissingId => words::missing_id(language).to_owned(),
            FaultKind::MissingMember(key, id) => words::missing_member(language, key, id),
            FaultKind::OtherEvidence(id) => words::other_evidence(language, id),
            FaultKind::UnknownEvidence(id) => words::unknown_evidence(language, id),
        }
    }

    /// What may have been meant.
    pub fn near(&self) -> Option<String> {
        match &self.kind {
            FaultKind::UnknownKey(_, near) | FaultKind::UnknownQuestion(_, near) => near.clone(),
            FaultKind::Value(WireFault::UnknownOption { option, options }) => {
                crate::questionnaire::nearest(option, options.iter().map(String::as_str))
            }
            _ => None,
        }
    }

    /// The fault with file, line, column and the line that it stands in.
    pub fn draw(&self, file: &Document, language: Language, color: bool) -> String {
        let near = self.near();
        let drawn = Drawn {
            severity: Severity::Error,
            file: &file.name,
            span: self.span.clone(),
            sentence: self.say(language),
            near: near.as_deref(),
        };
        drawn.draw(Some(file), language, color)
    }
}

impl Expected {
    const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Answers => words::answers_table(language),
            Self::Evidence => words::evidence_tables(language),
            Self::Text => words::a_text(language),
            Self::Texts => words::texts(language),
            Self::Day => words::a_day(language),
            Self::Boolean => words::true_or_false(language),
            Self::Digest => words::a_digest(language),
        }
    }
}

impl WireFault {
    /// What is wrong, in a sentence.
    pub fn say(&self, language: Language) -> String {
        let text = match self {
            Self::UnknownOption { option, options } => {
                let options: Vec<_> = options.iter().map(|id| format!("`{id}`")).collect();
                return words::unknown_option(language, option, &options.join(", "));
            }
            Self::TwiceOption { option } => return words::twice_option(language, option),
            Self::Exclusive { option } => return words::exclusive(language, option),
            Self::OutOfRange { min, max } => {
                let text = |bound: &crate::questionnaire::Number| bound.to_string();
                let range = match (min.as_ref().map(text), max.as_ref().map(text)) {
                    (Some(min), Some(max)) => words::between(language, &min, &max),
                    (Some(min), None) => words::from(language, &min),
                    (None, max) => words::up_to(language, &max.unwrap_or_default()),
                };
                return words::out_of_range(language, &range);
            }
            Self::NotOneOption => words::not_one_option(language),
            Self::NotOptions => words::not_options(language),
            Self::NoOption => words::no_option(language),
            Self::NotNumber => words::not_number(language),
            Self::NotDate => words::not_date(language),
            Self::NotText => words::not_text(language),
            Self::Blank => words::blank_answer(language),
            Self::NotApplicableUnscored => words::not_applicable_unscored(language),
            Self::NoReason => words::no_reason(language),
        };
        text.to_owned()
    }
}
