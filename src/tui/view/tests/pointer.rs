//! The pointer over real screens: a click on what is read does what the key for it does, the wheel
//! scrolls what it is over, and nothing stands where a click would mean something else.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::{
    super::areas,
    cells_of,
    paper::Desk,
    print,
    sizes::{HEIGHTS, WIDTHS, every_screen},
};
use crate::{
    app::{Action, App, Area, Gesture, Message, Screen, SummaryPart, Target},
    i18n::Language,
    questionnaire::{Answer, Value},
    tui::{symbols::Symbols, theme::Theme, widget::Look},
};

const SMALL: (u16, u16) = (80, 24);
const LARGE: (u16, u16) = (140, 45);

fn areas_of(app: &App, (width, height): (u16, u16)) -> Vec<Area> {
    let look = Look {
        theme: Theme::Auto,
        symbols: Symbols::Unicode,
        language: app.language(),
    };
    areas(app, look, Rect::new(0, 0, width, height))
}

/// Where a text stands on the screen: the column and row of its first cell.
fn place(app: &App, (width, height): (u16, u16), text: &str) -> (u16, u16) {
    let (buffer, _) = cells_of(app, width, height, Symbols::Unicode);
    let screen = print(&buffer);
    let found = screen.lines().enumerate().find_map(|(y, row)| {
        let before = row.split_once(text)?.0;
        Some((before.width(), y))
    });
    let (x, y) = found.unwrap_or_else(|| panic!("no {text} in\n{screen}"));
    (u16::try_from(x).unwrap(), u16::try_from(y).unwrap())
}

impl Desk {
    fn point(&mut self, size: (u16, u16), text: &str, gesture: Gesture) -> &mut Self {
        let at = place(&self.app, size, text);
        let areas = areas_of(&self.app, size);
        for message in self.app.pointed(&areas, at, gesture) {
            self.say(message);
        }
        self
    }

    fn click(&mut self, text: &str) -> &mut Self {
        self.point(SMALL, text, Gesture::Click)
    }

    fn here(&self) -> String {
        let session = self.app.session().unwrap();
        session.question().unwrap().id.to_string()
    }

    fn chosen(&self, id: &str) -> Vec<usize> {
        let session = self.app.session().unwrap();
        let found = session.content().enumerate();
        let (at, _) = found
            .into_iter()
            .find(|(_, q)| q.id.as_str() == id)
            .unwrap();
        match session.answer(at) {
            Some(Answer::Value(Value::Options(chosen))) => chosen.clone(),
            _ => Vec::new(),
        }
    }
}

#[test]
fn a_click_on_an_option_answers_as_its_number_does() {
    for language in Language::ALL {
        let label = match language {
            Language::En => "reconciled with the systems",
            Language::Ja => "対応済み（定期見直しあり）",
        };
        let mut desk = Desk::scoped(language);
        let question = desk.here();
        desk.click(label);
        assert_eq!(desk.chosen(&question), [4]);
        assert_ne!(desk.here(), question, "answering moves on");
    }
    // Of several it is put in and taken out, and is not gone on.
    let mut desk = Desk::open(Language::En);
    let question = desk.here();
    desk.click("2 [");
    assert_eq!(
        (desk.here(), desk.chosen(&question).len()),
        (question.clone(), 1)
    );
    desk.click("2 [");
    assert_eq!((desk.here(), desk.chosen(&question).len()), (question, 0));
}

#[test]
fn a_double_click_is_no_answer_to_the_next_question() {
    let mut desk = Desk::scoped(Language::En);
    let first = desk.here();
    desk.click("Partial");
    let second = desk.here();
    desk.point(SMALL, "2   ", Gesture::ClickAgain)
        .point(SMALL, "f Flag", Gesture::ClickAgain);
    assert_eq!(
        (desk.here(), desk.chosen(&first)),
        (second.clone(), vec![2])
    );
    assert!(desk.chosen(&second).is_empty());
    // On the list it opens what the first click selected.
    let mut desk = Desk::listed(Language::En);
    desk.say(Message::Select(1));
    desk.click("Retail credit scoring");
    desk.point(SMALL, "Retail credit scoring", Gesture::ClickAgain);
    assert!(matches!(desk.app.screen(), Screen::Question(_)));
}

#[test]
fn a_click_on_a_keys_hint_is_the_key() {
    let mut desk = Desk::scoped(Language::En);
    desk.click("f Flag");
    let session = desk.app.session().unwrap();
    assert!(session.flagged(session.here()));
    desk.click("All sections");
    assert!(matches!(desk.app.screen(), Screen::Map(_)));
    desk.click("Keys");
    assert!(matches!(desk.app.screen(), Screen::Help(..)));
    desk.click("Enter One step back").click("m One step back");
    assert!(matches!(desk.app.screen(), Screen::Question(_)));
    // Every hint's action has a key there.
    every_screen(Language::En, |app| {
        for area in areas_of(app, SMALL) {
            if let Target::Do(action) = area.target {
                assert!(app.key_of(action).is_some(), "{action:?}");
            }
        }
    });
}

#[test]
fn a_click_in_the_map_and_in_the_tree_goes_there() {
    let mut desk = Desk::answered(Language::En);
    desk.say(Message::JumpTo("P-MRM-01".to_owned()))
        .act(Action::Map);
    desk.click("Operation of the system").click("P-OPS-01");
    assert_eq!(desk.here(), "P-OPS-01");
    desk.say(Message::JumpTo("P-MRM-01".to_owned()))
        .point(LARGE, "Operation of", Gesture::Click);
    assert_eq!(
        desk.here(),
        "P-OPS-01",
        "a section leads to its first question"
    );
    desk.say(Message::JumpTo("P-MRM-01".to_owned()));
    desk.point(LARGE, "P-MRM-02", Gesture::Click);
    assert_eq!(desk.here(), "P-MRM-02");
    desk.act(Action::Search).write("model").click("P-MRM-01");
    assert_eq!(desk.here(), "P-MRM-01");
    desk.act(Action::Review).click("P-MRM-02");
    assert_eq!(desk.here(), "P-MRM-02");
    desk.act(Action::Summary).click("By principle");
    assert!(matches!(desk.app.screen(), Screen::Summary(summary)
        if summary.part == SummaryPart::Principles));
    desk.click("What to do first").click("P-OPS-01");
    assert_eq!(desk.here(), "P-OPS-01");
}

#[test]
fn where_enter_does_more_than_go_there_the_first_click_only_selects() {
    let mut desk = Desk::listed(Language::En);
    let at = |desk: &Desk| match desk.app.screen() {
        Screen::Home(home) => Some(home.at),
        _ => None,
    };
    desk.click("2025-11-01-old");
    assert_eq!(at(&desk), Some(1));
    desk.click("Retail credit scoring");
    assert_eq!(at(&desk), Some(0), "shown, not opened");
    desk.click("Retail credit scoring");
    assert!(matches!(desk.app.screen(), Screen::Question(_)));

    let mut desk = Desk::answered(Language::En);
    desk.say(Message::JumpTo("P-MRM-02".to_owned()))
        .act(Action::Evidence)
        .act(Action::AddEvidence)
        .write("Second")
        .act(Action::NextField)
        .write("b")
        .act(Action::Submit);
    let linked = |desk: &Desk| {
        let session = desk.app.session().unwrap();
        let item = &session.state().ledger()[0].evidence.id;
        session.supports(item, session.here())
    };
    desk.click("E-002").click("E-001");
    assert!(!linked(&desk));
    desk.click("E-001");
    assert!(linked(&desk));
}

#[test]
fn a_click_in_a_form_picks_the_entry_and_puts_the_caret() {
    let mut desk = Desk::listed(Language::En);
    desk.act(Action::New).click("Healthcare");
    let Screen::Form(form) = desk.app.screen() else {
        panic!("no form")
    };
    let ticked: Vec<bool> = form
        .fields
        .iter()
        .filter_map(|field| match &field.input {
            crate::app::Input::Many { choices, .. } => Some(choices),
            _ => None,
        })
        .flatten()
        .map(|tick| tick.on)
        .collect();
    assert_eq!(ticked, [true, false, true]);

    let mut desk = Desk::scoped(Language::Ja);
    desk.act(Action::Note).write("一行目の終り");
    desk.say(Message::Edit(crate::app::Edit::NewLine))
        .write("二行目");
    desk.click("目の終り").write("、");
    let Screen::Form(form) = desk.app.screen() else {
        panic!("no form")
    };
    assert_eq!(form.fields[0].typed(), "一行、目の終り\n二行目");
}

#[test]
fn the_wheel_scrolls_what_it_is_over() {
    let mut desk = Desk::answered(Language::En);
    desk.say(Message::JumpTo("P-MRM-01".to_owned()));
    let scroll = |desk: &Desk| match desk.app.screen() {
        Screen::Question(ask) => (ask.scroll, ask.option),
        _ => panic!("no question"),
    };
    desk.point(SMALL, "Two vendor models", Gesture::WheelDown)
        .point(SMALL, "Reviewed", Gesture::WheelDown)
        .point(SMALL, "Reviewed", Gesture::WheelUp);
    assert_eq!(scroll(&desk), (3, 2), "the guidance, and no option");
    desk.point(SMALL, "tenken", Gesture::WheelDown);
    assert_eq!(scroll(&desk), (3, 2), "the head scrolls nothing");
    desk.point(LARGE, "P-MRM-02", Gesture::WheelDown);
    assert_eq!(
        desk.here(),
        "P-MRM-02",
        "the tree goes on with its question"
    );

    desk.act(Action::Summary)
        .point(SMALL, "P-OPS-01", Gesture::WheelDown);
    assert!(matches!(desk.app.screen(), Screen::Summary(summary) if summary.at == 1));
}

#[test]
fn a_pointer_breaks_nothing_at_any_size_and_areas_lie_on_the_screen() {
    every_screen(Language::Ja, |app| {
        for width in WIDTHS {
            for height in HEIGHTS {
                for area in areas_of(app, (width, height)) {
                    assert!(area.width > 0 && area.height > 0);
                    assert!(area.x + area.width <= width && area.y + area.height <= height);
                    let at = (area.x, area.y);
                    for gesture in [
                        Gesture::Click,
                        Gesture::ClickAgain,
                        Gesture::WheelUp,
                        Gesture::WheelDown,
                    ] {
                        app.pointed(&[area], at, gesture);
                    }
                }
            }
        }
    });
}

#[test]
fn the_foot_says_when_the_mouse_is_the_terminals() {
    for language in Language::ALL {
        let mut desk = Desk::listed(language);
        let mut said = Vec::new();
        for _ in 0..2 {
            desk.act(Action::Mouse);
            said.push(super::screen(&desk.app, 80, 24));
        }
        let name = format!("mouse_off_{}", language.code());
        insta::assert_snapshot!(name, said[0]);
        let off = crate::i18n::screen::mouse_off(language);
        assert!(said[0].contains(off) && !said[1].contains(off), "{said:?}");
    }
}
