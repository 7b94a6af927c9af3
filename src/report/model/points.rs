//! What is open, in three parts: law, supervisory expectation, voluntary guidance; and what moves
//! the score most, which law never does.

use std::cmp::Reverse;

use jiff::civil::Date;

use super::{Named, Part};
use crate::{
    assessment::{Moment, Verdict},
    i18n::guide,
    questionnaire::{Answer, Force, Level, Nature, Question, QuestionIndex, Status},
    report::{ToDo, citations::citations, names},
    scoring::{Gap, LegalStanding, Ratio},
};

/// How many questions are named as moving the score most, for each level.
const MOVERS: usize = 5;

/// What is open.
#[derive(Debug, Clone, Default)]
pub struct Points {
    /// Open legal points that have an answer, duties of effort included.
    pub law: Vec<Point>,
    /// Legal questions not answered yet.
    pub unanswered: Vec<Named>,
    /// Gaps against supervisory expectation.
    pub supervisory: Vec<Point>,
    /// Gaps against voluntary guidance.
    pub voluntary: Vec<Point>,
    /// Answers that a reviewer sent back and that were not given again.
    pub returned: Vec<Returned>,
}

/// One open point.
#[derive(Debug, Clone)]
pub struct Point {
    /// The question.
    pub question: Named,
    /// The level in which it stands.
    pub level: Level,
    /// Its force.
    pub force: Force,
    /// How it stands as law, and what kind of law it is.
    pub legal: Option<(LegalStanding, Nature)>,
    /// What was answered.
    pub answer: String,
    /// Why not applicable, where that was the answer.
    pub reason: Option<String>,
    /// What to do.
    pub action: ToDo,
    /// Whether it is known that what could hurt people or breach law by itself is not done.
    pub grave: bool,
    /// The sources with their pinpoints.
    pub sources: Vec<String>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Which department does.
    pub department: Option<String>,
    /// Until which day.
    pub due: Option<Date>,
}

/// An answer that a reviewer sent back.
#[derive(Debug, Clone)]
pub struct Returned {
    /// The question.
    pub question: Named,
    /// What was answered.
    pub answer: String,
    /// Who sent it back.
    pub by: String,
    /// When.
    pub at: Moment,
    /// What they want to be seen to.
    pub comment: Option<String>,
}

/// A question whose full credit would move its level's result.
#[derive(Debug, Clone)]
pub struct Mover {
    /// The question.
    pub question: Named,
    /// The level in which it stands.
    pub level: Level,
    /// What to do.
    pub action: String,
    /// What full credit would add to the level's result.
    pub gain: Ratio,
}

pub(super) fn points(part: &Part<'_>) -> Points {
    let mut points = Points::default();
    for gap in &part.subject.score.gaps {
        let Some(question) = part.question(gap.question) else {
            continue;
        };
        let list = match gap.force {
            Force::Binding => &mut points.law,
            Force::Supervisory => &mut points.supervisory,
            Force::Voluntary => &mut points.voluntary,
        };
        list.push(point(part, gap, question));
    }
    let law = &part.subject.score.law;
    points.unanswered = law
        .questions
        .iter()
        .filter(|(_, standing)| *standing == LegalStanding::Unanswered)
        .filter_map(|(index, _)| Some(part.named(part.question(*index)?)))
        .collect();
    points.returned = returned(part).collect();
    points
}

fn returned<'a>(part: &'a Part<'_>) -> impl Iterator<Item = Returned> + 'a {
    let asked = part.subject.score.applicability.asked(part.content());
    asked.filter_map(|(index, question)| {
        let review = part.entry(question)?.review.as_ref()?;
        let counted = part.subject.standings.counted(index);
        (review.verdict == Verdict::Returned).then(|| Returned {
            question: part.named(question),
            answer: part.answer(question, counted),
            by: review.by.clone(),
            at: review.at,
            comment: review.comment.clone(),
        })
    })
}

fn point(part: &Part<'_>, gap: &Gap, question: &Question) -> Point {
    let entry = part.entry(question);
    let answer = part.subject.standings.counted(gap.question);
    Point {
        question: part.named(question),
        level: gap.level,
        force: gap.force,
        legal: legal(part, gap.question, question),
        answer: part.answer(question, answer),
        reason: match answer {
            Some(Answer::NotApplicable { reason }) => Some(reason.clone()),
            _ => None,
        },
        grave: grave(gap, question, answer),
        action: part.action(question),
        sources: citations(part.content(), question, part.language)
            .into_iter()
            .map(|(source, said)| match source.status {
                Status::InForce => said,
                _ => {
                    let standing = names::status(part.language, source);
                    guide::other_standing(part.language, &said, standing)
                }
            })
            .collect(),
        owner: entry.and_then(|entry| entry.owner.clone()),
        department: entry.and_then(|entry| entry.department.clone()),
        due: entry.and_then(|entry| entry.due),
    }
}

/// The heaviest weight is for what could hurt people or breach law by itself.
const GRAVE: u8 = 5;

/// Whether a question of that weight is known to be done in part at most.
fn grave(gap: &Gap, question: &Question, answer: Option<&Answer>) -> bool {
    let little = gap.credit.is_some_and(|credit| credit.thousandths() <= 500);
    question.weight.get() == GRAVE && little && answer != Some(&Answer::Unknown)
}

fn legal(
    part: &Part<'_>,
    index: QuestionIndex,
    question: &Question,
) -> Option<(LegalStanding, Nature)> {
    let standing = part.subject.score.law.standing(index)?;
    Some((standing, question.nature))
}

/// Per level the questions of the greatest gain, the greatest first.
pub(super) fn movers(part: &Part<'_>) -> Vec<Mover> {
    let mut movers = Vec::new();
    for level in Level::ALL {
        let mut gaps: Vec<(&Gap, Ratio)> = part
            .subject
            .score
            .gaps
            .iter()
            .filter(|gap| gap.level == level)
            .filter_map(|gap| Some((gap, gap.floor_gain?)))
            .collect();
        gaps.sort_by_key(|(gap, gain)| (Reverse(*gain), gap.question));
        movers.extend(gaps.into_iter().take(MOVERS).filter_map(|(gap, gain)| {
            let question = part.question(gap.question)?;
            Some(Mover {
                question: part.named(question),
                level,
                action: part.action(question).unlabelled(part.language),
                gain,
            })
        }));
    }
    movers
}
