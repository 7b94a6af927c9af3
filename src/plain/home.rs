//! The list of assessments, line by line. A number chooses, a word commands; what they do is the
//! app's.

use std::io::{self, BufRead, Write};

use super::{Shell, command::Command};
use crate::{
    app::{
        Action, Listing, Message, Screen,
        portfolio::{self, Standing},
    },
    i18n::{plain as words, portfolio as say},
    report::names,
};

impl<R: BufRead, W: Write> Shell<'_, R, W> {
    /// Prints the list and takes a line.
    pub(super) fn home(&mut self) -> io::Result<()> {
        let language = self.language();
        self.shown = None;
        let listings = match self.app.screen() {
            Screen::Home(home) => home.listings.clone().unwrap_or_default(),
            _ => Vec::new(),
        };
        self.entry(words::home(language))?;
        for (at, listing) in listings.iter().enumerate() {
            let line = match &listing.fault {
                Some(fault) => format!("{}: {fault}", listing.id),
                None => words::listing(
                    language,
                    &listing.name,
                    &listing.stage.say(language),
                    listing.answered,
                    listing.applicable,
                    &listing.id.to_string(),
                ),
            };
            self.numbered(at + 1, &line)?;
        }
        if listings.is_empty() {
            self.entry(words::none_yet(language))?;
        }
        self.entry(words::home_commands(language))?;
        let Some(line) = self.line()? else {
            return Ok(());
        };
        self.at_home(&line, &listings)
    }

    fn at_home(&mut self, line: &str, listings: &[Listing]) -> io::Result<()> {
        match Command::parse(line) {
            Command::Empty => Ok(()),
            Command::Numbers(numbers) => match numbers.as_slice() {
                [number] if (1..=listings.len()).contains(number) => {
                    self.at(number.saturating_sub(1), Action::Choose)
                }
                _ => self.refuse(line),
            },
            Command::Letter(letter, rest) => {
                let action = match letter {
                    'N' => Action::Rename,
                    'd' => Action::Bin,
                    'c' => Action::Duplicate,
                    't' => Action::Summary,
                    'v' => Action::AsReviewer,
                    _ => return self.alone(letter, &rest, line),
                };
                match Command::number(&rest).filter(|at| *at < listings.len()) {
                    Some(at) => self.at(at, action),
                    None => self.refuse(line),
                }
            }
            Command::Text(_) => self.refuse(line),
        }
    }

    fn alone(&mut self, letter: char, rest: &str, line: &str) -> io::Result<()> {
        match (letter, rest) {
            ('n', "") => self.act(Action::New),
            ('m', "") => self.act(Action::Portfolio),
            ('u', "") => self.act(Action::Restore),
            ('W', "") => self.act(Action::Who),
            ('L', "") => self.act(Action::SwitchLanguage),
            ('q', "") => self.act(Action::Quit),
            ('?', "") => self.print(words::help(self.language())),
            _ => self.refuse(line),
        }
    }

    /// All assessments section by section, each in a sentence; then the list again.
    pub(super) fn portfolio(&mut self) -> io::Result<()> {
        let language = self.language();
        let listings = self.app.portfolio().to_vec();
        let assessments = portfolio::shown(&listings);
        for (at, listing) in assessments.iter().enumerate() {
            let law = portfolio::law(listing, language);
            self.entry(&say::stands(language, at + 1, &listing.name, &law))?;
        }
        for section in portfolio::across(&assessments) {
            let level = names::level_heading(language, section.level);
            let title = section.title.get(language);
            self.entry(&say::section(language, level, title))?;
            for (at, (listing, standing)) in assessments.iter().zip(section.standings).enumerate() {
                let standing = match standing {
                    Standing::Absent => continue,
                    Standing::Open(answered, applicable) => {
                        say::open(language, answered, applicable)
                    }
                    Standing::Attained(share) => names::percent(language, Some(share)),
                };
                self.entry(&say::stands(language, at + 1, &listing.name, &standing))?;
            }
        }
        self.quietly(Message::Do(Action::Back))
    }

    fn at(&mut self, listing: usize, action: Action) -> io::Result<()> {
        self.quietly(Message::Select(listing))?;
        self.act(action)
    }
}
