//! `config.toml`: who answers and which language, after flags and before the system; its faults.
//! The file is written by hand and by the program, which must leave everything else in it alone.

use std::fs;

use crate::support::Scratch;

fn configure(scratch: &Scratch, text: &str) {
    fs::write(scratch.path("config").join("config.toml"), text).unwrap();
}

/// Who answered, line by line.
fn names(scratch: &Scratch, id: &str) -> Vec<String> {
    let log = fs::read_to_string(scratch.log(id)).unwrap();
    let by = |line: &str| {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        line["by"].as_str().unwrap().to_owned()
    };
    log.lines().map(by).collect()
}

#[test]
fn who_answers_is_the_flag_else_the_configuration_else_the_system() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    configure(&scratch, "by = \"佐藤\"\n");
    scratch.done(&["set", &id, "--name", "A"]);
    scratch.done(&["--by", "鈴木", "set", &id, "--name", "B"]);
    let walked = scratch.fed(&["take", &id, "--plain"], "1\nq\n");
    assert_eq!(walked.code, Some(0));
    assert!(
        walked
            .output
            .contains("Answers are recorded under the name 佐藤; W changes it"),
        "{}",
        walked.output
    );
    assert_eq!(names(&scratch, &id), ["hanako", "佐藤", "鈴木", "佐藤"]);
}

#[test]
fn a_name_typed_in_the_interface_is_that_of_the_next_time() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    configure(&scratch, "# mine\nlang = \"en\"\n");
    let walked = scratch.fed(&["take", &id, "--plain"], "W\n佐藤\n1\nq\n");
    assert!(
        walked.output.contains("next time too (kept in "),
        "{}",
        walked.output
    );
    scratch.fed(&["take", &id, "--plain"], "1\nq\n");
    scratch.done(&["set", &id, "--name", "A"]);
    assert_eq!(names(&scratch, &id), ["hanako", "佐藤", "佐藤", "佐藤"]);
    let kept = fs::read_to_string(scratch.path("config").join("config.toml")).unwrap();
    assert_eq!(kept, "by = \"佐藤\"\n# mine\nlang = \"en\"\n");
    // With a flag it counts for this run alone.
    scratch.fed(&["--by", "鈴木", "take", &id, "--plain"], "W\n田中\n1\nq\n");
    assert_eq!(names(&scratch, &id).last().unwrap(), "田中");
    let after = fs::read_to_string(scratch.path("config").join("config.toml")).unwrap();
    assert_eq!(after, kept);
}

#[test]
fn a_new_assessment_keeps_the_name_typed_for_it() {
    let scratch = Scratch::new();
    // The form has nine fields, and two more where there is another assessment.
    let walk = "n\nChat\n\n\n佐藤\n\n\n\n\n\n\n\n1\nh\nq\n";
    let id = scratch.assessment(&[]);
    // The list is reached from any assessment.
    let walked = scratch.fed(&["take", &id, "--plain"], &format!("h\n{walk}"));
    assert_eq!(walked.code, Some(0), "{walked:?}");
    let kept = fs::read_to_string(scratch.path("config").join("config.toml")).unwrap();
    assert_eq!(kept, "by = \"佐藤\"\n");
}

#[test]
fn the_language_follows_it_where_nothing_else_says() {
    let scratch = Scratch::new();
    configure(&scratch, "lang = \"ja\"\n");
    for arguments in [&["--help"] as &[&str], &["list"], &["nowhere"]] {
        let ran = scratch.run(arguments);
        let said = ran.output + &ran.error;
        assert!(said.chars().any(|c| ('ぁ'..='ん').contains(&c)), "{said}");
    }
    let ran = scratch.run(&["list", "--lang", "en"]);
    assert!((ran.output + &ran.error).contains("No assessments yet"));
}

#[test]
fn a_key_that_would_say_two_things_is_a_fault_in_both_languages() {
    for (language, said) in [
        ("en", "says `evidence` in the same place"),
        ("ja", "操作`evidence`と重なっています"),
    ] {
        let scratch = Scratch::new();
        configure(&scratch, "[keys]\nnote = \"e\"\n");
        scratch
            .run(&["list", "--lang", language])
            .refused(3, &["config.toml:2:8", said]);
    }
}

#[test]
fn every_fault_is_said_and_nothing_is_done() {
    let scratch = Scratch::new();
    configure(
        &scratch,
        "bye = \"佐藤\"\nlang = \"jp\"\ntheme = \"drak\"\nsymbols = 1\n",
    );
    let ran = scratch.run(&["list"]);
    ran.refused(
        3,
        &[
            "config.toml:1:1",
            "did you mean `by`?",
            "config.toml:2:8",
            "\"en\", \"ja\"",
            "config.toml:3:9",
            "\"high-contrast\"",
            "config.toml:4:11",
            "\"ascii\"",
        ],
    );
    assert_eq!(scratch.run(&["--help"]).code, Some(0));
    let place = scratch.path("config").join("config.toml");
    fs::remove_file(&place).unwrap();
    fs::create_dir(&place).unwrap();
    scratch
        .run(&["list"])
        .refused(1, &["config.toml", "folder"]);
}
