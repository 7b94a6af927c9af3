//! One question explained, for people and as JSON: why it is asked or not, its force and why,
//! credit, weight, target, priority, gain, and the level's result with and without weights.

use super::{
    model::Subject,
    names,
    ordered_json::Json,
    page::{Block, Item},
    print, reasons, score_json,
};
use crate::{
    i18n::{Language, explain as words, report as report_words},
    questionnaire::{Condition, Question, QuestionIndex, Truth},
    scoring::{Explanation, Outcome, Ratio, Reason, Removal},
};

/// One question explained, for people; `None` where it is not loaded.
pub fn explain_question(
    subject: Subject<'_>,
    index: QuestionIndex,
    language: Language,
) -> Option<String> {
    let question = subject.content.question(index)?;
    let explanation = subject
        .score
        .explain(subject.content, subject.standings, index)?;
    let heading = words::heading_question(language, question.id.as_str());
    let mut facts = asked(subject, question, &explanation, language);
    facts.extend(forces(subject, question, &explanation, language));
    facts.extend(numbers(subject, question, &explanation, language));
    let facts = facts
        .into_iter()
        .map(|(label, value)| Item::text(report_words::labelled(language, label, &value)));
    Some(print::blocks(&[
        Block::Heading(1, heading),
        Block::Text(question.text.get(language).to_owned()),
        Block::List(facts.collect()),
    ]))
}

type Facts = Vec<(&'static str, String)>;

fn asked(
    subject: Subject<'_>,
    question: &Question,
    explanation: &Explanation,
    language: Language,
) -> Facts {
    let Subject {
        content, standings, ..
    } = subject;
    let why = reasons::why_asked(content, standings, explanation, language);
    let mut facts = vec![(words::why_asked(language), why)];
    let section = content.section_of(question).map(|section| &section.when);
    let conditions = [
        (words::condition_section(language), section),
        (words::condition(language), Some(&question.when)),
    ];
    for (label, when) in conditions {
        if let Some(when) = when.filter(|when| **when != Condition::Always) {
            facts.push((label, reasons::condition(content, when, language)));
        }
    }
    facts
}

fn forces(
    subject: Subject<'_>,
    question: &Question,
    explanation: &Explanation,
    language: Language,
) -> Facts {
    let Some(own) = question.force else {
        return vec![(
            report_words::force(language),
            words::not_scored(language).to_owned(),
        )];
    };
    let label = report_words::force(language);
    let mut facts = Vec::new();
    if explanation.placement.forces.contains(own) {
        facts.push((
            label,
            words::force_own(language, names::force(language, own)),
        ));
    }
    for (rise, raised) in explanation.rises.iter().zip(&question.raised) {
        let condition = reasons::condition(subject.content, &raised.when, language);
        let force = names::force(language, rise.force);
        let said = match rise.truth {
            Truth::Yes => words::force_raised(language, force, &condition),
            Truth::Maybe => words::force_may(language, force, &condition),
            Truth::No => words::force_not(language, force, &condition),
        };
        facts.push((label, said));
    }
    if let Some(legal) = explanation.legal {
        let nature = names::nature(language, question.nature);
        let standing = names::legal(language, legal);
        let said = report_words::by_method(language, standing, nature);
        facts.push((words::legal(language), said));
        facts.push((
            words::counting(language),
            words::legal_apart(language).to_owned(),
        ));
    }
    facts
}

fn numbers(
    subject: Subject<'_>,
    question: &Question,
    explanation: &Explanation,
    language: Language,
) -> Facts {
    let counted = subject.standings.counted(explanation.question);
    let mut facts = vec![(
        report_words::answer(language),
        reasons::counted(question, counted, language),
    )];
    if let Some(before) = &explanation.rated_over {
        let said = reasons::answer(question, before, language);
        facts.push((report_words::replaced(language), said));
    }
    if !question.scored() {
        return facts;
    }
    let decimal = |ratio: Option<Ratio>| ratio.map_or_else(|| "–".to_owned(), Ratio::decimal);
    facts.extend([
        (
            words::credit(language),
            decimal(explanation.credit.map(Ratio::of_credit)),
        ),
        (words::weight(language), question.weight.get().to_string()),
        (
            words::target(language),
            decimal(explanation.target.map(Ratio::of_credit)),
        ),
    ]);
    if let Some(gap) = &explanation.gap {
        facts.push((words::priority(language), gap.priority.decimal()));
        facts.push((
            report_words::gain(language),
            names::gain(language, gap.gain),
        ));
        if gap.floor_gain != gap.gain {
            facts.push((
                words::floor_gain(language),
                names::gain(language, gap.floor_gain),
            ));
        }
    }
    facts.extend(results(subject, question, explanation, language));
    facts
}

/// The result of the question's level; while that is unfinished only its range.
fn results(
    subject: Subject<'_>,
    question: &Question,
    explanation: &Explanation,
    language: Language,
) -> Facts {
    let about = subject
        .content
        .section_of(question)
        .map(|section| section.about);
    let Some(level) = about.and_then(|about| subject.score.level(about)) else {
        return Vec::new();
    };
    if level.provisional {
        let range = names::range(language, level.tally.floor(), level.tally.ceiling());
        return vec![(words::attained(language), range)];
    }
    vec![
        (
            words::attained(language),
            names::percent(language, explanation.attained),
        ),
        (
            report_words::attained_equal(language),
            names::percent(language, explanation.attained_equal),
        ),
    ]
}

/// One question explained, as JSON; `None` where it is not loaded. `why` and the conditions are in
/// the language asked for, everything else is not for reading.
pub fn explain_question_json(
    subject: Subject<'_>,
    index: QuestionIndex,
    language: Language,
) -> Option<String> {
    let Subject {
        content,
        standings,
        score,
        ..
    } = subject;
    let question = content.question(index)?;
    let explanation = score.explain(content, standings, index)?;
    let section = content.section_of(question)?;
    let forces = crate::questionnaire::Force::ALL
        .into_iter()
        .filter(|force| explanation.placement.forces.contains(*force))
        .map(crate::questionnaire::Force::id);
    let mut members = vec![
        ("schema", Json::count(1)),
        ("assessment", Json::text(subject.id)),
        ("head", Json::text(subject.state.head().to_string())),
        ("question", Json::text(question.id.as_str())),
        ("section", Json::text(section.id.as_str())),
        ("level", Json::text(section.about.id())),
    ];
    members.extend(outcome(subject, &explanation));
    let why = reasons::why_asked(content, standings, &explanation, language);
    members.push(("why", Json::text(why)));
    let conditions = explanation
        .reasons
        .iter()
        .map(|one| reason(subject, one, language));
    members.push(("conditions", Json::List(conditions.collect())));
    members.push(("forces", Json::texts(forces)));
    let rises = explanation
        .rises
        .iter()
        .zip(&question.raised)
        .map(|(rise, raised)| {
            Json::Members(vec![
                ("force", Json::text(rise.force.id())),
                ("holds", truth(rise.truth)),
                (
                    "condition",
                    Json::text(reasons::condition(content, &raised.when, language)),
                ),
            ])
        });
    members.push(("raised", Json::List(rises.collect())));
    members.extend(number_members(question, &explanation));
    Some(Json::Members(members).document())
}

fn outcome(subject: Subject<'_>, explanation: &Explanation) -> [(&'static str, Json); 2] {
    let ids = |indices: &[QuestionIndex]| {
        let ids = indices
            .iter()
            .map(|index| score_json::question(subject.content, *index));
        Json::List(ids.collect())
    };
    let (outcome, decided_by) = match &explanation.outcome {
        Outcome::Asked => ("asked", ids(&[])),
        Outcome::Linked => ("linked", ids(&[])),
        Outcome::Undecided(deciding) => ("undecided", ids(deciding)),
        Outcome::NotAsked(Removal::QuickScan) => ("not_in_quick_scan", ids(&[])),
        Outcome::NotAsked(Removal::OtherLevel(_)) => ("other_level", ids(&[])),
        Outcome::NotAsked(Removal::Answers(removers)) => ("not_asked", ids(removers)),
    };
    [("outcome", Json::text(outcome)), ("decided_by", decided_by)]
}

fn reason(subject: Subject<'_>, reason: &Reason, language: Language) -> Json {
    use crate::scoring::Place;
    let place = match reason.place {
        Place::Section => "section",
        Place::Question => "question",
    };
    let clause = reasons::clause(subject.content, &reason.clause, language);
    Json::Members(vec![
        ("at", Json::text(place)),
        ("group", Json::count(reason.group)),
        ("clause", Json::text(clause)),
        ("holds", truth(reason.truth)),
    ])
}

fn truth(truth: Truth) -> Json {
    Json::text(match truth {
        Truth::No => "no",
        Truth::Maybe => "maybe",
        Truth::Yes => "yes",
    })
}

fn number_members(question: &Question, explanation: &Explanation) -> Vec<(&'static str, Json)> {
    let legal = explanation.legal.map(super::explain::standing_id);
    let gap = explanation.gap.as_ref();
    let ratio = score_json::ratio;
    vec![
        ("legal", Json::text_or_null(legal)),
        ("credit", ratio(explanation.credit.map(Ratio::of_credit))),
        ("weight", Json::count(question.weight.get())),
        ("target", ratio(explanation.target.map(Ratio::of_credit))),
        ("priority", ratio(gap.map(|gap| gap.priority))),
        ("gain", ratio(gap.and_then(|gap| gap.gain))),
        ("attained", ratio(explanation.attained)),
        ("attained_equal", ratio(explanation.attained_equal)),
    ]
}
