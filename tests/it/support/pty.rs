//! The program in a real pseudo-terminal, with an emulator that reads what is on its screen.
//! It waits for text with a long limit and never sleeps for a time.

use std::{
    io::{Read, Write},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

use super::scratch::{Scratch, TENKEN};

/// Long enough for the slowest machine; a test that passes never waits for it.
const LIMIT: Duration = Duration::from_secs(60);

/// A program that runs in a terminal of its own.
pub(crate) struct Pty {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    bytes: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    seen: Vec<u8>,
}

impl Pty {
    /// Starts the program with arguments in a terminal of so many columns and rows.
    pub(crate) fn start(scratch: &Scratch, arguments: &[&str], columns: u16, rows: u16) -> Self {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(TENKEN);
        command.args(arguments);
        command.env_clear();
        for (name, value) in scratch.variables() {
            command.env(name, value);
        }
        command.cwd(scratch.work());
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, bytes) = mpsc::channel();
        thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let writer = pair.master.take_writer().unwrap();
        let screen = vt100::Parser::new(cells(rows), cells(columns), 0);
        Self {
            master: pair.master,
            writer,
            child,
            bytes,
            screen,
            seen: Vec::new(),
        }
    }

    /// Types.
    pub(crate) fn keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Pastes a text as a terminal does that knows bracketed paste.
    pub(crate) fn paste(&mut self, text: &str) {
        self.keys(&format!("\x1b[200~{text}\x1b[201~"));
    }

    /// Changes the terminal's size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        self.master.resize(size).unwrap();
        self.screen
            .screen_mut()
            .set_size(cells(rows), cells(columns));
    }

    /// What stands on the screen, wide characters once, rows without blanks at their ends.
    pub(crate) fn text(&self) -> String {
        self.screen.screen().contents()
    }

    /// Every byte that came so far.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.seen
    }

    /// Column and row of the cursor, and whether it is shown.
    pub(crate) fn cursor(&self) -> (u16, u16, bool) {
        let (row, column) = self.screen.screen().cursor_position();
        (column, row, !self.screen.screen().hide_cursor())
    }

    /// Waits until a text stands on the screen.
    pub(crate) fn wait(&mut self, text: &str) {
        self.until(text, |screen| screen.contains(text));
    }

    /// Waits until a text no longer stands on the screen.
    pub(crate) fn wait_gone(&mut self, text: &str) {
        self.until(&format!("no {text}"), |screen| !screen.contains(text));
    }

    /// Waits until the screen is as wanted; `what` names it where it never comes.
    pub(crate) fn until(&mut self, what: &str, wanted: impl Fn(&str) -> bool) {
        let end = Instant::now() + LIMIT;
        while !wanted(&self.text()) {
            let left = end.saturating_duration_since(Instant::now());
            match self.bytes.recv_timeout(left) {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Timeout) => {
                    panic!("waited for {what}; the screen is:\n{}", self.text())
                }
                Err(RecvTimeoutError::Disconnected) => {
                    panic!(
                        "the program ended before {what}; the screen was:\n{}",
                        self.text()
                    )
                }
            }
        }
    }

    /// Waits for the program's own end and reads what it still said.
    pub(crate) fn end(&mut self) -> ExitStatus {
        let end = Instant::now() + LIMIT;
        loop {
            match self
                .bytes
                .recv_timeout(end.saturating_duration_since(Instant::now()))
            {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Disconnected) => return self.child.wait().unwrap(),
                Err(RecvTimeoutError::Timeout) => {
                    panic!("the program did not end; the screen is:\n{}", self.text())
                }
            }
        }
    }

    /// Ends it at once, as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// The program's process.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    fn take(&mut self, bytes: &[u8]) {
        self.seen.extend_from_slice(bytes);
        self.screen.process(bytes);
    }
}

/// A count of cells as the emulator takes it.
fn cells(count: u16) -> std::num::NonZero<u16> {
    std::num::NonZero::new(count).unwrap()
}

impl Drop for Pty {
    fn drop(&mut self) {
        // A test that failed half-way leaves no program behind.
        drop(self.child.kill());
    }
}
