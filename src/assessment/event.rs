//! What can happen to an assessment: one event a line of its log, members in the order of the
//! format. An event of a kind that this version does not know is kept letter for letter.
//! What the events add up to is the fold's business (`state`).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Digest, Given, Wire, serial};
use crate::{
    i18n::Language,
    questionnaire::{EvidenceId, Level, QuestionId},
};

/// An event, as it stands under `do`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The assessment began; always and only the first line.
    Started(Started),
    /// Answers of an assessment of the organisation stand in for its questions here.
    Linked(Taken),
    /// Answers of an earlier period are proposed; each counts only when given again.
    Carried(Taken),
    /// An answer was given.
    Answered(Answered),
    /// An answer was taken back.
    Cleared {
        /// Of which question.
        question: QuestionId,
    },
    /// A note was written; an empty one takes the note away.
    Noted {
        /// On which question.
        question: QuestionId,
        /// The whole note from now on.
        text: String,
    },
    /// An item of evidence came into the ledger.
    EvidenceAdded(Evidence),
    /// An item of evidence is from now on as said here, in full.
    EvidenceChanged(Evidence),
    /// An item left the ledger and every question.
    EvidenceRemoved {
        /// Which item.
        id: EvidenceId,
    },
    /// An item supports a question.
    EvidenceLinked {
        /// Which item.
        id: EvidenceId,
        /// Which question.
        question: QuestionId,
    },
    /// An item supports a question no longer.
    EvidenceUnlinked {
        /// Which item.
        id: EvidenceId,
        /// Which question.
        question: QuestionId,
    },
    /// The flag was set or taken away.
    Flagged {
        /// On which question.
        question: QuestionId,
        /// Whether it is set from now on.
        on: bool,
    },
    /// Who answers for it until when, in full: what is absent is nobody, none.
    Assigned(Assigned),
    /// What is to be done, in full: what is absent is none.
    Action(Action),
    /// A reviewer looked at an answer.
    Reviewed(Reviewed),
    /// Somebody recorded an approval.
    Signed(Signed),
    /// The depth changed.
    Depth {
        /// From now on.
        depth: Depth,
    },
    /// What `started` said of the assessment is from now on as said here, in full.
    Renamed(Renamed),
    /// The content moved on.
    Upgraded {
        /// The files from now on.
        files: Vec<UsedFile>,
        /// Old question ids and the new ones to which their answers move.
        renames: serde_json::Map<String, serde_json::Value>,
    },
    /// Lines that follow were taken from a colleague's file.
    Merged {
        /// The file.
        from: String,
        /// What it held, as the merge wrote it.
        lines: serde_json::Value,
    },
    /// A line's free text is shown nowhere from now on.
    Redacted {
        /// Which line.
        seq: u64,
        /// Why.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<String>,
    },
    /// A kind that this version does not know.
    #[serde(skip)]
    Unknown {
        /// Its name.
        kind: String,
        /// The object letter for letter.
        json: String,
    },
}

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

/// How deep an assessment goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Depth {
    /// All questions.
    #[default]
    Full,
    /// The quick scan: core questions and what they depend on.
    Quick,
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

const KINDS: [&str; 21] = [
    "started",
    "linked",
    "carried",
    "answered",
    "cleared",
    "noted",
    "evidence_added",
    "evidence_changed",
    "evidence_removed",
    "evidence_linked",
    "evidence_unlinked",
    "flagged",
    "assigned",
    "action",
    "reviewed",
    "signed",
    "depth",
    "renamed",
    "upgraded",
    "merged",
    "redacted",
];

/// An object that is no event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the object under `do` is not an event of the form that the format sets out")]
pub struct EventError;

impl Event {
    /// Reads the object under `do`. Written again it gives the same bytes.
    ///
    /// # Errors
    /// Where it is no JSON object that begins with its kind, or a known kind not exactly of its
    /// form: members missing, unknown, or in another order.
    pub fn parse(json: &str) -> Result<Self, EventError> {
        let object: serde_json::Value = serde_json::from_str(json).map_err(|_| EventError)?;
        let members = object.as_object().ok_or(EventError)?;
        let Some(("kind", serde_json::Value::String(kind))) = members
            .iter()
            .next()
            .map(|(key, value)| (key.as_str(), value))
        else {
            return Err(EventError);
        };
        if !KINDS.contains(&kind.as_str()) {
            return Ok(Self::Unknown {
                kind: kind.clone(),
                json: json.to_owned(),
            });
        }
        let event: Self = serde_json::from_value(object).map_err(|_| EventError)?;
        if event.to_json() == json {
            Ok(event)
        } else {
            Err(EventError)
        }
    }

    /// The object as it stands under `do`.
    pub fn to_json(&self) -> String {
        match self {
            Self::Unknown { json, .. } => json.clone(),
            // Every member is a string, a number or a collection of those: writing cannot fail.
            known => serde_json::to_string(known).unwrap_or_default(),
        }
    }

    /// The question that it is about, where it is about one.
    pub const fn question(&self) -> Option<&QuestionId> {
        match self {
            Self::Answered(Answered { question, .. })
            | Self::Cleared { question }
            | Self::Noted { question, .. }
            | Self::EvidenceLinked { question, .. }
            | Self::EvidenceUnlinked { question, .. }
            | Self::Flagged { question, .. }
            | Self::Assigned(Assigned { question, .. })
            | Self::Action(Action { question, .. })
            | Self::Reviewed(Reviewed { question, .. }) => Some(question),
            _ => None,
        }
    }

    /// An answer given.
    pub const fn answered(question: QuestionId, given: Given) -> Self {
        Self::Answered(Answered { question, given })
    }
}
