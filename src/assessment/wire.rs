//! An answer as the log and the answers file write it: option ids, a number, a text.
//! What it means needs the question; the way to and from the questionnaire's `Answer` stands here.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::questionnaire::{Answer, Kind, Number, OptionId, Question, Value};

/// What stands in place of a text that was redacted.
pub const REDACTED: &str = "■■■";

/// The value of an answer in a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wire {
    /// One option's id, a day as `2026-11-22`, or a text: what the question says.
    Text(String),
    /// Several options' ids.
    Many(Vec<String>),
    /// A number.
    Number(Number),
    /// A text whose line was redacted. Options and days among them still count; a free text
    /// becomes [`REDACTED`]. Never written.
    Redacted(String),
}

/// An answer as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// A value.
    Value(Wire),
    /// Don't know.
    Unknown,
    /// Not applicable, and why; the reason is not blank.
    NotApplicable {
        /// Why, in the answerer's words.
        reason: String,
    },
}

impl Given {
    /// Whether a redaction took out what it says: a free text, or the reason for not applicable.
    pub fn is_redacted(&self) -> bool {
        match self {
            Self::Value(Wire::Text(text)) | Self::NotApplicable { reason: text } => {
                text == REDACTED
            }
            Self::Value(_) | Self::Unknown => false,
        }
    }
}

/// Why a value is not an answer to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WireFault {
    /// An option that the question does not have.
    UnknownOption {
        /// As written.
        option: String,
        /// The ids that it has, in order.
        options: Vec<String>,
    },
    /// One option was expected, as a string.
    NotOneOption,
    /// Several options were expected, as an array of strings.
    NotOptions,
    /// An empty array.
    NoOption,
    /// The same option twice.
    TwiceOption {
        /// The option.
        option: String,
    },
    /// An option that stands alone, with others.
    Exclusive {
        /// The option that stands alone.
        option: String,
    },
    /// A number was expected.
    NotNumber,
    /// Below or above what the question takes.
    OutOfRange {
        /// Not below this.
        min: Option<Number>,
        /// Not above this.
        max: Option<Number>,
    },
    /// A day was expected.
    NotDate,
    /// A text was expected.
    NotText,
    /// A blank text.
    Blank,
    /// Not applicable, for a question that is not scored: it has an option for it.
    NotApplicableUnscored,
    /// Not applicable without a reason.
    NoReason,
}

impl Given {
    /// The answer as it counts for a question.
    ///
    /// # Errors
    /// Where the question does not take it.
    pub fn decode(&self, question: &Question) -> Result<Answer, WireFault> {
        match self {
            Self::Value(wire) => wire.decode(&question.kind).map(Answer::Value),
            Self::Unknown => Ok(Answer::Unknown),
            Self::NotApplicable { .. } if !question.scored() => {
                Err(WireFault::NotApplicableUnscored)
            }
            Self::NotApplicable { reason } if reason.trim().is_empty() => Err(WireFault::NoReason),
            Self::NotApplicable { reason } => Ok(Answer::NotApplicable {
                reason: reason.clone(),
            }),
        }
    }

    /// The answer as a log writes it; options that the question does not have are left out.
    pub fn encode(answer: &Answer, question: &Question) -> Self {
        match answer {
            Answer::Value(value) => Self::Value(Wire::encode(value, &question.kind)),
            Answer::Unknown => Self::Unknown,
            Answer::NotApplicable { reason } => Self::NotApplicable {
                reason: reason.clone(),
            },
        }
    }
}

impl Wire {
    /// The value as it counts for a kind of question.
    ///
    /// # Errors
    /// Where the kind does not take it.
    pub fn decode(&self, kind: &Kind) -> Result<Value, WireFault> {
        match (kind, self) {
            (Kind::One(options), Self::Text(id) | Self::Redacted(id)) => {
                let ids = || options.iter().map(|option| option.id.as_str());
                Ok(Value::Options(vec![position(ids, id)?]))
            }
            (Kind::One(_), _) => Err(WireFault::NotOneOption),
            (Kind::Many(options), Self::Many(chosen)) => {
                let ids = || options.iter().map(|option| option.id.as_str());
                let alone = |at: &usize| options.get(*at).is_some_and(|option| option.exclusive);
                several(ids, alone, chosen)
            }
            (Kind::Many(_), _) => Err(WireFault::NotOptions),
            (Kind::Number { min, max, .. }, Self::Number(number)) => {
                let value = Value::Number(*number);
                let out = WireFault::OutOfRange {
                    min: *min,
                    max: *max,
                };
                if kind.takes(&value) {
                    Ok(value)
                } else {
                    Err(out)
                }
            }
            (Kind::Number { .. }, _) => Err(WireFault::NotNumber),
            (Kind::Date, Self::Text(day) | Self::Redacted(day)) => {
                let date: Date = day.parse().map_err(|_| WireFault::NotDate)?;
                if date.to_string() == *day {
                    Ok(Value::Date(date))
                } else {
                    Err(WireFault::NotDate)
                }
            }
            (Kind::Date, _) => Err(WireFault::NotDate),
            (Kind::Text, Self::Text(text)) if text.trim().is_empty() => Err(WireFault::Blank),
            (Kind::Text, Self::Text(text)) => Ok(Value::Text(text.clone())),
            (Kind::Text, Self::Redacted(_)) => Ok(Value::Text(REDACTED.to_owned())),
            (Kind::Text, _) => Err(WireFault::NotText),
        }
    }

    /// The value as a log writes it; options that the question does not have are left out.
    pub fn encode(value: &Value, kind: &Kind) -> Self {
        match value {
            Value::Options(chosen) => {
                let options = match kind {
                    Kind::One(options) | Kind::Many(options) => options.as_slice(),
                    _ => &[],
                };
                let mut ids = chosen
                    .iter()
                    .filter_map(|at| options.get(*at))
                    .map(|o| o.id.as_str().to_owned());
                match kind {
                    Kind::One(_) => Self::Text(ids.next().unwrap_or_default()),
                    _ => Self::Many(ids.collect()),
                }
            }
            Value::Text(text) => Self::Text(text.clone()),
            Value::Number(number) => Self::Number(*number),
            Value::Date(date) => Self::Text(date.to_string()),
        }
    }

    /// One option's id.
    pub fn one(option: &OptionId) -> Self {
        Self::Text(option.as_str().to_owned())
    }
}

fn position<'a, I: Iterator<Item = &'a str>>(
    ids: impl Fn() -> I,
    wanted: &str,
) -> Result<usize, WireFault> {
    ids()
        .position(|id| id == wanted)
        .ok_or_else(|| WireFault::UnknownOption {
            option: wanted.to_owned(),
            options: ids().map(str::to_owned).collect(),
        })
}

fn several<'a, I: Iterator<Item = &'a str>>(
    ids: impl Fn() -> I,
    alone: impl Fn(&usize) -> bool,
    chosen: &[String],
) -> Result<Value, WireFault> {
    let mut found = Vec::with_capacity(chosen.len());
    for option in chosen {
        let at = position(&ids, option)?;
        if found.contains(&at) {
            return Err(WireFault::TwiceOption {
                option: option.clone(),
            });
        }
        found.push(at);
    }
    if let (true, Some(at)) = (found.len() > 1, found.iter().find(|at| alone(at))) {
        let option = ids().nth(*at).unwrap_or_default().to_owned();
        return Err(WireFault::Exclusive { option });
    }
    if found.is_empty() {
        return Err(WireFault::NoOption);
    }
    found.sort_unstable();
    Ok(Value::Options(found))
}

impl Serialize for Wire {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Redacted(_) => serializer.serialize_str(REDACTED),
            Self::Many(options) => options.serialize(serializer),
            Self::Number(number) if number.thousandths() % 1000 == 0 => {
                serializer.serialize_i64(number.thousandths() / 1000)
            }
            // Up to ±8 × 10¹² a double holds every thousandth apart, so that its shortest digits
            // are exactly those of the number.
            Self::Number(number) => {
                let written: f64 = number
                    .to_string()
                    .parse()
                    .map_err(serde::ser::Error::custom)?;
                serializer.serialize_f64(written)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Wire {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::String(text) => Ok(Self::Text(text)),
            serde_json::Value::Number(number) => number
                .to_string()
                .parse()
                .map(Self::Number)
                .map_err(D::Error::custom),
            serde_json::Value::Array(options) => options
                .into_iter()
                .map(|option| match option {
                    serde_json::Value::String(id) => Ok(id),
                    _ => Err(D::Error::custom("an array of option ids was expected")),
                })
                .collect::<Result<_, _>>()
                .map(Self::Many),
            _ => Err(D::Error::custom(
                "a string, a number or an array was expected",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_thousandths() {
        let limit = 8_000_000_000_000_000;
        for thousandths in [
            0,
            1,
            -1,
            500,
            12_000,
            limit,
            -limit,
            limit - 1,
            limit - 999,
            7_999_999_999_999_123,
        ] {
            let wire = Wire::Number(Number::from_thousandths(thousandths).unwrap());
            let text = serde_json::to_string(&wire).unwrap();
            let Wire::Number(number) = &wire else {
                unreachable!()
            };
            assert_eq!(text, number.to_string());
            assert_eq!(serde_json::from_str::<Wire>(&text).unwrap(), wire);
        }
        assert!(serde_json::from_str::<Wire>("0.0001").is_err());
        assert!(serde_json::from_str::<Wire>("1e300").is_err());
        assert!(serde_json::from_str::<Wire>("true").is_err());
        assert!(serde_json::from_str::<Wire>("[1]").is_err());
    }
}
