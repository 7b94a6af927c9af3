//! Single values of TOML: texts in NFC, numbers from their digits. Where a value stands and what
//! it should be is the table's business.

use toml::de::DeValue;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::{At, RawWords};
use crate::{
    i18n::Language,
    questionnaire::{Number, QuantityError},
};

/// The text in NFC: decomposed kana break drawing and search.
pub(super) fn normal(text: &str) -> String {
    if text.is_ascii()
        || text.chars().all(settled)
        || is_nfc_quick(text.chars()) == IsNormalized::Yes
    {
        text.to_owned()
    } else {
        text.nfc().collect()
    }
}

/// Whether NFC leaves a character as it is, whatever stands beside it; of those that nearly all
/// English and Japanese is written in, without looking into tables.
const fn settled(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{2ff}'
            | '\u{2010}'..='\u{2027}'
            | '\u{3000}'..='\u{3029}'
            | '\u{3030}'..='\u{3098}'
            | '\u{309b}'..='\u{9fff}'
            | '\u{ff00}'..='\u{ffef}'
    )
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

#[cfg(test)]
mod tests {
    use unicode_normalization::char::canonical_combining_class;

    use super::*;

    #[test]
    fn settled_characters_are_those_that_nfc_leaves_alone() {
        for character in ('\0'..=char::MAX).filter(|character| settled(*character)) {
            let left_alone = is_nfc_quick(std::iter::once(character)) == IsNormalized::Yes
                && canonical_combining_class(character) == 0;
            assert!(left_alone, "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn decomposed_kana_are_put_together() {
        assert_eq!(normal("か\u{3099}e\u{301}"), "がé");
        assert_eq!(normal("点検、AI。"), "点検、AI。");
    }
}
