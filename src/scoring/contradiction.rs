//! Answers that cannot both be true, by what the questionnaire says of its options. Nothing is
//! scored by it: whoever reads the result has to know that it rests on such answers.

use super::Applicability;
use crate::questionnaire::{
    Answer, Clause, Condition, Content, QuestionIndex, Standings, Truth, Value,
};

/// Answers that cannot all be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The last of the questions, whose option it is.
    pub question: QuestionIndex,
    /// The earlier ones, in question order; never none.
    pub with: Vec<QuestionIndex>,
}

impl Contradiction {
    /// The other questions of those that cannot all be true, in question order; `None` where a
    /// question is none of them.
    pub fn beside(&self, question: QuestionIndex) -> Option<Vec<QuestionIndex>> {
        let all = || self.with.iter().copied().chain([self.question]);
        let one = all().any(|at| at == question);
        one.then(|| all().filter(|at| *at != question).collect())
    }
}

/// Every contradiction between answers that count, in question order, each once. Who does not know
/// an answer contradicts nothing.
pub(super) fn contradictions(
    content: &Content,
    standings: &Standings,
    applicability: &Applicability,
) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (index, question) in applicability.asked(content) {
        let Some(Answer::Value(Value::Options(chosen))) = standings.counted(index) else {
            continue;
        };
        let own = question.contradicts.iter();
        let own = own.filter(|contradicts| chosen.contains(&contradicts.option));
        let held = own.flat_map(|own| held_by(&own.when, standings, applicability));
        for with in held {
            let contradiction = Contradiction {
                question: index,
                with,
            };
            if !found.contains(&contradiction) {
                found.push(contradiction);
            }
        }
    }
    found
}

/// The questions of each group of a condition that given values make hold.
fn held_by(
    when: &Condition,
    standings: &Standings,
    applicability: &Applicability,
) -> Vec<Vec<QuestionIndex>> {
    let Condition::AnyOf(groups) = when else {
        return Vec::new();
    };
    let definite = |clause: &Clause| match clause {
        Clause::Reads { question, .. } => {
            let value = matches!(standings.counted(*question), Some(Answer::Value(_)));
            let holds = applicability.clause(clause, standings) == Truth::Yes;
            (value && holds).then_some(*question)
        }
        Clause::Absent => None,
    };
    let held = groups.iter().filter_map(|group| {
        let mut read: Vec<QuestionIndex> = group.iter().map(definite).collect::<Option<_>>()?;
        read.sort_unstable();
        Some(read)
    });
    held.collect()
}
