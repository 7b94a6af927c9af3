//! Single values of TOML: texts in NFC, lists of texts, numbers from their digits.

use std::ops::Range;

use toml::{Spanned, de::DeValue};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::{At, RawWords};
use crate::{
    i18n::Language,
    questionnaire::{Number, QuantityError},
};

/// The text in NFC: decomposed kana break drawing and search.
pub(super) fn normal(text: &str) -> String {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.to_owned(),
        _ => text.nfc().collect(),
    }
}

/// A list of texts.
pub(super) fn list(value: &DeValue<'_>) -> Option<Vec<At<String>>> {
    let of = |entry: &Spanned<DeValue<'_>>| {
        entry
            .get_ref()
            .as_str()
            .map(|text| At::new(normal(text), entry.span()))
    };
    value.as_array()?.iter().map(of).collect()
}

/// A list of texts, or one text.
pub(super) fn list_or_one(value: &DeValue<'_>, span: &Range<usize>) -> Option<Vec<At<String>>> {
    match value.as_str() {
        Some(text) => Some(vec![At::new(normal(text), span.clone())]),
        None => list(value),
    }
}

/// A number from the digits that are written: no floating point takes part.
pub(super) fn number(value: &DeValue<'_>) -> Option<Result<Number, QuantityError>> {
    let digits = match value {
        DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str(),
        DeValue::Float(float) => float.as_str(),
        _ => return None,
    };
    Some(digits.replace('_', "").parse())
}

/// The languages that a text lacks.
pub(in crate::questionnaire) fn lacking(words: &RawWords) -> impl Iterator<Item = Language> {
    let blank = |text: &Option<At<String>>| {
        text.as_ref()
            .is_none_or(|text| text.value.trim().is_empty())
    };
    let lacks = [
        (Language::En, blank(&words.en)),
        (Language::Ja, blank(&words.ja)),
    ];
    lacks
        .into_iter()
        .filter(|(_, blank)| *blank)
        .map(|(language, _)| language)
}
