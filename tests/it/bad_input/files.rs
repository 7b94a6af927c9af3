//! Files and folders that are not what they should be, for questionnaires, answers and data. Each
//! must be named in a sentence, quickly and without filling the memory, and must spoil nothing.

use std::{
    fs,
    path::PathBuf,
    time::{Duration, Instant},
};

use crate::support::{Ran, Scratch};

/// Long enough for a busy machine, far too short to read what should not be read.
const QUICK: Duration = Duration::from_secs(20);

/// A file of 100 MiB that takes no space.
fn huge(scratch: &Scratch, name: &str) -> PathBuf {
    let path = scratch.write(name, "");
    fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(100 << 20)
        .unwrap();
    path
}

/// Bad files, with what each is told.
fn bad(scratch: &Scratch) -> Vec<(PathBuf, &'static str)> {
    let binary: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    vec![
        (scratch.write("binary.toml", &binary), "UTF-8"),
        (scratch.write("utf16.toml", b"\xff\xfei\0d\0"), "UTF-8"),
        (
            scratch.write("shift-jis.toml", b"title = \"\x93\x5f\x8c\x9f\""),
            "UTF-8",
        ),
        (scratch.write("zeros.toml", [0; 4096]), ""),
        (
            scratch.write("deep.toml", format!("a = {}", "[".repeat(200_000))),
            "TOML",
        ),
        (
            scratch.write("endless.toml", format!("a = \"{}", "x".repeat(1_000_000))),
            "TOML",
        ),
    ]
}

#[track_caller]
fn quickly(scratch: &Scratch, arguments: &[&str]) -> Ran {
    let start = Instant::now();
    let ran = scratch.run(arguments);
    assert!(
        start.elapsed() < QUICK,
        "{arguments:?} took {:?}",
        start.elapsed()
    );
    ran.speaks_plainly();
    assert!(
        ran.error.len() < 20_000,
        "{arguments:?}: a page, not a book: {} bytes",
        ran.error.len()
    );
    ran
}

#[test]
fn a_questionnaire_that_is_none() {
    let scratch = Scratch::new();
    let mut files = bad(&scratch);
    files.push((scratch.write("empty.toml", ""), "empty"));
    files.push((huge(&scratch, "huge.toml"), "8 MiB"));
    for (path, word) in files {
        let path = path.to_str().unwrap();
        for arguments in [
            vec!["check", path],
            vec!["--questionnaire", path, "new", "mine", "--name", "A"],
            vec!["--questionnaire", path, "questionnaires"],
        ] {
            let ran = quickly(&scratch, &arguments);
            assert_eq!(ran.code, Some(3), "{arguments:?}: {ran:?}");
            assert!(
                ran.error.contains(word) && ran.error.contains(path),
                "{arguments:?}: {ran:?}"
            );
        }
        // It keeps nobody from the others.
        let ran = quickly(&scratch, &["--questionnaire", path, "list"]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
    }
}

#[test]
fn an_answers_file_that_is_none() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let before = fs::read(scratch.log(&id)).unwrap();
    let mut files = bad(&scratch);
    files.push((huge(&scratch, "huge.toml"), "16 MiB"));
    for (path, word) in files {
        let path = path.to_str().unwrap();
        let ran = quickly(&scratch, &["import", &id, path]);
        ran.refused(3, &[word, path]);
        let ran = quickly(&scratch, &["new", "desk", "--name", "A", "--answers", path]);
        ran.refused(3, &[word, path]);
        let mut command = scratch.command(&["import", &id, "-"]);
        command.stdin(fs::File::open(path).unwrap());
        let ran = Ran::of(&mut command);
        ran.refused(3, &[word]);
    }
    let empty = scratch.write("empty.toml", "");
    let ran = scratch.run(&["import", &id, empty.to_str().unwrap()]);
    assert_eq!((ran.code, ran.output.as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.error.contains("0 answers taken in"), "{ran:?}");
    assert_eq!(fs::read(scratch.log(&id)).unwrap(), before);
}

#[test]
fn a_long_text_that_is_something_else() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let prose = scratch.write(
        "prose.toml",
        "This is prose, line after line.\n".repeat(50_000),
    );
    let prose = prose.to_str().unwrap();
    let start = Instant::now();
    let ran = scratch.run(&["import", &id, prose]);
    ran.refused(
        3,
        &[
            "prose.toml:1:",
            "prose.toml:500:",
            "49500 more faults are not shown",
            "50000 faults",
        ],
    );
    scratch
        .run(&["check", prose])
        .refused(3, &["prose.toml:1:", "more places are not valid TOML"]);
    assert!(start.elapsed() < QUICK, "{:?}", start.elapsed());
    let unknown: Vec<_> = (0..50_000)
        .map(|number| format!("Q-{number} = \"yes\""))
        .collect();
    let unknown = scratch.write(
        "unknown.toml",
        format!("[answers]\n{}\n", unknown.join("\n")),
    );
    let start = Instant::now();
    scratch
        .run(&["import", &id, unknown.to_str().unwrap()])
        .refused(3, &["unknown.toml:2:", "50000 faults"]);
    assert!(start.elapsed() < QUICK, "{:?}", start.elapsed());
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_without_end() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    quickly(&scratch, &["check", "/dev/zero"]).refused(3, &["8 MiB"]);
    quickly(&scratch, &["import", &id, "/dev/zero"]).refused(3, &["16 MiB"]);
    quickly(&scratch, &["check", "/dev/null"]).refused(3, &["empty"]);
}

#[test]
fn a_folder_that_is_not_there_is_empty_until_something_is_started() {
    let scratch = Scratch::new();
    let data = scratch.path("not/yet/there");
    let data = data.to_str().unwrap();
    let config = scratch.path("nor/this");
    let config = config.to_str().unwrap();
    let run = |arguments: &[&str]| {
        let all: Vec<&str> = ["--data-dir", data, "--config-dir", config]
            .iter()
            .chain(arguments)
            .copied()
            .collect();
        scratch.run(&all)
    };
    assert_eq!(run(&["list", "--json"]).output, "[]\n");
    run(&["score", "x"]).refused(2, &["no assessment yet", "tenken new"]);
    run(&["restore", "x"]).refused(2, &[]);
    assert!(!scratch.path("not").exists(), "reading makes no folder");
    let ran = run(&["new", "cross-sector", "--name", "A"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(run(&["verify", ran.output.trim()]).code, Some(0));
}

#[test]
fn a_file_where_a_folder_should_be() {
    let scratch = Scratch::new();
    let file = scratch.write("file", "");
    let file = file.to_str().unwrap();
    for arguments in [
        vec!["list"],
        vec!["new", "cross-sector", "--name", "A"],
        vec!["score", "x"],
        vec!["restore", "x"],
    ] {
        let all: Vec<&str> = ["--data-dir", file].into_iter().chain(arguments).collect();
        scratch
            .run(&all)
            .refused(1, &[file, "a file where a folder is needed"]);
    }
    scratch
        .run(&["--config-dir", file, "new", "cross-sector", "--name", "A"])
        .refused(1, &[file, "a file where a folder is needed"]);
}

#[test]
fn logs_that_are_none() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let whole = fs::read_to_string(scratch.log(&id)).unwrap();
    let deep = format!("{{\"seq\":1,\"at\":{}", "[".repeat(200_000));
    let binary: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    for bytes in [
        binary,
        deep.clone().into_bytes(),
        format!("{deep}\n").into_bytes(),
        vec![b'\n'; 100],
    ] {
        fs::write(scratch.log(&id), &bytes).unwrap();
        for arguments in [
            vec!["score", &id],
            vec!["report", &id],
            vec!["export", &id],
            vec!["set", &id, "--name", "B"],
        ] {
            let ran = quickly(&scratch, &arguments);
            ran.refused(1, &[&id]);
        }
        assert_eq!(quickly(&scratch, &["verify", &id]).code, Some(5));
        let list = scratch.done(&["list", "--json"]);
        assert!(list.contains("\"fault\""), "{list}");
        assert!(
            fs::read(scratch.log(&id)).unwrap() == bytes,
            "it is left as it is"
        );
    }
    fs::write(scratch.log(&id), whole + &deep).unwrap();
    let ran = quickly(&scratch, &["score", &id]);
    assert_eq!(ran.code, Some(0), "a torn line, however odd: {ran:?}");
    fs::remove_file(scratch.log(&id)).unwrap();
    fs::create_dir(scratch.log(&id)).unwrap();
    quickly(&scratch, &["score", &id]).refused(1, &["that is a folder"]);
}
