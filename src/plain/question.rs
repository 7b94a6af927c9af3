//! A question, printed and answered: its place, its options with numbers, what is on file, and every
//! command that a line can give.

use std::{
    collections::BTreeSet,
    io::{self, BufRead, Write},
};

use super::{Shell, command::Command};
use crate::{
    app::{Action, Message, Session},
    i18n::{Language, guide, pinpoint::cited, plain as words, screen, view},
    questionnaire::{
        Answer, EvidenceId, Force, Kind, Nature, Question, SectionIndex, Status, Value,
    },
    report::{explain_question, names, reasons},
};

impl<R: BufRead, W: Write> Shell<'_, R, W> {
    /// Prints the present question where it is not the one printed last, and takes a line.
    pub(super) fn question(&mut self) -> io::Result<()> {
        let here = self
            .session()
            .map(|session| (session.here(), self.language()));
        if here != self.shown {
            for line in self.question_lines() {
                self.entry(&line)?;
            }
            self.shown = here;
            self.introduced = self.section().map(|section| (section, self.language()));
        }
        let Some(line) = self.line()? else {
            return Ok(());
        };
        self.answer(&line)
    }

    fn section(&self) -> Option<SectionIndex> {
        let question = self.session()?.question()?;
        Some(question.section)
    }

    fn question_lines(&self) -> Vec<String> {
        let language = self.language();
        let Some(session) = self.session() else {
            return Vec::new();
        };
        let Some(question) = session.question() else {
            return Vec::new();
        };
        let mut lines = vec![String::new()];
        lines.extend(session.shift_said(language));
        let introduced = self.introduced == Some((question.section, language));
        lines.extend(head(session, question, introduced, language));
        let badge = badge(session, question, language);
        lines.push(format!(
            "{}{badge}  {}",
            question.id,
            question.text.get(language)
        ));
        if session.left_to_full(session.here()) {
            lines.push(words::left_to_full(language).to_owned());
        } else if !session.asks(session.here()) {
            lines.push(words::does_not_apply(language).to_owned());
        }
        lines.extend(options(session, question, language));
        lines.extend(on_file(session, question, language));
        lines.push(how(question, language));
        lines
    }

    fn answer(&mut self, line: &str) -> io::Result<()> {
        let typed = self
            .session()
            .and_then(Session::question)
            .is_some_and(is_typed);
        match Command::parse(line) {
            Command::Empty => Ok(()),
            Command::Letter('=', text) if typed => self.say(Message::AnswerTyped(text)),
            Command::Numbers(_) | Command::Text(_) if typed => {
                self.say(Message::AnswerTyped(line.trim().to_owned()))
            }
            Command::Numbers(numbers) => {
                let chosen = numbers
                    .iter()
                    .map(|number| number.wrapping_sub(1))
                    .collect();
                self.say(Message::AnswerSeveral(chosen))
            }
            Command::Letter(letter, rest) => self.command(letter, &rest, line, typed),
            Command::Text(_) => self.refuse(line),
        }
    }

    fn command(&mut self, letter: char, rest: &str, line: &str, typed: bool) -> io::Result<()> {
        if let Some(action) = plain_action(letter).filter(|_| rest.is_empty()) {
            return self.act(action);
        }
        match (letter, rest) {
            ('n', _) => self.with_text(Action::Note, rest),
            ('x', _) => self.with_text(Action::NotApplicable, rest),
            ('j', _) if !rest.is_empty() => {
                self.shown = None;
                self.say(Message::JumpTo(rest.to_owned()))
            }
            ('/', _) if !rest.is_empty() => {
                self.act(Action::Search)?;
                self.say(Message::Fill(0, rest.to_owned()))
            }
            ('w', "") => self.why(),
            ('i', numbers) if !numbers.is_empty() && !typed => self.try_out(numbers, line),
            ('?', "") => self.print(words::help(self.language())),
            _ if typed => self.say(Message::AnswerTyped(line.trim().to_owned())),
            _ => self.refuse(line),
        }
    }

    /// What these options would change; nothing is recorded.
    fn try_out(&mut self, numbers: &str, line: &str) -> io::Result<()> {
        let said = match Command::parse(numbers) {
            Command::Numbers(numbers) => {
                let mut chosen: Vec<usize> = numbers.iter().map(|n| n.wrapping_sub(1)).collect();
                chosen.sort_unstable();
                chosen.dedup();
                self.session()
                    .and_then(|session| session.what_if(chosen, self.language()))
            }
            _ => None,
        };
        match said {
            Some(said) => self.print(&said),
            None => self.refuse(line),
        }
    }

    /// Opens a form of one field; where its text was typed behind the letter, takes it at once.
    fn with_text(&mut self, action: Action, text: &str) -> io::Result<()> {
        self.act(action)?;
        if text.is_empty() || !matches!(self.app.screen(), crate::app::Screen::Form(_)) {
            return Ok(());
        }
        self.quietly(Message::Fill(0, text.to_owned()))?;
        self.act(Action::Submit)
    }

    /// What the question rests on, why it is asked, and what it counts.
    fn why(&mut self) -> io::Result<()> {
        let language = self.language();
        let Some(session) = self.session() else {
            return Ok(());
        };
        let Some(question) = session.question() else {
            return Ok(());
        };
        let evidence = question.evidence.get(language).join(" · ");
        let mut lines: Vec<String> = [
            (screen::why_it_matters(language), question.why.get(language)),
            (screen::how_to_judge(language), question.judge.get(language)),
            (screen::typical_evidence(language), &evidence),
        ]
        .iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| format!("{label}: {text}"))
        .collect();
        lines.extend(sources(session, question, language));
        lines.extend(explain_question(
            session.subject(),
            session.here(),
            language,
        ));
        self.print(&lines.join("\n"))
    }
}

/// The commands that are nothing but an action.
const fn plain_action(letter: char) -> Option<Action> {
    Some(match letter {
        'b' => Action::Previous,
        's' => Action::Next,
        '>' => Action::NextOpen,
        'F' => Action::NextFlagged,
        'K' => Action::NextUnknown,
        'G' => Action::NextLaw,
        '[' => Action::WalkBack,
        ']' => Action::WalkForward,
        'e' => Action::Evidence,
        'o' => Action::Assign,
        'a' => Action::Todo,
        'X' => Action::SectionNotApplicable,
        'k' => Action::DontKnow,
        'f' => Action::Flag,
        'c' => Action::Clear,
        'y' => Action::Accept,
        'u' => Action::Undo,
        'U' => Action::Redo,
        'S' => Action::Retry,
        'm' => Action::Map,
        'r' => Action::Review,
        't' => Action::Summary,
        'D' => Action::Depth,
        'N' => Action::Rename,
        'W' => Action::Who,
        'L' => Action::SwitchLanguage,
        'h' => Action::Back,
        'q' => Action::Quit,
        _ => return None,
    })
}

const fn is_typed(question: &Question) -> bool {
    matches!(question.kind, Kind::Text | Kind::Number { .. } | Kind::Date)
}

/// Where the question stands, and what stands over its section where that is new.
fn head(
    session: &Session,
    question: &Question,
    introduced: bool,
    language: Language,
) -> Vec<String> {
    let content = session.content();
    let Some(section) = content.section_of(question) else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    if let Some(place) = session.position() {
        let progress = session.progress();
        lines.push(words::place(
            language,
            section.title.get(language),
            place.question,
            place.questions,
            progress.answered,
            progress.applicable,
        ));
    }
    lines.extend(
        Some(section.intro.get(language))
            .filter(|intro| !introduced && !intro.is_empty())
            .map(str::to_owned),
    );
    lines
}

/// The force of a scored question, in words.
fn badge(session: &Session, question: &Question, language: Language) -> String {
    let placement = session.score().applicability.placement(session.here());
    let name = match placement.forces.certain() {
        None => return String::new(),
        Some(Force::Binding) if question.nature != Nature::Duty => {
            let nature = view::in_brackets(language, names::nature(language, question.nature));
            format!("{}{nature}", names::force(language, Force::Binding))
        }
        Some(force) => names::force(language, force).to_owned(),
    };
    format!(" [{name}]")
}

fn options(session: &Session, question: &Question, language: Language) -> Vec<String> {
    let chosen = match session.answer(session.here()) {
        Some(Answer::Value(Value::Options(chosen))) => chosen.clone(),
        _ => Vec::new(),
    };
    let options = question.options().iter().enumerate();
    options
        .map(|(at, option)| {
            let mut line = format!("{}  {}", at + 1, option.label.get(language));
            let level = option.level.get(language);
            if !level.is_empty() {
                line = format!("{line}: {level}");
            }
            if chosen.contains(&at) {
                line = format!("{line} {}", words::chosen(language));
            }
            line
        })
        .collect()
}

/// What is on file about the present question.
pub(super) fn on_file(session: &Session, question: &Question, language: Language) -> Vec<String> {
    let here = session.here();
    let mut lines = Vec::new();
    if let Some(answer) = session.answer(here) {
        let said = reasons::answer(question, answer, language);
        let recorded = session.entry(here).and_then(|entry| entry.answer.as_ref());
        let by = recorded.map_or_else(String::new, |recorded| {
            view::in_brackets(language, &recorded.by)
        });
        lines.push(words::answer(language, &format!("{said}{by}")));
    }
    lines.extend(session.contradiction_said(here, language));
    if let Some(answer) = session.proposal(here) {
        lines.push(screen::proposed(
            language,
            &reasons::answer(question, &answer, language),
        ));
    }
    let Some(entry) = session.entry(here) else {
        return lines;
    };
    lines.extend(
        session
            .review_said(here, language)
            .map(|said| words::review(language, &said)),
    );
    if let Some(note) = &entry.note {
        lines.push(words::note(language, &note.text));
    }
    let due = entry.due.map(|due| due.to_string());
    if entry.owner.is_some() || entry.department.is_some() || due.is_some() {
        let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "–".to_owned());
        let (owner, department) = (or_none(&entry.owner), or_none(&entry.department));
        lines.push(words::assigned(
            language,
            &owner,
            &department,
            &or_none(&due),
        ));
    }
    if let Some(todo) = &entry.action {
        let text = todo.text.as_deref().unwrap_or("–");
        let status = todo.status.as_deref().unwrap_or("open");
        lines.push(words::todo(
            language,
            text,
            &names::action_status(language, status),
        ));
    }
    if !entry.evidence.is_empty() {
        let items = evidence(session, &entry.evidence);
        lines.push(words::evidence(language, &items.join(", ")));
    }
    if entry.flagged {
        lines.push(words::flagged(language).to_owned());
    }
    lines
}

/// The items of evidence by number and title.
fn evidence(session: &Session, items: &BTreeSet<EvidenceId>) -> Vec<String> {
    let named = |id: &EvidenceId| {
        let item = session.state().evidence(id);
        let title = item.map_or("", |item| item.evidence.title.as_str());
        format!("{id} {title}")
    };
    items.iter().map(named).collect()
}

/// How the question is answered.
fn how(question: &Question, language: Language) -> String {
    match &question.kind {
        Kind::One(options) => words::answer_one(language, options.len()),
        Kind::Many(options) => words::answer_many(language, options.len()),
        Kind::Text => words::answer_text(language).to_owned(),
        Kind::Number { unit, .. } => words::answer_number(language, unit.get(language)),
        Kind::Date => words::answer_date(language).to_owned(),
    }
}

/// What the question rests on, one line a source.
fn sources(session: &Session, question: &Question, language: Language) -> Vec<String> {
    let line = |citation: &crate::questionnaire::Citation| {
        let source = session.content().source(citation.source)?;
        let whom = names::binds(language, source);
        let title = source.title.get(language);
        let mut cited = cited(language, title, citation.at.as_deref());
        if source.status != Status::InForce {
            let standing = names::status(language, source);
            cited = guide::other_standing(language, &cited, standing);
        }
        let whom = view::in_brackets(language, &whom);
        Some(format!("{}: {cited}{whom}", screen::sources(language)))
    };
    question.sources.iter().filter_map(line).collect()
}
