//! `report --print`: to the command named, else to the system's, else what to do instead. No
//! printer is needed: the commands are scripts that write down what they were given.

use std::path::PathBuf;

use crate::support::{ANSWERS, Ran, Scratch};

fn answered(scratch: &Scratch) -> String {
    let id = scratch.desk("受付の点検 Desk", &["--organisation", "点検株式会社"]);
    let long = "長い自由記述の回答です。".repeat(30);
    let answers = ANSWERS.replace(
        "\"visitors\"",
        &format!("\"{long} and a\\u0007 bell \\u001b[2J\""),
    );
    assert_eq!(scratch.answer(&id, &answers).code, Some(0));
    id
}

/// A program that stands in for a printer's.
#[cfg(unix)]
fn script(scratch: &Scratch, name: &str, lines: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let path = scratch.write(name, format!("#!/bin/sh\n{lines}\n"));
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path
}

fn print(scratch: &Scratch, variables: &[(&str, &str)], arguments: &[&str]) -> Ran {
    let mut command = scratch.command(arguments);
    command.envs(variables.iter().copied());
    Ran::of(&mut command)
}

#[cfg(unix)]
#[test]
fn the_command_named_gets_plain_text_for_paper() {
    use unicode_width::UnicodeWidthStr;
    for language in ["en", "ja"] {
        let scratch = Scratch::new();
        let id = answered(&scratch);
        let printed = scratch.work().join("printed.txt");
        let printer = script(&scratch, "printer", "cat > \"$1\"");
        let named = format!("{} {}", printer.display(), printed.display());
        let ran = print(
            &scratch,
            &[("TENKEN_PRINT", &named)],
            &["--lang", language, "report", &id, "--print"],
        );
        assert_eq!(
            (ran.code, ran.output.as_str(), ran.error.as_str()),
            (Some(0), "", ""),
            "{ran:?}"
        );
        let text = std::fs::read_to_string(&printed).unwrap();
        assert!(
            text.contains("点検株式会社") && text.contains("D-LAW-01") && text.ends_with('\n'),
            "{text}"
        );
        for line in text.lines() {
            assert!(line.width() <= 80, "{} cells: {line}", line.width());
            assert!(!line.chars().any(char::is_control), "{line:?}");
            assert!(!line.starts_with(['、', '。', 'ー', '）']), "{line}");
        }
    }
}

#[cfg(unix)]
#[test]
fn the_command_is_taken_apart_as_a_shell_does_and_names_its_own_printer() {
    let scratch = Scratch::new();
    let id = answered(&scratch);
    let own = script(
        &scratch,
        "own print",
        "printf '%s|' \"$@\" > told; cat > printed",
    );
    let named = format!("'{}' -P 'third floor'", own.display());
    let variables = [("TENKEN_PRINT", named.as_str())];
    let ran = print(&scratch, &variables, &["report", &id, "--print"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(
        std::fs::read_to_string(scratch.work().join("told")).unwrap(),
        "-P|third floor|"
    );
    let both = ["report", id.as_str(), "--print", "--printer", "hall"];
    print(&scratch, &variables, &both).refused(2, &["--printer", "TENKEN_PRINT"]);
    print(
        &scratch,
        &[("TENKEN_PRINT", "lp 'hall")],
        &["report", &id, "--print"],
    )
    .refused(1, &["TENKEN_PRINT", "lp 'hall"]);
}

#[cfg(unix)]
#[test]
fn one_that_fails_is_said() {
    let scratch = Scratch::new();
    let id = answered(&scratch);
    let failing = script(&scratch, "failing", "cat > /dev/null; exit 3")
        .display()
        .to_string();
    let deaf = script(&scratch, "deaf", "exec 0<&-; exit 1")
        .display()
        .to_string();
    for named in [failing.as_str(), deaf.as_str(), "/nowhere/lp", "/"] {
        print(
            &scratch,
            &[("TENKEN_PRINT", named)],
            &["report", &id, "--print"],
        )
        .refused(1, &["could not print", "`-o`", named]);
    }
    let ran = print(
        &scratch,
        &[("TENKEN_PRINT", &failing)],
        &["--lang", "ja", "report", &id, "--print"],
    );
    ran.refused(1, &["印刷できませんでした", "`-o`"]);
}

#[cfg(unix)]
#[test]
fn the_systems_own_commands_are_tried_in_their_order() {
    let scratch = Scratch::new();
    let id = answered(&scratch);
    let folder = scratch.path("bin");
    std::fs::create_dir(&folder).unwrap();
    let printed = scratch.work().join("printed.txt");
    let install = |name: &str| {
        let lines = format!(
            "echo {name} \"$@\" > {0}\nexec /bin/cat >> {0}",
            printed.display()
        );
        std::fs::rename(script(&scratch, name, &lines), folder.join(name)).unwrap();
    };
    let path = folder.display().to_string();
    let first = |arguments: &[&str]| {
        let ran = print(&scratch, &[("PATH", &path)], arguments);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let text = std::fs::read_to_string(&printed).unwrap();
        assert!(text.contains("D-LAW-01"), "{text}");
        text.lines().next().unwrap().to_owned()
    };
    install("lpr");
    assert_eq!(first(&["report", &id, "--print"]), "lpr");
    assert_eq!(
        first(&["report", &id, "--print", "--printer", "P1"]),
        "lpr -P P1"
    );
    install("lp");
    assert_eq!(first(&["report", &id, "--print"]), "lp");
    assert_eq!(
        first(&["report", &id, "--print", "--printer", "P1"]),
        "lp -d P1"
    );
}

#[test]
fn where_nothing_prints_it_says_what_to_do() {
    let scratch = Scratch::new();
    let id = answered(&scratch);
    let empty = scratch.path("empty");
    std::fs::create_dir(&empty).unwrap();
    let path = empty.display().to_string();
    for named in ["", "  "] {
        let ran = print(
            &scratch,
            &[("PATH", &path), ("TENKEN_PRINT", named)],
            &["report", &id, "--print"],
        );
        ran.refused(
            1,
            &["no `lp` and no `lpr`", "TENKEN_PRINT", "`-o`", "browser"],
        );
    }
    scratch
        .run(&["report", &id, "--printer", "P1"])
        .refused(2, &["--print"]);
}
