//! The questions that decide what applies: every unscored one that the conditions of the guide
//! read, directly or through each other.

use std::collections::BTreeSet;

use super::Drawing;
use crate::{
    questionnaire::{Clause, Condition, Question, QuestionIndex},
    report::model::Named,
};

/// A question that decides what applies.
#[derive(Debug, Clone)]
pub struct ScopeQuestion {
    /// The question.
    pub question: Named,
    /// How to tell its answers apart.
    pub judge: String,
    /// The labels of its options; none for a number.
    pub options: Vec<String>,
    /// When it is asked, in words; `None` always.
    pub applies: Option<String>,
}

pub(super) fn scope(
    drawing: &Drawing<'_>,
    kept: &[(QuestionIndex, &Question)],
) -> Vec<ScopeQuestion> {
    let tiers = drawing.content.method.tiers.iter();
    let mut open: Vec<Condition> = tiers
        .filter_map(|tier| drawing.remaining(&tier.when))
        .collect();
    for (index, question) in kept {
        open.push(drawing.when(question));
        let stronger = drawing.stronger(*index, question).into_iter();
        open.extend(stronger.map(|(_, when)| when));
    }
    let mut found = BTreeSet::new();
    while let Some(condition) = open.pop() {
        for clause in condition.clauses() {
            let Clause::Reads { question: read, .. } = clause else {
                continue;
            };
            let unscored = drawing.content.question(*read);
            let Some(question) = unscored.filter(|question| !question.scored()) else {
                continue;
            };
            if found.insert(*read) {
                open.push(drawing.when(question));
            }
        }
    }
    let questions = found.into_iter();
    let questions = questions.filter_map(|index| drawing.content.question(index));
    questions
        .map(|question| scope_question(drawing, question))
        .collect()
}

fn scope_question(drawing: &Drawing<'_>, question: &Question) -> ScopeQuestion {
    let when = drawing.when(question);
    let labels = question.options().iter();
    let labels = labels.map(|option| option.label.get(drawing.language).to_owned());
    ScopeQuestion {
        question: drawing.named(question),
        judge: question.judge.get(drawing.language).to_owned(),
        options: labels.collect(),
        applies: (when != Condition::Always).then(|| drawing.in_words(&when)),
    }
}
