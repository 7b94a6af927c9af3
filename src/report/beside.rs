//! The result of a linked assessment of the organisation, as far as it follows from the answers that
//! were taken from it, and so the same wherever this one is read. Its evidence and its reviews are
//! not taken over: whether what does not apply there was confirmed is left open, both ways.

use super::Subject;
use crate::{
    assessment::Moment,
    questionnaire::{Answer, Level, QuestionIndex, Review, Standing, Standings},
    scoring::{Frame, LevelScore, Score, Tally, score},
};

/// What the organisation's answers taken from another assessment come to.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The other assessment.
    pub id: String,
    /// When its answers were taken over.
    pub taken: Moment,
    /// With nothing confirmed there that does not apply.
    lowest: Score,
    /// With all of it confirmed.
    highest: Score,
}

impl Beside {
    /// The organisation's sums; `None` where none of its questions is asked.
    pub fn tally(&self) -> Option<&Tally> {
        self.level().map(|level| &level.tally)
    }

    /// Whether something there is unanswered, so that only a range may be shown.
    pub fn provisional(&self) -> bool {
        self.level().is_none_or(|level| level.provisional)
    }

    /// The lowest and the highest band that it can have as far as it is asked, counted from the
    /// lowest of all. The tier is the one that its own answers lead to, not those on the system.
    pub fn bands(&self) -> (Option<usize>, Option<usize>) {
        let of = |score: &Score, band: fn(&LevelScore) -> Option<usize>| {
            score.level(Level::Organisation).and_then(band)
        };
        (
            of(&self.lowest, |level| level.band_floor),
            of(&self.highest, |level| level.band_ceiling),
        )
    }

    /// The fewest and the most legal points that can be open there: unanswered ones are among them,
    /// those of which it is not known yet whether they apply are not.
    pub fn law_open(&self) -> (usize, usize) {
        (self.highest.law.open.len(), self.lowest.law.open.len())
    }

    fn level(&self) -> Option<&LevelScore> {
        self.lowest.level(Level::Organisation)
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
        let come_to = |review| score(self.content, &self.turned(&review), frame);
        Some(Beside {
            id: origin.assessment.clone(),
            taken: origin.at,
            lowest: come_to(Review::None),
            highest: come_to(Review::Confirmed),
        })
    }

    /// The organisation's answers with the link turned round: those taken over are counted, and those
    /// given here are only read by conditions. What does not apply was reviewed so.
    fn turned(&self, review: &Review) -> Standings {
        let mut turned = Standings::default();
        let about = |at| {
            let question = self.content.question(at)?;
            Some(self.content.section_of(question)?.about)
        };
        let all = (0..self.content.questions.len()).map(QuestionIndex);
        for at in all.filter(|at| about(*at) == Some(Level::Organisation)) {
            match self.standings.linked.get(&at) {
                Some(Some(answer)) => {
                    let mut standing = Standing::bare(answer.clone());
                    if matches!(answer, Answer::NotApplicable { .. }) {
                        standing.review = review.clone();
                    }
                    turned.given.insert(at, standing);
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
