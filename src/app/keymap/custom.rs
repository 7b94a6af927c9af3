//! The keys as somebody has chosen them: an action's own keys take the place of its usual ones,
//! wherever it works. The keys that work everywhere stay beside them, and no character becomes a
//! command where text is typed.

use super::{Context, Press, tables::EVERYWHERE};
use crate::app::Action;

/// Which key says what on which screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keymap {
    /// The keys of every screen, where they are not the usual ones.
    chosen: Vec<(Context, Vec<(Press, Action)>)>,
}

/// A key that would say two things in the same place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clash {
    /// The key.
    pub press: Press,
    /// The one action.
    pub one: Action,
    /// The other.
    pub other: Action,
}

impl Keymap {
    /// The usual keys but for the actions named here.
    ///
    /// # Errors
    /// Every key that would say two things in the same place.
    pub fn with(changes: &[(Action, Vec<Press>)]) -> Result<Self, Vec<Clash>> {
        if changes.is_empty() {
            return Ok(Self::default());
        }
        let chosen: Vec<_> = Context::ALL
            .into_iter()
            .map(|context| (context, table(context, changes)))
            .collect();
        let mut clashes: Vec<Clash> = Vec::new();
        for (_, table) in &chosen {
            for clash in clashing(table) {
                if !clashes.contains(&clash) {
                    clashes.push(clash);
                }
            }
        }
        if clashes.is_empty() {
            Ok(Self { chosen })
        } else {
            Err(clashes)
        }
    }

    /// The keys that work on a screen and what they say, the screen's own first.
    pub fn bindings(&self, context: Context) -> impl Iterator<Item = (Press, Action)> {
        let chosen = self.chosen.iter().find(|(known, _)| *known == context);
        let usual = chosen.is_none().then(|| context.bindings());
        let chosen = chosen.map(|(_, table)| table.iter().copied());
        usual
            .into_iter()
            .flatten()
            .chain(chosen.into_iter().flatten())
    }

    /// The first key that says an action on a screen; `None` where none does.
    pub fn key_of(&self, context: Context, action: Action) -> Option<Press> {
        self.bindings(context)
            .find(|(_, said)| *said == action)
            .map(|(press, _)| press)
    }
}

/// The keys of a screen with these changes: chosen keys stand where the first usual one stood.
fn table(context: Context, changes: &[(Action, Vec<Press>)]) -> Vec<(Press, Action)> {
    let mut made: Vec<(Press, Action)> = Vec::new();
    for (press, action) in context.bindings() {
        let chosen = changes
            .iter()
            .find(|(changed, _)| *changed == action)
            .map(|(_, keys)| keys.as_slice())
            .filter(|_| !EVERYWHERE.contains(&(press, action)));
        let works = |press: &&Press| !(context.takes_text() && press.types());
        let chosen: Vec<Press> = chosen
            .unwrap_or_default()
            .iter()
            .filter(works)
            .copied()
            .collect();
        // Where text is typed and only characters were chosen, the usual key stays.
        let keys = if chosen.is_empty() {
            vec![press]
        } else {
            chosen
        };
        for key in keys {
            if !made.contains(&(key, action)) {
                made.push((key, action));
            }
        }
    }
    // The arrows lead to the next question and the one before; a key beside them may be chosen.
    let own = |action: &Action| matches!(action, Action::Next | Action::Previous);
    if context == Context::Question {
        for (action, keys) in changes.iter().filter(|(action, _)| own(action)) {
            made.extend(keys.iter().map(|key| (*key, *action)));
        }
    }
    made
}

fn clashing(table: &[(Press, Action)]) -> impl Iterator<Item = Clash> {
    table
        .iter()
        .enumerate()
        .flat_map(move |(at, (press, one))| {
            let before = table.iter().take(at);
            before
                .filter(move |(other, action)| other == press && action != one)
                .map(move |(_, other)| Clash {
                    press: *press,
                    one: *one,
                    other: *other,
                })
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::keymap::Key;

    fn key(name: &str) -> Press {
        Press::named(name).unwrap()
    }

    #[test]
    fn chosen_keys_take_the_place_of_the_usual_ones_wherever_the_action_works() {
        let changes = [
            (Action::Note, vec![key("b"), key("F6")]),
            (Action::Back, vec![key("h")]),
        ];
        let keymap = Keymap::with(&changes).unwrap();
        let says = |context, name| {
            let found = keymap
                .bindings(context)
                .find(|(press, _)| *press == key(name));
            found.map(|(_, action)| action)
        };
        assert_eq!(says(Context::Question, "b"), Some(Action::Note));
        assert_eq!(says(Context::Question, "F6"), Some(Action::Note));
        assert_eq!(says(Context::Question, "n"), None);
        for context in [Context::Question, Context::Map, Context::Ledger] {
            assert_eq!(says(context, "h"), Some(Action::Back), "{context:?}");
            assert_eq!(says(context, "q"), None, "{context:?}");
            assert_eq!(says(context, "Esc"), Some(Action::Back), "{context:?}");
        }
        assert_eq!(
            keymap.key_of(Context::Question, Action::Note),
            Some(key("b"))
        );
    }

    #[test]
    fn two_actions_may_change_places_and_may_not_share_a_key() {
        let swapped = [
            (Action::Note, vec![key("e")]),
            (Action::Evidence, vec![key("n")]),
        ];
        assert!(Keymap::with(&swapped).is_ok());
        let shared = [(Action::Note, vec![key("e")])];
        let clashes = Keymap::with(&shared).unwrap_err();
        assert_eq!(
            clashes,
            [Clash {
                press: key("e"),
                one: Action::Evidence,
                other: Action::Note,
            }]
        );
        // A new assessment is begun on the list, where nothing is flagged.
        assert!(Keymap::with(&[(Action::New, vec![key("f")])]).is_ok());
    }

    #[test]
    fn no_character_is_a_command_where_text_is_typed() {
        let changes = [
            (Action::Submit, vec![key("w")]),
            (Action::NextField, vec![key("F7")]),
        ];
        let keymap = Keymap::with(&changes).unwrap();
        for context in Context::ALL
            .into_iter()
            .filter(|context| context.takes_text())
        {
            assert!(keymap.bindings(context).all(|(press, _)| !press.types()));
        }
        assert_eq!(
            keymap.key_of(Context::Text, Action::Submit),
            Some(key("Ctrl-S"))
        );
        assert_eq!(
            keymap.key_of(Context::Choices, Action::Submit),
            Some(key("w"))
        );
        let next = keymap.key_of(Context::Line, Action::NextField);
        assert_eq!(next, Some(Press::plain(Key::Function(7))));
    }

    #[test]
    fn without_changes_nothing_is_changed() {
        assert_eq!(Keymap::with(&[]), Ok(Keymap::default()));
        for context in Context::ALL {
            assert!(Keymap::default().bindings(context).eq(context.bindings()));
        }
    }
}
