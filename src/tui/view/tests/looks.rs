//! The interface in each theme, with what each piece of text is drawn in written before it, and in
//! marks of ASCII: the same words stand there in every look.

use std::fmt::Write as _;

use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};
use unicode_width::UnicodeWidthStr;

use super::{cells_in, paper::Desk, print};
use crate::{
    app::{
        Action, Message, Outcome, Screen,
        keymap::{Keymap, Press},
    },
    i18n::Language,
    tui::{symbols::Symbols, theme::Theme, widget::Look},
};

/// What a cell is drawn in, in words.
fn style(cell: &Cell) -> String {
    let color = (cell.fg != Color::Reset).then(|| cell.fg.to_string());
    assert_eq!(cell.bg, Color::Reset, "no theme fills a background");
    let modifiers = [
        (Modifier::BOLD, "bold"),
        (Modifier::UNDERLINED, "underlined"),
        (Modifier::REVERSED, "reversed"),
    ];
    let on = modifiers
        .iter()
        .filter(|(modifier, _)| cell.modifier.contains(*modifier));
    let words: Vec<String> = color
        .into_iter()
        .chain(on.map(|(_, word)| (*word).to_owned()))
        .collect();
    words.join(" ")
}

/// The rows of a screen, `{…}` before each piece of text saying what it is drawn in.
fn styled(buffer: &Buffer) -> String {
    let mut text = String::new();
    for y in 0..buffer.area.height {
        let (mut row, mut last, mut x) = (String::new(), String::new(), 0);
        while x < buffer.area.width {
            let cell = &buffer[(x, y)];
            let style = style(cell);
            if style != last {
                write!(row, "{{{style}}}").unwrap();
                last = style;
            }
            row.push_str(cell.symbol());
            x += u16::try_from(cell.symbol().width().max(1)).unwrap();
        }
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

fn look(theme: Theme, symbols: Symbols, language: Language) -> Look {
    Look {
        theme,
        symbols,
        language,
    }
}

#[test]
fn each_theme_says_the_same_and_needs_no_colour_for_it() {
    let mut desk = Desk::answered(Language::En);
    desk.say(Message::JumpTo("P-MRM-01".to_owned()));
    let mut said = Vec::new();
    for theme in Theme::ALL {
        let look = look(theme, Symbols::Unicode, Language::En);
        let (buffer, _) = cells_in(&desk.app, 80, 24, look);
        insta::assert_snapshot!(format!("theme_{}", theme.name()), styled(&buffer));
        said.push(print(&buffer));
    }
    assert!(said.iter().all(|text| text == &said[0]));
}

#[test]
fn in_ascii() {
    for language in Language::ALL {
        let mut desk = Desk::answered(language);
        desk.say(Message::JumpTo("P-MRM-01".to_owned()));
        let look = look(Theme::Auto, Symbols::Ascii, language);
        let hold = |name: &str, desk: &Desk| {
            let (buffer, _) = cells_in(&desk.app, 80, 24, look);
            let name = format!("ascii_{name}_{}", language.code());
            insta::assert_snapshot!(name, print(&buffer));
        };
        hold("question", &desk);
        desk.act(Action::Map);
        hold("map", &desk);
        desk.act(Action::Back).act(Action::Summary);
        hold("summary", &desk);
    }
}

#[test]
fn the_keys_shown_are_those_chosen() {
    let key = |name| Press::named(name).unwrap();
    let changes = [
        (Action::Note, vec![key("b")]),
        (Action::Choose, vec![key("F6")]),
        (Action::Restore, vec![key("z")]),
    ];
    let keys = Keymap::with(&changes).unwrap();
    let mut desk = Desk::scoped(Language::En);
    desk.app = desk.app.with_keys(keys.clone());
    let screen = super::screen(&desk.app, 80, 24);
    assert!(
        screen.contains("b Note") && !screen.contains("n Note"),
        "{screen}"
    );
    desk.press(key("n"));
    assert!(matches!(desk.app.screen(), Screen::Question(_)));
    desk.press(key("b"));
    assert!(matches!(desk.app.screen(), Screen::Form(_)));
    desk.act(Action::Back).act(Action::Help);
    let help = super::screen(&desk.app, 80, 24);
    assert!(help.contains("b                Note"), "{help}");

    let mut desk = Desk::new(Language::En);
    desk.app = desk.app.with_keys(keys);
    desk.say(Message::Outcome(Outcome::Listed(Vec::new())));
    let screen = super::screen(&desk.app, 80, 24);
    assert!(screen.contains("Press F6 to begin"), "{screen}");
    assert!(screen.contains("F6 "), "{screen}");
}
