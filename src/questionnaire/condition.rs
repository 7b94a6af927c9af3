//! Conditions of a questionnaire and the three-valued logic (Kleene's) that decides them.
//! What a question's own answer makes of a clause stands here; which questions apply is scoring's.

use super::{
    Number, QuestionIndex,
    answer::{Answer, Value},
};

/// Whether something holds: no, maybe (not yet known), yes. Ordered so that *and* is the minimum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold.
    No,
    /// It depends on answers not given yet.
    Maybe,
    /// It holds.
    Yes,
}

impl Truth {
    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Either holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// When something applies: any of several groups of clauses that must all hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Condition {
    /// No condition: always.
    #[default]
    Always,
    /// One of these groups, each of clauses that must all hold; neither level is empty.
    AnyOf(Vec<Vec<Clause>>),
}

impl Condition {
    /// Decides the condition, given how each clause stands.
    pub fn decide(&self, mut clause: impl FnMut(&Clause) -> Truth) -> Truth {
        match self {
            Self::Always => Truth::Yes,
            Self::AnyOf(groups) => groups
                .iter()
                .map(|group| group.iter().map(&mut clause).min().unwrap_or(Truth::Yes))
                .max()
                .unwrap_or(Truth::No),
        }
    }

    /// Every clause, group by group.
    pub fn clauses(&self) -> impl Iterator<Item = &Clause> {
        let groups = match self {
            Self::Always => &[][..],
            Self::AnyOf(groups) => groups,
        };
        groups.iter().flatten()
    }
}

/// What one question's answer must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clause {
    /// A question that is not loaded (a tier may name one): never holds, `not` included.
    Absent,
    /// The answer to a question passes a test.
    Reads {
        /// The question read, always an earlier one.
        question: QuestionIndex,
        /// The test of its answer.
        test: Test,
    },
}

/// A test of an answer. Options are positions in the question's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// Any option chosen is among these.
    Any(Vec<usize>),
    /// No option chosen is among these.
    NotAny(Vec<usize>),
    /// The number lies within these bounds.
    Within {
        /// Not below this.
        at_least: Option<Number>,
        /// Not above this.
        at_most: Option<Number>,
    },
}

impl Test {
    /// How an answer to an applicable question stands to the test: unanswered is `maybe`, not
    /// applicable `no`, unknown `yes` (what is not ruled out stays in), a value as it is.
    pub fn decide(&self, answer: Option<&Answer>) -> Truth {
        match answer {
            None => Truth::Maybe,
            Some(Answer::NotApplicable { .. }) => Truth::No,
            Some(Answer::Unknown) => Truth::Yes,
            Some(Answer::Value(value)) => Truth::from(self.holds(value)),
        }
    }

    fn holds(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Any(options), Value::Options(chosen)) => {
                chosen.iter().any(|option| options.contains(option))
            }
            (Self::NotAny(options), Value::Options(chosen)) => {
                !chosen.iter().any(|option| options.contains(option))
            }
            (Self::Within { at_least, at_most }, Value::Number(number)) => {
                at_least.is_none_or(|bound| *number >= bound)
                    && at_most.is_none_or(|bound| *number <= bound)
            }
            _ => false,
        }
    }
}
