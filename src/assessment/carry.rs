//! Carrying over into a new period: the answers of an earlier assessment as proposals, with their
//! notes, evidence and owners. Due dates, flags and reviews stay behind. It makes events; that a
//! proposal counts only when given again is the fold's.

use super::{
    AssessmentId, Assigned, Entry, Event, Evidence, Given, State, Taken, serial, wire::REDACTED,
};
use crate::questionnaire::{Content, EvidenceId, Question};

/// What an earlier assessment gives to a new one.
#[derive(Debug, Clone, PartialEq)]
pub struct Carried {
    /// What is to be appended after `started`.
    pub events: Vec<Event>,
    /// How many answers are proposed.
    pub proposed: usize,
    /// How many answers on file are not: their question is gone or takes them no longer, or a
    /// redaction took out what they said.
    pub left: usize,
}

/// Carries an assessment over to content that may have moved on: a question that was renamed finds
/// what its old id holds.
pub fn carry(from: &AssessmentId, earlier: &State, content: &Content) -> Carried {
    let taken: Vec<(&Question, &Entry)> = content
        .questions
        .iter()
        .filter_map(|question| Some((question, entry(earlier, question)?)))
        .collect();
    let answers: Vec<_> = taken
        .iter()
        .filter_map(|(question, entry)| {
            // Written anew: of a redacted line the options are left, a text of it is not.
            let answer = entry.answer.as_ref()?.given.decode(question).ok()?;
            let given = Given::encode(&answer, question);
            (!given.is_redacted()).then(|| (question.id.clone(), Some(given)))
        })
        .collect();
    let on_file = earlier
        .entries()
        .filter(|(_, entry)| entry.answer.is_some());
    let proposed = answers.len();
    let mut events = vec![Event::Carried(Taken {
        assessment: from.to_string(),
        head: earlier.head(),
        answers: serial::give(&answers),
    })];
    let left = on_file.count().saturating_sub(proposed);
    let whole: Vec<&Evidence> = ledger(earlier).collect();
    events.extend(
        whole
            .iter()
            .map(|item| Event::EvidenceAdded((*item).clone())),
    );
    for (question, entry) in taken {
        events.extend(beside(question, entry, &whole));
    }
    Carried {
        events,
        proposed,
        left,
    }
}

/// What is on file about a question, under its present id or the one that it had.
fn entry<'s>(earlier: &'s State, question: &Question) -> Option<&'s Entry> {
    let old = || earlier.entry(question.renamed_from.as_ref()?);
    earlier.entry(&question.id).or_else(old)
}

/// The items of evidence that still say what they are.
fn ledger(earlier: &State) -> impl Iterator<Item = &Evidence> {
    let items = earlier.ledger().into_iter().map(|item| &item.evidence);
    items.filter(|evidence| !evidence.is_redacted())
}

/// The note, the links to evidence and the owner of a question.
fn beside(question: &Question, entry: &Entry, ledger: &[&Evidence]) -> Vec<Event> {
    let kept = |text: &Option<String>| text.clone().filter(|text| text != REDACTED);
    let mut events = Vec::new();
    if let Some(note) = entry.note.as_ref().filter(|note| note.text != REDACTED) {
        events.push(Event::Noted {
            question: question.id.clone(),
            text: note.text.clone(),
        });
    }
    let here = |id: &&EvidenceId| ledger.iter().any(|item| item.id == **id);
    events.extend(
        entry
            .evidence
            .iter()
            .filter(here)
            .map(|id| Event::EvidenceLinked {
                id: id.clone(),
                question: question.id.clone(),
            }),
    );
    let (owner, department) = (kept(&entry.owner), kept(&entry.department));
    if owner.is_some() || department.is_some() {
        events.push(Event::Assigned(Assigned {
            question: question.id.clone(),
            owner,
            department,
            due: None,
        }));
    }
    events
}
