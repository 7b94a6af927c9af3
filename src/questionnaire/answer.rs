//! What an answer to a question is, and what stands behind it. The shared vocabulary of scoring
//! (which counts it) and assessment (which keeps it), so that neither needs to know the other.

use std::collections::BTreeMap;

use super::{Content, Number, QuestionIndex};

/// An answer as it counts: options as positions in their question's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A value.
    Value(Value),
    /// Don't know: to be found out.
    Unknown,
    /// Not applicable, with the reason given.
    NotApplicable {
        /// Why, in the answerer's words; never empty.
        reason: String,
    },
}

/// The value of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Options chosen, ascending, at least one (of a one-option question exactly one).
    Options(Vec<usize>),
    /// Free text.
    Text(String),
    /// A number.
    Number(Number),
    /// A day.
    Date(jiff::civil::Date),
}

/// What a reviewer other than the answerer made of the present answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Review {
    /// Nobody has reviewed it.
    #[default]
    None,
    /// Confirmed, naming how; the answer is verified.
    Confirmed,
    /// Sent back: counts as it stands, never verified.
    Returned,
    /// The reviewer's own answer, which takes the answerer's place; verified.
    Rated(Answer),
}

/// Everything about one answered question that scoring reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The answerer's answer.
    pub answer: Answer,
    /// Whether at least one valid evidence item is linked.
    pub evidenced: bool,
    /// What a reviewer made of it.
    pub review: Review,
}

impl Standing {
    /// An answer with neither evidence nor review.
    pub const fn bare(answer: Answer) -> Self {
        Self {
            answer,
            evidenced: false,
            review: Review::None,
        }
    }

    /// The answer that counts: the reviewer's own where there is one.
    pub const fn counted(&self) -> &Answer {
        match &self.review {
            Review::Rated(answer) => answer,
            _ => &self.answer,
        }
    }

    /// Whether a reviewer other than the answerer stands behind it.
    pub const fn verified(&self) -> bool {
        matches!(self.review, Review::Confirmed | Review::Rated(_))
    }
}

/// All answers of an assessment as scoring reads them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standings {
    /// Answers given in this assessment, carried ones not given again left out.
    pub given: BTreeMap<QuestionIndex, Standing>,
    /// Answers of a linked assessment of the organisation: read by conditions, asked and counted
    /// nowhere. Holds every organisation question that the link covers, unanswered ones as `None`.
    pub linked: BTreeMap<QuestionIndex, Option<Answer>>,
}

impl Standings {
    /// The answer that counts and that conditions read, from here or from the link.
    pub fn counted(&self, question: QuestionIndex) -> Option<&Answer> {
        match self.linked.get(&question) {
            Some(answer) => answer.as_ref(),
            None => self.given.get(&question).map(Standing::counted),
        }
    }
}

impl Value {
    /// Whether this is a value that a question of the content takes.
    pub fn fits(&self, content: &Content, question: QuestionIndex) -> bool {
        content
            .question(question)
            .is_some_and(|question| question.kind.takes(self))
    }
}
