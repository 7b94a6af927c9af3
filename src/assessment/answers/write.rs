//! An assessment as an answers file, in question order. What the content does not take any more is
//! left out: it could not be read again. So is what a redaction took out, and that is said.

use std::fmt::Write;

use crate::{
    assessment::{Entry, Evidence, Given, REDACTED, State, Wire},
    questionnaire::{Content, EvidenceId, Kind, Question},
};

/// An answers file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its text.
    pub text: String,
    /// The ids of evidence and questions of which something redacted was left out.
    pub redacted: Vec<String>,
}

/// The answers file of an assessment: evidence by number, answers in question order.
pub fn write(state: &State, content: &Content) -> Written {
    let mut file = String::new();
    let mut redacted = Vec::new();
    let mut gone = Vec::new();
    for item in state.ledger() {
        if item.evidence.is_redacted() {
            redacted.push(item.evidence.id.to_string());
            gone.push(&item.evidence.id);
            continue;
        }
        file.push_str("[[evidence]]\n");
        for (key, value) in evidence(&item.evidence) {
            line(&mut file, key, &value);
        }
        file.push('\n');
    }
    file.push_str("[answers]\n");
    for question in &content.questions {
        let Some(entry) = state.entry(&question.id) else {
            continue;
        };
        let members = members(state, question, entry, &gone);
        let id = question.id.as_str();
        if redacts(state, question, entry) {
            redacted.push(id.to_owned());
        }
        match members.as_slice() {
            [("value", value)] => line(&mut file, id, value),
            // Dotted keys keep the order of the questions, which tables behind would not.
            several => several.iter().for_each(|(key, value)| {
                line(&mut file, &format!("{id}.{key}"), value);
            }),
        }
    }
    Written {
        text: file,
        redacted,
    }
}

/// Whether a redaction took something out that would be written.
fn redacts(state: &State, question: &Question, entry: &Entry) -> bool {
    let answer = state.answer(question);
    let texts = [
        entry.note.as_ref().map(|note| &note.text),
        entry.owner.as_ref(),
        entry.department.as_ref(),
    ];
    answer.is_some_and(|answer| Given::encode(&answer, question).is_redacted())
        || texts.into_iter().flatten().any(|text| text == REDACTED)
}

fn line(file: &mut String, key: &str, value: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(file, "{key} = {value}");
}

fn evidence(evidence: &Evidence) -> Vec<(&'static str, String)> {
    let mut members = vec![
        ("id", text(evidence.id.as_str())),
        ("title", text(&evidence.title)),
        ("at", text(&evidence.at)),
    ];
    members.extend(
        evidence
            .sha256
            .map(|hash| ("sha256", text(&hash.to_string()))),
    );
    let texts = [
        ("doc_no", &evidence.doc_no),
        ("edition", &evidence.edition),
        ("department", &evidence.department),
        ("period", &evidence.period),
    ];
    members.extend(
        texts
            .into_iter()
            .filter_map(|(key, value)| Some((key, some(value.as_deref())?))),
    );
    members.extend(evidence.expires.map(|day| ("expires", day.to_string())));
    members
}

fn members(
    state: &State,
    question: &Question,
    entry: &Entry,
    gone: &[&EvidenceId],
) -> Vec<(&'static str, String)> {
    let mut members = Vec::new();
    let answer = state.answer(question);
    let given = answer.map(|answer| Given::encode(&answer, question));
    match given.filter(|given| !given.is_redacted()) {
        None => {}
        Some(Given::Value(wire)) => members.push(("value", value(&wire, &question.kind))),
        Some(Given::Unknown) => members.push(("status", text("unknown"))),
        Some(Given::NotApplicable { reason }) => {
            members.push(("status", text("not_applicable")));
            members.push(("reason", text(&reason)));
        }
    }
    let note = entry.note.as_ref().map(|note| note.text.as_str());
    members.extend(some(note).map(|note| ("note", note)));
    let linked = entry.evidence.iter().filter(|id| !gone.contains(id));
    let ids: Vec<_> = linked.map(|id| text(id.as_str())).collect();
    if !ids.is_empty() {
        members.push(("evidence", format!("[{}]", ids.join(", "))));
    }
    members.extend(some(entry.owner.as_deref()).map(|owner| ("owner", owner)));
    members.extend(some(entry.department.as_deref()).map(|department| ("department", department)));
    members.extend(entry.due.map(|due| ("due", due.to_string())));
    members.extend(entry.flagged.then(|| ("flagged", "true".to_owned())));
    members
}

fn value(wire: &Wire, kind: &Kind) -> String {
    match (wire, kind) {
        (Wire::Number(number), _) => number.to_string(),
        (Wire::Many(options), _) => {
            let options: Vec<_> = options.iter().map(|id| text(id)).collect();
            format!("[{}]", options.join(", "))
        }
        // A day is a TOML date, without quotes.
        (Wire::Text(day), Kind::Date) => day.clone(),
        (Wire::Text(words) | Wire::Redacted(words), _) => text(words),
    }
}

/// A text that is there, not blank and not redacted.
fn some(member: Option<&str>) -> Option<String> {
    let there = |member: &&str| !member.trim().is_empty() && *member != REDACTED;
    member.filter(there).map(text)
}

/// A text as a TOML string on one line.
fn text(words: &str) -> String {
    let mut quoted = String::with_capacity(words.len() + 2);
    quoted.push('"');
    for character in words.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            control if control.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
