//! The program in a real pseudo-terminal, with an emulator that reads what is on its screen.
//! It waits for text with a long limit and never sleeps for a time.

use std::{
    io::{Read, Write},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

use super::scratch::{Scratch, TENKEN};

/// Long enough for the slowest machine; a test that passes never waits for it.
const LIMIT: Duration = Duration::from_secs(30);

/// A program that runs in a terminal of its own.
pub(crate) struct Pty {
    /// `None` once the terminal has gone.
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    process: u32,
    ended: Receiver<ExitStatus>,
    /// Whether its end has been seen; its number may be another's then.
    gone: bool,
    bytes: Receiver<Vec<u8>>,
    /// Asks the reader of the terminal to let go of it after what comes next.
    let_go: Arc<AtomicBool>,
    screen: vt100::Parser,
    seen: Vec<u8>,
}

impl Pty {
    /// Starts the program with arguments in a terminal of so many columns and rows.
    pub(crate) fn start(scratch: &Scratch, arguments: &[&str], columns: u16, rows: u16) -> Self {
        let words: Vec<&str> = [&[TENKEN], arguments].concat();
        Self::run(scratch, &words, &[], (columns, rows))
    }

    /// Starts the program with variables of its own besides the place's.
    pub(crate) fn with(
        scratch: &Scratch,
        arguments: &[&str],
        variables: &[(&str, &str)],
        size: (u16, u16),
    ) -> Self {
        let words: Vec<&str> = [&[TENKEN], arguments].concat();
        Self::run(scratch, &words, variables, size)
    }

    /// Has a shell run a script; the program is `$TENKEN` in it.
    pub(crate) fn shell(scratch: &Scratch, script: &str, size: (u16, u16)) -> Self {
        Self::run(scratch, &["sh", "-c", script], &[("TENKEN", TENKEN)], size)
    }

    fn run(
        scratch: &Scratch,
        words: &[&str],
        variables: &[(&str, &str)],
        (columns, rows): (u16, u16),
    ) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let mut command = CommandBuilder::new(words[0]);
        command.args(&words[1..]);
        command.env_clear();
        for (name, value) in scratch.variables() {
            command.env(name, value);
        }
        for (name, value) in variables {
            command.env(name, value);
        }
        command.cwd(scratch.work());
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let let_go = Arc::new(AtomicBool::new(false));
        let (send, bytes) = mpsc::channel();
        let (reader, stop) = (pair.master.try_clone_reader().unwrap(), Arc::clone(&let_go));
        thread::spawn(move || read(reader, &send, &stop));
        let process = child.process_id().unwrap();
        let writer = pair.master.take_writer().unwrap();
        Self {
            master: Some(pair.master),
            writer: Some(writer),
            process,
            ended: watch(child),
            gone: false,
            bytes,
            let_go,
            screen: vt100::Parser::new(cells(rows), cells(columns), 0),
            seen: Vec::new(),
        }
    }

    /// Types.
    pub(crate) fn keys(&mut self, keys: &str) {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(keys.as_bytes()).unwrap();
        writer.flush().unwrap();
    }

    /// Pastes a text as a terminal does that knows bracketed paste.
    pub(crate) fn paste(&mut self, text: &str) {
        self.keys(&format!("\x1b[200~{text}\x1b[201~"));
    }

    /// Changes the terminal's size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.master().resize(size(columns, rows)).unwrap();
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

    /// Waits until the screen is as wanted, after a whole frame; `what` names it where it never
    /// comes.
    pub(crate) fn until(&mut self, what: &str, wanted: impl Fn(&str) -> bool) {
        let end = Instant::now() + LIMIT;
        while !(self.whole() && wanted(&self.text())) {
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

    /// Reads what comes within a time; whether anything did.
    pub(crate) fn anything_within(&mut self, time: Duration) -> bool {
        match self.bytes.recv_timeout(time) {
            Ok(bytes) => {
                self.take(&bytes);
                true
            }
            Err(_) => false,
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
                Err(RecvTimeoutError::Disconnected) => return self.ended(),
                Err(RecvTimeoutError::Timeout) => {
                    panic!("the program did not end; the screen is:\n{}", self.text())
                }
            }
        }
    }

    /// Reads what comes within a time; whether the program has ended and all is read.
    pub(crate) fn over_within(&mut self, time: Duration) -> bool {
        let end = Instant::now() + time;
        loop {
            match self
                .bytes
                .recv_timeout(end.saturating_duration_since(Instant::now()))
            {
                Ok(bytes) => self.take(&bytes),
                Err(RecvTimeoutError::Disconnected) => {
                    self.ended();
                    return true;
                }
                Err(RecvTimeoutError::Timeout) => return false,
            }
        }
    }

    /// Ends it at once, as a power cut would.
    pub(crate) fn kill(&mut self) {
        self.signal(Signal::KILL);
        self.ended();
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// Sends a signal to what a shell runs in the foreground.
    pub(crate) fn signal_job(&self, signal: Signal) {
        let group = self.master().process_group_leader().unwrap();
        kill_process(Pid::from_raw(group).unwrap(), signal).unwrap();
    }

    /// Takes the terminal away, as a closed window does, says so, and waits for the end of what ran
    /// in it.
    pub(crate) fn hang_up(&mut self, goes: impl FnOnce()) -> ExitStatus {
        self.let_go.store(true, Ordering::SeqCst);
        // The other language: something comes to the screen, so that its reader lets go of it.
        self.keys("\x1bOQ");
        while let Ok(bytes) = self.bytes.recv_timeout(LIMIT) {
            self.take(&bytes);
        }
        goes();
        self.writer = None;
        self.master = None;
        self.ended()
    }

    /// The program's process.
    pub(crate) const fn process(&self) -> u32 {
        self.process
    }

    /// The modes of the terminal, as the system has them.
    pub(crate) fn modes(&self) -> String {
        format!("{:?}", self.master().get_termios().unwrap())
    }

    /// The emulator's screen.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    fn master(&self) -> &(dyn MasterPty + Send) {
        self.master.as_deref().unwrap()
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.process).unwrap()).unwrap()
    }

    /// Whether the last frame begun has come to its end.
    fn whole(&self) -> bool {
        let last = |mark: &[u8]| self.seen.windows(mark.len()).rposition(|at| at == mark);
        last(b"\x1b[?2026h") <= last(b"\x1b[?2026l")
    }

    fn ended(&mut self) -> ExitStatus {
        let status = self.ended.recv_timeout(LIMIT).unwrap();
        self.gone = true;
        status
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
        if !self.gone {
            let _ = kill_process(self.pid(), Signal::KILL);
        }
    }
}

const fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn read(mut terminal: Box<dyn Read + Send>, bytes: &Sender<Vec<u8>>, let_go: &AtomicBool) {
    let mut buffer = [0; 8192];
    while let Ok(count @ 1..) = terminal.read(&mut buffer) {
        if bytes.send(buffer[..count].to_vec()).is_err() || let_go.load(Ordering::SeqCst) {
            break;
        }
    }
}

/// Waits for a child on a thread of its own, so that a test waits no longer than it wants to.
fn watch(mut child: Box<dyn Child + Send + Sync>) -> Receiver<ExitStatus> {
    let (send, ended) = mpsc::channel();
    thread::spawn(move || {
        if let Ok(status) = child.wait() {
            drop(send.send(status));
        }
    });
    ended
}
