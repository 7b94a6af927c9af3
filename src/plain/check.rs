//! The answers as a reviewer goes over them, line by line: the question, the answer with who gave
//! it, note, evidence, what was found; and what a reviewer can say of it.

use std::io::{self, BufRead, Write};

use super::{Shell, command::Command, question::on_file};
use crate::{
    app::{Action, Message, Motion, Session},
    i18n::{plain as words, view},
};

impl<R: BufRead, W: Write> Shell<'_, R, W> {
    /// Prints the present answer where it is not the one printed last, and takes a line.
    pub(super) fn check(&mut self) -> io::Result<()> {
        let here = self
            .session()
            .map(|session| (session.here(), self.language()));
        if here != self.shown {
            for line in self.check_lines() {
                self.entry(&line)?;
            }
            self.shown = here;
        }
        let Some(line) = self.line()? else {
            return Ok(());
        };
        let (letter, rest) = match Command::parse(&line) {
            Command::Empty => return Ok(()),
            Command::Letter(letter, rest) => (letter, rest),
            Command::Numbers(_) | Command::Text(_) => return self.refuse(&line),
        };
        let action = match (letter, rest.as_str()) {
            ('s', "") => Action::NextOpen,
            ('c', "") => Action::Confirm,
            ('r', "") => Action::SendBack,
            ('d', "") => Action::Rate,
            ('e', "") => Action::Evidence,
            ('u', "") => Action::Undo,
            ('W', "") => Action::Who,
            ('L', "") => Action::SwitchLanguage,
            ('h', "") => Action::Back,
            ('q', "") => Action::Quit,
            ('b', "") => return self.say(Message::Move(Motion::Left)),
            _ => return self.refuse(&line),
        };
        // A verdict leaves the question as it stands, and it is printed again with it.
        if !matches!(action, Action::NextOpen) {
            self.shown = None;
        }
        self.act(action)
    }

    fn check_lines(&self) -> Vec<String> {
        let language = self.language();
        let Some((session, question)) = self
            .session()
            .and_then(|session: &Session| Some((session, session.question()?)))
        else {
            return Vec::new();
        };
        let mut lines = vec![
            String::new(),
            view::as_reviewer(language, session.by(), session.waiting()),
            format!("{}  {}", question.id, question.text.get(language)),
        ];
        lines.extend(on_file(session, question, language));
        lines.push(words::check_commands(language).to_owned());
        lines
    }
}
