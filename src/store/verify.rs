//! Whether an assessment is what it was: chain, kept files, local evidence, approvals, a head that
//! was noted elsewhere. Findings as values; what they are called stands in `i18n::store`.

use std::{io, path::Path};

use super::{Reading, Store, StoreError, error::line_fault, file};
use crate::{
    assessment::{Digest, REDACTED, is_address},
    i18n::{Language, store as words},
};

/// Something that a verification found.
#[derive(Debug)]
pub enum Finding {
    /// A last line was cut short; it was never confirmed.
    Torn,
    /// A line does not hold.
    Line(u64, crate::assessment::LineFault),
    /// A line is of a kind that this version does not know; the chain holds.
    UnknownKind(u64, String),
    /// A kept questionnaire file has gone or has other bytes, or cannot be read.
    Kept(StoreError),
    /// An evidence file has gone: its id and where it was.
    EvidenceGone(String, String),
    /// An evidence file has other bytes.
    EvidenceChanged(String, String),
    /// What stands where an evidence file was cannot be read: its id and why.
    EvidenceUnread(String, StoreError),
    /// An approval names a head that is not in the log: its line and the name typed.
    ApprovalWithoutHead(u64, String),
    /// An approval was voided by a later answer: its line, the name typed, the later line.
    ApprovalVoided(u64, String, u64),
    /// No line has the hash asked for.
    HeadMissing(Digest),
    /// The hash asked for is that of an earlier line: which, and the last.
    HeadEarlier(Digest, u64, u64),
}

impl Finding {
    /// Whether it is a fault of integrity; else it is only named.
    pub const fn is_fault(&self) -> bool {
        matches!(
            self,
            Self::Line(..)
                | Self::Kept(_)
                | Self::EvidenceChanged(..)
                | Self::EvidenceUnread(..)
                | Self::ApprovalWithoutHead(..)
                | Self::HeadMissing(_)
        )
    }

    /// The sentence in a language, for an assessment.
    pub fn say(&self, language: Language, id: &str) -> String {
        match self {
            Self::Torn => words::torn_skipped(language, id),
            Self::Line(line, fault) => {
                words::broken(language, id, *line, line_fault(language, *fault))
            }
            Self::UnknownKind(line, kind) => words::unknown_kind(language, id, *line, kind),
            Self::Kept(error) => error.say(language),
            Self::EvidenceGone(item, path) => words::evidence_gone(language, item, path),
            Self::EvidenceChanged(item, path) => words::evidence_changed(language, item, path),
            Self::EvidenceUnread(item, why) => {
                words::evidence_unread(language, item, &why.say(language))
            }
            Self::ApprovalWithoutHead(seq, name) => {
                words::approval_without_head(language, *seq, name)
            }
            Self::ApprovalVoided(seq, name, by) => {
                words::approval_voided(language, *seq, name, *by)
            }
            Self::HeadMissing(hash) => words::head_missing(language, &hash.to_string()),
            Self::HeadEarlier(hash, seq, last) => {
                words::head_earlier(language, &hash.to_string(), *seq, *last)
            }
        }
    }
}

impl Store {
    /// Verifies an assessment; evidence at a path that is not absolute is looked for under `base`.
    pub fn verify(&self, reading: &Reading, head: Option<Digest>, base: &Path) -> Vec<Finding> {
        let state = &reading.state;
        let mut findings = Vec::new();
        findings.extend(
            reading
                .fault
                .map(|(line, fault)| Finding::Line(line, fault)),
        );
        findings.extend(reading.torn.then_some(Finding::Torn));
        let unknown = state.unknown_kinds().iter();
        findings.extend(unknown.map(|(line, kind)| Finding::UnknownKind(*line, kind.clone())));
        let files = state.about().files.iter();
        findings.extend(
            files
                .filter_map(|used| self.kept(used).err())
                .map(Finding::Kept),
        );
        for item in state.ledger() {
            let evidence = &item.evidence;
            if let Some(expected) = evidence.sha256 {
                findings.extend(local(evidence.id.as_str(), &evidence.at, expected, base));
            }
        }
        for approval in state.approvals() {
            let name = || approval.name.clone();
            if !approval.fits {
                findings.push(Finding::ApprovalWithoutHead(approval.seq, name()));
            } else if let Some(by) = approval.voided_by {
                findings.push(Finding::ApprovalVoided(approval.seq, name(), by));
            }
        }
        findings.extend(head.and_then(|head| match state.line_of(head) {
            None => Some(Finding::HeadMissing(head)),
            Some(seq) if seq == state.seq() => None,
            Some(seq) => Some(Finding::HeadEarlier(head, seq, state.seq())),
        }));
        findings
    }
}

/// What is wrong with a local evidence file. Only one whose name is not there has gone; anything
/// else that keeps it from being read leaves open whether it is the same.
fn local(id: &str, at: &str, expected: Digest, base: &Path) -> Option<Finding> {
    use io::ErrorKind::{NotADirectory, NotFound};

    if at == REDACTED || is_address(at) {
        return None;
    }
    let (item, place) = (id.to_owned(), || at.to_owned());
    match file::hash(&base.join(at)) {
        Ok(found) if found == expected => None,
        Ok(_) => Some(Finding::EvidenceChanged(item, place())),
        Err(StoreError::Read(_, error)) if matches!(error.kind(), NotFound | NotADirectory) => {
            Some(Finding::EvidenceGone(item, place()))
        }
        Err(error) => Some(Finding::EvidenceUnread(item, error)),
    }
}
