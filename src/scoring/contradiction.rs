//! Answers that cannot both be true, by what the questionnaire says of its options. Nothing is
//! scored by it: whoever reads the result has to know that it rests on such answers.

use super::Applicability;
use crate::questionnaire::{
    Answer, Clause, Condition, Content, Question, QuestionIndex, Standings, Truth, Value,
};

/// An answer, and the earlier ones beside which it cannot be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The later question.
    pub question: QuestionIndex,
    /// The earlier ones, in question order; never none.
    pub with: Vec<QuestionIndex>,
}

/// Every contradiction between answers that count, in question order. Who does not know an answer
/// contradicts nothing.
pub(super) fn contradictions(
    content: &Content,
    standings: &Standings,
    applicability: &Applicability,
) -> Vec<Contradiction> {
    let asked = applicability.asked(content);
    let found = asked.filter_map(|(index, question)| {
        let with = contradicted(question, index, standings, applicability);
        (!with.is_empty()).then_some(Contradiction {
            question: index,
            with,
        })
    });
    found.collect()
}

fn contradicted(
    question: &Question,
    index: QuestionIndex,
    standings: &Standings,
    applicability: &Applicability,
) -> Vec<QuestionIndex> {
    let Some(Answer::Value(Value::Options(chosen))) = standings.counted(index) else {
        return Vec::new();
    };
    let own = question.contradicts.iter();
    let own = own.filter(|contradicts| chosen.contains(&contradicts.option));
    let mut with: Vec<QuestionIndex> = own
        .flat_map(|contradicts| held_by(&contradicts.when, standings, applicability))
        .collect();
    with.sort_unstable();
    with.dedup();
    with
}

/// The questions whose given values make a condition hold.
fn held_by(
    when: &Condition,
    standings: &Standings,
    applicability: &Applicability,
) -> Vec<QuestionIndex> {
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
    let held = groups
        .iter()
        .filter_map(|group| group.iter().map(definite).collect::<Option<Vec<_>>>());
    held.flatten().collect()
}
