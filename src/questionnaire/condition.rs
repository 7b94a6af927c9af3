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

    /// What is left of the condition once some clauses are decided: those that hold are left out,
    /// groups that cannot hold too; `None` where nothing can.
    pub fn remaining(&self, mut clause: impl FnMut(&Clause) -> Truth) -> Option<Self> {
        let Self::AnyOf(groups) = self else {
            return Some(Self::Always);
        };
        let mut left = Vec::new();
        for group in groups {
            let decided: Vec<_> = group.iter().map(|one| (one, clause(one))).collect();
            if decided.iter().any(|(_, truth)| *truth == Truth::No) {
                continue;
            }
            let open = decided.iter().filter(|(_, truth)| *truth == Truth::Maybe);
            let open: Vec<Clause> = open.map(|(one, _)| (*one).clone()).collect();
            if open.is_empty() {
                return Some(Self::Always);
            }
            left.push(open);
        }
        (!left.is_empty()).then_some(Self::AnyOf(left))
    }

    /// The condition that holds where both do: every group of the one with every group of the
    /// other, a clause of both once.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let (Self::AnyOf(ours), Self::AnyOf(theirs)) = (self, other) else {
            return match self {
                Self::Always => other.clone(),
                Self::AnyOf(_) => self.clone(),
            };
        };
        let both = |first: &Vec<Clause>, second: &Vec<Clause>| {
            let more = second.iter().filter(|clause| !first.contains(clause));
            first.iter().chain(more).cloned().collect()
        };
        let groups = ours.iter();
        let groups = groups.flat_map(|first| theirs.iter().map(move |second| both(first, second)));
        Self::AnyOf(groups.collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The first option of a question.
    fn reads(question: usize) -> Clause {
        Clause::Reads {
            question: QuestionIndex(question),
            test: Test::Any(vec![0]),
        }
    }

    fn any_of(groups: &[&[usize]]) -> Condition {
        let group = |group: &&[usize]| group.iter().copied().map(reads).collect();
        Condition::AnyOf(groups.iter().map(group).collect())
    }

    #[test]
    fn what_is_decided_drops_out_of_a_condition() {
        let condition = any_of(&[&[1, 2], &[3]]);
        let left = |yes: &[usize], no: &[usize]| {
            condition.remaining(|clause| match clause {
                Clause::Reads { question, .. } if yes.contains(&question.0) => Truth::Yes,
                Clause::Reads { question, .. } if no.contains(&question.0) => Truth::No,
                _ => Truth::Maybe,
            })
        };
        assert_eq!(left(&[], &[]), Some(condition.clone()));
        assert_eq!(left(&[1], &[]), Some(any_of(&[&[2], &[3]])));
        assert_eq!(left(&[1], &[3]), Some(any_of(&[&[2]])));
        assert_eq!(left(&[3], &[1]), Some(Condition::Always));
        assert_eq!(left(&[], &[2, 3]), None);
        let always = Condition::Always.remaining(|_| Truth::No);
        assert_eq!(always, Some(Condition::Always));
    }

    #[test]
    fn two_conditions_hold_together_where_a_group_of_each_does() {
        let both = any_of(&[&[1], &[2]]).and(&any_of(&[&[1, 3]]));
        assert_eq!(both, any_of(&[&[1, 3], &[2, 1, 3]]));
        assert_eq!(Condition::Always.and(&both), both);
        assert_eq!(both.and(&Condition::Always), both);
        assert_eq!(Condition::Always.and(&Condition::Always), Condition::Always);
    }
}
