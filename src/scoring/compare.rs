//! Two results of one kind of assessment against each other: the difference of a level, split into
//! what the firm changed, what the questionnaire changed and what the scope changed. Exact; the
//! three parts add up to the whole. It knows no words and no ids but those of questions.

use super::{Earned, Ratio, Score, ratio};
use crate::questionnaire::{
    Content, Credit, Level, Question, QuestionId, QuestionIndex, Standing, Standings,
};

/// One of the two assessments.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// What was asked.
    pub content: &'a Content,
    /// What was answered.
    pub standings: &'a Standings,
    /// What it adds up to.
    pub score: &'a Score,
}

/// An exact difference of two shares, in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    numerator: i128,
    /// Positive.
    denominator: i128,
}

impl Difference {
    /// From one share to another.
    fn between(from: Ratio, to: Ratio) -> Self {
        let ((a, b), (c, d)) = (from.parts(), to.parts());
        Self::lowest(c * b - a * d, b * d)
    }

    pub(super) fn plus(self, other: Self) -> Self {
        let numerator = self.numerator * other.denominator + other.numerator * self.denominator;
        Self::lowest(numerator, self.denominator * other.denominator)
    }

    /// With a denominator that is positive.
    fn lowest(numerator: i128, denominator: i128) -> Self {
        let (mut a, mut b) = (numerator.abs(), denominator);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Self {
            numerator: numerator / a,
            denominator: denominator / a,
        }
    }

    /// With six decimals at most, no trailing zeros but at least one, and a sign where below zero.
    pub fn decimal(self) -> String {
        let millionths = self.rounded(1_000_000);
        let sign = if millionths < 0 { "-" } else { "" };
        format!("{sign}{}", ratio::decimal(millionths.unsigned_abs()))
    }

    /// In so many equal parts of one, rounded half away from zero.
    pub fn rounded(self, parts: i128) -> i128 {
        let twice = 2 * self.numerator.abs() * parts + self.denominator;
        twice / (2 * self.denominator) * self.numerator.signum()
    }
}

/// Where a difference comes from; the parts add up to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// Answers that changed, were given or were taken back.
    pub own: Difference,
    /// Questions that came, went or count differently.
    pub questions: Difference,
    /// Questions that came or went because what decides whether they apply changed.
    pub scope: Difference,
}

/// A level before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelChange {
    /// Which.
    pub level: Level,
    /// What was attained.
    pub before: Option<Ratio>,
    /// What is attained.
    pub after: Option<Ratio>,
    /// The difference as a whole; `None` where either has no score.
    pub difference: Option<Difference>,
    /// Where it comes from; `None` where nothing was answered in common.
    pub split: Option<Split>,
}

/// Every level that either has, the organisation first.
pub fn compare(before: Side<'_>, after: Side<'_>) -> Vec<LevelChange> {
    let levels = Level::ALL.into_iter();
    levels
        .filter(|level| {
            [before, after]
                .iter()
                .any(|side| side.score.level(*level).is_some())
        })
        .map(|level| change(before, after, level))
        .collect()
}

fn change(before: Side<'_>, after: Side<'_>, level: Level) -> LevelChange {
    let attained = |side: Side<'_>| side.score.level(level)?.tally.attained();
    let (old, new) = (attained(before), attained(after));
    LevelChange {
        level,
        before: old,
        after: new,
        difference: old.zip(new).map(|(old, new)| Difference::between(old, new)),
        split: split(before, after, level),
    }
}

/// Why a question stands differently in two assessments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cause {
    /// Both ask it alike: what differs is the answer.
    Own,
    /// Only one has it, or it counts differently.
    Questions,
    /// Both have it, only one asks it.
    Scope,
}

/// What an answered question adds to a level.
#[derive(Clone, Copy)]
struct Part {
    cause: Cause,
    weight: u64,
    credit: Credit,
}

/// Goes from the one to the other in steps, each of one cause, and adds up what each step changed:
/// the questions that went, the scope that went, the answers, the scope that came, the questions
/// that came.
fn split(before: Side<'_>, after: Side<'_>, level: Level) -> Option<Split> {
    let (old, new) = (parts(before, after, level), parts(after, before, level));
    let without = |parts: &[Part], causes: &[Cause]| {
        let kept = parts.iter().filter(|part| !causes.contains(&part.cause));
        attained(kept)
    };
    let questions = [Cause::Questions];
    let both = [Cause::Questions, Cause::Scope];
    let steps = [
        without(&old, &[])?,
        without(&old, &questions)?,
        without(&old, &both)?,
        without(&new, &both)?,
        without(&new, &questions)?,
        without(&new, &[])?,
    ];
    let [start, no_questions, common, answered, scoped, end] = steps;
    Some(Split {
        own: Difference::between(common, answered),
        questions: Difference::between(start, no_questions).plus(Difference::between(scoped, end)),
        scope: Difference::between(no_questions, common)
            .plus(Difference::between(answered, scoped)),
    })
}

fn attained<'p>(parts: impl Iterator<Item = &'p Part>) -> Option<Ratio> {
    let sums = parts.fold((0, 0), |(credit, weight), part| {
        let earned = part.weight * u64::from(part.credit.thousandths());
        (credit + earned, weight + part.weight)
    });
    Ratio::new(sums.0, 1000 * sums.1)
}

/// The answered questions of a level that count, each with why it might stand differently there.
fn parts(here: Side<'_>, there: Side<'_>, level: Level) -> Vec<Part> {
    here.content
        .enumerate()
        .filter(|(at, question)| counts(here, *at, question, level))
        .filter_map(|(at, question)| {
            let credit = earned(question, here.standings.given.get(&at))?;
            let cause = match same(there, &question.id, question, level) {
                None => Cause::Questions,
                Some(other) if counts(there, other, question, level) => Cause::Own,
                Some(_) => Cause::Scope,
            };
            Some(Part {
                cause,
                weight: u64::from(question.weight.get()),
                credit,
            })
        })
        .collect()
}

/// Whether a question is asked of a level and is in its sums, unless answered as not applicable.
fn counts(side: Side<'_>, at: QuestionIndex, question: &Question, level: Level) -> bool {
    let placement = side.score.applicability.placement(at);
    question.scored() && placement.asked() && !placement.legal() && of(side.content, at, level)
}

fn of(content: &Content, at: QuestionIndex, level: Level) -> bool {
    let section = content
        .question(at)
        .and_then(|question| content.section_of(question));
    section.is_some_and(|section| section.about == level)
}

/// The same question there, counting alike.
fn same(side: Side<'_>, id: &QuestionId, here: &Question, level: Level) -> Option<QuestionIndex> {
    let at = side.content.find(id)?;
    let there = side.content.question(at)?;
    let credits = |question: &Question| -> Vec<(String, Option<Credit>)> {
        let options = question.options().iter();
        options
            .map(|option| (option.id.to_string(), option.credit))
            .collect()
    };
    let alike = there.weight == here.weight
        && credits(there) == credits(here)
        && of(side.content, at, level);
    alike.then_some(at)
}

fn earned(question: &Question, standing: Option<&Standing>) -> Option<Credit> {
    Earned::by(question, standing.map(Standing::counted)).credit()
}
