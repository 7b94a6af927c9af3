//! What a key says, screen by screen: `tables` has the usual keys, `custom` those that somebody has
//! chosen. The shells read keys through them and help shows them, so that the two cannot part. Pure;
//! a shell turns its terminal's keys into [`Press`].

mod custom;
mod named;
mod tables;

use std::fmt;

pub use custom::{Clash, Keymap};

use super::{Edit, Message, Motion};
use crate::text::edit::{Erase, Motion as Caret};

/// Rows that a page key moves the caret by in a text.
const PAGE: usize = 10;

/// Which keys work: what is shown, as far as keys differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The list of assessments.
    Home,
    /// All assessments side by side.
    Portfolio,
    /// A question.
    Question,
    /// The map.
    Map,
    /// The search.
    Search,
    /// A form, in a field of one line.
    Line,
    /// A form, in a field of several lines.
    Text,
    /// A form, in a field of choices.
    Choices,
    /// The evidence ledger.
    Ledger,
    /// The review.
    Review,
    /// The answers of others, as a reviewer.
    Check,
    /// The result.
    Summary,
    /// The keys.
    Help,
}

/// A key of the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character, as typed.
    Char(char),
    /// Enter.
    Enter,
    /// Esc.
    Escape,
    /// Tab.
    Tab,
    /// An arrow, page key, Home or End.
    To(Motion),
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// A function key.
    Function(u8),
}

/// A key pressed, with what was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Press {
    /// The key.
    pub key: Key,
    /// Whether Control was held.
    pub control: bool,
    /// Whether Alt was held.
    pub alt: bool,
    /// Whether Shift was held; says nothing for characters.
    pub shift: bool,
}

impl Press {
    /// A key with nothing held.
    pub const fn plain(key: Key) -> Self {
        Self {
            key,
            control: false,
            alt: false,
            shift: false,
        }
    }

    /// A character with Control held.
    pub const fn control(c: char) -> Self {
        Self {
            key: Key::Char(c),
            control: true,
            alt: false,
            shift: false,
        }
    }

    const fn shifted(key: Key) -> Self {
        Self {
            key,
            control: false,
            alt: false,
            shift: true,
        }
    }
}

impl Context {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Home,
        Self::Portfolio,
        Self::Question,
        Self::Map,
        Self::Search,
        Self::Line,
        Self::Text,
        Self::Choices,
        Self::Ledger,
        Self::Review,
        Self::Check,
        Self::Summary,
        Self::Help,
    ];

    /// Whether characters typed here are text.
    pub const fn takes_text(self) -> bool {
        matches!(self, Self::Search | Self::Line | Self::Text)
    }
}

/// What a key says on a screen; `None` where it says nothing. Full-width characters are commands as
/// their narrow ones are; in text they stay as typed.
pub fn message(keymap: &Keymap, context: Context, press: Press) -> Option<Message> {
    let narrow = match press.key {
        Key::Char(typed) if !context.takes_text() => Press {
            key: Key::Char(crate::text::narrow::narrow(typed)),
            shift: false,
            ..press
        },
        Key::Char(_) => Press {
            shift: false,
            ..press
        },
        _ => press,
    };
    if let Some((_, action)) = keymap.bindings(context).find(|(bound, _)| *bound == narrow) {
        return Some(Message::Do(action));
    }
    match context {
        Context::Text => editing(narrow),
        Context::Search | Context::Line => match narrow.key {
            Key::To(Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown) => {
                moving(narrow)
            }
            _ => editing(narrow),
        },
        Context::Question | Context::Choices => match narrow.key {
            Key::Char(digit) if !narrow.control && !narrow.alt => picking(digit),
            _ => moving(narrow),
        },
        _ => moving(narrow),
    }
}

/// What a digit chooses: 1 the first, 0 the tenth.
fn picking(digit: char) -> Option<Message> {
    let number = usize::try_from(digit.to_digit(10)?).ok()?;
    Some(Message::Answer(number.checked_sub(1).unwrap_or(9)))
}

fn moving(press: Press) -> Option<Message> {
    if press.control || press.alt {
        return None;
    }
    let motion = match press.key {
        Key::To(motion) => motion,
        Key::Char('j') => Motion::Down,
        Key::Char('k') => Motion::Up,
        _ => return None,
    };
    Some(Message::Move(motion))
}

fn editing(press: Press) -> Option<Message> {
    let word = press.control || press.alt;
    let go = |motion| Some(Edit::Go(motion, press.shift));
    let edit = match press.key {
        Key::Char(typed) if !word => return Some(Message::Type(typed.to_string())),
        Key::Char(letter) if press.control => return controlled(letter).map(Message::Edit),
        Key::Enter => Some(Edit::NewLine),
        Key::Backspace if word => Some(Edit::Erase(Erase::WordBack)),
        Key::Backspace => Some(Edit::Erase(Erase::Back)),
        Key::Delete if word => Some(Edit::Erase(Erase::WordForward)),
        Key::Delete => Some(Edit::Erase(Erase::Forward)),
        Key::To(Motion::Left) if word => go(Caret::WordLeft),
        Key::To(Motion::Left) => go(Caret::Left),
        Key::To(Motion::Right) if word => go(Caret::WordRight),
        Key::To(Motion::Right) => go(Caret::Right),
        Key::To(Motion::Up) => go(Caret::Up(1)),
        Key::To(Motion::Down) => go(Caret::Down(1)),
        Key::To(Motion::First) if word => go(Caret::Start),
        Key::To(Motion::First) => go(Caret::RowStart),
        Key::To(Motion::Last) if word => go(Caret::End),
        Key::To(Motion::Last) => go(Caret::RowEnd),
        Key::To(Motion::PageUp) => go(Caret::Up(PAGE)),
        Key::To(Motion::PageDown) => go(Caret::Down(PAGE)),
        _ => None,
    };
    edit.map(Message::Edit)
}

/// What a letter with Control held does in a text.
const fn controlled(letter: char) -> Option<Edit> {
    Some(match letter {
        'z' => Edit::Undo,
        'y' => Edit::Redo,
        'a' => Edit::SelectAll,
        'e' => Edit::Go(Caret::RowEnd, false),
        'w' => Edit::Erase(Erase::WordBack),
        'u' => Edit::Erase(Erase::LineBack),
        'k' => Edit::Erase(Erase::LineForward),
        _ => return None,
    })
}

impl fmt::Display for Press {
    /// As help and the foot write it: `n`, `Ctrl-R`, `Enter`, `F1`, `↑`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let held = [
            (self.control, "Ctrl-"),
            (self.alt, "Alt-"),
            (self.shift, "Shift-"),
        ];
        for (_, name) in held.iter().filter(|(held, _)| *held) {
            f.write_str(name)?;
        }
        match self.key {
            Key::Char(' ') => f.write_str("Space"),
            Key::Char(typed) if self.control => write!(f, "{}", typed.to_ascii_uppercase()),
            Key::Char(typed) => write!(f, "{typed}"),
            Key::Enter => f.write_str("Enter"),
            Key::Escape => f.write_str("Esc"),
            Key::Tab => f.write_str("Tab"),
            Key::Backspace => f.write_str("Backspace"),
            Key::Delete => f.write_str("Delete"),
            Key::Function(number) => write!(f, "F{number}"),
            Key::To(motion) => f.write_str(match motion {
                Motion::Up => "↑",
                Motion::Down => "↓",
                Motion::Left => "←",
                Motion::Right => "→",
                Motion::PageUp => "PageUp",
                Motion::PageDown => "PageDown",
                Motion::First => "Home",
                Motion::Last => "End",
            }),
        }
    }
}
