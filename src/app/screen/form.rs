//! Forms: fields to fill in, the same on the full screen and line by line. What a form is for
//! stands in `purpose`, what its fields become in `fill`; here is only the filling in.

use super::{
    Purpose,
    purpose::{DEPTHS, LEVELS},
};
use jiff::civil::Date;

use crate::{
    app::{Context, DayFault, Edit, Motion, day},
    assessment::AssessmentId,
    questionnaire::{Depth, Level, Words},
    text::edit::Editor,
};

/// A form.
#[derive(Debug, Clone)]
pub struct Form {
    /// What it is for.
    pub purpose: Purpose,
    /// Its fields, in the order in which they are asked.
    pub fields: Vec<Field>,
    /// Which field has the caret.
    pub at: usize,
    /// What keeps it from being taken, and in which field.
    pub fault: Option<(usize, FormFault)>,
    /// Of each field that chooses an assessment: which each of its choices is, or that it is none.
    pub others: Vec<(FieldName, Vec<Option<AssessmentId>>)>,
}

/// A field of a form.
#[derive(Debug, Clone)]
pub struct Field {
    /// What it is called; its words stand in `i18n::screen`.
    pub name: FieldName,
    /// What has been filled in.
    pub input: Input,
}

/// What a field takes.
#[derive(Debug, Clone)]
pub enum Input {
    /// One line of text.
    Line(Editor),
    /// Text of several lines.
    Text(Editor),
    /// One of several.
    One {
        /// What can be chosen.
        choices: Vec<Words>,
        /// Which is.
        chosen: usize,
    },
    /// Any of several.
    Many {
        /// What can be ticked, whether it is, and whether it always is.
        choices: Vec<Tick>,
        /// Where the cursor stands.
        cursor: usize,
    },
}

/// An entry that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// What it is.
    pub words: Words,
    /// Whether it is ticked.
    pub on: bool,
    /// Whether it always is.
    pub fixed: bool,
}

/// The fields that forms have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FieldName {
    /// Name of the system or organisation.
    Name,
    /// The organisation.
    Organisation,
    /// The department.
    Department,
    /// The period.
    Period,
    /// The sectors.
    Sectors,
    /// All questions or the quick scan.
    Depth,
    /// Organisation, system or both.
    Level,
    /// The assessment with which the open one is compared.
    Against,
    /// The assessment whose answers are proposed.
    CarryFrom,
    /// The assessment whose answers about the organisation count.
    OrganisationFrom,
    /// The language.
    Language,
    /// Your name.
    By,
    /// The note.
    Note,
    /// Why it does not apply.
    Reason,
    /// Who answers for it.
    Owner,
    /// Until when.
    Due,
    /// What is to be done.
    Todo,
    /// How far it is.
    TodoStatus,
    /// What the evidence is.
    Title,
    /// Where it is.
    Place,
    /// Its document number.
    DocumentNumber,
    /// Its edition.
    Edition,
    /// The last day on which it is valid.
    Expires,
    /// Where the report goes.
    Path,
    /// A typed answer.
    Answer,
    /// How a reviewer checked.
    Method,
    /// A reviewer's words.
    Comment,
    /// A reviewer's answer.
    Rating,
    /// As what somebody approves.
    SignedAs,
    /// Who approves.
    Signer,
    /// Their title.
    JobTitle,
    /// Their line of defence.
    Line,
    /// Where the decision is recorded.
    Reference,
    /// Final or interim.
    Interim,
}

/// What keeps a form from being taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormFault {
    /// The field must not be blank.
    Blank,
    /// A day was expected.
    Day(DayFault),
    /// A number was expected.
    Number,
    /// Something stands in the way of what was chosen.
    Unfinished,
    /// The organisation's answers are to come from elsewhere and to be given here.
    LinkLevel,
    /// The number is outside these bounds, written in decimal digits.
    Range {
        /// Not below this.
        min: Option<String>,
        /// Not above this.
        max: Option<String>,
    },
}

/// What is said of a field for a day while it is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayRemark {
    /// No day is read in it yet: in which forms it is.
    Forms,
    /// Which day is read.
    Day(Date),
    /// Which day is read, and that it is behind today.
    Past(Date),
    /// It is no field for a day, and a day is read in it.
    Elsewhere,
}

impl Field {
    /// What is said of a field for a day; `None` of any other that has none in it.
    pub fn day_remark(&self, today: Date) -> Option<DayRemark> {
        if matches!(self.name, FieldName::Owner | FieldName::Department) {
            let read = day(self.typed(), today);
            return read.ok().map(|_| DayRemark::Elsewhere);
        }
        if !matches!(self.name, FieldName::Due | FieldName::Expires) {
            return None;
        }
        Some(match day(self.typed(), today) {
            Ok(day) if day < today => DayRemark::Past(day),
            Ok(day) => DayRemark::Day(day),
            Err(_) => DayRemark::Forms,
        })
    }

    /// A field of one line.
    pub(in crate::app) fn line(name: FieldName, text: &str) -> Self {
        Self {
            name,
            input: Input::Line(Editor::single_line(text)),
        }
    }

    /// A field of one line that holds what the program takes it to be: all of it is selected, so that
    /// typing takes its place.
    pub(in crate::app) fn supposed(name: FieldName, text: &str) -> Self {
        let mut typed = Editor::single_line(text);
        typed.select_all();
        Self {
            name,
            input: Input::Line(typed),
        }
    }

    /// A field of several lines.
    pub(in crate::app) fn text(name: FieldName, text: &str) -> Self {
        Self {
            name,
            input: Input::Text(Editor::multi_line(text)),
        }
    }

    /// A field with one choice.
    pub(in crate::app) fn one(name: FieldName, choices: Vec<Words>, chosen: usize) -> Self {
        Self {
            name,
            input: Input::One { choices, chosen },
        }
    }

    /// A field of entries to tick.
    pub(in crate::app) fn many(name: FieldName, choices: Vec<Tick>) -> Self {
        Self {
            name,
            input: Input::Many { choices, cursor: 0 },
        }
    }

    /// The text filled in; empty for a field of choices.
    pub fn typed(&self) -> &str {
        match &self.input {
            Input::Line(typed) | Input::Text(typed) => typed.text(),
            Input::One { .. } | Input::Many { .. } => "",
        }
    }

    /// Which entries a field of choices has.
    pub(in crate::app) fn chosen(&self) -> Vec<usize> {
        match &self.input {
            Input::Line(_) | Input::Text(_) => Vec::new(),
            Input::One { chosen, .. } => vec![*chosen],
            Input::Many { choices, .. } => {
                let ticked = choices.iter().enumerate().filter(|(_, tick)| tick.on);
                ticked.map(|(at, _)| at).collect()
            }
        }
    }
}

impl Form {
    /// A form with the caret in its first field.
    pub(in crate::app) const fn new(purpose: Purpose, fields: Vec<Field>) -> Self {
        Self {
            purpose,
            fields,
            at: 0,
            fault: None,
            others: Vec::new(),
        }
    }

    /// The form with what was filled in when it was left. What it offers may have changed since: of
    /// choices only those are taken over that are offered as they were.
    pub(in crate::app) fn filled_as(mut self, left: &Self) -> Self {
        let same_others = self.others == left.others;
        for field in &mut self.fields {
            let Some(before) = left.named(field.name) else {
                continue;
            };
            match (&mut field.input, &before.input) {
                (Input::Line(typed), Input::Line(old)) | (Input::Text(typed), Input::Text(old)) => {
                    typed.clone_from(old);
                }
                (
                    Input::One { choices, chosen },
                    Input::One {
                        choices: offered,
                        chosen: old,
                    },
                ) if choices == offered => *chosen = *old,
                (
                    Input::Many { choices, cursor },
                    Input::Many {
                        choices: offered,
                        cursor: old,
                    },
                ) if choices.len() == offered.len() => {
                    choices.clone_from(offered);
                    *cursor = *old;
                }
                _ => {}
            }
        }
        if same_others {
            self.at = left.at;
            self.fault.clone_from(&left.fault);
        }
        self
    }

    /// The assessment that a field's choice names; `None` where it names none.
    pub(in crate::app) fn other(&self, name: FieldName) -> Option<AssessmentId> {
        let (_, others) = self.others.iter().find(|(field, _)| *field == name)?;
        others.get(self.chosen(name)).cloned().flatten()
    }

    /// Whether anything was typed into it that has not been taken.
    pub fn typed_in(&self) -> bool {
        self.fields.iter().any(|field| match &field.input {
            Input::Line(typed) | Input::Text(typed) => typed.changed(),
            Input::One { .. } | Input::Many { .. } => false,
        })
    }

    /// The field with the caret.
    pub fn field(&self) -> Option<&Field> {
        self.fields.get(self.at)
    }

    /// Which fields it has, in their order.
    pub(super) fn names(&self) -> Vec<FieldName> {
        self.fields.iter().map(|field| field.name).collect()
    }

    /// The field of a name.
    pub fn named(&self, name: FieldName) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// What was typed in the field of a name, blanks at its ends cut; `None` where blank.
    pub(in crate::app) fn given(&self, name: FieldName) -> Option<String> {
        let text = self.named(name)?.typed().trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// Which entry a field of one choice has; the first where there is no such field.
    pub(in crate::app) fn chosen(&self, name: FieldName) -> usize {
        match self.named(name).map(|field| &field.input) {
            Some(Input::One { chosen, .. }) => *chosen,
            _ => 0,
        }
    }

    /// How deep the assessment in it is to go.
    pub fn depth(&self) -> Depth {
        let chosen = DEPTHS.get(self.chosen(FieldName::Depth));
        chosen.copied().unwrap_or_default()
    }

    /// What the assessment in it is to be about; `None` is both levels.
    pub(super) fn level(&self) -> Option<Level> {
        LEVELS.get(self.chosen(FieldName::Level)).copied().flatten()
    }

    /// Which keys work here.
    pub(in crate::app) fn context(&self) -> Context {
        match self.field().map(|field| &field.input) {
            Some(Input::Text(_)) => Context::Text,
            Some(Input::Line(_)) | None => Context::Line,
            Some(Input::One { .. } | Input::Many { .. }) => Context::Choices,
        }
    }

    fn input(&mut self) -> Option<&mut Input> {
        self.fault = None;
        self.fields.get_mut(self.at).map(|field| &mut field.input)
    }

    /// Types into the field with the caret.
    pub(in crate::app) fn type_in(&mut self, text: &str) {
        if let Some(Input::Line(typed) | Input::Text(typed)) = self.input() {
            typed.insert(text);
        }
    }

    /// Pastes into the field with the caret.
    pub(in crate::app) fn paste(&mut self, text: &str) {
        if let Some(Input::Line(typed) | Input::Text(typed)) = self.input() {
            typed.paste(text);
        }
    }

    /// A command of the text editor in the field with the caret, so many columns wide.
    pub(in crate::app) fn edit(&mut self, command: Edit, columns: usize) {
        match self.input() {
            Some(Input::Text(typed)) => edit(typed, command, columns),
            Some(Input::Line(typed)) if command != Edit::NewLine => edit(typed, command, columns),
            _ => self.step(1),
        }
    }

    /// Replaces everything typed in a field.
    pub(in crate::app) fn fill(&mut self, field: usize, text: &str) {
        self.fault = None;
        let input = self.fields.get_mut(field).map(|field| &mut field.input);
        if let Some(Input::Line(typed) | Input::Text(typed)) = input {
            typed.replace_all(text);
        }
    }

    /// Puts an entry of a field in or takes it out.
    pub(in crate::app) fn tick(&mut self, field: usize, entry: usize) {
        self.fault = None;
        match self.fields.get_mut(field).map(|field| &mut field.input) {
            Some(Input::One { choices, chosen }) if entry < choices.len() => *chosen = entry,
            Some(Input::Many { choices, cursor }) => {
                if let Some(tick) = choices.get_mut(entry) {
                    tick.on = tick.fixed || !tick.on;
                    *cursor = entry;
                }
            }
            _ => {}
        }
    }

    /// Ticks what the cursor is on.
    pub(in crate::app) fn toggle(&mut self) {
        if let Some(Input::Many { cursor, .. }) = self.input() {
            let entry = *cursor;
            self.tick(self.at, entry);
        }
    }

    /// Moves within the field with the caret; out of it at its ends, but for one choice, which moves
    /// with every arrow: whoever looks for the next choice is not to land in the next field.
    pub(in crate::app) fn go(&mut self, motion: Motion) {
        let along = match motion {
            Motion::Up | Motion::Left => -1,
            _ => 1,
        };
        match self.input() {
            Some(Input::One { choices, chosen }) => {
                let last = choices.len().saturating_sub(1);
                *chosen = chosen.saturating_add_signed(along).min(last);
            }
            Some(Input::Many { choices, cursor }) => {
                let to = cursor
                    .checked_add_signed(along)
                    .filter(|to| *to < choices.len());
                match to {
                    Some(to) => *cursor = to,
                    None => self.step(along),
                }
            }
            _ => self.step(along),
        }
    }

    /// On to the field after, or before.
    pub(in crate::app) fn step(&mut self, along: isize) {
        let last = self.fields.len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(along).min(last);
    }

    /// Whether the caret stands in a text of several lines.
    pub(in crate::app) fn takes_lines(&self) -> bool {
        matches!(self.context(), Context::Text)
    }

    /// Puts the caret in a field.
    pub(in crate::app) fn select(&mut self, field: usize) {
        self.at = field.min(self.fields.len().saturating_sub(1));
    }
}

/// A command of the text editor in a field so many columns wide.
pub(super) fn edit(typed: &mut Editor, command: Edit, columns: usize) {
    match command {
        Edit::NewLine => {
            typed.newline();
        }
        Edit::Erase(what) => {
            typed.erase(what);
        }
        Edit::Go(motion, extend) => {
            typed.go(motion, extend, columns);
        }
        Edit::Place(cell, extend) => typed.place(cell, extend, columns),
        Edit::SelectAll => typed.select_all(),
        Edit::Undo => {
            typed.undo();
        }
        Edit::Redo => {
            typed.redo();
        }
    }
}
