//! `questionnaires`: what can be asked, and what one questionnaire holds.

use super::{
    arguments::QuestionnairesArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    i18n::{Language, cli as words},
    questionnaire::{Content, Force, Question, QuestionnaireId, Section, load},
    report::names,
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
    let (mut told, mut exit) = (String::new(), Exit::Done);
    for id in catalogue.all() {
        let loaded = load(catalogue, std::slice::from_ref(&id));
        match loaded.content {
            Some(content) => told.push_str(&summary(&content, &id, context.language())),
            None => {
                context.show_findings(&loaded.findings, &loaded.documents);
                exit = Exit::Faults;
            }
        }
    }
    if context.show_broken(catalogue) {
        exit = Exit::Faults;
    }
    (told, exit)
}

/// A questionnaire in a few lines: its own questions, not those that it extends.
fn summary(content: &Content, id: &QuestionnaireId, language: Language) -> String {
    let Some(at) = content.questionnaires.iter().position(|own| own.id == *id) else {
        return String::new();
    };
    let Some(questionnaire) = content.questionnaires.get(at) else {
        return String::new();
    };
    let own = || {
        content
            .questions
            .iter()
            .filter(move |question| question.questionnaire == at)
    };
    let scored = own().filter(|question| question.scored()).count();
    let core = own().filter(|question| question.core).count();
    let sections = content
        .sections
        .iter()
        .filter(|section| section.questionnaire == at)
        .count();
    let [major, minor, patch] = questionnaire.version;
    let version = format!("{major}.{minor}.{patch}");
    let mut lines = vec![
        format!("{id}\t{}", questionnaire.title.get(language)),
        format!(
            "  {}",
            words::questionnaire_counts(language, scored, core, sections)
        ),
    ];
    let (as_of, review_by) = (
        questionnaire.as_of.to_string(),
        questionnaire.review_by.to_string(),
    );
    let days = words::questionnaire_days(language, &version, &as_of, &review_by);
    lines.push(format!("  {days}"));
    if questionnaire.review_by < clock::today() {
        lines.push(format!("  {}", words::past_review(language, &review_by)));
    }
    let languages = languages(content, at);
    lines.push(format!(
        "  {}",
        words::questionnaire_languages(language, &languages)
    ));
    let by_force: Vec<String> = Force::ALL
        .into_iter()
        .map(|force| {
            let count = cited(content, at)
                .filter(|cited| *cited == Some(force))
                .count();
            format!("{} {count}", names::force(language, force))
        })
        .collect();
    let listed = by_force.join(words::comma(language));
    lines.push(format!(
        "  {}",
        words::questionnaire_sources(language, &listed)
    ));
    lines.push(String::new());
    lines.join("\n")
}

/// The languages in which every question of a questionnaire is asked.
fn languages(content: &Content, at: usize) -> String {
    let complete = |of: fn(&crate::questionnaire::Words) -> &String| {
        let mut own = content
            .questions
            .iter()
            .filter(|question| question.questionnaire == at);
        own.all(|question| !of(&question.text).is_empty())
    };
    let codes = [
        ("en", complete(|words| &words.en)),
        ("ja", complete(|words| &words.ja)),
    ];
    let there = codes
        .iter()
        .filter(|(_, there)| *there)
        .map(|(code, _)| *code);
    there.collect::<Vec<_>>().join(", ")
}

/// The force of each source that the questions of a questionnaire cite, each source once.
fn cited(content: &Content, at: usize) -> impl Iterator<Item = Option<Force>> {
    let own = content
        .questions
        .iter()
        .filter(move |question| question.questionnaire == at);
    let sources: std::collections::BTreeSet<_> = own
        .flat_map(|question| question.sources.iter().map(|citation| citation.source))
        .collect();
    sources
        .into_iter()
        .filter_map(|source| content.source(source))
        .map(|source| source.force)
}

fn one(context: &Context, catalogue: &Catalogue, typed: &str) -> Result<String, Failure> {
    let language = context.language();
    let id = context.questionnaire(catalogue, typed)?;
    let content = context.content(load(catalogue, std::slice::from_ref(&id)))?;
    let mut told = summary(&content, &id, language);
    for section in &content.sections {
        told.push_str(&questions(&content, section, language));
    }
    Ok(told)
}

/// A section with its questions: id, force, whether core, text.
fn questions(content: &Content, section: &Section, language: Language) -> String {
    let of = |question: &Question| {
        let named = |force| format!(" [{}]", names::force(language, force));
        let force = question.force.map_or_else(String::new, named);
        let core = if question.core {
            words::core_mark(language)
        } else {
            ""
        };
        format!(
            "  {}{force}{core} {}\n",
            question.id,
            question.text.get(language)
        )
    };
    let questions = section
        .questions
        .iter()
        .filter_map(|at| content.question(*at));
    let lines = questions.map(of).collect::<Vec<_>>().concat();
    format!("\n{}\n{lines}", section.title.get(language))
}
