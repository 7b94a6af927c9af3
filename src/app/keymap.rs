//! Which key says what, screen by screen, as tables: the shells read keys through them and help
//! shows them, so that the two cannot part. Pure; a shell turns its terminal's keys into [`Press`].

use std::fmt;

use super::{Action, Edit, Message, Motion};
use crate::text::edit::{Erase, Motion as Caret};

/// Rows that a page key moves the caret by in a text.
const PAGE: usize = 10;

/// Which keys work: what is shown, as far as keys differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The list of assessments.
    Home,
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

/// Keys that say an action, in the order in which help lists them.
pub type Bindings = &'static [(Press, Action)];

const fn c(character: char) -> Press {
    Press::plain(Key::Char(character))
}

const ENTER: Press = Press::plain(Key::Enter);
const ESCAPE: Press = Press::plain(Key::Escape);
const TAB: Press = Press::plain(Key::Tab);
const BACK_TAB: Press = Press::shifted(Key::Tab);

/// Keys that work on every screen, in text too.
const EVERYWHERE: Bindings = &[
    (ESCAPE, Action::Back),
    (Press::plain(Key::Function(1)), Action::Help),
    (Press::plain(Key::Function(2)), Action::SwitchLanguage),
    (Press::plain(Key::Function(3)), Action::Mouse),
    (Press::control('c'), Action::Quit),
];

/// Keys that work on every screen that takes no text.
const COMMANDS: Bindings = &[(c('L'), Action::SwitchLanguage), (c('?'), Action::Help)];

/// Keys that work wherever an assessment is open and no text is taken.
const OPEN: Bindings = &[
    (c('u'), Action::Undo),
    (c('U'), Action::Redo),
    (Press::control('r'), Action::Redo),
    (c('/'), Action::Search),
    (c('S'), Action::Retry),
    (c('W'), Action::Who),
];

const HOME: Bindings = &[
    (ENTER, Action::Choose),
    (c('n'), Action::New),
    (c('s'), Action::Summary),
    (c('r'), Action::Rename),
    (c('W'), Action::Who),
    (c('d'), Action::Bin),
    (c('u'), Action::Restore),
    (Press::plain(Key::Function(5)), Action::Refresh),
    (c('q'), Action::Quit),
];

const QUESTION: Bindings = &[
    (ENTER, Action::Choose),
    (c(' '), Action::Toggle),
    (c('n'), Action::Note),
    (c('e'), Action::Evidence),
    (c('o'), Action::Assign),
    (c('x'), Action::NotApplicable),
    (c('k'), Action::DontKnow),
    (c('f'), Action::Flag),
    (c('c'), Action::Clear),
    (c('a'), Action::Todo),
    (c('y'), Action::Accept),
    (TAB, Action::NextOpen),
    (c('F'), Action::NextFlagged),
    (c('K'), Action::NextUnknown),
    (c('m'), Action::Map),
    (c('r'), Action::Review),
    (c('s'), Action::Summary),
    (c('g'), Action::Guidance),
    (c('D'), Action::Depth),
    (c('N'), Action::Rename),
    (c('q'), Action::Back),
];

const MAP: Bindings = &[
    (ENTER, Action::Choose),
    (c(' '), Action::Toggle),
    (c('m'), Action::Back),
    (c('q'), Action::Back),
];

const SEARCH: Bindings = &[(ENTER, Action::Choose)];

const LINE: Bindings = &[
    (ENTER, Action::Choose),
    (TAB, Action::NextField),
    (BACK_TAB, Action::PreviousField),
    (Press::control('s'), Action::Submit),
];

const TEXT: Bindings = &[
    (Press::control('s'), Action::Submit),
    (Press::control('o'), Action::OpenEditor),
    (TAB, Action::NextField),
    (BACK_TAB, Action::PreviousField),
];

const CHOICES: Bindings = &[
    (c(' '), Action::Toggle),
    (ENTER, Action::Choose),
    (TAB, Action::NextField),
    (BACK_TAB, Action::PreviousField),
    (Press::control('s'), Action::Submit),
];

const LEDGER: Bindings = &[
    (ENTER, Action::Choose),
    (c(' '), Action::Toggle),
    (c('a'), Action::AddEvidence),
    (c('c'), Action::ChangeEvidence),
    (c('d'), Action::RemoveEvidence),
    (c('q'), Action::Back),
];

const REVIEW: Bindings = &[
    (ENTER, Action::Choose),
    (c('s'), Action::Summary),
    (c('q'), Action::Back),
];

const SUMMARY: Bindings = &[
    (ENTER, Action::Choose),
    (c('w'), Action::WriteReport),
    (c('p'), Action::Print),
    (c('r'), Action::Review),
    (c('D'), Action::Depth),
    (c('q'), Action::Back),
];

const HELP: Bindings = &[
    (ENTER, Action::Back),
    (c('?'), Action::Back),
    (c('q'), Action::Back),
    (c('L'), Action::SwitchLanguage),
];

impl Context {
    /// Whether characters typed here are text.
    pub const fn takes_text(self) -> bool {
        matches!(self, Self::Search | Self::Line | Self::Text)
    }

    /// The keys that work here and what they say, the screen's own first.
    pub fn bindings(self) -> impl Iterator<Item = (Press, Action)> {
        let own = match self {
            Self::Home => HOME,
            Self::Question => QUESTION,
            Self::Map => MAP,
            Self::Search => SEARCH,
            Self::Line => LINE,
            Self::Text => TEXT,
            Self::Choices => CHOICES,
            Self::Ledger => LEDGER,
            Self::Review => REVIEW,
            Self::Summary => SUMMARY,
            Self::Help => HELP,
        };
        let open = match self {
            Self::Question | Self::Map | Self::Ledger | Self::Review | Self::Summary => OPEN,
            _ => &[],
        };
        let commands = match self {
            Self::Search | Self::Line | Self::Text | Self::Help => &[],
            _ => COMMANDS,
        };
        own.iter()
            .chain(open)
            .chain(commands)
            .chain(EVERYWHERE)
            .copied()
    }

    /// The first key that says an action here; `None` where none does.
    pub fn key_of(self, action: Action) -> Option<Press> {
        self.bindings()
            .find(|(_, said)| *said == action)
            .map(|(press, _)| press)
    }
}

/// What a key says on a screen; `None` where it says nothing. Full-width characters are commands as
/// their narrow ones are; in text they stay as typed.
pub fn message(context: Context, press: Press) -> Option<Message> {
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
    if let Some((_, action)) = context.bindings().find(|(bound, _)| *bound == narrow) {
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

fn picking(digit: char) -> Option<Message> {
    let number = usize::try_from(digit.to_digit(10)?).ok()?;
    number.checked_sub(1).map(Message::Answer)
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
