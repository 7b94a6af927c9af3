//! Findings drawn for a reader: the sentence, file, line and column (characters, from 1), the line
//! itself with a mark under the place, and what may have been meant.

use super::{
    Document, Drawn, Finding, QuantityError,
    drawn::position,
    finding::{FindingKind, Severity, Shape, Thing},
};
use crate::{
    i18n::{Language, finding as words, toml},
    text::printable::printable_line,
};

impl Finding {
    /// Line and column of its place, both from 1; the column counts characters.
    pub fn position(&self, document: Option<&Document>) -> (usize, usize) {
        position(&self.span, document)
    }

    /// The finding in one line: `file:line:column: error: sentence`.
    pub fn line(&self, document: Option<&Document>, language: Language) -> String {
        let (line, column) = self.position(document);
        let severity = self.severity.name(language);
        let hint = self.near().map_or_else(String::new, |near| {
            format!(" ({})", words::did_you_mean(language, near))
        });
        let sentence = self.say(language);
        let written = format!(
            "{}:{line}:{column}: {severity}: {sentence}{hint}",
            self.file
        );
        // Ids and names of files are a stranger's: they may hold anything.
        printable_line(&written).into_owned()
    }

    /// The finding with the line that it stands in; `document` is the one that `file` names.
    pub fn draw(&self, document: Option<&Document>, language: Language, color: bool) -> String {
        let drawn = Drawn {
            severity: self.severity,
            file: &self.file,
            span: self.span.clone(),
            sentence: self.say(language),
            near: self.near(),
        };
        drawn.draw(document, language, color)
    }

    /// What may have been meant.
    fn near(&self) -> Option<&str> {
        match &self.kind {
            FindingKind::UnknownKey(_, near)
            | FindingKind::UnknownWord(_, _, near)
            | FindingKind::Unknown(_, _, near) => near.as_deref(),
            _ => None,
        }
    }

    /// What is wrong, in a sentence.
    pub fn say(&self, language: Language) -> String {
        printable_line(&self.kind.say(language)).into_owned()
    }
}

impl Severity {
    /// What it is called.
    pub const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Error => words::error(language),
            Self::Warning => words::warning(language),
        }
    }
}

impl FindingKind {
    fn say(&self, language: Language) -> String {
        self.of_texts(language)
            .or_else(|| self.of_questions(language))
            .unwrap_or_else(|| self.of_conditions(language).to_owned())
    }

    /// Faults of a file's form, keys, ids and texts.
    fn of_texts(&self, language: Language) -> Option<String> {
        Some(match self {
            Self::FileTooLarge => words::file_too_large(language).to_owned(),
            Self::NotText => words::not_text(language).to_owned(),
            Self::Empty => words::empty(language).to_owned(),
            Self::Syntax(said) => words::syntax(language, &toml::said(language, said)),
            Self::ManyFaults(more) => words::many_faults(language, *more),
            Self::NewerSchema(found) => words::newer_schema(language, *found),
            Self::UnknownKey(key, _) => words::unknown_key(language, key),
            Self::MissingKey(key) => words::missing_key(language, key),
            Self::WrongShape(key, shape) => words::wrong_shape(language, key, &shape.say(language)),
            Self::UnknownWord(key, known, _) => {
                words::wrong_shape(language, key, &Shape::OneOf(known).say(language))
            }
            Self::NotAnId(fault) => {
                words::not_an_id(language, &fault.text, rule(language, fault.kind))
            }
            Self::Schema => words::schema(language).to_owned(),
            Self::Version => words::version(language).to_owned(),
            Self::Quantity(fault) => quantity(language, *fault).to_owned(),
            Self::Duplicate(thing, id, first) => {
                words::duplicate(language, thing.name(language), id, first)
            }
            Self::Unknown(thing, id, _) => words::unknown(language, thing.name(language), id),
            Self::KeyTaken(key, action) => words::key_taken(language, key, action),
            Self::KeyFixed(key) => words::key_fixed(language, key),
            Self::MissingText("evidence") => words::missing_lines(language, "evidence"),
            Self::MissingText(key) => words::missing_text(language, key),
            Self::MissingLanguage(key, lacking) => {
                words::missing_language(language, key, lacking.code())
            }
            Self::TextTooLong => words::text_too_long(language).to_owned(),
            Self::TooManyQuestions(count) => words::too_many_questions(language, *count),
            Self::Cycle(id) => words::cycle(language, id),
            Self::Uncited(id) => words::uncited(language, id),
            _ => return None,
        })
    }

    /// Faults that name something else.
    fn of_questions(&self, language: Language) -> Option<String> {
        Some(match self {
            Self::KeyOfOtherKind(key) => words::key_of_number(language, key),
            Self::KeyOfScored(key) => words::key_of_scored(language, key),
            Self::ForceAboveSources(force, Some(strongest)) => {
                words::force_above(language, force.id(), strongest.id())
            }
            Self::ForceAboveSources(force, None) => words::force_without(language, force.id()),
            Self::RaisedNotStronger(force) => words::raised_not_stronger(language, force.id()),
            Self::CoreOnOther(id) => words::core_on_other(language, id),
            Self::LaterQuestion(id) => words::later_question(language, id),
            Self::WrongTest(id) => words::wrong_test(language, id),
            Self::ReadsScored(id) => words::reads_scored(language, id),
            Self::ReadsSystem(id) => words::reads_system(language, id),
            Self::ReplacesChain(id) => words::replaces_chain(language, id),
            Self::ReplacesWithoutOption(option, reader) => {
                words::replaces_without_option(language, option, reader)
            }
            Self::RenamedFromLoaded(id) => words::renamed_from_loaded(language, id),
            Self::ReplacesOtherKind(id) => words::replaces_other_kind(language, id),
            _ => return None,
        })
    }

    /// Faults that speak for themselves.
    fn of_conditions(&self, language: Language) -> &'static str {
        match self {
            Self::ReviewBeforeAsOf => words::review_before_as_of(language),
            Self::KindUnclear => words::kind_unclear(language),
            Self::MinAboveMax => words::min_above_max(language),
            Self::CreditPartly => words::credit_partly(language),
            Self::BestBelowOne => words::best_below_one(language),
            Self::NoOptions => words::no_options(language),
            Self::ExclusiveOfOne => words::exclusive_of_one(language),
            Self::ForceMissing => words::force_missing(language),
            Self::ScoredScope => words::scored_scope(language),
            Self::NatureOfOther => words::nature_of_other(language),
            Self::BindingNotOnDuty => words::binding_not_on_duty(language),
            Self::HeavyLawNotCore => words::heavy_law_not_core(language),
            Self::NoSource => words::no_source(language),
            Self::NoPrinciple => words::no_principle(language),
            Self::NotWithBounds => words::not_with_bounds(language),
            Self::EmptyCondition => words::empty_condition(language),
            Self::NeverHolds => words::never_holds(language),
            Self::Unreachable => words::unreachable(language),
            Self::ReplacesWithWhen => words::replaces_with_when(language),
            Self::ForceNotInForce => words::force_not_in_force(language),
            Self::TierConditions => words::tier_conditions(language),
            _ => words::band_shares(language),
        }
    }
}

impl Thing {
    const fn name(self, language: Language) -> &'static str {
        match self {
            Self::Questionnaire => words::thing_questionnaire(language),
            Self::Section => words::thing_section(language),
            Self::Question => words::thing_question(language),
            Self::Option => words::thing_option(language),
            Self::Source => words::thing_source(language),
            Self::Scale => words::thing_scale(language),
            Self::Principle => words::thing_principle(language),
            Self::Framework => words::thing_framework(language),
            Self::Item => words::thing_item(language),
            Self::Action => words::thing_action(language),
            Self::Key => words::thing_key(language),
        }
    }
}

impl Shape {
    fn say(self, language: Language) -> String {
        match self {
            Self::Text => words::shape_text(language).to_owned(),
            Self::Texts => words::shape_texts(language).to_owned(),
            Self::TextOrTexts => words::shape_text_or_texts(language).to_owned(),
            Self::Number => words::shape_number(language).to_owned(),
            Self::Truth => words::shape_truth(language).to_owned(),
            Self::Day => words::shape_day(language).to_owned(),
            Self::Table => words::shape_table(language).to_owned(),
            Self::Tables => words::shape_tables(language).to_owned(),
            Self::TableOrTables => words::shape_table_or_tables(language).to_owned(),
            Self::OneOf(choices) => {
                let quoted: Vec<String> = choices
                    .iter()
                    .map(|choice| format!("\"{choice}\""))
                    .collect();
                words::shape_one_of(language, &quoted.join(", "))
            }
        }
    }
}

fn rule(language: Language, kind: &str) -> &'static str {
    match kind {
        "question" | "option" | "scale" => words::rule_word(language),
        "framework item" => words::rule_item(language),
        _ => words::rule_slug(language),
    }
}

const fn quantity(language: Language, fault: QuantityError) -> &'static str {
    match fault {
        QuantityError::Credit => words::credit(language),
        QuantityError::Weight => words::weight(language),
        QuantityError::Decimals => words::decimals(language),
        QuantityError::Number => words::number(language),
    }
}
