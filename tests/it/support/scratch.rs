//! A place of its own for each test: home, data and configuration directories, language and time
//! zone, so that no test sees the machine's or another test's.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use tempfile::TempDir;

/// The program under test.
pub(crate) const TENKEN: &str = env!("CARGO_BIN_EXE_tenken");

/// A small questionnaire, every number of which is known.
pub(crate) const DESK: &str = include_str!("desk.toml");

/// Answers to all of it: 3 × 0.5 and 1 × 1 of 4 for the organisation, 0.8 for the system.
pub(crate) const ANSWERS: &str = r#"[answers]
D-USE = "yes"
D-ROLE = ["maker", "user"]
D-COUNT = 12.5
D-SINCE = 2024-04-01
D-WHAT = "visitors"
D-ORD-01 = "partial"
D-ORD-02 = "reviewed"
D-LAW-01 = "met"
D-SYS-01 = "in_place"
"#;

/// A fresh place on disk, gone with the value.
pub(crate) struct Scratch {
    folder: TempDir,
    language: &'static str,
}

/// What a command did.
#[derive(Debug)]
pub(crate) struct Ran {
    /// Its exit code; `None` where a signal ended it.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) output: String,
    /// Standard error.
    pub(crate) error: String,
}

impl Scratch {
    /// A place where English is spoken.
    pub(crate) fn new() -> Self {
        Self::speaking("en_US.UTF-8")
    }

    /// A place of a locale.
    pub(crate) fn speaking(language: &'static str) -> Self {
        let folder = TempDir::new().unwrap();
        for name in ["home", "data", "config", "work"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder, language }
    }

    /// A path in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The working directory of its commands.
    pub(crate) fn work(&self) -> PathBuf {
        self.path("work")
    }

    /// Writes a file into the working directory.
    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.work().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// The variables that every child gets, and no others.
    pub(crate) fn variables(&self) -> Vec<(String, String)> {
        let at = |name: &str| self.path(name).display().to_string();
        let mut variables = vec![
            ("HOME".to_owned(), at("home")),
            ("XDG_DATA_HOME".to_owned(), at("home/data")),
            ("XDG_CONFIG_HOME".to_owned(), at("home/config")),
            ("TENKEN_DATA_DIR".to_owned(), at("data")),
            ("TENKEN_CONFIG_DIR".to_owned(), at("config")),
            ("LANG".to_owned(), self.language.to_owned()),
            ("TZ".to_owned(), "Asia/Tokyo".to_owned()),
            ("USER".to_owned(), "hanako".to_owned()),
            ("TERM".to_owned(), "xterm-256color".to_owned()),
        ];
        for kept in ["PATH", "SystemRoot", "TEMP", "TMP"] {
            if let Ok(value) = std::env::var(kept) {
                variables.push((kept.to_owned(), value));
            }
        }
        variables
    }

    /// The program with arguments, not started yet.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(TENKEN);
        command
            .args(arguments)
            .env_clear()
            .envs(self.variables())
            .current_dir(self.work())
            .stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(&mut self.command(arguments))
    }

    /// Runs a command that must succeed, and gives its standard output.
    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
        ran.output
    }

    /// Runs a command that reads this from standard input.
    pub(crate) fn fed(&self, arguments: &[&str], input: &str) -> Ran {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let output = std::thread::scope(|scope| {
            // A program that ends before it has read everything closes the pipe; that is its right.
            scope.spawn(move || drop(stdin.write_all(input.as_bytes())));
            child.wait_with_output().unwrap()
        });
        Ran::from(output)
    }

    /// Starts an assessment of the baseline and gives its id.
    pub(crate) fn assessment(&self, more: &[&str]) -> String {
        let mut arguments = vec!["new", "cross-sector", "--name", "Chat assistant"];
        arguments.extend(more);
        self.done(&arguments).trim().to_owned()
    }

    /// Puts a questionnaire of a user's own into the configuration directory.
    pub(crate) fn own(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let folder = self.path("config").join("questionnaires");
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// Starts an assessment of the front desk, a user's own questionnaire, and gives its id.
    pub(crate) fn desk(&self, name: &str, more: &[&str]) -> String {
        self.own("desk.toml", DESK);
        let mut arguments = vec!["new", "desk", "--name", name];
        arguments.extend(more);
        self.done(&arguments).trim().to_owned()
    }

    /// A place with an assessment of the front desk that has its answers, and its id.
    pub(crate) fn answered(more: &[&str]) -> (Self, String) {
        let scratch = Self::new();
        let id = scratch.desk("Desk", more);
        assert_eq!(scratch.answer(&id, ANSWERS).code, Some(0));
        (scratch, id)
    }

    /// The score of an assessment, as other programs read it.
    pub(crate) fn score(&self, id: &str) -> serde_json::Value {
        serde_json::from_str(&self.done(&["score", id, "--json"])).unwrap()
    }

    /// Holds that the log of an assessment verifies, with no line cut short, and gives what was
    /// said.
    #[track_caller]
    pub(crate) fn holds(&self, id: &str) -> String {
        let told = self.done(&["verify", id]);
        assert!(
            told.contains("hold") && !told.contains("cut short"),
            "{told}"
        );
        told
    }

    /// Takes answers in that are written in TOML, and gives what was said.
    pub(crate) fn answer(&self, id: &str, answers: &str) -> Ran {
        let path = self.write("answers.toml", answers);
        self.run(&["import", id, path.to_str().unwrap()])
    }

    /// The log of an assessment.
    pub(crate) fn log(&self, id: &str) -> PathBuf {
        self.path("data")
            .join("assessments")
            .join(format!("{id}.jsonl"))
    }

    /// The folder itself.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }
}

impl Ran {
    /// Holds that a command ended with a code and these words on standard error, and put nothing
    /// on standard output.
    #[track_caller]
    pub(crate) fn refused(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, Some(code), "{self:?}");
        assert_eq!(self.output, "", "{self:?}");
        for word in words {
            assert!(self.error.contains(word), "`{word}` is not said: {self:?}");
        }
        self.speaks_plainly();
    }

    /// Holds that nothing of the machinery shows in what was said.
    #[track_caller]
    pub(crate) fn speaks_plainly(&self) {
        let inside = [
            "panicked",
            "RUST_BACKTRACE",
            "Os {",
            "Error {",
            "Some(",
            "src/",
        ];
        for word in inside {
            assert!(!self.error.contains(word), "{self:?}");
        }
    }

    /// Runs a prepared command to its end.
    pub(crate) fn of(command: &mut Command) -> Self {
        Self::from(command.output().unwrap())
    }
}

impl From<std::process::Output> for Ran {
    fn from(output: std::process::Output) -> Self {
        Self {
            code: output.status.code(),
            output: String::from_utf8_lossy(&output.stdout).into_owned(),
            error: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}
