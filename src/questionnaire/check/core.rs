//! The quick scan: a core question depends on no scored question that the scan leaves out.
//! Otherwise a quick scan would ask what it can never reach, or leave a point out that it claims to
//! have.

use std::collections::BTreeSet;

use super::super::{
    Clause, Condition, Content, Document, Question, QuestionIndex, build::Built,
    finding::FindingKind, raw::Report,
};

pub(super) fn check(report: &mut Report, documents: &[Document], built: &Built<'_>) {
    for (_, question, from, raw) in built.questions() {
        let Some(document) = documents.get(from) else {
            continue;
        };
        if !question.core {
            continue;
        }
        for other in scored_behind(&built.content, question) {
            if let Some(other) = built.content.question(other).filter(|other| !other.core) {
                let kind = FindingKind::CoreOnOther(other.id.to_string());
                report.lenient(document, &raw.span, kind);
            }
        }
    }
}

/// The scored questions that a question reads, directly or through unscored ones.
fn scored_behind(content: &Content, question: &Question) -> BTreeSet<QuestionIndex> {
    let mut scored = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = reads(content, question);
    while let Some(index) = open.pop() {
        if !seen.insert(index) {
            continue;
        }
        match content.question(index) {
            Some(read) if read.scored() => {
                scored.insert(index);
            }
            Some(read) => open.extend(reads(content, read)),
            None => {}
        }
    }
    scored
}

/// Every question that a question's own, its section's and its raised conditions read.
pub(super) fn reads(content: &Content, question: &Question) -> Vec<QuestionIndex> {
    let section = content.section_of(question).map(|section| &section.when);
    let raised = question.raised.iter().map(|raised| &raised.when);
    section
        .into_iter()
        .chain([&question.when])
        .chain(raised)
        .flat_map(read_by)
        .collect()
}

/// The questions that a condition reads.
pub(super) fn read_by(condition: &Condition) -> impl Iterator<Item = QuestionIndex> {
    condition.clauses().filter_map(|clause| match clause {
        Clause::Reads { question, .. } => Some(*question),
        Clause::Absent => None,
    })
}
