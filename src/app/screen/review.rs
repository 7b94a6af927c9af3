//! The review before finishing: everything that is still a concern, kind by kind, in question
//! order. Enter goes there.

use super::{Ledger, Screen, moved};
use crate::{
    app::{Action, App, Mark, Motion, Session},
    i18n::{Language, app as say},
    questionnaire::{Answer, EvidenceId, QuestionIndex},
    report::{reasons::with_answer, undated},
    scoring::Earned,
};
use jiff::civil::Date;

/// What the review remembers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Review {
    /// The item under the cursor, counted from 0 in [`Session::concerns`].
    pub at: usize,
}

/// Why something is in the review, in the order in which it lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Concern {
    /// It and other answers cannot all be true.
    Contradictory,
    /// No answer.
    Open,
    /// To find out.
    Unknown,
    /// Flagged.
    Flagged,
    /// Not applicable, confirmed by nobody.
    Unconfirmed,
    /// Last period's answer, not given again.
    Proposed,
    /// Sent back by a reviewer.
    Returned,
    /// Answered as planned, which means with a date and an owner, and one of them is not on record.
    Undated,
    /// Scored, with credit, and no valid evidence.
    WithoutEvidence,
    /// Evidence whose last day has passed, today.
    Expired,
    /// Answered or cleared after the last approval that stood.
    Changed,
}

impl Concern {
    /// All, in order.
    pub const ALL: [Self; 11] = [
        Self::Contradictory,
        Self::Open,
        Self::Unknown,
        Self::Flagged,
        Self::Unconfirmed,
        Self::Proposed,
        Self::Returned,
        Self::Undated,
        Self::WithoutEvidence,
        Self::Expired,
        Self::Changed,
    ];
}

/// An item of the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewItem {
    /// Why it is here.
    pub concern: Concern,
    /// The question; of expired evidence the first that it supports.
    pub question: Option<QuestionIndex>,
    /// The item of evidence that has expired.
    pub evidence: Option<EvidenceId>,
}

impl Session {
    /// Everything that is a concern on a day.
    pub fn concerns(&self, today: Date) -> Vec<ReviewItem> {
        let mut items = Vec::new();
        for concern in Concern::ALL {
            if concern == Concern::Expired {
                items.extend(self.expired(today));
                continue;
            }
            let found = self.asked().filter(|at| self.concerned(concern, *at));
            items.extend(found.map(|at| ReviewItem {
                concern,
                question: Some(at),
                evidence: None,
            }));
        }
        items
    }

    fn concerned(&self, concern: Concern, at: QuestionIndex) -> bool {
        let standing = self.standings().given.get(&at);
        match concern {
            Concern::Contradictory => self.contradicted(at).next().is_some(),
            Concern::Open => self.mark(at) == Mark::Open,
            Concern::Unknown => matches!(self.answer(at), Some(Answer::Unknown)),
            Concern::Flagged => self.flagged(at),
            Concern::Unconfirmed => standing.is_some_and(|standing| {
                matches!(standing.answer, Answer::NotApplicable { .. }) && !standing.verified()
            }),
            Concern::Proposed => self.mark(at) == Mark::Proposed,
            Concern::Returned => self.returned(at),
            Concern::Undated => self.undated(at),
            Concern::WithoutEvidence => self.unsupported(at),
            Concern::Expired => false,
            Concern::Changed => self.changed_since_approval(at),
        }
    }

    /// The questions whose answers cannot be true together with that of a question, contradiction
    /// by contradiction.
    fn contradicted(&self, at: QuestionIndex) -> impl Iterator<Item = Vec<QuestionIndex>> + '_ {
        let all = self.score().contradictions.iter();
        all.filter_map(move |one| one.beside(at))
    }

    /// What the answer to a question contradicts, in words; `None` where nothing.
    pub fn contradiction_said(&self, at: QuestionIndex, language: Language) -> Option<String> {
        let answered = |other: &QuestionIndex| with_answer(self.subject(), *other, language);
        let said = self.contradicted(at).map(|others| {
            let linked = |other: &QuestionIndex| self.mark(*other) == Mark::Linked;
            let link = self.state().link();
            let elsewhere = link.filter(|_| others.iter().any(linked));
            let others: Vec<String> = others.iter().filter_map(answered).collect();
            let others = others.join(say::between_ids(language));
            match elsewhere {
                Some(link) => say::contradicts_elsewhere(language, &others, &link.assessment),
                None => say::contradicts(language, &others),
            }
        });
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| said.join(say::after_sentence(language)))
    }

    /// Whether an answer says planned and the day or who sees to it is not on record.
    pub(in crate::app) fn undated(&self, at: QuestionIndex) -> bool {
        let question = self.content().question(at);
        question.is_some_and(|question| undated(question, self.answer(at), self.entry(at)))
    }

    fn unsupported(&self, at: QuestionIndex) -> bool {
        let question = self.content().question(at);
        let credit = question.and_then(|one| Earned::by(one, self.answer(at)).credit());
        let evidenced = self
            .standings()
            .given
            .get(&at)
            .is_some_and(|standing| standing.evidenced);
        credit.is_some_and(|credit| credit.thousandths() > 0) && !evidenced
    }

    fn changed_since_approval(&self, at: QuestionIndex) -> bool {
        let last = self
            .state()
            .approvals()
            .iter()
            .rev()
            .find(|approval| approval.fits);
        let answered = self.entry(at).and_then(|entry| entry.answer.as_ref());
        last.zip(answered)
            .is_some_and(|(approval, answer)| answer.seq > approval.seq)
    }

    fn expired(&self, today: Date) -> Vec<ReviewItem> {
        let items = self.state().ledger();
        let expired = items.iter().filter(|item| !item.valid_on(today));
        expired
            .map(|item| {
                let id = &item.evidence.id;
                let first = self
                    .state()
                    .supported_by(id)
                    .filter_map(|q| self.content().find(q))
                    .min();
                ReviewItem {
                    concern: Concern::Expired,
                    question: first,
                    evidence: Some(id.clone()),
                }
            })
            .collect()
    }
}

impl App {
    pub(in crate::app) fn move_review(&mut self, motion: Motion) {
        let today = self.today();
        let count = self
            .session
            .as_ref()
            .map_or(0, |session| session.concerns(today).len());
        let page = self.page;
        if let Some(Screen::Review(review)) = self.layers.last_mut() {
            review.at = moved(review.at, count, page, motion);
        }
    }

    /// Enter: goes there. Over nothing it goes on to the result.
    pub(in crate::app) fn act_on_review(&mut self, action: Action) {
        let (Some(session), Some(Screen::Review(review))) = (&self.session, self.layers.last())
        else {
            return;
        };
        if action != Action::Choose {
            return;
        }
        match session.concerns(self.today()).get(review.at).cloned() {
            Some(ReviewItem {
                question: Some(question),
                evidence: None,
                ..
            }) => self.visit(question),
            Some(ReviewItem {
                question,
                evidence: Some(id),
                ..
            }) => {
                let at = session
                    .state()
                    .ledger()
                    .iter()
                    .position(|item| item.evidence.id == id);
                if let Some(question) = question {
                    self.jump(question);
                }
                self.show(Screen::Ledger(Ledger {
                    at: at.unwrap_or(0),
                }));
            }
            Some(_) => {}
            None => self.show_summary(),
        }
    }
}
