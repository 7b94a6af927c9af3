//! The interface and its terminal: every way out leaves the terminal as it was and the work on the
//! disk, no size and no kind of terminal breaks it, and it rests while nothing happens.

mod demo;
mod full_width;
mod kinds;
mod mouse;
mod saving;
mod sizes;
mod vanished;

use std::fs;

use rustix::process::Signal;
use serde_json::Value;
use vt100::MouseProtocolMode;

use crate::support::{Pty, Scratch};

/// A note that is being typed when the program is asked to end.
const HALF: &str = "半分まで書いたメモ";

/// An assessment opened in a terminal of the usual size, with two answers given and a note begun
/// on the third question.
fn begun(scratch: &Scratch) -> (String, Pty) {
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::start(scratch, &["open", &id], 80, 24);
    begin(&mut pty);
    (id, pty)
}

fn begin(pty: &mut Pty) {
    answer_two(pty);
    pty.keys("n");
    pty.wait("Enter no personal data");
    pty.keys(HALF);
    pty.wait(HALF);
}

fn answer_two(pty: &mut Pty) {
    pty.wait("In which roles");
    pty.keys("1");
    pty.wait("[x] AI developer");
    pty.keys("\r");
    pty.wait("generative AI?");
    pty.keys("2");
    pty.wait("Does the organisation handle personal information with AI?");
}

/// What stands in the log: the events of a kind, in order.
fn events(scratch: &Scratch, id: &str, kind: &str) -> Vec<Value> {
    let log = fs::read_to_string(scratch.log(id)).unwrap();
    log.lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["do"].take())
        .filter(|event| event["kind"] == kind)
        .collect()
}

fn answered(scratch: &Scratch, id: &str) -> Vec<String> {
    events(scratch, id, "answered")
        .iter()
        .map(|event| event["question"].as_str().unwrap().to_owned())
        .collect()
}

/// Both answers and the note begun are on the disk, and the log is whole.
fn assert_kept(scratch: &Scratch, id: &str, how: &str) {
    assert_eq!(
        answered(scratch, id),
        ["CS-SCOPE-ORG-ROLE", "CS-SCOPE-ORG-GENAI"],
        "{how}"
    );
    let notes = events(scratch, id, "noted");
    assert_eq!(notes.len(), 1, "{how}");
    assert_eq!(notes[0]["question"], "CS-SCOPE-ORG-PERSONAL", "{how}");
    assert_eq!(notes[0]["text"], HALF, "{how}");
    scratch.done(&["verify", id]);
}

/// Every mode that was turned on is turned off, the main screen being the last thing said.
fn assert_clean(pty: &Pty, how: &str) {
    let said = String::from_utf8_lossy(pty.bytes()).into_owned();
    assert!(said.ends_with("\x1b[?1049l"), "{how}: {:?}", tail(&said));
    for (on, off) in [
        ("\x1b[?1049h", "\x1b[?1049l"),
        ("\x1b[?2004h", "\x1b[?2004l"),
        ("\x1b[?25l", "\x1b[?25h"),
        ("\x1b[?2026h", "\x1b[?2026l"),
        ("\x1b[?1000h", "\x1b[?1000l"),
        ("\x1b[?1006h", "\x1b[?1006l"),
    ] {
        assert!(said.rfind(off) > said.rfind(on), "{how}: {on:?} stays on");
        assert!(said.contains(on), "{how}: {on:?} was never on");
    }
    let screen = pty.screen();
    assert!(
        !screen.alternate_screen() && !screen.bracketed_paste(),
        "{how}"
    );
    assert_eq!(
        screen.mouse_protocol_mode(),
        MouseProtocolMode::None,
        "{how}"
    );
    assert!(
        !screen.hide_cursor() && screen.contents().is_empty(),
        "{how}"
    );
}

fn tail(said: &str) -> String {
    let last: Vec<char> = said.chars().rev().take(80).collect();
    last.into_iter().rev().collect()
}

/// Waits for the end and holds everything that an end must leave behind.
fn assert_left(scratch: &Scratch, id: &str, pty: &mut Pty, modes: &str, how: &str) {
    let status = pty.end();
    assert_eq!((status.exit_code(), status.signal()), (0, None), "{how}");
    assert_clean(pty, how);
    assert_eq!(pty.modes(), modes, "{how}: the terminal's modes");
    assert_kept(scratch, id, how);
}

#[test]
fn keys_and_signals_leave_a_clean_terminal_and_lose_nothing() {
    type Way = (&'static str, fn(&mut Pty));
    let ways: [Way; 6] = [
        ("q", |pty| {
            pty.keys("\x1b");
            pty.wait("Does the organisation handle");
            pty.wait_gone("Enter no personal data");
            pty.keys("q");
            pty.wait("New assessment");
            pty.keys("q");
        }),
        ("Ctrl-C", |pty| pty.keys("\x03")),
        ("Ctrl-C in the keys' list", |pty| {
            pty.keys("\x1bOP");
            pty.wait("Keys that work here");
            pty.keys("\x03");
        }),
        ("SIGTERM", |pty| pty.signal(Signal::TERM)),
        ("SIGHUP", |pty| pty.signal(Signal::HUP)),
        ("SIGINT", |pty| pty.signal(Signal::INT)),
    ];
    // The modes of a terminal that nothing has touched.
    let scratch = Scratch::new();
    let mut fresh = Pty::shell(&scratch, "read line", (80, 24));
    let modes = fresh.modes();
    fresh.keys("\n");
    fresh.end();
    for (how, leave) in ways {
        let scratch = Scratch::new();
        let (id, mut pty) = begun(&scratch);
        assert_ne!(pty.modes(), modes, "{how}: raw mode was never on");
        leave(&mut pty);
        assert_left(&scratch, &id, &mut pty, &modes, how);
    }
}

#[test]
fn a_stop_gives_the_terminal_to_the_shell_and_fg_takes_it_back() {
    type Stop = (&'static str, fn(&mut Pty));
    let stops: [Stop; 2] = [
        ("Ctrl-Z", |pty| pty.keys("\x1a")),
        ("SIGTSTP", |pty| pty.signal_job(Signal::TSTP)),
    ];
    for (how, stop) in stops {
        let scratch = Scratch::new();
        let id = scratch.assessment(&["--depth", "quick"]);
        let script = format!(
            "set -m; echo ready; read line; \"$TENKEN\" open {id}; echo \"stopped with $?\"; \
             echo go on; read line; fg; echo \"left with $?\"; read line"
        );
        let mut pty = Pty::shell(&scratch, &script, (80, 24));
        pty.wait("ready");
        let cooked = pty.modes();
        pty.keys("\n");
        answer_two(&mut pty);
        let raw = pty.modes();
        assert_ne!(raw, cooked, "{how}");
        stop(&mut pty);
        // 128 and the number of the signal that stops it in the end.
        pty.wait("stopped with 150");
        pty.wait("go on");
        assert!(!pty.screen().alternate_screen() && !pty.screen().bracketed_paste());
        assert!(!pty.screen().hide_cursor(), "{how}");
        let mouse = |pty: &Pty| pty.screen().mouse_protocol_mode() != MouseProtocolMode::None;
        assert!(!mouse(&pty), "{how}");
        assert_eq!(pty.modes(), cooked, "{how}");
        assert_eq!(
            answered(&scratch, &id).len(),
            2,
            "{how}: saved before it is stopped"
        );
        pty.keys("\n");
        pty.wait("Does the organisation handle personal information with AI?");
        assert_eq!(pty.modes(), raw, "{how}");
        assert!(pty.screen().alternate_screen() && pty.screen().bracketed_paste());
        assert!(mouse(&pty), "{how}");
        pty.keys("n");
        pty.wait("Enter no personal data");
        pty.keys(HALF);
        pty.wait(HALF);
        pty.keys("\x03");
        pty.wait("left with 0");
        assert!(!pty.screen().alternate_screen() && !mouse(&pty), "{how}");
        assert_eq!(pty.modes(), cooked, "{how}");
        pty.keys("\n");
        pty.end();
        assert_kept(&scratch, &id, how);
    }
}

#[test]
fn an_editor_that_is_stopped_stops_the_program_with_it() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    scratch.write(
        "edit",
        "echo in the editor; read line; echo \"$line\" > \"$1\"\n",
    );
    let script = format!(
        "set -m; VISUAL='sh edit' \"$TENKEN\" open {id}; echo \"stopped with $?\"; \
         read line; fg; echo \"left with $?\"; read line"
    );
    let mut pty = Pty::shell(&scratch, &script, (80, 24));
    answer_two(&mut pty);
    pty.keys("n");
    pty.wait("Enter no personal data");
    pty.keys("\x0f");
    pty.wait("in the editor");
    pty.keys("\x1a");
    pty.wait("stopped with 150");
    pty.keys("\n");
    pty.keys(&format!("{HALF}\n"));
    pty.wait("Enter no personal data");
    pty.wait(HALF);
    pty.keys("\x03");
    pty.wait("left with 0");
    pty.keys("\n");
    pty.end();
    assert_kept(&scratch, &id, "stopped in the editor");
}

#[test]
fn control_z_without_a_shell_behind_it_goes_straight_on() {
    let scratch = Scratch::new();
    let (id, mut pty) = begun(&scratch);
    // The group is orphaned, so the system stops nothing: the screen is given and taken back.
    pty.keys("\x1a二");
    pty.wait(&format!("{HALF}二"));
    pty.keys("\x7f\x03");
    assert_eq!(pty.end().exit_code(), 0);
    assert_clean(&pty, "Ctrl-Z in an orphaned group");
    assert_kept(&scratch, &id, "Ctrl-Z in an orphaned group");
}

#[test]
fn a_program_stopped_from_outside_draws_everything_again_when_it_goes_on() {
    let scratch = Scratch::new();
    let (id, mut pty) = begun(&scratch);
    let entered = |pty: &Pty| {
        pty.bytes()
            .windows(8)
            .filter(|at| *at == b"\x1b[?1049h")
            .count()
    };
    let before = entered(&pty);
    pty.signal(Signal::STOP);
    pty.signal(Signal::CONT);
    while entered(&pty) == before {
        assert!(
            pty.anything_within(std::time::Duration::from_secs(20)),
            "it does not go on"
        );
    }
    pty.wait(HALF);
    pty.keys("\x03");
    assert_eq!(pty.end().exit_code(), 0);
    assert_clean(&pty, "stopped from outside");
    assert_kept(&scratch, &id, "stopped from outside");
}

#[test]
fn evidence_whose_file_is_being_read_is_entered_before_the_end() {
    // `qq` leads back to the question and to the list.
    for leave in ["\x03", "qq"] {
        let how = format!("{leave:?}");
        let scratch = Scratch::new();
        let id = scratch.assessment(&["--depth", "quick"]);
        // Large enough that its fingerprint is not there when the keys after it are read.
        let file = fs::File::create(scratch.work().join("large.bin")).unwrap();
        file.set_len(64 << 20).unwrap();
        let mut pty = Pty::start(&scratch, &["open", &id], 80, 24);
        pty.wait("In which roles");
        pty.keys("e");
        pty.wait("No evidence yet");
        pty.keys("a");
        pty.wait("What it is");
        pty.keys(&format!("Recording\tlarge.bin\x13{leave}"));
        if leave.starts_with('q') {
            pty.wait("New assessment");
            pty.keys("q");
        }
        assert_eq!(pty.end().exit_code(), 0, "{how}");
        let entered = events(&scratch, &id, "evidence_added");
        assert_eq!(entered.len(), 1, "{how}");
        assert!(entered[0]["sha256"].is_string(), "{how}: {entered:?}");
        assert_eq!(events(&scratch, &id, "evidence_linked").len(), 1, "{how}");
        scratch.done(&["verify", &id]);
    }
}
