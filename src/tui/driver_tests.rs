//! The interface in a real terminal while it breaks: the terminal is given back to the mode, and
//! only then is it said what broke and where the answers are. The test program starts itself for
//! that, once for the driver and once for a thread beside it.

#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "what breaks on purpose, and a terminal that is read beside it"
)]

use std::{
    io::{Read, Write, stderr},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use super::{Options, run};
use crate::{
    app::{App, Effect, Outcome, Runner, Start, tests::firm},
    assessment::Moment,
    i18n::Language,
};

/// Long enough for the slowest machine; a test that passes never waits for it.
const LIMIT: Duration = Duration::from_secs(30);

/// Breaks at the first thing that it is asked to do.
struct Breaks {
    on_a_thread: bool,
}

impl Runner for Breaks {
    fn perform(&mut self, _: Effect, _: Language) -> Vec<Outcome> {
        assert!(self.on_a_thread, "the driver broke");
        thread::spawn(|| panic!("a thread broke"));
        Vec::new()
    }

    fn poll(&mut self) -> Vec<Outcome> {
        Vec::new()
    }

    fn settle(&mut self) -> Vec<Outcome> {
        Vec::new()
    }

    fn finish(&mut self) -> Vec<Outcome> {
        Vec::new()
    }

    fn now(&self) -> Moment {
        firm::at(0)
    }
}

fn breaks(on_a_thread: bool) {
    let start = Start {
        language: None,
        fallback: Language::En,
        now: firm::at(0),
        by: "sato".to_owned(),
        open: None,
    };
    let options = Options {
        place: Some("/the/answers".into()),
        ..Options::default()
    };
    let ending = run(App::new(start), |_| Breaks { on_a_thread }, options).unwrap();
    let said = ending.broken.unwrap();
    stderr().write_all(said.as_bytes()).unwrap();
}

#[test]
#[ignore = "it breaks; the test below runs it in a terminal of its own"]
fn breaks_in_the_driver() {
    breaks(false);
}

#[test]
#[ignore = "it breaks; the test below runs it in a terminal of its own"]
fn breaks_on_a_thread() {
    breaks(true);
}

/// What comes from a terminal until nobody has it any more.
fn heard(mut from: Box<dyn Read + Send>) -> Receiver<Vec<u8>> {
    let (send, bytes) = channel();
    thread::spawn(move || {
        let mut buffer = [0; 8192];
        while let Ok(count @ 1..) = from.read(&mut buffer) {
            drop(send.send(buffer[..count].to_vec()));
        }
    });
    bytes
}

/// Runs a test of this file in a terminal; gives all that came, the terminal's modes being held.
fn in_a_terminal(test: &str) -> String {
    let pair = native_pty_system().openpty(PtySize::default()).unwrap();
    let modes = || format!("{:?}", pair.master.get_termios().unwrap());
    let before = modes();
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    let name = format!("tui::driver::tests::{test}");
    command.args(["--ignored", "--exact", &name, "--nocapture"]);
    let mut child = pair.slave.spawn_command(command).unwrap();
    let bytes = heard(pair.master.try_clone_reader().unwrap());
    let (send, ended) = channel();
    thread::spawn(move || drop(send.send(child.wait())));
    ended.recv_timeout(LIMIT).unwrap().unwrap();
    assert_eq!(modes(), before, "{test}");
    drop(pair.slave);
    let mut all = Vec::new();
    while let Ok(more) = bytes.recv_timeout(LIMIT) {
        all.extend(more);
    }
    String::from_utf8_lossy(&all).into_owned()
}

#[test]
fn what_breaks_gives_the_terminal_back_and_then_says_so() {
    for (test, what) in [
        ("breaks_in_the_driver", "the driver broke"),
        ("breaks_on_a_thread", "a thread broke"),
    ] {
        let said = in_a_terminal(test);
        let said_at = said.find(what).unwrap_or_else(|| panic!("{said:?}"));
        assert!(said[said_at..].contains("/the/answers"), "{said:?}");
        for (on, off) in [
            ("\x1b[?1049h", "\x1b[?1049l"),
            ("\x1b[?2004h", "\x1b[?2004l"),
            ("\x1b[?1000h", "\x1b[?1000l"),
            ("\x1b[?1006h", "\x1b[?1006l"),
            ("\x1b[?25l", "\x1b[?25h"),
            ("\x1b[?2026h", "\x1b[?2026l"),
        ] {
            let (on_at, off_at) = (said.rfind(on), said.rfind(off));
            assert!(on_at.is_some() && on_at < off_at, "{test}: {on:?} {said:?}");
            assert!(off_at < Some(said_at), "{test}: {off:?} {said:?}");
        }
    }
}
