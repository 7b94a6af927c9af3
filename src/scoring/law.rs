//! Law, counted apart: how each binding question stands, and which legal points are open. No score
//! is made of it: a legal point is met or it is open, and none makes up for another.

use super::{Applicability, Earned};
use crate::questionnaire::{
    Content, Credit, Force, Level, Nature, Question, QuestionIndex, Standing, Standings, Truth,
};

/// How one legal question that is asked stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LegalStanding {
    /// Full credit.
    Met,
    /// Some credit.
    Deficient,
    /// No credit.
    NotMet,
    /// To be found out.
    Unknown,
    /// Not applicable, confirmed by a reviewer other than the answerer.
    NotApplicable,
    /// Not applicable, confirmed by nobody.
    Unconfirmed,
    /// Not answered.
    Unanswered,
}

impl LegalStanding {
    /// How a legal question with this answer stands.
    pub fn of(question: &Question, standing: Option<&Standing>) -> Self {
        match Earned::by(question, standing.map(Standing::counted)) {
            Earned::Open => Self::Unanswered,
            Earned::Unknown => Self::Unknown,
            Earned::NotApplicable if standing.is_some_and(Standing::verified) => {
                Self::NotApplicable
            }
            Earned::NotApplicable => Self::Unconfirmed,
            Earned::Credit(Credit::ONE) => Self::Met,
            Earned::Credit(Credit::ZERO) => Self::NotMet,
            Earned::Credit(_) => Self::Deficient,
        }
    }

    /// Whether the point is open: anything but met, or not applicable and confirmed.
    pub const fn open(self) -> bool {
        !matches!(self, Self::Met | Self::NotApplicable)
    }
}

/// Legal questions, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Law {
    /// Every legal question asked and how it stands, in question order.
    pub questions: Vec<(QuestionIndex, LegalStanding)>,
    /// Questions that may come to be asked as law.
    pub maybe: Vec<QuestionIndex>,
    /// Questions that would be law for certain and do not apply.
    pub not_asked: Vec<QuestionIndex>,
    /// Open legal points, duties of effort left out, in question order; unanswered ones included.
    pub open: Vec<QuestionIndex>,
    /// Open points of duties of effort.
    pub effort_open: Vec<QuestionIndex>,
}

impl Law {
    /// Counts the legal questions of an assessment.
    pub(crate) fn count(
        content: &Content,
        standings: &Standings,
        applicability: &Applicability,
    ) -> Self {
        let mut law = Self::default();
        for (index, question) in content.enumerate() {
            let placement = applicability.placement(index);
            if placement.linked || !placement.forces.contains(Force::Binding) {
                continue;
            }
            match placement.truth {
                Truth::Yes => law.ask(index, question, standings.given.get(&index)),
                Truth::Maybe => law.maybe.push(index),
                Truth::No if placement.forces.beside_binding() => {}
                Truth::No => law.not_asked.push(index),
            }
        }
        law
    }

    /// The same of one level alone.
    #[must_use]
    pub fn within(&self, content: &Content, level: Level) -> Self {
        let here = |index: &QuestionIndex| {
            let section = content
                .question(*index)
                .and_then(|one| content.section_of(one));
            section.is_some_and(|section| section.about == level)
        };
        let only = |all: &[QuestionIndex]| all.iter().copied().filter(here).collect();
        let questions = self.questions.iter().filter(|(index, _)| here(index));
        Self {
            questions: questions.copied().collect(),
            maybe: only(&self.maybe),
            not_asked: only(&self.not_asked),
            open: only(&self.open),
            effort_open: only(&self.effort_open),
        }
    }

    /// How many questions are asked or may come to be.
    pub const fn reach(&self) -> usize {
        self.questions.len() + self.maybe.len()
    }

    fn ask(&mut self, index: QuestionIndex, question: &Question, standing: Option<&Standing>) {
        let legal = LegalStanding::of(question, standing);
        self.questions.push((index, legal));
        if legal.open() {
            match question.nature {
                Nature::Effort => self.effort_open.push(index),
                Nature::Duty | Nature::Condition | Nature::Foreign => self.open.push(index),
            }
        }
    }

    /// How many of the questions asked stand so.
    pub fn counted(&self, standing: LegalStanding) -> usize {
        self.questions
            .iter()
            .filter(|(_, legal)| *legal == standing)
            .count()
    }

    /// How many were answered as not applicable, confirmed or not.
    pub fn not_applicable(&self) -> usize {
        self.counted(LegalStanding::NotApplicable) + self.counted(LegalStanding::Unconfirmed)
    }

    /// How a legal question stands; `None` where it is not asked as law.
    pub fn standing(&self, question: QuestionIndex) -> Option<LegalStanding> {
        self.questions
            .binary_search_by_key(&question, |(index, _)| *index)
            .ok()
            .and_then(|at| self.questions.get(at))
            .map(|(_, legal)| *legal)
    }

    /// How many of the open points have no answer.
    pub fn unanswered(&self) -> usize {
        let unanswered =
            |at: &&QuestionIndex| self.standing(**at) == Some(LegalStanding::Unanswered);
        self.open.iter().filter(unanswered).count()
    }

    /// The open points that have an answer, with how they stand, in question order.
    pub(crate) fn open_answered(&self) -> impl Iterator<Item = (QuestionIndex, LegalStanding)> {
        self.open.iter().filter_map(|index| {
            let legal = self.standing(*index)?;
            (legal != LegalStanding::Unanswered).then_some((*index, legal))
        })
    }
}
