//! Help, version, completions, the man page, and faults of what was typed. What can be typed is
//! declared in one place; that all of these follow from it is seen here.

use crate::support::Scratch;

/// Every command of the program.
pub(super) const COMMANDS: [&str; 20] = [
    "open",
    "new",
    "take",
    "list",
    "set",
    "bin",
    "restore",
    "score",
    "explain",
    "report",
    "check",
    "schema",
    "export",
    "import",
    "evidence",
    "questionnaires",
    "sources",
    "verify",
    "completions",
    "man",
];

#[test]
fn help_names_every_command_with_examples() {
    let scratch = Scratch::new();
    let help = scratch.run(&["--help"]);
    assert_eq!((help.code, help.error.as_str()), (Some(0), ""));
    for command in COMMANDS {
        assert!(
            help.output
                .lines()
                .any(|line| line.starts_with(&format!("  {command} "))),
            "{command}: {}",
            help.output
        );
        let own = scratch.run(&[command, "--help"]);
        assert_eq!((own.code, own.error.as_str()), (Some(0), ""), "{command}");
        assert!(
            own.output.contains(&format!("Usage: tenken {command}")),
            "{command}: {}",
            own.output
        );
    }
    assert!(
        help.output.contains("Examples:") && help.output.contains("tenken new cross-sector"),
        "{}",
        help.output
    );
    assert!(scratch.done(&["score", "--help"]).contains("pass mark"));
    assert_eq!(
        scratch.done(&["--version"]),
        format!("tenken {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn completions_are_made_for_every_shell() {
    let scratch = Scratch::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = scratch.done(&["completions", shell]);
        for word in ["questionnaires", "tenken", "not-worse-than"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    scratch
        .run(&["completions", "tcsh"])
        .refused(2, &["tcsh", "bash"]);
    scratch.run(&["completions"]).refused(2, &["SHELL"]);
}

#[test]
fn the_completions_for_bash_are_sound() {
    let scratch = Scratch::new();
    let path = scratch.write("tenken.bash", scratch.done(&["completions", "bash"]));
    let Ok(checked) = std::process::Command::new("bash")
        .arg("-n")
        .arg(&path)
        .output()
    else {
        println!("skipped: there is no bash here");
        return;
    };
    assert!(
        checked.status.success() && checked.stderr.is_empty(),
        "{checked:?}"
    );
}

#[test]
fn the_man_page_is_made() {
    let page = Scratch::new().done(&["man"]);
    assert!(
        page.contains(".TH tenken 1") || page.contains(".TH TENKEN 1"),
        "{page}"
    );
    for part in [".SH NAME", ".SH SYNOPSIS", ".SH OPTIONS", "questionnaires"] {
        assert!(page.contains(part), "{part}");
    }
    let japanese = Scratch::speaking("ja_JP.UTF-8").done(&["man"]);
    assert!(japanese.contains("点検"), "{japanese}");
}

#[test]
fn what_is_typed_wrong_ends_with_2() {
    let scratch = Scratch::new();
    scratch.run(&["scroe"]).refused(2, &["scroe", "score"]);
    scratch
        .run(&["list", "--jsno"])
        .refused(2, &["--jsno", "--json"]);
    scratch
        .run(&["--lang", "de", "list"])
        .refused(2, &["de", "en, ja"]);
    scratch.run(&["score"]).refused(2, &["ID"]);
    scratch.run(&["score", "a", "b"]).refused(2, &["'b'"]);
    scratch
        .run(&["report", "a", "--print", "-o", "x"])
        .refused(2, &["--print", "--output"]);
    scratch
        .run(&["new", "cross-sector", "--name", "A", "--depth", "deep"])
        .refused(2, &["deep", "full", "quick"]);
    scratch.run(&["help"]).refused(2, &[]);
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_unicode_is_a_slip() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};
    let scratch = Scratch::new();
    let wrong = OsStr::from_bytes(b"\xff\xfe");
    let mut command = scratch.command(&["score"]);
    command.arg(wrong);
    crate::support::Ran::of(&mut command).refused(2, &[]);
    let mut command = scratch.command(&["check"]);
    command.arg(wrong);
    crate::support::Ran::of(&mut command).refused(1, &["no such file"]);
}
