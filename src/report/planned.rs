//! Answers that say planned. The scale means by it: with a date and an owner; where one of them is
//! not on record, the review lists the question and the report says so beside the answer.

use crate::{
    assessment::Entry,
    questionnaire::{Answer, Question, Value},
};

/// The option of the method's scales that means planned.
const PLANNED: &str = "planned";

/// The label of such an answer without its promise, which stands in brackets or behind a comma.
pub(super) fn without_promise(said: &str) -> &str {
    let said = crate::text::without_brackets(said);
    said.split(", ").next().unwrap_or(said)
}

/// Whether an answer says planned and the day or the owner is not on record.
pub fn undated(question: &Question, answer: Option<&Answer>, entry: Option<&Entry>) -> bool {
    let Some(Answer::Value(Value::Options(chosen))) = answer else {
        return false;
    };
    let mut options = chosen.iter().filter_map(|at| question.options().get(*at));
    let planned = options.any(|option| option.id.as_str() == PLANNED && option.credit.is_some());
    let settled = entry.is_some_and(|entry| {
        entry.due.is_some() && (entry.owner.is_some() || entry.department.is_some())
    });
    planned && !settled
}
