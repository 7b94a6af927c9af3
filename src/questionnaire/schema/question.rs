//! The form of a question, its options and its conditions. These types are never filled in: they
//! stand for the keys, and their documentation is what an editor shows.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde_json::Number;

/// A text in both languages; where one is missing, the other is shown.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Words {
    /// English.
    en: Option<String>,
    /// Japanese.
    ja: Option<String>,
}

/// Lists of texts in both languages.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Lines {
    /// English.
    en: Option<Vec<String>>,
    /// Japanese.
    ja: Option<Vec<String>>,
}

/// How strongly something binds.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
pub(super) enum Force {
    Binding,
    Supervisory,
    Voluntary,
}

/// What kind of law a binding question rests on.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum Nature {
    Duty,
    Effort,
    Condition,
    Foreign,
}

/// What an answer may be, where the question names no scale.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum Kind {
    One,
    Many,
    Text,
    Number,
    Date,
}

/// A question.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Question {
    /// Never reused for another question.
    #[schemars(regex(pattern = r"^[A-Za-z_][A-Za-z0-9_-]*$"))]
    id: String,
    /// The question itself.
    text: Option<Words>,
    /// Why it matters.
    why: Option<Words>,
    /// How to tell the options apart.
    judge: Option<Words>,
    /// Documents that typically show it.
    evidence: Option<Lines>,
    /// The first concrete step where there is a gap.
    action: Option<Words>,
    /// A scale that the options come from. Exactly one of `scale`, `options` and a `kind` of
    /// `text`, `number` or `date`.
    scale: Option<String>,
    /// What an answer may be; `one` where options are given and nothing else is said.
    kind: Option<Kind>,
    /// The question's own options.
    options: Option<Vec<Choice>>,
    /// The least that a number may be.
    min: Option<Number>,
    /// The most that a number may be.
    max: Option<Number>,
    /// What a number counts.
    unit: Option<Words>,
    /// How much it counts, 1 where nothing is said.
    #[schemars(range(min = 1, max = 5))]
    weight: Option<i64>,
    /// Whether it is part of the quick scan.
    core: Option<bool>,
    /// How strongly it binds; needed where options carry credit.
    force: Option<Force>,
    /// A stronger force for those that a text really addresses.
    raised: Option<Vec<Raised>>,
    /// Of a binding question.
    nature: Option<Nature>,
    /// Options of it that cannot be true beside what earlier questions were answered with.
    contradicts: Option<Vec<Contradicts>>,
    /// When it applies; always where nothing is said.
    when: Option<When>,
    /// Principles that it serves.
    principles: Option<Vec<String>>,
    /// What it rests on.
    sources: Option<Vec<Citation>>,
    /// By option: what it looks like for this question.
    levels: Option<BTreeMap<String, Words>>,
    /// By framework: the items that the question touches.
    crosswalk: Option<BTreeMap<String, Vec<String>>>,
    /// The question whose place it takes.
    #[schemars(regex(pattern = r"^[A-Za-z_][A-Za-z0-9_-]*$"))]
    replaces: Option<String>,
    /// Its id in an older version.
    #[schemars(regex(pattern = r"^[A-Za-z_][A-Za-z0-9_-]*$"))]
    renamed_from: Option<String>,
}

/// An option.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Choice {
    /// Its id.
    #[schemars(regex(pattern = r"^[A-Za-z0-9_][A-Za-z0-9_-]*$"))]
    id: String,
    /// What it is called.
    label: Option<Words>,
    /// What it earns, with at most three decimals; all options of a question have one, or none.
    #[schemars(range(min = 0, max = 1))]
    credit: Option<Number>,
    /// Whether it stands alone among several.
    exclusive: Option<bool>,
}

/// A stronger force under a condition.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Raised {
    /// The force.
    force: Force,
    /// For whom; reads questions without credit only.
    when: When,
}

/// An option that cannot be true beside earlier answers.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Contradicts {
    /// The question's own option.
    option: String,
    /// The earlier answers; reads questions without credit only.
    when: When,
}

/// A source cited.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Citation {
    /// The source.
    id: String,
    /// The place in it.
    at: Option<String>,
}

/// Conditions that must all hold, or a list of such tables of which any must hold as a whole.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub(super) enum When {
    All(Group),
    Any(#[schemars(length(min = 1))] Vec<Group>),
}

/// By earlier question: what its answer must be.
#[derive(JsonSchema)]
#[schemars(extend("minProperties" = 1))]
pub(super) struct Group(BTreeMap<String, Test>);

/// An option, any of several, none of several, or the bounds of a number.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Test {
    Names(Names),
    Not(Not),
    Within(Within),
}

/// An option or several.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Names {
    One(String),
    Any(#[schemars(length(min = 1))] Vec<String>),
}

/// None of these.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Not {
    not: Names,
}

/// Bounds of a number, both inclusive.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, extend("minProperties" = 1))]
struct Within {
    at_least: Option<Number>,
    at_most: Option<Number>,
}
