//! The result of one level, organisation or system: its sums as a whole and by section, principle
//! and force, its band, and the range in which the band will end while the level is unfinished.

use super::{
    Applicability, Earned, Law, Tally,
    band::{Caps, band},
    sums::Sums,
    target,
};
use crate::questionnaire::{
    Content, Depth, Force, Level, PrincipleIndex, Question, QuestionIndex, SectionIndex, Standing,
    Standings,
};

/// The sums of one group of a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<I> {
    /// What groups: a section, a principle or a force.
    pub of: I,
    /// Its sums.
    pub tally: Tally,
}

/// The result of one level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelScore {
    /// Which level.
    pub level: Level,
    /// Whether a scored question of it is open, or the tier undecided.
    pub provisional: bool,
    /// Its band, a position in the method's bands; `None` over nothing and in a quick scan.
    pub band: Option<usize>,
    /// The lowest band in which it can end.
    pub band_floor: Option<usize>,
    /// The highest band in which it can end.
    pub band_ceiling: Option<usize>,
    /// Legal points that limit the band, whether or not they lower it, in question order.
    pub capped_by: Vec<QuestionIndex>,
    /// The level's sums; law is in none of them.
    pub tally: Tally,
    /// Every section of the level, in load order.
    pub sections: Vec<Group<SectionIndex>>,
    /// Every principle that a scored question of the level names.
    pub principles: Vec<Group<PrincipleIndex>>,
    /// Supervisory expectation, then voluntary guidance.
    pub forces: Vec<Group<Force>>,
}

impl LevelScore {
    /// The result of a level; `None` where the assessment asks no scored question of it.
    pub(crate) fn of(
        level: Level,
        content: &Content,
        standings: &Standings,
        applicability: &Applicability,
        law: &Law,
    ) -> Option<Self> {
        let questions = questions_of(level, content, applicability);
        if questions.is_empty() {
            return None;
        }
        let mut sums = Sums::new(level, content, &questions);
        let mut caps = Caps::default();
        let tier = content.method.tiers.get(applicability.tier);
        for (index, question) in &questions {
            let placement = applicability.placement(*index);
            let standing = standings.given.get(index);
            sums.add(question, placement, standing);
            let target = target(question, placement.legal(), tier);
            let earned = Earned::by(question, standing.map(Standing::counted));
            caps.add(question, placement, earned, law.standing(*index), target);
        }
        let of_level =
            |index: &QuestionIndex| questions.binary_search_by_key(index, |(at, _)| *at).is_ok();
        let undecided = applicability.tier_undecided;
        let full = applicability.frame.depth == Depth::Full;
        let banded = |ratio, cap| {
            if full {
                band(&content.method, ratio, cap)
            } else {
                None
            }
        };
        Some(Self {
            level,
            provisional: caps.unfinished || undecided,
            band: banded(sums.whole.attained(), caps.held),
            band_floor: banded(sums.whole.floor(), caps.floor(undecided)),
            band_ceiling: banded(sums.whole.ceiling(), caps.held),
            capped_by: law
                .open_answered()
                .map(|(index, _)| index)
                .filter(of_level)
                .collect(),
            tally: sums.whole,
            sections: sums.sections,
            principles: sums.principles,
            forces: sums.forces,
        })
    }
}

/// The scored questions of a level that the assessment itself may ask, in question order.
fn questions_of<'a>(
    level: Level,
    content: &'a Content,
    applicability: &Applicability,
) -> Vec<(QuestionIndex, &'a Question)> {
    if applicability.frame.level.is_some_and(|only| only != level) {
        return Vec::new();
    }
    let of_level = |question: &Question| {
        content
            .section_of(question)
            .is_some_and(|at| at.about == level)
    };
    content
        .enumerate()
        .filter(|(index, question)| {
            question.scored() && !applicability.placement(*index).linked && of_level(question)
        })
        .collect()
}
