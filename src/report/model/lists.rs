//! What a reader must not overlook: to find out, not applicable with reasons, legal questions that
//! were not asked and why, what was flagged.

use super::{Named, Part};
use crate::{
    assessment::{ReviewMethod, Verdict},
    questionnaire::{Answer, Truth},
    report::reasons,
    scoring::Removal,
};

/// What must not be overlooked.
#[derive(Debug, Clone, Default)]
pub struct Lists {
    /// Answered with don't know.
    pub to_find_out: Vec<Pending>,
    /// Answered with not applicable.
    pub not_applicable: Vec<NotApplicable>,
    /// Legal questions that do not apply.
    pub not_asked: Vec<NotAsked>,
    /// Flagged.
    pub flagged: Vec<Pending>,
}

/// A question that waits for somebody.
#[derive(Debug, Clone)]
pub struct Pending {
    /// The question.
    pub question: Named,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Which department does.
    pub department: Option<String>,
}

/// A question answered as not applicable.
#[derive(Debug, Clone)]
pub struct NotApplicable {
    /// The question.
    pub question: Named,
    /// Whether it is law.
    pub law: bool,
    /// Why it does not apply, in the answerer's words.
    pub reason: String,
    /// Who confirmed it, and how.
    pub confirmed: Option<(String, Option<ReviewMethod>)>,
}

/// A legal question that was not asked.
#[derive(Debug, Clone)]
pub struct NotAsked {
    /// The question.
    pub question: Named,
    /// The answers that removed it, each in words; empty where the reason is none of them.
    pub answers: Vec<String>,
    /// The reason in one sentence.
    pub why: String,
}

pub(super) fn lists(part: &Part<'_>) -> Lists {
    let mut lists = Lists::default();
    for (index, question) in part.content().enumerate() {
        let placement = part.subject.score.applicability.placement(index);
        let entry = part.entry(question);
        if entry.is_some_and(|entry| entry.flagged) {
            lists.flagged.push(pending(part, question));
        }
        if placement.truth != Truth::Yes || placement.linked {
            continue;
        }
        match part.subject.standings.counted(index) {
            Some(Answer::Unknown) => lists.to_find_out.push(pending(part, question)),
            Some(Answer::NotApplicable { reason }) => {
                let review = entry.and_then(|entry| entry.review.as_ref());
                let confirmed = review.filter(|review| review.verdict == Verdict::Confirmed);
                lists.not_applicable.push(NotApplicable {
                    question: part.named(question),
                    law: placement.legal(),
                    reason: reason.clone(),
                    confirmed: confirmed.map(|review| (review.by.clone(), review.method)),
                });
            }
            Some(Answer::Value(_)) | None => {}
        }
    }
    lists.not_asked = not_asked(part);
    lists
}

fn pending(part: &Part<'_>, question: &crate::questionnaire::Question) -> Pending {
    let entry = part.entry(question);
    Pending {
        question: part.named(question),
        owner: entry.and_then(|entry| entry.owner.clone()),
        department: entry.and_then(|entry| entry.department.clone()),
    }
}

fn not_asked(part: &Part<'_>) -> Vec<NotAsked> {
    let (content, standings) = (part.content(), part.subject.standings);
    let law = &part.subject.score.law;
    law.not_asked
        .iter()
        .filter_map(|index| {
            let removal = part.subject.score.removal(content, standings, *index)?;
            let answers = match &removal {
                Removal::Answers(removers) => {
                    reasons::removing_answers(content, standings, removers, part.language)
                }
                Removal::QuickScan | Removal::OtherLevel(_) => Vec::new(),
            };
            Some(NotAsked {
                question: part.named(part.question(*index)?),
                answers,
                why: reasons::removal(content, standings, &removal, part.language),
            })
        })
        .collect()
}
