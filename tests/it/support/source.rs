//! Source code as a compiler takes it: comments and the insides of texts blanked, so that a rule
//! about code is not fooled by an address in a text or a name in a comment. Lines stay where they
//! are.

/// The code alone, with a blank for every character of a comment or of a text's inside.
pub(crate) fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let joined = code.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let (shown, length) = token(rest, first, joined);
        let taken = &rest[..length];
        if shown {
            code.push_str(taken);
        } else {
            code.extend(taken.chars().map(|c| if c == '\n' { c } else { ' ' }));
        }
        rest = &rest[length..];
    }
    code
}

/// Whether what comes first is code, and how long it is in bytes.
fn token(rest: &str, first: char, joined: bool) -> (bool, usize) {
    if rest.starts_with("//") {
        (false, rest.find('\n').unwrap_or(rest.len()))
    } else if rest.starts_with("/*") {
        (false, block(rest))
    } else if first == '"' {
        (false, quoted(rest))
    } else if let Some(length) = raw(rest).filter(|_| !joined) {
        (false, length)
    } else if first == '\'' {
        // A character has its closing quote; a lifetime has none.
        character(rest).map_or((true, 1), |length| (false, length))
    } else {
        (true, first.len_utf8())
    }
}

/// A comment between its marks, which may hold others.
fn block(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// A text in quotes, up to the closing one that no backslash precedes.
fn quoted(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            _ => escaped = c == '\\' && !escaped,
        }
    }
    rest.len()
}

/// A raw text, `r"…"` or `br#"…"#` with any number of marks.
fn raw(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let inner = after.trim_start_matches('#');
    let marks = &after[..after.len() - inner.len()];
    let inner = inner.strip_prefix('"')?;
    let closing = format!("\"{marks}");
    let end = inner.find(&closing).unwrap_or_default();
    Some(rest.len() - inner.len() + end + closing.len())
}

/// A character in quotes, escaped or not.
fn character(rest: &str) -> Option<usize> {
    let inner = &rest[1..];
    if let Some(escape) = inner.strip_prefix('\\') {
        let first = escape.chars().next()?.len_utf8();
        return escape[first..].find('\'').map(|end| 2 + first + end + 1);
    }
    let length = inner.chars().next()?.len_utf8();
    inner[length..].starts_with('\'').then_some(length + 2)
}

#[test]
fn only_code_is_left() {
    for (text, left) in [
        ("a // b", "a     "),
        ("a /* b /* c */ d */ e", "a                   e"),
        (r#"at("https://x", y)"#, "at(           , y)"),
        (r#"say("a \" // b"); c"#, "say(           ); c"),
        ("r#\"a \" b\"#; c", "          ; c"),
        ("'\"' 'a '\\'' b", "    'a      b"),
        ("&'a str // b", "&'a str     "),
        ("\"a\n// b\" c", "  \n      c"),
    ] {
        assert_eq!(code(text), left, "{text}");
    }
}
