//! `guide`: what a questionnaire asks of a firm, with no assessment. Whoever wants to know what
//! would be asked need not begin anything, and nothing is written.

use super::{
    arguments::GuideArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    i18n::cli as words,
    questionnaire::load,
    report::{AiRole, Guide, guide_markdown},
    store::clock,
};

pub(crate) fn run(context: &Context, arguments: &GuideArguments) -> Result<Exit, Failure> {
    let catalogue = context.catalogue()?;
    let id = context.questionnaire(&catalogue, &arguments.id)?;
    let content = context.content(load(&catalogue, std::slice::from_ref(&id)))?;
    let language = context.language();
    let roles: Vec<AiRole> = arguments.role.iter().copied().map(AiRole::from).collect();
    let Some(guide) = Guide::of(&content, &id, &roles, language) else {
        let sentence = words::no_roles(language, id.as_str());
        return Err(Failure::new(Exit::WrongUse, sentence));
    };
    if let Some(day) = content.review_by().filter(|day| *day < clock::today()) {
        let said = words::past_review(language, &day.to_string());
        context.streams.note(&said);
    }
    context.streams.result(&guide_markdown(&guide))?;
    Ok(Exit::Done)
}
