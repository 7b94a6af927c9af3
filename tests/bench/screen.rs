//! What a user waits for, measured from outside through a pseudo-terminal: from start to the first
//! readable frame, from a key to the frame that shows it, and the memory that it takes.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a bench that cannot go on should stop where it stands, and says what it measured"
)]

use std::{
    fs,
    io::{Read, Write},
    num::NonZero,
    path::Path,
    process::Command,
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};
use tenken::{
    questionnaire::{Kind, Question, QuestionnaireId, load},
    store::Catalogue,
};

const TENKEN: &str = env!("CARGO_BIN_EXE_tenken");
const RUNS: usize = 30;
const KEYS: usize = 20;
const ROWS: NonZero<u16> = NonZero::new(40).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(120).unwrap();
const LIMIT: Duration = Duration::from_secs(20);

/// The program in a terminal of 120 × 40.
struct Screen {
    emulator: vt100::Parser,
    bytes: Receiver<Vec<u8>>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    began: Instant,
    received: usize,
    _master: Box<dyn portable_pty::MasterPty + Send>,
}

impl Screen {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let size = PtySize {
            rows: 40,
            cols: 120,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(TENKEN);
        command.args(arguments);
        command.env_clear();
        for (name, value) in variables(folder) {
            command.env(name, value);
        }
        command.cwd(folder);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, bytes) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let writer = pair.master.take_writer().unwrap();
        let began = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        Self {
            emulator: vt100::Parser::new(ROWS, COLUMNS, 0),
            bytes,
            writer,
            child,
            began,
            received: 0,
            _master: pair.master,
        }
    }

    /// Waits until the screen is as wanted; how long that took since `from`.
    fn until(&mut self, from: Instant, wanted: impl Fn(&str) -> bool) -> Duration {
        while !wanted(&self.emulator.screen().contents()) {
            match self.bytes.recv_timeout(LIMIT) {
                Ok(bytes) => {
                    self.received += bytes.len();
                    self.emulator.process(&bytes);
                }
                Err(why) => panic!("never came ({why}):\n{}", self.emulator.screen().contents()),
            }
        }
        from.elapsed()
    }

    /// Types a key and waits until the cursor of the list stands at an option.
    fn key(&mut self, key: &str, option: u8) -> Duration {
        let typed = Instant::now();
        self.writer.write_all(key.as_bytes()).unwrap();
        self.writer.flush().unwrap();
        self.until(typed, |screen| screen.contains(&format!("❯ {option}")))
    }

    /// The most memory that it ever had resident, in KiB; `None` where the system does not say.
    fn resident(&self) -> Option<u64> {
        let process = self.child.process_id()?;
        let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1)?.parse().ok()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn variables(folder: &Path) -> Vec<(&'static str, String)> {
    let at = |name: &str| folder.join(name).display().to_string();
    vec![
        ("HOME", at("home")),
        ("TENKEN_DATA_DIR", at("data")),
        ("TENKEN_CONFIG_DIR", at("config")),
        ("LANG", "en_US.UTF-8".to_owned()),
        ("TZ", "Asia/Tokyo".to_owned()),
        ("USER", "hanako".to_owned()),
        ("TERM", "xterm-256color".to_owned()),
    ]
}

/// Answers to the first three quarters of the baseline, each with a note: a log of some length, left
/// at a question in its midst.
fn answers_given() -> String {
    let id = QuestionnaireId::new("cross-sector").unwrap();
    let content = load(&Catalogue::shipped(), &[id]).content.unwrap();
    let several = |question: &Question| matches!(question.kind, Kind::Many(_));
    let given = content
        .questions
        .iter()
        .take(content.questions.len() * 3 / 4);
    given
        .filter_map(|question| {
            let option = question.options().first()?.id.to_string();
            let value = if several(question) {
                format!("[\"{option}\"]")
            } else {
                format!("\"{option}\"")
            };
            let note = "次回の委員会で報告する。";
            let id = &question.id;
            Some(format!(
                "[answers.{id}]\nvalue = {value}\nnote = \"{note}\"\n"
            ))
        })
        .collect()
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let millis = |at: usize| times[at.min(times.len() - 1)].as_secs_f64() * 1000.0;
    println!(
        "{what}: median {:.2} ms, 95 % within {:.2} ms ({} measured)",
        millis(times.len() / 2),
        millis(times.len() * 95 / 100),
        times.len()
    );
}

fn main() {
    let folder = tempfile::TempDir::new().unwrap();
    let answers = folder.path().join("answers.toml");
    fs::write(&answers, answers_given()).unwrap();
    let started = Command::new(TENKEN)
        .args(["new", "cross-sector", "--name", "Chat assistant"])
        .arg("--answers")
        .arg(&answers)
        .env_clear()
        .envs(variables(folder.path()))
        .output()
        .unwrap();
    assert!(started.status.success(), "{started:?}");
    let id = String::from_utf8(started.stdout).unwrap().trim().to_owned();

    let (mut home, mut listed, mut opened, mut keys, mut bytes, mut resident) = (
        Vec::new(),
        Vec::new(),
        Vec::new(),
        Vec::new(),
        0,
        Vec::new(),
    );
    for _ in 0..RUNS {
        let mut screen = Screen::start(folder.path(), &[]);
        let home_is_there = |text: &str| text.contains("Assessments") && text.contains("? Keys");
        home.push(screen.until(screen.began, home_is_there));
        listed.push(screen.until(screen.began, |text| text.contains("Chat assistant")));

        let mut screen = Screen::start(folder.path(), &["open", &id]);
        let question = |text: &str| text.contains("Why it matters") && text.contains("saved");
        opened.push(screen.until(screen.began, question));
        let before = screen.received;
        for at in 0..KEYS {
            let (key, option) = if at % 2 == 0 {
                ("\x1b[B", 2)
            } else {
                ("\x1b[A", 1)
            };
            keys.push(screen.key(key, option));
        }
        bytes += screen.received - before;
        resident.extend(screen.resident());
    }
    report("first frame, list of assessments", home);
    report("the list itself, one assessment", listed);
    report("first frame, straight at a question", opened);
    report("key to frame", keys);
    println!("bytes for a key: {}", bytes / (RUNS * KEYS));
    if let Some(most) = resident.iter().max() {
        println!(
            "resident at most: {:.1} MiB",
            f64::from(u32::try_from(*most).unwrap()) / 1024.0
        );
    }
}
