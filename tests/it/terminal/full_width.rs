//! Commands while an input method stands in full-width mode: `１`, `ｙ`, `？` are the keys meant, in
//! the full screen and line by line; in a text they stay as typed.

use super::{answered, events};
use crate::support::{Pty, Scratch};

const NOTHING_CARRIED: &str = "この設問に前回からの引継ぎはありません";

#[test]
fn full_width_keys_are_commands_in_the_full_screen() {
    let scratch = Scratch::speaking("ja_JP.UTF-8");
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::start(&scratch, &["open", &id], 80, 24);
    pty.wait("どの立場");
    pty.keys("１");
    pty.wait("[x] AI開発者");
    pty.keys("ｙ");
    pty.wait("この設問は回答済みです");
    pty.keys("？");
    pty.wait("この画面で使えるキー");
    pty.keys("\x1b");
    pty.wait("どの立場");
    pty.keys("ｎ");
    pty.wait("保存して閉じる");
    pty.keys("１ｙ？　ｑ");
    pty.wait("１ｙ？　ｑ");
    pty.keys("\x1b");
    pty.wait_gone("保存して閉じる");
    pty.keys("ｑ");
    pty.wait("新規作成");
    pty.keys("ｑ");
    assert_eq!(pty.end().exit_code(), 0);
    assert_eq!(answered(&scratch, &id), ["CS-SCOPE-ORG-ROLE"]);
    assert_eq!(events(&scratch, &id, "noted")[0]["text"], "１ｙ？　ｑ");
}

#[test]
fn full_width_lines_are_commands_line_by_line() {
    let scratch = Scratch::speaking("ja_JP.UTF-8");
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::start(&scratch, &["take", &id, "--plain"], 80, 24);
    pty.wait("どの立場");
    pty.keys("ｙ\n");
    pty.wait(NOTHING_CARRIED);
    pty.keys("ｎ　１ｙ？\n");
    pty.wait("saved CS-SCOPE-ORG-ROLE");
    pty.keys("１\n");
    pty.wait("生成AI");
    pty.keys("？\n");
    pty.wait("この一覧");
    pty.keys("ｑ\n");
    assert_eq!(pty.end().exit_code(), 0);
    assert_eq!(answered(&scratch, &id), ["CS-SCOPE-ORG-ROLE"]);
    assert_eq!(events(&scratch, &id, "noted")[0]["text"], "１ｙ？");
}
