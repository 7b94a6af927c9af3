//! The result of one level, organisation or system: its sums as a whole and by section, principle
//! and force, its band, and the range in which the band will end while the level is unfinished.

use super::{
    Applicability, Law, LegalStanding, Tally,
    band::{Cap, band},
    gap::below_target,
    target,
};
use crate::questionnaire::{
    Answer, Content, Credit, Depth, Force, Level, PrincipleIndex, Question, QuestionIndex,
    SectionIndex, Standing, Standings, Truth,
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
#[derive(Debug, Clone)]
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
        if applicability.frame.level.is_some_and(|only| only != level) {
            return None;
        }
        let questions: Vec<_> = content
            .enumerate()
            .filter(|(index, question)| {
                question.scored()
                    && !applicability.placement(*index).linked
                    && content
                        .section_of(question)
                        .is_some_and(|section| section.about == level)
            })
            .collect();
        if questions.is_empty() {
            return None;
        }
        let mut sums = Sums::new(level, content, &questions);
        let mut caps = Caps {
            tier_undecided: applicability.tier_undecided,
            ..Caps::default()
        };
        let tier = content.method.tiers.get(applicability.tier);
        for (index, question) in &questions {
            let placement = applicability.placement(*index);
            let standing = standings.given.get(index);
            sums.add(question, placement, standing);
            let legal = placement.legal();
            let target = target(question, legal, tier);
            caps.add(question, placement, standing, law.standing(*index), target);
        }
        let of_level = |index: &QuestionIndex| {
            questions
                .binary_search_by_key(index, |(index, _)| *index)
                .is_ok()
        };
        let capped_by = law
            .open_answered()
            .map(|(index, _)| index)
            .filter(of_level)
            .collect();
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
            provisional: caps.unfinished || caps.tier_undecided,
            band: banded(sums.whole.attained(), caps.held),
            band_floor: banded(sums.whole.floor(), caps.floor()),
            band_ceiling: banded(sums.whole.ceiling(), caps.held),
            capped_by,
            tally: sums.whole,
            sections: sums.sections,
            principles: sums.principles,
            forces: sums.forces,
        })
    }
}

/// The sums of a level while they are added up.
struct Sums {
    whole: Tally,
    sections: Vec<Group<SectionIndex>>,
    principles: Vec<Group<PrincipleIndex>>,
    forces: Vec<Group<Force>>,
}

impl Sums {
    fn new(level: Level, content: &Content, questions: &[(QuestionIndex, &Question)]) -> Self {
        let sections = content
            .sections
            .iter()
            .enumerate()
            .filter(|(_, section)| section.about == level)
            .map(|(at, _)| Group {
                of: SectionIndex(at),
                tally: Tally::default(),
            });
        let mut named: Vec<PrincipleIndex> = questions
            .iter()
            .flat_map(|(_, question)| question.principles.iter().copied())
            .collect();
        named.sort_unstable();
        named.dedup();
        Self {
            whole: Tally::default(),
            sections: sections.collect(),
            principles: named
                .into_iter()
                .map(|of| Group {
                    of,
                    tally: Tally::default(),
                })
                .collect(),
            forces: [Force::Supervisory, Force::Voluntary]
                .map(|of| Group {
                    of,
                    tally: Tally::default(),
                })
                .into(),
        }
    }

    fn add(
        &mut self,
        question: &Question,
        placement: super::Placement,
        standing: Option<&Standing>,
    ) {
        let asked = match placement.truth {
            Truth::No => return,
            Truth::Maybe if !placement.forces.beside_binding() => return,
            Truth::Yes if placement.legal() => return,
            Truth::Maybe => false,
            Truth::Yes => true,
        };
        let count = |tally: &mut Tally| {
            if asked {
                tally.add(question, standing);
            } else {
                tally.add_maybe(question);
            }
        };
        count(&mut self.whole);
        self.sections
            .iter_mut()
            .filter(|group| group.of == question.section)
            .for_each(|group| count(&mut group.tally));
        self.principles
            .iter_mut()
            .filter(|group| question.principles.contains(&group.of))
            .for_each(|group| count(&mut group.tally));
        self.forces
            .iter_mut()
            .filter(|group| placement.forces.contains(group.of))
            .for_each(|group| count(&mut group.tally));
    }
}

/// What lowers the bands of a level.
#[derive(Default)]
struct Caps {
    /// By what holds already.
    held: Cap,
    /// By what may still turn out, for the lowest band only.
    possible: Cap,
    unfinished: bool,
    tier_undecided: bool,
}

impl Caps {
    fn add(
        &mut self,
        question: &Question,
        placement: super::Placement,
        standing: Option<&Standing>,
        legal: Option<LegalStanding>,
        target: Credit,
    ) {
        match placement.truth {
            Truth::No => {}
            Truth::Maybe => self.open(question, placement),
            Truth::Yes => match legal {
                Some(LegalStanding::Unanswered) => self.open(question, placement),
                Some(legal) => self.law(question, legal),
                None if unanswered(question, standing) => self.open(question, placement),
                None => self.guidance(question, standing, target),
            },
        }
    }

    /// A question that is not answered or may come to apply.
    fn open(&mut self, question: &Question, placement: super::Placement) {
        self.unfinished = true;
        if question.core && placement.forces.beside_binding() {
            self.possible = self.possible.max(Cap::Mostly);
        }
        if placement.forces.contains(Force::Binding) {
            self.possible = self.possible.max(Cap::Partly);
        }
    }

    fn law(&mut self, question: &Question, legal: LegalStanding) {
        if question.nature == crate::questionnaire::Nature::Effort {
            return;
        }
        self.held = self.held.max(match legal {
            LegalStanding::Met | LegalStanding::NotApplicable | LegalStanding::Unanswered => {
                Cap::None
            }
            LegalStanding::Deficient => Cap::Mostly,
            LegalStanding::NotMet | LegalStanding::Unknown | LegalStanding::Unconfirmed => {
                Cap::Partly
            }
        });
    }

    fn guidance(&mut self, question: &Question, standing: Option<&Standing>, target: Credit) {
        if question.core && below_target(question, standing, target) {
            self.held = self.held.max(Cap::Mostly);
        }
    }

    fn floor(&self) -> Cap {
        // While the tier is undecided its target may rise, and a core question that meets today's
        // may then have a gap.
        let undecided = if self.tier_undecided {
            Cap::Mostly
        } else {
            Cap::None
        };
        self.held.max(self.possible).max(undecided)
    }
}

fn unanswered(question: &Question, standing: Option<&Standing>) -> bool {
    match standing.map(Standing::counted) {
        None => true,
        Some(Answer::Value(value)) => question.credit(value).is_none(),
        Some(Answer::Unknown | Answer::NotApplicable { .. }) => false,
    }
}
