//! The other lists, line by line: sections, hits of a search, what is open, and the result. Nothing
//! is moved with a cursor here: what is printed has a number, and the number goes there.

use std::io::{self, BufRead, Write};

use super::{Shell, command::Command};
use crate::{
    app::{Action, Message, Screen, Session},
    i18n::{plain as words, screen},
    questionnaire::{QuestionIndex, SectionIndex},
    report::{approval_line, score_aloud},
};

impl<R: BufRead, W: Write> Shell<'_, R, W> {
    /// The sections with their progress; a number goes to the first open question of one.
    pub(super) fn map(&mut self) -> io::Result<()> {
        let language = self.language();
        let sections: Vec<(String, Option<QuestionIndex>)> =
            self.session().map_or_else(Vec::new, |session| {
                let line = |at: SectionIndex| {
                    let title = session
                        .content()
                        .section(at)
                        .map(|found| found.title.get(language));
                    let progress = session.section_progress(at);
                    let (answered, applicable) = (progress.answered, progress.applicable);
                    let text =
                        words::section(language, title.unwrap_or_default(), answered, applicable);
                    (text, first_open(session, at))
                };
                session.sections().map(line).collect()
            });
        self.entry(words::sections(language))?;
        for (at, (section, _)) in sections.iter().enumerate() {
            self.numbered(at + 1, section)?;
        }
        let targets: Vec<_> = sections.into_iter().map(|(_, target)| target).collect();
        self.pick(&targets)
    }

    /// The hits of a search.
    pub(super) fn search(&mut self) -> io::Result<()> {
        let language = self.language();
        let hits: Vec<QuestionIndex> = match self.app.screen() {
            Screen::Search(search) => search.hits.iter().map(|hit| hit.question).collect(),
            _ => Vec::new(),
        };
        self.entry(&words::found(language, hits.len()))?;
        let targets: Vec<_> = hits.into_iter().map(Some).collect();
        self.list(&targets)?;
        self.pick(&targets)
    }

    /// What is open before finishing.
    pub(super) fn review(&mut self) -> io::Result<()> {
        let language = self.language();
        let today = self.app.today();
        let items = self
            .session()
            .map_or_else(Vec::new, |session| session.concerns(today));
        if items.is_empty() {
            self.entry(&screen::nothing_open(language, "Enter"))?;
        }
        let mut last = None;
        for (at, item) in items.iter().enumerate() {
            if last != Some(item.concern) {
                self.entry(item.concern.name(language))?;
                last = Some(item.concern);
            }
            let line = item
                .question
                .and_then(|question| self.question_line(question));
            let evidence = item.evidence.as_ref().map(ToString::to_string);
            let line = [evidence, line]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ");
            self.numbered(at + 1, &line)?;
        }
        let targets: Vec<_> = items.iter().map(|item| item.question).collect();
        self.pick(&targets)
    }

    /// The result, and what can be done with it.
    pub(super) fn summary(&mut self) -> io::Result<()> {
        let language = self.language();
        let sum = self
            .session()
            .map(|session| (session.state().seq(), language));
        let text = self
            .session()
            .filter(|_| sum != self.summed)
            .map(|session| score_aloud(session.subject(), language));
        let gaps: Vec<_> = self.session().map_or_else(Vec::new, |session| {
            session
                .score()
                .gaps
                .iter()
                .map(|gap| Some(gap.question))
                .collect()
        });
        if let Some(text) = text {
            self.print(text.trim_end())?;
            self.approvals()?;
            self.list(&gaps)?;
            self.entry(words::summary_commands(language))?;
        }
        self.summed = sum;
        let Some(line) = self.line()? else {
            return Ok(());
        };
        self.shown = None;
        match Command::parse(&line) {
            Command::Letter('w', rest) => {
                self.act(Action::WriteReport)?;
                if !rest.is_empty() {
                    self.quietly(Message::Fill(0, rest))?;
                    self.act(Action::Submit)?;
                }
                Ok(())
            }
            Command::Letter('p', rest) if rest.is_empty() => self.act(Action::Print),
            Command::Letter('s', rest) if rest.is_empty() => self.act(Action::Sign),
            Command::Letter('c', rest) if rest.is_empty() => self.compare(),
            Command::Letter('o', rest) if rest.is_empty() => self.act(Action::Link),
            Command::Letter('r', rest) if rest.is_empty() => self.act(Action::Review),
            Command::Letter('D', rest) if rest.is_empty() => self.act(Action::Depth),
            _ => {
                self.summed = None;
                self.goto(&line, &gaps)
            }
        }
    }

    /// Asks with which other assessment, and prints what changed.
    fn compare(&mut self) -> io::Result<()> {
        self.act(Action::Compare)?;
        if !matches!(self.app.screen(), Screen::Form(_)) {
            return Ok(());
        }
        let before = self.app.comparisons();
        self.form()?;
        let said = self.app.changes_aloud();
        let said = said.filter(|_| self.app.comparisons() > before);
        said.map_or(Ok(()), |said| self.print(said.trim_end()))
    }

    /// Who has approved, and whether it still stands.
    fn approvals(&mut self) -> io::Result<()> {
        let language = self.language();
        let lines: Vec<String> = self.session().map_or_else(Vec::new, |session| {
            let approvals = session.state().approvals().iter();
            approvals
                .map(|approval| approval_line(approval, language))
                .collect()
        });
        for line in lines {
            self.entry(&line)?;
        }
        Ok(())
    }

    fn list(&mut self, targets: &[Option<QuestionIndex>]) -> io::Result<()> {
        for (at, target) in targets.iter().enumerate() {
            let line = target.and_then(|question| self.question_line(question));
            self.numbered(at + 1, &line.unwrap_or_default())?;
        }
        Ok(())
    }

    fn question_line(&self, at: QuestionIndex) -> Option<String> {
        let language = self.language();
        let session = self.session()?;
        let question = session.content().question(at)?;
        let mark = session.mark(at).name(language);
        Some(words::listed(
            language,
            question.id.as_str(),
            mark,
            question.text.get(language),
        ))
    }

    fn pick(&mut self, targets: &[Option<QuestionIndex>]) -> io::Result<()> {
        let language = self.language();
        self.entry(words::pick_or_back(language))?;
        let Some(line) = self.line()? else {
            return Ok(());
        };
        self.shown = None;
        self.goto(&line, targets)
    }

    fn goto(&mut self, line: &str, targets: &[Option<QuestionIndex>]) -> io::Result<()> {
        match Command::parse(line) {
            Command::Empty => self.act(Action::Back),
            Command::Numbers(_) => {
                let target =
                    Command::number(line).and_then(|at| targets.get(at).copied().flatten());
                match target {
                    Some(question) => self.say(Message::Jump(question)),
                    None => self.refuse(line),
                }
            }
            Command::Letter('b', rest) if rest.is_empty() => self.act(Action::Back),
            Command::Letter('t', rest) if rest.is_empty() => self.act(Action::Summary),
            Command::Letter('v', rest) if rest.is_empty() => self.act(Action::AsReviewer),
            Command::Letter('L', rest) if rest.is_empty() => self.act(Action::SwitchLanguage),
            Command::Letter('q', rest) if rest.is_empty() => self.act(Action::Quit),
            Command::Letter('?', rest) if rest.is_empty() => {
                self.print(words::help(self.language()))
            }
            Command::Letter(..) | Command::Text(_) => self.refuse(line),
        }
    }
}

/// The first open question of a section, else its first.
fn first_open(session: &Session, section: SectionIndex) -> Option<QuestionIndex> {
    let open = session
        .asked_in(section)
        .find(|at| session.answer(*at).is_none());
    open.or_else(|| session.asked_in(section).next())
}
