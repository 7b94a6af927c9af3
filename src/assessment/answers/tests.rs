//! The answers file: all faults at once with their places, nothing cleared, and out and in again.
//! People fill the file in by hand, so that its faults must all be said together, each at its own
//! line.

use proptest::prelude::*;

use super::*;
use crate::{
    assessment::{Assigned, Event, Evidence, Given, Moment, State, Wire, WireFault},
    i18n::Language,
    questionnaire::{
        Choice, Content, EvidenceId, Force, Kind, Number, Question, QuestionIndex, Words, fixture,
    },
};

fn options(ids: &[&str], scored: bool) -> Vec<Choice> {
    let credit = scored.then_some(1000);
    let ids = ids.iter();
    ids.map(|id| fixture::choice(id, ("", ""), credit))
        .collect()
}

fn question(id: &str, kind: Kind, scored: bool) -> Question {
    fixture::question(id, kind, scored.then_some(Force::Voluntary), 1)
}

/// One question of each kind: Z-MANY, GOV, TEXT, NUMBER, DAY, in this order.
fn content() -> Content {
    let (min, max) = (
        Number::from_thousandths(-5000).ok(),
        Number::from_thousandths(9500).ok(),
    );
    let questions = vec![
        question(
            "Z-MANY",
            Kind::Many(options(&["provider", "user", "neither"], false)),
            false,
        ),
        question("GOV", Kind::One(options(&["none", "in_place"], true)), true),
        question("TEXT", Kind::Text, false),
        question(
            "NUMBER",
            Kind::Number {
                min,
                max,
                unit: Words::default(),
            },
            false,
        ),
        question("DAY", Kind::Date, false),
    ];
    let by_id = questions
        .iter()
        .enumerate()
        .map(|(at, question)| (question.id.clone(), QuestionIndex(at)))
        .collect();
    Content {
        questions,
        by_id,
        ..Content::default()
    }
}

fn at() -> Moment {
    "2026-11-22T09:30:00+09:00".parse().unwrap()
}

fn taken(events: Vec<Event>) -> State {
    let mut state = State::default();
    for event in events {
        state.record(at(), "tanaka", event);
    }
    state
}

/// The kinds of all faults of a file, with the text that each stands on.
fn faults(text: &str) -> Vec<(&str, FaultKind)> {
    let faults = read(text, &State::default(), &content()).unwrap_err();
    for fault in &faults {
        for language in Language::ALL {
            assert!(!fault.say(language).is_empty());
        }
    }
    faults
        .into_iter()
        .map(|fault| (text.get(fault.span).unwrap(), fault.kind))
        .collect()
}

const SAMPLE: &str = r#"[[evidence]]
id = "E-001"
title = "AI policy v2"
at = "https://example.jp/policy"
expires = 2027-04-01

[answers]
Z-MANY = ["user", "provider"]
NUMBER = 1_0e-1
DAY = 2026-04-01
TEXT = "自由記述"
[answers.GOV]
value = "in_place"
note = "年1回"
evidence = ["E-001"]
owner = "法務部"
due = 2027-01-31
flagged = true
"#;

#[test]
fn a_file_is_taken_in_and_a_second_time_changes_nothing() {
    let import = read(
        &SAMPLE.replace("1_0e-1", "1.5"),
        &State::default(),
        &content(),
    )
    .unwrap();
    assert_eq!(import.answered.len(), 5);
    let state = taken(import.events);
    assert_eq!(state.ledger().len(), 1);
    let written = write(&state, &content());
    assert_eq!(written.redacted, Vec::<String>::new());
    assert_eq!(
        written.text,
        "[[evidence]]\nid = \"E-001\"\ntitle = \"AI policy v2\"\nat = \"https://example.jp/policy\"\n\
         expires = 2027-04-01\n\n[answers]\nZ-MANY = [\"provider\", \"user\"]\n\
         GOV.value = \"in_place\"\nGOV.note = \"年1回\"\nGOV.evidence = [\"E-001\"]\n\
         GOV.owner = \"法務部\"\nGOV.due = 2027-01-31\nGOV.flagged = true\nTEXT = \"自由記述\"\n\
         NUMBER = 1.5\nDAY = 2026-04-01\n"
    );
    let again = read(&written.text, &state, &content()).unwrap();
    assert_eq!(again.events, []);
    assert_eq!(again.answered.len(), 5);
}

#[test]
fn every_fault_at_once_and_in_its_place() {
    let text = r#"[[evidence]]
id = "E-1"
title = " "
at = "x"
pages = 3
[[evidence]]
title = "y"
sha256 = "abc"
[[evidence]]
id = "E-002"
[answers]
GOB = "none"
Z-MANY = ["usr", "user", "prov"]
TEXT = 3
NUMBER = 12
DAY = "2026-04-01"
[answers.GOV]
value = "none"
status = "unknown"
reason = "x"
evidence = ["E-009"]
due = 2026-04-01T00:00:00
flagged = "yes"
"#;
    let found = faults(text);
    let kinds: Vec<_> = found.iter().map(|(_, kind)| kind).collect();
    assert_eq!(found.len(), 18, "{found:#?}");
    let near = Some("GOV".to_owned());
    assert!(kinds.contains(&&FaultKind::UnknownQuestion("GOB".to_owned(), near)));
    assert!(found.contains(&("pages", FaultKind::UnknownKey("pages".to_owned(), None))));
    assert!(found.contains(&("\"E-1\"", FaultKind::BadEvidenceId("E-1".to_owned()))));
    assert!(found.iter().any(|(place, _)| *place == "\"usr\""));
    assert!(found.iter().any(|(place, _)| *place == "\"prov\""));
    assert!(found.contains(&("3", FaultKind::Value(WireFault::NotText))));
    assert!(found.contains(&("\"2026-04-01\"", FaultKind::Value(WireFault::NotDate))));
    assert!(found.contains(&("\"unknown\"", FaultKind::ValueAndStatus)));
    assert!(found.contains(&("\"E-009\"", FaultKind::UnknownEvidence("E-009".to_owned()))));
    assert!(found.contains(&("\"yes\"", FaultKind::Expected(Expected::Boolean))));
}

#[test]
fn broken_toml_is_said_where_it_breaks_beside_other_faults() {
    let found = faults("[answers]\nGOV = \nTEXT = 3\n");
    assert!(matches!(found[0].1, FaultKind::Syntax(_)), "{found:?}");
    assert!(found.contains(&("3", FaultKind::Value(WireFault::NotText))));
    assert!(faults("answers = 3").contains(&("3", FaultKind::Expected(Expected::Answers))));
    assert!(!faults("\0\u{1}[[[").is_empty());
}

#[test]
fn not_applicable_wants_a_scored_question_and_a_reason() {
    let fault = |text| faults(text).remove(0).1;
    let none = "answers.GOV.status = \"not_applicable\"";
    assert_eq!(fault(none), FaultKind::Value(WireFault::NoReason));
    let unscored = "answers.TEXT = { status = \"not_applicable\", reason = \"x\" }";
    assert_eq!(
        fault(unscored),
        FaultKind::Value(WireFault::NotApplicableUnscored)
    );
    let odd = "answers.GOV.status = \"dunno\"";
    assert_eq!(fault(odd), FaultKind::BadStatus("dunno".to_owned()));
}

#[test]
fn evidence_on_file_gets_the_members_named_unless_it_is_something_else() {
    let import = read(
        SAMPLE.split("[answers]").next().unwrap(),
        &State::default(),
        &content(),
    );
    let state = taken(import.unwrap().events);
    let edition = "[[evidence]]\nid = \"E-001\"\nat = \"new.pdf\"\nedition = \"3\"\n";
    let changed = taken(
        [
            state_events(&state),
            read(edition, &state, &content()).unwrap().events,
        ]
        .concat(),
    );
    let item = &changed.ledger()[0].evidence;
    assert_eq!(
        (item.title.as_str(), item.at.as_str()),
        ("AI policy v2", "new.pdf")
    );
    assert_eq!(item.edition.as_deref(), Some("3"));
    assert!(item.expires.is_some());
    let other = "[[evidence]]\nid = \"E-001\"\nat = \"b\"\ntitle = \"c\"\n";
    let fault = read(other, &state, &content()).unwrap_err().remove(0);
    assert_eq!(fault.kind, FaultKind::OtherEvidence("E-001".to_owned()));
}

fn state_events(state: &State) -> Vec<Event> {
    let items = state.ledger().into_iter();
    items
        .map(|item| Event::EvidenceAdded(item.evidence.clone()))
        .collect()
}

#[test]
fn a_redacted_text_does_not_leave_with_the_file() {
    let text = "[[evidence]]\nid = \"E-001\"\ntitle = \"secret\"\nat = \"secret\"\n\n[answers]\n\
        TEXT = \"secret\"\nGOV.status = \"not_applicable\"\nGOV.reason = \"secret\"\n\
        GOV.evidence = [\"E-001\"]\nNUMBER.value = 3\nNUMBER.note = \"secret\"\n\
        NUMBER.owner = \"secret\"\nDAY = 2026-11-22\n";
    let mut state = taken(read(text, &State::default(), &content()).unwrap().events);
    for seq in 1..=state.seq() {
        state.record(at(), "t", Event::Redacted { seq, why: None });
    }
    let written = write(&state, &content());
    assert_eq!(written.text, "[answers]\nNUMBER = 3\nDAY = 2026-11-22\n");
    assert_eq!(written.redacted, ["E-001", "GOV", "TEXT", "NUMBER"]);
    assert!(read(&written.text, &State::default(), &content()).is_ok());
}

#[test]
fn a_fault_is_drawn_with_its_line() {
    let text = "[answers]\nGOV = \"in-place\"\n";
    let file =
        crate::questionnaire::Document::from_bytes("a.toml", text.into(), String::new()).unwrap();
    let fault = read(text, &State::default(), &content())
        .unwrap_err()
        .remove(0);
    let drawn = fault.draw(&file, Language::En, false);
    assert!(
        drawn.contains("a.toml:2:7") && drawn.contains("GOV = \"in-place\""),
        "{drawn}"
    );
    assert!(drawn.contains("did you mean `in_place`?"), "{drawn}");
}

/// Anything that the interface lets a person write: not blank.
fn words() -> impl Strategy<Value = String> {
    any::<String>().prop_filter("blank", |text| !text.trim().is_empty())
}

fn any_given(index: usize) -> BoxedStrategy<Given> {
    let value = match index {
        0 => prop_oneof![
            Just(vec!["user"]),
            Just(vec!["provider", "user"]),
            Just(vec!["neither"])
        ]
        .prop_map(|ids| Wire::Many(ids.into_iter().map(str::to_owned).collect()))
        .boxed(),
        1 => prop_oneof![Just("none"), Just("in_place")]
            .prop_map(|id| Wire::Text(id.to_owned()))
            .boxed(),
        2 => words().prop_map(Wire::Text).boxed(),
        3 => (-5000_i64..=9500)
            .prop_map(|number| Wire::Number(Number::from_thousandths(number).unwrap()))
            .boxed(),
        _ => (1_i8..=12, 1_i8..=28)
            .prop_map(|(month, day)| Wire::Text(format!("2026-{month:02}-{day:02}")))
            .boxed(),
    };
    let reason = words().prop_map(move |reason| match index {
        1 => Given::NotApplicable { reason },
        _ => Given::Unknown,
    });
    prop_oneof![value.prop_map(Given::Value), Just(Given::Unknown), reason].boxed()
}

fn any_state() -> impl Strategy<Value = State> {
    let of = |index: usize| {
        let some = proptest::option::of::<BoxedStrategy<String>>;
        let given = proptest::option::of(any_given(index));
        (
            given,
            some(words().boxed()),
            some(words().boxed()),
            any::<(bool, bool)>(),
        )
    };
    let entries = (of(0), of(1), of(2), of(3), of(4));
    (entries, words(), words()).prop_map(|((a, b, c, d, e), title, at)| {
        let id = EvidenceId::new("E-001").unwrap();
        let (sha256, expires) = (None, Some(jiff::civil::date(2027, 4, 1)));
        let [doc_no, edition, department, period] = [Some(title.clone()), None, None, None];
        let evidence = Evidence {
            id: id.clone(),
            title,
            at,
            sha256,
            doc_no,
            edition,
            department,
            period,
            expires,
        };
        let mut events = vec![Event::EvidenceAdded(evidence)];
        for (question, (given, note, owner, (linked, on))) in
            content().questions.into_iter().zip([a, b, c, d, e])
        {
            let question = question.id;
            events.extend(given.map(|given| Event::answered(question.clone(), given)));
            events.extend(note.map(|text| Event::Noted {
                question: question.clone(),
                text,
            }));
            let link = Event::EvidenceLinked {
                id: id.clone(),
                question: question.clone(),
            };
            events.extend(linked.then_some(link));
            events.push(Event::Assigned(Assigned {
                question: question.clone(),
                owner,
                department: None,
                due: on.then(|| jiff::civil::date(2027, 1, 31)),
            }));
            events.push(Event::Flagged { question, on });
        }
        taken(events)
    })
}

/// What an answers file carries of a state.
fn carried(state: &State) -> impl PartialEq + std::fmt::Debug {
    let entries: Vec<_> = state
        .entries()
        .map(|(id, entry)| {
            let given = entry.answer.as_ref().map(|answer| answer.given.clone());
            let note = entry.note.as_ref().map(|note| note.text.clone());
            let who = (
                entry.owner.clone(),
                entry.department.clone(),
                entry.due,
                entry.flagged,
            );
            (id.clone(), given, note, who, entry.evidence.clone())
        })
        .collect();
    let ledger: Vec<_> = state
        .ledger()
        .into_iter()
        .map(|item| item.evidence.clone())
        .collect();
    (entries, ledger)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn out_and_in_again_is_the_same(state in any_state()) {
        let written = write(&state, &content()).text;
        let import = read(&written, &State::default(), &content());
        let Ok(import) = import else { panic!("{import:?}\n{written}") };
        let again = taken(import.events);
        prop_assert_eq!(carried(&again), carried(&state));
    }

    #[test]
    fn no_file_is_a_panic(text in any::<String>()) {
        let _ = read(&text, &State::default(), &content());
        let _ = read(&format!("[answers]\nGOV = {text}"), &State::default(), &content());
    }
}
