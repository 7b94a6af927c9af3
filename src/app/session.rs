//! The open assessment: its content, the fold of its log, its score, and what is not on disk yet.
//! Every change goes through `change`, which seals lines, applies them, rescores and hands the
//! lines out to be written. It knows no screen and no word.

use std::sync::Arc;

use super::{Effect, Opened, Pace, ReadOnly, Shift, change::Change, trail::Trail};
use crate::{
    assessment::{AssessmentId, Entry, Event, Line, Moment, State, inverse},
    questionnaire::{Content, Question, QuestionIndex, Standings},
    report::{Subject, scored},
    scoring::Score,
};

/// Whether what was entered is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Every line is; since when, where something was written since opening.
    Saved(Option<Moment>),
    /// Lines are under way.
    Waiting,
    /// Lines could not be written; why, and what to do.
    Failed(String),
}

/// A change that can be taken back and made again.
#[derive(Debug, Clone)]
struct Step {
    forth: Vec<Event>,
    back: Vec<Event>,
    at: QuestionIndex,
}

impl Step {
    /// Whether it is of record for others, so that nothing takes it back.
    fn is_of_record(&self) -> bool {
        let of_record = |event: &Event| {
            matches!(
                event,
                Event::Reviewed(_) | Event::Signed(_) | Event::Linked(_)
            )
        };
        self.back.is_empty() && self.forth.iter().any(of_record)
    }
}

/// An assessment while it is open.
#[derive(Debug, Clone)]
pub struct Session {
    id: AssessmentId,
    content: Arc<Content>,
    lines: Vec<Line>,
    /// The number of the last line on the disk.
    saved: u64,
    state: State,
    standings: Standings,
    score: Score,
    by: String,
    read_only: Option<ReadOnly>,
    newer_content: bool,
    pub(super) here: QuestionIndex,
    pub(super) trail: Trail,
    undo: Vec<Step>,
    redo: Vec<Step>,
    saving: Saving,
    pace: Pace,
    shift: Option<Shift>,
}

impl Session {
    /// The session of an assessment just opened, at the question where it was left.
    pub(super) fn new(opened: Opened) -> Self {
        let state = State::of(&opened.lines);
        let (standings, score) = scored(&opened.content, &state);
        let unknown: Vec<String> = state
            .unknown_kinds()
            .iter()
            .map(|(_, kind)| kind.clone())
            .collect();
        let read_only = opened
            .read_only
            .or_else(|| (!unknown.is_empty()).then_some(ReadOnly::UnknownKinds(unknown)));
        let mut session = Self {
            id: opened.id,
            pace: Pace::of(&opened.lines, &opened.content),
            saved: state.seq(),
            lines: opened.lines,
            state,
            standings,
            score,
            by: opened.by,
            read_only,
            newer_content: opened.newer_content,
            here: QuestionIndex(0),
            trail: Trail::default(),
            undo: Vec::new(),
            redo: Vec::new(),
            saving: Saving::Saved(None),
            shift: None,
            content: opened.content,
        };
        session.here = session.resume();
        session
    }

    /// Makes a change: lines are sealed and applied, and go out to be written.
    pub(super) fn change(&mut self, forth: Vec<Event>, now: Moment) -> Vec<Effect> {
        let back = self.inverses(&forth, now);
        let step = Step {
            forth: forth.clone(),
            back,
            at: self.here,
        };
        let effects = self.record(forth, now);
        if !effects.is_empty() {
            self.redo.clear();
            // What stays on record is a step too, or undo would reach past it unseen.
            if !step.back.is_empty() || step.is_of_record() {
                self.undo.push(step);
            }
        }
        effects
    }

    /// Takes the last change back; `None` where there is none.
    pub(super) fn undo(&mut self, now: Moment) -> Option<Vec<Effect>> {
        let step = self.undo.pop()?;
        if step.is_of_record() {
            return Some(Vec::new());
        }
        let effects = self.record(step.back.clone(), now);
        self.here = step.at;
        self.redo.push(step);
        Some(effects)
    }

    /// What the change that undo takes back is about.
    pub(super) fn last_step(&self) -> Option<Change> {
        self.undo.last().map(|step| Change::of(&step.forth))
    }

    /// What the change that redo makes again is about.
    pub(super) fn last_undone(&self) -> Option<Change> {
        self.redo.last().map(|step| Change::of(&step.forth))
    }

    /// Makes the change again that was last taken back; `None` where there is none.
    pub(super) fn redo(&mut self, now: Moment) -> Option<Vec<Effect>> {
        let step = self.redo.pop()?;
        let effects = self.record(step.forth.clone(), now);
        self.here = step.at;
        self.undo.push(step);
        Some(effects)
    }

    /// The inverse events of a run, the last one's first.
    fn inverses(&self, forth: &[Event], now: Moment) -> Vec<Event> {
        if let [event] = forth {
            return inverse(&self.state, event);
        }
        let mut state = self.state.clone();
        let mut back = Vec::new();
        for event in forth {
            let mut undone = inverse(&state, event);
            undone.append(&mut back);
            back = undone;
            state.record(now, &self.by, event.clone());
        }
        back
    }

    fn record(&mut self, events: Vec<Event>, now: Moment) -> Vec<Effect> {
        if events.is_empty() || self.read_only.is_some() {
            return Vec::new();
        }
        let answered = Shift::answered(&events, &self.content);
        let mut lines = Vec::with_capacity(events.len());
        for event in events {
            let line = self.state.record(now, &self.by, event);
            self.pace.note(&line, &self.content);
            lines.push(line);
        }
        self.lines.extend(lines.iter().cloned());
        self.rescore(answered);
        self.saving = Saving::Waiting;
        vec![Effect::Append(lines)]
    }

    fn rescore(&mut self, answered: Option<QuestionIndex>) {
        let (standings, after) = scored(&self.content, &self.state);
        self.standings = standings;
        self.shift = Shift::between(answered, &self.score, &after);
        self.score = after;
    }

    /// Everything up to a line is on the disk.
    pub(super) fn saved(&mut self, seq: u64, now: Moment) {
        self.saved = self.saved.max(seq);
        self.saving = if self.all_saved() {
            Saving::Saved(Some(now))
        } else {
            Saving::Waiting
        };
    }

    /// Lines could not be written.
    pub(super) fn save_failed(&mut self, sentence: String) {
        if !self.all_saved() {
            self.saving = Saving::Failed(sentence);
        }
    }

    /// Asks at once for what is not on the disk after a failure; it is tried again now and then
    /// without being asked for.
    pub(super) fn retry(&mut self) -> Vec<Effect> {
        if !matches!(self.saving, Saving::Failed(_)) {
            return Vec::new();
        }
        self.saving = Saving::Waiting;
        vec![Effect::Retry]
    }

    /// Whoever has this name answers from now on.
    pub(super) fn go_by(&mut self, by: &str) {
        by.clone_into(&mut self.by);
    }

    /// Forgets what the last answer changed in the list.
    pub(super) fn forget_shift(&mut self) {
        self.shift = None;
    }

    /// The assessment's id.
    pub const fn id(&self) -> &AssessmentId {
        &self.id
    }

    /// What it is answered with.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The fold of its log, lines not yet on the disk included.
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The lines of its log, those not yet on the disk included.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Everything that a report or an explanation is made from.
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            id: self.id.as_str(),
            content: &self.content,
            state: &self.state,
            lines: &self.lines,
            standings: &self.standings,
            score: &self.score,
        }
    }

    /// Its answers as scoring reads them.
    pub const fn standings(&self) -> &Standings {
        &self.standings
    }

    /// Its score as of the last line.
    pub const fn score(&self) -> &Score {
        &self.score
    }

    /// Who answers now.
    pub fn by(&self) -> &str {
        &self.by
    }

    /// Why nothing can be changed; `None` where it can.
    pub const fn read_only(&self) -> Option<&ReadOnly> {
        self.read_only.as_ref()
    }

    /// Whether the program ships newer content than it is answered with.
    pub const fn newer_content(&self) -> bool {
        self.newer_content
    }

    /// Whether everything is on the disk.
    pub const fn saving(&self) -> &Saving {
        &self.saving
    }

    /// Whether every line is on the disk.
    pub(super) fn all_saved(&self) -> bool {
        self.saved >= self.state.seq()
    }

    /// The lines that are not on the disk yet, in order.
    pub fn unsaved(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.seq > self.saved)
    }

    /// The pace of answering so far.
    pub const fn pace(&self) -> &Pace {
        &self.pace
    }

    /// What the last change did to the list of questions that apply; `None` where nothing.
    pub const fn shift(&self) -> Option<&Shift> {
        self.shift.as_ref()
    }

    /// Whether a change can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether a change can be made again.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Where the present question stands.
    pub const fn here(&self) -> QuestionIndex {
        self.here
    }

    /// The present question; `None` only over empty content.
    pub fn question(&self) -> Option<&Question> {
        self.content.question(self.here)
    }

    /// What is on file about a question; `None` where nothing is.
    pub fn entry(&self, question: QuestionIndex) -> Option<&Entry> {
        self.state.entry(&self.content.question(question)?.id)
    }
}
