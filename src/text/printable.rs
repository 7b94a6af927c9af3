//! Makes any text safe for a terminal: nothing that steers it, turns the reading direction round or
//! hides between letters reaches it; each such character is shown by its number instead.
//! It knows nothing of widths of lines or of file formats.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_segmentation::UnicodeSegmentation;

use super::width::grapheme_width;

/// What turns the reading direction of what follows it.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// What is there and cannot be seen, wherever it stands. The zero-width joiner is not among them:
/// inside a cluster it makes one emoji of several.
fn hides(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}'
            | '\u{034F}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206A}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E001F}'
    )
}

/// Whether a character may never be written to a terminal or kept in a field: a control character
/// other than the newline, a turn of direction, or one that cannot be seen.
pub fn is_forbidden(c: char) -> bool {
    (c.is_control() && c != '\n') || turns_direction(c) || hides(c)
}

/// Whether the text can be written as it is.
fn is_clean(text: &str) -> bool {
    text.graphemes(true).all(|grapheme| {
        grapheme == "\n"
            || (grapheme_width(grapheme) > 0
                && !grapheme
                    .chars()
                    .any(|c| is_forbidden(c) || matches!(c, '\u{2028}' | '\u{2029}'))
                && !grapheme.ends_with(['\u{200C}', '\u{200D}']))
    })
}

/// The text as it may be written to a terminal. Newlines stay, all line ends become newlines and a
/// tab a space; whatever else steers or hides is shown as `<U+001B>`. Every grapheme of the result
/// but the newline takes at least one cell.
pub fn printable(text: &str) -> Cow<'_, str> {
    if is_clean(text) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for grapheme in text.graphemes(true) {
        match grapheme {
            "\r\n" | "\r" | "\n" | "\u{2028}" | "\u{2029}" => shown.push('\n'),
            "\t" => shown.push(' '),
            _ if is_clean(grapheme) => shown.push_str(grapheme),
            _ => show_parts(grapheme, &mut shown),
        }
    }
    // A mark that followed a hidden character may now stand on its replacement: it is shown there.
    Cow::Owned(shown)
}

/// A printable text on one row: line ends are spaces.
pub fn printable_line(text: &str) -> Cow<'_, str> {
    match printable(text) {
        clean if !clean.contains('\n') => clean,
        lines => Cow::Owned(lines.replace('\n', " ")),
    }
}

/// Writes a cluster that cannot stand as it is: visible characters stay, the others are named. A
/// cluster without any cell is named whole.
fn show_parts(grapheme: &str, shown: &mut String) {
    let unseen = grapheme_width(grapheme) == 0;
    for c in grapheme.chars() {
        if unseen || is_forbidden(c) || matches!(c, '\u{200C}' | '\u{200D}') {
            // Writing to a String cannot fail.
            let _ = write!(shown, "<U+{:04X}>", u32::from(c));
        } else {
            shown.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_table_of_what_is_shown() {
        let table = [
            ("点検\n二行", "点検\n二行"),
            ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"),
            ("a\tb", "a b"),
            ("\u{1b}[2J", "<U+001B>[2J"),
            ("\u{9b}31m\u{7f}\0", "<U+009B>31m<U+007F><U+0000>"),
            ("invoice\u{202E}fdp.exe", "invoice<U+202E>fdp.exe"),
            ("証\u{200B}跡\u{FEFF}", "証<U+200B>跡<U+FEFF>"),
            ("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"),
            ("❤\u{FE0F}葛\u{E0100}", "❤\u{FE0F}葛\u{E0100}"),
            ("a\u{200D}", "a<U+200D>"),
            ("\u{3099}か\u{3099}", "<U+3099>か\u{3099}"),
        ];
        for (text, shown) in table {
            assert_eq!(printable(text), shown, "{text:?}");
        }
        assert!(matches!(printable("そのまま"), Cow::Borrowed(_)));
        assert_eq!(printable_line("一\r\n二"), "一 二");
    }

    proptest! {
        #![proptest_config(crate::text::cases(2000))]
        #[test]
        fn nothing_that_steers_or_hides_is_left(text in "([a-c]|が|\u{3099}|[\u{0}-\u{1f}]|[\u{2000}-\u{206f}]|👩|\u{FE0F}|.){0,20}") {
            let shown = printable(&text);
            for grapheme in shown.graphemes(true).filter(|grapheme| *grapheme != "\n") {
                prop_assert!(grapheme_width(grapheme) > 0, "{grapheme:?} in {shown:?}");
                prop_assert!(!grapheme.contains(is_forbidden), "{grapheme:?}");
            }
            prop_assert_eq!(printable(&shown), shown.as_ref());
        }
    }
}
