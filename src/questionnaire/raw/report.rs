//! Where findings gather while a load is read, built and checked.

use std::ops::Range;

use crate::questionnaire::{
    Document, Finding,
    finding::{FindingKind, Severity},
};

/// Where findings gather.
#[derive(Debug, Default)]
pub(in crate::questionnaire) struct Report {
    pub(in crate::questionnaire) findings: Vec<Finding>,
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

    fn note(
        &mut self,
        severity: Severity,
        document: &Document,
        span: &Range<usize>,
        kind: FindingKind,
    ) {
        let finding = Finding {
            severity,
            file: document.name.clone(),
            span: span.clone(),
            kind,
        };
        self.findings.push(finding);
    }

    /// Whether anything keeps the load from being used.
    pub(in crate::questionnaire) fn has_errors(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }
}
