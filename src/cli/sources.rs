//! `sources`: every text that the questionnaires cite. An officer takes the list to the legal
//! department, so that each has its issuer, its dates, its force and its address.

use super::{
    arguments::SourcesArguments,
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    i18n::{Language, cli as words, version::version},
    questionnaire::{Source, Words, load},
    report::names,
    store::Catalogue,
};

pub(crate) fn run(context: &Context, arguments: &SourcesArguments) -> Result<Exit, Failure> {
    let catalogue = context.catalogue()?;
    let shipped: Vec<_> = Catalogue::shipped_ids().collect();
    let mut sources = context.content(load(&catalogue, &shipped))?.sources;
    // A user's files that are never asked together may share ids, so each is loaded alone.
    for id in catalogue.all().filter(|id| !shipped.contains(id)) {
        let content = context.content(load(&catalogue, std::slice::from_ref(&id)))?;
        for source in content.sources {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
    }
    let text = if arguments.json {
        json(&sources)
    } else {
        table(&sources, context.language())
    };
    context.streams.result(&text)?;
    Ok(if context.show_broken(&catalogue) {
        Exit::Faults
    } else {
        Exit::Done
    })
}

fn table(sources: &[Source], language: Language) -> String {
    let entries: Vec<String> = sources
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
            source
                .version
                .as_ref()
                .map_or_else(String::new, |text| version(language, text).into_owned()),
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
            names::status(language, source).to_owned(),
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

fn json(sources: &[Source]) -> String {
    let sources: Vec<serde_json::Value> = sources.iter().map(source).collect();
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
