//! A JSON value written exactly: members in the order given, numbers as the digits given, so that
//! no floating point stands between a ratio and what a program reads. It knows no score.

use std::fmt::{self, Write as _};

/// A value to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Json {
    /// Nothing.
    Null,
    /// True or false.
    Truth(bool),
    /// A number, in the digits in which it is to be written.
    Number(String),
    /// A text; escaped when written.
    Text(String),
    /// Values in order.
    List(Vec<Self>),
    /// Named values in order.
    Members(Vec<(&'static str, Self)>),
}

impl Json {
    /// The text, or `null`.
    pub(crate) fn text_or_null(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Null, Self::text)
    }

    /// A text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A whole number.
    pub(crate) fn count(count: impl fmt::Display) -> Self {
        Self::Number(count.to_string())
    }

    /// A list of texts.
    pub(crate) fn texts<T: fmt::Display>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(
            texts
                .into_iter()
                .map(|text| Self::Text(text.to_string()))
                .collect(),
        )
    }

    /// The document: two blanks a step, each member and element on its line, a final line end.
    pub(crate) fn document(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Truth(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Self::Number(digits) => out.push_str(digits),
            Self::Text(text) => push_text(out, text),
            Self::List(values) => {
                let values = values.iter().map(|value| (None, value));
                write_nested(out, depth, ['[', ']'], values);
            }
            Self::Members(members) => {
                let members = members.iter().map(|(name, value)| (Some(*name), value));
                write_nested(out, depth, ['{', '}'], members);
            }
        }
    }
}

fn write_nested<'a>(
    out: &mut String,
    depth: usize,
    [open, close]: [char; 2],
    entries: impl ExactSizeIterator<Item = (Option<&'static str>, &'a Json)>,
) {
    out.push(open);
    let none = entries.len() == 0;
    for (at, (name, value)) in entries.enumerate() {
        if at > 0 {
            out.push(',');
        }
        new_line(out, depth + 1);
        if let Some(name) = name {
            push_text(out, name);
            out.push_str(": ");
        }
        value.write(out, depth + 1);
    }
    if !none {
        new_line(out, depth);
    }
    out.push(close);
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

fn push_text(out: &mut String, text: &str) {
    // The escaping of a JSON string is serde_json's; `Display` cannot fail on a `String`.
    let _ = write!(out, "{}", serde_json::Value::from(text));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_keep_their_order_and_numbers_their_digits() {
        let value = Json::Members(vec![
            ("b", Json::Number("0.000001".to_owned())),
            ("a", Json::List(vec![Json::count(1), Json::Null])),
            ("none", Json::List(Vec::new())),
            ("empty", Json::Members(Vec::new())),
            ("text", Json::text("a\"b\u{1}適")),
        ]);
        let expected = "{\n  \"b\": 0.000001,\n  \"a\": [\n    1,\n    null\n  ],\n  \"none\": [],\n  \"empty\": {},\n  \"text\": \"a\\\"b\\u0001適\"\n}\n";
        assert_eq!(value.document(), expected);
        let read: serde_json::Value = serde_json::from_str(expected).unwrap();
        assert_eq!(read["text"], "a\"b\u{1}適");
    }
}
