//! Disks that are full or can only be read, on real small ones. They are mounted for the test where
//! the machine allows it, so that the failing writes are the system's own.

use std::fs;

use crate::support::{ANSWERS, DESK, Ran, Scratch, SmallDisk, Walk};

/// A text that needs room of its own on the disk.
fn large() -> String {
    "x".repeat(20_000)
}

#[test]
fn commands_on_a_full_disk_say_so_and_spoil_nothing() {
    let scratch = Scratch::new();
    let Some(disk) = SmallDisk::mount(&scratch) else {
        return;
    };
    let id = scratch.desk("Desk", &[]);
    scratch.answer(&id, ANSWERS);
    let before = fs::read(scratch.log(&id)).unwrap();
    let (name, report) = (large(), scratch.path("data").join("report.md"));
    let note = format!("[answers.D-USE]\nvalue = \"no\"\nnote = \"{name}\"\n");
    let note = scratch.write("note.toml", note);
    disk.fill();
    let failing: [&[&str]; 6] = [
        &["set", &id, "--name", &name],
        &["import", &id, note.to_str().unwrap()],
        &["new", "desk", "--name", &name],
        &["report", &id, "-o", report.to_str().unwrap()],
        &[
            "evidence",
            &id,
            "add",
            "https://example.com",
            "--title",
            &name,
        ],
        &["--lang", "en", "set", &id, "--period", &name],
    ];
    for arguments in failing {
        scratch
            .run(arguments)
            .refused(1, &["the disk is full", "free some space"]);
        assert_eq!(
            fs::read(scratch.log(&id)).unwrap(),
            before,
            "{:?}",
            arguments.first()
        );
    }
    scratch.holds(&id);
    scratch.done(&["report", &id]);
    assert!(!report.exists());
    let logs = fs::read_dir(scratch.path("data/assessments")).unwrap();
    let left: Vec<_> = logs
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        left.iter().all(|name| !name.starts_with(".tenken-")),
        "{left:?}"
    );
    disk.free();
    scratch.done(&["set", &id, "--name", &name]);
    scratch.done(&["import", &id, note.to_str().unwrap()]);
    scratch.done(&["report", &id, "-o", report.to_str().unwrap()]);
    assert!(
        scratch.holds(&id).contains("13 lines"),
        "{}",
        scratch.holds(&id)
    );
}

#[test]
fn a_walk_on_a_full_disk_keeps_asking_and_saves_when_there_is_room() {
    let scratch = Scratch::new();
    let Some(disk) = SmallDisk::mount(&scratch) else {
        return;
    };
    let id = scratch.desk("Desk", &[]);
    let mut walk = Walk::start(&scratch, &id);
    walk.say("1\n");
    walk.wait("saved D-USE");
    disk.fill();
    walk.say(&format!("n {}\n", large()));
    walk.wait("NOT SAVED");
    walk.say("1\n");
    walk.wait("NOT SAVED");
    scratch.holds(&id);
    disk.free();
    walk.say("S\n");
    walk.wait("saved D-ROLE");
    walk.wait("saved D-ROLE");
    walk.say("q\n");
    let ran = walk.end();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let exported = scratch.done(&["export", &id]);
    assert!(
        exported.contains(&large()) && exported.contains("D-ROLE"),
        "{exported:.400}"
    );
    scratch.holds(&id);
}

#[test]
fn a_walk_that_ends_on_a_full_disk_says_what_is_not_saved() {
    let scratch = Scratch::new();
    let Some(disk) = SmallDisk::mount(&scratch) else {
        return;
    };
    let id = scratch.desk("Desk", &[]);
    let before = fs::read(scratch.log(&id)).unwrap();
    disk.fill();
    let ran = scratch.fed(
        &["take", &id, "--plain"],
        &format!("n {}\n1\nq\nq\nq\n", large()),
    );
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(!ran.output.contains("saved D-USE"), "{:.400}", ran.output);
    assert!(
        ran.output.contains("NOT SAVED: ") && ran.output.contains("the disk is full"),
        "{:.400}",
        ran.output
    );
    assert!(ran.error.contains("could not be saved"), "{:?}", ran.error);
    ran.speaks_plainly();
    assert_eq!(fs::read(scratch.log(&id)).unwrap(), before);
    scratch.holds(&id);
}

#[test]
fn a_disk_that_can_only_be_read_is_read() {
    let scratch = Scratch::new();
    let Some(disk) = SmallDisk::mount(&scratch) else {
        return;
    };
    let id = scratch.desk("Desk", &[]);
    scratch.answer(&id, ANSWERS);
    let gone = scratch.desk("Gone", &[]);
    scratch.done(&["bin", &gone]);
    disk.read_only(true);
    for arguments in [
        vec!["list"],
        vec!["score", &id],
        vec!["report", &id],
        vec!["explain", &id],
        vec!["export", &id],
        vec!["verify", &id],
    ] {
        let ran = scratch.run(&arguments);
        assert_eq!(
            (ran.code, ran.error.as_str()),
            (Some(0), ""),
            "{arguments:?}: {ran:?}"
        );
    }
    let file = scratch.write("more.toml", "[answers]\nD-USE = \"no\"\n");
    let writing: [&[&str]; 7] = [
        &["set", &id, "--name", "Other"],
        &["import", &id, file.to_str().unwrap()],
        &["new", "desk", "--name", "Third"],
        &["bin", &id],
        &["restore", &gone],
        &[
            "evidence",
            &id,
            "add",
            "https://example.com",
            "--title",
            "A",
        ],
        &["report", &id, "-o", "../data/report.md"],
    ];
    for arguments in writing {
        scratch
            .run(arguments)
            .refused(1, &["the disk can only be read", "another folder"]);
    }
    let ran: Ran = scratch.fed(&["take", &id, "--plain"], "j D-USE\n2\nq\n");
    assert!(!ran.output.contains("saved "), "{ran:?}");
    assert!(ran.output.contains("can only be read"), "{ran:?}");
    disk.read_only(false);
    assert_eq!(scratch.run(&["set", &id, "--name", "Other"]).code, Some(0));
    scratch.holds(&id);
}

#[test]
fn no_permission_is_said() {
    use std::os::unix::{fs::PermissionsExt, process::CommandExt};
    let scratch = Scratch::new();
    scratch.own("desk.toml", DESK);
    let data = scratch.path("data");
    fs::set_permissions(scratch.folder(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&data, fs::Permissions::from_mode(0o555)).unwrap();
    let mut command = scratch.command(&["new", "desk", "--name", "A"]);
    // Root is kept from nothing, and only root can become somebody else.
    let root = rustix::process::geteuid().is_root();
    if root {
        command.uid(54_321).gid(54_321);
    }
    match command.output() {
        Ok(output) => Ran::from(output).refused(1, &["no permission", "another folder"]),
        Err(error) => println!("skipped: the program cannot be reached by another user ({error})"),
    }
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).unwrap();
}
