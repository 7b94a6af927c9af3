//! Undo: the events that take an event back, appended like any other. Redo is the event again.
//! What is of record for others (a review, an approval, a redaction) is not taken back.

use super::{Action, Assigned, Event, Given, Recorded, Renamed, State, Wire};
use crate::questionnaire::EvidenceId;

/// The events that bring the state before an event back after it; empty where it changes nothing
/// or cannot be taken back.
pub fn inverse(before: &State, event: &Event) -> Vec<Event> {
    match event {
        Event::EvidenceAdded(evidence) | Event::EvidenceChanged(evidence) => {
            vec![match before.evidence(&evidence.id) {
                Some(old) => Event::EvidenceChanged(old.evidence.clone()),
                None => Event::EvidenceRemoved {
                    id: evidence.id.clone(),
                },
            }]
        }
        Event::EvidenceRemoved { id } => restore(before, id),
        Event::Depth { .. } => vec![Event::Depth {
            depth: before.about().depth,
        }],
        Event::Renamed(_) => {
            let about = before.about();
            vec![Event::Renamed(Renamed {
                name: about.name.clone(),
                organisation: about.organisation.clone(),
                department: about.department.clone(),
                period: about.period.clone(),
            })]
        }
        // Where nothing was linked before there is no event that unlinks.
        Event::Linked(_) => before.taken().map(Event::Linked).into_iter().collect(),
        Event::Reviewed(_) => Vec::new(),
        other => of_question(before, other).into_iter().collect(),
    }
}

/// What takes back an event about one question.
fn of_question(before: &State, event: &Event) -> Option<Event> {
    let question = event.question()?.clone();
    let old = before.entry(&question);
    let linked = |id: &EvidenceId| old.is_some_and(|entry| entry.evidence.contains(id));
    match event {
        Event::Answered(_) | Event::Cleared { .. } => match old.and_then(|e| e.answer.as_ref()) {
            // What a redaction took out cannot be written again.
            Some(Recorded {
                given: Given::Value(Wire::Redacted(_)),
                ..
            }) => None,
            Some(answer) => Some(Event::answered(question, answer.given.clone())),
            None if matches!(event, Event::Cleared { .. }) => None,
            None => Some(Event::Cleared { question }),
        },
        Event::Noted { .. } => {
            let note = old.and_then(|entry| entry.note.as_ref());
            let text = note.map(|note| note.text.clone()).unwrap_or_default();
            Some(Event::Noted { question, text })
        }
        Event::EvidenceLinked { id, .. } if !linked(id) => Some(Event::EvidenceUnlinked {
            id: id.clone(),
            question,
        }),
        Event::EvidenceUnlinked { id, .. } if linked(id) => Some(Event::EvidenceLinked {
            id: id.clone(),
            question,
        }),
        Event::Flagged { .. } => Some(Event::Flagged {
            question,
            on: old.is_some_and(|entry| entry.flagged),
        }),
        Event::Assigned(_) => Some(Event::Assigned(Assigned {
            question,
            owner: old.and_then(|entry| entry.owner.clone()),
            department: old.and_then(|entry| entry.department.clone()),
            due: old.and_then(|entry| entry.due),
        })),
        Event::Action(_) => {
            let todo = old.and_then(|entry| entry.action.as_ref());
            Some(Event::Action(Action {
                question,
                text: todo.and_then(|todo| todo.text.clone()),
                status: todo.and_then(|todo| todo.status.clone()),
            }))
        }
        _ => None,
    }
}

fn restore(before: &State, id: &EvidenceId) -> Vec<Event> {
    let Some(item) = before.evidence(id) else {
        return Vec::new();
    };
    let links = before
        .supported_by(id)
        .map(|question| Event::EvidenceLinked {
            id: id.clone(),
            question: question.clone(),
        });
    std::iter::once(Event::EvidenceAdded(item.evidence.clone()))
        .chain(links)
        .collect()
}
