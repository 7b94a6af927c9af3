//! Other frameworks, item by item: how many questions touch an item and the lowest credit among
//! their answers. Our own mapping, so there is no percentage.

use super::{Applicability, Earned};
use crate::questionnaire::{Content, Credit, FrameworkIndex, Standing, Standings};

/// A framework, item by item, in its own order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameworkScore {
    /// The framework.
    pub framework: FrameworkIndex,
    /// Its items; those that no question reaches have none.
    pub items: Vec<ItemScore>,
}

/// How an item is touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ItemScore {
    /// Questions asked that touch it, law included.
    pub questions: usize,
    /// The lowest credit answered.
    pub lowest: Option<Credit>,
}

pub(crate) fn frameworks(
    content: &Content,
    standings: &Standings,
    applicability: &Applicability,
) -> Vec<FrameworkScore> {
    let mut scores: Vec<FrameworkScore> = content
        .method
        .frameworks
        .iter()
        .enumerate()
        .map(|(at, framework)| FrameworkScore {
            framework: FrameworkIndex(at),
            items: vec![ItemScore::default(); framework.items.len()],
        })
        .collect();
    for (index, question) in applicability.asked(content) {
        let answer = standings.given.get(&index).map(Standing::counted);
        let earned = Earned::by(question, answer).credit();
        for touched in &question.crosswalk {
            let Some(score) = scores.get_mut(touched.framework.0) else {
                continue;
            };
            for at in &touched.items {
                let Some(item) = score.items.get_mut(*at) else {
                    continue;
                };
                item.questions += 1;
                item.lowest = match (item.lowest, earned) {
                    (Some(lowest), Some(earned)) => Some(lowest.min(earned)),
                    (lowest, earned) => lowest.or(earned),
                };
            }
        }
    }
    scores
}
