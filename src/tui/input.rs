//! From the terminal's events to the app's messages: keys through the keymap, a paste as one text,
//! sizes as given. Key releases, which Windows sends, say nothing. It decides nothing.

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use crate::app::{
    Context, Gesture, Message, Motion,
    keymap::{self, Key, Keymap, Press},
};

/// What an event of the terminal says.
#[derive(Debug)]
pub(super) enum Said {
    /// Something to the app.
    Message(Message),
    /// The pointer did something at this column and row.
    Pointed((u16, u16), Gesture),
    /// The terminal has this size now.
    Size(u16, u16),
    /// Stop the program and give the terminal to the shell.
    Suspend,
    /// Nothing.
    Nothing,
}

/// What an event says where these keys work.
pub(super) fn read(event: Event, keymap: &Keymap, context: Context) -> Said {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => {
            let Some(press) = press(key) else {
                return Said::Nothing;
            };
            if cfg!(unix) && press == Press::control('z') {
                return Said::Suspend;
            }
            keymap::message(keymap, context, press).map_or(Said::Nothing, Said::Message)
        }
        Event::Paste(text) => {
            let text = text.replace("\r\n", "\n").replace('\r', "\n");
            Said::Message(Message::Paste(text))
        }
        Event::Mouse(mouse) => gesture(mouse),
        Event::Resize(width, height) => Said::Size(width, height),
        _ => Said::Nothing,
    }
}

fn gesture(mouse: MouseEvent) -> Said {
    let gesture = match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Gesture::Click,
        MouseEventKind::ScrollUp => Gesture::WheelUp,
        MouseEventKind::ScrollDown => Gesture::WheelDown,
        _ => return Said::Nothing,
    };
    Said::Pointed((mouse.column, mouse.row), gesture)
}

/// The app's name of a key; `None` for one that it does not know.
fn press(event: KeyEvent) -> Option<Press> {
    let mut shift = event.modifiers.contains(KeyModifiers::SHIFT);
    let key = match event.code {
        KeyCode::Char(character) => Key::Char(character),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => {
            shift = true;
            Key::Tab
        }
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::F(number) => Key::Function(number),
        KeyCode::Up => Key::To(Motion::Up),
        KeyCode::Down => Key::To(Motion::Down),
        KeyCode::Left => Key::To(Motion::Left),
        KeyCode::Right => Key::To(Motion::Right),
        KeyCode::PageUp => Key::To(Motion::PageUp),
        KeyCode::PageDown => Key::To(Motion::PageDown),
        KeyCode::Home => Key::To(Motion::First),
        KeyCode::End => Key::To(Motion::Last),
        _ => return None,
    };
    let held = |modifier| event.modifiers.contains(modifier);
    // AltGr, which Windows reports as both, types characters.
    let types = matches!(key, Key::Char(_)) && held(KeyModifiers::CONTROL | KeyModifiers::ALT);
    Some(Press {
        key,
        control: held(KeyModifiers::CONTROL) && !types,
        alt: held(KeyModifiers::ALT) && !types,
        shift: shift && !matches!(key, Key::Char(_)),
    })
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyEventState;

    use super::*;
    use crate::app::Action;

    fn of(event: Event, context: Context) -> Said {
        read(event, &Keymap::default(), context)
    }

    fn key(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Event {
        Event::Key(KeyEvent {
            code,
            modifiers,
            kind,
            state: KeyEventState::NONE,
        })
    }

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Event {
        key(code, modifiers, KeyEventKind::Press)
    }

    #[test]
    fn a_release_says_nothing_and_a_repeat_says_it_again() {
        let down = |kind| of(key(KeyCode::Down, KeyModifiers::NONE, kind), Context::Home);
        assert!(matches!(down(KeyEventKind::Release), Said::Nothing));
        for kind in [KeyEventKind::Press, KeyEventKind::Repeat] {
            assert!(matches!(
                down(kind),
                Said::Message(Message::Move(Motion::Down))
            ));
        }
    }

    #[test]
    fn a_paste_is_one_text_with_line_feeds() {
        let Said::Message(Message::Paste(text)) =
            of(Event::Paste("一\r\n二\r三".to_owned()), Context::Text)
        else {
            panic!("no paste")
        };
        assert_eq!(text, "一\n二\n三");
    }

    #[test]
    fn a_click_and_the_wheel_say_something_and_the_rest_of_the_mouse_nothing() {
        let pointed = |kind| {
            let mouse = MouseEvent {
                kind,
                column: 3,
                row: 7,
                modifiers: KeyModifiers::NONE,
            };
            of(Event::Mouse(mouse), Context::Home)
        };
        let click = pointed(MouseEventKind::Down(MouseButton::Left));
        assert!(matches!(click, Said::Pointed((3, 7), Gesture::Click)));
        let wheel = pointed(MouseEventKind::ScrollDown);
        assert!(matches!(wheel, Said::Pointed((3, 7), Gesture::WheelDown)));
        for kind in [
            MouseEventKind::Up(MouseButton::Left),
            MouseEventKind::Down(MouseButton::Right),
            MouseEventKind::Drag(MouseButton::Left),
            MouseEventKind::Moved,
        ] {
            assert!(matches!(pointed(kind), Said::Nothing), "{kind:?}");
        }
    }

    #[test]
    fn control_c_leaves_and_control_z_stops() {
        let said = of(
            pressed(KeyCode::Char('c'), KeyModifiers::CONTROL),
            Context::Text,
        );
        assert!(matches!(said, Said::Message(Message::Do(Action::Quit))));
        let said = of(
            pressed(KeyCode::Char('z'), KeyModifiers::CONTROL),
            Context::Home,
        );
        assert_eq!(matches!(said, Said::Suspend), cfg!(unix));
    }

    #[test]
    fn altgr_types_and_back_tab_is_shift_tab() {
        let altgr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let said = of(pressed(KeyCode::Char('@'), altgr), Context::Line);
        assert!(matches!(said, Said::Message(Message::Type(text)) if text == "@"));
        let said = of(
            pressed(KeyCode::BackTab, KeyModifiers::SHIFT),
            Context::Line,
        );
        assert!(matches!(
            said,
            Said::Message(Message::Do(Action::PreviousField))
        ));
        let said = of(
            pressed(KeyCode::Char('ｎ'), KeyModifiers::NONE),
            Context::Question,
        );
        assert!(matches!(said, Said::Message(Message::Do(Action::Note))));
    }
}
