//! What stands in the way of a final approval: whatever is open, undecided, sent back or to be
//! confirmed again. It names questions; the words are the caller's.

use super::Subject;
use crate::{
    questionnaire::{QuestionIndex, Truth},
    scoring::LegalStanding,
};

/// One kind of obstacle, with its questions in question order; never without any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// Asked and not answered.
    Unanswered(Vec<QuestionIndex>),
    /// Last period's answer is proposed and was not given again.
    Proposed(Vec<QuestionIndex>),
    /// Whether it is asked, or under which force, hangs on answers that are missing.
    Undecided(Vec<QuestionIndex>),
    /// An open legal point that has an answer.
    Legal(Vec<QuestionIndex>),
    /// Sent back by a reviewer.
    Returned(Vec<QuestionIndex>),
}

impl Obstacle {
    /// The questions concerned.
    pub fn questions(&self) -> &[QuestionIndex] {
        match self {
            Self::Unanswered(questions)
            | Self::Proposed(questions)
            | Self::Undecided(questions)
            | Self::Legal(questions)
            | Self::Returned(questions) => questions,
        }
    }
}

/// What stands in the way of a final approval of the assessment as it is now.
pub fn obstacles(subject: Subject<'_>) -> Vec<Obstacle> {
    let Subject {
        content,
        state,
        standings,
        score,
        ..
    } = subject;
    let placed = |wanted: &dyn Fn(QuestionIndex) -> bool| -> Vec<QuestionIndex> {
        let all = content.enumerate().map(|(at, _)| at);
        all.filter(|at| wanted(*at)).collect()
    };
    let entry = |at: QuestionIndex| state.entry(&content.question(at)?.id);
    let asked = |at: QuestionIndex| score.applicability.placement(at).asked();
    let open = |at: QuestionIndex| asked(at) && !standings.given.contains_key(&at);
    let proposed = |at: QuestionIndex| entry(at).is_some_and(|entry| entry.proposal.is_some());
    let answered_law = |at: QuestionIndex| {
        let standing = score.law.standing(at);
        standing.is_some_and(|standing| standing != LegalStanding::Unanswered)
    };
    let returned = |at: QuestionIndex| {
        let given = standings.given.get(&at);
        asked(at)
            && given.is_some_and(|given| given.review == crate::questionnaire::Review::Returned)
    };
    let legal = score.law.open.iter().copied();
    let undecided = |at: QuestionIndex| score.applicability.placement(at).truth == Truth::Maybe;
    let obstacles = [
        Obstacle::Unanswered(placed(&|at| open(at) && !proposed(at))),
        Obstacle::Proposed(placed(&|at| open(at) && proposed(at))),
        Obstacle::Undecided(placed(&undecided)),
        Obstacle::Legal(legal.filter(|at| answered_law(*at)).collect()),
        Obstacle::Returned(placed(&returned)),
    ];
    obstacles
        .into_iter()
        .filter(|obstacle| !obstacle.questions().is_empty())
        .collect()
}
