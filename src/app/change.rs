//! Changes to the open assessment: made, refused with a sentence, taken back and made again. Every
//! change of answers goes through here, so that one place knows whether the log can be written at
//! all; what a change means for the score is the session's.

use super::{App, Effect, ForOthers, Notice, Purpose, Session};
use crate::{
    assessment::{Event, Moment},
    i18n::{Language, app as say},
    questionnaire::QuestionId,
};

/// What a step of several events or one was about, for whoever takes it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    subject: Subject,
    question: Option<QuestionId>,
    /// How many other answers the step gave.
    others: usize,
}

/// Which part of an assessment a step changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Subject {
    Answer,
    Note,
    Flag,
    Evidence,
    Assigned,
    Action,
    Depth,
    About,
    Organisation,
    Other,
}

impl Change {
    /// What a step was about: its first event says it.
    pub(super) fn of(events: &[Event]) -> Self {
        let (subject, question) = match events.first() {
            Some(Event::Answered(answered)) => (Subject::Answer, Some(&answered.question)),
            Some(Event::Cleared { question }) => (Subject::Answer, Some(question)),
            Some(Event::Noted { question, .. }) => (Subject::Note, Some(question)),
            Some(Event::Flagged { question, .. }) => (Subject::Flag, Some(question)),
            Some(Event::Assigned(assigned)) => (Subject::Assigned, Some(&assigned.question)),
            Some(Event::Action(action)) => (Subject::Action, Some(&action.question)),
            Some(
                Event::EvidenceLinked { question, .. } | Event::EvidenceUnlinked { question, .. },
            ) => (Subject::Evidence, Some(question)),
            Some(
                Event::EvidenceAdded(_) | Event::EvidenceChanged(_) | Event::EvidenceRemoved { .. },
            ) => (Subject::Evidence, None),
            Some(Event::Depth { .. }) => (Subject::Depth, None),
            Some(Event::Renamed(_)) => (Subject::About, None),
            Some(Event::Linked(_)) => (Subject::Organisation, None),
            _ => (Subject::Other, None),
        };
        let answers = events
            .iter()
            .filter(|event| matches!(event, Event::Answered(_)));
        Self {
            subject,
            question: question.cloned(),
            others: answers.count().saturating_sub(1),
        }
    }

    /// What it was about, in words.
    pub fn name(&self, language: Language) -> String {
        let subject = match self.subject {
            Subject::Answer => say::changed_answer(language),
            Subject::Note => say::changed_note(language),
            Subject::Flag => say::changed_flag(language),
            Subject::Evidence => say::changed_evidence(language),
            Subject::Assigned => say::changed_assigned(language),
            Subject::Action => say::changed_action(language),
            Subject::Depth => say::changed_depth(language),
            Subject::About => say::changed_about(language),
            Subject::Organisation => say::changed_organisation(language),
            Subject::Other => say::changed_other(language),
        };
        match (&self.question, self.others) {
            (Some(question), 0) => say::changed_at(language, question.as_str(), subject),
            (Some(question), others) => say::changed_more(language, others, question.as_str()),
            (None, _) => subject.to_owned(),
        }
    }
}

impl App {
    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let last = self.session.as_ref().and_then(Session::last_step);
        let stays = match &last {
            Some(change) if change.subject == Subject::Organisation => ForOthers::LinkStays,
            _ => ForOthers::OnRecord,
        };
        let done = last.map(Notice::Undone);
        self.replay(Session::undo, (done, stays), Notice::NothingToUndo)
    }

    pub(super) fn redo(&mut self) -> Vec<Effect> {
        let last = self.session.as_ref().and_then(Session::last_undone);
        let done = last.map(Notice::Redone);
        let stays = ForOthers::OnRecord;
        self.replay(Session::redo, (done, stays), Notice::NothingToRedo)
    }

    fn replay(
        &mut self,
        replay: fn(&mut Session, Moment) -> Option<Vec<Effect>>,
        (done, stays): (Option<Notice>, ForOthers),
        nothing: Notice,
    ) -> Vec<Effect> {
        let now = self.now;
        let Some(effects) = self
            .session
            .as_mut()
            .and_then(|session| replay(session, now))
        else {
            self.notice = Some(nothing);
            return Vec::new();
        };
        self.notice = if effects.is_empty() {
            Some(Notice::ForOthers(stays))
        } else {
            done
        };
        self.go_past_detour();
        self.after_change();
        effects
    }

    /// Makes a change to the open assessment, or says why none can be made.
    pub(super) fn change(&mut self, events: Vec<Event>) -> Vec<Effect> {
        let now = self.now;
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        if let Some(why) = session.read_only() {
            self.notice = Some(Notice::ReadOnly(why.clone()));
            return Vec::new();
        }
        let effects = session.change(events, now);
        self.after_change();
        effects
    }

    /// Whether a form may not even be filled in, because nothing can be changed; says so.
    pub(super) fn refuses_changes(&mut self, purpose: &Purpose) -> bool {
        let elsewhere = matches!(
            purpose,
            Purpose::New(_)
                | Purpose::Who
                | Purpose::Report
                | Purpose::Compare
                | Purpose::Rename(Some(_))
        );
        let why = self.session.as_ref().and_then(Session::read_only).cloned();
        match why {
            Some(why) if !elsewhere => {
                self.notice = Some(Notice::ReadOnly(why));
                true
            }
            _ => false,
        }
    }

    /// The present question stays one that is asked, as far as there is one.
    pub(super) fn after_change(&mut self) {
        let Some(session) = &mut self.session else {
            return;
        };
        if !session.asks(session.here()) {
            let to = session.following().or_else(|| session.preceding());
            session.here = to.unwrap_or(session.here());
        }
        self.settle_cursor();
    }
}
