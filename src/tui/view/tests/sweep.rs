//! Every screen at every width and every height that a terminal can reasonably have, and at pairs
//! drawn by lot, thousands in all: nothing breaks, no wide character stands without its second cell,
//! and the caret stands within the screen. One test for each kind of screen, so that they run beside
//! each other.

use ratatui::{buffer::Buffer, layout::Position};

use super::{cells_of, paper::Desk, print};
use crate::{
    app::{Action, App, Edit, Message, Motion, Outcome, Screen},
    i18n::Language,
    text::edit::Motion as Caret,
    tui::symbols::Symbols,
};

/// Pairs drawn by lot for each of the more than hundred screens below.
const BY_LOT: u64 = 1000;

/// Texts that are hard to cut: marks that join, characters of several code points and of no width.
const HARD: &str =
    "か\u{3099}き\u{309A} ｶﾞﾊﾟ 葛\u{E0100} ❤\u{FE0F} 👨‍👩‍👧‍👦 🇯🇵 مُحَمَّد e\u{301} ㍿Ａ１ 長い文が続きます。";

/// The sizes: all widths at some heights, all heights at some widths, and pairs drawn by lot.
fn sizes(seed: u64) -> impl Iterator<Item = (u16, u16)> {
    let widths = (1..=220).flat_map(|width| [1, 3, 10, 24, 60].map(|height| (width, height)));
    let heights = (1..=80).flat_map(|height| [1, 8, 40, 80, 200].map(|width| (width, height)));
    let lot = (0..BY_LOT).map(move |at| {
        let drawn = mixed(seed ^ at);
        let below = |bits: u64, most: u64| u16::try_from(1 + bits % most).unwrap();
        (below(drawn & 0xffff, 300), below(drawn >> 32, 100))
    });
    widths.chain(heights).chain(lot)
}

/// A number as good as one drawn by lot, the same for the same number (`SplitMix64`).
const fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// The first place at which a character is cut or holds what steers a terminal.
pub(super) fn torn(buffer: &Buffer) -> Option<Position> {
    let area = buffer.area;
    for y in 0..area.height {
        let mut x = 0;
        while x < area.width {
            let symbol = buffer[(x, y)].symbol();
            let cells = u16::try_from(crate::text::width::width(symbol)).unwrap();
            let rest_is_free = (1..cells).all(|next| {
                x + next < area.width && buffer[(x + next, y)].symbol().trim().is_empty()
            });
            if cells == 0 || !rest_is_free || symbol.contains(char::is_control) {
                return Some(Position { x, y });
            }
            x += cells;
        }
    }
    None
}

/// Holds a screen at every size; its place in the file is its seed.
#[track_caller]
fn hold(app: &App) {
    let line = u64::from(std::panic::Location::caller().line());
    let seed = 2 * line + u64::from(app.language() == Language::Ja);
    for (width, height) in sizes(seed << 8) {
        let (buffer, shown) = cells_of(app, width, height, Symbols::Unicode);
        let place = torn(&buffer);
        let screen = app.context();
        assert_eq!(
            place,
            None,
            "{screen:?} {width}x{height}\n{}",
            print(&buffer)
        );
        if let Some(caret) = shown.caret {
            assert!(
                buffer.area.contains(caret),
                "{screen:?} {width}x{height} {caret:?}"
            );
        }
    }
}

/// Opens each of these over a question and steps back again.
fn each_over(desk: &mut Desk, actions: &[Action]) {
    for action in actions {
        desk.act(*action);
        hold(&desk.app);
        desk.act(Action::Back);
    }
}

fn at_the_inventory(mut desk: Desk) -> Desk {
    desk.say(Message::JumpTo("P-MRM-01".to_owned()));
    desk
}

#[test]
fn the_list_and_what_is_begun_there() {
    for language in Language::ALL {
        hold(&Desk::new(language).app);
        let mut empty = Desk::new(language);
        empty.say(Message::Outcome(Outcome::Listed(Vec::new())));
        hold(&empty.app);
        let mut desk = Desk::listed(language);
        hold(&desk.app);
        desk.say(Message::Move(Motion::Down));
        hold(&desk.app);
        desk.act(Action::Portfolio);
        hold(&desk.app);
        desk.act(Action::Back);
        // Said below the list: why it cannot be opened.
        desk.act(Action::Choose);
        hold(&desk.app);
        desk.say(Message::Move(Motion::First)).act(Action::Rename);
        hold(&desk.app);
        desk.act(Action::Back).act(Action::New);
        hold(&desk.app);
        desk.write(&HARD.repeat(8));
        for _ in 0..9 {
            hold(&desk.app);
            desk.act(Action::NextField);
        }
        desk.act(Action::Help);
        hold(&desk.app);
    }
}

#[test]
fn questions_of_each_kind() {
    for language in Language::ALL {
        let mut desk = Desk::open(language);
        hold(&desk.app);
        desk.say(Message::AnswerSeveral(vec![0])).answer(&[1]);
        hold(&desk.app);
        desk.act(Action::Choose).write(HARD);
        hold(&desk.app);
        desk.act(Action::Submit);
        hold(&desk.app);
        let mut desk = Desk::scoped(language);
        desk.say(Message::Move(Motion::PageDown));
        hold(&desk.app);
        let mut desk = at_the_inventory(Desk::answered(language));
        hold(&desk.app);
        desk.act(Action::Guidance);
        hold(&desk.app);
        desk.act(Action::Help);
        hold(&desk.app);
        desk.act(Action::Back);
        // The answer goes out to be written and cannot be.
        drop(desk.app.update(Message::Answer(2)));
        hold(&desk.app);
        let sentence = HARD.repeat(4);
        desk.say(Message::Outcome(Outcome::SaveFailed { sentence }));
        hold(&desk.app);
    }
}

#[test]
fn forms_over_a_question() {
    let forms = [
        Action::NotApplicable,
        Action::Assign,
        Action::Todo,
        Action::WriteReport,
        Action::Rename,
        Action::Who,
    ];
    for language in Language::ALL {
        let mut desk = at_the_inventory(Desk::answered(language));
        each_over(&mut desk, &forms);
        desk.act(Action::Assign);
        for typed in ["", HARD, "someday"] {
            desk.act(Action::NextField).write(typed);
        }
        desk.act(Action::Submit);
        hold(&desk.app);
        desk.act(Action::Back).act(Action::Note);
        hold(&desk.app);
        let long = format!("{}\n\n{HARD}\n", HARD.repeat(3)).repeat(30);
        desk.say(Message::Paste(long));
        for motion in [Caret::End, Caret::RowStart, Caret::Up(40), Caret::Start] {
            desk.say(Message::Edit(Edit::Go(motion, motion == Caret::RowStart)));
            hold(&desk.app);
        }
        desk.say(Message::Edit(Edit::SelectAll));
        hold(&desk.app);
        desk.act(Action::Help);
        hold(&desk.app);
    }
}

#[test]
fn map_search_and_ledger() {
    for language in Language::ALL {
        for desk in [Desk::scoped(language), Desk::answered(language)] {
            let mut desk = at_the_inventory(desk);
            each_over(&mut desk, &[Action::Map, Action::Search, Action::Evidence]);
            desk.act(Action::Search);
            for typed in ["a", "\u{8}", HARD] {
                desk.write(typed);
                hold(&desk.app);
            }
            desk.act(Action::Back).act(Action::Map);
            for motion in [Motion::Left, Motion::Left, Motion::First, Motion::Last] {
                desk.say(Message::Move(motion));
            }
            hold(&desk.app);
            desk.act(Action::Back).act(Action::Evidence);
            each_over(&mut desk, &[Action::AddEvidence, Action::ChangeEvidence]);
            desk.act(Action::AddEvidence).write(&HARD.repeat(5));
            desk.act(Action::NextField).write(HARD).act(Action::Submit);
            hold(&desk.app);
        }
    }
}

#[test]
fn review_and_result() {
    for language in Language::ALL {
        for desk in [Desk::scoped(language), Desk::answered(language)] {
            let mut desk = at_the_inventory(desk);
            each_over(&mut desk, &[Action::Review, Action::Summary]);
            desk.act(Action::Review)
                .say(Message::Move(Motion::Last))
                .act(Action::Help);
            hold(&desk.app);
            desk.act(Action::Back)
                .act(Action::Back)
                .act(Action::Summary);
            while matches!(desk.app.screen(), Screen::Summary(_)) && at_another_part(&mut desk) {
                hold(&desk.app);
            }
            let mut compared = Desk::answered(language).compared();
            hold(&compared.app);
            hold(&compared.say(Message::Move(Motion::Last)).app);
            desk.act(Action::Depth);
            each_over(&mut desk, &[Action::Summary, Action::Help]);
        }
    }
}

/// Goes to the next part of the result; whether there was one.
fn at_another_part(desk: &mut Desk) -> bool {
    let part = |app: &App| match app.screen() {
        Screen::Summary(summary) => Some(summary.part),
        _ => None,
    };
    let before = part(&desk.app);
    desk.say(Message::Move(Motion::Right));
    part(&desk.app) != before
}

#[test]
fn a_cut_character_is_seen_to_be_cut() {
    const PLAIN: ratatui::style::Style = ratatui::style::Style::new();
    let row = |paint: fn(&mut Buffer)| {
        let mut buffer = Buffer::empty(ratatui::layout::Rect::new(0, 0, 4, 1));
        paint(&mut buffer);
        torn(&buffer).map(|place| place.x)
    };
    assert_eq!(row(|buffer| buffer.set_string(0, 0, "与信", PLAIN)), None);
    let over_the_second_cell = row(|buffer| {
        buffer.set_string(1, 0, "与", PLAIN);
        buffer.set_string(2, 0, "a", PLAIN);
    });
    assert_eq!(over_the_second_cell, Some(1));
    let at_the_edge = row(|buffer| {
        buffer[(3, 0)].set_symbol("信");
    });
    assert_eq!(at_the_edge, Some(3));
}
