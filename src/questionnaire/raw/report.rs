//! Where findings gather while a load is read, built and checked. No step stops at the first fault:
//! an author sees all of them at once, and a shape already faulted is not faulted again as missing.

use std::{collections::BTreeSet, ops::Range};

use crate::questionnaire::{
    Document, Finding,
    finding::{FindingKind, Severity},
};

/// Where findings gather.
#[derive(Debug, Default)]
pub(in crate::questionnaire) struct Report {
    pub(in crate::questionnaire) findings: Vec<Finding>,
    /// Keys that are there in a wrong shape, by file and place of their table: not missing.
    misshapen: BTreeSet<(String, &'static str, usize)>,
}

impl Report {
    /// Notes a fault that keeps the file from being loaded.
    pub(in crate::questionnaire) fn error(
        &mut self,
        document: &Document,
        span: &Range<usize>,
        kind: FindingKind,
    ) {
        self.note(Severity::Error, document, span, kind);
    }

    /// Notes a fault that is an error in a shipped file and a warning in a user's.
    pub(in crate::questionnaire) fn lenient(
        &mut self,
        document: &Document,
        span: &Range<usize>,
        kind: FindingKind,
    ) {
        let severity = if document.shipped {
            Severity::Error
        } else {
            Severity::Warning
        };
        self.note(severity, document, span, kind);
    }

    /// Notes that a key is there, though in a wrong shape.
    pub(super) fn misshapen(&mut self, document: &Document, key: &'static str, place: usize) {
        self.misshapen.insert((document.name.clone(), key, place));
    }

    fn note(
        &mut self,
        severity: Severity,
        document: &Document,
        span: &Range<usize>,
        kind: FindingKind,
    ) {
        let missing = match kind {
            FindingKind::MissingKey(key) | FindingKind::MissingText(key) => Some(key),
            FindingKind::ForceMissing => Some("force"),
            _ => None,
        };
        if let Some(key) = missing
            && !self.misshapen.is_empty()
            && self
                .misshapen
                .contains(&(document.name.clone(), key, span.start))
        {
            return;
        }
        let finding = Finding {
            severity,
            file: document.name.clone(),
            span: span.clone(),
            kind,
        };
        self.findings.push(finding);
    }

    /// Takes in what gathered elsewhere.
    pub(super) fn take(&mut self, other: Self) {
        self.findings.extend(other.findings);
        self.misshapen.extend(other.misshapen);
    }

    /// Whether anything keeps the load from being used.
    pub(in crate::questionnaire) fn has_errors(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }
}
