//! The evidence ledger as it stands, with what each item supports. Whether a file is still there is
//! not known here: the report says what was entered, `verify` says what has become of it.

use jiff::civil::Date;

use super::Part;

/// One item of the ledger.
#[derive(Debug, Clone)]
pub struct EvidenceLine {
    /// Its number.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Where it is.
    pub at: String,
    /// SHA-256 of its bytes, where it was read.
    pub sha256: Option<String>,
    /// Its document number.
    pub doc_no: Option<String>,
    /// Its edition.
    pub edition: Option<String>,
    /// The department that keeps it.
    pub department: Option<String>,
    /// The period that it covers.
    pub period: Option<String>,
    /// The last day on which it is valid.
    pub expires: Option<Date>,
    /// Whether it was valid on the day of the log's last line.
    pub valid: bool,
    /// The questions that it supports, in question order.
    pub questions: Vec<String>,
}

pub(super) fn evidence(part: &Part<'_>) -> Vec<EvidenceLine> {
    let state = part.subject.state;
    let ledger = state.ledger().into_iter();
    ledger
        .map(|item| {
            let evidence = &item.evidence;
            let supports = |question: &&crate::questionnaire::Question| {
                part.entry(question)
                    .is_some_and(|entry| entry.evidence.contains(&evidence.id))
            };
            let questions = part.content().questions.iter();
            EvidenceLine {
                id: evidence.id.to_string(),
                title: evidence.title.clone(),
                at: evidence.at.clone(),
                sha256: evidence.sha256.map(|digest| digest.to_string()),
                doc_no: evidence.doc_no.clone(),
                edition: evidence.edition.clone(),
                department: evidence.department.clone(),
                period: evidence.period.clone(),
                expires: evidence.expires,
                valid: state.is_valid(item),
                questions: questions
                    .filter(supports)
                    .map(|question| question.id.to_string())
                    .collect(),
            }
        })
        .collect()
}
