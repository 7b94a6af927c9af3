//! Text for Markdown (`CommonMark` with GitHub's tables, strikethrough, autolinks and formulas): any
//! text comes out as exactly that text, in a paragraph, in a table cell or as a link's label.
//! It knows nothing of the report. GitHub still links bare e-mail addresses; no escape prevents it.

use std::fmt::Write as _;

use crate::text::printable::{is_forbidden, printable};

/// Text on one line, for a paragraph, a heading or a list item: runs of blanks and newlines become
/// one space, and nothing in it is markup. Safe in a table cell as well.
pub fn markdown(text: &str) -> String {
    escape_line(&joined(&printable(text)))
}

/// Text for a table cell, its newlines kept as `<br>`.
pub fn markdown_cell(text: &str) -> String {
    escaped_lines(text).join("<br>")
}

/// Text with its newlines kept as hard breaks, for a note under a heading. It is one paragraph:
/// blank lines are dropped.
pub fn markdown_lines(text: &str) -> String {
    escaped_lines(text).join("\\\n")
}

/// A link with a label, where the address is one that may be opened (`https:`, `http:`, `mailto:`);
/// otherwise the label and the address as text.
pub fn markdown_link(label: &str, address: &str) -> String {
    let lower = address.trim().to_ascii_lowercase();
    if !["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| lower.starts_with(scheme))
    {
        return markdown(&format!("{label} {address}"));
    }
    let mut target = String::with_capacity(address.len());
    for c in address.trim().chars() {
        match c {
            // Inside the angle brackets these could end the address, the cell or begin an escape.
            '<' | '>' | '|' | '\\' | '`' | ' ' => percent(c, &mut target),
            '&' => target.push_str("&amp;"),
            _ if c.is_control() || c.is_whitespace() || is_forbidden(c) => {
                percent(c, &mut target);
            }
            _ => target.push(c),
        }
    }
    format!("[{}](<{target}>)", markdown(label))
}

/// Writes a character as the percent-encoding of its bytes.
fn percent(c: char, target: &mut String) {
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        // Writing to a String cannot fail.
        let _ = write!(target, "%{byte:02X}");
    }
}

fn escaped_lines(text: &str) -> Vec<String> {
    let clean = printable(text);
    clean
        .split('\n')
        .map(joined)
        .filter(|line| !line.is_empty())
        .map(|line| escape_line(&line))
        .collect()
}

/// Runs of blanks become one space, none at the ends. The ideographic space is text.
fn joined(text: &str) -> String {
    text.split([' ', '\n'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Escapes a line without newlines.
fn escape_line(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    let mut at_start = true;
    // Digits at the start may be a list's number.
    let mut only_digits = true;
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let marks = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' | '$' => true,
            '&' => begins_entity(rest.clone()),
            '#' | '>' | '-' | '=' => at_start,
            '+' => at_start && ends_marker(next),
            ':' => at_start || next == Some('/'),
            '.' => {
                (only_digits && !at_start && ends_marker(next)) || escaped_ends_with_www(&escaped)
            }
            ')' => only_digits && !at_start && ends_marker(next),
            _ => false,
        };
        if marks {
            escaped.push('\\');
        }
        escaped.push(c);
        only_digits &= c.is_ascii_digit();
        at_start = false;
    }
    escaped
}

/// Whether what follows an ampersand makes it a character reference: letters and digits up to a
/// semicolon. 「Q&A」 is none.
fn begins_entity(following: impl Iterator<Item = char>) -> bool {
    let mut letters = following.skip_while(|c| c.is_ascii_alphanumeric() || *c == '#');
    letters.next() == Some(';')
}

/// Whether a list's mark ends here: only before a blank or at the line's end is it one.
fn ends_marker(next: Option<char>) -> bool {
    next.is_none_or(char::is_whitespace)
}

/// Whether what was written could be the beginning of an address that GitHub links by itself.
fn escaped_ends_with_www(escaped: &str) -> bool {
    let mut last = escaped.chars().rev();
    (0..3).all(|_| last.next().is_some_and(|c| c.eq_ignore_ascii_case(&'w')))
}

#[cfg(test)]
#[path = "markdown/tests.rs"]
mod tests;
