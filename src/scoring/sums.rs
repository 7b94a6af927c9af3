//! The sums of a level while they are added up: as a whole and by section, principle and force,
//! in one pass over its questions. Law is in none of them.

use super::{Group, Placement, Tally};
use crate::questionnaire::{
    Content, Force, Level, PrincipleIndex, Question, QuestionIndex, SectionIndex, Standing, Truth,
};

/// The sums of a level while they are added up.
pub(crate) struct Sums {
    pub(crate) whole: Tally,
    pub(crate) sections: Vec<Group<SectionIndex>>,
    pub(crate) principles: Vec<Group<PrincipleIndex>>,
    pub(crate) forces: Vec<Group<Force>>,
}

impl Sums {
    pub(crate) fn new(
        level: Level,
        content: &Content,
        questions: &[(QuestionIndex, &Question)],
    ) -> Self {
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

    pub(crate) fn add(
        &mut self,
        question: &Question,
        placement: Placement,
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
