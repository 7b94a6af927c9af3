//! Ten thousand keys, pastes, clicks, turns of the wheel and sizes drawn by lot, as a terminal sends
//! them, against the whole interface over a log in memory: after each it is drawn whole, and all
//! that `sound` says of the app holds. The lot falls the same way each time.

use std::collections::HashSet;

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use proptest::{prelude::*, test_runner::TestRunner};
use ratatui::layout::Rect;

use super::{super::areas, cells_of, print, sweep::torn};
use crate::{
    app::{
        Context, Message,
        tests::{
            desk::{Bench, Desk, id},
            firm, random,
            sound::Witness,
        },
    },
    tui::{
        input::{self, Said},
        symbols::Symbols,
        theme::Theme,
        widget::Look,
    },
};

/// Texts that an input method or a clipboard may give.
const TEXTS: [&str; 9] = [
    "か\u{3099}",
    "葛\u{E0100}❤\u{FE0F}",
    "👨‍👩‍👧‍👦",
    "ﾊﾞｯｸﾞ",
    "مُحَمَّد",
    "一行目\r\n二行目\r三行目",
    "\u{1b}[31m\u{0}\u{202E}",
    "2027-03-31",
    "長い文章を貼り付けると、欄の幅を超えて折り返されます。",
];

fn key() -> impl Strategy<Value = Event> {
    let code = prop_oneof![
        10 => prop::char::range(' ', '~').prop_map(KeyCode::Char),
        2 => prop::sample::select("１２ｙｑ？ あが漢🇯🇵\u{3099}\u{200D}".chars().collect::<Vec<_>>())
            .prop_map(KeyCode::Char),
        // What leads into the assessment, and on.
        12 => prop::sample::select("1231231nexkofmsrwg/".chars().collect::<Vec<_>>()).prop_map(KeyCode::Char),
        7 => Just(KeyCode::Enter),
        4 => Just(KeyCode::Esc),
        6 => prop::sample::select(vec![
            KeyCode::Tab, KeyCode::BackTab, KeyCode::Backspace, KeyCode::Delete, KeyCode::Up,
            KeyCode::Down, KeyCode::Left, KeyCode::Right, KeyCode::PageUp, KeyCode::PageDown,
            KeyCode::Home, KeyCode::End, KeyCode::Insert, KeyCode::Null,
        ]),
        1 => (1..=12_u8).prop_map(KeyCode::F),
    ];
    (code, 0..20_u8).prop_map(|(code, held)| {
        let held = match held {
            0 | 1 if code != KeyCode::Char('c') => KeyModifiers::CONTROL,
            2 => KeyModifiers::ALT,
            3 => KeyModifiers::SHIFT,
            _ => KeyModifiers::NONE,
        };
        Event::Key(KeyEvent::new(code, held))
    })
}

/// Something that a terminal sends; the pointer's place is drawn among what leads somewhere.
#[derive(Debug, Clone)]
enum Sent {
    Plainly(Event),
    Pointed(MouseEventKind, usize),
}

fn sent() -> impl Strategy<Value = Sent> {
    let kind = prop::sample::select(vec![
        MouseEventKind::Down(MouseButton::Left),
        MouseEventKind::Down(MouseButton::Left),
        MouseEventKind::ScrollUp,
        MouseEventKind::ScrollDown,
        MouseEventKind::Moved,
    ]);
    let mouse = |(kind, column, row)| {
        Event::Mouse(MouseEvent {
            kind,
            column,
            row,
            modifiers: KeyModifiers::NONE,
        })
    };
    prop_oneof![
        24 => key().prop_map(Sent::Plainly),
        3 => prop::sample::select(TEXTS.to_vec()).prop_map(|text| Sent::Plainly(Event::Paste(text.to_owned()))),
        1 => (kind.clone(), 0..220_u16, 0..80_u16).prop_map(mouse).prop_map(Sent::Plainly),
        4 => (kind, 0..1000_usize).prop_map(|(kind, at)| Sent::Pointed(kind, at)),
        2 => (1..160_u16, 1..60_u16).prop_map(|(width, height)| Sent::Plainly(Event::Resize(width, height))),
    ]
}

/// The interface on a screen of some size.
struct Shell {
    bench: Bench,
    size: (u16, u16),
}

impl Shell {
    fn take(&mut self, sent: Sent) {
        match sent {
            Sent::Plainly(event) => self.read(event),
            Sent::Pointed(kind, at) => {
                let areas = self.areas();
                let Some(area) = at.checked_rem(areas.len()).and_then(|at| areas.get(at)) else {
                    return;
                };
                self.read(Event::Mouse(MouseEvent {
                    kind,
                    column: area.x + area.width / 2,
                    row: area.y,
                    modifiers: KeyModifiers::NONE,
                }));
            }
        }
    }

    fn read(&mut self, event: Event) {
        let app = &self.bench.app;
        match input::read(event, app.keymap(), app.context()) {
            Said::Message(message) => self.bench.say(message),
            Said::Pointed(at, gesture) => {
                for message in app.pointed(&self.areas(), at, gesture) {
                    self.bench.say(message);
                }
            }
            Said::Size(width, height) => self.size = (width, height),
            Said::Suspend => self.bench.settle(),
            Said::Nothing => {}
        }
    }

    fn areas(&self) -> Vec<crate::app::Area> {
        let look = Look {
            theme: Theme::Auto,
            symbols: Symbols::Unicode,
            language: self.bench.app.language(),
        };
        areas(
            &self.bench.app,
            look,
            Rect::new(0, 0, self.size.0, self.size.1),
        )
    }

    fn draw(&mut self) {
        let (width, height) = self.size;
        let (buffer, shown) = cells_of(&self.bench.app, width, height, Symbols::Unicode);
        assert_eq!(torn(&buffer), None, "{width}x{height}\n{}", print(&buffer));
        assert!(shown.caret.is_none_or(|caret| buffer.area.contains(caret)));
        let room = Message::Room {
            rows: shown.page.unwrap_or(1),
            columns: shown.columns.unwrap_or(60),
        };
        drop(self.bench.app.update(room));
    }
}

#[test]
fn nothing_a_terminal_sends_breaks_it() {
    let steps = prop::collection::vec((sent(), 0..20_u8), 40..120);
    let way = (steps, prop::bool::weighted(0.3), any::<bool>());
    let seen = std::cell::RefCell::new((HashSet::<Context>::new(), 0, 0));
    let run = TestRunner::new(random::cases(400)).run(&way, |(steps, at_home, breaks_off)| {
        let desk = Desk::new(firm::log(Vec::new()));
        let mut shell = Shell {
            bench: Bench::start(desk, (!at_home).then(id)),
            size: (80, 24),
        };
        let mut witness = Witness::default();
        witness.hold(&shell.bench);
        for (sent, disk) in steps {
            shell.bench.desk.full = disk == 0;
            shell.bench.desk.slow = disk < 3;
            shell.take(sent);
            if disk % 2 == 0 {
                shell.bench.settle();
            }
            witness.hold(&shell.bench);
            shell.draw();
            let mut seen = seen.borrow_mut();
            seen.0.insert(shell.bench.app.context());
            seen.1 += 1;
            if shell.bench.app.leaving() {
                break;
            }
        }
        seen.borrow_mut().2 += shell.bench.desk.log.len();
        witness.undo_all(&shell.bench);
        if breaks_off {
            witness.break_off(shell.bench);
        } else if !shell.bench.app.leaving() {
            witness.leave(shell.bench);
        }
        Ok(())
    });
    if let Err(why) = run {
        panic!("{why}");
    }
    let (contexts, steps, lines) = seen.into_inner();
    assert_eq!(contexts.len(), Context::ALL.len(), "{contexts:?}");
    assert!(
        steps >= 10_000 && lines >= 1000,
        "{steps} steps, {lines} lines"
    );
}
