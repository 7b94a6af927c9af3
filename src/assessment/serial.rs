//! How the members of events are written where their types do not say it themselves: days, levels,
//! and an answer's `value | status, reason`. It knows no event beyond that.

use serde::{Deserialize, Serialize};

use super::{Answered, Given, Wire};
use crate::questionnaire::QuestionId;

/// A day as `2026-11-22`.
pub(super) mod day {
    use jiff::civil::Date;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes the member by reference"
    )]
    pub(crate) fn serialize<S: Serializer>(day: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        match day {
            Some(day) => to.collect_str(day),
            None => to.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Date>, D::Error> {
        let text = String::deserialize(from)?;
        text.parse()
            .map(Some)
            .map_err(|_| D::Error::custom("a day was expected"))
    }
}

/// A level by its id.
pub(super) mod level {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::questionnaire::Level;

    #[expect(
        clippy::ref_option,
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes the member by reference"
    )]
    pub(crate) fn serialize<S: Serializer>(
        level: &Option<Level>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match level {
            Some(level) => to.serialize_str(level.id()),
            None => to.serialize_none(),
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Level>, D::Error> {
        let text = String::deserialize(from)?;
        let level = Level::ALL.into_iter().find(|level| level.id() == text);
        level
            .map(Some)
            .ok_or_else(|| D::Error::custom("organisation or system was expected"))
    }
}

/// A depth by its id.
pub(super) mod depth {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::questionnaire::Depth;

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde passes the member by reference"
    )]
    pub(crate) fn serialize<S: Serializer>(depth: &Depth, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(depth.id())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Depth, D::Error> {
        let text = String::deserialize(from)?;
        let depth = [Depth::Full, Depth::Quick]
            .into_iter()
            .find(|depth| depth.id() == text);
        depth.ok_or_else(|| D::Error::custom("full or quick was expected"))
    }
}

/// The two statuses that an answer may have instead of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Status {
    Unknown,
    NotApplicable,
}

/// The members of `answered`, as written.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct AnsweredMembers {
    question: QuestionId,
    #[serde(flatten)]
    given: GivenMembers,
}

/// `value | status, reason`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct GivenMembers {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<Wire>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<Status>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl TryFrom<GivenMembers> for Given {
    type Error = &'static str;

    fn try_from(members: GivenMembers) -> Result<Self, &'static str> {
        match (members.value, members.status, members.reason) {
            (Some(value), None, None) => Ok(Self::Value(value)),
            (None, Some(Status::Unknown), None) => Ok(Self::Unknown),
            (None, Some(Status::NotApplicable), Some(reason)) if !reason.trim().is_empty() => {
                Ok(Self::NotApplicable { reason })
            }
            _ => Err("a value, or a status with its reason, was expected"),
        }
    }
}

impl From<Given> for GivenMembers {
    fn from(given: Given) -> Self {
        match given {
            Given::Value(value) => Self {
                value: Some(value),
                status: None,
                reason: None,
            },
            Given::Unknown => Self {
                value: None,
                status: Some(Status::Unknown),
                reason: None,
            },
            Given::NotApplicable { reason } => Self {
                value: None,
                status: Some(Status::NotApplicable),
                reason: Some(reason),
            },
        }
    }
}

impl TryFrom<AnsweredMembers> for Answered {
    type Error = &'static str;

    fn try_from(members: AnsweredMembers) -> Result<Self, &'static str> {
        Ok(Self {
            question: members.question,
            given: members.given.try_into()?,
        })
    }
}

impl From<Answered> for AnsweredMembers {
    fn from(answered: Answered) -> Self {
        Self {
            question: answered.question,
            given: answered.given.into(),
        }
    }
}

/// Answers taken from another assessment, as `linked` and `carried` write them; see [`taken`].
pub(super) fn give(answers: &[(QuestionId, Option<Given>)]) -> serde_json::Value {
    let written = |given: &Option<Given>| match given {
        None => serde_json::Value::Null,
        Some(Given::Value(value)) => serde_json::json!(value),
        Some(status) => serde_json::json!(GivenMembers::from(status.clone())),
    };
    let by_id = answers
        .iter()
        .map(|(id, given)| (id.to_string(), written(given)));
    serde_json::Value::Object(by_id.collect())
}

/// Answers taken from another assessment, as far as they can be read: by question id, or as an
/// array of objects that name their question. `None` stands for unanswered.
pub(super) fn taken(answers: &serde_json::Value) -> Vec<(QuestionId, Option<Given>)> {
    let given = |value: &serde_json::Value| -> Option<Given> {
        match value {
            serde_json::Value::Object(_) => {
                let members: GivenMembers = serde_json::from_value(value.clone()).ok()?;
                members.try_into().ok()
            }
            other => serde_json::from_value(other.clone()).ok().map(Given::Value),
        }
    };
    match answers {
        serde_json::Value::Object(by_id) => by_id
            .iter()
            .filter_map(|(id, value)| Some((QuestionId::new(id).ok()?, given(value))))
            .collect(),
        serde_json::Value::Array(list) => list
            .iter()
            .filter_map(|value| {
                let id = value.get("question")?.as_str()?;
                Some((QuestionId::new(id).ok()?, given(value)))
            })
            .collect(),
        _ => Vec::new(),
    }
}
