//! `questionnaires`: what can be asked, and what one questionnaire holds. They are loaded here to
//! be shown, with no assessment; a user's own stand beside the shipped ones.

use super::{
    arguments::QuestionnairesArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    questionnaire::load,
    report::inventory,
    store::{Catalogue, clock},
};

pub(crate) fn run(context: &Context, arguments: &QuestionnairesArguments) -> Result<Exit, Failure> {
    let catalogue = context.catalogue()?;
    let (text, exit) = match &arguments.id {
        None => list(context, &catalogue),
        Some(typed) => (one(context, &catalogue, typed)?, Exit::Done),
    };
    context.streams.result(&text)?;
    Ok(exit)
}

/// Every questionnaire that loads; one with faults hides no other.
fn list(context: &Context, catalogue: &Catalogue) -> (String, Exit) {
    let (mut told, mut exit) = (Vec::new(), Exit::Done);
    for id in catalogue.all() {
        let loaded = load(catalogue, std::slice::from_ref(&id));
        let Some(content) = loaded.content else {
            context.show_findings(&loaded.findings, &loaded.documents);
            exit = Exit::Faults;
            continue;
        };
        let (today, language) = (clock::today(), context.language());
        told.extend(inventory::summary(&content, &id, today, language));
    }
    if context.show_broken(catalogue) {
        exit = Exit::Faults;
    }
    (told.join("\n"), exit)
}

fn one(context: &Context, catalogue: &Catalogue, typed: &str) -> Result<String, Failure> {
    let id = context.questionnaire(catalogue, typed)?;
    let content = context.content(load(catalogue, std::slice::from_ref(&id)))?;
    let (today, language) = (clock::today(), context.language());
    Ok(inventory::detail(&content, &id, today, language).unwrap_or_default())
}
