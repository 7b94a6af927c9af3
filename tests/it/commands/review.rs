//! `review` and `sign`: a second pair of eyes, and the approval of what they saw. An approval is of
//! one state of the log, and must fall with the first answer after it.

use crate::support::{ANSWERS, Scratch};

fn answered() -> (Scratch, String) {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let path = scratch.write("answers.toml", ANSWERS);
    scratch.done(&["import", &id, path.to_str().unwrap(), "--by", "Sato"]);
    (scratch, id)
}

fn lines(scratch: &Scratch, id: &str) -> usize {
    std::fs::read_to_string(scratch.log(id))
        .unwrap()
        .lines()
        .count()
}

#[test]
fn an_answer_that_somebody_else_confirmed_is_checked() {
    let (scratch, id) = answered();
    assert_eq!(scratch.score(&id)["levels"][1]["checked"], 0.0);
    let confirm = ["review", &id, "D-SYS-01", "--method", "inspection"];
    scratch.done(
        &[
            &confirm[..],
            &["--by", "Mori", "--comment", "Ten samples seen"],
        ]
        .concat(),
    );
    assert_eq!(scratch.score(&id)["levels"][1]["checked"], 0.8);
    let report = scratch.done(&["report", &id]);
    for word in ["Mori", "inspection", "Ten samples seen"] {
        assert!(report.contains(word), "{word}: {report}");
    }
    // Given again, it waits for its review again.
    scratch.answer(&id, "[answers]\nD-SYS-01 = \"reviewed\"\n");
    assert_eq!(scratch.score(&id)["levels"][1]["checked"], 0.0);
}

#[test]
fn a_rating_takes_the_place_of_the_answer() {
    let (scratch, id) = answered();
    let rate = ["review", &id, "D-SYS-01", "--method", "observation"];
    scratch.done(&[&rate[..], &["--rate", "partial", "--by", "Mori"]].concat());
    let level = &scratch.score(&id)["levels"][1];
    assert_eq!(
        (&level["attained"], &level["checked"]),
        (&0.5.into(), &0.5.into())
    );
    let explained = scratch.done(&["explain", &id, "D-SYS-01"]);
    assert!(
        explained.contains("In place"),
        "what was answered is said too: {explained}"
    );
}

#[test]
fn a_review_that_cannot_be_is_refused_whole() {
    let (scratch, id) = answered();
    let before = lines(&scratch, &id);
    let of = |questions: &[&str], more: &[&str]| {
        let words = [&["review", &id], questions, more].concat();
        scratch.run(&words)
    };
    let review = |more: &[&str]| of(&["D-SYS-01"], more);
    review(&["--method", "inquiry", "--by", "Sato"]).refused(2, &["answered by Sato", "`--by`"]);
    review(&["--by", "Mori"]).refused(2, &["`--method inquiry`", "`--return`"]);
    review(&["--method", "inquiry", "--rate", "good", "--by", "Mori"])
        .refused(2, &["`good` is no option", "in_place"]);
    // One question of several that cannot be: nothing of the others is recorded either.
    of(&["D-SYS-01", "D-NONE"], &["--return", "--by", "Mori"]).refused(2, &["D-NONE"]);
    let rated = ["--method", "inquiry", "--rate", "x", "--by", "Mori"];
    of(&["D-WHAT"], &rated).refused(2, &["D-WHAT", "earns no points"]);
    review(&["--return", "--rate", "partial"]).refused(2, &["--rate"]);
    let empty = scratch.desk("Empty", &[]);
    scratch
        .run(&["review", &empty, "D-SYS-01", "--return", "--by", "Mori"])
        .refused(2, &["no answer to review"]);
    assert_eq!(lines(&scratch, &id), before);
}

#[test]
fn an_approval_names_the_head_and_a_later_answer_voids_it() {
    let (scratch, id) = answered();
    let sign = [
        "sign", &id, "--role", "approved", "--name", "Abe Jun", "--title", "CRO",
    ];
    let signed = scratch.run(&[&sign[..], &["--line", "2", "--reference", "R-12"]].concat());
    assert_eq!(signed.code, Some(0), "{signed:?}");
    assert!(
        signed.error.contains("not an electronic signature"),
        "{signed:?}"
    );
    let head = signed.output.trim();
    assert_eq!(head.len(), 64);
    assert!(scratch.run(&["verify", &id, "--head", head]).code == Some(0));
    let signed_roles = || {
        let list: serde_json::Value =
            serde_json::from_str(&scratch.done(&["list", "--json"])).unwrap();
        list[0]["signed"].clone()
    };
    assert_eq!(signed_roles(), serde_json::json!(["approved"]));
    let report = scratch.done(&["report", &id]);
    for word in ["Abe Jun", "CRO", "R-12", head] {
        assert!(report.contains(word), "{word}: {report}");
    }
    // A note voids nothing; another answer does, and it is said.
    let noted = scratch.answer(
        &id,
        "[answers.D-SYS-01]\nvalue = \"in_place\"\nnote = \"n\"\n",
    );
    assert!(!noted.error.contains("stands any longer"), "{noted:?}");
    let changed = scratch.answer(&id, "[answers]\nD-SYS-01 = \"partial\"\n");
    assert!(
        changed.error.contains("no approval stands any longer"),
        "{changed:?}"
    );
    assert_eq!(signed_roles(), serde_json::json!([]));
}

#[test]
fn answers_that_cannot_both_be_true_stand_in_the_report_and_in_the_way_of_an_approval() {
    let scratch = Scratch::new();
    let answers = "[answers]\nCS-SCOPE-ORG-ROLE = [\"user\"]\nCS-SCOPE-ORG-VENDOR = \"no\"\n\
                   CS-SCOPE-ROLE = [\"user\", \"provider\"]\nCS-SCOPE-STAGE = \"live\"\n\
                   CS-SCOPE-VENDOR = \"yes\"\n";
    let path = scratch.write("answers.toml", answers);
    let new = ["new", "cross-sector", "--name", "Chat", "--answers"];
    let id = scratch.done(&[&new[..], &[path.to_str().unwrap()]].concat());
    let id = id.trim();
    let said = |id: &str, language| scratch.done(&["report", id, "--lang", language]);
    let (english, japanese) = (said(id, "en"), said(id, "ja"));
    let line = |report: &str, of: &str| {
        let mut lines = report.lines();
        lines
            .find(|line| line.contains(of))
            .unwrap_or_default()
            .to_owned()
    };
    let vendor = line(&english, "These answers cannot all be true");
    let role = line(&japanese, "次の回答は両立しません");
    for (said, of) in [
        (&vendor, "(CS-SCOPE-ORG-ROLE): “AI business user”"),
        (
            &english,
            "(CS-SCOPE-ORG-VENDOR): “No, the organisation builds and runs everything itself”",
        ),
        (&english, "(CS-SCOPE-VENDOR): “Yes”"),
        (&role, "（CS-SCOPE-ORG-ROLE）＝「AI利用者」"),
    ] {
        assert!(said.contains(of), "{of}: {said}");
    }
    let score = scratch.done(&["score", id]);
    let score: Vec<&str> = score.split_whitespace().collect();
    assert!(score.join(" ").contains("(CS-SCOPE-VENDOR): “Yes”"));
    let sign = ["sign", id, "--role", "approved", "--name", "Abe"];
    let named = "cannot be true together with earlier answers: 2 (CS-SCOPE-ROLE CS-SCOPE-VENDOR)";
    scratch.run(&sign).refused(1, &[named]);
    scratch.answer(
        id,
        "[answers]\nCS-SCOPE-ORG-ROLE = [\"user\", \"provider\"]\nCS-SCOPE-ORG-VENDOR = \"yes\"\n",
    );
    assert!(!said(id, "en").contains("cannot all be true"));
    assert!(!scratch.run(&sign).error.contains("together with earlier"));
}

#[test]
fn what_is_not_finished_is_signed_only_as_interim() {
    let (scratch, id) = answered();
    let sign = ["sign", &id, "--role", "approved", "--name", "Abe"];
    scratch.done(&["review", &id, "D-ORD-01", "--return", "--by", "Mori"]);
    scratch.answer(&id, "[answers]\nD-LAW-01 = \"deficient\"\n");
    let refused = scratch.run(&sign);
    refused.refused(
        1,
        &[
            "legal points answered and still open: 1 (D-LAW-01)",
            "sent back by a reviewer: 1 (D-ORD-01)",
            "--interim",
        ],
    );
    let unanswered = scratch.desk("Empty", &[]);
    scratch
        .run(&["sign", &unanswered, "--role", "prepared", "--name", "Abe"])
        .refused(
            1,
            &[
                "not answered: 6 (D-USE",
                "not decided whether it is asked: 3",
            ],
        );
    let interim = scratch.run(&[&sign[..], &["--interim"]].concat());
    assert_eq!(interim.code, Some(0), "{interim:?}");
    let report = scratch.done(&["report", &id]);
    assert!(report.contains("interim"), "{report}");
    scratch
        .run(&["sign", &id, "--role", "approved", "--name", " "])
        .refused(2, &["name is blank"]);
    scratch
        .run(&[
            "sign", &id, "--role", "approved", "--name", "Abe", "--line", "4",
        ])
        .refused(2, &["4"]);
}
