//! A source's version for its reader. Sources keep it as one text for both languages; a Japanese
//! reader gets the few English turns in it translated, and numbers and days as they are.

use std::borrow::Cow;

use super::Language;

/// The English turns, each around a number or day, with what a Japanese reader reads around it.
const TURNS: &[([&str; 2], [&str; 2])] = &[
    (["as in force on ", ""], ["", "時点で施行中の条文"]),
    (["as amended on ", ""], ["", "改正"]),
    (["amended ", ""], ["", "改正"]),
    (["", " edition"], ["第", "版"]),
    (["", " ed."], ["第", "版"]),
    (["ver. ", ""], ["第", "版"]),
    (["version ", ""], ["第", "版"]),
    (["draft of ", ""], ["", "案"]),
    (["FY", ""], ["", "年度"]),
];

/// A version as its reader writes it.
pub fn version(language: Language, version: &str) -> Cow<'_, str> {
    match language {
        Language::En => Cow::Borrowed(version),
        Language::Ja => japanese(version).map_or(Cow::Borrowed(version), Cow::Owned),
    }
}

fn japanese(version: &str) -> Option<String> {
    TURNS.iter().find_map(|([before, behind], [first, last])| {
        let number = around(version, before)?;
        let number = number.strip_suffix(behind)?;
        let number = ["st", "nd", "rd", "th"]
            .iter()
            .find_map(|ordinal| number.strip_suffix(ordinal))
            .unwrap_or(number);
        let plain = number
            .chars()
            .all(|c| c.is_ascii_digit() || ".-".contains(c));
        (plain && !number.is_empty()).then(|| format!("{first}{number}{last}"))
    })
}

/// What follows the beginning of a text, whatever its case.
fn around<'a>(text: &'a str, before: &str) -> Option<&'a str> {
    let start = text.get(..before.len())?;
    start
        .eq_ignore_ascii_case(before)
        .then(|| text.get(before.len()..))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_japanese_reader_reads_turns_translated_and_numbers_as_they_are() {
        for (english, expected) in [
            ("as in force on 2026-05-21", "2026-05-21時点で施行中の条文"),
            ("amended 2025-07-04", "2025-07-04改正"),
            ("13th ed.", "第13版"),
            ("2nd edition", "第2版"),
            ("Ver. 1.10", "第1.10版"),
            ("draft of 2026-03", "2026-03案"),
            ("FY2026", "2026年度"),
            ("1.2", "1.2"),
            ("2023", "2023"),
            ("13th ed. with annexes", "13th ed. with annexes"),
            ("第7.0版", "第7.0版"),
            ("", ""),
        ] {
            assert_eq!(version(Language::Ja, english), expected);
            assert_eq!(version(Language::En, english), english);
        }
    }
}
