//! What leaving takes along: a note under the list of keys, evidence whose file is being read, lines
//! on their way to the disk. What the disk does not take is held, offered again, and named.

use super::{desk::Bench, firm};
use crate::{
    app::{Context, Effect, Message, Outcome, Saving},
    assessment::Digest,
};

fn open() -> Bench {
    Bench::open(firm::log(Vec::new()))
}

#[test]
fn a_note_under_the_list_of_keys_is_taken_when_leaving() {
    let mut bench = open();
    bench.press("n half <f1> <c-c>");
    assert!(bench.app.leaving());
    assert_eq!(
        bench.written(1),
        [r#"{"kind":"noted","question":"S-AI","text":"half"}"#]
    );
}

#[test]
fn leaving_waits_for_a_file_being_read_once() {
    let hashed = |at: &str| {
        Message::Outcome(Outcome::Hashed {
            at: at.to_owned(),
            sha256: Some(Digest::of(b"read")),
            unread: None,
        })
    };
    let mut bench = open();
    bench.press("e a Log <tab> slow.log <c-s> q q");
    assert_eq!(bench.app.context(), Context::Question, "it waits");
    bench.say(hashed("slow.log"));
    assert_eq!(bench.app.context(), Context::Home);
    assert!(bench.written(1).concat().contains("sha256"));

    let mut bench = open();
    bench.press("e a Log <tab> slow.log <c-s> q q <down>");
    bench.say(hashed("slow.log"));
    assert_eq!(bench.app.context(), Context::Question, "who goes on stays");

    let mut bench = open();
    bench.press("e a Log <tab> slow.log <c-s> q q q");
    assert_eq!(bench.app.context(), Context::Home, "asked twice it leaves");
    let entered = bench.written(1).concat();
    assert!(entered.contains("slow.log") && !entered.contains("sha256"));
}

#[test]
fn the_list_is_there_once_every_line_is_on_the_disk() {
    let mut bench = open();
    bench.desk.slow = true;
    bench.press("1 <esc>");
    assert_eq!(bench.app.context(), Context::Question, "it waits");
    bench.press("<esc>");
    assert_eq!(bench.app.context(), Context::Question, "however often");
    bench.settle();
    assert_eq!(bench.app.context(), Context::Home);
    assert_eq!(bench.desk.log.len(), 2);

    let mut bench = open();
    bench.desk.slow = true;
    bench.press("1 <esc> <down>");
    bench.settle();
    assert_eq!(bench.app.context(), Context::Question, "who goes on stays");
}

#[test]
fn a_write_that_fails_after_all_keeps_the_assessment_open() {
    let mut bench = open();
    bench.desk.slow = true;
    bench.press("1 <esc>");
    bench.desk.full = true;
    bench.settle();
    assert_eq!(bench.app.context(), Context::Question);
    assert!(
        bench
            .notice()
            .starts_with("Some answers are not saved yet (the disk is full)")
    );
    bench.press("<esc>");
    assert_eq!(
        *bench.app.session().unwrap().saving(),
        Saving::Waiting,
        "asking again tries again"
    );
    bench.desk.full = false;
    bench.settle();
    assert_eq!(bench.app.context(), Context::Home);
    assert_eq!(bench.desk.log.len(), 2);
}

#[test]
fn evidence_that_waits_for_no_file_any_longer_waits_for_the_disk() {
    let mut bench = open();
    bench.desk.slow = true;
    bench.press("e a Log <tab> slow.log <c-s> q q q");
    assert_eq!(bench.app.context(), Context::Question);
    bench.settle();
    assert_eq!(bench.app.context(), Context::Home);
    assert_eq!(bench.desk.log.len(), 3);
}

#[test]
fn what_the_disk_did_not_take_is_named_when_leaving() {
    for slow in [false, true] {
        let mut bench = open();
        bench.desk.full = true;
        bench.desk.slow = slow;
        bench.press("1 1 n half <c-c>");
        let left = bench.app.left();
        assert_eq!(left.unsaved, ["S-AI", "S-DATA", "S-ROLE"]);
        assert_eq!(left.why.is_some(), !slow);
        let said = left.unsaved().unwrap();
        assert!(said.contains("S-AI, S-DATA, S-ROLE"), "{said}");
    }
    let mut bench = open();
    bench.press("1 <c-c>");
    assert_eq!(bench.app.left().unsaved(), None);
}

/// The one line of the log after the first, and what leaving names.
fn left_by(script: &str) -> (Vec<String>, Vec<String>) {
    let mut bench = open();
    bench.press(script);
    assert!(bench.app.leaving(), "{script}");
    (bench.written(1), bench.app.left().unfinished)
}

#[test]
fn what_notes_something_down_is_taken_half_typed() {
    for (script, line) in [
        (
            "o 佐藤 <c-c>",
            r#"{"kind":"assigned","question":"S-AI","owner":"佐藤"}"#,
        ),
        (
            "a 規程を直す <f1> <c-c>",
            r#"{"kind":"action","question":"S-AI","text":"規程を直す","status":"open"}"#,
        ),
        (
            "N <c-u> Other <c-c>",
            r#"{"kind":"renamed","name":"Other"}"#,
        ),
    ] {
        assert_eq!(left_by(script), (vec![line.to_owned()], vec![]), "{script}");
    }
    let mut bench = open();
    bench.say(Message::JumpTo("S-WHAT".to_owned()));
    bench.press("<enter> chat <c-c>");
    assert!(bench.written(1).concat().contains("chat"));
    let mut bench = open();
    bench.press("e a Policy <tab> https://example.com/x <c-c>");
    assert_eq!(bench.written(1).len(), 2, "entered and linked");
    let mut bench = open();
    bench.press("e a Policy <tab> slow.pdf <c-c>");
    assert!(matches!(
        bench.desk.done.as_slice(),
        [.., Effect::HashEvidence { .. }, Effect::Quit]
    ));
}

#[test]
fn what_was_not_typed_in_is_not_taken() {
    for script in ["o <c-c>", "n <c-c>", "a <c-c>", "N <c-c>", "W <c-c>"] {
        assert_eq!(left_by(script), (vec![], vec![]), "{script}");
    }
}

#[test]
fn what_cannot_be_taken_is_named_with_what_was_typed() {
    let (written, named) = left_by("o 佐藤 <tab> <tab> someday <c-c>");
    assert!(written.is_empty());
    assert_eq!(
        named,
        ["Not entered: Owner and due date S-AI: 佐藤 / someday"]
    );
    let mut bench = open();
    bench.say(Message::JumpTo("S-COUNT".to_owned()));
    bench.press("<enter> 12 <c-c>");
    assert!(bench.written(1).is_empty(), "12 may be the half of 120");
    assert_eq!(
        bench.app.left().unfinished,
        ["Not entered: Answer S-COUNT: 12"]
    );
    let mut bench = Bench::home(Vec::new());
    bench.press("n 与信 <c-c>");
    assert_eq!(
        bench.app.left().unfinished,
        ["Not entered: New assessment: 与信"]
    );
}

#[test]
fn a_form_put_away_is_there_again_in_its_assessment_and_named_at_the_end() {
    let mut bench = open();
    bench.press("o 佐藤 <esc> q");
    assert_eq!(bench.app.context(), Context::Home);
    bench.press("<enter> o");
    let crate::app::Screen::Form(form) = bench.app.screen() else {
        panic!("the form is shown")
    };
    assert_eq!(form.fields[0].typed(), "佐藤");
    bench.press("<esc> <c-c>");
    assert!(bench.written(1).is_empty(), "who went back takes nothing");
    assert_eq!(
        bench.app.left().unfinished,
        ["Not entered: Owner and due date S-AI: 佐藤"]
    );
}
