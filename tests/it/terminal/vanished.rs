//! A terminal that goes, and a power cut: the program ends at once, without turning its wheels, and
//! everything is on the disk.

use std::{
    fs,
    time::{Duration, Instant},
};

use super::{assert_kept, begun};
use crate::support::{Pty, Scratch};

/// How long it may live on without a terminal.
const SOON: Duration = Duration::from_secs(2);

/// Takes the terminal away, and holds that the program ended soon after and well.
fn gone(pty: &mut Pty, how: &str) {
    let mut at = Instant::now();
    let status = pty.hang_up(|| at = Instant::now());
    assert!(at.elapsed() < SOON, "{how}: {:?}", at.elapsed());
    assert_eq!((status.exit_code(), status.signal()), (0, None), "{how}");
}

#[test]
fn a_terminal_that_goes_ends_the_program_with_everything_saved() {
    let scratch = Scratch::new();
    let (id, mut pty) = begun(&scratch);
    gone(&mut pty, "hang-up");
    assert_kept(&scratch, &id, "hang-up");
}

// Other systems come without `setsid`.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_that_goes_without_a_signal_ends_the_program_and_nothing_spins() {
    // In a session of its own nobody sends it SIGHUP; the shell ignores it and says how it ended,
    // and how long it computed.
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let script =
        format!("trap '' HUP; setsid \"$TENKEN\" open {id}; echo $? > code; times > spent");
    let mut pty = Pty::shell(&scratch, &script, (80, 24));
    super::begin(&mut pty);
    gone(&mut pty, "hang-up without a signal");
    let said = |name: &str| fs::read_to_string(scratch.work().join(name)).unwrap();
    assert_eq!(said("code").trim(), "0");
    // The second line is what the shell's children took: `0m0.05s 0m0.01s`.
    let spent = said("spent");
    let children: f64 = spent
        .lines()
        .nth(1)
        .unwrap()
        .split_whitespace()
        .map(|time| {
            let (minutes, seconds) = time.trim_end_matches('s').split_once('m').unwrap();
            minutes.parse::<f64>().unwrap() * 60.0 + seconds.parse::<f64>().unwrap()
        })
        .sum();
    assert!(children < 1.0, "{spent}");
    assert_kept(&scratch, &id, "hang-up without a signal");
}

#[test]
fn a_terminal_that_goes_ends_the_walk_by_line_with_everything_saved() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::start(&scratch, &["take", &id, "--plain"], 80, 24);
    pty.wait("In which roles");
    pty.keys("1\n");
    pty.wait("generative AI?");
    gone(&mut pty, "hang-up by line");
    assert_eq!(super::answered(&scratch, &id), ["CS-SCOPE-ORG-ROLE"]);
    scratch.done(&["verify", &id]);
}

#[test]
fn a_power_cut_loses_no_answer_shown_as_saved() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::start(&scratch, &["open", &id], 80, 24);
    pty.wait("In which roles");
    pty.keys("2");
    pty.until("the answer as saved", |screen| {
        screen.contains("[x]") && screen.contains("saved ") && !screen.contains("saving")
    });
    pty.kill();
    assert_eq!(super::answered(&scratch, &id), ["CS-SCOPE-ORG-ROLE"]);
    scratch.done(&["verify", &id]);
}
