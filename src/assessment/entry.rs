//! What an assessment holds of one question, and of one item of evidence, after the fold.
//! Every text remembers the line that it came from, so that a redaction finds it.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Digest, Evidence, Given, Moment, ReviewMethod, Role, Verdict, Wire, wire::REDACTED};
use crate::questionnaire::EvidenceId;

/// Everything on file about one question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// The present answer.
    pub answer: Option<Recorded>,
    /// What an earlier period answered: shown as a proposal, counted only when given again.
    pub proposal: Option<Given>,
    /// The note.
    pub note: Option<Note>,
    /// The items of evidence linked to it.
    pub evidence: BTreeSet<EvidenceId>,
    /// Whether it is flagged.
    pub flagged: bool,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Which department does.
    pub department: Option<String>,
    /// Until which day.
    pub due: Option<Date>,
    /// The line that assigned it; 0 where none did.
    pub assigned_seq: u64,
    /// What is to be done about it.
    pub action: Option<Todo>,
    /// The review of the present answer.
    pub review: Option<ReviewRecord>,
}

/// An answer with the line that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// What was answered.
    pub given: Given,
    /// By whom.
    pub by: String,
    /// When.
    pub at: Moment,
    /// By which line.
    pub seq: u64,
}

/// A note with the line that wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The note; never empty.
    pub text: String,
    /// By whom.
    pub by: String,
    /// When.
    pub at: Moment,
    /// By which line.
    pub seq: u64,
}

/// What is to be done about a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Todo {
    /// What.
    pub text: Option<String>,
    /// How far it is.
    pub status: Option<String>,
    /// By which line.
    pub seq: u64,
}

/// The review that stands for the present answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRecord {
    /// The outcome.
    pub verdict: Verdict,
    /// How it was checked.
    pub method: Option<ReviewMethod>,
    /// The reviewer's own answer, where rated.
    pub value: Option<Wire>,
    /// The reviewer's words.
    pub comment: Option<String>,
    /// By whom; never the answerer.
    pub by: String,
    /// When.
    pub at: Moment,
    /// By which line.
    pub seq: u64,
}

/// An item of the evidence ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceItem {
    /// What it is and where.
    pub evidence: Evidence,
    /// By whom it was last entered.
    pub by: String,
    /// When.
    pub at: Moment,
    /// By which line.
    pub seq: u64,
}

impl EvidenceItem {
    /// Whether it is valid on a day: its last day has not passed.
    pub fn valid_on(&self, day: Date) -> bool {
        self.evidence.expires.is_none_or(|last| last >= day)
    }
}

/// An approval as recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// As what.
    pub role: Role,
    /// The name typed.
    pub name: String,
    /// Their title.
    pub title: Option<String>,
    /// Their department.
    pub department: Option<String>,
    /// The line of defence, 1 to 3.
    pub line: Option<u8>,
    /// Where the decision is recorded.
    pub reference: Option<String>,
    /// The head that was approved.
    pub head: Digest,
    /// Whether it was recorded while something was open.
    pub interim: bool,
    /// By whom the line was written.
    pub by: String,
    /// When.
    pub at: Moment,
    /// By which line.
    pub seq: u64,
    /// Whether the head is that of a line before it; one that names another never stands.
    pub fits: bool,
    /// The line of the later change of an answer that voided it.
    pub voided_by: Option<u64>,
}

impl Approval {
    /// The name typed, title and department beside it.
    pub fn who(&self) -> impl Iterator<Item = &str> {
        let who = [
            Some(&self.name),
            self.title.as_ref(),
            self.department.as_ref(),
        ];
        who.into_iter().flatten().map(String::as_str)
    }

    /// Who entered it, where that is another name than the one approving.
    pub fn entered_by(&self) -> Option<&str> {
        (self.by != self.name).then_some(self.by.as_str())
    }

    /// Whether it stands: its head fits and no answer has changed since.
    pub const fn stands(&self) -> bool {
        self.fits && self.voided_by.is_none()
    }
}

/// The other assessment that answers were linked to or carried over from.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// The other assessment.
    pub assessment: String,
    /// Its head at that time.
    pub head: Digest,
    /// When it was taken in.
    pub at: Moment,
    /// By which line.
    pub seq: u64,
}

fn mask(text: &mut Option<String>) {
    if text.is_some() {
        *text = Some(REDACTED.to_owned());
    }
}

fn mask_wire(wire: &mut Wire) {
    if let Wire::Text(text) = wire {
        *wire = Wire::Redacted(std::mem::take(text));
    }
}

impl Given {
    /// Takes out its free text.
    pub(super) fn redact(&mut self) {
        match self {
            Self::Value(wire) => mask_wire(wire),
            Self::NotApplicable { reason } => REDACTED.clone_into(reason),
            Self::Unknown => {}
        }
    }
}

impl Entry {
    /// Takes out every free text that a line wrote.
    pub(super) fn redact(&mut self, seq: u64) {
        if let Some(answer) = self.answer.as_mut().filter(|answer| answer.seq == seq) {
            answer.given.redact();
        }
        if let Some(note) = self.note.as_mut().filter(|note| note.seq == seq) {
            REDACTED.clone_into(&mut note.text);
        }
        if self.assigned_seq == seq {
            mask(&mut self.owner);
            mask(&mut self.department);
        }
        if let Some(action) = self.action.as_mut().filter(|action| action.seq == seq) {
            mask(&mut action.text);
            mask(&mut action.status);
        }
        if let Some(review) = self.review.as_mut().filter(|review| review.seq == seq) {
            mask(&mut review.comment);
            review.value.iter_mut().for_each(mask_wire);
        }
    }

    /// Whether nothing is on file any more.
    pub fn is_empty(&self) -> bool {
        *self
            == Self {
                assigned_seq: self.assigned_seq,
                ..Self::default()
            }
    }
}

impl EvidenceItem {
    /// Takes out every free text, where this line wrote it.
    pub(super) fn redact(&mut self, seq: u64) {
        if self.seq == seq {
            REDACTED.clone_into(&mut self.evidence.title);
            REDACTED.clone_into(&mut self.evidence.at);
            mask(&mut self.evidence.doc_no);
            mask(&mut self.evidence.edition);
            mask(&mut self.evidence.department);
            mask(&mut self.evidence.period);
        }
    }
}

impl Approval {
    /// Takes out every free text, where this line wrote it.
    pub(super) fn redact(&mut self, seq: u64) {
        if self.seq == seq {
            REDACTED.clone_into(&mut self.name);
            mask(&mut self.title);
            mask(&mut self.department);
            mask(&mut self.reference);
        }
    }
}
