//! `export` and `import`: answers out and in, as a file and through pipes. An answers file is how a
//! firm fills in a questionnaire outside the program, so that nothing may be lost on the way.

use tenken::assessment::{Event, Line};

use crate::support::{ANSWERS, Scratch};

const MORE: &str = r#"
[[evidence]]
id = "E-001"
title = "Register v2"
at = "https://example.com/register"
doc_no = "R-1"
expires = 2127-04-01

[answers]
D-USE = "yes"
D-ROLE = ["user"]
D-COUNT = 3
D-SINCE = 2024-04-01
D-WHAT = "visitors"
D-LAW-01 = "deficient"
[answers.D-ORD-01]
value = "partial"
note = "half\nof it: \"quoted\" 台帳"
evidence = ["E-001"]
owner = "Sato"
department = "Legal"
due = 2127-01-31
flagged = true
[answers.D-ORD-02]
status = "not_applicable"
reason = "nobody works here"
[answers.D-SYS-01]
status = "unknown"
"#;

#[test]
fn what_goes_out_comes_in_the_same() {
    let scratch = Scratch::new();
    let id = scratch.desk("First", &[]);
    let ran = scratch.answer(&id, MORE);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.error.contains("9 answers taken in"), "{ran:?}");
    let exported = scratch.done(&["export", &id, "--format", "toml"]);
    let second = scratch.desk("Second", &[]);
    let ran = scratch.fed(&["import", &second, "-"], &exported);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{ran:?}");
    assert_eq!(scratch.done(&["export", &second]), exported);
    for part in [
        "Register v2",
        "R-1",
        "2127-04-01",
        "台帳",
        "Sato",
        "Legal",
        "2127-01-31",
        "flagged = true",
        "nobody works here",
    ] {
        assert!(exported.contains(part), "{part}: {exported}");
    }
    let scores = [&id, &second].map(|id| {
        let json: serde_json::Value =
            serde_json::from_str(&scratch.done(&["score", id, "--json"])).unwrap();
        json["levels"].clone()
    });
    assert_eq!(scores[0], scores[1]);
    // Taken in once more it changes nothing, and nothing is written.
    let before = std::fs::read(scratch.log(&second)).unwrap();
    assert_eq!(
        scratch.fed(&["import", &second, "-"], &exported).code,
        Some(0)
    );
    assert_eq!(std::fs::read(scratch.log(&second)).unwrap(), before);
}

#[test]
fn every_fault_is_said_at_once_and_nothing_is_taken() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let before = std::fs::read(scratch.log(&id)).unwrap();
    let ran = scratch.answer(
        &id,
        "[answers]\nD-USE = \"yes\"\nD-ORD-1 = \"partial\"\nD-ORD-02 = \"partail\"\nD-COUNT = \"many\"\n[answers.D-SYS-01]\nstatus = \"not_applicable\"\nevidence = [\"E-009\"]\n",
    );
    ran.refused(
        3,
        &[
            "answers.toml:3:",
            "D-ORD-01",
            "answers.toml:4:",
            "partial",
            "answers.toml:5:",
            "answers.toml:8:",
            "E-009",
            "5 faults",
        ],
    );
    assert_eq!(std::fs::read(scratch.log(&id)).unwrap(), before);
    scratch
        .answer(&id, "[answers\n")
        .refused(3, &["answers.toml:1:"]);
}

#[test]
fn answers_that_do_not_apply_are_kept_and_named() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let ran = scratch.answer(
        &id,
        "[answers]\nD-USE = \"no\"\nD-ORD-02 = \"reviewed\"\nD-LAW-01 = \"met\"\n",
    );
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.error.contains("2 answers are kept") && ran.error.contains("D-ORD-02, D-LAW-01"),
        "{ran:?}"
    );
    let exported = scratch.done(&["export", &id]);
    assert!(exported.contains("D-LAW-01 = \"met\""), "{exported}");
}

#[test]
fn a_file_is_written_whole_and_never_over_another() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    scratch.answer(&id, ANSWERS);
    let ran = scratch.run(&["export", &id, "-o", "out.toml"]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""));
    assert!(ran.error.contains("out.toml"), "{ran:?}");
    assert_eq!(
        std::fs::read_to_string(scratch.work().join("out.toml")).unwrap(),
        scratch.done(&["export", &id])
    );
    scratch
        .run(&["export", &id, "-o", "out.toml"])
        .refused(1, &["out.toml exists already", "--force"]);
    assert_eq!(
        scratch
            .run(&["export", &id, "-o", "out.toml", "--force"])
            .code,
        Some(0)
    );
    scratch
        .run(&["export", &id, "-o", "no/such/out.toml"])
        .refused(1, &["no/such/out.toml", "no such file or folder"]);
    scratch
        .run(&["export", &id, "--force"])
        .refused(2, &["--output"]);
}

#[test]
fn an_answer_is_of_whoever_is_named() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let path = scratch.write("a.toml", "[answers]\nD-USE = \"yes\"\n");
    scratch.done(&["--by", "Sato", "import", &id, path.to_str().unwrap()]);
    let log = std::fs::read_to_string(scratch.log(&id)).unwrap();
    let authors: Vec<bool> = log
        .lines()
        .map(|line| line.contains(r#""by":"Sato""#))
        .collect();
    assert_eq!(authors, [false, true], "{log}");
}

#[test]
fn what_was_redacted_is_left_out_and_said() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    scratch.answer(
        &id,
        "[answers.D-ORD-01]\nvalue = \"partial\"\nnote = \"secret\"\n",
    );
    let log = scratch.log(&id);
    let text = std::fs::read_to_string(&log).unwrap();
    let mut lines = text.lines().map(|line| Line::parse(line).unwrap());
    let noted = lines.find(|line| matches!(line.event, Event::Noted { .. }));
    let last = Line::parse(text.lines().last().unwrap()).unwrap();
    let redacted = Event::Redacted {
        seq: noted.unwrap().seq,
        why: None,
    };
    let line = Line::seal(last.seq + 1, last.at, "sato", last.hash, redacted);
    std::fs::write(&log, text + &line.render()).unwrap();
    let ran = scratch.run(&["export", &id, "--format", "toml"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.output.contains("D-ORD-01 = \"partial\""), "{ran:?}");
    assert!(
        !ran.output.contains("secret") && !ran.output.contains('■'),
        "{ran:?}"
    );
    assert!(
        ran.error.contains("left out of the file: D-ORD-01"),
        "{ran:?}"
    );
}
