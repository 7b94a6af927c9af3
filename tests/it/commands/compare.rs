//! `compare`: one period against another. Read as a board would: how much of the difference is the
//! firm's own doing.

use crate::support::{ANSWERS, Scratch};

/// A year, and the next: one answer better, one question out of scope, a note, evidence.
fn two_years(scratch: &Scratch) -> (String, String) {
    let first = scratch.desk("First", &[]);
    assert_eq!(scratch.answer(&first, ANSWERS).code, Some(0));
    let second = scratch.desk("Second", &[]);
    assert_eq!(scratch.answer(&second, ANSWERS).code, Some(0));
    let changes = r#"
[[evidence]]
id = "E-001"
title = "Register"
at = "https://example.com/register"

[answers.D-ORD-01]
value = "in_place"
evidence = ["E-001"]

[answers.D-SYS-01]
value = "in_place"
note = "looked at again"
"#;
    assert_eq!(scratch.answer(&second, changes).code, Some(0));
    (first, second)
}

#[test]
fn line_by_line_it_is_asked_for_at_the_result() {
    let scratch = Scratch::new();
    let (_, second) = two_years(&scratch);
    let walked = scratch.fed(&["take", &second, "--plain"], "t\nc\n1\n\nb\nq\n");
    assert_eq!(walked.code, Some(0), "{walked:?}");
    for said in ["Compare with", "First (", "The gap closed"] {
        assert!(walked.output.contains(said), "{said}\n{}", walked.output);
    }
}

#[test]
fn what_changed_is_said_with_where_the_difference_comes_from() {
    let scratch = Scratch::new();
    let (first, second) = two_years(&scratch);
    // 3 × 0.5 and 1 × 1 of 4, then 3 × 0.8 and 1 × 1.
    // An assessment's id begins with the day on which it was made.
    let day = first.get(..10).unwrap();
    let compared = |language: &str| {
        let said = scratch.done(&["compare", &first, &second, "--lang", language]);
        said.replace(day, "2026-11-22")
    };
    insta::assert_snapshot!("compare_en", compared("en"));
    insta::assert_snapshot!("compare_ja", compared("ja"));
    scratch.answer(&second, "[answers]\nD-USE = \"no\"\n");
    let json = scratch.done(&["compare", &first, &second, "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let organisation = &json["levels"][0];
    assert_eq!(
        [&organisation["before"], &organisation["after"]],
        [&serde_json::json!(0.625), &serde_json::json!(0.8)]
    );
    // Without the question that is no longer asked 0.5 was attained: 0.125 less by scope.
    assert_eq!(organisation["scope"], -0.125);
    assert_eq!(organisation["own"], 0.3);
    assert_eq!(organisation["questions"], 0.0);
    assert_eq!(organisation["difference"], 0.175);
}

#[test]
fn a_gap_that_went_with_its_answer_is_not_called_closed() {
    let scratch = Scratch::new();
    let (first, _) = two_years(&scratch);
    let begun = scratch.desk("Begun", &[]);
    let said = scratch.done(&["compare", &first, &begun]);
    assert!(said.contains("to not answered"), "{said}");
    assert!(!said.contains("closed"), "{said}");
}

#[test]
fn nothing_changed_is_said_too() {
    let scratch = Scratch::new();
    let (first, _) = two_years(&scratch);
    let same = scratch.done(&["compare", &first, &first]);
    assert!(
        same.contains("No answer, note, evidence or gap changed"),
        "{same}"
    );
    scratch
        .run(&["compare", &first, "none"])
        .refused(2, &["none"]);
}
