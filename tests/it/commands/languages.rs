//! Which language is spoken: `--lang`, the environment, the assessment's own. Each of these goes
//! before the next, and standard error speaks the same language as standard output.

use crate::support::{Ran, Scratch};

fn said(scratch: &Scratch, variables: &[(&str, &str)], arguments: &[&str]) -> Ran {
    let mut command = scratch.command(arguments);
    command.env_remove("LANG").envs(variables.iter().copied());
    Ran::of(&mut command)
}

#[test]
fn the_environment_decides_unless_told() {
    let scratch = Scratch::new();
    for (variables, japanese) in [
        (vec![("LANG", "ja_JP.UTF-8")], true),
        (vec![("LANG", "ja_JP")], true),
        (vec![("LANG", "ja")], true),
        (
            vec![("LANG", "en_US.UTF-8"), ("LC_ALL", "ja_JP.UTF-8")],
            true,
        ),
        (
            vec![("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "ja_JP.UTF-8")],
            true,
        ),
        (
            vec![("LANG", "ja_JP.UTF-8"), ("LC_ALL", "en_US.UTF-8")],
            false,
        ),
        (vec![("LANG", "ja_JP.UTF-8"), ("LC_ALL", "")], true),
        (vec![("LANG", "ja_JP.UTF-8"), ("LC_ALL", "C")], false),
        (vec![("LANG", "C.UTF-8")], false),
        // Not installed anywhere, and no locale at all.
        (vec![("LANG", "xx_YY.KOI8-R@nowhere")], false),
        (vec![("LANG", "ja_XX.EUC-JP@nowhere")], true),
        (vec![("LANG", "\u{1b}[2J / 点検")], false),
        (vec![], false),
    ] {
        let ran = said(&scratch, &variables, &["list"]);
        assert_eq!(ran.code, Some(0), "{variables:?}: {ran:?}");
        assert_eq!(
            ran.error.contains("点検はまだありません"),
            japanese,
            "{variables:?}: {ran:?}"
        );
        assert_eq!(
            ran.error.contains("No assessments yet"),
            !japanese,
            "{variables:?}: {ran:?}"
        );
    }
    let told = said(
        &scratch,
        &[("LC_ALL", "en_US.UTF-8")],
        &["--lang", "ja", "list"],
    );
    assert!(told.error.contains("点検はまだありません"), "{told:?}");
    let told = said(&scratch, &[("LANG", "ja_JP.UTF-8")], &["list", "--lang=en"]);
    assert!(told.error.contains("No assessments yet"), "{told:?}");
}

#[test]
fn an_assessment_keeps_the_language_it_was_begun_in() {
    let scratch = Scratch::speaking("ja_JP.UTF-8");
    let id = scratch.desk("Desk", &[]);
    let japanese = said(&scratch, &[("LANG", "en_US.UTF-8")], &["score", &id]);
    assert!(
        japanese.output.contains("点") && !japanese.output.contains("Score"),
        "{japanese:?}"
    );
    let english = said(&scratch, &[], &["--lang", "en", "score", &id]);
    assert_ne!(english.output, japanese.output);
    assert!(
        english.output.is_ascii() || !english.output.contains("点"),
        "{english:?}"
    );
}

#[test]
fn help_is_in_japanese() {
    let scratch = Scratch::speaking("ja_JP.UTF-8");
    let help = scratch.run(&["--help"]);
    assert_eq!((help.code, help.error.as_str()), (Some(0), ""));
    for part in ["使い方", "コマンド", "点検", "--data-dir", "例"] {
        assert!(help.output.contains(part), "{part}: {}", help.output);
    }
    for english in ["Usage", "Options", "Commands", "Examples", "Print help"] {
        assert!(!help.output.contains(english), "{english}: {}", help.output);
    }
    for command in crate::commands::command_line::COMMANDS {
        let help = scratch.done(&[command, "--help"]);
        assert!(help.contains("使い方"), "{command}: {help}");
        for english in ["Usage", "Options", "Arguments", "[default", "[possible"] {
            assert!(!help.contains(english), "{command}, {english}: {help}");
        }
    }
    assert_eq!(
        scratch.done(&["--lang", "en", "--help"]),
        Scratch::new().done(&["--help"])
    );
}

#[test]
fn a_slip_is_told_in_japanese() {
    let scratch = Scratch::speaking("ja_JP.UTF-8");
    scratch.run(&["scroe"]).refused(
        2,
        &[
            "エラー: `scroe` というコマンドはありません",
            "`score` のことでしょうか",
        ],
    );
    scratch
        .run(&["list", "--jsno"])
        .refused(2, &["`--jsno`", "`--json` のことでしょうか"]);
    scratch
        .run(&["new", "cross-sector"])
        .refused(2, &["次の指定が必要です", "--name"]);
    scratch
        .run(&["--color", "red", "list"])
        .refused(2, &["`red` は指定できません"]);
    scratch
        .run(&["score", "nothing"])
        .refused(2, &["エラー: ", "点検はまだありません"]);
    for arguments in [
        vec!["scroe"],
        vec!["new", "cross-sector"],
        vec!["score"],
        vec!["report", "x", "--print", "-o", "y"],
    ] {
        let ran = scratch.run(&arguments);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        for english in ["error", "Usage", "required arguments", "For more"] {
            assert!(!ran.error.contains(english), "{ran:?}");
        }
    }
}
