//! What can happen to an assessment: one event a line of its log, members in the order of the
//! format. An event of a kind that this version does not know is kept letter for letter.
//! What the events add up to is the fold's business (`state`).

use serde::{Deserialize, Serialize};

use super::{
    Action, Answered, Assigned, Evidence, Given, Renamed, Reviewed, Signed, Started, Taken,
    UsedFile, serial,
};
use crate::questionnaire::{Depth, EvidenceId, QuestionId};

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
        #[serde(with = "serial::depth")]
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

const KINDS: [&str; 20] = [
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
        let event = Self::read(json)?;
        if event.to_json() == json {
            Ok(event)
        } else {
            Err(EventError)
        }
    }

    /// The same without comparing bytes, for whoever compares those of the whole line.
    pub(super) fn read(json: &str) -> Result<Self, EventError> {
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
        serde_json::from_value(object).map_err(|_| EventError)
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

    /// What it is about, as a user is told in every language: the question, the evidence, else what
    /// kind of change it is.
    pub fn subject(&self) -> &str {
        if let Some(question) = self.question() {
            return question.as_str();
        }
        match self {
            Self::EvidenceAdded(evidence) | Self::EvidenceChanged(evidence) => evidence.id.as_str(),
            Self::EvidenceRemoved { id } => id.as_str(),
            Self::Depth { depth } => depth.id(),
            Self::Renamed(_) => "name",
            _ => "assessment",
        }
    }

    /// An answer given.
    pub const fn answered(question: QuestionId, given: Given) -> Self {
        Self::Answered(Answered { question, given })
    }
}
