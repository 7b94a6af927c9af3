//! Law, counted apart: how each binding question stands, and which legal points are open.

use super::Applicability;
use crate::questionnaire::{
    Answer, Content, Credit, Force, Nature, Question, QuestionIndex, Standing, Standings, Truth,
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
        let Some(standing) = standing else {
            return Self::Unanswered;
        };
        match standing.counted() {
            Answer::Unknown => Self::Unknown,
            Answer::NotApplicable { .. } if standing.verified() => Self::NotApplicable,
            Answer::NotApplicable { .. } => Self::Unconfirmed,
            Answer::Value(value) => match question.credit(value) {
                None => Self::Unanswered,
                Some(Credit::ONE) => Self::Met,
                Some(Credit::ZERO) => Self::NotMet,
                Some(_) => Self::Deficient,
            },
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

    /// The open points that have an answer, with how they stand, in question order.
    pub(crate) fn open_answered(&self) -> impl Iterator<Item = (QuestionIndex, LegalStanding)> {
        self.open.iter().filter_map(|index| {
            let legal = self.standing(*index)?;
            (legal != LegalStanding::Unanswered).then_some((*index, legal))
        })
    }
}
