//! The pointer: what a click or a turn of the wheel says, given what stands where. A view says what
//! each area of its frame leads to; here a place among them becomes the messages that the keys for
//! it would be. Nothing is changed here, and no cell is known but by these areas.

use super::{Action, App, Edit, Message, Motion, Screen, SummaryPart};
use crate::{
    questionnaire::{QuestionIndex, SectionIndex},
    text::edit::{Cell, Motion as Caret},
};

/// How many rows of text a turn of the wheel is.
const TURN: usize = 3;

/// What an area of a frame leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A key's hint: what the key does.
    Do(Action),
    /// A row of the shown list, counted from 0.
    Row(usize),
    /// An option of the present question, counted from 0.
    Option(usize),
    /// A question of the tree beside the present one.
    Question(QuestionIndex),
    /// A section of that tree.
    Section(SectionIndex),
    /// A part of the result.
    Part(SummaryPart),
    /// A field of a form, counted from 0.
    Field(usize),
    /// An entry (second) of a form's field (first), both counted from 0.
    Entry(usize, usize),
    /// A row (second) of the text in a form's field (first), both counted from 0.
    Text(usize, usize),
    /// The tree: the wheel goes through its questions.
    Tree,
    /// What the wheel scrolls on this screen.
    Scrolls,
}

/// A part of a frame, in cells, and what it leads to. Where areas overlap, the last one counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// The first column.
    pub x: u16,
    /// The first row.
    pub y: u16,
    /// How many columns.
    pub width: u16,
    /// How many rows.
    pub height: u16,
    /// What it leads to.
    pub target: Target,
}

/// What the pointer did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gesture {
    /// The main button was pressed.
    Click,
    /// It was pressed once more at once, as for a double click.
    ClickAgain,
    /// The wheel was turned up.
    WheelUp,
    /// The wheel was turned down.
    WheelDown,
}

impl Area {
    const fn has(&self, (x, y): (u16, u16)) -> bool {
        x >= self.x && x - self.x < self.width && y >= self.y && y - self.y < self.height
    }

    const fn is_for_the_wheel(&self) -> bool {
        matches!(self.target, Target::Tree | Target::Scrolls)
    }
}

impl App {
    /// What a gesture at a place (column, row) says, the frame having these areas.
    pub fn pointed(&self, areas: &[Area], at: (u16, u16), gesture: Gesture) -> Vec<Message> {
        let wheel = matches!(gesture, Gesture::WheelUp | Gesture::WheelDown);
        let found = areas
            .iter()
            .rev()
            .find(|area| area.is_for_the_wheel() == wheel && area.has(at));
        let Some(area) = found else { return Vec::new() };
        match gesture {
            Gesture::Click => self.clicked(area, at),
            Gesture::ClickAgain => self.clicked_again(area),
            Gesture::WheelUp => vec![self.wheeled(area.target, false)],
            Gesture::WheelDown => vec![self.wheeled(area.target, true)],
        }
    }

    fn clicked(&self, area: &Area, (x, _): (u16, u16)) -> Vec<Message> {
        match area.target {
            Target::Do(action) => vec![Message::Do(action)],
            Target::Row(row) => self.clicked_row(row),
            Target::Option(option) => vec![Message::Answer(option)],
            Target::Question(question) => vec![Message::Jump(question)],
            Target::Section(section) => {
                let first = self.first_of(section);
                first.map(Message::Jump).into_iter().collect()
            }
            Target::Part(part) => self.clicked_part(part),
            Target::Field(field) => vec![Message::Select(field)],
            Target::Entry(field, entry) => {
                vec![Message::Select(field), Message::Tick(field, entry)]
            }
            Target::Text(field, row) => {
                let column = usize::from(x.saturating_sub(area.x));
                let cell = Cell { row, column };
                vec![
                    Message::Select(field),
                    Message::Edit(Edit::Place(cell, false)),
                ]
            }
            Target::Tree | Target::Scrolls => Vec::new(),
        }
    }

    /// A second click at once chooses where the first one only selected. Elsewhere the first has
    /// done everything, and what stands there now is not what was meant.
    fn clicked_again(&self, area: &Area) -> Vec<Message> {
        match (area.target, self.screen()) {
            (Target::Row(row), Screen::Home(_) | Screen::Ledger(_)) => self.clicked_row(row),
            _ => Vec::new(),
        }
    }

    /// Where a row leads somewhere else it is gone there at once. On the list of assessments the
    /// first click shows the preview, and in the ledger Enter changes what is on file: there only a
    /// click on the row under the cursor is Enter.
    fn clicked_row(&self, row: usize) -> Vec<Message> {
        let choose = Message::Do(Action::Choose);
        match self.screen() {
            Screen::Home(home) if home.at == row => vec![choose],
            Screen::Ledger(ledger) if ledger.at == row => vec![choose],
            Screen::Home(_) | Screen::Ledger(_) => vec![Message::Select(row)],
            _ => vec![Message::Select(row), choose],
        }
    }

    /// The first question of a section that is asked; where none is, its first.
    fn first_of(&self, section: SectionIndex) -> Option<QuestionIndex> {
        let session = self.session()?;
        let asked = session.asked_in(section).next();
        asked.or_else(|| {
            let section = session.content().section(section)?;
            section.questions.first().copied()
        })
    }

    fn clicked_part(&self, part: SummaryPart) -> Vec<Message> {
        let Screen::Summary(summary) = self.screen() else {
            return Vec::new();
        };
        let place = |part| SummaryPart::ALL.iter().position(|one| *one == part);
        let (from, to) = (place(summary.part), place(part));
        let (from, to) = (from.unwrap_or_default(), to.unwrap_or_default());
        let motion = if to < from {
            Motion::Left
        } else {
            Motion::Right
        };
        vec![Message::Move(motion); from.abs_diff(to)]
    }

    fn wheeled(&self, target: Target, down: bool) -> Message {
        match (target, self.screen()) {
            (Target::Tree, _) if down => Message::Move(Motion::Right),
            (Target::Tree, _) => Message::Move(Motion::Left),
            (_, Screen::Question(_) | Screen::Check(_)) => Message::Scroll { rows: TURN, down },
            (_, Screen::Form(form)) if form.takes_lines() => {
                let up_or_down = if down { Caret::Down } else { Caret::Up };
                Message::Edit(Edit::Go(up_or_down(TURN), false))
            }
            _ if down => Message::Move(Motion::Down),
            _ => Message::Move(Motion::Up),
        }
    }
}
