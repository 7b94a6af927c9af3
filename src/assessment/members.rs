//! The members of the events that carry several, in the order in which they are written; absent
//! ones are left out. What they add up to is the fold's business.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Digest, Given, REDACTED, Wire, serial};
use crate::{
    i18n::Language,
    questionnaire::{Depth, EvidenceId, Level, QuestionId},
};

/// How an assessment began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    /// What is assessed.
    pub name: String,
    /// The organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// The period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// The language in which it is shown and reported where none is asked for.
    pub language: Language,
    /// How deep it goes.
    #[serde(with = "serial::depth")]
    pub depth: Depth,
    /// The one level that it is of; absent: both.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "serial::level"
    )]
    pub level: Option<Level>,
    /// The files that it is answered with. Questionnaires as named by the user stand before
    /// `method`, what they extend after `sources`.
    pub files: Vec<UsedFile>,
}

/// A content file that an assessment is answered with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsedFile {
    /// `method`, `sources` or the questionnaire's id.
    pub id: String,
    /// Its version as written.
    pub version: String,
    /// Of its bytes.
    pub sha256: Digest,
}

/// Answers taken from another assessment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// Its id.
    pub assessment: String,
    /// Its head at that time.
    pub head: Digest,
    /// By question id: a value, `{"value":…}`, `{"status":…,"reason":…}`, or `null` where it was
    /// unanswered. Also read as an array of such objects with a `question` each.
    pub answers: serde_json::Value,
}

/// An answer given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "serial::AnsweredMembers", into = "serial::AnsweredMembers")]
pub struct Answered {
    /// To which question.
    pub question: QuestionId,
    /// What was answered.
    pub given: Given,
}

/// An item of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its number.
    pub id: EvidenceId,
    /// What it is.
    pub title: String,
    /// Where it is: a path or an address.
    pub at: String,
    /// Of its bytes, where it is a file that was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Digest>,
    /// Its document number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doc_no: Option<String>,
    /// Its edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// The department that keeps it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// The period that it covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// The last day on which it is valid.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "serial::day")]
    pub expires: Option<Date>,
}

impl Evidence {
    /// Whether a redaction took out what it is and where.
    pub fn is_redacted(&self) -> bool {
        self.title == REDACTED || self.at == REDACTED
    }
}

/// Who answers for a question, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assigned {
    /// Which question.
    pub question: QuestionId,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Which department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Until which day.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "serial::day")]
    pub due: Option<Date>,
}

/// What is to be done about a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// Which question.
    pub question: QuestionId,
    /// What is to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// How far it is: `open`, `doing`, `done`, or a word of the user's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// What a reviewer made of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewed {
    /// Which question.
    pub question: QuestionId,
    /// The line of the answer that was looked at; without effect once it is not the present one.
    pub seq: u64,
    /// The outcome.
    pub verdict: Verdict,
    /// How it was checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<ReviewMethod>,
    /// The reviewer's own answer, where the verdict is `rated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Wire>,
    /// The reviewer's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// The outcome of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// As answered.
    Confirmed,
    /// Sent back.
    Returned,
    /// Answered differently by the reviewer.
    Rated,
}

/// How a reviewer checked an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewMethod {
    /// By asking.
    Inquiry,
    /// By reading documents.
    Inspection,
    /// By watching it done.
    Observation,
    /// By doing it again.
    RePerformance,
}

/// An approval recorded by typing a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// As what.
    pub role: Role,
    /// The name typed.
    pub name: String,
    /// Their title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Their department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// The line of defence, 1 to 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u8>,
    /// Where the decision is recorded, such as a ringi number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The head that was approved.
    pub head: Digest,
    /// Whether it was recorded while something was open.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interim: bool,
}

/// As what somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Prepared it.
    Prepared,
    /// Reviewed it.
    Reviewed,
    /// Approved it.
    Approved,
}

impl Role {
    /// As written in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Prepared => "prepared",
            Self::Reviewed => "reviewed",
            Self::Approved => "approved",
        }
    }
}

/// What an assessment is called and covers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renamed {
    /// What is assessed.
    pub name: String,
    /// The organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// The period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
}
