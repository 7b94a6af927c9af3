//! What has been acknowledged stays: the program killed at hundreds of moments, last lines torn,
//! two writers at once, and who may read the files.

mod killed;

use std::fs;

use crate::support::{ANSWERS, Scratch, Walk};

#[test]
fn a_torn_last_line_is_set_aside_by_the_next_writer_alone() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    scratch.answer(&id, ANSWERS);
    let log = fs::read(scratch.log(&id)).unwrap();
    let torn = scratch.log(&id).with_extension("torn");
    let before_last = log[..log.len() - 1]
        .iter()
        .rposition(|byte| *byte == b'\n')
        .unwrap()
        + 1;
    for cut in [
        1,
        (log.len() - before_last) / 2,
        log.len() - before_last - 1,
    ] {
        let short = &log[..log.len() - cut];
        fs::write(scratch.log(&id), short).unwrap();
        drop(fs::remove_file(&torn));
        for reading in [
            vec!["score", &id],
            vec!["report", &id],
            vec!["export", &id],
            vec!["verify", &id],
            vec!["explain", &id],
        ] {
            let ran = scratch.run(&reading);
            assert_eq!(ran.code, Some(0), "{ran:?}");
            assert!(
                (ran.error + &ran.output).contains("cut short"),
                "{reading:?}"
            );
        }
        scratch.done(&["list"]);
        assert_eq!(
            fs::read(scratch.log(&id)).unwrap(),
            short,
            "a reader touches nothing"
        );
        assert!(!torn.exists());
        let told = scratch.run(&["set", &id, "--name", "Desk 2"]);
        assert_eq!(told.code, Some(0), "{told:?}");
        for word in [
            "cut short before it was saved",
            "see whether your last answer",
            ".torn",
        ] {
            assert!(told.error.contains(word), "{told:?}");
        }
        assert_eq!(told.error.lines().count(), 1, "said once: {told:?}");
        let kept = fs::read(&torn).unwrap();
        assert_eq!(
            kept.strip_suffix(b"\n").unwrap(),
            &short[before_last..],
            "nothing of it is lost"
        );
        let after = fs::read(scratch.log(&id)).unwrap();
        assert_eq!(&after[..before_last], &log[..before_last]);
        assert!(after.ends_with(b"\"}\n") && after.len() > before_last);
        let told = scratch.holds(&id);
        assert!(told.contains("10 lines hold"), "{told}");
    }
}

#[test]
fn a_walk_over_a_torn_line_says_so_once() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    scratch.answer(&id, ANSWERS);
    let log = fs::read(scratch.log(&id)).unwrap();
    fs::write(scratch.log(&id), &log[..log.len() - 5]).unwrap();
    let walked = scratch.fed(&["take", &id, "--plain"], "q\n");
    let told = walked.output.matches("cut short before it was saved");
    assert_eq!(told.count(), 1, "{walked:?}");
    let again = scratch.fed(&["take", &id, "--plain"], "q\n");
    assert!(!again.output.contains("cut short"), "{again:?}");
}

#[test]
fn a_second_writer_is_refused_and_reading_goes_on() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let answers = scratch.write("answers.toml", ANSWERS);
    let mut walk = Walk::start(&scratch, &id);
    walk.say("1\n");
    walk.wait("saved D-USE");
    let before = fs::read(scratch.log(&id)).unwrap();
    let file = answers.to_str().unwrap();
    let writing: [&[&str]; 5] = [
        &["set", &id, "--name", "Other"],
        &["import", &id, file],
        &["bin", &id],
        &[
            "evidence",
            &id,
            "add",
            "https://example.com",
            "--title",
            "A",
        ],
        &["evidence", &id, "link", "E-001", "D-ORD-01"],
    ];
    for arguments in writing {
        scratch.run(arguments).refused(
            1,
            &[&id, "open in another window or program", "close it there"],
        );
    }
    let reading: [&[&str]; 8] = [
        &["list"],
        &["list", "--json"],
        &["score", &id],
        &["explain", &id, "D-USE"],
        &["report", &id],
        &["export", &id],
        &["verify", &id],
        &["evidence", &id, "list"],
    ];
    for arguments in reading {
        scratch.done(arguments);
    }
    // A second walk reads, is told who writes; what is answered there is refused and never called saved.
    let second = scratch.fed(&["take", &id, "--plain"], "j D-ORD-01\n3\nq\n");
    assert!(!second.output.contains("saved D-"), "{second:?}");
    assert!(
        second
            .output
            .contains("open elsewhere under the name hanako"),
        "{second:?}"
    );
    assert_eq!(
        fs::read(scratch.log(&id)).unwrap(),
        before,
        "nobody else wrote"
    );
    walk.say("1\nq\n");
    assert_eq!(walk.end().code, Some(0));
    assert_eq!(
        scratch.run(&["set", &id, "--name", "Other"]).code,
        Some(0),
        "the lock is given back"
    );
    assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
}

#[test]
fn the_lock_of_a_program_that_died_holds_nobody_up() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let mut walk = Walk::start(&scratch, &id);
    walk.say("1\n");
    walk.wait("saved D-USE");
    walk.kill();
    assert_eq!(scratch.run(&["set", &id, "--name", "Other"]).code, Some(0));
}

#[test]
fn the_end_of_the_input_in_the_middle_of_a_form_saves_and_leaves() {
    let scratch = Scratch::new();
    let id = scratch.desk("Desk", &[]);
    let mut walk = Walk::start(&scratch, &id);
    walk.say("1\n");
    walk.wait("saved D-USE");
    walk.say("o\nSato\n");
    let ran = walk.end();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(scratch.run(&["verify", &id]).code, Some(0));
    let log = fs::read_to_string(scratch.log(&id)).unwrap();
    assert!(log.contains(r#""owner":"Sato""#), "{log}");
    // What cannot be taken is named.
    let ran = scratch.fed(&["take", &id, "--plain"], "o\n\n\nsomeday\n");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.error.contains("Not entered: Owner and due date")
            && ran.error.contains("D-ROLE: someday"),
        "{ran:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_signal_in_the_middle_of_a_note_saves_it_and_leaves() {
    use rustix::process::Signal;
    for signal in [Signal::TERM, Signal::INT, Signal::HUP] {
        let scratch = Scratch::new();
        let id = scratch.desk("Desk", &[]);
        let mut walk = Walk::start(&scratch, &id);
        walk.say("1\n");
        walk.wait("saved D-USE");
        walk.say("n\n");
        walk.wait("Enter no personal data");
        walk.say("一行目\n二行目\n");
        // The lines before are taken where one too long is refused.
        walk.say(&format!("{}\n", "x".repeat(70_000)));
        walk.wait("nothing of it was taken");
        let ran = walk.signal(signal);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert!(ran.output.contains("saved D-ROLE"), "{ran:?}");
        assert!(ran.output.ends_with("Everything is saved.\n"), "{ran:?}");
        let log = fs::read_to_string(scratch.log(&id)).unwrap();
        assert!(log.contains(r"一行目\n二行目"), "{log}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new();
    fs::remove_dir(scratch.path("data")).unwrap();
    let id = scratch.desk("Desk", &[]);
    scratch.answer(&id, ANSWERS);
    scratch.done(&["bin", &id]);
    scratch.done(&["restore", &id]);
    let log = fs::read(scratch.log(&id)).unwrap();
    fs::write(scratch.log(&id), &log[..log.len() - 1]).unwrap();
    scratch.done(&["set", &id, "--name", "Desk 2"]);
    let mut seen = Vec::new();
    let mut folders = vec![scratch.path("data")];
    while let Some(folder) = folders.pop() {
        let mode =
            |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            assert_eq!(mode(&path), 0o600, "{}", path.display());
            seen.push(path.extension().unwrap().to_string_lossy().into_owned());
        }
    }
    for kind in ["jsonl", "lock", "torn", "toml"] {
        assert!(seen.iter().any(|seen| seen == kind), "{kind}: {seen:?}");
    }
}
