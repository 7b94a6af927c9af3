//! The score traced: every point that a level's result is made of, and one question with all that
//! decides about it. Facts as values, laid out as blocks and as JSON; scoring decides them.

use super::{
    model::Subject,
    names,
    ordered_json::Json,
    page::{Block, Item},
    print, score_json,
};
use crate::{
    i18n::{Language, explain as words, report as report_words},
    questionnaire::{Credit, Level, Number, QuestionIndex, Truth, Weight},
    scoring::{Earned, LegalStanding, LevelScore, Ratio},
};

/// How one question takes part in the result of its level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Answered: weight times credit.
    Counted(Credit),
    /// Applies and is not answered: nothing to full credit.
    Open,
    /// May come to apply: nothing to full credit.
    Maybe,
    /// Answered as not applicable: in no sum.
    NotApplicable,
}

/// One point of the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScorePoint {
    /// The question.
    pub question: QuestionIndex,
    /// Its weight.
    pub weight: Weight,
    /// How it takes part.
    pub part: Part,
}

impl ScorePoint {
    /// Weight times credit, in thousandths; 0 where there is no credit.
    pub fn earned(&self) -> u64 {
        match self.part {
            Part::Counted(credit) => u64::from(self.weight.get()) * u64::from(credit.thousandths()),
            Part::Open | Part::Maybe | Part::NotApplicable => 0,
        }
    }
}

/// Every point of a level's result, in question order. Law is in none.
pub fn points(subject: Subject<'_>, level: Level) -> Vec<ScorePoint> {
    let Subject {
        content,
        standings,
        score,
        ..
    } = subject;
    content
        .enumerate()
        .filter(|(_, question)| {
            question.scored()
                && content
                    .section_of(question)
                    .is_some_and(|section| section.about == level)
        })
        .filter_map(|(index, question)| {
            let placement = score.applicability.placement(index);
            let part = match placement.truth {
                Truth::No => return None,
                _ if placement.linked || !placement.forces.beside_binding() => return None,
                Truth::Maybe => Part::Maybe,
                Truth::Yes => match Earned::by(question, standings.counted(index)) {
                    Earned::Open => Part::Open,
                    Earned::NotApplicable => Part::NotApplicable,
                    Earned::Unknown => Part::Counted(Credit::ZERO),
                    Earned::Credit(credit) => Part::Counted(credit),
                },
            };
            Some(ScorePoint {
                question: index,
                weight: question.weight,
                part,
            })
        })
        .collect()
}

/// Credit earned in thousandths and weight answered, over the points of a level.
pub fn sums(points: &[ScorePoint]) -> (u64, u64) {
    let counted = points
        .iter()
        .filter(|point| matches!(point.part, Part::Counted(_)));
    counted.fold((0, 0), |(earned, weight), point| {
        (
            earned + point.earned(),
            weight + u64::from(point.weight.get()),
        )
    })
}

/// A number of thousandths in its shortest decimal form.
fn decimal(thousandths: u64) -> String {
    i64::try_from(thousandths)
        .ok()
        .and_then(|thousandths| Number::from_thousandths(thousandths).ok())
        .map_or_else(|| "–".to_owned(), |number| number.to_string())
}

/// The score point by point, for people.
pub fn explain_score(subject: Subject<'_>, language: Language) -> String {
    let mut blocks = vec![Block::Heading(1, words::heading_score(language).to_owned())];
    blocks.push(Block::Heading(2, report_words::law(language).to_owned()));
    blocks.push(Block::Text(words::legal_apart(language).to_owned()));
    let law = subject
        .score
        .law
        .questions
        .iter()
        .filter_map(|(index, standing)| {
            let question = subject.content.question(*index)?;
            Some(Item::led(
                question.id.as_str(),
                names::legal(language, *standing),
            ))
        });
    blocks.push(Block::List(law.collect()));
    for level in &subject.score.levels {
        let title = names::level_heading(language, level.level);
        blocks.push(Block::Heading(2, title.to_owned()));
        let points = points(subject, level.level);
        let items = points
            .iter()
            .filter_map(|point| point_in_words(subject, point, language));
        blocks.push(Block::List(items.map(Item::text).collect()));
        let (earned, weight) = sums(&points);
        blocks.push(Block::Text(words::sums(
            language,
            &decimal(earned),
            &weight.to_string(),
        )));
        blocks.push(Block::List(results(language, level)));
    }
    print::blocks(&blocks)
}

fn point_in_words(subject: Subject<'_>, point: &ScorePoint, language: Language) -> Option<String> {
    let id = subject.content.question(point.question)?.id.as_str();
    let weight = point.weight.get();
    Some(match point.part {
        Part::Counted(credit) => {
            let credit = decimal(u64::from(credit.thousandths()));
            words::point(language, id, &credit, weight, &decimal(point.earned()))
        }
        Part::Open => words::point_open(language, id, weight),
        Part::Maybe => words::point_maybe(language, id, weight),
        Part::NotApplicable => words::point_not_applicable(language, id),
    })
}

/// The result of a level, or while it is unfinished its range.
fn results(language: Language, level: &LevelScore) -> Vec<Item> {
    let tally = &level.tally;
    let facts = if level.provisional {
        let range = names::range(language, tally.floor(), tally.ceiling());
        vec![(report_words::range(language), range)]
    } else {
        vec![
            (
                words::attained(language),
                names::percent(language, tally.attained()),
            ),
            (
                report_words::attained_equal(language),
                names::percent(language, tally.attained_equal()),
            ),
        ]
    };
    let said = facts
        .into_iter()
        .map(|(label, value)| Item::text(report_words::labelled(language, label, &value)));
    said.collect()
}

/// The score point by point, as JSON.
pub fn explain_score_json(subject: Subject<'_>) -> String {
    let law = subject.score.law.questions.iter().map(|(index, standing)| {
        Json::Members(vec![
            ("question", score_json::question(subject.content, *index)),
            ("standing", Json::text(standing_id(*standing))),
        ])
    });
    let levels = subject.score.levels.iter().map(|level| {
        let points = points(subject, level.level);
        let (earned, weight) = sums(&points);
        let points = points.iter().map(|point| point_json(subject, point));
        Json::Members(vec![
            ("id", Json::text(level.level.id())),
            ("points", Json::List(points.collect())),
            ("earned", score_json::ratio(Ratio::new(earned, 1000))),
            ("weight", Json::count(weight)),
            ("attained", score_json::ratio(level.tally.attained())),
            (
                "attained_equal",
                score_json::ratio(level.tally.attained_equal()),
            ),
        ])
    });
    Json::Members(vec![
        ("schema", Json::count(1)),
        ("assessment", Json::text(subject.id)),
        ("head", Json::text(subject.state.head().to_string())),
        ("law", Json::List(law.collect())),
        ("levels", Json::List(levels.collect())),
    ])
    .document()
}

fn point_json(subject: Subject<'_>, point: &ScorePoint) -> Json {
    let (part, credit) = match point.part {
        Part::Counted(credit) => ("counted", Some(Ratio::of_credit(credit))),
        Part::Open => ("open", None),
        Part::Maybe => ("maybe", None),
        Part::NotApplicable => ("not_applicable", None),
    };
    let earned = credit.and_then(|_| Ratio::new(point.earned(), 1000));
    Json::Members(vec![
        (
            "question",
            score_json::question(subject.content, point.question),
        ),
        ("part", Json::text(part)),
        ("weight", Json::count(point.weight.get())),
        ("credit", score_json::ratio(credit)),
        ("earned", score_json::ratio(earned)),
    ])
}

pub(super) const fn standing_id(standing: LegalStanding) -> &'static str {
    match standing {
        LegalStanding::Met => "met",
        LegalStanding::Deficient => "deficient",
        LegalStanding::NotMet => "not_met",
        LegalStanding::Unknown => "unknown",
        LegalStanding::NotApplicable => "not_applicable",
        LegalStanding::Unconfirmed => "unconfirmed",
        LegalStanding::Unanswered => "unanswered",
    }
}
