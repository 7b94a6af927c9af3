//! Conditions and answers in words: why a question is asked or not, what an answer says. Uses the
//! labels of the options, as on the screen. It decides nothing; what holds is scoring's.

use super::{Subject, names};
use crate::{
    i18n::{Language, explain as words, report as report_words},
    questionnaire::{
        Answer, Clause, Condition, Content, Kind, Number, Question, QuestionIndex, Standings, Test,
        Truth, Value,
    },
    scoring::{Explanation, Outcome, Place, Reason, Removal},
};

/// A condition in words: `“Does it use generative AI?” (CS-SCOPE-GENAI) is “Yes”, and …`.
pub fn condition(content: &Content, condition: &Condition, language: Language) -> String {
    match condition {
        Condition::Always => words::always(language).to_owned(),
        Condition::AnyOf(groups) => {
            let group = |group: &Vec<Clause>| {
                let clauses = needed(content, group);
                let clauses = clauses.map(|one| clause(content, one, language));
                clauses.collect::<Vec<_>>().join(words::and(language))
            };
            let groups: Vec<String> = groups.iter().map(group).collect();
            groups.join(words::or_else(language))
        }
    }
}

/// For whom something applies, in words: `only if …, unless …`, or always.
pub fn only_if(content: &Content, when: &Condition, language: Language) -> String {
    let Condition::AnyOf(groups) = when else {
        return words::always(language).to_owned();
    };
    let [group] = groups.as_slice() else {
        return words::only_if(language, &condition(content, when, language));
    };
    let (mut holding, mut excepted) = (Vec::new(), Vec::new());
    for one in needed(content, group) {
        match opposite(one) {
            Some(excluded) => excepted.push(clause(content, &excluded, language)),
            None => holding.push(clause(content, one, language)),
        }
    }
    let said = holding.join(words::and(language));
    let but = excepted.join(words::or_clause(language));
    match (holding.is_empty(), excepted.is_empty()) {
        (true, _) => words::unless(language, &but),
        (false, true) => words::only_if(language, &said),
        (false, false) => words::only_if_unless(language, &said, &but),
    }
}

/// The clauses of a group but for those that others of it imply.
fn needed<'a>(content: &'a Content, group: &'a [Clause]) -> impl Iterator<Item = &'a Clause> {
    group.iter().enumerate().filter_map(|(at, one)| {
        let mut others = group.iter().enumerate().filter(|(other, _)| *other != at);
        let redundant = others.any(|(other, clause)| {
            // Of two that imply each other the first stays.
            implies(content, clause, one) && (other < at || !implies(content, one, clause))
        });
        (!redundant).then_some(one)
    })
}

/// Whether the first clause can only hold where the second does.
fn implies(content: &Content, first: &Clause, second: &Clause) -> bool {
    let (
        Clause::Reads { question, test },
        Clause::Reads {
            question: read,
            test: other,
        },
    ) = (first, second)
    else {
        return false;
    };
    let within = |few: &[usize], many: &[usize]| few.iter().all(|option| many.contains(option));
    let asked = content.question(*question);
    let one = asked.is_some_and(|question| matches!(question.kind, Kind::One(_)));
    question == read
        && match (test, other) {
            (Test::Any(few), Test::Any(many)) | (Test::NotAny(many), Test::NotAny(few)) => {
                within(few, many)
            }
            (Test::Any(chosen), Test::NotAny(excluded)) => {
                one && !chosen.iter().any(|option| excluded.contains(option))
            }
            (within, other) => within == other,
        }
}

/// The clause that holds where one that excludes options does not.
fn opposite(clause: &Clause) -> Option<Clause> {
    match clause {
        Clause::Reads {
            question,
            test: Test::NotAny(options),
        } => Some(Clause::Reads {
            question: *question,
            test: Test::Any(options.clone()),
        }),
        _ => None,
    }
}

/// A question as conditions name it: its text and its id.
fn asked(question: &Question, language: Language) -> String {
    let text = question.text.get(language).trim_end_matches('。');
    words::asked(language, text, question.id.as_str())
}

/// One clause of a condition in words.
pub fn clause(content: &Content, clause: &Clause, language: Language) -> String {
    let Clause::Reads { question, test } = clause else {
        return words::clause_absent(language).to_owned();
    };
    let Some(read) = content.question(*question) else {
        return words::clause_absent(language).to_owned();
    };
    let named = asked(read, language);
    let several = matches!(read.kind, Kind::Many(_));
    match test {
        Test::Any(options) => {
            let others = others(read, options);
            let labels = labels(read, others.as_deref().unwrap_or(options), language);
            match (several, others.is_some()) {
                (true, false) => words::clause_includes(language, &named, &labels),
                (false, false) => words::clause_any(language, &named, &labels),
                (true, true) => words::clause_includes_other(language, &named, &labels),
                (false, true) => words::clause_any_but(language, &named, &labels),
            }
        }
        Test::NotAny(options) => {
            let labels = labels(read, options, language);
            if several {
                words::clause_includes_not(language, &named, &labels)
            } else {
                words::clause_not(language, &named, &labels)
            }
        }
        Test::Within { at_least, at_most } => {
            let bound = |number: Number| with_unit(read, number, language);
            match (at_least.map(bound), at_most.map(bound)) {
                (Some(low), Some(high)) => words::clause_between(language, &named, &low, &high),
                (Some(low), None) => words::clause_at_least(language, &named, &low),
                (None, Some(high)) => words::clause_at_most(language, &named, &high),
                (None, None) => words::always(language).to_owned(),
            }
        }
    }
}

/// The options that a long list leaves out, where naming those instead is much shorter.
fn others(read: &Question, options: &[usize]) -> Option<Vec<usize>> {
    let rest = (0..read.options().len()).filter(|at| !options.contains(at));
    let rest: Vec<usize> = rest.collect();
    let shorter = options.len() > 3 && rest.len() * 2 <= options.len();
    (shorter && !rest.is_empty()).then_some(rest)
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
            let holding = holding(content, standings, &explanation.reasons, language);
            words::asked_because(language, &holding.join(words::and(language)))
        }
        Outcome::Linked => words::asked_linked(language).to_owned(),
        Outcome::Undecided(deciding) => {
            let ids: Vec<&str> = deciding
                .iter()
                .filter_map(|index| content.question(*index))
                .map(|question| question.id.as_str())
                .collect();
            words::undecided(language, &ids.join(report_words::separator(language)))
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
                words::removed_answers(language, &answers.join(report_words::separator(language)))
            }
        }
    }
}

/// Each answer that keeps a question out: `“Does it use generative AI?” (CS-SCOPE-GENAI): No`.
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
            let named = asked(question, language);
            Some(words::answer_to(language, &named, &said))
        })
        .collect()
}

/// What was answered that makes a condition hold: of each place one group of which every clause does.
fn holding(
    content: &Content,
    standings: &Standings,
    reasons: &[Reason],
    language: Language,
) -> Vec<String> {
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
        said.extend(clauses.map(|reason| answered(content, standings, &reason.clause, language)));
    }
    said
}

/// A clause that holds, as it was answered: of the options that it names only those chosen, and what
/// is to be found out as that, for it holds because nothing is ruled out.
fn answered(content: &Content, standings: &Standings, one: &Clause, language: Language) -> String {
    let Clause::Reads { question, test } = one else {
        return clause(content, one, language);
    };
    match (test, standings.counted(*question)) {
        (Test::Any(named), Some(Answer::Value(Value::Options(chosen)))) => {
            let both = named.iter().copied().filter(|at| chosen.contains(at));
            let test = Test::Any(both.collect());
            let question = *question;
            clause(content, &Clause::Reads { question, test }, language)
        }
        (_, Some(Answer::Unknown)) => {
            removing_answers(content, standings, &[*question], language).concat()
        }
        _ => clause(content, one, language),
    }
}

/// What made conditions hold, any of which is enough, as it was answered.
pub fn set_by(
    content: &Content,
    standings: &Standings,
    groups: &[&[Clause]],
    language: Language,
) -> String {
    let mut said: Vec<String> = Vec::new();
    for group in groups {
        let clauses = group.iter();
        let clauses = clauses.map(|one| answered(content, standings, one, language));
        let clauses = clauses.collect::<Vec<_>>();
        let group = clauses.join(words::and(language));
        if !said.contains(&group) {
            said.push(group);
        }
    }
    said.join(report_words::separator(language))
}

/// A question with its answer, and the linked assessment that holds it where it is not held here.
pub fn with_answer(subject: Subject<'_>, at: QuestionIndex, language: Language) -> Option<String> {
    let question = subject.content.question(at)?;
    let answer = counted(question, subject.standings.counted(at), language);
    let asked = words::asked(language, question.text.get(language), question.id.as_str());
    let linked = subject.standings.linked.contains_key(&at);
    let elsewhere = subject.state.link().filter(|_| linked);
    Some(match elsewhere {
        Some(origin) => words::answered_in(language, &asked, &answer, &origin.assessment),
        None => words::answered_so(language, &asked, &answer),
    })
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
            labels.join(report_words::separator(language))
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
