//! The mouse in a real terminal: clicks and the wheel arrive, F3 leaves it to the terminal and takes
//! it back, and the configuration may never have it.

use std::fs;

use vt100::MouseProtocolMode;

use super::{answered, assert_clean};
use crate::support::{Pty, Scratch};

/// Column and row of the first cell of a text, from 1.
fn place(pty: &Pty, text: &str) -> (usize, usize) {
    let screen = pty.text();
    let (row, line) = screen
        .lines()
        .enumerate()
        .find(|(_, line)| line.contains(text))
        .unwrap();
    let before: Vec<char> = line.split(text).next().unwrap().chars().collect();
    (before.len() + 1, row + 1)
}

/// Presses and lets go of the main button on the first cell of a text.
fn click(pty: &mut Pty, text: &str) {
    let (column, row) = place(pty, text);
    pty.keys(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
}

#[test]
fn clicks_answer_and_the_way_out_gives_the_mouse_back() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::start(&scratch, &["open", &id], 80, 24);
    pty.wait("In which roles");
    click(&mut pty, "AI developer");
    pty.wait("[x] AI developer");
    click(&mut pty, "Enter Next");
    pty.wait("generative AI?");
    // A double click answers one question.
    let (column, row) = place(&pty, "No");
    let once = format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m");
    pty.keys(&once.repeat(2));
    pty.wait("personal information with AI?");
    click(&mut pty, "Keys");
    pty.wait("Keys that work here");
    click(&mut pty, "Enter One step back");
    pty.wait("personal information with AI?");
    pty.keys("\x03");
    assert_eq!(pty.end().exit_code(), 0);
    assert_clean(&pty, "after clicks");
    assert_eq!(
        answered(&scratch, &id),
        ["CS-SCOPE-ORG-ROLE", "CS-SCOPE-ORG-GENAI"]
    );
}

#[test]
fn f3_leaves_the_mouse_to_the_terminal_and_takes_it_back() {
    let scratch = Scratch::new();
    let mut pty = Pty::start(&scratch, &[], 80, 24);
    pty.wait("New assessment");
    assert_eq!(
        pty.screen().mouse_protocol_mode(),
        MouseProtocolMode::PressRelease
    );
    pty.keys("\x1bOR");
    pty.wait("mouse off");
    assert_eq!(pty.screen().mouse_protocol_mode(), MouseProtocolMode::None);
    pty.keys("\x1bOR");
    pty.wait_gone("mouse off");
    assert_ne!(pty.screen().mouse_protocol_mode(), MouseProtocolMode::None);
    pty.keys("q");
    assert_eq!(pty.end().exit_code(), 0);
    assert_clean(&pty, "after F3 twice");
}

#[test]
fn a_configuration_without_the_mouse_never_takes_it() {
    let scratch = Scratch::new();
    fs::write(
        scratch.path("config").join("config.toml"),
        "mouse = false\n",
    )
    .unwrap();
    let mut pty = Pty::start(&scratch, &[], 80, 24);
    pty.wait("New assessment");
    pty.wait("mouse off");
    pty.keys("q");
    assert_eq!(pty.end().exit_code(), 0);
    let said = String::from_utf8_lossy(pty.bytes()).into_owned();
    assert!(!said.contains("\x1b[?1000h"), "{said:?}");
}
