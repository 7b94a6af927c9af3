//! How many cells a text takes in a terminal, counted exactly as the drawing library counts them:
//! grapheme by grapheme, what holds a control character at nothing. Cutting and padding to cells.
//! It knows nothing of lines, screens or languages; ambiguous characters are one cell, as there.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Cells of one grapheme as ratatui 0.30.2 draws it: what holds a control character is not drawn.
pub fn grapheme_width(grapheme: &str) -> usize {
    if grapheme.contains(char::is_control) {
        return 0;
    }
    // unicode-width counts the half-width voicing marks as nothing, terminals give them a cell of
    // their own (ratatui #2188).
    let marks = grapheme
        .chars()
        .filter(|c| matches!(c, '\u{FF9E}' | '\u{FF9F}'))
        .count();
    grapheme.width() + marks
}

/// Cells of a text on one row.
pub fn width(text: &str) -> usize {
    // Printable ASCII is the common case and needs no tables.
    if text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return text.len();
    }
    text.graphemes(true).map(grapheme_width).sum()
}

/// The longest beginning of `text`, whole graphemes, that takes at most `cells`.
pub fn prefix(text: &str, cells: usize) -> &str {
    let mut used = 0;
    let end = text
        .grapheme_indices(true)
        .find(|(_, grapheme)| {
            used += grapheme_width(grapheme);
            used > cells
        })
        .map_or(text.len(), |(start, _)| start);
    text.get(..end).unwrap_or_default()
}

/// `text` if it fits in `cells`; otherwise its beginning and `ellipsis`, together at most `cells`.
/// Where not even the ellipsis fits, the bare beginning.
pub fn truncate<'a>(text: &'a str, cells: usize, ellipsis: &str) -> Cow<'a, str> {
    if width(text) <= cells {
        return Cow::Borrowed(text);
    }
    let mark = width(ellipsis);
    if mark > cells {
        return Cow::Borrowed(prefix(text, cells));
    }
    Cow::Owned(format!(
        "{}{ellipsis}",
        prefix(text, cells - mark).trim_end()
    ))
}

/// `text` with spaces after it up to `cells`; a longer text stays as it is.
pub fn pad(text: &str, cells: usize) -> Cow<'_, str> {
    match cells.checked_sub(width(text)) {
        None | Some(0) => Cow::Borrowed(text),
        Some(missing) => Cow::Owned(format!("{text}{}", " ".repeat(missing))),
    }
}

/// `text` with spaces before it up to `cells`, for columns of numbers.
pub fn pad_left(text: &str, cells: usize) -> Cow<'_, str> {
    match cells.checked_sub(width(text)) {
        None | Some(0) => Cow::Borrowed(text),
        Some(missing) => Cow::Owned(format!("{}{text}", " ".repeat(missing))),
    }
}

/// `text` in exactly `cells`: cut with `ellipsis` or padded.
pub fn fit(text: &str, cells: usize, ellipsis: &str) -> String {
    let cut = truncate(text, cells, ellipsis);
    pad(&cut, cells).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::{buffer::Buffer, layout::Rect, style::Style};

    use super::*;

    /// Cells that ratatui itself moves on by when it draws.
    fn drawn(text: &str) -> usize {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 400, 1));
        usize::from(buffer.set_stringn(0, 0, text, 400, Style::default()).0)
    }

    #[test]
    fn a_table_of_widths() {
        let table = [
            ("", 0),
            ("AI", 2),
            ("点検", 4),
            ("サーバー", 8),
            ("ちょっと", 8),
            ("「（、。）」", 12),
            ("AIガバナンス", 12),
            ("が", 2),
            ("か\u{3099}", 2),
            ("ｶﾞ", 2),
            ("ﾊﾟｿｺﾝ", 5),
            ("ｻｰﾊﾞｰ", 5),
            ("👨‍👩‍👧‍👦", 2),
            ("🇯🇵", 2),
            ("葛\u{E0100}", 2),
            ("❤\u{FE0F}", 2),
            ("①※…", 3),
            ("℃", 1),
            ("a\u{1b}b\tc", 3),
        ];
        for (text, cells) in table {
            assert_eq!(width(text), cells, "{text}");
            assert_eq!(drawn(text), cells, "{text} drawn");
        }
    }

    #[test]
    fn cutting_never_splits_a_wide_glyph() {
        assert_eq!(truncate("点検する", 8, "…"), "点検する");
        assert_eq!(truncate("点検する", 7, "…"), "点検す…");
        assert_eq!(truncate("点検する", 6, "…"), "点検…");
        assert_eq!(truncate("点検する", 6, "..."), "点...");
        assert_eq!(truncate("点検する", 2, "..."), "点");
        assert_eq!(truncate("点検する", 1, ".."), "");
        assert_eq!(truncate("one two", 5, "…"), "one…");
        assert_eq!(truncate("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "…"), "👨‍👩‍👧‍👦…");
        assert_eq!(fit("点検する", 6, "…"), "点検… ");
        assert_eq!(fit("点検", 6, "…"), "点検  ");
        assert_eq!(pad("点検", 3), "点検");
        assert_eq!(pad_left("9", 3), "  9");
    }

    proptest! {
        #![proptest_config(crate::text::cases(500))]
        #[test]
        fn width_is_what_ratatui_draws(text in "([ -~]|[ぁ-ん]|\u{3099}|[ァ-ー]|[ｦ-ﾟ]|[一-丐]|👨‍👩‍👧|🇯🇵|\u{FE0F}|\t|\u{1b}|\\PC){0,30}") {
            prop_assert_eq!(width(&text), drawn(&text));
        }

        #[test]
        fn a_fitted_text_is_exactly_so_wide(text in "\\PC{0,30}", cells in 0..40_usize) {
            prop_assert!(width(&truncate(&text, cells, "…")) <= cells);
            prop_assert_eq!(width(&fit(&text, cells, "…")), cells);
        }
    }
}
