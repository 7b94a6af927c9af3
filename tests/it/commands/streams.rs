//! Streams and surroundings: readers that leave, disks that are full, quiet, colour, no terminal,
//! no home.

use std::{
    io::{BufRead, BufReader, Read},
    process::Stdio,
};

use crate::support::{ANSWERS, Ran, Scratch};

fn answered() -> (Scratch, String) {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    assert_eq!(scratch.answer(&id, ANSWERS).code, Some(0));
    (scratch, id)
}

#[test]
fn a_reader_that_leaves_ends_it_quietly() {
    let (scratch, id) = answered();
    let commands: [&[&str]; 9] = [
        &["report", &id],
        &["score", &id, "--json"],
        &["explain", &id],
        &["export", &id],
        &["list", "--json"],
        &["sources", "--json"],
        &["questionnaires", "cross-sector"],
        &["completions", "zsh"],
        &["man"],
    ];
    for arguments in commands {
        let mut command = scratch.command(arguments);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Leaves before the first byte.
        drop(child.stdout.take());
        let mut said = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut said)
            .unwrap();
        assert_eq!(
            (child.wait().unwrap().code(), said.as_str()),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
    // More than a pipe holds, of which one line is read.
    let mut command = scratch.command(&["sources", "--json"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::with_capacity(16, child.stdout.take().unwrap())
        .read_line(&mut first)
        .unwrap();
    assert_eq!(first, "[\n");
    let mut said = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_standard_output_is_said() {
    let (scratch, id) = answered();
    let commands: [&[&str]; 12] = [
        &["report", &id],
        &["score", &id, "--json", "--fail-under", "1"],
        &["list"],
        &["list", "--json"],
        &["export", &id],
        &["verify", &id],
        &["sources"],
        &["man"],
        &["completions", "bash"],
        &["take", &id, "--plain"],
        &["--help"],
        &["--version"],
    ];
    for arguments in commands {
        let full = std::fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let child = scratch
            .command(arguments)
            .stdout(full)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let ran = Ran::from(child.wait_with_output().unwrap());
        ran.refused(1, &["tandard output", "space"]);
    }
}

#[test]
fn quiet_says_faults_alone() {
    let (scratch, id) = answered();
    let said = scratch.run(&["import", &id, "answers.toml"]);
    assert!(said.error.contains("answers taken in"), "{said:?}");
    assert_eq!(
        scratch.run(&["-q", "import", &id, "answers.toml"]).error,
        ""
    );
    assert_eq!(scratch.run(&["--quiet", "bin", &id]).error, "");
    assert_eq!(scratch.run(&["restore", &id, "-q"]).error, "");
    scratch
        .run(&["-q", "score", "nothing"])
        .refused(2, &["`nothing`"]);
    let gate = scratch.run(&["-q", "score", &id, "--fail-under", "99"]);
    assert!(gate.error.contains("Gate:"), "{gate:?}");
}

#[test]
fn the_interface_needs_a_terminal_and_says_so() {
    let (scratch, id) = answered();
    for arguments in [vec![], vec!["open"], vec!["open", &id]] {
        scratch
            .run(&arguments)
            .refused(2, &["needs a terminal", "tenken take ID --plain"]);
    }
    scratch.run(&["open", "nothing"]).refused(2, &["`nothing`"]);
}

#[test]
fn without_a_terminal_take_asks_line_by_line() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    for arguments in [
        vec!["take", id.as_str()],
        vec!["take", id.as_str(), "--plain"],
    ] {
        let ran = scratch.fed(&arguments, "j D-USE\n1\nq\n");
        assert_eq!((ran.code, ran.error.as_str()), (Some(0), ""), "{ran:?}");
        assert!(
            ran.output.contains("Is AI used?") && ran.output.ends_with("Everything is saved.\n"),
            "{ran:?}"
        );
        assert!(!ran.output.contains('\u{1b}'), "{ran:?}");
    }
    let log = std::fs::read_to_string(scratch.log(&id)).unwrap();
    assert!(
        log.contains(r#"{"kind":"answered","question":"D-USE","value":"yes"}"#),
        "{log}"
    );
}

#[test]
fn a_whole_assessment_line_by_line() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let lines = "1\n1 2\n12.5\n2024-04-01\nvisitors\n3\nn by hand\n5\n1\n4\nq\n";
    let ran = scratch.fed(&["take", &id], lines);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let saved: Vec<&str> = ran
        .output
        .lines()
        .filter_map(|line| line.strip_prefix("saved "))
        .collect();
    assert_eq!(saved.len(), 10, "{ran:?}");
    let by_line = scratch.done(&["export", &id]);
    let other = scratch.desk("Other", &[]);
    scratch.answer(&other, ANSWERS);
    let by_file = scratch.done(&["export", &other]);
    let json = |id: &str| -> serde_json::Value {
        let score: serde_json::Value =
            serde_json::from_str(&scratch.done(&["score", id, "--json"])).unwrap();
        score["levels"].clone()
    };
    assert_eq!(json(&id), json(&other), "{by_line}\n{by_file}");
    assert!(by_line.contains("by hand"), "{by_line}");
}

#[cfg(unix)]
#[test]
fn without_a_home_it_asks_for_a_folder() {
    use std::os::unix::{fs::MetadataExt, process::CommandExt};
    let scratch = Scratch::new();
    let bare = |arguments: &[&str]| {
        let mut command = scratch.command(arguments);
        for name in [
            "HOME",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "TENKEN_DATA_DIR",
            "TENKEN_CONFIG_DIR",
        ] {
            command.env_remove(name);
        }
        command.current_dir("/");
        command
    };
    let (data, config) = (scratch.path("data"), scratch.path("config"));
    let named = [
        "--data-dir",
        data.to_str().unwrap(),
        "--config-dir",
        config.to_str().unwrap(),
        "list",
    ];
    assert_eq!(Ran::of(&mut bare(&named)).code, Some(0));
    // The system's own list of users may still know a home: only a user that it does not know has none.
    let root = std::fs::metadata(scratch.folder()).unwrap().uid() == 0;
    if !root {
        println!("skipped: only root can become a user without a home");
        return;
    }
    for arguments in [
        vec!["list"],
        vec!["score", "x"],
        vec!["new", "cross-sector", "--name", "A"],
    ] {
        let mut command = bare(&arguments);
        let Ok(output) = command.uid(54_321).gid(54_321).output() else {
            println!("skipped: the program cannot be reached by another user");
            return;
        };
        Ran::from(output).refused(
            1,
            &["no home directory", "--data-dir DIR", "TENKEN_DATA_DIR"],
        );
    }
}

#[test]
fn no_colour_where_there_is_no_terminal() {
    let scratch = Scratch::new();
    scratch.write("faulty.toml", "id = 1\n");
    assert!(
        !scratch
            .run(&["check", "faulty.toml"])
            .error
            .contains('\u{1b}')
    );
    let coloured = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = scratch.command(arguments);
        command.envs(variables.iter().copied());
        Ran::of(&mut command).error.contains('\u{1b}')
    };
    assert!(coloured(
        &[("CLICOLOR_FORCE", "1")],
        &["check", "faulty.toml"]
    ));
    assert!(!coloured(
        &[("CLICOLOR_FORCE", "0")],
        &["check", "faulty.toml"]
    ));
    assert!(!coloured(
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")],
        &["check", "faulty.toml"]
    ));
    assert!(!coloured(
        &[("CLICOLOR_FORCE", "1")],
        &["--color", "never", "check", "faulty.toml"]
    ));
    assert!(coloured(
        &[("NO_COLOR", "1")],
        &["--color", "always", "check", "faulty.toml"]
    ));
}
