//! What each line does to the state. Total: a line that refers to what is not there changes
//! nothing, so that an unusual log still opens.

use super::state::Link;
use super::{
    Approval, Event, Evidence, EvidenceItem, Given, Line, Note, Origin, Recorded, Renamed,
    ReviewRecord, Reviewed, Signed, Started, State, Taken, Todo, Verdict, serial,
};
use crate::questionnaire::{EvidenceId, QuestionId};

impl State {
    /// Takes in the next line.
    pub fn apply(&mut self, line: &Line) {
        match &line.event {
            Event::Started(started) => self.start(line, started),
            Event::Linked(taken) => {
                let answers = serial::taken(&taken.answers);
                self.link = Some(Link {
                    origin: origin(line, taken),
                    answers,
                });
                self.answer_changed(line);
            }
            Event::Carried(taken) => self.carry(line, taken),
            Event::EvidenceAdded(evidence) | Event::EvidenceChanged(evidence) => {
                self.enter(line, evidence);
            }
            Event::EvidenceRemoved { id } => self.remove(id),
            Event::EvidenceLinked { id, question } => self.support(id, question, true),
            Event::EvidenceUnlinked { id, question } => self.support(id, question, false),
            Event::Reviewed(reviewed) => self.review(line, reviewed),
            Event::Signed(signed) => self.sign(line, signed),
            Event::Depth { depth } => {
                if self.about.depth != *depth {
                    self.about.depth = *depth;
                    self.answer_changed(line);
                }
            }
            Event::Renamed(renamed) => self.retitle(line, renamed),
            Event::Upgraded { files, renames } => {
                self.about.files.clone_from(files);
                self.rename(renames);
                self.answer_changed(line);
            }
            Event::Redacted { seq, .. } => self.redact(*seq),
            Event::Unknown { kind, .. } => self.unknown.push((line.seq, kind.clone())),
            about_a_question => self.apply_to_question(line, about_a_question),
        }
        self.heads.push(line.hash);
        self.changed = Some(line.at);
    }

    /// Answer, note, flag, owner and action of one question.
    fn apply_to_question(&mut self, line: &Line, event: &Event) {
        let Some(question) = event.question() else {
            return;
        };
        let entry = self.entries.entry(question.clone()).or_default();
        let (by, at, seq) = (line.by.clone(), line.at, line.seq);
        match event {
            Event::Answered(answered) => {
                let given = answered.given.clone();
                entry.answer = Some(Recorded { given, by, at, seq });
                entry.review = None;
                self.answer_changed(line);
            }
            Event::Cleared { .. } => {
                entry.review = None;
                if entry.answer.take().is_some() {
                    self.answer_changed(line);
                }
            }
            Event::Noted { text, .. } => {
                let note = || Note {
                    text: text.clone(),
                    by,
                    at,
                    seq,
                };
                entry.note = (!text.is_empty()).then(note);
            }
            Event::Flagged { on, .. } => entry.flagged = *on,
            Event::Assigned(assigned) => {
                entry.owner.clone_from(&assigned.owner);
                entry.department.clone_from(&assigned.department);
                entry.due = assigned.due;
                entry.assigned_seq = seq;
            }
            Event::Action(action) => {
                let (text, status) = (action.text.clone(), action.status.clone());
                let todo = Todo { text, status, seq };
                entry.action = (todo.text.is_some() || todo.status.is_some()).then_some(todo);
            }
            _ => {}
        }
    }

    fn retitle(&mut self, line: &Line, renamed: &Renamed) {
        self.about.name.clone_from(&renamed.name);
        self.about.organisation.clone_from(&renamed.organisation);
        self.about.department.clone_from(&renamed.department);
        self.about.period.clone_from(&renamed.period);
        self.about.seq = line.seq;
    }

    fn start(&mut self, line: &Line, started: &Started) {
        self.about = super::About {
            name: started.name.clone(),
            organisation: started.organisation.clone(),
            department: started.department.clone(),
            period: started.period.clone(),
            language: started.language,
            depth: started.depth,
            level: started.level,
            files: started.files.clone(),
            started: Some(line.at),
            by: line.by.clone(),
            seq: line.seq,
        };
    }

    fn carry(&mut self, line: &Line, taken: &Taken) {
        for (question, given) in serial::taken(&taken.answers) {
            self.entries.entry(question).or_default().proposal = given;
        }
        self.carried_from = Some(origin(line, taken));
    }

    /// A later change of an answer voids every approval that stood.
    fn answer_changed(&mut self, line: &Line) {
        self.answer_changed = line.seq;
        for approval in &mut self.approvals {
            approval.voided_by.get_or_insert(line.seq);
        }
    }

    fn enter(&mut self, line: &Line, evidence: &Evidence) {
        let number = evidence
            .id
            .as_str()
            .trim_start_matches("E-")
            .parse()
            .unwrap_or(u64::MAX);
        self.last_evidence = self.last_evidence.max(number);
        let item = EvidenceItem {
            evidence: evidence.clone(),
            by: line.by.clone(),
            at: line.at,
            seq: line.seq,
        };
        self.ledger.insert(evidence.id.clone(), item);
        self.unconfirm(&evidence.id);
    }

    fn remove(&mut self, id: &EvidenceId) {
        self.unconfirm(id);
        self.ledger.remove(id);
        for entry in self.entries.values_mut() {
            entry.evidence.remove(id);
        }
    }

    fn support(&mut self, id: &EvidenceId, question: &QuestionId, on: bool) {
        if !self.ledger.contains_key(id) {
            return;
        }
        let entry = self.entries.entry(question.clone()).or_default();
        let changed = if on {
            entry.evidence.insert(id.clone())
        } else {
            entry.evidence.remove(id)
        };
        if changed {
            entry.unconfirm();
        }
    }

    /// An item of evidence changed: what was confirmed on it is no longer.
    fn unconfirm(&mut self, id: &EvidenceId) {
        for entry in self.entries.values_mut() {
            if entry.evidence.contains(id) {
                entry.unconfirm();
            }
        }
    }

    fn review(&mut self, line: &Line, reviewed: &Reviewed) {
        let Some(entry) = self.entries.get_mut(&reviewed.question) else {
            return;
        };
        let present = entry
            .answer
            .as_ref()
            .is_some_and(|answer| answer.seq == reviewed.seq && answer.by != line.by);
        let complete = match reviewed.verdict {
            Verdict::Confirmed => reviewed.method.is_some(),
            Verdict::Rated => reviewed.method.is_some() && reviewed.value.is_some(),
            Verdict::Returned => true,
        };
        if !present || !complete {
            return;
        }
        let rated = |verdict| verdict == Verdict::Rated;
        let counted_changes =
            rated(reviewed.verdict) || entry.review.as_ref().is_some_and(|old| rated(old.verdict));
        entry.review = Some(ReviewRecord {
            verdict: reviewed.verdict,
            method: reviewed.method,
            value: reviewed.value.clone(),
            comment: reviewed.comment.clone(),
            by: line.by.clone(),
            at: line.at,
            seq: line.seq,
        });
        if counted_changes {
            self.answer_changed(line);
        }
    }

    fn sign(&mut self, line: &Line, signed: &Signed) {
        let approved = self.line_of(signed.head);
        let later_change = approved.filter(|seq| *seq < self.answer_changed);
        self.approvals.push(Approval {
            role: signed.role,
            name: signed.name.clone(),
            title: signed.title.clone(),
            department: signed.department.clone(),
            line: signed.line,
            reference: signed.reference.clone(),
            head: signed.head,
            interim: signed.interim,
            by: line.by.clone(),
            at: line.at,
            seq: line.seq,
            fits: approved.is_some(),
            voided_by: later_change.map(|_| self.answer_changed),
        });
    }

    fn rename(&mut self, renames: &serde_json::Map<String, serde_json::Value>) {
        let mut moved = Vec::new();
        for (old, new) in renames {
            let Some(new) = new.as_str().and_then(|new| QuestionId::new(new).ok()) else {
                continue;
            };
            // All leave before any arrives, so that two questions may swap their ids.
            if let Some(entry) = self.entries.remove(old.as_str()) {
                moved.push((new, entry));
            }
        }
        self.entries.extend(moved);
    }

    fn redact(&mut self, seq: u64) {
        self.entries
            .values_mut()
            .for_each(|entry| entry.redact(seq));
        self.ledger.values_mut().for_each(|item| item.redact(seq));
        self.approvals
            .iter_mut()
            .for_each(|approval| approval.redact(seq));
        if let Some(link) = self.link.as_mut().filter(|link| link.origin.seq == seq) {
            let given = link
                .answers
                .iter_mut()
                .filter_map(|(_, given)| given.as_mut());
            given.for_each(Given::redact);
        }
        if self
            .carried_from
            .as_ref()
            .is_some_and(|origin| origin.seq == seq)
        {
            let proposals = self
                .entries
                .values_mut()
                .filter_map(|entry| entry.proposal.as_mut());
            proposals.for_each(Given::redact);
        }
        if self.about.seq == seq {
            let masked = super::wire::REDACTED;
            masked.clone_into(&mut self.about.name);
            let others = [
                &mut self.about.organisation,
                &mut self.about.department,
                &mut self.about.period,
            ];
            for text in others.into_iter().flatten() {
                masked.clone_into(text);
            }
        }
    }
}

impl super::Entry {
    /// Its evidence changed: a confirmation was of what was there before. A reviewer's own answer
    /// and a return stand until it is answered again.
    fn unconfirm(&mut self) {
        if self
            .review
            .as_ref()
            .is_some_and(|review| review.verdict == Verdict::Confirmed)
        {
            self.review = None;
        }
    }
}

fn origin(line: &Line, taken: &Taken) -> Origin {
    Origin {
        assessment: taken.assessment.clone(),
        head: taken.head,
        at: line.at,
        seq: line.seq,
    }
}
