//! The interface asked line by line, for screen readers, pipes and scripts: the same messages as
//! the full screen, no cursor movement, no redraw. Reads and writes what it is handed; whole lines
//! only, flushed before each read. The end of the input saves and leaves.

mod check;
mod command;
mod form;
mod home;
mod ledger;
mod lists;
mod outlet;
mod question;
#[cfg(test)]
mod tests;

use std::io::{self, BufRead, Read, Write};

use outlet::Outlet;

use crate::{
    app::{Action, App, Effect, Left, Message, Outcome, Runner, Saving, Screen, Session, Start},
    assessment::Line,
    i18n::{Language, plain as words, screen},
    questionnaire::{QuestionIndex, SectionIndex},
    text::printable::{printable, printable_line},
};

/// The longest line that is taken, in bytes.
const LONGEST: u64 = 64 * 1024;

/// How it ended.
#[derive(Debug)]
pub struct Ending {
    /// What is not on the disk.
    pub left: Left,
    /// Why the input could be read or the output written no longer, where that ended it.
    pub fault: Option<io::Error>,
}

/// Walks the interface line by line until the user leaves, the input ends, or nothing can be read
/// or written any more. What was answered is saved in any case.
pub fn run(
    start: Start,
    runner: &mut dyn Runner,
    input: impl BufRead,
    output: impl Write,
) -> Ending {
    let (app, effects) = App::new(start);
    let mut shell = Shell {
        app,
        runner,
        input,
        output: Outlet::new(output),
        unacknowledged: Vec::new(),
        shown: None,
        introduced: None,
        summed: None,
    };
    let walked = shell.perform(effects).and_then(|()| shell.walk());
    let finished = shell.runner.finish();
    let ended = shell.take_all(finished).and_then(|()| shell.farewell());
    Ending {
        left: shell.app.left(),
        fault: walked.and(ended).err().or(shell.output.fault),
    }
}

struct Shell<'a, R, W> {
    app: App,
    runner: &'a mut dyn Runner,
    input: R,
    output: Outlet<W>,
    /// Lines handed out to be written, until the disk has them.
    unacknowledged: Vec<Line>,
    /// The question that was last printed, and in which language.
    shown: Option<(QuestionIndex, Language)>,
    /// The section whose introduction was printed last, and in which language.
    introduced: Option<(SectionIndex, Language)>,
    /// The last line of the log that the result printed last took in, and in which language.
    summed: Option<(u64, Language)>,
}

impl<R: BufRead, W: Write> Shell<'_, R, W> {
    fn walk(&mut self) -> io::Result<()> {
        self.say_notice()?;
        while !self.app.leaving() {
            match self.app.screen() {
                Screen::Home(_) => self.home()?,
                Screen::Question(_) => self.question()?,
                Screen::Form(_) => self.form()?,
                Screen::Map(_) => self.map()?,
                Screen::Search(_) => self.search()?,
                Screen::Portfolio(_) => self.portfolio()?,
                Screen::Ledger(_) => self.ledger()?,
                Screen::Review(_) => self.review()?,
                Screen::Check(_) => self.check()?,
                Screen::Summary(_) => self.summary()?,
                Screen::Help(..) => self.quietly(Message::Do(Action::Back))?,
            }
        }
        Ok(())
    }

    /// The last words: whether everything is saved.
    fn farewell(&mut self) -> io::Result<()> {
        let language = self.language();
        match self.app.left().unsaved() {
            None => self.print(words::left(language))?,
            Some(sentence) => self.print(&sentence)?,
        }
        self.output.flush()
    }

    fn language(&self) -> Language {
        self.app.language()
    }

    fn session(&self) -> Option<&Session> {
        self.app.session()
    }

    /// Says something to the interface, carries out what it asks for, and prints what it answers.
    fn say(&mut self, message: Message) -> io::Result<()> {
        self.quietly(message)?;
        self.say_notice()
    }

    fn quietly(&mut self, message: Message) -> io::Result<()> {
        // What could not be written may have been meanwhile.
        let came = self.runner.poll();
        self.take_all(came)?;
        let now = self.runner.now();
        let effects = self.app.update(Message::Now(now));
        self.perform(effects)?;
        let effects = self.app.update(message);
        self.perform(effects)
    }

    fn act(&mut self, action: Action) -> io::Result<()> {
        self.say(Message::Do(action))
    }

    fn perform(&mut self, effects: Vec<Effect>) -> io::Result<()> {
        for effect in effects {
            if let Effect::Append(lines) = &effect {
                self.unacknowledged.extend(lines.iter().cloned());
            }
            let mut outcomes = self.runner.perform(effect, self.app.language());
            outcomes.append(&mut self.runner.settle());
            self.take_all(outcomes)?;
        }
        Ok(())
    }

    fn take_all(&mut self, outcomes: Vec<Outcome>) -> io::Result<()> {
        for outcome in outcomes {
            if let Outcome::Saved { seq } = outcome {
                self.acknowledge(seq)?;
            }
            let opened = matches!(outcome, Outcome::Opened(_));
            let effects = self.app.update(Message::Outcome(outcome));
            if opened {
                self.unacknowledged.clear();
                self.shown = None;
                self.say_who()?;
            }
            self.perform(effects)?;
        }
        Ok(())
    }

    /// Prints under which name the answers to the open assessment are recorded.
    fn say_who(&mut self) -> io::Result<()> {
        let language = self.language();
        match self.session() {
            Some(session) if session.read_only().is_none() => {
                let sentence = words::answering_as(language, session.by());
                self.entry(&sentence)
            }
            _ => Ok(()),
        }
    }

    /// Prints the acknowledgement of every line that is on the disk: in every language the same.
    fn acknowledge(&mut self, seq: u64) -> io::Result<()> {
        let mut waiting = std::mem::take(&mut self.unacknowledged);
        let saved = waiting.iter().take_while(|line| line.seq <= seq).count();
        for line in waiting.drain(..saved) {
            writeln!(self.output, "saved {}", line.event.subject())?;
        }
        self.unacknowledged = waiting;
        self.output.flush()
    }

    /// Prints what the interface says about the last thing done, and what keeps it from saving.
    fn say_notice(&mut self) -> io::Result<()> {
        let language = self.language();
        if let Some(notice) = self.app.notice() {
            let sentence = notice.sentence(language);
            self.print(&sentence)?;
        }
        if let Some(Saving::Failed(why)) = self.app.session().map(Session::saving) {
            let sentence = screen::not_saved(language, why);
            self.print(&sentence)?;
        }
        Ok(())
    }

    /// Prints a text as lines of its own; nothing in it steers a terminal.
    fn print(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.output, "{}", printable(text))
    }

    /// Prints one line, a title or an entry; what a user typed in it cannot begin another.
    fn entry(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.output, "{}", printable_line(text))
    }

    fn numbered(&mut self, number: usize, text: &str) -> io::Result<()> {
        writeln!(self.output, "{number}  {}", printable_line(text))
    }

    /// The next line without its end; `None` at the end of the input, which leaves.
    fn line(&mut self) -> io::Result<Option<String>> {
        let line = self.raw_line()?;
        if line.is_none() {
            self.quietly(Message::Do(Action::Quit))?;
        }
        Ok(line)
    }

    /// The next line without its end; `None` at the end of the input, and once nothing can be read
    /// or written any more. One that is too long or no text is refused as a whole: its tail would
    /// answer the next question, and what cannot be read cannot be kept.
    fn raw_line(&mut self) -> io::Result<Option<String>> {
        loop {
            self.output.flush()?;
            if self.output.fault.is_some() {
                return Ok(None);
            }
            let mut bytes = Vec::new();
            let read = self
                .input
                .by_ref()
                .take(LONGEST)
                .read_until(b'\n', &mut bytes);
            // What cannot be read any more is at its end.
            self.output.fault = read.err();
            if bytes.is_empty() || self.output.fault.is_some() {
                return Ok(None);
            }
            let whole = bytes.ends_with(b"\n") || (bytes.len() as u64) < LONGEST;
            if !whole && let Err(fault) = self.input.skip_until(b'\n') {
                self.output.fault = Some(fault);
                return Ok(None);
            }
            match String::from_utf8(bytes) {
                Ok(line) if whole => {
                    return Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned()));
                }
                _ => {
                    let sentence = words::not_a_line(self.language());
                    self.print(sentence)?;
                }
            }
        }
    }

    /// Says that a line is no command here.
    fn refuse(&mut self, line: &str) -> io::Result<()> {
        let language = self.language();
        let sentence = words::not_understood(language, &printable_line(line.trim()));
        self.print(&sentence)
    }
}
