//! What size changes: lines that can be read however wide the screen, one line where it is too
//! small, a caret behind what was typed. That no size breaks anything stands in `sweep`.

use super::{cells_of, paper::Desk, print};
use crate::{
    app::{Action, App, Message, Motion},
    i18n::Language,
    tui::symbols::Symbols,
};

pub(super) const WIDTHS: [u16; 9] = [1, 8, 40, 60, 80, 110, 140, 200, 300];
pub(super) const HEIGHTS: [u16; 8] = [1, 3, 10, 12, 20, 24, 45, 100];

/// Every screen of an assessment, one after the other.
pub(super) fn every_screen(language: Language, mut see: impl FnMut(&App)) {
    let mut desk = Desk::listed(language);
    see(&desk.app);
    desk.act(Action::New).write("与信スコアリング");
    see(&desk.app);
    let mut desk = Desk::scoped(language);
    see(&desk.app);
    desk.say(Message::Move(Motion::PageDown));
    see(&desk.app);
    let opening = [
        Action::Note,
        Action::NotApplicable,
        Action::Assign,
        Action::Todo,
        Action::Evidence,
        Action::Map,
        Action::Search,
        Action::Review,
        Action::AsReviewer,
        Action::Summary,
        Action::Sign,
        Action::WriteReport,
        Action::Rename,
        Action::Who,
        Action::Help,
    ];
    for whole in [false, true] {
        let mut desk = if whole {
            Desk::answered(language)
        } else {
            Desk::scoped(language)
        };
        desk.say(Message::JumpTo("P-MRM-01".to_owned()));
        see(&desk.app);
        for action in opening {
            desk.act(action);
            see(&desk.app);
            desk.act(Action::Back);
        }
    }
}

#[test]
fn text_is_never_wider_than_it_can_be_read() {
    every_screen(Language::En, |app| {
        let (buffer, _) = cells_of(app, 300, 100, Symbols::Unicode);
        for row in print(&buffer).lines() {
            // The widest run without a gap of several blanks is a line of text, or the keys.
            let widest = row
                .split("   ")
                .map(crate::text::width::width)
                .max()
                .unwrap_or(0);
            let drawn = row.trim_start_matches('─').is_empty();
            assert!(drawn || widest <= 144, "{row}");
        }
    });
}

#[test]
fn in_ascii_nothing_but_the_texts_is_not_ascii() {
    every_screen(Language::En, |app| {
        let (buffer, _) = cells_of(app, 110, 30, Symbols::Ascii);
        for mark in [
            "…", "─", "│", "❯", "▸", "✓", "●", "⚑", "█", "▒", "░", "↑", "↓", "–",
        ] {
            assert!(
                !print(&buffer).contains(mark),
                "{mark} in\n{}",
                print(&buffer)
            );
        }
    });
}

#[test]
fn a_small_terminal_is_told_so_and_what_to_do() {
    let desk = Desk::scoped(Language::En);
    for (width, height) in [(39, 12), (80, 11), (24, 1)] {
        let (buffer, _) = cells_of(&desk.app, width, height, Symbols::Unicode);
        let text = print(&buffer);
        assert!(text.contains(&format!("{width}x{height}")), "{text}");
    }
    let (buffer, _) = cells_of(&desk.app, 39, 12, Symbols::Unicode);
    let text = print(&buffer);
    assert!(text.contains("(39x12)") && text.contains("40x12"), "{text}");
}

#[test]
fn the_caret_stands_behind_wide_characters() {
    for (typed, cells) in [("", 0), ("ab", 2), ("与信", 4), ("が👨‍👩‍👧x", 5)] {
        let mut desk = Desk::listed(Language::Ja);
        desk.act(Action::New);
        let (_, empty) = cells_of(&desk.app, 80, 24, Symbols::Unicode);
        desk.write(typed);
        let (_, caret) = cells_of(&desk.app, 80, 24, Symbols::Unicode);
        let (empty, caret) = (empty.caret.unwrap(), caret.caret.unwrap());
        assert_eq!(caret.x - empty.x, cells, "{typed}");
        assert_eq!(caret.y, empty.y);
    }
}

#[test]
fn keys_that_open_something_are_those_of_the_keymap() {
    use crate::app::keymap::{Key, Press};
    let mut desk = Desk::scoped(Language::En);
    desk.press(Press::plain(Key::Char('?')));
    let (buffer, _) = cells_of(&desk.app, 80, 24, Symbols::Unicode);
    let text = print(&buffer);
    for (press, _) in desk.app.keymap().bindings(crate::app::Context::Question) {
        assert!(text.contains(&press.to_string()), "{press} in\n{text}");
    }
}

#[test]
fn every_key_of_help_is_read_on_a_narrow_screen_page_by_page() {
    for language in Language::ALL {
        let mut desk = Desk::scoped(language);
        let names: Vec<&str> = [Action::Note, Action::WhatIf, Action::Undo, Action::Quit]
            .map(|action| action.name(language))
            .to_vec();
        desk.act(Action::Help);
        let mut read = String::new();
        for _ in 0..4 {
            let (buffer, _) = cells_of(&desk.app, 60, 20, Symbols::Unicode);
            read.push_str(&print(&buffer));
            desk.say(Message::Move(Motion::PageDown));
        }
        for name in names {
            assert!(read.contains(name), "{name} in\n{read}");
        }
    }
}
