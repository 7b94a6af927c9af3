//! A form asked field by field: what stands there is kept by Enter, emptied by `-`, left by `.`.
//! The fields and what becomes of them are the app's; here they are only asked in their order, and
//! a fault is asked again.

use std::io::{self, BufRead, Write};

use super::{Shell, command::Command};
use crate::{
    app::{Action, Field, FieldName, Form, FormFault, Input, Message, Purpose, Screen},
    i18n::{plain as words, screen},
};

impl<R: BufRead, W: Write> Shell<'_, R, W> {
    /// Asks every field from the one with the caret on, and takes the form.
    pub(super) fn form(&mut self) -> io::Result<()> {
        let language = self.language();
        let Some(form) = self.shown_form() else {
            return Ok(());
        };
        let title = form.purpose.name(language);
        let (long, first, fields) = (is_note(&form), form.at, form.fields.len());
        let fault = form.fault.as_ref().map(|(_, fault)| fault.clone());
        if let Some(fault) = fault {
            self.say_fault(&fault)?;
        } else {
            self.entry(title)?;
            let how = if long {
                words::note_how(language)
            } else {
                words::form_how(language)
            };
            self.entry(how)?;
            if let Some(said) = form.purpose.section_said(self.app.session(), language) {
                self.entry(&said)?;
            }
            if form.purpose.leaves_law_open(self.app.session()) {
                self.entry(screen::reason_legal(language))?;
            }
            self.say_in_the_way(&form)?;
        }
        for field in first..fields {
            let asked = if long {
                self.note(field)?
            } else {
                self.field(field)?
            };
            if !asked {
                return Ok(());
            }
        }
        self.act(Action::Submit)?;
        self.shown = None;
        Ok(())
    }

    /// What stands in the way of a final approval, before one is asked for.
    fn say_in_the_way(&mut self, form: &Form) -> io::Result<()> {
        let language = self.language();
        let session = self.session().filter(|_| form.purpose == Purpose::Sign);
        let said = session.map(|session| session.in_the_way(language));
        for line in said.into_iter().flatten() {
            self.entry(&line)?;
        }
        Ok(())
    }

    fn shown_form(&self) -> Option<Form> {
        match self.app.screen() {
            Screen::Form(form) => Some(form.clone()),
            _ => None,
        }
    }

    fn say_fault(&mut self, fault: &FormFault) -> io::Result<()> {
        let language = self.language();
        self.print(&fault.sentence(language))
    }

    /// Asks one field; `false` where the form was left.
    fn field(&mut self, at: usize) -> io::Result<bool> {
        loop {
            let Some(form) = self.shown_form() else {
                return Ok(false);
            };
            let Some(field) = form.fields.get(at) else {
                return Ok(false);
            };
            self.ask(field)?;
            let Some(line) = self.line()? else {
                return Ok(false);
            };
            match line.trim() {
                "." | "。" | "．" => {
                    self.act(Action::Back)?;
                    return Ok(false);
                }
                "" => return Ok(true),
                text => {
                    if self.take_field(at, field, text)? {
                        return Ok(true);
                    }
                }
            }
        }
    }

    fn ask(&mut self, field: &Field) -> io::Result<()> {
        let language = self.language();
        let form = self.shown_form();
        let form = form.as_ref();
        let name = form.map_or_else(
            || field.name.name(language),
            |form| form.purpose.field(field.name, language),
        );
        match &field.input {
            Input::Line(_) | Input::Text(_) => {
                let needed = form.is_some_and(|form| form.purpose.needs(field.name));
                let name = if needed {
                    words::needed(language, name)
                } else {
                    name.to_owned()
                };
                self.entry(&words::field(language, &name, field.typed()))?;
                self.say_day(field)
            }
            Input::One { choices, chosen } => {
                self.entry(&words::field_one(language, name))?;
                for (at, choice) in choices.iter().enumerate() {
                    let mark = if at == *chosen {
                        words::chosen(language)
                    } else {
                        ""
                    };
                    let line = format!("{} {mark}", choice.get(language));
                    self.numbered(at + 1, line.trim_end())?;
                }
                self.say_effort(field.name)
            }
            Input::Many { choices, .. } => {
                self.entry(&words::field_many(language, name))?;
                for (at, tick) in choices.iter().enumerate() {
                    let mark = if tick.on { words::chosen(language) } else { "" };
                    let line = format!("{} {mark}", tick.words.get(language));
                    self.numbered(at + 1, line.trim_end())?;
                }
                Ok(())
            }
        }
    }

    /// Which day is read in a field for one, or how one is written.
    fn say_day(&mut self, field: &Field) -> io::Result<()> {
        match field.day_remark(self.app.today()) {
            Some(remark) => self.entry(&remark.sentence(self.language())),
            None => Ok(()),
        }
    }

    /// How many questions a depth means, and an honest word on effort.
    fn say_effort(&mut self, field: FieldName) -> io::Result<()> {
        let language = self.language();
        let count = self
            .app
            .counted_for_form()
            .filter(|_| field == FieldName::Depth);
        let Some((quick, full)) = count.map(|count| (count.quick, count.full)) else {
            return Ok(());
        };
        let minutes = crate::app::first_estimate(full).minutes;
        self.entry(&screen::effort_questions(language, quick, full))?;
        self.entry(&screen::effort_honest(language, minutes))
    }

    /// Takes what was typed for a field; `false` where it is to be asked again.
    fn take_field(&mut self, at: usize, field: &Field, text: &str) -> io::Result<bool> {
        match &field.input {
            Input::Line(_) | Input::Text(_) => {
                let text = if text == "-" { "" } else { text };
                self.quietly(Message::Fill(at, text.to_owned()))?;
                let form = self.shown_form();
                match form.as_ref().and_then(|form| form.fields.get(at)) {
                    Some(filled) if !filled.typed().is_empty() => self.say_day(filled)?,
                    _ => {}
                }
                Ok(true)
            }
            Input::One { choices, .. } => match Command::number(text) {
                Some(entry) if entry < choices.len() => {
                    self.quietly(Message::Tick(at, entry))?;
                    Ok(true)
                }
                _ => self.refuse(text).map(|()| false),
            },
            Input::Many { choices, .. } => match Command::parse(text) {
                Command::Numbers(numbers)
                    if numbers.iter().all(|n| (1..=choices.len()).contains(n)) =>
                {
                    for number in numbers {
                        self.quietly(Message::Tick(at, number.saturating_sub(1)))?;
                    }
                    // Shown again as ticked; Enter goes on.
                    Ok(false)
                }
                _ => self.refuse(text).map(|()| false),
            },
        }
    }

    /// Asks for a note, line by line; `false` where it was left as it is.
    fn note(&mut self, at: usize) -> io::Result<bool> {
        let language = self.language();
        self.entry(screen::note_warning(language))?;
        if let Some(field) = self
            .shown_form()
            .as_ref()
            .and_then(|form| form.fields.get(at))
        {
            let text = field.typed().to_owned();
            if !text.trim().is_empty() {
                self.print(words::note_replaced(language))?;
            }
            self.print(&text)?;
        }
        let mut lines: Vec<String> = Vec::new();
        loop {
            self.output.flush()?;
            match self.next_note_line()? {
                NoteLine::End => break,
                NoteLine::Empty => lines = vec![String::new()],
                NoteLine::Text(line) => lines.push(line),
                NoteLine::EndOfInput => {
                    self.quietly(Message::Do(Action::Quit))?;
                    return Ok(false);
                }
            }
            // At once, so that no end of the walk finds it half-way.
            self.quietly(Message::Fill(at, lines.join("\n")))?;
        }
        Ok(true)
    }

    fn next_note_line(&mut self) -> io::Result<NoteLine> {
        Ok(match self.raw_line()? {
            None => NoteLine::EndOfInput,
            Some(line) if matches!(line.trim(), "." | "。" | "．") => NoteLine::End,
            Some(line) if line.trim() == "-" => NoteLine::Empty,
            Some(line) => NoteLine::Text(line),
        })
    }
}

enum NoteLine {
    Text(String),
    Empty,
    End,
    EndOfInput,
}

fn is_note(form: &Form) -> bool {
    form.fields
        .iter()
        .any(|field| matches!(field.input, Input::Text(_)))
}
