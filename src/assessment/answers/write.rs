//! An assessment as an answers file, in question order. What the content does not take any more is
//! left out: it could not be read again.

use std::fmt::Write;

use crate::{
    assessment::{Entry, Evidence, Given, State, Wire},
    questionnaire::{Content, Kind, Question},
};

/// The answers file of an assessment: evidence by number, answers in question order.
pub fn write(state: &State, content: &Content) -> String {
    let mut file = String::new();
    for item in state.ledger() {
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
        let members = members(state, question, entry);
        let id = question.id.as_str();
        match members.as_slice() {
            [("value", value)] => line(&mut file, id, value),
            // Dotted keys keep the order of the questions, which tables behind would not.
            several => several.iter().for_each(|(key, value)| {
                line(&mut file, &format!("{id}.{key}"), value);
            }),
        }
    }
    file
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

fn members(state: &State, question: &Question, entry: &Entry) -> Vec<(&'static str, String)> {
    let mut members = Vec::new();
    if let Some(answer) = state.answer(question) {
        match Given::encode(&answer, question) {
            Given::Value(wire) => members.push(("value", value(&wire, &question.kind))),
            Given::Unknown => members.push(("status", text("unknown"))),
            Given::NotApplicable { reason } => {
                members.push(("status", text("not_applicable")));
                members.push(("reason", text(&reason)));
            }
        }
    }
    let note = entry.note.as_ref().map(|note| note.text.as_str());
    members.extend(some(note).map(|note| ("note", note)));
    if !entry.evidence.is_empty() {
        let ids: Vec<_> = entry.evidence.iter().map(|id| text(id.as_str())).collect();
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

/// A text that is there and not blank.
fn some(member: Option<&str>) -> Option<String> {
    member.filter(|member| !member.trim().is_empty()).map(text)
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
