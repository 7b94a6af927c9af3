//! The tables of keys: no key says two things on a screen, every action has a key and a name. The
//! tables feed the key line, the help and the line-by-line commands, so that a slip in them would
//! be told to the user three times.

use std::collections::HashSet;

use crate::{
    app::{
        Action, Context, Message, Motion,
        keymap::{Key, Keymap, Press, message},
    },
    i18n::Language,
};

const CONTEXTS: [Context; 13] = Context::ALL;

/// The keys where nobody has chosen others.
fn usual() -> Keymap {
    Keymap::default()
}

#[test]
fn no_key_says_two_things() {
    for context in CONTEXTS {
        let mut seen = HashSet::new();
        for (press, action) in usual().bindings(context) {
            assert!(
                seen.insert(press),
                "{press} says {action:?} and more in {context:?}"
            );
        }
    }
}

#[test]
fn every_action_has_a_key_somewhere() {
    // The arrows go to the question before and after.
    let by_arrow = [Action::Next, Action::Previous];
    for action in Action::ALL {
        let bound = CONTEXTS
            .iter()
            .any(|context| usual().key_of(*context, action).is_some());
        assert!(bound || by_arrow.contains(&action), "{action:?}");
    }
}

#[test]
fn every_action_has_a_name_in_both_languages() {
    for action in Action::ALL {
        let (en, ja) = (action.name(Language::En), action.name(Language::Ja));
        assert!(!en.is_empty() && !ja.is_empty() && en != ja, "{action:?}");
    }
}

#[test]
fn leaving_and_help_work_on_every_screen() {
    for context in CONTEXTS {
        let says = |press| match message(&usual(), context, press) {
            Some(Message::Do(action)) => Some(action),
            _ => None,
        };
        assert_eq!(says(Press::control('c')), Some(Action::Quit));
        assert_eq!(says(Press::plain(Key::Function(1))), Some(Action::Help));
        assert_eq!(says(Press::plain(Key::Escape)), Some(Action::Back));
    }
}

#[test]
fn the_mouse_can_be_given_back_on_every_screen() {
    for context in CONTEXTS {
        let said = message(&usual(), context, Press::plain(Key::Function(3)));
        assert!(
            matches!(said, Some(Message::Do(Action::Mouse))),
            "{context:?}"
        );
    }
}

#[test]
fn no_text_is_a_command_where_text_is_typed() {
    for context in CONTEXTS.into_iter().filter(|context| context.takes_text()) {
        for typed in ['q', 'n', '1', '?', 'L', ' ', '１', '漢'] {
            let said = message(&usual(), context, Press::plain(Key::Char(typed)));
            assert!(matches!(said, Some(Message::Type(text)) if text == typed.to_string()));
        }
    }
}

#[test]
fn keys_are_written_as_people_read_them() {
    let written = |press: Press| press.to_string();
    assert_eq!(written(Press::control('r')), "Ctrl-R");
    assert_eq!(written(Press::plain(Key::Char(' '))), "Space");
    assert_eq!(written(Press::plain(Key::To(Motion::Left))), "←");
    assert_eq!(
        written(
            usual()
                .key_of(Context::Line, Action::PreviousField)
                .unwrap()
        ),
        "Shift-Tab"
    );
}

#[test]
fn a_digit_chooses_an_option_and_zero_the_tenth() {
    for (digit, option) in [('1', 0), ('9', 8), ('0', 9), ('０', 9)] {
        let said = message(&usual(), Context::Question, Press::plain(Key::Char(digit)));
        assert!(
            matches!(said, Some(Message::Answer(chosen)) if chosen == option),
            "{digit}: {said:?}"
        );
    }
}
