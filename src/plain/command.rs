//! What a typed line means: a letter with what follows it, or numbers. Full-width letters and digits
//! are read as their narrow ones; what follows a letter stays as typed.

use crate::text::narrow::narrow_command;

/// A line, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Command {
    /// Nothing was typed.
    Empty,
    /// One or more numbers, counted from 1 as typed.
    Numbers(Vec<usize>),
    /// A letter, and what was typed behind it; empty where nothing was.
    Letter(char, String),
    /// Anything else, as typed.
    Text(String),
}

/// Words that stand for a letter, for those who type words.
const WORDS: [(&str, char); 16] = [
    ("back", 'b'),
    ("skip", 's'),
    ("note", 'n'),
    ("evidence", 'e'),
    ("owner", 'o'),
    ("flag", 'f'),
    ("why", 'w'),
    ("map", 'm'),
    ("jump", 'j'),
    ("undo", 'u'),
    ("redo", 'U'),
    ("review", 'r'),
    ("total", 't'),
    ("help", '?'),
    ("home", 'h'),
    ("quit", 'q'),
];

impl Command {
    /// Takes a line apart.
    pub(super) fn parse(line: &str) -> Self {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            return Self::Empty;
        }
        let narrow = narrow_command(trimmed);
        if let Some(numbers) = numbers(&narrow) {
            return Self::Numbers(numbers);
        }
        let Some((word, rest)) = head(trimmed) else {
            return Self::Text(trimmed.to_owned());
        };
        let word = narrow_command(word);
        let named = WORDS.iter().find(|(name, _)| *name == word);
        let mut letters = word.chars();
        match (named, letters.next(), letters.next()) {
            (Some((_, letter)), ..) => Self::Letter(*letter, rest.trim().to_owned()),
            (None, Some(letter), None) => Self::Letter(letter, rest.trim().to_owned()),
            // A search needs no blank behind its stroke, a literal answer none behind its sign.
            (None, Some(sign @ ('/' | '=')), Some(_)) => {
                let rest = trimmed.chars().skip(1).collect::<String>();
                Self::Letter(sign, rest.trim().to_owned())
            }
            _ => Self::Text(trimmed.to_owned()),
        }
    }

    /// The one number behind a letter, counted from 0.
    pub(super) fn number(rest: &str) -> Option<usize> {
        match numbers(&narrow_command(rest))?.as_slice() {
            [one] => one.checked_sub(1),
            _ => None,
        }
    }
}

/// The first word and everything behind it.
fn head(text: &str) -> Option<(&str, &str)> {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    text.split_at_checked(end)
}

/// Numbers apart by blanks or commas; `None` where anything else is among them.
fn numbers(text: &str) -> Option<Vec<usize>> {
    let parts = text.split([' ', ',']).filter(|part| !part.is_empty());
    let numbers: Option<Vec<usize>> = parts.map(|part| part.parse().ok()).collect();
    numbers.filter(|numbers| !numbers.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_taken_apart() {
        let letter = |letter, rest: &str| Command::Letter(letter, rest.to_owned());
        for (line, expected) in [
            ("", Command::Empty),
            ("  ", Command::Empty),
            ("3", Command::Numbers(vec![3])),
            ("１、３", Command::Numbers(vec![1, 3])),
            ("1, 3 4", Command::Numbers(vec![1, 3, 4])),
            ("ｂ", letter('b', "")),
            ("b", letter('b', "")),
            ("back", letter('b', "")),
            ("n 承認済み　済", letter('n', "承認済み　済")),
            ("note half done", letter('n', "half done")),
            ("j CS-GOV-01", letter('j', "CS-GOV-01")),
            ("/台帳", letter('/', "台帳")),
            ("／ 台帳", letter('/', "台帳")),
            ("= s", letter('=', "s")),
            ("=s", letter('=', "s")),
            ("？", letter('?', "")),
            ("chat for staff", Command::Text("chat for staff".to_owned())),
            ("-1", Command::Text("-1".to_owned())),
            ("点", letter('点', "")),
        ] {
            assert_eq!(Command::parse(line), expected, "{line}");
        }
        assert_eq!(Command::number("２"), Some(1));
        assert_eq!(Command::number("0"), None);
        assert_eq!(Command::number("1 2"), None);
    }
}
