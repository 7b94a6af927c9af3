//! `new --carry-from`: a new period begins with what the last one knew. What was known is proposed
//! and never counted until somebody says so.

use crate::support::{ANSWERS, DESK, Scratch};

const BESIDE: &str = r#"
[[evidence]]
id = "E-001"
title = "Register of 2026"
at = "https://example.com/register"

[answers.D-SYS-01]
value = "in_place"
note = "checked by shift leads"
evidence = ["E-001"]
owner = "Mori"
department = "Operations"
due = 2027-01-31
flagged = true

[answers.D-ORD-02]
status = "not_applicable"
reason = "no staff of our own"
"#;

fn answered(scratch: &Scratch) -> String {
    let id = scratch.desk("Desk", &["--organisation", "Minato KK"]);
    assert_eq!(scratch.answer(&id, ANSWERS).code, Some(0));
    assert_eq!(scratch.answer(&id, BESIDE).code, Some(0));
    id
}

#[test]
fn answers_come_over_as_proposals_with_what_stands_beside_them() {
    let scratch = Scratch::new();
    let earlier = answered(&scratch);
    let begun = scratch.run(&["new", "desk", "--name", "Next", "--carry-from", &earlier]);
    assert!(
        begun.error.contains("carried over as proposals: 9"),
        "{begun:?}"
    );
    let id = begun.output.trim();
    // Nothing counts before it is given again, also with the same value.
    assert_eq!(scratch.score(id)["levels"][1]["answered"], 0);
    scratch.answer(id, "[answers]\nD-SYS-01 = \"in_place\"\n");
    let level = &scratch.score(id)["levels"][1];
    assert_eq!(level["answered"], 1);
    assert_eq!(level["shown"], 0.8, "the evidence came along: {level}");
    let exported = scratch.done(&["export", id]);
    for kept in [
        "checked by shift leads",
        "E-001",
        "Register of 2026",
        "Mori",
        "Operations",
    ] {
        assert!(exported.contains(kept), "{kept}: {exported}");
    }
    for left in ["2027-01-31", "flagged", "D-USE", "no staff"] {
        assert!(!exported.contains(left), "{left}: {exported}");
    }
    let list = scratch.done(&["list", "--json"]);
    assert_eq!(list.matches("Minato KK").count(), 2, "{list}");
    let report = scratch.done(&["report", id]);
    assert!(report.contains(&earlier), "{report}");
    // It is not finished while something is to be confirmed again.
    scratch
        .run(&["sign", id, "--role", "approved", "--name", "Abe"])
        .refused(1, &["to be confirmed again"]);
    assert_eq!(scratch.run(&["verify", id]).code, Some(0));
}

#[test]
fn a_question_that_was_renamed_finds_its_answer_and_one_that_is_gone_is_counted() {
    let scratch = Scratch::new();
    let earlier = answered(&scratch);
    let moved = DESK
        .replace("version = \"1.2.0\"", "version = \"1.3.0\"")
        .replace(
            "id = \"D-SYS-01\"",
            "id = \"D-SYS-09\"\nrenamed_from = \"D-SYS-01\"",
        )
        .replace("id = \"D-WHAT\"", "id = \"D-WHAT-NOW\"");
    scratch.own("desk.toml", moved);
    let begun = scratch.run(&["new", "desk", "--name", "Next", "--carry-from", &earlier]);
    assert!(
        begun.error.contains("carried over as proposals: 8"),
        "{begun:?}"
    );
    assert!(begun.error.contains("left behind"), "{begun:?}");
    let id = begun.output.trim();
    let log = std::fs::read_to_string(scratch.log(id)).unwrap();
    assert!(log.contains("\"D-SYS-09\":\"in_place\""), "{log}");
}

#[test]
fn what_cannot_be_carried_from_is_said_and_nothing_is_started() {
    let scratch = Scratch::new();
    scratch.own("desk.toml", DESK);
    scratch
        .run(&["new", "desk", "--name", "Next", "--carry-from", "none"])
        .refused(2, &["none"]);
    assert_eq!(scratch.done(&["list", "--json"]).trim(), "[]");
}
