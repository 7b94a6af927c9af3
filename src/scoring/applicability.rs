//! Which questions apply, three-valued, and under which force; the tier that sets the targets.
//! A question reads only earlier ones, so one pass in question order decides them all.

use crate::questionnaire::{
    Clause, Condition, Content, Depth, Force, Level, Question, QuestionIndex, Section, Standings,
    Truth,
};

/// What an assessment covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Frame {
    /// All questions or the quick scan.
    pub depth: Depth,
    /// One level alone; `None` for both.
    pub level: Option<Level>,
}

/// A set of forces that a question has or could take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ForceSet(u8);

impl ForceSet {
    const fn bit(force: Force) -> u8 {
        1 << force as u8
    }

    fn insert(&mut self, force: Force) {
        self.0 |= Self::bit(force);
    }

    /// Whether the force is among them.
    pub const fn contains(self, force: Force) -> bool {
        self.0 & Self::bit(force) != 0
    }

    /// Whether a force other than law is among them.
    pub const fn beside_binding(self) -> bool {
        self.0 & !Self::bit(Force::Binding) != 0
    }

    /// The one force, where it is certain.
    pub fn certain(self) -> Option<Force> {
        Force::ALL
            .into_iter()
            .find(|force| self.0 == Self::bit(*force))
    }
}

/// Whether and how one question stands in an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placement {
    /// Whether it applies; only `Yes` questions are asked.
    pub truth: Truth,
    /// Every force that it could take; empty where it is not scored.
    pub forces: ForceSet,
    /// Whether a linked assessment answers it: read by conditions, in no count.
    pub linked: bool,
    /// Whether the quick scan leaves it out, whatever is answered.
    pub left_out: bool,
}

impl Placement {
    /// Whether the assessment itself asks it.
    pub fn asked(self) -> bool {
        self.truth == Truth::Yes && !self.linked
    }

    /// Whether it is asked and is law.
    pub fn legal(self) -> bool {
        self.asked() && self.forces.certain() == Some(Force::Binding)
    }
}

/// Which questions apply, and the tier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicability {
    /// What was covered.
    pub frame: Frame,
    /// By question, in question order.
    pub placements: Vec<Placement>,
    /// Position of the tier in the method's list.
    pub tier: usize,
    /// Whether a stricter tier may still turn out to hold.
    pub tier_undecided: bool,
}

impl Applicability {
    /// Decides every question of the content.
    pub fn of(content: &Content, standings: &Standings, frame: Frame) -> Self {
        let included = match frame.depth {
            Depth::Full => None,
            Depth::Quick => Some(quick_scan(content)),
        };
        let mut decided = Self {
            frame,
            placements: Vec::with_capacity(content.questions.len()),
            tier: 0,
            tier_undecided: false,
        };
        for (index, question) in content.enumerate() {
            let left_out = included
                .as_ref()
                .is_some_and(|set| set.get(index.0) != Some(&true));
            let placement = decided.place(content, standings, index, question, left_out);
            decided.placements.push(placement);
        }
        decided.set_tier(content, standings);
        decided
    }

    /// How a question stands; a question that is not loaded does not apply.
    pub fn placement(&self, question: QuestionIndex) -> Placement {
        self.placements
            .get(question.0)
            .copied()
            .unwrap_or(Placement {
                truth: Truth::No,
                forces: ForceSet::default(),
                linked: false,
                left_out: false,
            })
    }

    /// The questions asked here, in question order.
    pub fn asked<'a>(
        &'a self,
        content: &'a Content,
    ) -> impl Iterator<Item = (QuestionIndex, &'a Question)> {
        content
            .enumerate()
            .filter(|(index, _)| self.placement(*index).asked())
    }

    /// How a condition stands.
    pub fn decide(&self, condition: &Condition, standings: &Standings) -> Truth {
        condition.decide(|clause| self.clause(clause, standings))
    }

    /// How one clause stands: on a question that is not asked it does not hold, whatever is on
    /// file; on one that may be asked it may.
    pub fn clause(&self, clause: &Clause, standings: &Standings) -> Truth {
        match clause {
            Clause::Absent => Truth::No,
            Clause::Reads { question, test } => match self.placement(*question).truth {
                Truth::Yes => test.decide(standings.counted(*question)),
                undecided => undecided,
            },
        }
    }

    fn place(
        &self,
        content: &Content,
        standings: &Standings,
        index: QuestionIndex,
        question: &Question,
        left_out: bool,
    ) -> Placement {
        let linked = standings.linked.contains_key(&index);
        let section = content.section_of(question);
        let other_level = !linked && section.is_some_and(|section| self.outside_level(section));
        let truth = if left_out || other_level {
            Truth::No
        } else {
            let of_section =
                section.map_or(Truth::Yes, |section| self.decide(&section.when, standings));
            of_section.and(self.decide(&question.when, standings))
        };
        let forces = self.forces(question, standings);
        let decided = !question.scored() || forces.certain().is_some();
        let truth = if decided {
            truth
        } else {
            truth.and(Truth::Maybe)
        };
        Placement {
            truth,
            forces,
            linked,
            left_out,
        }
    }

    /// Whether a section is of the level that the assessment leaves out.
    pub(crate) fn outside_level(&self, section: &Section) -> bool {
        self.frame.level.is_some_and(|level| level != section.about)
    }

    fn forces(&self, question: &Question, standings: &Standings) -> ForceSet {
        let mut forces = ForceSet::default();
        let Some(base) = question.force else {
            return forces;
        };
        let raised = |truth: Truth| {
            question
                .raised
                .iter()
                .filter(move |raised| self.decide(&raised.when, standings) == truth)
                .map(|raised| raised.force)
        };
        let certain = raised(Truth::Yes).fold(base, Force::max);
        forces.insert(certain);
        for possible in raised(Truth::Maybe).filter(|force| *force > certain) {
            forces.insert(possible);
        }
        forces
    }

    fn set_tier(&mut self, content: &Content, standings: &Standings) {
        for (at, tier) in content.method.tiers.iter().enumerate() {
            match self.decide(&tier.when, standings) {
                Truth::No => {}
                Truth::Maybe => self.tier_undecided = true,
                Truth::Yes => {
                    self.tier = at;
                    return;
                }
            }
        }
    }
}

/// The questions of a quick scan: the core ones and, transitively, every unscored one that they,
/// their sections, their raised forces or the tiers read.
fn quick_scan(content: &Content) -> Vec<bool> {
    let mut included: Vec<bool> = content
        .questions
        .iter()
        .map(|question| question.core)
        .collect();
    let mut open: Vec<QuestionIndex> = Vec::new();
    let read = |condition: &Condition, open: &mut Vec<QuestionIndex>| {
        open.extend(condition.clauses().filter_map(|clause| match clause {
            Clause::Reads { question, .. } => Some(*question),
            Clause::Absent => None,
        }));
    };
    let read_all = |question: &Question, open: &mut Vec<QuestionIndex>| {
        if let Some(section) = content.section_of(question) {
            read(&section.when, open);
        }
        read(&question.when, open);
        for raised in &question.raised {
            read(&raised.when, open);
        }
    };
    for question in content.questions.iter().filter(|question| question.core) {
        read_all(question, &mut open);
    }
    for tier in &content.method.tiers {
        read(&tier.when, &mut open);
    }
    while let Some(index) = open.pop() {
        let Some(question) = content.question(index) else {
            continue;
        };
        if question.scored() {
            continue;
        }
        if let Some(seen) = included.get_mut(index.0)
            && !*seen
        {
            *seen = true;
            read_all(question, &mut open);
        }
    }
    included
}
