//! The keys as they are where nobody has chosen others, one table a screen, in the order in which
//! help lists them.

use super::{Context, Key, Press};
use crate::app::Action;

/// Keys that say an action, in the order in which help lists them.
pub(super) type Bindings = &'static [(Press, Action)];

const fn c(character: char) -> Press {
    Press::plain(Key::Char(character))
}

const ENTER: Press = Press::plain(Key::Enter);
const ESCAPE: Press = Press::plain(Key::Escape);
const TAB: Press = Press::plain(Key::Tab);
const BACK_TAB: Press = Press::shifted(Key::Tab);

/// Keys that work on every screen, in text too.
pub(super) const EVERYWHERE: Bindings = &[
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
    (c('c'), Action::Duplicate),
    (c('m'), Action::Portfolio),
    (c('s'), Action::Summary),
    (c('v'), Action::AsReviewer),
    (c('N'), Action::Rename),
    (c('W'), Action::Who),
    (c('d'), Action::Bin),
    (c('u'), Action::Restore),
    (Press::plain(Key::Function(5)), Action::Refresh),
    (c('q'), Action::Quit),
];

const PORTFOLIO: Bindings = &[(c('q'), Action::Back)];

const QUESTION: Bindings = &[
    (ENTER, Action::Choose),
    (c(' '), Action::Toggle),
    (c('n'), Action::Note),
    (c('e'), Action::Evidence),
    (c('o'), Action::Assign),
    (c('x'), Action::NotApplicable),
    (c('X'), Action::SectionNotApplicable),
    (c('k'), Action::DontKnow),
    (c('f'), Action::Flag),
    (c('c'), Action::Clear),
    (c('a'), Action::Todo),
    (c('y'), Action::Accept),
    (TAB, Action::NextOpen),
    (c('F'), Action::NextFlagged),
    (c('K'), Action::NextUnknown),
    (c('G'), Action::NextLaw),
    (c('['), Action::WalkBack),
    (c(']'), Action::WalkForward),
    (c('m'), Action::Map),
    (c('r'), Action::Review),
    (c('s'), Action::Summary),
    (c('g'), Action::Guidance),
    (c('i'), Action::WhatIf),
    (c('D'), Action::Depth),
    (c('N'), Action::Rename),
    (c('q'), Action::Back),
];

const MAP: Bindings = &[
    (ENTER, Action::Choose),
    (c(' '), Action::Toggle),
    (c('X'), Action::SectionNotApplicable),
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
    (c('v'), Action::AsReviewer),
    (c('q'), Action::Back),
];

const CHECK: Bindings = &[
    (ENTER, Action::Confirm),
    (c('c'), Action::Confirm),
    (c('r'), Action::SendBack),
    (c('d'), Action::Rate),
    (TAB, Action::NextOpen),
    (c('e'), Action::Evidence),
    (c('q'), Action::Back),
];

const SUMMARY: Bindings = &[
    (ENTER, Action::Choose),
    (c('w'), Action::WriteReport),
    (c('p'), Action::Print),
    (c('s'), Action::Sign),
    (c('c'), Action::Compare),
    (c('o'), Action::Link),
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
    /// The keys that work here and what they say, the screen's own first.
    pub(super) fn bindings(self) -> impl Iterator<Item = (Press, Action)> {
        let own = match self {
            Self::Home => HOME,
            Self::Portfolio => PORTFOLIO,
            Self::Question => QUESTION,
            Self::Map => MAP,
            Self::Search => SEARCH,
            Self::Line => LINE,
            Self::Text => TEXT,
            Self::Choices => CHOICES,
            Self::Ledger => LEDGER,
            Self::Review => REVIEW,
            Self::Check => CHECK,
            Self::Summary => SUMMARY,
            Self::Help => HELP,
        };
        let open = match self {
            Self::Question
            | Self::Map
            | Self::Ledger
            | Self::Review
            | Self::Check
            | Self::Summary => OPEN,
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
}
