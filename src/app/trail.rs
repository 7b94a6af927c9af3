//! Back and forward through the questions where one has been, as in a browser of pages: going
//! anywhere else from a place gone back to forgets what lay ahead.

use super::{App, Notice, Nowhere};
use crate::questionnaire::QuestionIndex;

/// So many steps are remembered.
const REMEMBERED: usize = 500;

/// The questions where one has been, the last one last.
#[derive(Debug, Clone, Default)]
pub(super) struct Trail {
    behind: Vec<QuestionIndex>,
    ahead: Vec<QuestionIndex>,
}

impl Trail {
    /// A question was left for another one.
    fn left(&mut self, question: QuestionIndex) {
        self.ahead.clear();
        if self.behind.len() == REMEMBERED {
            self.behind.remove(0);
        }
        self.behind.push(question);
    }
}

impl App {
    /// Remembers where one was before something led elsewhere.
    pub(super) fn keep_trail(&mut self, before: Option<QuestionIndex>) {
        if let (Some(before), Some(session)) = (before, &mut self.session)
            && session.here != before
        {
            session.trail.left(before);
        }
    }

    /// Goes to where one was before.
    pub(super) fn walk_back(&mut self) {
        let stepped = self.session.as_mut().and_then(|session| {
            let to = session.trail.behind.pop()?;
            session.trail.ahead.push(session.here);
            Some(to)
        });
        self.arrive(stepped, Notice::Nowhere(Nowhere::NothingBehind));
    }

    /// Goes to where one came back from.
    pub(super) fn walk_forward(&mut self) {
        let stepped = self.session.as_mut().and_then(|session| {
            let to = session.trail.ahead.pop()?;
            session.trail.behind.push(session.here);
            Some(to)
        });
        self.arrive(stepped, Notice::Nowhere(Nowhere::NothingAhead));
    }

    fn arrive(&mut self, at: Option<QuestionIndex>, nothing: Notice) {
        match at {
            Some(question) => self.jump(question),
            None => self.notice = Some(nothing),
        }
    }
}
