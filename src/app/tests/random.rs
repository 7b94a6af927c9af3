//! Whatever is said to the interface, it does not panic, and what it shows is the fold of what it
//! handed out to be written.

use proptest::prelude::*;

use super::{
    desk::{Bench, Desk, id},
    firm,
};
use crate::{
    app::{
        Message, Motion, ReadOnly,
        keymap::{Key, Press, message},
    },
    assessment::State,
    questionnaire::QuestionIndex,
};

fn motion() -> impl Strategy<Value = Motion> {
    prop_oneof![
        Just(Motion::Up),
        Just(Motion::Down),
        Just(Motion::Left),
        Just(Motion::Right),
        Just(Motion::PageUp),
        Just(Motion::PageDown),
        Just(Motion::First),
        Just(Motion::Last),
    ]
}

fn key() -> impl Strategy<Value = Press> {
    let key = prop_oneof![
        8 => "[0-9a-zA-Z/? ]".prop_map(|text| Key::Char(text.chars().next().unwrap())),
        2 => "[１ａあ漢が🇯🇵]".prop_map(|text| Key::Char(text.chars().next().unwrap())),
        4 => Just(Key::Enter),
        3 => Just(Key::Escape),
        1 => Just(Key::Tab),
        1 => Just(Key::Backspace),
        1 => Just(Key::Delete),
        3 => motion().prop_map(Key::To),
    ];
    (key, prop::bool::weighted(0.1), any::<bool>()).prop_map(|(key, control, shift)| Press {
        // Ctrl-C leaves; everything after it would be said to nobody.
        control: control && key != Key::Char('c'),
        alt: false,
        shift,
        key,
    })
}

#[derive(Debug, Clone)]
enum Said {
    Key(Press),
    Message(Message),
}

fn said() -> impl Strategy<Value = Said> {
    let message = prop_oneof![
        (0..12_usize).prop_map(Message::Answer),
        prop::collection::vec(0..6_usize, 0..4).prop_map(Message::AnswerSeveral),
        ".{0,8}".prop_map(Message::AnswerTyped),
        (0..40_usize).prop_map(Message::Select),
        (0..14_usize).prop_map(|at| Message::Jump(QuestionIndex(at))),
        "[GST]-0[0-9]".prop_map(Message::JumpTo),
        ".{0,8}".prop_map(Message::Type),
        ".{0,8}".prop_map(Message::Paste),
        (0..9_usize, "[0-9/+d年度末]{0,6}").prop_map(|(at, text)| Message::Fill(at, text)),
        (0..9_usize, 0..5_usize).prop_map(|(field, entry)| Message::Tick(field, entry)),
        (0..40_u16, 0..90_u16).prop_map(|(rows, columns)| Message::Room { rows, columns }),
    ];
    prop_oneof![
        5 => key().prop_map(Said::Key),
        2 => message.prop_map(Said::Message),
    ]
}

fn hold(bench: &Bench) {
    let Some(session) = bench.app.session() else {
        return;
    };
    let unsaved = session.unsaved();
    let fold = State::of(bench.desk.log.iter().chain(unsaved));
    assert_eq!(*session.state(), fold);
    assert_eq!(session.standings(), &fold.standings(session.content()));
    assert!(session.question().is_some());
    let progress = session.progress();
    assert!(progress.answered <= progress.applicable);
    for line in &bench.desk.log {
        let again = crate::assessment::Line::parse(line.render().trim_end()).unwrap();
        assert_eq!(again, *line);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn nothing_said_breaks_it(
        said in prop::collection::vec((said(), prop::bool::weighted(0.05), prop::bool::weighted(0.2)), 1..80),
        read_only in prop::bool::weighted(0.1),
    ) {
        let mut desk = Desk::new(firm::log(Vec::new()));
        desk.read_only = read_only.then_some(ReadOnly::Locked(None));
        let mut bench = Bench::start(desk, Some(id()));
        for (said, fails, slow) in said {
            bench.desk.full = fails;
            bench.desk.slow = slow;
            match said {
                Said::Key(press) => {
                    if let Some(message) = message(bench.app.keymap(), bench.app.context(), press) {
                        bench.say(message);
                    }
                }
                Said::Message(message) => bench.say(message),
            }
            hold(&bench);
            if !slow {
                bench.settle();
                hold(&bench);
            }
            prop_assert!(!read_only || bench.app.session().is_none() || bench.desk.log.len() == 1);
        }
    }
}
