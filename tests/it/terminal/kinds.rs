//! Kinds of terminals and none: without colours, dumb, not one at all, shared by two programs, and
//! one in which nothing happens.

use std::{fs, time::Duration};

use rustix::process::Signal;

use super::{answer_two, answered};
use crate::support::{Pty, Scratch};

/// The parameters of every sequence that sets colours or weight.
fn renditions(bytes: &[u8]) -> Vec<String> {
    let said = String::from_utf8_lossy(bytes).into_owned();
    said.split("\x1b[")
        .skip(1)
        .filter_map(|rest| {
            let end = rest.find(|c: char| !(c.is_ascii_digit() || c == ';'))?;
            rest[end..].starts_with('m').then(|| rest[..end].to_owned())
        })
        .collect()
}

#[test]
fn without_colours_the_selected_row_stands_out_all_the_same() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::with(&scratch, &["open", &id], &[("NO_COLOR", "1")], (80, 24));
    answer_two(&mut pty);
    pty.keys("m");
    pty.wait("All sections");
    pty.keys("ms");
    pty.wait("What to do first");
    pty.keys("\x03");
    pty.end();
    let set = renditions(pty.bytes());
    assert!(
        set.iter().any(|one| one == "7"),
        "no row is in reverse video: {set:?}"
    );
    for one in set.iter().flat_map(|one| one.split(';')) {
        let plain = [
            "", "0", "1", "2", "3", "4", "7", "22", "23", "24", "27", "39", "49", "59",
        ];
        assert!(plain.contains(&one), "a colour was set: {set:?}");
    }

    let mut colored = Pty::start(&scratch, &["open", &id], 80, 24);
    colored.wait("personal information with AI?");
    colored.keys("\x03");
    colored.end();
    let set = renditions(colored.bytes());
    let colour = |one: &String| one.starts_with('3') && one != "39";
    assert!(
        set.iter().any(colour),
        "with colours there are some: {set:?}"
    );
}

/// The sequences that set colours or weight, and the screen, of an assessment opened so.
fn opened(arguments: &[&str], config: &str, variables: &[(&str, &str)]) -> (Vec<String>, String) {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    fs::write(scratch.path("config").join("config.toml"), config).unwrap();
    let arguments = [&["open", &id], arguments].concat();
    let mut pty = Pty::with(&scratch, &arguments, variables, (80, 24));
    pty.wait("In which roles");
    let screen = pty.text();
    pty.keys("\x03");
    assert_eq!(pty.end().exit_code(), 0);
    (renditions(pty.bytes()), screen)
}

#[test]
fn theme_and_symbols_are_the_flag_else_the_configuration_else_the_terminal() {
    // The terminal's own colours 4 and 14: blue, and light cyan.
    let (blue, light_cyan) = ("38;5;4;", "38;5;14;");
    let config = "theme = \"light\"\nsymbols = \"ascii\"\n";
    for (arguments, config, variables, colour) in [
        (&[][..], config, &[][..], Some(blue)),
        (&["--theme", "dark"], config, &[], Some(light_cyan)),
        (&[], config, &[("NO_COLOR", "1")], Some(blue)),
        (&[], "", &[("COLORFGBG", "0;15")], Some(blue)),
        (&[], "", &[("COLORFGBG", "15;0")], Some(light_cyan)),
        (&["--theme", "high-contrast"], config, &[], None),
        (&["--color", "never"], config, &[], None),
    ] {
        let (set, screen) = opened(arguments, config, variables);
        let how = format!("{arguments:?} {config:?} {variables:?}: {set:?}");
        for one in [blue, light_cyan] {
            assert_eq!(
                set.iter().any(|set| set.starts_with(one)),
                colour == Some(one),
                "{how}"
            );
        }
        assert_eq!(screen.contains('─'), config.is_empty(), "{how}\n{screen}");
    }
    let (_, screen) = opened(&["--symbols", "unicode"], config, &[]);
    assert!(screen.contains('─'), "{screen}");
    let scratch = Scratch::new();
    for (flag, choices) in [("--theme", "high-contrast"), ("--symbols", "ascii")] {
        scratch.run(&[flag, "drak"]).refused(2, &["drak", choices]);
    }
}

#[test]
fn keys_are_those_that_the_configuration_chooses() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let config = "[keys]\nnote = \"b\"\nmap = \"Ctrl-G\"\n";
    fs::write(scratch.path("config").join("config.toml"), config).unwrap();
    let mut pty = Pty::start(&scratch, &["open", &id], 80, 24);
    pty.wait("In which roles");
    pty.wait("b Note");
    pty.keys("b");
    pty.wait("Enter no personal data");
    pty.keys("b\x1b");
    pty.wait_gone("Enter no personal data");
    pty.keys("\x07");
    pty.wait("Fold, unfold");
    pty.keys("\x03");
    assert_eq!(pty.end().exit_code(), 0);
}

#[test]
fn nothing_is_drawn_on_a_dumb_terminal() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    for arguments in [&[][..], &["open", &id], &["demo"]] {
        let mut pty = Pty::with(&scratch, arguments, &[("TERM", "dumb")], (80, 24));
        assert_eq!(pty.end().exit_code(), 2);
        assert!(!pty.bytes().contains(&0x1b), "{arguments:?}");
        assert!(pty.text().contains("dumb"), "{}", pty.text());
    }
}

#[test]
fn a_second_opener_reads_along_and_says_so() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut first = Pty::start(&scratch, &["open", &id], 80, 24);
    answer_two(&mut first);
    first.wait("saved ");
    let mut second = Pty::start(&scratch, &["open", &id], 80, 24);
    second.wait("open elsewhere under the name hanako");
    second.wait("read only");
    // A key that would change something is refused in words; looking about is not.
    second.keys("\x1b[C");
    second.wait_gone("open elsewhere under the name hanako");
    second.keys("1");
    second.wait("open elsewhere under the name hanako");
    second.keys("n");
    second.keys("\x03");
    assert_eq!(second.end().exit_code(), 0);
    assert_eq!(answered(&scratch, &id).len(), 2);
    // The first goes on writing.
    first.keys("3");
    first.wait_gone("personal information with AI?");
    first.keys("\x03");
    assert_eq!(first.end().exit_code(), 0);
    assert_eq!(answered(&scratch, &id).len(), 3);
    scratch.done(&["verify", &id]);
}

#[test]
fn without_a_terminal_on_either_side_it_says_so() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    for arguments in [&[][..], &["open", &id]] {
        let ran = scratch.run(arguments);
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(
            ran.output.is_empty() && ran.error.contains("terminal"),
            "{ran:?}"
        );
    }
    for redirected in ["< /dev/null", "> out"] {
        let script = format!("\"$TENKEN\" {redirected}; echo \"code $?\"; read line");
        let mut pty = Pty::shell(&scratch, &script, (80, 24));
        pty.wait("code 2");
        assert!(
            pty.text().contains("terminal"),
            "{redirected}: {}",
            pty.text()
        );
        assert!(
            !pty.bytes().contains(&0x1b),
            "{redirected}: nothing steers the terminal"
        );
        pty.keys("\n");
        pty.end();
    }
    assert_eq!(fs::read(scratch.work().join("out")).unwrap(), b"");
}

#[test]
fn a_dumb_terminal_is_asked_line_by_line() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::with(&scratch, &["take", &id], &[("TERM", "dumb")], (80, 24));
    pty.wait("In which roles");
    pty.keys("1\n");
    pty.wait("saved");
    pty.wait("generative AI?");
    pty.keys("q\n");
    pty.wait("Everything is saved.");
    assert_eq!(pty.end().exit_code(), 0);
    assert!(
        !pty.bytes().contains(&0x1b),
        "a sequence went to a dumb terminal"
    );
    assert_eq!(answered(&scratch, &id), ["CS-SCOPE-ORG-ROLE"]);
}

#[test]
fn a_signal_ends_the_walk_by_line_with_everything_saved() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let scratch = Scratch::new();
        let id = scratch.assessment(&["--depth", "quick"]);
        let mut pty = Pty::start(&scratch, &["take", &id, "--plain"], 80, 24);
        pty.wait("In which roles");
        pty.keys("1\n");
        pty.wait("generative AI?");
        pty.signal(signal);
        let status = pty.end();
        assert_eq!(
            (status.exit_code(), status.signal()),
            (0, None),
            "{signal:?}"
        );
        assert_eq!(answered(&scratch, &id), ["CS-SCOPE-ORG-ROLE"]);
    }
}

/// Time that a process has spent computing, in the system's ticks.
#[cfg(target_os = "linux")]
fn ticks(process: u32) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let after_name = stat.rsplit_once(") ").unwrap().1;
    let fields: Vec<&str> = after_name.split(' ').collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn it_rests_while_nothing_happens() {
    let scratch = Scratch::new();
    let (_, mut pty) = super::begun(&scratch);
    // Whatever the last key still brings comes first.
    while pty.anything_within(Duration::from_millis(100)) {}
    let before = ticks(pty.process());
    assert!(
        !pty.anything_within(Duration::from_millis(500)),
        "it draws without a reason"
    );
    let spent = ticks(pty.process()) - before;
    assert!(spent <= 1, "{spent} ticks spent on nothing");
    pty.keys("\x03");
    pty.end();
}
