//! The full screen in a real terminal: on every way out the terminal is given back and what was
//! entered is on the disk; resizing and pasting keep place and text.

use std::{fs, process::Command};

use super::support::{Pty, Scratch};

/// What gives the terminal back: pastes plain again, cursor shown, the first screen.
const GIVEN_BACK: [&str; 3] = ["\x1b[?2004l", "\x1b[?25h", "\x1b[?1049l"];

/// The program with an assessment open at its first question.
fn opened(scratch: &Scratch) -> (Pty, String) {
    let id = scratch.assessment(&[]);
    let mut pty = Pty::start(scratch, &["open", &id], 80, 24);
    pty.wait("In which roles");
    (pty, id)
}

/// Sends the program a signal.
fn signal(pty: &Pty, name: &str) {
    let process = pty.process().to_string();
    let status = Command::new("kill").args(["-s", name, &process]).status();
    assert!(status.unwrap().success());
}

/// Waits for the end, which must be a good one, with the terminal given back.
fn ended(mut pty: Pty, way: &str) {
    assert!(pty.end().success(), "{way}");
    let bytes = String::from_utf8_lossy(pty.bytes()).into_owned();
    let drawn = bytes.rfind("\x1b[?2026l").unwrap();
    for code in GIVEN_BACK {
        let place = bytes
            .rfind(code)
            .unwrap_or_else(|| panic!("{way}: {code:?} never came"));
        assert!(
            place > drawn,
            "{way}: {code:?} came before the last frame's end"
        );
    }
}

#[test]
fn every_way_out_gives_the_terminal_back() {
    let scratch = Scratch::new();
    let mut pty = Pty::start(&scratch, &[], 80, 24);
    pty.wait("Press Enter to begin.");
    pty.keys("q");
    ended(pty, "q on the list");
    let (mut pty, _) = opened(&scratch);
    pty.keys("\x03");
    ended(pty, "Ctrl-C");
}

#[test]
fn a_signal_ends_it_with_the_half_typed_note_saved() {
    for name in ["TERM", "HUP", "INT"] {
        let scratch = Scratch::new();
        let (mut pty, id) = opened(&scratch);
        pty.keys("n");
        pty.wait("Keep and close");
        pty.keys("半分のメモ");
        pty.wait("半分のメモ");
        signal(&pty, name);
        ended(pty, name);
        let log = fs::read_to_string(scratch.log(&id)).unwrap();
        assert!(log.contains("半分のメモ"), "{name}: {log}");
    }
}

#[test]
fn a_kill_loses_no_answer_shown_as_saved() {
    let scratch = Scratch::new();
    let (mut pty, id) = opened(&scratch);
    pty.keys("2");
    pty.wait("saved ");
    pty.until("the answer as saved", |screen| {
        screen.contains("[x]") && !screen.contains("saving")
    });
    pty.kill();
    let log = fs::read_to_string(scratch.log(&id)).unwrap();
    assert!(log.contains("\"provider\""), "{log}");
}

#[test]
fn resizing_keeps_place_and_text() {
    let scratch = Scratch::speaking("ja_JP.UTF-8");
    let id = scratch.assessment(&[]);
    let mut pty = Pty::start(&scratch, &["open", &id], 80, 24);
    pty.wait("どの立場");
    pty.keys("n");
    pty.wait("保存して閉じる");
    pty.paste("一行目\r\n二行目、続き");
    pty.wait("二行目、続き");
    let (column, row, shown) = pty.cursor();
    assert!(shown, "the input method needs the caret");
    assert_eq!(column, 3 + 12, "behind six wide characters");
    pty.resize(30, 8);
    pty.wait("30x8");
    pty.wait_gone("二行目");
    pty.resize(120, 40);
    pty.wait("二行目、続き");
    pty.wait("一行目");
    pty.resize(80, 24);
    pty.until("the caret where it was", |screen| {
        screen.contains("二行目、続き")
    });
    pty.keys("！");
    pty.wait("続き！");
    assert_eq!(pty.cursor(), (column + 2, row, true));
    pty.keys("\x03");
    ended(pty, "Ctrl-C in the note");
}
