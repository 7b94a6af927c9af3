//! `[keys]` of the configuration: an action's name and the key, or the keys, that say it; and what
//! is wrong with them, each with its place.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::Reader;
use crate::{
    app::{
        Action,
        keymap::{Keymap, Press},
    },
    questionnaire::{FindingKind, Shape, Thing, nearest},
};

/// An action, the keys chosen for it, and where they stand.
type Change = (Action, Vec<Press>, Range<usize>);

impl Reader<'_> {
    /// The keys as they are chosen; the usual ones where anything is wrong.
    pub(super) fn keys(&mut self) -> Keymap {
        let Some(value) = self.table.get("keys") else {
            return Keymap::default();
        };
        let DeValue::Table(table) = value.get_ref() else {
            self.note(value.span(), FindingKind::WrongShape("keys", Shape::Table));
            return Keymap::default();
        };
        let changes = self.changes(table);
        let bare: Vec<_> = changes
            .iter()
            .map(|(action, keys, _)| (*action, keys.clone()))
            .collect();
        Keymap::with(&bare).unwrap_or_else(|clashes| {
            for clash in clashes {
                // The fault stands where one of the two was chosen.
                let chosen = |action| {
                    changes.iter().find_map(|(changed, keys, span)| {
                        let has = *changed == action && keys.contains(&clash.press);
                        has.then(|| span.clone())
                    })
                };
                let (span, other) = match chosen(clash.one) {
                    Some(span) => (span, clash.other),
                    None => (chosen(clash.other).unwrap_or(value.span()), clash.one),
                };
                let key = clash.press.to_string();
                self.note(span, FindingKind::KeyTaken(key, other.id()));
            }
            Keymap::default()
        })
    }

    fn changes(&mut self, table: &DeTable<'_>) -> Vec<Change> {
        let mut changes = Vec::new();
        for (name, value) in table {
            let named: &str = name.get_ref();
            let Some(action) = Action::of_id(named) else {
                let near = nearest(named, Action::ALL.map(Action::id));
                let kind = FindingKind::Unknown(Thing::Action, named.to_owned(), near);
                self.note(name.span(), kind);
                continue;
            };
            let keys = match value.get_ref() {
                DeValue::Array(keys) if !keys.is_empty() => keys
                    .iter()
                    .filter_map(|key| self.key(action, key))
                    .collect(),
                DeValue::Array(_) => {
                    let kind = FindingKind::WrongShape(action.id(), Shape::TextOrTexts);
                    self.note(value.span(), kind);
                    Vec::new()
                }
                _ => self.key(action, value).into_iter().collect(),
            };
            changes.push((action, keys, value.span()));
        }
        changes
    }

    fn key(&mut self, action: Action, value: &Spanned<DeValue<'_>>) -> Option<Press> {
        let kind = match value.get_ref().as_str() {
            None => FindingKind::WrongShape(action.id(), Shape::TextOrTexts),
            Some(name) => match Press::named(name) {
                None => FindingKind::Unknown(Thing::Key, name.to_owned(), Press::near(name)),
                Some(press) if press.is_fixed() => FindingKind::KeyFixed(press.to_string()),
                Some(press) => return Some(press),
            },
        };
        self.note(value.span(), kind);
        None
    }
}
