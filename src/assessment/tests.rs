//! Claims about the log's bytes and about the fold, over generated and over told cases. What is
//! generated must hold for every log that the program can write; what is told are the cases that
//! went wrong once or are easily got wrong.

use proptest::prelude::*;

use super::*;
use crate::{
    i18n::Language,
    questionnaire::{Depth, EvidenceId, Level, Number, QuestionId},
};

fn id(text: &str) -> QuestionId {
    QuestionId::new(text).unwrap()
}

fn proof(text: &str) -> EvidenceId {
    EvidenceId::new(text).unwrap()
}

fn at(minute: u8) -> Moment {
    format!("2026-11-22T09:{minute:02}:00+09:00")
        .parse()
        .unwrap()
}

pub(crate) fn started() -> Event {
    Event::Started(Started {
        name: "与信".to_owned(),
        organisation: None,
        department: None,
        period: None,
        language: Language::Ja,
        depth: Depth::Full,
        level: None,
        files: Vec::new(),
    })
}

fn value(question: &str, option: &str) -> Event {
    Event::answered(id(question), Given::Value(Wire::Text(option.to_owned())))
}

fn evidence(number: &str) -> Evidence {
    Evidence {
        id: proof(number),
        title: "規程".to_owned(),
        at: "policy.pdf".to_owned(),
        sha256: None,
        doc_no: None,
        edition: None,
        department: None,
        period: None,
        expires: None,
    }
}

/// A state after these events, each by who is named.
fn told(events: Vec<(&str, Event)>) -> State {
    let mut state = State::default();
    state.record(at(0), "tanaka", started());
    for (by, event) in events {
        state.record(at(1), by, event);
    }
    state
}

fn reviewed(question: &str, seq: u64, verdict: Verdict) -> Event {
    let value = (verdict == Verdict::Rated).then(|| Wire::Text("none".to_owned()));
    let (method, comment) = (Some(ReviewMethod::Inquiry), None);
    Event::Reviewed(Reviewed {
        question: id(question),
        seq,
        verdict,
        method,
        value,
        comment,
    })
}

fn verdict(state: &State, question: &str) -> Option<Verdict> {
    state
        .entry(&id(question))?
        .review
        .as_ref()
        .map(|review| review.verdict)
}

fn any_question() -> impl Strategy<Value = QuestionId> {
    "[A-Z_][A-Z0-9_-]{0,5}".prop_map(|text| id(&text))
}

fn any_proof() -> impl Strategy<Value = EvidenceId> {
    "E-[0-9]{3,4}".prop_map(|text| proof(&text))
}

fn any_day() -> impl Strategy<Value = Option<jiff::civil::Date>> {
    let day = (2000_i16..2100, 1_i8..=12, 1_i8..=28);
    proptest::option::of(day.prop_map(|(year, month, day)| jiff::civil::date(year, month, day)))
}

fn any_text() -> impl Strategy<Value = Option<String>> {
    proptest::option::of(any::<String>())
}

/// Three texts and a day, each of which may be absent.
type Texts = (
    Option<String>,
    Option<String>,
    Option<String>,
    Option<jiff::civil::Date>,
);

fn any_wire() -> impl Strategy<Value = Wire> {
    prop_oneof![
        any::<String>().prop_map(Wire::Text),
        proptest::collection::vec("[a-z]{1,4}", 0..4).prop_map(Wire::Many),
        (-8_000_000_000_000_000_i64..=8_000_000_000_000_000)
            .prop_map(|number| Wire::Number(Number::from_thousandths(number).unwrap())),
    ]
}

fn any_given() -> impl Strategy<Value = Given> {
    prop_oneof![
        any_wire().prop_map(Given::Value),
        Just(Given::Unknown),
        "\\PC{0,8}x".prop_map(|reason| Given::NotApplicable { reason }),
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        (any_question(), any_given())
            .prop_map(|(question, given)| Event::answered(question, given)),
        any_question().prop_map(|question| Event::Cleared { question }),
        (any_question(), any::<String>())
            .prop_map(|(question, text)| Event::Noted { question, text }),
        (any_proof(), any::<String>(), any_texts()).prop_map(
            |(id, title, (at, doc_no, edition, expires))| {
                Event::EvidenceAdded(Evidence {
                    id,
                    title,
                    at: at.unwrap_or_default(),
                    sha256: doc_no.as_ref().map(|text| Digest::of(text.as_bytes())),
                    doc_no,
                    edition,
                    department: None,
                    period: None,
                    expires,
                })
            }
        ),
        (any_proof(), any_question(), any::<bool>()).prop_map(|(id, question, on)| {
            if on {
                Event::EvidenceLinked { id, question }
            } else {
                Event::EvidenceUnlinked { id, question }
            }
        }),
        any_other_event(),
    ]
}

fn any_texts() -> impl Strategy<Value = Texts> {
    (any_text(), any_text(), any_text(), any_day())
}

fn any_other_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        any_proof().prop_map(|id| Event::EvidenceRemoved { id }),
        (any_question(), any::<bool>()).prop_map(|(question, on)| Event::Flagged { question, on }),
        (any_question(), any_texts()).prop_map(|(question, (owner, department, _, due))| {
            Event::Assigned(Assigned {
                question,
                owner,
                department,
                due,
            })
        }),
        (any_question(), any_text(), any_text()).prop_map(
            |(question, text, status)| Event::Action(Action {
                question,
                text,
                status
            })
        ),
        (any::<String>(), any_texts()).prop_map(|(name, (organisation, department, period, _))| {
            Event::Renamed(Renamed {
                name,
                organisation,
                department,
                period,
            })
        }),
        any::<bool>().prop_map(|full| Event::Depth {
            depth: if full { Depth::Full } else { Depth::Quick }
        }),
        (0_u64..30, any_text()).prop_map(|(seq, why)| Event::Redacted { seq, why }),
        any::<String>().prop_map(|text| Event::parse(
            &serde_json::json!({ "kind": "later", "text": text, "number": 1.50 }).to_string()
        )
        .unwrap()),
    ]
}

/// A log of generated events behind a beginning.
fn any_log() -> impl Strategy<Value = Vec<Line>> {
    proptest::collection::vec((any_event(), any::<String>()), 0..12).prop_map(|events| {
        let mut state = State::default();
        let mut lines = vec![state.record(at(0), "tanaka", started())];
        lines.extend(
            events
                .into_iter()
                .map(|(event, by)| state.record(at(1), &by, event)),
        );
        lines
    })
}

fn bytes(lines: &[Line]) -> Vec<u8> {
    lines
        .iter()
        .map(Line::render)
        .collect::<String>()
        .into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_log_reads_back_to_the_byte(lines in any_log()) {
        let read = LogRead::of(&bytes(&lines));
        prop_assert_eq!(read.fault, None);
        prop_assert_eq!(bytes(&read.lines), bytes(&lines));
        prop_assert_eq!(State::of(&read.lines), State::of(&lines));
    }

    #[test]
    fn a_cut_loses_at_most_the_torn_line(lines in any_log(), place in any::<prop::sample::Index>()) {
        let whole = bytes(&lines);
        let cut = &whole[..place.index(whole.len())];
        let read = LogRead::of(cut);
        let ends = cut.split(|byte| *byte == b'\n').count() - 1;
        prop_assert_eq!(read.fault, None);
        prop_assert_eq!(&read.lines[..], &lines[..ends]);
        prop_assert_eq!(read.length + read.torn.as_ref().map_or(0, Vec::len), cut.len());
    }

    #[test]
    fn a_flipped_bit_is_seen(lines in any_log(), place in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let mut whole = bytes(&lines);
        let at = place.index(whole.len());
        whole[at] ^= 1 << bit;
        let read = LogRead::of(&whole);
        let last_line_end = at + 1 == whole.len();
        prop_assert!(read.fault.is_some() || (last_line_end && read.torn.is_some()));
    }

    #[test]
    fn undo_brings_back_what_was(lines in any_log(), event in any_event()) {
        let before = State::of(lines.iter().filter(|line| !matches!(line.event, Event::Redacted { .. })));
        let redaction = matches!(event, Event::Redacted { .. } | Event::Unknown { .. });
        prop_assume!(!redaction);
        let mut after = before.clone();
        let back = inverse(&before, &event);
        after.record(at(2), "tanaka", event);
        for event in back {
            after.record(at(3), "tanaka", event);
        }
        prop_assert_eq!(shown(&before), shown(&after));
    }
}

/// What undo brings back: everything but the lines that it came from.
fn shown(state: &State) -> impl PartialEq + std::fmt::Debug {
    let entries: Vec<_> = state
        .entries()
        .map(|(id, entry)| {
            let answer = entry.answer.as_ref().map(|answer| answer.given.clone());
            let note = entry.note.as_ref().map(|note| note.text.clone());
            let todo = entry
                .action
                .as_ref()
                .map(|todo| (todo.text.clone(), todo.status.clone()));
            let who = (
                entry.owner.clone(),
                entry.department.clone(),
                entry.due,
                entry.flagged,
            );
            (id.clone(), answer, note, todo, who, entry.evidence.clone())
        })
        .collect();
    let ledger: Vec<_> = state
        .ledger()
        .into_iter()
        .map(|item| item.evidence.clone())
        .collect();
    let about = state.about();
    let texts = (
        about.name.clone(),
        about.organisation.clone(),
        about.department.clone(),
    );
    (entries, ledger, texts, about.period.clone(), about.depth)
}

#[test]
fn the_bytes_of_a_line_are_those_of_the_format() {
    let line = Line::seal(
        1,
        at(30),
        "田中 \"T\"",
        Digest::ZERO,
        value("CS-GOV-01", "in_place"),
    );
    let body = "{\"seq\":1,\"at\":\"2026-11-22T09:30:00+09:00\",\"by\":\"田中 \\\"T\\\"\",\"prev\":\
         \"0000000000000000000000000000000000000000000000000000000000000000\",\"do\":\
         {\"kind\":\"answered\",\"question\":\"CS-GOV-01\",\"value\":\"in_place\"}";
    let hash = Digest::of(body.as_bytes());
    assert_eq!(line.render(), format!("{body},\"hash\":\"{hash}\"}}\n"));
}

#[test]
fn members_stand_in_the_order_of_the_format() {
    let full = [
        r#"{"kind":"started","name":"n","organisation":"o","department":"d","period":"p","language":"ja","depth":"quick","level":"system","files":[{"id":"method","version":"1.0.0","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}"#,
        r#"{"kind":"linked","assessment":"2026-01-01-a","head":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","answers":{"A":"x","B":{"status":"unknown"},"C":null}}"#,
        r#"{"kind":"carried","assessment":"2026-01-01-a","head":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","answers":[{"question":"A","value":["x"]}]}"#,
        r#"{"kind":"answered","question":"A","status":"not_applicable","reason":"r"}"#,
        r#"{"kind":"answered","question":"A","status":"unknown"}"#,
        r#"{"kind":"answered","question":"A","value":12.5}"#,
        r#"{"kind":"cleared","question":"A"}"#,
        r#"{"kind":"noted","question":"A","text":"t"}"#,
        r#"{"kind":"evidence_changed","id":"E-001","title":"t","at":"a","sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","doc_no":"n","edition":"e","department":"d","period":"p","expires":"2027-04-01"}"#,
        r#"{"kind":"evidence_removed","id":"E-001"}"#,
        r#"{"kind":"evidence_linked","id":"E-001","question":"A"}"#,
        r#"{"kind":"flagged","question":"A","on":false}"#,
        r#"{"kind":"assigned","question":"A","owner":"o","department":"d","due":"2027-01-31"}"#,
        r#"{"kind":"action","question":"A","text":"t","status":"open"}"#,
        r#"{"kind":"reviewed","question":"A","seq":4,"verdict":"rated","method":"re-performance","value":"none","comment":"c"}"#,
        r#"{"kind":"signed","role":"approved","name":"n","title":"t","department":"d","line":2,"reference":"r","head":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","interim":true}"#,
        r#"{"kind":"depth","depth":"full"}"#,
        r#"{"kind":"renamed","name":"n","period":"p"}"#,
        r#"{"kind":"upgraded","files":[],"renames":{"A":"B"}}"#,
        r#"{"kind":"merged","from":"f.toml","lines":3}"#,
        r#"{"kind":"redacted","seq":3,"why":"w"}"#,
        r#"{"kind":"later","b":1,"a":{"x":[1.50,null]}}"#,
    ];
    for json in full {
        assert_eq!(
            Event::parse(json).map(|event| event.to_json()),
            Ok(json.to_owned())
        );
    }
    let wrong = [
        "",
        "null",
        "{}",
        "[]",
        r#"{"question":"A","kind":"cleared"}"#,
        r#"{"kind":"cleared"}"#,
        r#"{"kind":"cleared","question":"A","more":1}"#,
        r#"{"kind":"cleared","question":"1 A"}"#,
        r#"{"kind":"answered","question":"A","value":"x","status":"unknown"}"#,
        r#"{"kind":"answered","question":"A","status":"not_applicable","reason":" "}"#,
        r#"{"kind": "cleared","question":"A"}"#,
        r#"{"kind":"answered","question":"A","value":1.0}"#,
    ];
    for json in wrong {
        assert_eq!(Event::parse(json), Err(EventError), "{json}");
    }
}

#[test]
fn a_review_counts_for_the_present_answer_and_of_another_person_only() {
    let answered = ("tanaka", value("A", "in_place"));
    let confirm = |by, seq| (by, reviewed("A", seq, Verdict::Confirmed));
    let state = told(vec![answered.clone(), confirm("sato", 2)]);
    assert_eq!(verdict(&state, "A"), Some(Verdict::Confirmed));
    let own = told(vec![answered.clone(), confirm("tanaka", 2)]);
    assert_eq!(verdict(&own, "A"), None);
    let old = told(vec![
        answered.clone(),
        ("tanaka", value("A", "none")),
        confirm("sato", 2),
    ]);
    assert_eq!(verdict(&old, "A"), None);
    let again = told(vec![
        answered,
        confirm("sato", 2),
        ("tanaka", value("A", "in_place")),
    ]);
    assert_eq!(verdict(&again, "A"), None);
}

#[test]
fn changed_evidence_takes_a_confirmation_but_no_rating() {
    let added = ("tanaka", Event::EvidenceAdded(evidence("E-001")));
    let linked = Event::EvidenceLinked {
        id: proof("E-001"),
        question: id("A"),
    };
    let changed = Event::EvidenceChanged(evidence("E-001"));
    let removed = Event::EvidenceRemoved { id: proof("E-001") };
    for change in [changed, removed] {
        for (given, left) in [
            (Verdict::Confirmed, None),
            (Verdict::Rated, Some(Verdict::Rated)),
            (Verdict::Returned, Some(Verdict::Returned)),
        ] {
            let state = told(vec![
                added.clone(),
                ("tanaka", linked.clone()),
                ("tanaka", value("A", "in_place")),
                ("sato", reviewed("A", 4, given)),
                ("tanaka", change.clone()),
            ]);
            assert_eq!(verdict(&state, "A"), left);
        }
    }
}

#[test]
fn an_approval_falls_with_a_later_answer_and_with_nothing_else() {
    let mut state = told(vec![("tanaka", value("A", "none"))]);
    let head = state.head();
    let signed = Event::Signed(Signed {
        role: Role::Approved,
        name: "Sato".to_owned(),
        title: None,
        department: None,
        line: Some(2),
        reference: None,
        head,
        interim: false,
    });
    state.record(at(2), "sato", signed);
    state.record(
        at(3),
        "sato",
        Event::Noted {
            question: id("A"),
            text: "x".to_owned(),
        },
    );
    assert!(state.approvals()[0].stands());
    state.record(at(4), "tanaka", value("A", "in_place"));
    assert_eq!(state.approvals()[0].voided_by, Some(5));
}

#[test]
fn a_carried_answer_is_a_proposal_until_given_again() {
    let taken = Taken {
        assessment: "2025-11-22-a".to_owned(),
        head: Digest::ZERO,
        answers: serde_json::json!({ "A": "in_place", "B": { "status": "unknown" } }),
    };
    let state = told(vec![
        ("tanaka", Event::Carried(taken)),
        ("tanaka", value("B", "none")),
    ]);
    let a = state.entry(&id("A")).unwrap();
    assert_eq!(a.answer, None);
    assert_eq!(
        a.proposal,
        Some(Given::Value(Wire::Text("in_place".to_owned())))
    );
    assert!(state.entry(&id("B")).unwrap().answer.is_some());
}

#[test]
fn a_redacted_line_shows_none_of_its_text() {
    let note = Event::Noted {
        question: id("A"),
        text: "患者".to_owned(),
    };
    let not_applicable = Given::NotApplicable {
        reason: "secret".to_owned(),
    };
    let mut state = told(vec![
        ("tanaka", note),
        ("tanaka", Event::answered(id("B"), not_applicable)),
    ]);
    for seq in [1, 2, 3] {
        state.record(at(5), "sato", Event::Redacted { seq, why: None });
    }
    let seen = format!("{state:?}");
    assert!(
        !seen.contains("患者") && !seen.contains("secret") && !seen.contains("与信"),
        "{seen}"
    );
    assert_eq!(state.about().level, None::<Level>);
}

#[test]
fn evidence_numbers_are_never_used_again() {
    let removed = Event::EvidenceRemoved { id: proof("E-007") };
    let state = told(vec![
        ("t", Event::EvidenceAdded(evidence("E-007"))),
        ("t", removed),
    ]);
    assert_eq!(state.next_evidence(), Ok(proof("E-008")));
    assert!(state.ledger().is_empty());
}
