//! What a reviewer may say of an answer: a confirmation with its method, a return, or an answer of
//! the reviewer's own. It makes the event or says why there can be none; what a review then does to
//! the score is the fold's and scoring's.

use super::{Event, ReviewMethod, Reviewed, State, Verdict, Wire, WireFault};
use crate::questionnaire::Question;

/// Why an answer cannot be reviewed so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReviewFault {
    /// There is no answer that could be reviewed.
    NoAnswer,
    /// The reviewer gave the answer.
    OwnAnswer,
    /// The question earns no credit: its answer can be confirmed or sent back, not rated.
    Unscored,
    /// The reviewer's answer is none to this question.
    Value(WireFault),
}

/// What a reviewer makes of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// As answered, checked in this way.
    Confirmed(ReviewMethod),
    /// Sent back.
    Returned,
    /// Answered differently, checked in this way.
    Rated(ReviewMethod, Wire),
}

impl State {
    /// The event that records a review of the present answer.
    ///
    /// # Errors
    /// Where there is no answer, it is the reviewer's own, or the rating is no answer to the question.
    pub fn review_of(
        &self,
        question: &Question,
        by: &str,
        finding: Finding,
        comment: Option<String>,
    ) -> Result<Event, ReviewFault> {
        let answer = self
            .entry(&question.id)
            .and_then(|entry| entry.answer.as_ref())
            .ok_or(ReviewFault::NoAnswer)?;
        if answer.by == by {
            return Err(ReviewFault::OwnAnswer);
        }
        let (verdict, method, value) = match finding {
            Finding::Confirmed(method) => (Verdict::Confirmed, Some(method), None),
            Finding::Returned => (Verdict::Returned, None, None),
            Finding::Rated(method, value) => {
                if !question.scored() {
                    return Err(ReviewFault::Unscored);
                }
                value.decode(&question.kind).map_err(ReviewFault::Value)?;
                (Verdict::Rated, Some(method), Some(value))
            }
        };
        Ok(Event::Reviewed(Reviewed {
            question: question.id.clone(),
            seq: answer.seq,
            verdict,
            method,
            value,
            comment: comment.filter(|comment| !comment.trim().is_empty()),
        }))
    }
}
