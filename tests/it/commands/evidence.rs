//! `evidence`: the ledger of an assessment. What supports an answer must be findable and unchanged
//! a year later, and what is no evidence must not be entered.

use crate::support::{Ran, Scratch};

#[test]
fn items_are_numbered_linked_and_listed() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    scratch.write("register.txt", "the register");
    let added = scratch.done(&[
        "evidence",
        &id,
        "add",
        "register.txt",
        "--title",
        "Register",
    ]);
    assert_eq!(added, "E-001\n");
    let added = scratch.done(&[
        "evidence",
        &id,
        "add",
        "https://example.com/a",
        "--title",
        "Policy",
        "--doc-no",
        "P-1",
        "--edition",
        "2",
        "--department",
        "Legal",
        "--period",
        "FY2026",
        "--expires",
        "2127-03-31",
    ]);
    assert_eq!(added, "E-002\n");
    let linked = scratch.run(&["evidence", &id, "link", "e-001", "d-ord-01", "D-LAW-01"]);
    assert_eq!(
        (linked.code, linked.output.as_str(), linked.error.as_str()),
        (Some(0), "", "")
    );
    let list = scratch.done(&["evidence", &id, "list"]);
    // The whole path, so that the file is found again from any folder.
    let place = std::fs::canonicalize(scratch.work())
        .unwrap()
        .join("register.txt");
    assert_eq!(
        list,
        format!(
            "E-001\tRegister\t{}\tD-ORD-01 D-LAW-01\nE-002\tPolicy\thttps://example.com/a\tvalid until 2127-03-31\t\n",
            place.display()
        )
    );
    let log = std::fs::read_to_string(scratch.log(&id)).unwrap();
    let local = log
        .lines()
        .find(|line| line.contains("register.txt"))
        .unwrap();
    assert!(
        local.contains("\"sha256\":"),
        "the fingerprint of a local file is recorded: {local}"
    );
    let remote = log.lines().find(|line| line.contains("https://")).unwrap();
    assert!(!remote.contains("\"sha256\":"), "{remote}");
    let before = log.lines().count();
    scratch.done(&["evidence", &id, "link", "E-001", "D-ORD-01"]);
    let after = std::fs::read_to_string(scratch.log(&id))
        .unwrap()
        .lines()
        .count();
    assert_eq!(after, before, "what is linked is not linked again");
}

#[test]
fn supported_answers_are_shown_while_the_evidence_is_valid() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    scratch.answer(&id, crate::support::ANSWERS);
    let shown = |scratch: &Scratch| {
        let json: serde_json::Value =
            serde_json::from_str(&scratch.done(&["score", &id, "--json"])).unwrap();
        json["levels"][0]["shown"].as_f64().unwrap()
    };
    assert!(shown(&scratch).abs() < 1e-9);
    scratch.done(&[
        "evidence",
        &id,
        "add",
        "https://example.com/a",
        "--title",
        "Old",
        "--expires",
        "2020-03-31",
    ]);
    scratch.done(&["evidence", &id, "link", "E-001", "D-ORD-02"]);
    assert!(
        shown(&scratch).abs() < 1e-9,
        "expired evidence shows nothing"
    );
    assert!(
        scratch
            .done(&["evidence", &id, "list"])
            .contains("expired on 2020-03-31")
    );
    scratch.done(&[
        "evidence",
        &id,
        "add",
        "https://example.com/b",
        "--title",
        "New",
    ]);
    scratch.done(&["evidence", &id, "link", "E-002", "D-ORD-02"]);
    assert!((shown(&scratch) - 0.25).abs() < 1e-9, "1 × 1 of 4");
}

#[test]
fn what_cannot_be_entered_is_refused() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let before = std::fs::read(scratch.log(&id)).unwrap();
    let run = |arguments: &[&str]| -> Ran {
        let all: Vec<&str> = ["evidence", &id]
            .into_iter()
            .chain(arguments.iter().copied())
            .collect();
        scratch.run(&all)
    };
    run(&["add", "nowhere.pdf", "--title", "A"]).refused(1, &["nowhere.pdf", "no such file"]);
    run(&["add", ".", "--title", "A"]).refused(1, &["that is a folder"]);
    run(&["add", "https://example.com", "--title", " "]).refused(2, &["--title"]);
    run(&["add", "https://example.com"]).refused(2, &["--title"]);
    run(&[
        "add",
        "https://example.com",
        "--title",
        "A",
        "--expires",
        "soon",
    ])
    .refused(2, &["soon"]);
    run(&["link", "E-001", "D-ORD-01"]).refused(2, &["no item `E-001`"]);
    run(&["add", "https://example.com", "--title"]).refused(2, &["--title"]);
    assert_eq!(
        std::fs::read(scratch.log(&id)).unwrap(),
        before,
        "nothing was written"
    );
    assert_eq!(
        run(&["add", "https://example.com", "--title", "A"]).code,
        Some(0)
    );
    run(&["link", "E-001", "D-ORD-01", "D-ORD-09"]).refused(2, &["`D-ORD-09`"]);
    let log = std::fs::read_to_string(scratch.log(&id)).unwrap();
    assert!(
        !log.contains("evidence_linked"),
        "all questions or none: {log}"
    );
}
