//! Every answer with its note, evidence, people and review, section by section. Answers on file to
//! questions that do not apply are shown as such, for they are kept and count nowhere.

use super::{Named, Part};
use crate::{
    assessment::{Entry, Moment, ReviewMethod, ReviewRecord, Verdict},
    questionnaire::{Answer, Force, Level, Question, QuestionIndex, Truth},
    report::reasons,
    scoring::LegalStanding,
};

/// The answers of one section.
#[derive(Debug, Clone)]
pub struct AnsweredSection {
    /// Its heading.
    pub title: String,
    /// Whom it asks about.
    pub level: Level,
    /// Its questions that are asked or have something on file.
    pub questions: Vec<AnsweredQuestion>,
}

/// One question with what is on file.
#[derive(Debug, Clone)]
pub struct AnsweredQuestion {
    /// The question.
    pub question: Named,
    /// Its force, where it is scored and certain.
    pub force: Option<Force>,
    /// How it stands as law.
    pub legal: Option<LegalStanding>,
    /// Whether it is asked; else what is on file counts nowhere.
    pub counts: bool,
    /// Whether the linked assessment answers it.
    pub linked: bool,
    /// The answer that counts.
    pub answer: String,
    /// Why not applicable, where that is the answer.
    pub reason: Option<String>,
    /// What an earlier period answered, still to be confirmed.
    pub proposal: Option<String>,
    /// The note.
    pub note: Option<String>,
    /// The numbers of its evidence.
    pub evidence: Vec<String>,
    /// Who answered, and when.
    pub answered: Option<(String, Moment)>,
    /// The review that stands.
    pub review: Option<ReviewLine>,
}

impl AnsweredQuestion {
    /// Whether there is anything to show but that it is open.
    pub fn on_file(&self) -> bool {
        let text = self.note.is_some() || self.proposal.is_some() || self.review.is_some();
        text || self.linked || self.answered.is_some() || !self.evidence.is_empty()
    }
}

/// A review that stands.
#[derive(Debug, Clone)]
pub struct ReviewLine {
    /// The outcome.
    pub verdict: Verdict,
    /// How it was checked.
    pub method: Option<ReviewMethod>,
    /// By whom.
    pub by: String,
    /// When.
    pub at: Moment,
    /// The reviewer's words.
    pub comment: Option<String>,
    /// The answerer's own answer, where the reviewer's took its place.
    pub replaced: Option<String>,
}

pub(super) fn answers(part: &Part<'_>) -> Vec<AnsweredSection> {
    let content = part.content();
    let sections = content.sections.iter();
    sections
        .filter_map(|section| {
            let questions: Vec<AnsweredQuestion> = section
                .questions
                .iter()
                .filter_map(|index| answered(part, *index, part.question(*index)?))
                .collect();
            (!questions.is_empty()).then(|| AnsweredSection {
                title: section.title.get(part.language).to_owned(),
                level: section.about,
                questions,
            })
        })
        .collect()
}

fn answered(
    part: &Part<'_>,
    index: QuestionIndex,
    question: &Question,
) -> Option<AnsweredQuestion> {
    let placement = part.subject.score.applicability.placement(index);
    let counts = placement.truth == Truth::Yes;
    let entry = part.entry(question);
    if !counts && entry.is_none() {
        return None;
    }
    let counted = part.subject.standings.counted(index);
    Some(AnsweredQuestion {
        question: part.named(question),
        force: placement.forces.certain(),
        legal: part.subject.score.law.standing(index),
        counts,
        linked: placement.linked,
        answer: part.answer(question, counted),
        reason: match counted {
            Some(Answer::NotApplicable { reason }) => Some(reason.clone()),
            _ => None,
        },
        proposal: entry.and_then(|entry| proposal(part, question, entry)),
        note: entry.and_then(|entry| Some(entry.note.as_ref()?.text.clone())),
        evidence: entry.map(numbers).unwrap_or_default(),
        answered: entry
            .and_then(|entry| entry.answer.as_ref())
            .map(|answer| (answer.by.clone(), answer.at)),
        review: entry
            .and_then(|entry| entry.review.as_ref())
            .map(|record| review(part, question, record)),
    })
}

fn proposal(part: &Part<'_>, question: &Question, entry: &Entry) -> Option<String> {
    if entry.answer.is_some() {
        return None;
    }
    let proposed = entry.proposal.as_ref()?.decode(question).ok()?;
    Some(reasons::answer(question, &proposed, part.language))
}

/// The numbers of evidence as people count: E-999 before E-1000.
fn numbers(entry: &Entry) -> Vec<String> {
    let mut numbers: Vec<String> = entry.evidence.iter().map(ToString::to_string).collect();
    numbers.sort_by_key(|number| (number.len(), number.clone()));
    numbers
}

fn review(part: &Part<'_>, question: &Question, record: &ReviewRecord) -> ReviewLine {
    let own = part.subject.state.answer(question);
    ReviewLine {
        verdict: record.verdict,
        method: record.method,
        by: record.by.clone(),
        at: record.at,
        comment: record.comment.clone(),
        replaced: (record.verdict == Verdict::Rated)
            .then(|| reasons::counted(question, own.as_ref(), part.language)),
    }
}
