//! The name of an assessment, which is the name of its file: a day and a few words of ASCII.
//! Nothing else becomes one, so that no id can leave its folder. Shortened ids are resolved here.

use std::fmt;

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

/// An id such as `2026-11-22-retail-credit-scoring`. Ordered by day, then by name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AssessmentId(String);

/// A text that is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an assessment's id such as 2026-11-22-retail-credit")]
pub struct AssessmentIdError;

/// The longest name part, in characters, before a number where the id is taken.
const LONGEST: usize = 40;

impl AssessmentId {
    /// The id of an assessment begun on a day: its name in lower-case ASCII or, where nothing of
    /// that is left, the first questionnaire's id.
    pub fn of(day: Date, name: &str, questionnaire: &str) -> Self {
        let words = [slug(name), slug(questionnaire), "assessment".to_owned()];
        let words = words
            .into_iter()
            .find(|words| !words.is_empty())
            .unwrap_or_default();
        Self(format!("{day}-{words}"))
    }

    /// The same id with a number behind it, for where it is taken: `-2`, `-3`, ….
    #[must_use]
    pub fn numbered(&self, number: u32) -> Self {
        Self(format!("{}-{number}", self.0))
    }

    /// An id as written in full.
    ///
    /// # Errors
    /// Where the text is not exactly of the form.
    pub fn parse(text: &str) -> Result<Self, AssessmentIdError> {
        let (day, words) = text.split_at_checked(10).ok_or(AssessmentIdError)?;
        let words = words.strip_prefix('-').ok_or(AssessmentIdError)?;
        let is_day = day
            .parse::<Date>()
            .is_ok_and(|date| date.to_string() == day);
        // A number behind a name of full length makes it a little longer.
        let fits = words.len() <= LONGEST + 11 && !words.is_empty() && slug_all(words) == words;
        if is_day && fits {
            Ok(Self(text.to_owned()))
        } else {
            Err(AssessmentIdError)
        }
    }

    /// The id as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part behind the day.
    pub fn name(&self) -> &str {
        self.0.split_at_checked(11).map_or("", |(_, name)| name)
    }
}

impl fmt::Display for AssessmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

fn slug_all(text: &str) -> String {
    let mut slug = String::new();
    for character in text.nfkc().flat_map(char::to_lowercase) {
        if character.is_ascii_alphanumeric() {
            slug.push(character);
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').to_owned()
}

fn slug(text: &str) -> String {
    let cut: String = slug_all(text).chars().take(LONGEST).collect();
    cut.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day() -> Date {
        jiff::civil::date(2026, 11, 22)
    }

    #[test]
    fn made_from_day_and_name() {
        let cases = [
            ("Retail credit scoring", "2026-11-22-retail-credit-scoring"),
            ("ＡＩ　審査 v２", "2026-11-22-ai-v2"),
            ("与信スコアリング", "2026-11-22-finance"),
            ("../../etc/passwd", "2026-11-22-etc-passwd"),
            ("", "2026-11-22-finance"),
        ];
        for (name, id) in cases {
            assert_eq!(AssessmentId::of(day(), name, "finance").as_str(), id);
        }
        let long = AssessmentId::of(day(), &"abc ".repeat(30), "finance");
        assert_eq!(long.name().len(), 39);
        assert_eq!(long.numbered(2).name().len(), 41);
    }

    #[test]
    fn nothing_else_is_one() {
        let wrong = [
            "",
            "..",
            "../x",
            "/etc/passwd",
            "C:\\x",
            "con",
            "2026-11-22",
            "2026-11-22-",
            "2026-13-01-a",
            "2026-11-22-A",
            "2026-11-22-a/b",
            "2026-11-22-a..",
            "2026-11-22--a",
            "2026-11-22-ａ",
            "２０２６-11-22-a",
            "2026-11-22-a-",
            "2026-11-22-a b",
            "2026-11-22-a\0",
            "2026-11-22-a.jsonl",
            "2026-11-22-aux:",
            "あ-22-aaaaaaa",
        ];
        for text in wrong {
            assert_eq!(AssessmentId::parse(text), Err(AssessmentIdError), "{text}");
        }
        let too_long = format!("2026-11-22-{}", "a".repeat(52));
        assert!(AssessmentId::parse(&too_long).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_name_makes_an_id_that_stays_in_its_folder(name in any::<String>(), number in 2_u32..) {
            let id = AssessmentId::of(day(), &name, "finance");
            prop_assert_eq!(AssessmentId::parse(id.as_str()), Ok(id.clone()));
            let numbered = id.numbered(number);
            prop_assert_eq!(AssessmentId::parse(numbered.as_str()), Ok(numbered.clone()));
            let safe = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            prop_assert!(numbered.as_str().chars().all(safe));
        }
    }
}
