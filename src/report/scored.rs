//! From the fold of a log to its score, the same way for every screen, command and report. Neither
//! scoring nor the assessment knows the other; this is where they meet.

use crate::{
    assessment::State,
    questionnaire::{Answer, Content, QuestionIndex, Standing, Standings},
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

/// What an assessment would add up to with another answer to one question, or with none; a review of
/// the old answer says nothing of the new one.
pub fn scored_if(
    content: &Content,
    state: &State,
    question: QuestionIndex,
    answer: Option<Answer>,
) -> Score {
    let mut standings = state.standings(content);
    standings.given.remove(&question);
    if let Some(answer) = answer {
        let asked = content.question(question);
        let entry = asked.and_then(|asked| state.entry(&asked.id));
        let evidenced = entry.is_some_and(|entry| state.evidenced(entry));
        let standing = Standing {
            evidenced,
            ..Standing::bare(answer)
        };
        standings.given.insert(question, standing);
    }
    score(content, &standings, frame(state))
}
