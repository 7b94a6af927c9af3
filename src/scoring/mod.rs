//! Scoring: which questions apply, what the answers add up to, what is open and why.
//! Answers in, numbers out, exactly; it knows neither files nor words. Law stands apart: binding
//! questions are counted (`law`) and are in no sum; organisation and system are never added.

mod applicability;
mod band;
mod compare;
mod contradiction;
mod earned;
mod explain;
mod framework;
mod gap;
mod law;
mod level;
mod ratio;
mod sums;
mod tally;
#[cfg(test)]
mod tests;

pub use applicability::{Applicability, ForceSet, Frame, Placement};
pub use compare::{Difference, LevelChange, Side, Split, compare};
pub use contradiction::Contradiction;
pub use earned::Earned;
pub use explain::{Explanation, Outcome, Place, Reason, Removal, Rise};
pub use framework::{FrameworkScore, ItemScore};
pub use gap::Gap;
pub use law::{Law, LegalStanding};
pub use level::{Group, LevelScore};
pub use ratio::Ratio;
pub use tally::Tally;

use crate::questionnaire::{
    Choice, Clause, Condition, Content, Credit, Depth, Level, Question, Standings, Tier, Truth,
};

/// The whole result of an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// Which questions apply, and under which force.
    pub applicability: Applicability,
    /// Answers that cannot all be true; whatever else stands here rests on them.
    pub contradictions: Vec<Contradiction>,
    /// Whether any level is provisional.
    pub provisional: bool,
    /// Legal points, counted.
    pub law: Law,
    /// Organisation, then system, each only where a scored question of it is asked at all.
    pub levels: Vec<LevelScore>,
    /// Every framework of the method, item by item, without a percentage.
    pub frameworks: Vec<FrameworkScore>,
    /// What is below its target or legally open and answered, the most urgent first.
    pub gaps: Vec<Gap>,
}

impl Score {
    /// The result of a level; `None` where the assessment has no such level.
    pub fn level(&self, level: Level) -> Option<&LevelScore> {
        self.levels.iter().find(|score| score.level == level)
    }

    /// The tier that sets the targets; `None` only where the method has no tiers.
    pub fn tier<'a>(&self, content: &'a Content) -> Option<&'a Tier> {
        content.method.tiers.get(self.applicability.tier)
    }

    /// The conditions of the tier that hold, any of which is enough; none where it needs none.
    pub fn tier_set_by<'a>(
        &self,
        content: &'a Content,
        standings: &Standings,
    ) -> Vec<&'a [Clause]> {
        let Some(Condition::AnyOf(groups)) = self.tier(content).map(|tier| &tier.when) else {
            return Vec::new();
        };
        let holds = |clause: &Clause| self.applicability.clause(clause, standings) == Truth::Yes;
        let groups = groups.iter().map(Vec::as_slice);
        groups.filter(|group| group.iter().all(holds)).collect()
    }

    /// The option that the tier asks for, where what was earned is enough for the last tier and
    /// only a stricter one asks for more.
    pub fn only_stricter<'q>(
        &self,
        content: &Content,
        question: &'q Question,
        earned: Earned,
    ) -> Option<&'q Choice> {
        let tier = self.tier(content)?;
        let least = target(question, false, content.method.tiers.last());
        let met = earned.credit().is_some_and(|credit| credit >= least);
        let at = question.option(&tier.target)?;
        let asked = question.options().get(at)?;
        (met && asked.credit > earned.credit()).then_some(asked)
    }

    /// How many legal questions the full assessment asks, or may ask, with the same answers.
    pub fn law_in_full(&self, content: &Content, standings: &Standings) -> usize {
        let frame = self.applicability.frame;
        if frame.depth == Depth::Full {
            return self.law.reach();
        }
        let full = Frame {
            depth: Depth::Full,
            ..frame
        };
        let applicability = Applicability::of(content, standings, full);
        Law::count(content, standings, &applicability).reach()
    }
}

/// Scores the answers of an assessment.
pub fn score(content: &Content, standings: &Standings, frame: Frame) -> Score {
    let applicability = Applicability::of(content, standings, frame);
    let law = Law::count(content, standings, &applicability);
    let levels: Vec<_> = Level::ALL
        .into_iter()
        .filter_map(|level| LevelScore::of(level, content, standings, &applicability, &law))
        .collect();
    let gaps = gap::gaps(content, standings, &applicability, &law, &levels);
    Score {
        contradictions: contradiction::contradictions(content, standings, &applicability),
        provisional: levels.iter().any(|level| level.provisional),
        frameworks: framework::frameworks(content, standings, &applicability),
        law,
        levels,
        gaps,
        applicability,
    }
}

/// What an answer should earn under a tier: full credit where the question is binding or has no
/// such option, else the credit of the tier's option.
pub(crate) fn target(question: &Question, binding: bool, tier: Option<&Tier>) -> Credit {
    if binding {
        return Credit::ONE;
    }
    tier.and_then(|tier| question.option(&tier.target))
        .and_then(|at| question.options().get(at))
        .and_then(|option| option.credit)
        .unwrap_or(Credit::ONE)
}
