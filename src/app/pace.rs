//! How long answering still takes: the user's own pace where the log shows one, else a default.
//! Times are read from the lines of the log; no clock is read.

use super::Session;
use crate::{
    assessment::{Event, Line, Moment},
    questionnaire::{Content, Question},
};

/// Seconds that a question takes where the log shows no pace yet.
const DEFAULT_SECONDS: u32 = 25;
/// A longer pause than this is a break, not a question.
const BREAK_SECONDS: i64 = 600;
/// As many answers as the default weighs.
const STEADYING: u32 = 10;
/// So many questions make a pace.
const ENOUGH: usize = 5;
/// Only the last so many count.
const RECENT: usize = 30;

/// Seconds between answers given one after the other.
#[derive(Debug, Clone, Default)]
pub struct Pace {
    last: Option<Moment>,
    seconds: Vec<u32>,
}

/// How long answering still takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// Minutes, rounded up; 0 where nothing is open.
    pub minutes: u32,
    /// Whether it rests on the user's own pace.
    pub own_pace: bool,
}

impl Pace {
    /// The pace that a log shows.
    pub(super) fn of(lines: &[Line], content: &Content) -> Self {
        let mut pace = Self::default();
        for line in lines {
            pace.note(line, content);
        }
        pace
    }

    /// Takes in the next line. Scope questions are clicked through and tell nothing of the pace at
    /// which the scored ones, most of what is left, are answered.
    pub(super) fn note(&mut self, line: &Line, content: &Content) {
        let Event::Answered(answered) = &line.event else {
            return;
        };
        let scored = content
            .find(&answered.question)
            .and_then(|index| content.question(index))
            .is_some_and(Question::scored);
        if let Some(last) = self.last.filter(|_| scored) {
            let apart = line.at.local().duration_since(last.local()).as_secs();
            if (1..=BREAK_SECONDS).contains(&apart) {
                self.seconds.extend(u32::try_from(apart).ok());
                let surplus = self.seconds.len().saturating_sub(RECENT);
                self.seconds.drain(..surplus);
            }
        }
        self.last = Some(line.at);
    }

    /// How long so many questions take: at the median pace, which the default steadies while it
    /// rests on few answers, so that a quick run of them does not promise the end in a minute.
    pub fn estimate(&self, questions: usize) -> Estimate {
        let mut sorted = self.seconds.clone();
        sorted.sort_unstable();
        let own = u32::try_from(sorted.len()).unwrap_or(u32::MAX);
        let median = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
        let each = (median * own + DEFAULT_SECONDS * STEADYING) / (own + STEADYING);
        let own_pace = sorted.len() >= ENOUGH;
        let questions = u32::try_from(questions).unwrap_or(u32::MAX);
        Estimate {
            minutes: questions.saturating_mul(each).div_ceil(60),
            own_pace,
        }
    }
}

impl Session {
    /// How long the questions still open take.
    pub fn estimate(&self) -> Estimate {
        let progress = self.progress();
        self.pace()
            .estimate(progress.applicable.saturating_sub(progress.answered))
    }
}

/// How long a choice of questions takes someone whose pace is not known yet.
pub fn first_estimate(questions: usize) -> Estimate {
    Pace::default().estimate(questions)
}
