//! Names and surroundings that are odd: long, empty, hostile, none at all. What a person may type
//! or a machine may lack is answered with a sentence, never with a fall.

use std::process::{Command, Stdio};

use crate::support::{Ran, Scratch, TENKEN};

#[test]
fn a_name_may_be_anything_and_the_id_stays_in_its_folder() {
    let scratch = Scratch::new();
    let long = "点検 chat ".repeat(1_250);
    for (name, expected) in [
        ("../../../etc/passwd", "etc-passwd"),
        ("..", "desk"),
        ("/", "desk-2"),
        ("C:\\Windows\\system32", "c-windows-system32"),
        ("与信スコアリング", "desk-3"),
        ("👩‍👩‍👧‍👦 ✅", "desk-4"),
        ("ＡＩ　審査 v２", "ai-v2"),
        ("a\u{1b}]0;x\u{7}\u{202e}b\r\nc", "a-0-x-b-c"),
        ("CON", "con"),
        ("-rf --force", "rf-force"),
        (long.as_str(), "chat-chat-chat-chat-chat-chat-chat-chat"),
    ] {
        scratch.own("desk.toml", crate::support::DESK);
        let ran = scratch.run(&["new", "desk", &format!("--name={name}")]);
        assert_eq!((ran.code, ran.error.as_str()), (Some(0), ""), "{ran:?}");
        let id = ran.output.trim().to_owned();
        assert_eq!(&id[11..], expected, "{name:.40}");
        assert!(scratch.log(&id).is_file());
        for arguments in [
            vec!["list"],
            vec!["score", &id],
            vec!["report", &id],
            vec!["explain", &id],
        ] {
            let told = scratch.done(&arguments);
            assert!(
                !told.chars().any(|c| c != '\n' && c.is_control()),
                "{name:.40}: {arguments:?}"
            );
            assert!(!told.contains('\u{202e}'), "{name:.40}: {arguments:?}");
        }
        assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
    }
    let list: serde_json::Value = serde_json::from_str(&scratch.done(&["list", "--json"])).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 11);
    assert!(
        list.as_array()
            .unwrap()
            .iter()
            .any(|entry| entry["name"] == long.trim()),
        "a long name is kept whole"
    );
    for blank in ["", " ", "　", "\t\n"] {
        scratch
            .run(&["new", "desk", "--name", blank])
            .refused(2, &["name is blank"]);
    }
}

#[test]
fn long_texts_and_ids_are_answered() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let long = "x".repeat(10_000);
    for arguments in [
        vec!["score", long.as_str()],
        vec!["explain", &id, &long],
        vec!["new", &long, "--name", "A"],
        vec!["questionnaires", &long],
        vec!["verify", &id, "--head", &long],
        vec!["score", &id, "--fail-under", &long],
        vec!["evidence", &id, "link", &long, "D-USE"],
    ] {
        scratch.run(&arguments).refused(2, &[]);
    }
    scratch
        .run(&["--questionnaire", &long, "list"])
        .speaks_plainly();
    scratch
        .run(&["check", &long])
        .refused(1, &["cannot be read"]);
    scratch
        .run(&["report", &id, "-o", &long])
        .refused(1, &["cannot be written"]);
    let ran = scratch.run(&[
        "--by",
        &long,
        "set",
        &id,
        "--organisation",
        &long,
        "--department",
        &long,
        "--period",
        &long,
    ]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(scratch.done(&["report", &id]).contains(&long));
    let note = "長い注記".repeat(20_000);
    let ran = scratch.fed(&["take", &id, "--plain"], &format!("n {note}\n1\nq\n"));
    assert_eq!(ran.code, Some(0));
    assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
    for arguments in [
        vec!["score", "a\u{1b}[2J\u{202e}"],
        vec!["explain", &id, "a\u{1b}[2J\u{202e}"],
        vec!["a\u{1b}[2J\u{202e}"],
        vec!["list", "--a\u{1b}[2J\u{202e}"],
        vec!["--lang", "ja", "a\u{1b}[2J\u{202e}"],
        vec!["--lang", "ja", "list", "--color=a\u{1b}[2J\u{202e}"],
    ] {
        let hostile = scratch.run(&arguments);
        hostile.refused(2, &["<U+"]);
        assert!(
            !hostile.error.contains(['\u{1b}', '\u{202e}']),
            "{hostile:?}"
        );
    }
    scratch
        .run(&["check", "a\u{1b}[2J"])
        .refused(1, &["a<U+001B>[2J"]);
}

#[test]
fn hostile_lines_of_a_walk_are_answered() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let lines = "99999999999999999999\n0\n-1\n1 1 1\nj\nj \u{1b}[2J\n/\n/ \u{202e}\nn \u{7}\n=\n\u{0}\n?\nw\nt\nb\nm\nb\nr\nb\ne\nb\nq\n";
    let ran = scratch.fed(&["take", &id, "--plain"], lines);
    assert_eq!((ran.code, ran.error.as_str()), (Some(0), ""), "{ran:?}");
    assert!(
        !ran.output.chars().any(|c| c != '\n' && c.is_control())
            && !ran.output.contains('\u{202e}'),
        "{ran:?}"
    );
    assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
}

#[test]
fn without_input_it_saves_and_leaves() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let ran = scratch.run(&["take", &id]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.output.ends_with("Everything is saved.\n"), "{ran:?}");
    let ran = scratch.run(&["import", &id, "-"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn closed_streams_are_no_reason_to_fall() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    for (closed, arguments) in [
        ("<&-", format!("take {id} --plain")),
        ("<&-", format!("import {id} -")),
        ("<&- 2>&-", format!("score {id}")),
        (">&-", format!("score {id}")),
        ("<&- >&- 2>&-", format!("set {id} --name Other")),
        ("2>&-", "score nothing".to_owned()),
        ("<&-", "open".to_owned()),
    ] {
        let mut command = Command::new("/bin/sh");
        command
            .arg("-c")
            .arg(format!("exec {TENKEN} {arguments} {closed}"))
            .env_clear()
            .envs(scratch.variables());
        command.current_dir(scratch.work()).stdin(Stdio::null());
        let ran = Ran::of(&mut command);
        let expected = if arguments == "score nothing" || arguments == "open" {
            2
        } else {
            0
        };
        assert_eq!(ran.code, Some(expected), "{arguments} {closed}: {ran:?}");
        ran.speaks_plainly();
    }
    assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
}

#[test]
fn without_a_terminals_name_and_in_an_empty_environment() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    for arguments in [
        vec!["list"],
        vec!["score", &id],
        vec!["take", &id],
        vec!["check", "nowhere"],
        vec!["--help"],
    ] {
        let mut command = scratch.command(&arguments);
        command.env_remove("TERM");
        let ran = Ran::of(&mut command);
        assert_eq!(
            ran.code,
            Some(i32::from(arguments[0] == "check")),
            "{ran:?}"
        );
        ran.speaks_plainly();
    }
    let data = scratch.path("data");
    let mut command = Command::new(TENKEN);
    command
        .args([
            "--data-dir",
            data.to_str().unwrap(),
            "set",
            &id,
            "--period",
            "FY2026",
        ])
        .env_clear()
        .current_dir(scratch.work());
    let ran = Ran::of(&mut command);
    assert_eq!((ran.code, ran.error.as_str()), (Some(0), ""), "{ran:?}");
    let log = std::fs::read_to_string(scratch.log(&id)).unwrap();
    assert!(
        !log.contains("\"by\":\"\""),
        "somebody is always named: {log}"
    );
}

#[test]
fn an_unknown_time_zone_is_no_reason_to_fall() {
    let scratch = Scratch::new();
    for zone in [
        "Nowhere/At_All",
        "",
        ":",
        "JST-9",
        "\u{1b}",
        "../../etc/passwd",
    ] {
        let mut command = scratch.command(&["new", "cross-sector", "--name", "A"]);
        command.env("TZ", zone);
        let ran = Ran::of(&mut command);
        assert_eq!(ran.code, Some(0), "{zone}: {ran:?}");
        assert_eq!(
            scratch.run(&["verify", ran.output.trim()]).code,
            Some(0),
            "{zone}"
        );
    }
}
