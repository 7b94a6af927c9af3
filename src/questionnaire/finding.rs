//! A fault of a questionnaire, as a value: how grave, where, what. The words stand in
//! `i18n::finding`, the drawing in `render`.

use std::ops::Range;

use super::{Force, IdError, QuantityError};
use crate::i18n::Language;

/// Whether a finding keeps the file from being loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is loaded.
    Error,
    /// Said; the file is loaded.
    Warning,
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// The document's name.
    pub file: String,
    /// Where, in bytes of its text.
    pub span: Range<usize>,
    /// What.
    pub kind: FindingKind,
}

/// What an id should have named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// A questionnaire.
    Questionnaire,
    /// A section.
    Section,
    /// A question.
    Question,
    /// An option of a question or scale.
    Option,
    /// A source.
    Source,
    /// A scale.
    Scale,
    /// A principle.
    Principle,
    /// A framework.
    Framework,
    /// An item of a framework.
    Item,
    /// An action of the interface.
    Action,
    /// A key of the keyboard.
    Key,
}

/// What a value should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A text or a list of texts.
    TextOrTexts,
    /// A number.
    Number,
    /// True or false.
    Truth,
    /// A day.
    Day,
    /// A table.
    Table,
    /// A list of tables.
    Tables,
    /// A table or a list of tables.
    TableOrTables,
    /// One of several words.
    OneOf(&'static [&'static str]),
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FindingKind {
    /// More than the limit of bytes.
    FileTooLarge,
    /// Not UTF-8.
    NotText,
    /// Nothing but blanks.
    Empty,
    /// Not TOML; what the parser said.
    Syntax(String),
    /// More lines that are no TOML than are said: so many more.
    ManyFaults(usize),
    /// The file's format is newer than this program.
    NewerSchema(i64),
    /// A key that nothing reads, and what is near it.
    UnknownKey(String, Option<String>),
    /// A key that must be there.
    MissingKey(&'static str),
    /// A value of another shape.
    WrongShape(&'static str, Shape),
    /// A text that is none of these words; what may have been meant.
    UnknownWord(&'static str, &'static [&'static str], Option<String>),
    /// A text that is no id.
    NotAnId(IdError),
    /// A version that is not three numbers.
    Version,
    /// A quantity out of range.
    Quantity(QuantityError),
    /// `schema` is not a whole number from 1 on.
    Schema,
    /// The same id twice: what, which, and where it stands first.
    Duplicate(Thing, String, String),
    /// An id that names nothing, and what is near it.
    Unknown(Thing, String, Option<String>),
    /// A key of the keyboard that says another action in the same place.
    KeyTaken(String, &'static str),
    /// A key of the keyboard that no action can be given.
    KeyFixed(String),
    /// A text that must be there.
    MissingText(&'static str),
    /// A text without one of the languages.
    MissingLanguage(&'static str, Language),
    /// A text over 64 KiB.
    TextTooLong,
    /// More than 5,000 questions in one load.
    TooManyQuestions(usize),
    /// Questionnaires that extend each other.
    Cycle(String),
    /// `review_by` before `as_of`.
    ReviewBeforeAsOf,
    /// Not exactly one of `scale`, `options` and a `kind` of its own.
    KindUnclear,
    /// A key that a question of this kind does not take.
    KeyOfOtherKind(&'static str),
    /// `min` above `max`.
    MinAboveMax,
    /// Some options carry credit, others not.
    CreditPartly,
    /// The best answer earns less than 1.
    BestBelowOne,
    /// A scale without options.
    NoOptions,
    /// An exclusive option of a question of one option.
    ExclusiveOfOne,
    /// A scored question without force.
    ForceMissing,
    /// A key that only a scored question takes.
    KeyOfScored(&'static str),
    /// A scored question in a scope section.
    ScoredScope,
    /// A force stronger than that of every source cited; the strongest of them.
    ForceAboveSources(Force, Option<Force>),
    /// A raised force that is not stronger.
    RaisedNotStronger(Force),
    /// A `nature` on a question that no answer makes binding.
    NatureOfOther,
    /// A binding question on another scale than `duty`.
    BindingNotOnDuty,
    /// A binding question of weight 5 that is not core.
    HeavyLawNotCore,
    /// A core question that depends on a scored one that is not core.
    CoreOnOther(String),
    /// A scored question without a source.
    NoSource,
    /// A scored question without a principle.
    NoPrinciple,
    /// `not` beside bounds of a number.
    NotWithBounds,
    /// A condition with nothing in it.
    EmptyCondition,
    /// A condition on a question that comes later, or on itself.
    LaterQuestion(String),
    /// A test that the question read does not take: options of a number, bounds of options, or
    /// any of a text or a date.
    WrongTest(String),
    /// A scope section that reads something scored, or `raised` doing so.
    ReadsScored(String),
    /// A question of the organisation that reads one of a system.
    ReadsSystem(String),
    /// A condition that no answers make hold.
    NeverHolds,
    /// A question that no answers reach.
    Unreachable,
    /// A question that replaces one that itself replaces another.
    ReplacesChain(String),
    /// A replacing question with a condition of its own.
    ReplacesWithWhen,
    /// A replacing question without an option that a condition on the old one names: the option
    /// and the question that reads it.
    ReplacesWithoutOption(String, String),
    /// A question said to have been renamed from one that is loaded itself.
    RenamedFromLoaded(String),
    /// A replacing question that is scored where the old one is not, or the other way.
    ReplacesOtherKind(String),
    /// A source with a force that is not in force.
    ForceNotInForce,
    /// A shipped source in force that nothing cites.
    Uncited(String),
    /// The last tier has a condition, or another has none.
    TierConditions,
    /// The bands do not go down to 0, or two begin at the same share.
    BandShares,
}
