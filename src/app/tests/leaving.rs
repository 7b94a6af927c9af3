//! What leaving takes along: a note under the list of keys, evidence whose file is being read.

use super::{desk::Bench, firm};
use crate::{
    app::{Context, Message, Outcome},
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
