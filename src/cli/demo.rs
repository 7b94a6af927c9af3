//! `demo`: a filled assessment of an invented firm in a temporary folder, opened at its result.
//! Its answers stand in `demo/`, one file a language; its days move along with the calendar.

use jiff::{ToSpan, civil::Date};

use super::{
    context::Context,
    exit::{Exit, Failure},
    shell,
};
use crate::{
    assessment::{
        Assigned, Event, Evidence, Finding, ReviewMethod, Started, State, TakenOver, answers, begin,
    },
    i18n::{Language, demo as words},
    questionnaire::{Content, Depth, QuestionId, QuestionnaireId, load},
    store::{Catalogue, Store, clock},
};

/// The day as of which the answers were written.
const WRITTEN: Date = jiff::civil::date(2026, 11, 22);

/// The answers that a second person has confirmed.
const CONFIRMED: [(&str, ReviewMethod); 6] = [
    ("CS-GOV-02", ReviewMethod::Inspection),
    ("CS-PEO-03", ReviewMethod::Inquiry),
    ("CS-PII-06", ReviewMethod::Inspection),
    ("CS-PII-12", ReviewMethod::Inspection),
    ("CS-HUM-01", ReviewMethod::Observation),
    ("CS-ACC-03", ReviewMethod::Inquiry),
];

pub(crate) fn run(context: &Context) -> Result<Exit, Failure> {
    let language = context.language();
    shell::need_screen(context)?;
    let failed = |error: std::io::Error| {
        let why = crate::store::cause(language, &error);
        Failure::new(Exit::CouldNot, words::no_folder(language, &why))
    };
    let folder = tempfile::Builder::new()
        .prefix("tenken-demo-")
        .tempdir()
        .map_err(failed)?;
    let store = Store::new(folder.path().to_owned());
    let catalogue = Catalogue::shipped();
    let named: Vec<_> = QuestionnaireId::new("cross-sector").into_iter().collect();
    let loaded = load(&catalogue, &named);
    let documents = loaded.documents.clone();
    let content = context.content(loaded)?;
    let started = Started {
        name: words::name(language).to_owned(),
        organisation: Some(words::organisation(language).to_owned()),
        department: Some(words::department(language).to_owned()),
        period: None,
        language,
        depth: Depth::Full,
        level: None,
        files: Vec::new(),
    };
    let begun = begin(started, &content, &named, TakenOver::default())
        .map_err(|fault| Failure::new(Exit::CouldNot, super::begin::fault(language, &fault)))?;
    let by = words::answerer(language);
    let first = (begun.started, given(&content, language));
    let (id, mut state) = store
        .begin(&documents, first, clock::now(), by)
        .map_err(|error| context.failure(&error))?;
    let (_, mut writer) = store
        .open_to_write(&id)
        .map_err(|error| context.failure(&error))?;
    let reviewer = words::reviewer(language);
    let lines: Vec<_> = reviews(&state, &content, reviewer)
        .into_iter()
        .map(|event| state.record(clock::now(), reviewer, event))
        .collect();
    writer
        .append(&lines)
        .map_err(|error| context.failure(&error))?;
    drop(writer);

    let done = shell::summary(&context.elsewhere(folder.path(), by), &id)?;
    folder.close().map_err(failed)?;
    context.streams.note(words::over(language));
    Ok(done)
}

/// What was answered, with its days moved from when it was written to today.
fn given(content: &Content, language: Language) -> Vec<Event> {
    let text = match language {
        Language::En => include_str!("demo/en.toml"),
        Language::Ja => include_str!("demo/ja.toml"),
    };
    // A test reads both files without a fault.
    let read = answers::read(text, &State::default(), content).unwrap_or_default();
    let today = clock::today();
    read.events
        .into_iter()
        .map(|event| moved(event, today))
        .collect()
}

fn moved(event: Event, today: Date) -> Event {
    let later = |day: Date| {
        let passed = (today - WRITTEN).get_days().max(0);
        day.checked_add(passed.days()).unwrap_or(day)
    };
    match event {
        Event::Assigned(assigned) => Event::Assigned(Assigned {
            due: assigned.due.map(later),
            ..assigned
        }),
        Event::EvidenceAdded(item) => Event::EvidenceAdded(Evidence {
            expires: item.expires.map(later),
            ..item
        }),
        other => other,
    }
}

fn reviews(state: &State, content: &Content, reviewer: &str) -> Vec<Event> {
    let confirm = |(id, method): (&str, ReviewMethod)| {
        let question = content.question(content.find(&QuestionId::new(id).ok()?)?)?;
        let finding = Finding::Confirmed(method);
        state.review_of(question, reviewer, finding, None).ok()
    };
    CONFIRMED.into_iter().filter_map(confirm).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        questionnaire::{Answer, Truth},
        scoring::{Frame, score},
    };

    /// Both languages answer all that is asked, alike and without a fault, and nothing else.
    #[test]
    fn the_invented_firm_answers_everything_alike_in_both_languages() {
        let named = [QuestionnaireId::new("cross-sector").unwrap()];
        let content = load(&Catalogue::shipped(), &named).content.unwrap();
        let standings = [
            (Language::En, include_str!("demo/en.toml")),
            (Language::Ja, include_str!("demo/ja.toml")),
        ]
        .map(|(language, text)| {
            answers::read(text, &State::default(), &content).unwrap();
            let mut state = State::default();
            for event in given(&content, language) {
                state.record("2026-11-22T09:00:00+09:00".parse().unwrap(), "a", event);
            }
            assert_eq!(reviews(&state, &content, "b").len(), CONFIRMED.len());
            state.standings(&content)
        });
        let [english, japanese] = &standings;
        let result = score(&content, english, Frame::default());
        assert!(!result.provisional);
        for (at, question) in content.enumerate() {
            let asked = result.applicability.placement(at).truth == Truth::Yes;
            assert_eq!(english.given.contains_key(&at), asked, "{}", question.id);
            let credit = |standings: &crate::questionnaire::Standings| {
                let standing = standings.given.get(&at)?;
                let credit = match &standing.answer {
                    Answer::Value(value) => question.credit(value),
                    Answer::Unknown | Answer::NotApplicable { .. } => None,
                };
                Some((credit, standing.evidenced))
            };
            assert_eq!(credit(english), credit(japanese), "{}", question.id);
        }
    }
}
