//! `report`: to standard output, to a file, the same everywhere. It is filed and compared, so that
//! no byte may depend on the machine, the terminal or the hour.

use crate::support::{ANSWERS, Ran, Scratch};

#[test]
fn it_stands_on_standard_output_alone() {
    let (scratch, id) = Scratch::answered(&["--organisation", "ACME"]);
    let ran = scratch.run(&["report", &id]);
    assert_eq!((ran.code, ran.error.as_str()), (Some(0), ""), "{ran:?}");
    for part in ["# ", "ACME", "Desk", "62.5 %", "Front Desk Act", "D-LAW-01"] {
        assert!(ran.output.contains(part), "{part}: {}", ran.output);
    }
    assert!(!ran.output.contains('\u{1b}') && ran.output.ends_with('\n'));
    assert_eq!(scratch.done(&["report", &id, "--format", "md"]), ran.output);
    scratch
        .run(&["report", &id, "--format", "pdf"])
        .refused(2, &["pdf", "md"]);
}

#[test]
fn it_is_the_same_to_the_byte_wherever_it_is_made() {
    let (scratch, id) = Scratch::answered(&["--organisation", "ACME"]);
    let report = scratch.done(&["report", &id]);
    let data = scratch.path("data");
    let elsewhere = scratch.path("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    let environments = [
        vec![("TZ", "America/New_York")],
        vec![("LANG", "ja_JP.UTF-8"), ("LC_ALL", "ja_JP.UTF-8")],
        vec![("LANG", "C"), ("TZ", "UTC"), ("USER", "taro")],
        vec![
            ("HOME", elsewhere.to_str().unwrap()),
            ("TERM", "dumb"),
            ("COLUMNS", "40"),
        ],
        vec![("CLICOLOR_FORCE", "1")],
    ];
    for variables in environments {
        let mut command = scratch.command(&["report", &id]);
        command
            .envs(variables.iter().copied())
            .current_dir(&elsewhere);
        let ran = Ran::of(&mut command);
        assert_eq!(ran.code, Some(0), "{variables:?}: {ran:?}");
        assert!(
            ran.output == report,
            "{variables:?} makes another report:\n{}",
            ran.output
        );
    }
    // The data moved elsewhere as a whole, the user's questionnaire gone.
    let moved = scratch.path("moved");
    std::fs::rename(&data, &moved).unwrap();
    std::fs::remove_dir_all(scratch.path("config")).unwrap();
    let ran = scratch.run(&["--data-dir", moved.to_str().unwrap(), "report", &id]);
    assert_eq!(ran.output, report, "{ran:?}");
}

#[test]
fn a_file_is_never_replaced_unless_told() {
    let (scratch, id) = Scratch::answered(&["--organisation", "ACME"]);
    let report = scratch.done(&["report", &id]);
    let ran = scratch.run(&["report", &id, "-o", "summary.md"]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.error.contains("summary.md"), "{ran:?}");
    let path = scratch.work().join("summary.md");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), report);
    std::fs::write(&path, "mine").unwrap();
    scratch
        .run(&["report", &id, "-o", "summary.md"])
        .refused(1, &["summary.md exists already", "--force"]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    let ran = scratch.run(&["-q", "report", &id, "-o", "summary.md", "--force"]);
    assert_eq!((ran.code, ran.error.as_str()), (Some(0), ""), "{ran:?}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), report);
    let left: Vec<_> = std::fs::read_dir(scratch.work())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 2, "no temporary file is left: {left:?}");
    scratch
        .run(&["report", &id, "-o", "no/summary.md"])
        .refused(1, &["no/summary.md", "no such file or folder"]);
    scratch
        .run(&["report", &id, "-o", "."])
        .refused(1, &["that is a folder"]);
    scratch
        .run(&["report", &id, "-o", "summary.md/x"])
        .refused(1, &["a part of the path is a file"]);
    scratch
        .run(&["report", &id, "--force"])
        .refused(2, &["--output"]);
}

#[test]
fn it_speaks_the_assessments_language_unless_told() {
    let scratch = Scratch::speaking("ja_JP.UTF-8");
    let id = scratch.desk("受付", &[]);
    assert!(
        id.ends_with("-desk"),
        "nothing of the name can stand in an id: {id}"
    );
    scratch.answer(&id, ANSWERS);
    let japanese = scratch.done(&["report", &id]);
    assert!(
        japanese.contains("台帳はありますか。") && japanese.contains("受付法"),
        "{japanese}"
    );
    let english = scratch.done(&["--lang", "en", "report", &id]);
    assert!(
        english.contains("Is there a register?") && english.contains("Front Desk Act"),
        "{english}"
    );
    let mut command = scratch.command(&["report", &id]);
    command.env("LANG", "en_US.UTF-8");
    assert_eq!(
        Ran::of(&mut command).output,
        japanese,
        "an assessment keeps its language"
    );
}

#[test]
fn nothing_typed_changes_its_structure() {
    let scratch = Scratch::new();
    let id = scratch.desk(
        "# Name | of <b>x</b>",
        &["--organisation", "A\u{202e}B\u{1b}[2J"],
    );
    scratch.answer(
        &id,
        &ANSWERS.replace(
            "\"visitors\"",
            "\"\"\"\n# heading\n| a | b |\n---\n<script>\"\"\"",
        ),
    );
    let report = scratch.done(&["report", &id]);
    assert!(
        !report.contains('\u{1b}') && !report.contains('\u{202e}'),
        "{report}"
    );
    let unescaped = report.replace("\\<", "");
    assert!(
        !unescaped.contains("<script>") && !unescaped.contains("<b>"),
        "{report}"
    );
    assert!(
        !report
            .lines()
            .any(|line| line.starts_with("# heading") || line == "---"),
        "{report}"
    );
}

#[test]
fn past_its_review_date_it_says_so_and_so_does_standard_error() {
    let scratch = Scratch::new();
    scratch.own(
        "old.toml",
        crate::support::DESK
            .replace("\"desk\"", "\"old\"")
            .replace("2126-03-31", "2026-04-02"),
    );
    let id = scratch
        .done(&["new", "old", "--name", "Old"])
        .trim()
        .to_owned();
    let ran = scratch.run(&["report", &id]);
    assert_eq!(ran.code, Some(0));
    assert!(ran.error.contains("2026-04-02"), "{ran:?}");
    assert!(ran.output.contains("2026-04-02"), "{ran:?}");
    assert_eq!(scratch.run(&["-q", "report", &id]).error, "");
}

#[test]
fn planned_does_not_read_as_dated_where_no_date_is_on_record() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let bare = "date or owner not on record";
    scratch.answer(&id, "[answers]\nD-USE = \"yes\"\nD-ORD-01 = \"planned\"\n");
    assert!(scratch.done(&["report", &id]).contains(bare));
    let settled = "[answers.D-ORD-01]\nowner = \"Sato\"\ndue = 2027-03-31\n";
    scratch.answer(&id, settled);
    assert!(!scratch.done(&["report", &id]).contains(bare));
}

#[test]
fn a_note_that_is_going_to_be_replaced_by_line_is_said_to_be() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let walk = |typed: &str| scratch.fed(&["take", &id, "--plain"], typed).output;
    let said = "takes the place of the note below";
    assert!(!walk("n\nfirst\n.\nq\n").contains(said));
    let again = walk("n\n.\nq\n");
    assert!(again.contains(said) && again.contains("first"), "{again}");
    assert!(scratch.done(&["report", &id]).contains("first"), "kept");
}
