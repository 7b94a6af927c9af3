//! An answers file taken apart, every value with its place: tables whose keys are known, texts,
//! days, lists. What the values mean to an assessment is `read`'s.

use std::ops::Range;

use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::fault::{Expected, Fault, FaultKind};
use crate::{
    assessment::{Digest, Wire, WireFault},
    questionnaire::{Kind, Number, nearest},
};

/// A value with its place.
pub(super) type Placed<'v, 't> = &'v Spanned<DeValue<'t>>;

/// All faults so far.
#[derive(Debug, Default)]
pub(super) struct Faults(pub(super) Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, span: Range<usize>, kind: FaultKind) {
        self.0.push(Fault { span, kind });
    }

    fn expected<T>(&mut self, value: Placed<'_, '_>, what: Expected) -> Option<T> {
        self.add(value.span(), FaultKind::Expected(what));
        None
    }

    /// Names every key of a table that is none of these.
    pub(super) fn known_keys(&mut self, table: &DeTable<'_>, keys: &[&str]) {
        for key in table.keys() {
            if !keys.contains(&&**key.get_ref()) {
                let near = nearest(key.get_ref(), keys.iter().copied());
                let unknown = FaultKind::UnknownKey(key.get_ref().to_string(), near);
                self.add(key.span(), unknown);
            }
        }
    }

    /// The text under a key; blank is a fault.
    pub(super) fn text(&mut self, table: &DeTable<'_>, key: &'static str) -> Option<String> {
        let value = table.get(key)?;
        match value.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => {
                self.add(value.span(), FaultKind::Blank(key));
                None
            }
            DeValue::String(text) => Some(text.to_string()),
            _ => self.expected(value, Expected::Text),
        }
    }

    /// The texts under a key, each with its place.
    pub(super) fn texts(&mut self, table: &DeTable<'_>, key: &str) -> Vec<(Range<usize>, String)> {
        let Some(value) = table.get(key) else {
            return Vec::new();
        };
        let list = match value.get_ref() {
            DeValue::Array(list) => list
                .iter()
                .map(|at| Some((at.span(), at.get_ref().as_str()?.to_owned())))
                .collect(),
            _ => None,
        };
        list.unwrap_or_else(|| {
            self.add(value.span(), FaultKind::Expected(Expected::Texts));
            Vec::new()
        })
    }

    /// The day under a key.
    pub(super) fn day(&mut self, table: &DeTable<'_>, key: &str) -> Option<Date> {
        let value = table.get(key)?;
        day(value.get_ref()).or_else(|| self.expected(value, Expected::Day))
    }

    /// The boolean under a key.
    pub(super) fn boolean(&mut self, table: &DeTable<'_>, key: &str) -> Option<bool> {
        let value = table.get(key)?;
        value
            .get_ref()
            .as_bool()
            .or_else(|| self.expected(value, Expected::Boolean))
    }

    /// The SHA-256 under a key.
    pub(super) fn digest(&mut self, table: &DeTable<'_>, key: &str) -> Option<Digest> {
        let value = table.get(key)?;
        let digest = value.get_ref().as_str().and_then(|text| text.parse().ok());
        digest.or_else(|| self.expected(value, Expected::Digest))
    }
}

/// A TOML date without a time.
fn day(value: &DeValue<'_>) -> Option<Date> {
    let stamp = value.as_datetime()?;
    if stamp.time.is_some() || stamp.offset.is_some() {
        return None;
    }
    stamp.date?.to_string().parse().ok()
}

/// A value as a kind of question writes it in a log. TOML knows days and numbers, a log texts.
pub(super) fn wire(kind: &Kind, value: &DeValue<'_>) -> Result<Wire, WireFault> {
    match (kind, value) {
        (Kind::Date, value) => day(value)
            .map(|day| Wire::Text(day.to_string()))
            .ok_or(WireFault::NotDate),
        (Kind::Number { .. }, value) => number(value).map(Wire::Number).ok_or(WireFault::NotNumber),
        (Kind::One(_) | Kind::Text, DeValue::String(text)) => Ok(Wire::Text(text.to_string())),
        (Kind::One(_), _) => Err(WireFault::NotOneOption),
        (Kind::Many(_), DeValue::Array(list)) => list
            .iter()
            .map(|option| option.get_ref().as_str().map(str::to_owned))
            .collect::<Option<_>>()
            .map(Wire::Many)
            .ok_or(WireFault::NotOptions),
        (Kind::Many(_), _) => Err(WireFault::NotOptions),
        (Kind::Text, _) => Err(WireFault::NotText),
    }
}

fn number(value: &DeValue<'_>) -> Option<Number> {
    match value {
        DeValue::Integer(digits) => {
            let whole = i64::from_str_radix(digits.as_str(), digits.radix()).ok()?;
            Number::from_thousandths(whole.checked_mul(1000)?).ok()
        }
        DeValue::Float(digits) => digits.as_str().parse().ok(),
        _ => None,
    }
}
