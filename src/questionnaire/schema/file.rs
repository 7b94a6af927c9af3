//! The form of the three kinds of files, and of what they bring beside questions. It is for
//! editors, which complete and check while an author types; the loader does not use it, and a test
//! holds the two together.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Number;

use super::question::{Choice, Force, Question, When, Words};

/// The version of the format.
struct Format;

impl JsonSchema for Format {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Format".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": 1 })
    }
}

/// A day, written without quotation marks.
struct Day;

impl JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$" })
    }
}

/// A questionnaire of tenken.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Questionnaire {
    /// The version of the format.
    schema: Format,
    /// Its id; not that of a shipped one.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9-]*$"))]
    id: String,
    /// Three numbers, compared numerically.
    #[schemars(regex(pattern = r"^\d+\.\d+\.\d+$"))]
    version: String,
    /// Its title.
    title: Option<Words>,
    /// What it is about.
    summary: Option<Words>,
    /// The day its content was last checked against its sources.
    as_of: Day,
    /// Past this day every screen and report says that it should have been reviewed.
    review_by: Day,
    /// What it builds upon.
    #[schemars(inner(regex(pattern = r"^[a-z][a-z0-9-]*$")))]
    extends: Option<Vec<String>>,
    /// Its sections; those with `scope = true` come first.
    section: Option<Vec<Section>>,
    /// Sources of its own.
    source: Option<Vec<Source>>,
    /// Scales of its own.
    scale: Option<Vec<Scale>>,
    /// Principles of its own.
    principle: Option<Vec<Principle>>,
    /// Frameworks of its own.
    framework: Option<Vec<Framework>>,
}

/// How answers count (method.toml).
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Method {
    /// The version of the format.
    schema: Format,
    /// Three numbers, compared numerically.
    #[schemars(regex(pattern = r"^\d+\.\d+\.\d+$"))]
    version: String,
    /// Scales.
    scale: Option<Vec<Scale>>,
    /// Bands of a level's result.
    band: Option<Vec<Band>>,
    /// Tiers: the first whose condition holds; the last has none.
    tier: Option<Vec<Tier>>,
    /// Principles.
    principle: Option<Vec<Principle>>,
    /// Frameworks.
    framework: Option<Vec<Framework>>,
}

/// What is cited (sources.toml).
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Sources {
    /// The version of the format.
    schema: Format,
    /// Three numbers, compared numerically.
    #[schemars(regex(pattern = r"^\d+\.\d+\.\d+$"))]
    version: String,
    /// The sources.
    source: Option<Vec<Source>>,
}

/// Whom a section asks about.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum Level {
    Organisation,
    System,
}

/// A run of questions under one heading.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Section {
    /// Its id.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9-]*$"))]
    id: String,
    /// Its heading.
    title: Option<Words>,
    /// Whom it asks about; a system where nothing is said.
    about: Option<Level>,
    /// Whether it sets the scope: no credit, asked before everything else.
    scope: Option<bool>,
    /// What stands under the heading.
    intro: Option<Words>,
    /// When it applies.
    when: Option<When>,
    /// Its questions.
    question: Option<Vec<Question>>,
}

/// A scale: options that many questions share.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Scale {
    /// Its id.
    #[schemars(regex(pattern = r"^[A-Za-z0-9_][A-Za-z0-9_-]*$"))]
    id: String,
    /// Its options.
    #[schemars(length(min = 1))]
    options: Vec<Choice>,
}

/// A band of a level's result.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Band {
    /// Its id.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9-]*$"))]
    id: String,
    /// What it is called.
    title: Option<Words>,
    /// The share from which it holds.
    #[schemars(range(min = 0, max = 1))]
    from: Number,
}

/// How far a firm of this kind should get.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Tier {
    /// Its id.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9-]*$"))]
    id: String,
    /// What it is called.
    title: Option<Words>,
    /// The option that is the target where a question has it.
    target: String,
    /// When it holds; the last has none.
    when: Option<When>,
}

/// A guiding principle.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Principle {
    /// Its id.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9-]*$"))]
    id: String,
    /// What it is called.
    title: Option<Words>,
}

/// A framework that questions are mapped to.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Framework {
    /// Its id.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9-]*$"))]
    id: String,
    /// What it is called.
    title: Option<Words>,
    /// Its items.
    items: Option<Vec<Item>>,
}

/// An item of a framework.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Item {
    /// Its own number.
    #[schemars(length(min = 1))]
    id: String,
    /// What it is about, in one's own words.
    title: Option<Words>,
}

/// Where a source stands in time.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Status {
    InForce,
    NotYetInForce,
    Superseded,
    Draft,
}

/// How sure the authors are: the primary text was read, good secondary sources agree, one weak
/// source.
#[derive(JsonSchema)]
enum Confidence {
    P,
    S,
    W,
}

/// A text that questions cite.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Source {
    /// Its id.
    #[schemars(regex(pattern = r"^[a-z][a-z0-9-]*$"))]
    id: String,
    /// Its title.
    title: Option<Words>,
    /// Who issued it.
    issuer: Option<Words>,
    /// Whom it binds or addresses.
    binds: Option<Words>,
    /// Its version as its issuer writes it.
    version: Option<String>,
    /// Its date.
    date: Option<Day>,
    /// The day from which it holds.
    effective: Option<Day>,
    /// Its force; of a source in force, and of no other.
    force: Option<Force>,
    /// Its address.
    url: Option<String>,
    /// Where it stands in time.
    status: Status,
    /// How sure the authors are.
    confidence: Confidence,
    /// The day it was last checked.
    verified_on: Day,
    /// What a reader should know of it.
    note: Option<Words>,
}
