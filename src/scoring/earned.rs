//! What an answer to a scored question earns: the one place that says so for every sum, gap, band
//! and gate. Whether the question is asked, and under which force, is not its business.

use crate::questionnaire::{Answer, Credit, Question};

/// What an answer earns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earned {
    /// Nothing yet: there is no answer that could earn.
    Open,
    /// Nothing, and it is in no sum.
    NotApplicable,
    /// Nothing, for it is to be found out.
    Unknown,
    /// The credit of what was chosen.
    Credit(Credit),
}

impl Earned {
    /// What a question's answer earns, as it counts.
    pub fn by(question: &Question, answer: Option<&Answer>) -> Self {
        match answer {
            None => Self::Open,
            Some(Answer::NotApplicable { .. }) => Self::NotApplicable,
            Some(Answer::Unknown) => Self::Unknown,
            Some(Answer::Value(value)) => question.credit(value).map_or(Self::Open, Self::Credit),
        }
    }

    /// The credit in a sum; `None` where the answer is in none.
    pub const fn credit(self) -> Option<Credit> {
        match self {
            Self::Open | Self::NotApplicable => None,
            Self::Unknown => Some(Credit::ZERO),
            Self::Credit(credit) => Some(credit),
        }
    }

    /// Whether this is a gap of a question that is not law: below its target, or to be found out.
    pub fn misses(self, target: Credit) -> bool {
        match self {
            Self::Open | Self::NotApplicable => false,
            Self::Unknown => true,
            Self::Credit(credit) => credit < target,
        }
    }
}
