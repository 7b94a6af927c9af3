//! `explain`: the score point by point, or one question. How points come about is `scoring`'s and
//! how they are told is `report`'s; this finds the assessment and prints.

use super::{
    arguments::ExplainArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::report::{explain_question, explain_question_json, explain_score, explain_score_json};

pub(crate) fn run(context: &Context, arguments: &ExplainArguments) -> Result<Exit, Failure> {
    let assessment = context.read(&arguments.id)?;
    let (subject, language) = (assessment.subject(), assessment.language);
    let text = match &arguments.question {
        None if arguments.json => explain_score_json(subject),
        None => explain_score(subject, language),
        Some(typed) => {
            let question = assessment.question(typed, context.language())?;
            let explained = if arguments.json {
                explain_question_json(subject, question, language)
            } else {
                explain_question(subject, question, language)
            };
            explained.unwrap_or_default()
        }
    };
    context.streams.result(&text)?;
    Ok(Exit::Done)
}
