//! `evidence`: the ledger of an assessment, entered, linked to questions, listed. The file itself
//! stays where it is: only its place and its fingerprint are kept.

use std::path::Path;

use super::{
    arguments::{EvidenceAction, EvidenceAddArguments, EvidenceArguments, EvidenceLinkArguments},
    context::Context,
    exit::{Exit, Failure},
};
use crate::{
    assessment::{Event, Evidence, is_address},
    i18n::cli as words,
    questionnaire::EvidenceId,
    store::{clock, file},
    text::printable::printable_line,
};

pub(crate) fn run(context: &Context, arguments: &EvidenceArguments) -> Result<Exit, Failure> {
    match &arguments.action {
        EvidenceAction::Add(add) => enter(context, &arguments.id, add),
        EvidenceAction::Link(link) => self::link(context, &arguments.id, link),
        EvidenceAction::List => list(context, &arguments.id),
    }
}

fn enter(context: &Context, id: &str, add: &EvidenceAddArguments) -> Result<Exit, Failure> {
    let language = context.language();
    if add.title.trim().is_empty() || add.at.trim().is_empty() {
        return Err(Failure::new(
            Exit::WrongUse,
            words::evidence_blank(language),
        ));
    }
    let (mut assessment, mut writer) = context.open(id)?;
    let (at, sha256) = if is_address(&add.at) {
        (add.at.clone(), None)
    } else {
        let hash = file::hash(Path::new(&add.at)).map_err(|error| context.failure(&error))?;
        // The whole path, or the file could be verified only from this folder.
        let path = std::path::absolute(&add.at).unwrap_or_else(|_| (&add.at).into());
        (path.display().to_string(), Some(hash))
    };
    let number = assessment
        .reading
        .state
        .next_evidence()
        .map_err(|error| Failure::new(Exit::CouldNot, error))?;
    let event = Event::EvidenceAdded(Evidence {
        id: number.clone(),
        title: add.title.trim().to_owned(),
        at,
        sha256,
        doc_no: add.doc_no.clone(),
        edition: add.edition.clone(),
        department: add.department.clone(),
        period: add.period.clone(),
        expires: add.expires,
    });
    context.append(&mut assessment.reading.state, &mut writer, [event])?;
    context.streams.result(&format!("{number}\n"))?;
    Ok(Exit::Done)
}

fn link(context: &Context, id: &str, link: &EvidenceLinkArguments) -> Result<Exit, Failure> {
    let language = context.language();
    let (mut assessment, mut writer) = context.open(id)?;
    let item = EvidenceId::new(&link.evidence.to_ascii_uppercase()).ok();
    let known = item.filter(|item| assessment.reading.state.evidence(item).is_some());
    let Some(item) = known else {
        let ledger = assessment.reading.state.ledger();
        let ids: Vec<&str> = ledger
            .iter()
            .map(|item| item.evidence.id.as_str())
            .collect();
        let sentence = words::no_evidence(language, &link.evidence, &ids.join(", "));
        return Err(Failure::new(Exit::WrongUse, sentence));
    };
    let mut events = Vec::with_capacity(link.questions.len());
    for typed in &link.questions {
        let index = assessment.question(typed, language)?;
        let Some(question) = assessment.content.question(index) else {
            continue;
        };
        let entry = assessment.reading.state.entry(&question.id);
        if entry.is_none_or(|entry| !entry.evidence.contains(&item)) {
            events.push(Event::EvidenceLinked {
                id: item.clone(),
                question: question.id.clone(),
            });
        }
    }
    context.append(&mut assessment.reading.state, &mut writer, events)?;
    Ok(Exit::Done)
}

fn list(context: &Context, id: &str) -> Result<Exit, Failure> {
    let assessment = context.read(id)?;
    let state = &assessment.reading.state;
    let (language, today) = (assessment.language, clock::today());
    let mut told = String::new();
    for item in state.ledger() {
        let evidence = &item.evidence;
        let mut questions: Vec<_> = state.supported_by(&evidence.id).collect();
        questions.sort_by_key(|question| assessment.content.find(question));
        let questions: Vec<&str> = questions
            .into_iter()
            .map(crate::questionnaire::QuestionId::as_str)
            .collect();
        let mut line = format!(
            "{}\t{}\t{}",
            evidence.id,
            printable_line(&evidence.title),
            printable_line(&evidence.at)
        );
        if let Some(day) = evidence.expires {
            let day = day.to_string();
            let said = if item.valid_on(today) {
                words::expires(language, &day)
            } else {
                words::expired(language, &day)
            };
            line.push('\t');
            line.push_str(&said);
        }
        line.push('\t');
        line.push_str(&questions.join(" "));
        told.push_str(&line);
        told.push('\n');
    }
    context.streams.result(&told)?;
    Ok(Exit::Done)
}
