//! The evidence ledger, line by line. What can be done with an item is done by the same messages as
//! on the full screen.

use std::io::{self, BufRead, Write};

use super::{Shell, command::Command};
use crate::{
    app::{Action, Message},
    i18n::{plain as words, screen},
};

impl<R: BufRead, W: Write> Shell<'_, R, W> {
    /// Prints the ledger and takes a line.
    pub(super) fn ledger(&mut self) -> io::Result<()> {
        let language = self.language();
        let items = self.session().map_or_else(Vec::new, |session| {
            let line = |item: &crate::assessment::EvidenceItem| {
                let evidence = &item.evidence;
                let id = evidence.id.as_str();
                let line = words::item(language, id, &evidence.title, &evidence.at);
                if session.supports(&evidence.id, session.here()) {
                    format!("{line} {}", words::linked(language))
                } else {
                    line
                }
            };
            session.state().ledger().into_iter().map(line).collect()
        });
        self.entry(Action::Evidence.name(language))?;
        for (at, item) in items.iter().enumerate() {
            self.numbered(at + 1, item)?;
        }
        if items.is_empty() {
            self.entry(screen::no_evidence(language))?;
        }
        self.entry(words::ledger_commands(language))?;
        let Some(line) = self.line()? else {
            return Ok(());
        };
        self.shown = None;
        self.at_ledger(&line, items.len())
    }

    fn at_ledger(&mut self, line: &str, items: usize) -> io::Result<()> {
        let (action, number) = match Command::parse(line) {
            Command::Empty => return self.act(Action::Back),
            Command::Numbers(_) => (Action::Toggle, Command::number(line)),
            Command::Letter('b', rest) if rest.is_empty() => return self.act(Action::Back),
            Command::Letter('a', rest) if rest.is_empty() => return self.act(Action::AddEvidence),
            Command::Letter('u', rest) if rest.is_empty() => return self.act(Action::Undo),
            Command::Letter('q', rest) if rest.is_empty() => return self.act(Action::Quit),
            Command::Letter('c', rest) => (Action::ChangeEvidence, Command::number(&rest)),
            Command::Letter('d', rest) => (Action::RemoveEvidence, Command::number(&rest)),
            Command::Letter(..) | Command::Text(_) => return self.refuse(line),
        };
        match number.filter(|at| *at < items) {
            Some(at) => {
                self.quietly(Message::Select(at))?;
                self.act(action)
            }
            None => self.refuse(line),
        }
    }
}
