//! `sources`: every text that the questionnaires cite.

use super::{
    arguments::SourcesArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    i18n::{Language, cli as words},
    questionnaire::{Content, Source, Words, load},
    report::names,
};

pub(crate) fn run(context: &Context, arguments: &SourcesArguments) -> Result<Exit, Failure> {
    let catalogue = context.catalogue()?;
    let all: Vec<_> = catalogue.all().collect();
    let loaded = load(&catalogue, &all);
    let content = context.content(loaded)?;
    let text = if arguments.json {
        json(&content)
    } else {
        table(&content, context.language())
    };
    context.streams.result(&text)?;
    Ok(Exit::Done)
}

fn table(content: &Content, language: Language) -> String {
    let entries: Vec<String> = content
        .sources
        .iter()
        .map(|source| entry(source, language))
        .collect();
    entries.join("\n")
}

/// A source in a few lines; what it does not say is left out.
fn entry(source: &Source, language: Language) -> String {
    let force = source
        .force
        .map_or("", |force| names::force(language, force));
    let facts = [
        ("id", source.id.to_string()),
        (
            words::source_issuer(language),
            source.issuer.get(language).to_owned(),
        ),
        (
            words::source_version(language),
            source.version.clone().unwrap_or_default(),
        ),
        (words::source_date(language), day(source.date)),
        (words::source_effective(language), day(source.effective)),
        (words::source_force(language), force.to_owned()),
        (
            words::source_binds(language),
            source.binds.get(language).to_owned(),
        ),
        (
            words::source_status(language),
            names::status(language, source.status).to_owned(),
        ),
        (
            words::source_confidence(language),
            names::confidence(language, source.confidence).to_owned(),
        ),
        (
            words::source_verified(language),
            source.verified_on.to_string(),
        ),
        (
            words::source_address(language),
            source.url.clone().unwrap_or_default(),
        ),
        (
            words::source_note(language),
            source.note.get(language).to_owned(),
        ),
    ];
    let said = facts.iter().filter(|(_, text)| !text.is_empty());
    let lines: Vec<String> = said
        .map(|(label, text)| format!("  {label}: {text}\n"))
        .collect();
    format!("{}\n{}", source.title.get(language), lines.concat())
}

fn day(day: Option<jiff::civil::Date>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

fn json(content: &Content) -> String {
    let sources: Vec<serde_json::Value> = content.sources.iter().map(source).collect();
    let mut text = serde_json::to_string_pretty(&sources).unwrap_or_default();
    text.push('\n');
    text
}

fn source(source: &Source) -> serde_json::Value {
    let both = |words: &Words| serde_json::json!({ "en": words.en, "ja": words.ja });
    serde_json::json!({
        "id": source.id.as_str(),
        "title": both(&source.title),
        "issuer": both(&source.issuer),
        "binds": both(&source.binds),
        "version": source.version,
        "date": source.date.map(|day| day.to_string()),
        "effective": source.effective.map(|day| day.to_string()),
        "force": source.force.map(crate::questionnaire::Force::id),
        "status": source.status.id(),
        "confidence": source.confidence.id(),
        "verified_on": source.verified_on.to_string(),
        "url": source.url,
        "note": both(&source.note),
        "shipped": source.shipped,
    })
}
