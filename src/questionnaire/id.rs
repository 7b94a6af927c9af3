//! The names that content and assessments refer to: newtypes that only a well-formed text becomes.
//! Cheap to clone (shared text). What is well formed stands here, that an id exists is `check`'s.

use std::{fmt, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that is not an id of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a {kind} id; {rule}")]
pub struct IdError {
    /// The text as given.
    pub text: String,
    /// What it should have named, such as "question".
    pub kind: &'static str,
    /// The form that such an id has, in words.
    pub rule: &'static str,
}

/// Lower-case letters, digits and hyphens after a letter: `[a-z][a-z0-9-]*`.
fn is_slug(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// `[A-Za-z_][A-Za-z0-9_-]*`.
fn is_question(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') && is_word(text)
}

/// `[A-Za-z0-9_][A-Za-z0-9_-]*`.
fn is_option(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '_') && is_word(text)
}

fn is_word(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// `E-001`, `E-002`, …: an `E-` and at least three digits.
fn is_evidence(text: &str) -> bool {
    text.strip_prefix("E-")
        .is_some_and(|digits| digits.len() >= 3 && digits.chars().all(|c| c.is_ascii_digit()))
}

/// A framework's own numbering, such as `GOVERN 1.6`: any text without control characters.
fn is_item(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.chars().any(char::is_control)
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $kind:literal, $rule:literal, $check:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id of this text.
            ///
            /// # Errors
            /// Where the text has not the form of such an id.
            pub fn new(text: &str) -> Result<Self, IdError> {
                let check: fn(&str) -> bool = $check;
                if check(text) {
                    Ok(Self(Arc::from(text)))
                } else {
                    Err(IdError { text: text.to_owned(), kind: $kind, rule: $rule })
                }
            }

            /// The id as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::new(&text).map_err(serde::de::Error::custom)
            }
        }
    )+};
}

ids! {
    /// A questionnaire, such as `finance`.
    QuestionnaireId, "questionnaire", "lower-case letters, digits and hyphens, a letter first", is_slug;
    /// A section, such as `model-risk`.
    SectionId, "section", "lower-case letters, digits and hyphens, a letter first", is_slug;
    /// A question, such as `CS-GOV-01`; never reused for another one.
    QuestionId, "question", "letters, digits, `_` and `-`, a letter or `_` first", is_question;
    /// An option of a question or of a scale, such as `in_place`.
    OptionId, "option", "letters, digits, `_` and `-`, no `-` first", is_option;
    /// A cited source, such as `agb12`.
    SourceId, "source", "lower-case letters, digits and hyphens, a letter first", is_slug;
    /// A scale of options, such as `duty`.
    ScaleId, "scale", "letters, digits, `_` and `-`, no `-` first", is_option;
    /// A principle, such as `accountability`.
    PrincipleId, "principle", "lower-case letters, digits and hyphens, a letter first", is_slug;
    /// A framework of the crosswalk, such as `nist-ai-rmf`.
    FrameworkId, "framework", "lower-case letters, digits and hyphens, a letter first", is_slug;
    /// An item of a framework in its own numbering, such as `GOVERN 1.6`.
    ItemId, "framework item", "a text without control characters or blanks at its ends", is_item;
    /// A band, such as `partly`.
    BandId, "band", "lower-case letters, digits and hyphens, a letter first", is_slug;
    /// A tier, such as `high`.
    TierId, "tier", "lower-case letters, digits and hyphens, a letter first", is_slug;
    /// An item of an assessment's evidence ledger, such as `E-001`.
    EvidenceId, "evidence", "`E-` and at least three digits", is_evidence;
}
