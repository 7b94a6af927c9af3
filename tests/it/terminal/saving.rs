//! What is not on the disk when somebody wants to leave: held and offered again, or named on the
//! way out, on a disk that is full; and a screen that can be drawn on no longer.

use std::{
    fs,
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, channel},
    },
    time::{Duration, Instant},
};

use portable_pty::{MasterPty, PtySize, native_pty_system};
use rustix::process::Signal;

use super::{HALF, assert_clean, assert_kept, events};
use crate::support::{Pty, Scratch, SmallDisk};

/// A note that needs room of its own on the disk.
fn large() -> String {
    "x".repeat(20_000)
}

/// An assessment on a full disk, with a note on the first question that is not saved.
fn unsaved(scratch: &Scratch, disk: &SmallDisk) -> (String, Pty) {
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut pty = Pty::start(scratch, &["open", &id], 80, 24);
    pty.wait("In which roles");
    pty.keys("1");
    pty.wait("[x] AI developer");
    pty.until("the answer as saved", |screen| !screen.contains("saving"));
    disk.fill();
    pty.keys("n");
    pty.wait("Enter no personal data");
    pty.paste(&large());
    pty.wait("xxxx");
    pty.keys("\x1b");
    pty.wait("NOT SAVED");
    (id, pty)
}

#[test]
fn the_list_is_reached_only_with_everything_on_the_disk() {
    let scratch = Scratch::new();
    let Some(disk) = SmallDisk::mount(&scratch) else {
        return;
    };
    let (id, mut pty) = unsaved(&scratch, &disk);
    pty.keys("q");
    pty.wait("Some answers are not saved yet");
    disk.free();
    pty.keys("q");
    pty.wait("New assessment");
    assert_eq!(events(&scratch, &id, "noted")[0]["text"], large());
    pty.keys("q");
    assert_eq!(pty.end().exit_code(), 0);
    assert_clean(&pty, "q on the list");
    scratch.done(&["verify", &id]);
}

#[test]
fn what_is_not_saved_is_named_on_every_way_out() {
    type Way = (&'static str, fn(&mut Pty));
    let ways: [Way; 2] = [
        ("Ctrl-C", |pty| pty.keys("\x03")),
        ("SIGTERM", |pty| pty.signal(Signal::TERM)),
    ];
    for (how, leave) in ways {
        let scratch = Scratch::new();
        let Some(disk) = SmallDisk::mount(&scratch) else {
            return;
        };
        let (id, mut pty) = unsaved(&scratch, &disk);
        leave(&mut pty);
        assert_eq!(pty.end().exit_code(), 1, "{how}");
        let said = pty.text().replace('\n', " ");
        assert!(
            said.contains("could not be saved: CS-SCOPE-ORG-ROLE"),
            "{how}: {said}"
        );
        assert!(said.contains("the disk is full"), "{how}: {said}");
        assert_eq!(events(&scratch, &id, "answered").len(), 1, "{how}");
        scratch.done(&["verify", &id]);
    }
}

#[test]
fn a_form_half_filled_in_is_taken_or_named_on_every_way_out() {
    type Way = (&'static str, fn(&mut Pty));
    let ways: [Way; 3] = [
        ("Ctrl-C", |pty| pty.keys("\x03")),
        ("SIGTERM", |pty| pty.signal(Signal::TERM)),
        ("SIGHUP", |pty| pty.signal(Signal::HUP)),
    ];
    for (how, leave) in ways {
        for (due, taken) in [("", true), ("someday", false)] {
            let scratch = Scratch::new();
            let id = scratch.assessment(&["--depth", "quick"]);
            let mut pty = Pty::start(&scratch, &["open", &id], 80, 24);
            pty.wait("In which roles");
            pty.keys("o");
            pty.wait("Due date");
            pty.keys(&format!("佐藤\t\t{due}"));
            pty.wait(due);
            pty.wait("佐藤");
            leave(&mut pty);
            assert_eq!(pty.end().exit_code(), 0, "{how}");
            let assigned = events(&scratch, &id, "assigned");
            assert_eq!(assigned.len(), usize::from(taken), "{how}: {assigned:?}");
            let named = pty
                .text()
                .contains("Not entered: Owner and due date CS-SCOPE-ORG-ROLE: 佐藤 / someday");
            assert_eq!(named, !taken, "{how}: {}", pty.text());
        }
    }
}

/// A terminal that is only drawn on; what is typed comes from another.
struct Display {
    master: Box<dyn MasterPty + Send>,
    path: String,
    bytes: Receiver<Vec<u8>>,
    let_go: Arc<AtomicBool>,
    screen: vt100::Parser,
}

impl Display {
    fn open() -> Self {
        let size = PtySize {
            rows: 24,
            cols: 80,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let path = pair.master.tty_name().unwrap().display().to_string();
        let let_go = Arc::new(AtomicBool::new(false));
        let (mut reader, stop) = (pair.master.try_clone_reader().unwrap(), Arc::clone(&let_go));
        let (send, bytes) = channel();
        std::thread::spawn(move || {
            // Without a program at its other end a terminal has nothing to read.
            let _held = pair.slave;
            let mut buffer = [0; 8192];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..count].to_vec()).is_err() || stop.load(Ordering::SeqCst) {
                    break;
                }
            }
        });
        let cells = |count: u16| count.try_into().unwrap();
        Self {
            master: pair.master,
            path,
            bytes,
            let_go,
            screen: vt100::Parser::new(cells(24), cells(80), 0),
        }
    }

    fn wait(&mut self, text: &str) {
        while !self.screen.screen().contents().contains(text) {
            let bytes = self.bytes.recv_timeout(Duration::from_secs(30));
            let bytes = bytes.unwrap_or_else(|_| panic!("`{text}` never came"));
            self.screen.process(&bytes);
        }
    }

    /// Takes it away; `draw` makes something come, so that its reader lets go of it.
    fn close(self, draw: impl FnOnce()) {
        self.let_go.store(true, Ordering::SeqCst);
        draw();
        while self.bytes.recv_timeout(Duration::from_secs(30)).is_ok() {}
        drop(self.master);
    }
}

#[test]
fn a_screen_that_can_be_drawn_on_no_longer_ends_the_program_with_everything_saved() {
    let scratch = Scratch::new();
    let id = scratch.assessment(&["--depth", "quick"]);
    let mut display = Display::open();
    let script = format!(
        "\"$TENKEN\" open {id} >{} 2>error; echo $? >code",
        display.path
    );
    let mut keyboard = Pty::shell(&scratch, &script, (80, 24));
    for (text, keys) in [
        ("In which roles", "1"),
        ("[x] AI developer", "\r"),
        ("generative AI?", "2"),
        ("Does the organisation handle personal information", "n"),
        ("Enter no personal data", HALF),
    ] {
        display.wait(text);
        keyboard.keys(keys);
    }
    display.wait(HALF);
    display.close(|| keyboard.keys("\x1bOQ"));
    // What another test starts at the same moment may hold the display open for as long as it runs.
    while !keyboard.over_within(Duration::from_millis(50)) {
        keyboard.keys("\x1bOQ");
    }
    let said = |name: &str| fs::read_to_string(scratch.work().join(name)).unwrap();
    assert_eq!(said("code").trim(), "0", "{}", said("error"));
    assert_kept(&scratch, &id, "a screen that has gone");
}

/// A printer's program that hangs is not waited for, neither when leaving nor when told to end.
#[test]
fn a_printer_that_hangs_holds_nobody_up() {
    for by_key in [true, false] {
        let scratch = Scratch::new();
        let id = scratch.assessment(&["--depth", "quick"]);
        let printer = [("TENKEN_PRINT", "sleep 300")];
        let mut pty = Pty::with(&scratch, &["open", &id], &printer, (80, 24));
        pty.wait("In which roles");
        pty.keys("1");
        pty.wait("[x] AI developer");
        pty.keys("s");
        pty.wait("What to do first");
        pty.keys("p");
        let told = Instant::now();
        if by_key {
            pty.keys("\x03");
        } else {
            pty.signal(Signal::TERM);
        }
        assert!(pty.end().success(), "by key: {by_key}");
        let took = told.elapsed();
        assert!(took < Duration::from_secs(20), "{took:?}");
        assert_clean(&pty, "a printer that hangs");
        assert_eq!(events(&scratch, &id, "answered").len(), 1);
    }
}
