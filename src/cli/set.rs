//! `set`: changes what `new` set, and goes on from the quick scan to all questions. Each change is
//! a line of the log like an answer, so that a report can say when and by whom it was made.

use super::{
    arguments::{DepthArgument, SetArguments},
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    assessment::{Event, Renamed},
    i18n::{Language, cli as words},
    questionnaire::Depth,
    text::given::given,
};

pub(crate) fn run(context: &Context, arguments: &SetArguments) -> Result<Exit, Failure> {
    let language = context.language();
    if let Some(sentence) = refusal(arguments, language) {
        return Err(Failure::new(Exit::WrongUse, sentence));
    }
    let (mut assessment, mut writer) = context.open(&arguments.id)?;
    let about = assessment.reading.state.about();
    let mut events = Vec::new();
    // A text that is given and blank takes the old one away; one that is not given stays.
    let set = |new: &Option<String>, old: Option<&String>| match new {
        Some(text) => given(text),
        None => old.cloned(),
    };
    let renamed = Renamed {
        name: set(&arguments.name, Some(&about.name)).unwrap_or_default(),
        organisation: set(&arguments.organisation, about.organisation.as_ref()),
        department: set(&arguments.department, about.department.as_ref()),
        period: set(&arguments.period, about.period.as_ref()),
    };
    let same = renamed.name == about.name
        && renamed.organisation == about.organisation
        && renamed.department == about.department
        && renamed.period == about.period;
    if !same {
        events.push(Event::Renamed(renamed));
    }
    if let Some(organisation) = &arguments.organisation_from {
        events.push(super::link::again(context, &assessment, organisation)?);
    }
    if arguments.depth.is_some() && about.depth != Depth::Full {
        events.push(Event::Depth { depth: Depth::Full });
    }
    context.append(&mut assessment.reading.state, &mut writer, events)?;
    Ok(Exit::Done)
}

/// Why nothing can be set so.
fn refusal(arguments: &SetArguments, language: Language) -> Option<&'static str> {
    let texts = [
        &arguments.name,
        &arguments.organisation,
        &arguments.department,
        &arguments.period,
        &arguments.organisation_from,
    ];
    if texts.iter().all(|text| text.is_none()) && arguments.depth.is_none() {
        return Some(words::nothing_to_set(language));
    }
    if arguments.depth == Some(DepthArgument::Quick) {
        return Some(words::depth_only_full(language));
    }
    let blank = |name: &String| name.trim().is_empty();
    let blank = arguments.name.as_ref().is_some_and(blank);
    blank.then(|| words::name_blank(language))
}
