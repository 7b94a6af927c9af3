//! The course through an open assessment: which question comes next, where one is, how far one is,
//! how each question stands. Questions move in question order, over those that apply only.

use jiff::civil::Date;

use super::{Notice, Session};
use crate::{
    assessment::{Event, Given, Verdict},
    questionnaire::{Answer, QuestionIndex, SectionIndex, Truth},
    scoring::Removal,
};

/// How far an assessment or a section is; only questions that apply are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// How many have an answer, to find out and not applicable included.
    pub answered: usize,
    /// How many apply.
    pub applicable: usize,
}

/// Where a question stands among those that apply; counted from 1, for showing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The number of its section among the sections that have a question.
    pub section: usize,
    /// How many such sections there are.
    pub sections: usize,
    /// The number of the question in its section.
    pub question: usize,
    /// How many questions its section has.
    pub questions: usize,
}

/// How one question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It applies and has no answer.
    Open,
    /// It applies and has a value.
    Answered,
    /// To find out.
    Unknown,
    /// Not applicable, with a reason.
    NotApplicable,
    /// Last period's answer is proposed and not given again.
    Proposed,
    /// A reviewer sent the answer back.
    Returned,
    /// It may come to apply.
    Maybe,
    /// It does not apply.
    NotAsked,
    /// Left to the full assessment by the quick scan.
    LeftOut,
    /// A linked assessment answers it.
    Linked,
}

impl Session {
    /// Whether a question is asked here.
    pub fn asks(&self, question: QuestionIndex) -> bool {
        self.score().applicability.placement(question).asked()
    }

    /// The questions that apply, in question order.
    pub fn asked(&self) -> impl DoubleEndedIterator<Item = QuestionIndex> {
        (0..self.content().questions.len())
            .map(QuestionIndex)
            .filter(|at| self.asks(*at))
    }

    /// The answer that stands for a question, the answerer's own.
    pub fn answer(&self, question: QuestionIndex) -> Option<&Answer> {
        self.standings()
            .given
            .get(&question)
            .map(|standing| &standing.answer)
    }

    /// What an earlier period answered, where it has not been given again.
    pub fn proposal(&self, question: QuestionIndex) -> Option<Answer> {
        let asked = self.content().question(question)?;
        let entry = self.state().entry(&asked.id)?;
        let proposal: &Given = entry.proposal.as_ref().filter(|_| entry.answer.is_none())?;
        proposal.decode(asked).ok()
    }

    /// How a question stands.
    pub fn mark(&self, question: QuestionIndex) -> Mark {
        let placement = self.score().applicability.placement(question);
        match placement.truth {
            _ if placement.linked => Mark::Linked,
            Truth::No if self.left_to_full(question) => Mark::LeftOut,
            Truth::No => Mark::NotAsked,
            Truth::Maybe => Mark::Maybe,
            Truth::Yes => match self.answer(question) {
                None if self.proposal(question).is_some() => Mark::Proposed,
                None => Mark::Open,
                Some(_) if self.returned(question) => Mark::Returned,
                Some(Answer::Unknown) => Mark::Unknown,
                Some(Answer::NotApplicable { .. }) => Mark::NotApplicable,
                Some(Answer::Value(_)) => Mark::Answered,
            },
        }
    }

    /// Whether it is the quick scan that does not ask a question, and no answer takes it out.
    pub fn left_to_full(&self, question: QuestionIndex) -> bool {
        let removal = || {
            self.score()
                .removal(self.content(), self.standings(), question)
        };
        let left_out = self.score().applicability.placement(question).left_out;
        left_out && removal() == Some(Removal::QuickScan)
    }

    /// Why a question that is not asked takes no answer.
    pub(super) fn why_no_answer(&self, question: QuestionIndex) -> Option<Notice> {
        let left_to_full = self.left_to_full(question);
        let question = self.content().question(question)?.id.to_string();
        Some(if left_to_full {
            Notice::LeftToFull { question }
        } else {
            Notice::NotAsked { question }
        })
    }

    /// Whether a reviewer sent the present answer back.
    pub fn returned(&self, question: QuestionIndex) -> bool {
        self.entry(question)
            .and_then(|entry| entry.review.as_ref())
            .is_some_and(|review| review.verdict == Verdict::Returned)
    }

    /// Whether a question is flagged.
    pub fn flagged(&self, question: QuestionIndex) -> bool {
        self.entry(question).is_some_and(|entry| entry.flagged)
    }

    /// How far the whole assessment is.
    pub fn progress(&self) -> Progress {
        self.count(self.asked())
    }

    /// How far a section is.
    pub fn section_progress(&self, section: SectionIndex) -> Progress {
        self.count(self.asked_in(section))
    }

    fn count(&self, questions: impl Iterator<Item = QuestionIndex>) -> Progress {
        questions.fold(Progress::default(), |sum, at| Progress {
            answered: sum.answered + usize::from(self.answer(at).is_some()),
            applicable: sum.applicable + 1,
        })
    }

    /// The questions of a section that apply, in order.
    pub fn asked_in(&self, section: SectionIndex) -> impl Iterator<Item = QuestionIndex> {
        let questions = self
            .content()
            .section(section)
            .map_or(&[][..], |found| &found.questions);
        questions.iter().copied().filter(|at| self.asks(*at))
    }

    /// The sections that have a question that applies, in order.
    pub fn sections(&self) -> impl Iterator<Item = SectionIndex> {
        (0..self.content().sections.len())
            .map(SectionIndex)
            .filter(|section| self.asked_in(*section).next().is_some())
    }

    /// Where the present question stands among those that apply.
    pub fn position(&self) -> Option<Position> {
        let section = self.question()?.section;
        let before = |at: &QuestionIndex| *at <= self.here();
        Some(Position {
            section: self.sections().filter(|at| *at <= section).count(),
            sections: self.sections().count(),
            question: self.asked_in(section).filter(before).count(),
            questions: self.asked_in(section).count(),
        })
    }

    /// The first question after the present one that applies and that passes a test, starting over
    /// at the top where there is none after it.
    pub(super) fn next_that(
        &self,
        passes: impl Fn(QuestionIndex) -> bool,
    ) -> Option<QuestionIndex> {
        let here = self.here();
        let after = self.asked().find(|at| *at > here && passes(*at));
        after.or_else(|| self.asked().find(|at| *at < here && passes(*at)))
    }

    /// The next question that applies; `None` at the end.
    pub(super) fn following(&self) -> Option<QuestionIndex> {
        self.asked().find(|at| *at > self.here())
    }

    /// The question before that applies; `None` at the beginning.
    pub(super) fn preceding(&self) -> Option<QuestionIndex> {
        self.asked().rfind(|at| *at < self.here())
    }

    /// Where an assessment goes on: the first open question after the last one answered, else the
    /// first open one, else the question touched last, else the first.
    pub(super) fn resume(&self) -> QuestionIndex {
        let touched = |answers: bool| {
            self.lines().iter().rev().find_map(|line| {
                let question = line.event.question()?;
                let counts = !answers || matches!(line.event, Event::Answered(_));
                self.content().find(question).filter(|_| counts)
            })
        };
        let open = |at: &QuestionIndex| self.answer(*at).is_none();
        let last = touched(true);
        self.asked()
            .find(|at| open(at) && last.is_none_or(|last| *at > last))
            .or_else(|| self.asked().find(open))
            .or_else(|| touched(false).filter(|at| self.asks(*at)))
            .or_else(|| self.asked().next())
            .unwrap_or(QuestionIndex(0))
    }

    /// The days on which something on this question is due or expires, for showing.
    pub fn due(&self, question: QuestionIndex) -> Option<Date> {
        self.entry(question)?.due
    }
}
