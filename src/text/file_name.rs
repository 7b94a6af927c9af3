//! A part of a file's name made of words that somebody typed: letters and digits of every script
//! stay, anything that some file system forbids or a shell reads goes.

use unicode_normalization::UnicodeNormalization;

/// The most characters taken over: with a day and a number a name stays below 255 bytes in UTF-8.
const LONGEST: usize = 40;

/// The words with `-` for every run of other characters, none at the ends; empty where nothing of
/// them can stand in a name.
pub fn in_file_name(words: &str) -> String {
    let mut name = String::new();
    for character in words.nfc().take(LONGEST) {
        if character.is_alphanumeric() {
            name.push(character);
        } else if !name.ends_with('-') {
            name.push('-');
        }
    }
    name.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stay_and_what_a_file_system_forbids_goes() {
        for (words, name) in [
            ("与信審査支援AI", "与信審査支援AI"),
            ("与信（個人）／2026年度", "与信-個人-2026年度"),
            ("../../etc/passwd", "etc-passwd"),
            ("か\u{3099}ん: \"画像\"?", "がん-画像"),
            ("***", ""),
            ("", ""),
        ] {
            assert_eq!(in_file_name(words), name, "{words}");
        }
        assert_eq!(in_file_name(&"長".repeat(90)).chars().count(), LONGEST);
    }
}
