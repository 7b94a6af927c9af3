//! `check`, `questionnaires`, `sources`, and questionnaires of the user's own. An author works
//! against these commands, so that every fault must be said with its place and none may hide
//! another.

use serde_json::Value;

use crate::support::{DESK, Scratch};

#[test]
fn a_file_without_faults_ends_with_0_and_one_with_faults_with_3() {
    let scratch = Scratch::new();
    scratch.write("desk.toml", DESK);
    let ran = scratch.run(&["check", "desk.toml"]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.error.contains("Errors: 0, warnings: 0"), "{ran:?}");
    let faulty = DESK
        .replace("weight = 5", "weight = 6")
        .replace("{ D-USE = \"yes\" }", "{ D-USES = \"yes\" }");
    scratch.write("faulty.toml", &faulty);
    let line = |text: &str| faulty.lines().position(|line| line.contains(text)).unwrap() + 1;
    let ran = scratch.run(&["check", "faulty.toml"]);
    ran.refused(
        3,
        &[
            &format!("faulty.toml:{}:", line("weight = 6")),
            &format!("faulty.toml:{}:", line("D-USES")),
            "did you mean `D-USE`?",
            "weight = 6",
            "Errors: 4",
        ],
    );
    assert!(
        !ran.error.contains('\u{1b}'),
        "no colour where there is no terminal"
    );
    let colored = scratch.run(&["--color", "always", "check", "faulty.toml"]);
    assert!(colored.error.contains("\u{1b}["), "{colored:?}");
}

#[test]
fn everything_shipped_and_the_users_own_is_checked_where_no_file_is_named() {
    let scratch = Scratch::new();
    let ran = scratch.run(&["check"]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.error.contains("Errors: 0, warnings: 0"), "{ran:?}");
    scratch.own("desk.toml", DESK.replace("weight = 5", "weight = 6"));
    let ran = scratch.run(&["check"]);
    ran.refused(
        3,
        &[
            "config/questionnaires/desk.toml:",
            "weight = 6",
            "Errors: 1",
        ],
    );
}

#[test]
fn a_warning_is_said_and_the_file_loaded() {
    let scratch = Scratch::new();
    let warned = DESK.replace(", ja = \"用途は。\"", "");
    scratch.own("desk.toml", &warned);
    let ran = scratch.run(&["check", "../config/questionnaires/desk.toml"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.error.contains("Errors: 0, warnings: 1"), "{ran:?}");
    assert_eq!(scratch.run(&["new", "desk", "--name", "A"]).code, Some(0));
}

#[test]
fn check_says_everything_of_every_file_named() {
    let scratch = Scratch::new();
    scratch.write("one.toml", DESK.replace("weight = 5", "weight = 0"));
    scratch.write(
        "two.toml",
        DESK.replace("version = \"1.2.0\"", "version = \"1\"")
            .replace("\"desk\"", "\"two\""),
    );
    let ran = scratch.run(&["check", "one.toml", "two.toml"]);
    ran.refused(3, &["one.toml:", "two.toml:4:", "Errors: 2"]);
    scratch
        .run(&["check", "nowhere.toml"])
        .refused(1, &["nowhere.toml", "no such file"]);
    scratch
        .run(&["check", "."])
        .refused(1, &["that is a folder"]);
}

#[test]
fn a_file_of_a_shipped_id_is_checked_in_its_place() {
    let scratch = Scratch::new();
    let shipped = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/questionnaires/cross-sector.toml"
    );
    let text = std::fs::read_to_string(shipped).unwrap();
    scratch.write("mine.toml", text.replacen("weight = 3", "weight = 9", 1));
    scratch
        .run(&["check", "mine.toml"])
        .refused(3, &["mine.toml:", "weight = 9", "Errors: 1"]);
}

#[test]
fn a_users_file_is_found_by_its_place_and_by_its_name() {
    let scratch = Scratch::new();
    let path = scratch.write("desk.toml", DESK);
    scratch
        .run(&["new", "desk", "--name", "A"])
        .refused(2, &["no questionnaire `desk`", "cross-sector"]);
    let named = scratch.done(&[
        "--questionnaire",
        path.to_str().unwrap(),
        "new",
        "desk",
        "--name",
        "A",
    ]);
    // Its file is kept: nothing has to be named again.
    std::fs::remove_file(&path).unwrap();
    assert_eq!(scratch.run(&["score", named.trim()]).code, Some(0));
    scratch.own("desk.toml", DESK);
    let listed = scratch.done(&["questionnaires"]);
    assert!(
        listed.starts_with("cross-sector\t") && listed.contains("\ndesk\tFront desk\n"),
        "{listed}"
    );
    assert_eq!(scratch.run(&["new", "desk", "--name", "B"]).code, Some(0));
    // One file by two ways is one file.
    let own = scratch.path("config/questionnaires/desk.toml");
    assert_eq!(
        scratch.done(&["--questionnaire", own.to_str().unwrap(), "questionnaires"]),
        listed
    );
    scratch
        .run(&[
            "--questionnaire",
            "nowhere.toml",
            "new",
            "desk",
            "--name",
            "C",
        ])
        .refused(1, &["nowhere.toml", "no such file"]);
}

#[test]
fn a_users_file_extends_the_baseline() {
    let scratch = Scratch::new();
    scratch.own(
        "desk.toml",
        DESK.replacen(
            "review_by = 2126-03-31",
            "review_by = 2126-03-31\nextends = [\"cross-sector\"]",
            1,
        ),
    );
    let id = scratch
        .done(&["new", "desk", "--name", "Both"])
        .trim()
        .to_owned();
    let list: Value = serde_json::from_str(&scratch.done(&["list", "--json"])).unwrap();
    assert_eq!(list[0]["questionnaires"], serde_json::json!(["desk"]));
    let told = scratch.done(&["explain", &id, "CS-SCOPE-ROLE"]);
    assert!(told.contains("CS-SCOPE-ROLE"), "{told}");
    assert!(
        scratch
            .done(&["explain", &id, "D-USE"])
            .contains("Is AI used?")
    );
    let log = std::fs::read_to_string(scratch.log(&id)).unwrap();
    for file in ["method", "sources", "cross-sector", "desk"] {
        assert!(
            log.contains(&format!("{{\"id\":\"{file}\"")),
            "{file}: {log}"
        );
    }
}

#[test]
fn two_files_of_one_id_are_an_error_that_names_both() {
    let scratch = Scratch::new();
    scratch.own(
        "mine.toml",
        DESK.replacen("\"desk\"", "\"cross-sector\"", 1),
    );
    for command in [
        vec!["questionnaires"],
        vec!["sources"],
        vec!["new", "cross-sector", "--name", "A"],
        vec!["check"],
    ] {
        let ran = scratch.run(&command);
        ran.refused(
            3,
            &[
                "`cross-sector`",
                "ships with tenken",
                "mine.toml",
                "another id",
            ],
        );
    }
    scratch.own("mine.toml", DESK);
    scratch.own("other.toml", DESK);
    scratch
        .run(&["questionnaires"])
        .refused(3, &["`desk`", "mine.toml", "other.toml"]);
}

#[test]
fn a_broken_file_hides_no_other_and_is_named_where_it_is_asked_for() {
    let scratch = Scratch::new();
    scratch.own("broken.toml", "id = \"broken\"\nthis is no TOML\n");
    scratch.own("empty.toml", "");
    let ran = scratch.run(&["questionnaires"]);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(ran.output.starts_with("cross-sector\t"), "{ran:?}");
    assert!(
        ran.error.contains("broken.toml:2:") && ran.error.contains("empty.toml"),
        "{ran:?}"
    );
    scratch
        .run(&["new", "broken", "--name", "A"])
        .refused(3, &["broken.toml:2:"]);
    assert_eq!(
        scratch.run(&["new", "cross-sector", "--name", "A"]).code,
        Some(0)
    );
}

#[test]
fn a_questionnaire_is_shown_with_its_questions() {
    let scratch = Scratch::new();
    scratch.own("desk.toml", DESK);
    let told = scratch.done(&["questionnaires", "desk"]);
    for part in [
        "desk\tFront desk",
        "version 1.2.0",
        "4 scored questions, 3 of them in the quick scan",
        "en, ja",
        "D-LAW-01 [",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    scratch
        .run(&["questionnaires", "dekc"])
        .refused(2, &["`dekc`", "desk"]);
    let whole = scratch.done(&["questionnaires", "cross-sector"]);
    assert!(whole.contains("CS-SCOPE-ROLE"), "{whole}");
}

#[test]
fn sources_name_issuer_dates_force_and_address() {
    let scratch = Scratch::new();
    scratch.own("desk.toml", DESK);
    let text = scratch.done(&["sources", "--json"]);
    let sources: Value = serde_json::from_str(&text).unwrap();
    let act = sources
        .as_array()
        .unwrap()
        .iter()
        .find(|source| source["id"] == "desk-act")
        .unwrap();
    let expected = serde_json::json!({
        "id": "desk-act",
        "title": { "en": "Front Desk Act", "ja": "受付法" },
        "issuer": { "en": "Diet", "ja": "国会" },
        "binds": { "en": "Every front desk", "ja": "すべての受付" },
        "version": "3", "date": "2025-06-04", "effective": "2025-09-01", "force": "binding", "status": "in-force",
        "confidence": "P", "verified_on": "2026-04-01", "url": "https://example.com/act",
        "note": { "en": "", "ja": "" }, "shipped": false,
    });
    assert_eq!(*act, expected);
    assert!(
        sources
            .as_array()
            .unwrap()
            .iter()
            .any(|source| source["shipped"] == true)
    );
    let told = scratch.done(&["sources"]);
    assert!(
        told.contains("Front Desk Act\n  id: desk-act\n  issuer: Diet\n"),
        "{told}"
    );
}

#[test]
fn files_that_are_never_asked_together_may_share_ids() {
    let scratch = Scratch::new();
    scratch.own("desk.toml", DESK);
    scratch.own(
        "copy.toml",
        DESK.replacen("id = \"desk\"", "id = \"copy\"", 1),
    );
    assert_eq!(
        scratch
            .run(&["check", "../config/questionnaires/copy.toml"])
            .code,
        Some(0)
    );
    let sources: Value = serde_json::from_str(&scratch.done(&["sources", "--json"])).unwrap();
    let acts = sources
        .as_array()
        .unwrap()
        .iter()
        .filter(|source| source["id"] == "desk-act")
        .count();
    assert_eq!(acts, 1, "the same source is said once");
    assert_eq!(scratch.run(&["questionnaires"]).code, Some(0));
}
