//! A key by its name, as a configuration has it and as help writes it: `n`, `Ctrl-R`, `F5`, `Space`;
//! what is near a slip, and which keys nobody may choose. It knows no action.

use super::{Key, Press};
use crate::{questionnaire::nearest, text::narrow::narrow};

/// The keys that have names; Home, arrows and the like move and say nothing else.
const NAMES: [(&str, Key); 6] = [
    ("Enter", Key::Enter),
    ("Space", Key::Char(' ')),
    ("Tab", Key::Tab),
    ("Backspace", Key::Backspace),
    ("Delete", Key::Delete),
    ("Esc", Key::Escape),
];

impl Press {
    /// The key of a name; of what is held and of words the letter case says nothing.
    pub fn named(name: &str) -> Option<Self> {
        let mut press = Self::plain(Key::Escape);
        let mut rest = name;
        while let Some((held, key)) = rest.split_once('-').filter(|(_, key)| !key.is_empty()) {
            let held = match held.to_ascii_lowercase().as_str() {
                "ctrl" => &mut press.control,
                "alt" => &mut press.alt,
                "shift" => &mut press.shift,
                _ => return None,
            };
            *held = true;
            rest = key;
        }
        press.key = key(rest)?;
        match press.key {
            // Shift makes another character of a character, and Control of either the same.
            Key::Char(_) if press.shift => None,
            Key::Char(typed) if press.control => Some(Self {
                key: Key::Char(typed.to_ascii_lowercase()),
                ..press
            }),
            _ => Some(press),
        }
    }

    /// The name of a key that is near what was written.
    pub fn near(name: &str) -> Option<String> {
        let (held, key) = name.rsplit_once('-').unwrap_or(("", name));
        let names = NAMES.iter().map(|(known, _)| *known);
        let key = self::key(key).map_or_else(|| nearest(key, names), |_| Some(key.into()))?;
        let near = match held {
            "" => key,
            held => format!("{}-{key}", nearest(held, ["Ctrl", "Alt", "Shift"])?),
        };
        Some(near).filter(|near| Self::named(near).is_some())
    }

    /// Whether it always means what it means: leaving, help, moving, and the numbers of options.
    pub fn is_fixed(self) -> bool {
        let digit = matches!(self.key, Key::Char(typed) if typed.is_ascii_digit());
        digit && !self.control && !self.alt
            || self == Self::control('z')
            || super::tables::EVERYWHERE
                .iter()
                .any(|(press, _)| *press == self)
    }

    /// Whether it is a character that is typed where text is.
    pub(super) const fn types(self) -> bool {
        matches!(self.key, Key::Char(_)) && !self.control && !self.alt
    }
}

fn key(name: &str) -> Option<Key> {
    let mut typed = name.chars();
    if let (Some(typed), None) = (typed.next(), typed.next()) {
        let typed = narrow(typed);
        return (!typed.is_control() && typed != ' ').then_some(Key::Char(typed));
    }
    let same = |(known, _): &&(&str, Key)| known.eq_ignore_ascii_case(name);
    if let Some((_, key)) = NAMES.iter().find(same) {
        return Some(*key);
    }
    let number = name.strip_prefix(['F', 'f'])?.parse().ok()?;
    (1..=12).contains(&number).then_some(Key::Function(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_written() {
        for name in [
            "n",
            "N",
            "?",
            "-",
            "Space",
            "Enter",
            "Tab",
            "Shift-Tab",
            "Ctrl-R",
            "Alt-x",
            "F5",
            "Ctrl--",
            "Delete",
        ] {
            assert_eq!(Press::named(name).unwrap().to_string(), name);
        }
        assert_eq!(Press::named("ctrl-r"), Some(Press::control('r')));
        assert_eq!(Press::named("ｎ"), Press::named("n"));
        for name in [
            "", "nn", "Ctr-r", "F13", "F0", "Shift-n", " ", "Ctrl-", "\u{1}",
        ] {
            assert_eq!(Press::named(name), None, "{name:?}");
        }
    }

    #[test]
    fn a_slip_is_told_what_is_near() {
        assert_eq!(Press::near("Spcae").as_deref(), Some("Space"));
        assert_eq!(Press::near("Ctrl-Entr").as_deref(), Some("Ctrl-Enter"));
        assert_eq!(Press::near("Ctr-G").as_deref(), Some("Ctrl-G"));
        assert_eq!(Press::near("nothing like it"), None);
    }

    #[test]
    fn what_leads_out_and_counts_stays() {
        for name in ["Esc", "Ctrl-C", "Ctrl-Z", "F1", "F2", "F3", "0", "9"] {
            assert!(Press::named(name).unwrap().is_fixed(), "{name}");
        }
        for name in ["q", "F4", "Ctrl-1", "Enter"] {
            assert!(!Press::named(name).unwrap().is_fixed(), "{name}");
        }
    }
}
