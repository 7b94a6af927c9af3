//! Makes any text safe inside another format: Markdown, HTML, a spreadsheet cell, a CSV field.
//! Each function is for text; the formats' own syntax is written by the report. For a terminal see
//! [`super::printable`], through which all of these go first.

mod markdown;

pub use markdown::{markdown, markdown_cell, markdown_lines, markdown_link};

use std::borrow::Cow;

use super::printable::printable;

/// Text for HTML, as content and inside a quoted attribute alike. Newlines stay.
pub fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// Text for a spreadsheet cell: what a program could take for a formula gets an apostrophe before
/// it. For text only; a number that is meant as one is written as such.
pub fn sheet_cell(text: &str) -> Cow<'_, str> {
    let clean = printable(text);
    if clean
        .trim_start()
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
    {
        return Cow::Owned(format!("'{clean}"));
    }
    clean
}

/// A text field of a CSV row: guarded as [`sheet_cell`] and quoted where it must be (RFC 4180).
pub fn csv_field(text: &str) -> Cow<'_, str> {
    let cell = sheet_cell(text);
    if cell.contains(['"', ',', '\n', '\r', ';']) || cell.starts_with(' ') || cell.ends_with(' ') {
        return Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")));
    }
    cell
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn html_is_text_again() {
        assert_eq!(
            html("<script>\"R&D\"</script> 'x' \u{1b}"),
            "&lt;script&gt;&quot;R&amp;D&quot;&lt;/script&gt; &#39;x&#39; &lt;U+001B&gt;"
        );
    }

    #[test]
    fn a_formula_is_text() {
        for formula in [
            "=1+1", "+81 3", "-1", "@SUM(A1)", "\t=1", " =1", "＝１", "\r\n=1",
        ] {
            assert!(sheet_cell(formula).starts_with('\''), "{formula:?}");
        }
        for plain in ["点検", "a=b", "1-2", "", "'x"] {
            assert_eq!(sheet_cell(plain), plain);
        }
    }

    #[test]
    fn csv_is_quoted_only_where_it_must_be() {
        let table = [
            ("契約書", "契約書"),
            ("a,b", "\"a,b\""),
            ("a\"b", "\"a\"\"b\""),
            ("一\r\n二", "\"一\n二\""),
            ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""),
        ];
        for (text, field) in table {
            assert_eq!(csv_field(text), field);
        }
    }

    proptest! {
        #![proptest_config(crate::text::cases(500))]
        #[test]
        fn html_leaves_no_mark(text in "[<>&\"'a日 \n]{0,30}|\\PC{0,30}") {
            let escaped = html(&text);
            prop_assert!(!escaped.contains(['<', '>', '"', '\'']));
            let back = escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
            prop_assert_eq!(back, printable(&text));
        }
    }
}
