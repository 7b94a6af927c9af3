//! `demo`: a result within seconds, and nothing left behind. It is the first thing that somebody
//! tries, without a firm, a file or a decision.

use std::fs;

use crate::support::{Pty, Scratch};

#[test]
fn a_newcomer_sees_a_result_and_the_folder_is_gone_afterwards() {
    for (language, words) in [
        (
            "en_US.UTF-8",
            ["Chat assistant", "Partly in place", "of your own"],
        ),
        ("ja_JP.UTF-8", ["お客様向け", "一部対応", "自社の点検"]),
    ] {
        let scratch = Scratch::speaking(language);
        let folder = scratch.path("temporary");
        fs::create_dir_all(&folder).unwrap();
        let place = folder.display().to_string();
        let mut pty = Pty::with(&scratch, &["demo"], &[("TMPDIR", &place)], (100, 30));
        pty.wait(words[1]);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        pty.keys("\x03");
        pty.wait(words[2]);
        assert!(pty.end().success());
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
        assert_eq!(scratch.done(&["list", "--json"]).trim(), "[]");
    }
}

#[test]
fn without_a_terminal_it_says_so() {
    let scratch = Scratch::new();
    scratch.run(&["demo"]).refused(2, &["needs a terminal"]);
}
