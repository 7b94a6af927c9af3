//! From the fold of a log to its score, the same way for every screen, command and report. Neither
//! scoring nor the assessment knows the other; this is where they meet.

use crate::{
    assessment::State,
    questionnaire::{Content, Standings},
    scoring::{Frame, Score, score},
};

/// What an assessment covers.
pub fn frame(state: &State) -> Frame {
    Frame {
        depth: state.about().depth,
        level: state.about().level,
    }
}

/// The answers of an assessment as scoring reads them, and what they add up to.
pub fn scored(content: &Content, state: &State) -> (Standings, Score) {
    let standings = state.standings(content);
    let score = score(content, &standings, frame(state));
    (standings, score)
}
