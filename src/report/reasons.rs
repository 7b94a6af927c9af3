//! Conditions and answers in words: why a question is asked or not, what an answer says. Uses the
//! labels of the options, as on the screen. It decides nothing; what holds is scoring's.

use super::names;
use crate::{
    i18n::{Language, explain as words},
    questionnaire::{
        Answer, Clause, Condition, Content, Kind, Number, Question, QuestionIndex, Standings, Test,
        Truth, Value,
    },
    scoring::{Explanation, Outcome, Place, Reason, Removal},
};

/// A condition in words: `the answer to CS-SCOPE-GENAI is “Yes”, and …`.
pub fn condition(content: &Content, condition: &Condition, language: Language) -> String {
    match condition {
        Condition::Always => words::always(language).to_owned(),
        Condition::AnyOf(groups) => {
            let groups: Vec<String> = groups
                .iter()
                .map(|group| {
                    let clauses = group.iter().map(|one| clause(content, one, language));
                    clauses.collect::<Vec<_>>().join(words::and(language))
                })
                .collect();
            groups.join(words::or_else(language))
        }
    }
}

/// One clause of a condition in words.
pub fn clause(content: &Content, clause: &Clause, language: Language) -> String {
    let Clause::Reads { question, test } = clause else {
        return words::clause_absent(language).to_owned();
    };
    let Some(read) = content.question(*question) else {
        return words::clause_absent(language).to_owned();
    };
    let id = read.id.as_str();
    match test {
        Test::Any(options) => words::clause_any(language, id, &labels(read, options, language)),
        Test::NotAny(options) => words::clause_not(language, id, &labels(read, options, language)),
        Test::Within { at_least, at_most } => {
            let bound = |number: Number| with_unit(read, number, language);
            match (at_least.map(bound), at_most.map(bound)) {
                (Some(low), Some(high)) => words::clause_between(language, id, &low, &high),
                (Some(low), None) => words::clause_at_least(language, id, &low),
                (None, Some(high)) => words::clause_at_most(language, id, &high),
                (None, None) => words::always(language).to_owned(),
            }
        }
    }
}

/// Why a question is asked, not asked or undecided, in one sentence.
pub fn why_asked(
    content: &Content,
    standings: &Standings,
    explanation: &Explanation,
    language: Language,
) -> String {
    match &explanation.outcome {
        Outcome::Asked if explanation.reasons.is_empty() => {
            words::asked_always(language).to_owned()
        }
        Outcome::Asked => {
            let holding = holding(content, &explanation.reasons, language);
            words::asked_because(language, &holding.join(words::and(language)))
        }
        Outcome::Linked => words::asked_linked(language).to_owned(),
        Outcome::Undecided(deciding) => {
            let ids: Vec<&str> = deciding
                .iter()
                .filter_map(|index| content.question(*index))
                .map(|question| question.id.as_str())
                .collect();
            words::undecided(language, &ids.join(words::list_join(language)))
        }
        Outcome::NotAsked(removed) => removal(content, standings, removed, language),
    }
}

/// What keeps a question out, in one sentence.
pub fn removal(
    content: &Content,
    standings: &Standings,
    removal: &Removal,
    language: Language,
) -> String {
    match removal {
        Removal::QuickScan => words::removed_quick(language).to_owned(),
        Removal::OtherLevel(level) => {
            words::removed_level(language, names::level(language, *level))
        }
        Removal::Answers(removers) => {
            let answers = removing_answers(content, standings, removers, language);
            if answers.is_empty() {
                words::removed_never(language).to_owned()
            } else {
                words::removed_answers(language, &answers.join(words::list_join(language)))
            }
        }
    }
}

/// Each answer that keeps a question out: `the answer to CS-SCOPE-GENAI: No`.
pub fn removing_answers(
    content: &Content,
    standings: &Standings,
    removers: &[QuestionIndex],
    language: Language,
) -> Vec<String> {
    removers
        .iter()
        .filter_map(|index| {
            let question = content.question(*index)?;
            let said = counted(question, standings.counted(*index), language);
            Some(words::answer_to(language, question.id.as_str(), &said))
        })
        .collect()
}

/// The clauses that make a condition hold: of each place one group of which all do.
fn holding(content: &Content, reasons: &[Reason], language: Language) -> Vec<String> {
    let mut said = Vec::new();
    for place in [Place::Section, Place::Question] {
        let here: Vec<&Reason> = reasons
            .iter()
            .filter(|reason| reason.place == place)
            .collect();
        let holds = |group: usize| {
            let mut clauses = here.iter().filter(|reason| reason.group == group);
            clauses.all(|reason| reason.truth == Truth::Yes)
        };
        let Some(group) = here
            .iter()
            .map(|reason| reason.group)
            .find(|group| holds(*group))
        else {
            continue;
        };
        let clauses = here.iter().filter(|reason| reason.group == group);
        said.extend(clauses.map(|reason| clause(content, &reason.clause, language)));
    }
    said
}

/// An answer in words; `None` is said as not answered.
pub fn counted(question: &Question, answer: Option<&Answer>, language: Language) -> String {
    answer.map_or_else(
        || words::unanswered(language).to_owned(),
        |answer| self::answer(question, answer, language),
    )
}

/// An answer in words: labels of options, a number with its unit, a day, a text as typed, or its
/// status. The reason for not applicable stands apart.
pub fn answer(question: &Question, answer: &Answer, language: Language) -> String {
    match answer {
        Answer::Unknown => words::to_find_out(language).to_owned(),
        Answer::NotApplicable { .. } => words::not_applicable(language).to_owned(),
        Answer::Value(value) => self::value(question, value, language),
    }
}

/// A value in words.
pub fn value(question: &Question, value: &Value, language: Language) -> String {
    match value {
        Value::Options(chosen) => {
            let labels: Vec<&str> = chosen
                .iter()
                .filter_map(|at| question.options().get(*at))
                .map(|option| option.label.get(language))
                .collect();
            labels.join(words::list_join(language))
        }
        Value::Text(text) => text.clone(),
        Value::Number(number) => with_unit(question, *number, language),
        Value::Date(date) => date.to_string(),
    }
}

fn labels(question: &Question, options: &[usize], language: Language) -> String {
    let labels: Vec<String> = options
        .iter()
        .filter_map(|at| question.options().get(*at))
        .map(|option| words::quoted(language, option.label.get(language)))
        .collect();
    labels.join(words::or(language))
}

fn with_unit(question: &Question, number: Number, language: Language) -> String {
    let unit = match &question.kind {
        Kind::Number { unit, .. } => unit.get(language),
        _ => "",
    };
    match (unit, language) {
        ("", _) => number.to_string(),
        (unit, Language::En) => format!("{number} {unit}"),
        (unit, Language::Ja) => format!("{number}{unit}"),
    }
}
