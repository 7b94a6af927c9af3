//! The result of a linked assessment of the organisation, as far as it follows from the answers that
//! were taken from it, and so the same wherever this one is read. Its evidence and its reviews are
//! not taken over; what is shown and checked stands in its own report.

use super::Subject;
use crate::{
    assessment::Moment,
    questionnaire::{Level, QuestionIndex, Standing, Standings},
    scoring::{Frame, LevelScore, Score, score},
};

/// What the organisation's answers taken from another assessment come to.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The other assessment.
    pub id: String,
    /// When its answers were taken over.
    pub taken: Moment,
    /// What these answers, and no others, add up to with the questionnaires of this assessment.
    pub score: Score,
}

impl Beside {
    /// The level of the organisation.
    pub fn level(&self) -> Option<&LevelScore> {
        self.score.level(Level::Organisation)
    }
}

impl Subject<'_> {
    /// The result of the linked assessment; `None` without one.
    pub fn beside(&self) -> Option<Beside> {
        let origin = self.state.link()?;
        let frame = Frame {
            level: Some(Level::Organisation),
            ..super::frame(self.state)
        };
        Some(Beside {
            id: origin.assessment.clone(),
            taken: origin.at,
            score: score(self.content, &self.turned(), frame),
        })
    }

    /// The answers with the link turned round: those taken over are counted, and those given here
    /// are only read by conditions.
    fn turned(&self) -> Standings {
        let mut turned = Standings::default();
        for at in (0..self.content.questions.len()).map(QuestionIndex) {
            match self.standings.linked.get(&at) {
                Some(Some(answer)) => {
                    turned.given.insert(at, Standing::bare(answer.clone()));
                }
                Some(None) => {}
                None => {
                    let here = self.standings.counted(at).cloned();
                    turned.linked.insert(at, here);
                }
            }
        }
        turned
    }
}
