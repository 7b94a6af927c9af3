//! `review`: a reviewer other than the answerer confirms answers, sends them back, or gives one of
//! their own. All of the questions named are taken, or none.

use super::{
    arguments::ReviewArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    assessment::{Finding, ReviewFault, ReviewMethod, Wire},
    i18n::{Language, cli as words},
    questionnaire::{Kind, Question},
};

pub(crate) fn run(context: &Context, arguments: &ReviewArguments) -> Result<Exit, Failure> {
    let (language, by) = (context.language(), context.by());
    let (mut assessment, mut writer) = context.open(&arguments.id)?;
    let mut events = Vec::with_capacity(arguments.questions.len());
    for typed in &arguments.questions {
        let index = assessment.question(typed, language)?;
        let Some(question) = assessment.content.question(index) else {
            continue;
        };
        let finding = finding(arguments, question, language)?;
        let comment = arguments.comment.clone();
        let state = &assessment.reading.state;
        let event = state
            .review_of(question, &by, finding, comment)
            .map_err(|fault| refused(&fault, question, &by, language))?;
        events.push(event);
    }
    let reviewed = context.append(&mut assessment.reading.state, &mut writer, events)?;
    context
        .streams
        .note(&words::reviewed(language, reviewed, &by));
    Ok(Exit::Done)
}

/// What the flags say of a question.
fn finding(
    arguments: &ReviewArguments,
    question: &Question,
    language: Language,
) -> Result<Finding, Failure> {
    if arguments.r#return {
        return Ok(Finding::Returned);
    }
    let method = arguments
        .method
        .map(ReviewMethod::from)
        .ok_or_else(|| Failure::new(Exit::WrongUse, words::review_method(language)))?;
    Ok(match &arguments.rate {
        None => Finding::Confirmed(method),
        Some(options) => Finding::Rated(method, rating(options, &question.kind)),
    })
}

/// The options typed as an answer of the question's kind: of several they are set apart by commas.
fn rating(typed: &str, kind: &Kind) -> Wire {
    match kind {
        Kind::Many(_) => Wire::Many(typed.split(',').map(|id| id.trim().to_owned()).collect()),
        _ => Wire::Text(typed.trim().to_owned()),
    }
}

fn refused(fault: &ReviewFault, question: &Question, by: &str, language: Language) -> Failure {
    let id = question.id.as_str();
    let sentence = match fault {
        ReviewFault::NoAnswer => words::review_no_answer(language, id),
        ReviewFault::OwnAnswer => words::review_own_answer(language, id, by),
        ReviewFault::Unscored => words::review_unscored(language, id),
        ReviewFault::Value(fault) => words::review_value(language, id, &fault.say(language)),
    };
    Failure::new(Exit::WrongUse, sentence)
}
