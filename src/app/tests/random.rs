//! Whatever is said to the interface, at least ten thousand things, it does not panic and everything
//! in `sound` holds. What a user can do with keys and a pointer on the drawn screen stands in `tui`.

use proptest::{prelude::*, test_runner::RngSeed};

use super::{
    desk::{Bench, Desk, id},
    firm,
    sound::Witness,
};
use crate::{
    app::{
        Message, Motion, ReadOnly,
        keymap::{Key, Press, message},
    },
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

/// So many cases, the same ones each time.
pub(crate) fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(300))]
    #[test]
    fn nothing_said_breaks_it(
        said in prop::collection::vec((said(), prop::bool::weighted(0.05), prop::bool::weighted(0.2)), 1..80),
        read_only in prop::bool::weighted(0.1),
        breaks_off: bool,
    ) {
        let mut desk = Desk::new(firm::log(Vec::new()));
        desk.read_only = read_only.then_some(ReadOnly::Locked(None));
        let mut bench = Bench::start(desk, Some(id()));
        let mut witness = Witness::default();
        witness.hold(&bench);
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
            witness.hold(&bench);
            if !slow {
                bench.settle();
                witness.hold(&bench);
            }
            prop_assert!(!read_only || bench.app.session().is_none() || bench.desk.log.len() == 1);
        }
        witness.undo_all(&bench);
        if breaks_off { witness.break_off(bench) } else { witness.leave(bench) }
    }
}
