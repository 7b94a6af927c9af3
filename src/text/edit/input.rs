//! What may come into a field: line ends made newlines, characters that steer or hide left out,
//! everything in NFC. It knows nothing of the caret.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::text::printable::is_forbidden;

/// A typed or pasted text as a field takes it; newlines are spaces where there is only one line.
pub(super) fn clean(raw: &str, many_lines: bool) -> String {
    let mut kept = String::with_capacity(raw.len());
    let mut after_return = false;
    for c in raw.chars() {
        let ends_line = matches!(c, '\r' | '\u{2028}' | '\u{2029}') || (c == '\n' && !after_return);
        if ends_line {
            kept.push(if many_lines { '\n' } else { ' ' });
        } else if c == '\t' {
            kept.push(' ');
        } else if c != '\n' && c != '\u{200C}' && !is_forbidden(c) {
            kept.push(c);
        }
        after_return = c == '\r';
    }
    let normal: String = kept.nfc().collect();
    if !normal.contains('\u{200D}') {
        return normal;
    }
    // A joiner with nothing to join would swallow the next character typed; what it kept apart may
    // be one character without it.
    let joining = normal
        .graphemes(true)
        .map(|grapheme| grapheme.trim_end_matches('\u{200D}'));
    joining.collect::<String>().nfc().collect()
}

/// The longest beginning of a text, whole graphemes, of at most so many bytes.
pub(super) fn beginning(text: &str, bytes: usize) -> &str {
    if text.len() <= bytes {
        return text;
    }
    let end = text
        .grapheme_indices(true)
        .map(|(start, _)| start)
        .take_while(|start| *start <= bytes)
        .last()
        .unwrap_or_default();
    text.get(..end).unwrap_or_default()
}
