//! A walk line by line through pipes, step by step: lines in, and waiting for what comes. It waits
//! for what is printed and never for a time, so that a slow machine only makes it slower.

use std::{
    io::{BufRead, BufReader, Read, Write},
    process::{Child, ChildStdin, ChildStdout, Stdio},
};

use super::scratch::{Ran, Scratch};

/// A walk line by line that goes on as long as the test wants.
pub(crate) struct Walk {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Walk {
    /// Starts it on an assessment.
    pub(crate) fn start(scratch: &Scratch, id: &str) -> Self {
        let mut command = scratch.command(&["take", id, "--plain"]);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Self {
            child,
            input,
            output: BufReader::new(output),
        }
    }

    /// Types lines.
    pub(crate) fn say(&mut self, lines: &str) {
        self.input.write_all(lines.as_bytes()).unwrap();
        self.input.flush().unwrap();
    }

    /// Reads up to a line that contains a text.
    pub(crate) fn wait(&mut self, text: &str) {
        let mut line = String::new();
        while !line.contains(text) {
            line.clear();
            assert_ne!(
                self.output.read_line(&mut line).unwrap(),
                0,
                "it ended before `{text}`"
            );
        }
    }

    /// Ends the input, and gives what it had not been waited for.
    pub(crate) fn end(self) -> Ran {
        drop(self.input);
        Ran::from(self.child.wait_with_output().unwrap())
    }

    /// Sends it a signal and gives what it had not been waited for.
    #[cfg(unix)]
    pub(crate) fn signal(self, signal: rustix::process::Signal) -> Ran {
        let process = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(process, signal).unwrap();
        let Self {
            child,
            input,
            mut output,
        } = self;
        let mut rest = String::new();
        output.read_to_string(&mut rest).unwrap();
        let mut ran = Ran::from(child.wait_with_output().unwrap());
        ran.output = rest;
        // Its input stays open to the end: the signal alone ends it.
        drop(input);
        ran
    }

    /// Ends it at once, as a power cut would.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}
