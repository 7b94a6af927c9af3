//! Findings drawn for a reader: the sentence, file, line and column (characters, from 1), the line
//! itself with a mark under the place, and what may have been meant.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{
    Document, Finding, QuantityError,
    finding::{FindingKind, Severity, Shape, Thing},
};
use crate::i18n::{Language, finding as words};

/// The longest line that is shown; of a longer one the beginning.
const LONGEST_LINE: usize = 400;

impl Finding {
    /// Line and column of its place, both from 1; the column counts characters.
    pub fn position(&self, document: Option<&Document>) -> (usize, usize) {
        let before = document.and_then(|document| document.text.get(..self.span.start));
        let Some(before) = before else { return (1, 1) };
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(start..).map_or(0, |text| text.chars().count()) + 1;
        (line, column)
    }

    /// The finding in one line: `file:line:column: error: sentence`.
    pub fn line(&self, document: Option<&Document>, language: Language) -> String {
        let (line, column) = self.position(document);
        let severity = self.severity.name(language);
        let hint = self
            .hint(language)
            .map_or_else(String::new, |hint| format!(" ({hint})"));
        format!(
            "{}:{line}:{column}: {severity}: {}{hint}",
            self.file,
            self.say(language)
        )
    }

    /// The finding with the line that it stands in; `document` is the one that `file` names.
    pub fn draw(&self, document: Option<&Document>, language: Language, color: bool) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let sentence = self.say(language);
        let mut group = level
            .with_name(self.severity.name(language))
            .primary_title(sentence.as_str())
            .elements(Vec::<annotate_snippets::Element<'_>>::new());
        let (line, _) = self.position(document);
        let shown = document.and_then(|document| shown_line(document, self));
        group = match &shown {
            Some((text, span)) => group.element(
                Snippet::source(*text)
                    .line_start(line)
                    .path(self.file.as_str())
                    .fold(false)
                    .annotation(AnnotationKind::Primary.span(span.clone())),
            ),
            None => group.element(annotate_snippets::Origin::path(self.file.as_str())),
        };
        if let Some(hint) = self.hint(language) {
            let level = Level::HELP.with_name(words::hint(language));
            group = group.element(level.message(hint));
        }
        let renderer = if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        renderer.render(&[group])
    }

    /// What may have been meant.
    fn hint(&self, language: Language) -> Option<String> {
        match &self.kind {
            FindingKind::UnknownKey(_, Some(near)) | FindingKind::Unknown(_, _, Some(near)) => {
                Some(words::did_you_mean(language, near))
            }
            _ => None,
        }
    }

    /// What is wrong, in a sentence.
    pub fn say(&self, language: Language) -> String {
        self.kind.say(language)
    }
}

/// The line in which a finding stands, and its place in that line.
fn shown_line<'d>(
    document: &'d Document,
    finding: &Finding,
) -> Option<(&'d str, std::ops::Range<usize>)> {
    let text: &str = &document.text;
    let before = text.get(..finding.span.start)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let rest = text.get(start..)?;
    let mut line = rest
        .split('\n')
        .next()
        .unwrap_or_default()
        .trim_end_matches('\r');
    let from = finding.span.start - start;
    if line.len() > LONGEST_LINE && from < LONGEST_LINE {
        let cut = (0..=LONGEST_LINE)
            .rev()
            .find(|at| line.is_char_boundary(*at))?;
        line = line.get(..cut)?;
    }
    let to = (finding.span.end.max(finding.span.start) - start).clamp(from, line.len().max(from));
    (!line.is_empty() && from <= line.len()).then_some((line, from..to))
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
            Self::Syntax(said) => words::syntax(language, said),
            Self::NewerSchema(found) => words::newer_schema(language, *found),
            Self::UnknownKey(key, _) => words::unknown_key(language, key),
            Self::MissingKey(key) => words::missing_key(language, key),
            Self::WrongShape(key, shape) => words::wrong_shape(language, key, &shape.say(language)),
            Self::NotAnId(fault) => {
                words::not_an_id(language, &fault.text, rule(language, fault.kind))
            }
            Self::Version => words::version(language).to_owned(),
            Self::Quantity(fault) => quantity(language, *fault).to_owned(),
            Self::Duplicate(thing, id, first) => {
                words::duplicate(language, thing.name(language), id, first)
            }
            Self::Unknown(thing, id, _) => words::unknown(language, thing.name(language), id),
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
            Self::FewOptions => words::few_options(language),
            Self::ExclusiveOfOne => words::exclusive_of_one(language),
            Self::ForceMissing => words::force_missing(language),
            Self::ScoredScope => words::scored_scope(language),
            Self::NatureOfOther => words::nature_of_other(language),
            Self::BindingNotOnDuty => words::binding_not_on_duty(language),
            Self::HeavyLawNotCore => words::heavy_law_not_core(language),
            Self::NoSource => words::no_source(language),
            Self::NoPrinciple => words::no_principle(language),
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
