//! `list`: the assessments, newest first. A log that cannot be read is listed with what is wrong
//! with it: one broken file must not hide the others.

use serde_json::{Value, json};

use super::{
    arguments::ListArguments,
    context::Context,
    exit::{Exit, Failure},
    overview::Overview,
};
use crate::{
    i18n::{Language, cli as words},
    questionnaire::{Content, QuestionnaireId, Shelf},
    report::names,
    scoring::LevelScore,
    store::{Catalogue, Listed, Store, clock},
    text::printable::printable_line,
};

pub(crate) fn run(context: &Context, arguments: &ListArguments) -> Result<Exit, Failure> {
    let store = context.store()?;
    let list = store.list().map_err(|error| context.failure(&error))?;
    let language = context.language();
    if arguments.json {
        let entries: Vec<Value> = list
            .iter()
            .map(|listed| entry(&store, listed, language))
            .collect();
        let mut text = serde_json::to_string_pretty(&entries).unwrap_or_default();
        text.push('\n');
        context.streams.result(&text)?;
        return Ok(Exit::Done);
    }
    if list.is_empty() {
        context.streams.note(words::list_empty(language));
    }
    let lines: String = list
        .iter()
        .map(|listed| line(context, &store, listed))
        .collect();
    context.streams.result(&lines)?;
    Ok(Exit::Done)
}

fn entry(store: &Store, listed: &Listed, language: Language) -> Value {
    let (reading, overview) = match Overview::of(store, listed, language) {
        Ok(read) => read,
        Err(fault) => return json!({ "id": listed.id.as_str(), "fault": fault }),
    };
    let about = reading.state.about();
    let levels: Vec<Value> = overview
        .score
        .levels
        .iter()
        .map(|level| {
            let band = |at: Option<usize>| {
                at.and_then(|at| overview.content.method.bands.get(at))
                    .map(|band| band.id.as_str())
            };
            json!({
                "id": level.level.id(),
                "band": band(level.band),
                "band_floor": band(level.band_floor),
                "band_ceiling": band(level.band_ceiling),
                "provisional": level.provisional,
            })
        })
        .collect();
    let ids: Vec<&str> = overview
        .questionnaires
        .iter()
        .map(QuestionnaireId::as_str)
        .collect();
    let roles: Vec<&str> = overview.signed.iter().map(|role| role.id()).collect();
    let mut entry = json!({
        "id": listed.id.as_str(),
        "name": about.name,
        "organisation": about.organisation,
        "questionnaires": ids,
        "depth": overview.depth.id(),
        "answered": overview.answered,
        "applicable": overview.applicable,
        "law_open": overview.score.law.open.len(),
        "levels": levels,
        "changed": reading.state.changed().map(|moment| moment.to_string()),
        "signed": roles,
        "newer_content": newer_content(&overview.content),
    });
    if let (Some((at, fault)), Some(members)) = (reading.fault, entry.as_object_mut()) {
        let why = crate::store::ReadOnly::Broken(at, fault).say(language, &listed.id);
        members.insert("fault".to_owned(), Value::String(why));
    }
    entry
}

/// Whether the program ships other content than an assessment is answered with.
pub(crate) fn newer_content(content: &Content) -> bool {
    let shipped = Catalogue::shipped();
    let differs = |id: &str, sha256: &str| match id {
        "method" => shipped.method().sha256 != sha256,
        "sources" => shipped.sources().sha256 != sha256,
        id => crate::questionnaire::QuestionnaireId::new(id)
            .ok()
            .and_then(|id| shipped.find(&id))
            .is_some_and(|document| document.sha256 != sha256),
    };
    content
        .files
        .iter()
        .any(|file| differs(&file.id, &file.sha256))
}

fn line(context: &Context, store: &Store, listed: &Listed) -> String {
    let language = context.language();
    let (reading, overview) = match Overview::of(store, listed, language) {
        Ok(read) => read,
        Err(fault) => return format!("{}\n  {fault}\n", listed.id),
    };
    let about = reading.state.about();
    let organisation = about
        .organisation
        .as_ref()
        .map_or_else(String::new, |organisation| {
            format!(" · {}", printable_line(organisation))
        });
    let progress = words::list_progress(
        language,
        overview.answered,
        overview.applicable,
        overview.score.law.open.len(),
    );
    let stage = overview.stage.say(language);
    let depth = names::depth(language, overview.depth);
    let name = printable_line(&about.name);
    let mut lines = vec![
        listed.id.to_string(),
        format!("  {name}{organisation} · {depth} · {stage} · {progress}"),
    ];
    let content = &overview.content;
    lines.extend(
        overview
            .score
            .levels
            .iter()
            .map(|level| format!("  {}", level_line(content, level, language))),
    );
    let past = content.review_by().filter(|day| *day < clock::today());
    lines.extend(past.map(|day| format!("  {}", words::past_review(language, &day.to_string()))));
    lines.push(String::new());
    lines.join("\n")
}

/// A level's band, or the range in which it will end.
fn level_line(content: &Content, level: &LevelScore, language: Language) -> String {
    let title = |at: Option<usize>| {
        at.and_then(|at| content.method.bands.get(at))
            .map_or("–", |band| band.title.get(language))
    };
    let name = names::level(language, level.level);
    if !level.provisional {
        return format!("{name}: {}", title(level.band));
    }
    let (low, high) = (title(level.band_floor), title(level.band_ceiling));
    if low == high {
        format!("{name}: {low}")
    } else {
        words::between(language, name, low, high)
    }
}
