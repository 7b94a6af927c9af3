//! Gaps: what is below its target, and legal points that are open and answered. Ordered by force,
//! law first, then by priority, then as the questions stand.

use std::cmp::Reverse;

use super::{Applicability, Earned, Law, LegalStanding, LevelScore, Ratio, target};
use crate::questionnaire::{Content, Credit, Force, Level, QuestionIndex, Standing, Standings};

/// One gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The question.
    pub question: QuestionIndex,
    /// The level in which it stands.
    pub level: Level,
    /// Its force.
    pub force: Force,
    /// What its answer earns; `None` for a legal point not applicable and unconfirmed.
    pub credit: Option<Credit>,
    /// What it should earn.
    pub target: Credit,
    /// Weight times what is missing to the target.
    pub priority: Ratio,
    /// What full credit would add to the result of what is answered; none for law, which is in no
    /// result.
    pub gain: Option<Ratio>,
    /// What it would add to the lower end of the level's range: the same once nothing is open, and
    /// until then the figure that later answers cannot shrink.
    pub floor_gain: Option<Ratio>,
}

/// Every gap of an assessment, the most urgent first.
pub(crate) fn gaps(
    content: &Content,
    standings: &Standings,
    applicability: &Applicability,
    law: &Law,
    levels: &[LevelScore],
) -> Vec<Gap> {
    let tier = content.method.tiers.get(applicability.tier);
    let mut gaps: Vec<Gap> = applicability
        .asked(content)
        .filter_map(|(index, question)| {
            let force = applicability.placement(index).forces.certain()?;
            let level = content.section_of(question)?.about;
            let standing = standings.given.get(&index);
            let legal = law.standing(index);
            let earned = Earned::by(question, standing.map(Standing::counted));
            let credit = earned.credit();
            let counted = match legal {
                Some(LegalStanding::Unanswered) => return None,
                Some(legal) if legal.open() => credit.unwrap_or(Credit::ZERO),
                Some(_) => return None,
                None => credit?,
            };
            let target = target(question, legal.is_some(), tier);
            if legal.is_none() && !earned.misses(target) {
                return None;
            }
            let missing = target.thousandths().saturating_sub(counted.thousandths());
            let priority = Ratio::new(u64::from(question.weight.get()) * u64::from(missing), 1000)?;
            let tally = match legal {
                Some(_) => None,
                None => levels.iter().find(|score| score.level == level),
            }
            .map(|score| &score.tally);
            Some(Gap {
                question: index,
                level,
                force,
                credit,
                target,
                priority,
                gain: tally.and_then(|tally| tally.gain(question.weight, counted)),
                floor_gain: tally.and_then(|tally| tally.floor_gain(question.weight, counted)),
            })
        })
        .collect();
    gaps.sort_by_key(|gap| (Reverse(gap.force), Reverse(gap.priority), gap.question));
    gaps
}
