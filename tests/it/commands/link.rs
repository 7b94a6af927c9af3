//! `--organisation-from`: one assessment of the organisation serves those of its systems. What the
//! organisation answered is read and never copied by hand, and a later change there is not taken in
//! unasked.

use crate::support::{ANSWERS, Scratch};

fn organisation(scratch: &Scratch) -> String {
    let id = scratch.desk("Firm", &[]);
    assert_eq!(scratch.answer(&id, ANSWERS).code, Some(0));
    id
}

fn linked(scratch: &Scratch, firm: &str) -> String {
    let arguments = [
        "new",
        "desk",
        "--name",
        "Kiosk",
        "--organisation-from",
        firm,
    ];
    scratch.done(&arguments).trim().to_owned()
}

#[test]
fn what_the_organisation_answered_is_read_and_not_asked_again() {
    let scratch = Scratch::new();
    let firm = organisation(&scratch);
    let id = linked(&scratch, &firm);
    let before = scratch.score(&id);
    assert_eq!(
        before["law"]["asked"], 0,
        "the law of the organisation is counted there"
    );
    assert_eq!(before["levels"][0]["id"], "system", "{before}");
    let walked = scratch.fed(&["take", &id, "--plain"], "4\n");
    assert!(walked.output.contains("saved D-SYS-01"), "{walked:?}");
    assert!(!walked.output.contains("Is AI used?"), "{walked:?}");
    let after = scratch.score(&id);
    assert_eq!(after["levels"][0]["attained"], 0.8);
    assert_eq!(after["provisional"], false);
    let why = scratch.done(&["explain", &id, "D-ORD-01"]);
    assert!(why.contains("linked assessment"), "{why}");
    let report = scratch.done(&["report", &id]);
    assert!(report.contains(&firm), "{report}");
}

#[test]
fn a_later_change_is_said_and_taken_in_only_by_linking_again() {
    let scratch = Scratch::new();
    let firm = organisation(&scratch);
    let id = linked(&scratch, &firm);
    let said = |scratch: &Scratch| scratch.run(&["score", &id]).error;
    // A note there changes no answer.
    scratch.answer(
        &firm,
        "[answers.D-ORD-01]\nvalue = \"partial\"\nnote = \"n\"\n",
    );
    assert_eq!(said(&scratch), "");
    scratch.answer(&firm, "[answers]\nD-ORD-01 = \"none\"\n");
    let again = format!("tenken set {id} --organisation-from {firm}");
    assert!(said(&scratch).contains(&again), "{}", said(&scratch));
    scratch.done(&["set", &id, "--organisation-from", &firm]);
    assert_eq!(said(&scratch), "");
    let report = scratch.done(&["report", &id]);
    let linked = "Answer: None; voluntary guidance; from the linked assessment";
    assert!(report.contains(linked), "{report}");
    // What was taken stands where the other has gone.
    scratch.done(&["bin", &firm]);
    assert!(said(&scratch).contains("is not here"), "{}", said(&scratch));
    assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
}

#[test]
fn what_cannot_be_linked_is_refused() {
    let scratch = Scratch::new();
    let firm = organisation(&scratch);
    let id = linked(&scratch, &firm);
    let new = |more: &[&str]| {
        let words = [&["new", "desk", "--name", "Other"], more].concat();
        scratch.run(&words)
    };
    new(&["--organisation-from", &id]).refused(2, &[&format!("link `{firm}` instead")]);
    new(&["--organisation-from", &firm, "--level", "organisation"])
        .refused(2, &["--level organisation"]);
    let system = new(&["--level", "system"]).output.trim().to_owned();
    new(&["--organisation-from", &system]).refused(2, &["no answers about the organisation"]);
    scratch
        .run(&["set", &firm, "--organisation-from", &firm])
        .refused(2, &["from itself"]);
}

#[test]
fn what_a_next_period_does_not_take_over_is_said_with_what_takes_it_in() {
    let scratch = Scratch::new();
    let firm = organisation(&scratch);
    let earlier = linked(&scratch, &firm);
    let next = |more: &[&str]| {
        let words = ["new", "desk", "--name", "Next", "--carry-from", &earlier];
        scratch.run(&[&words[..], more].concat())
    };
    let begun = next(&[]);
    let id = begun.output.trim();
    let takes_in = format!("tenken set {id} --organisation-from {firm}");
    assert!(begun.error.contains(&takes_in), "{begun:?}");
    scratch.done(&["set", id, "--organisation-from", &firm]);
    // A system alone has nothing to ask the organisation's scope of.
    let begun = next(&["--level", "system"]);
    let id = begun.output.trim();
    let takes_in = format!("tenken set {id} --organisation-from {firm}");
    assert!(begun.error.contains(&takes_in), "{begun:?}");
    assert!(
        begun
            .error
            .contains("Nothing is known here about the organisation"),
        "{begun:?}"
    );
}
