//! An answers file against an assessment: the events that take it in, or all its faults.
//! It sets what is named and clears nothing; what is on file already gives no event.

use std::{collections::BTreeSet, ops::Range};

use toml::de::{DeTable, DeValue};

use super::{
    fault::{Expected, Fault, FaultKind},
    raw::{Faults, Placed, wire},
};
use crate::{
    assessment::{Assigned, Event, Evidence, Given, State, Wire, WireFault},
    questionnaire::{Content, EvidenceId, Question, QuestionId, nearest},
};

/// What an answers file brings.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Import {
    /// What is to be appended; empty where all of it is on file.
    pub events: Vec<Event>,
    /// The questions that it answers, in its order: those that do not apply are to be said.
    pub answered: Vec<QuestionId>,
}

/// Reads an answers file.
///
/// # Errors
/// Every fault, by place; then nothing is taken.
pub fn read(text: &str, state: &State, content: &Content) -> Result<Import, Vec<Fault>> {
    let (table, broken) = DeTable::parse_recoverable(text);
    let mut reader = Reader {
        state,
        content,
        faults: Faults::default(),
        import: Import::default(),
        entered: BTreeSet::new(),
    };
    reader.file(table.get_ref());
    let mut faults = reader.faults.0;
    // A line that is no TOML was guessed at: what its values mean says nothing more, and one slip
    // often breaks the rest of its line, so the first fault says it.
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line = |at: usize| ends.partition_point(|end| *end < at);
    let mut guessed = BTreeSet::new();
    let mut syntax: Vec<Fault> = broken
        .iter()
        .map(|error| Fault {
            span: error.span().unwrap_or(0..0),
            kind: FaultKind::Syntax(error.message().to_owned()),
        })
        .collect();
    syntax.retain(|fault| guessed.insert(line(fault.span.start)));
    faults.retain(|fault| !guessed.contains(&line(fault.span.start)));
    faults.extend(syntax);
    faults.sort_by_key(|fault| (fault.span.start, fault.span.end));
    if faults.is_empty() {
        Ok(reader.import)
    } else {
        Err(faults)
    }
}

struct Reader<'a> {
    state: &'a State,
    content: &'a Content,
    faults: Faults,
    import: Import,
    /// Evidence of this file.
    entered: BTreeSet<EvidenceId>,
}

/// The entries of a table in the order of the file.
fn in_order<'v, 't>(table: &'v DeTable<'t>) -> Vec<(Range<usize>, &'v str, Placed<'v, 't>)> {
    let mut entries: Vec<_> = table
        .iter()
        .map(|(key, value)| (key.span(), &**key.get_ref(), value))
        .collect();
    entries.sort_by_key(|(span, _, _)| span.start);
    entries
}

impl Reader<'_> {
    fn file(&mut self, table: &DeTable<'_>) {
        self.faults.known_keys(table, &["evidence", "answers"]);
        if let Some(evidence) = table.get("evidence") {
            let tables = evidence
                .get_ref()
                .as_array()
                .map(|list| list.iter().collect::<Vec<_>>());
            let Some(tables) = tables else {
                return self
                    .faults
                    .add(evidence.span(), FaultKind::Expected(Expected::Evidence));
            };
            for item in tables {
                match item.get_ref() {
                    DeValue::Table(members) => self.evidence(item.span(), members),
                    _ => self
                        .faults
                        .add(item.span(), FaultKind::Expected(Expected::Evidence)),
                }
            }
        }
        if let Some(answers) = table.get("answers") {
            match answers.get_ref() {
                DeValue::Table(answers) => self.answers(answers),
                _ => self
                    .faults
                    .add(answers.span(), FaultKind::Expected(Expected::Answers)),
            }
        }
    }

    fn evidence(&mut self, span: Range<usize>, table: &DeTable<'_>) {
        const KEYS: [&str; 9] = [
            "id",
            "title",
            "at",
            "sha256",
            "doc_no",
            "edition",
            "department",
            "period",
            "expires",
        ];
        self.faults.known_keys(table, &KEYS);
        let title = self.faults.text(table, "title");
        let at = self.faults.text(table, "at");
        let sha256 = self.faults.digest(table, "sha256");
        let [doc_no, edition, department, period] =
            ["doc_no", "edition", "department", "period"].map(|key| self.faults.text(table, key));
        let expires = self.faults.day(table, "expires");
        let Some(id) = self.evidence_id(&span, table) else {
            return;
        };
        let old = self.state.evidence(&id).map(|item| &item.evidence);
        let differs =
            |new: &Option<String>, old: &str| new.as_deref().is_some_and(|new| new != old);
        if old.is_some_and(|old| differs(&title, &old.title) && differs(&at, &old.at)) {
            let place = table.get("id").map_or(span, toml::Spanned::span);
            return self
                .faults
                .add(place, FaultKind::OtherEvidence(id.to_string()));
        }
        let mut needed = |given: Option<String>, old: Option<&String>, key: &'static str| {
            if given.is_none() && old.is_none() && table.get(key).is_none() {
                let missing = FaultKind::MissingMember(key, id.to_string());
                self.faults.add(span.clone(), missing);
            }
            given.or_else(|| old.cloned()).unwrap_or_default()
        };
        let old_text = |old: fn(&Evidence) -> &Option<String>| old_member(self.state, &id, old);
        let evidence = Evidence {
            title: needed(title, old.map(|old| &old.title), "title"),
            at: needed(at, old.map(|old| &old.at), "at"),
            sha256: sha256.or(old.and_then(|old| old.sha256)),
            doc_no: doc_no.or_else(|| old_text(|old| &old.doc_no)),
            edition: edition.or_else(|| old_text(|old| &old.edition)),
            department: department.or_else(|| old_text(|old| &old.department)),
            period: period.or_else(|| old_text(|old| &old.period)),
            expires: expires.or(old.and_then(|old| old.expires)),
            id: id.clone(),
        };
        match old {
            None => self.import.events.push(Event::EvidenceAdded(evidence)),
            Some(old) if *old != evidence => {
                self.import.events.push(Event::EvidenceChanged(evidence));
            }
            Some(_) => {}
        }
    }

    /// The number of an item, which stands in the file once.
    fn evidence_id(&mut self, span: &Range<usize>, table: &DeTable<'_>) -> Option<EvidenceId> {
        let Some(value) = table.get("id") else {
            self.faults.add(span.clone(), FaultKind::MissingId);
            return None;
        };
        let text = self.faults.text(table, "id")?;
        let Ok(id) = EvidenceId::new(&text) else {
            self.faults
                .add(value.span(), FaultKind::BadEvidenceId(text));
            return None;
        };
        if !self.entered.insert(id.clone()) {
            self.faults
                .add(value.span(), FaultKind::TwiceEvidence(text));
            return None;
        }
        Some(id)
    }

    fn answers(&mut self, table: &DeTable<'_>) {
        for (span, key, value) in in_order(table) {
            let content = self.content;
            let found = QuestionId::new(key).ok().and_then(|id| content.find(&id));
            let Some(question) = found.and_then(|at| content.question(at)) else {
                let ids = content
                    .questions
                    .iter()
                    .map(|question| question.id.as_str());
                let unknown = FaultKind::UnknownQuestion(key.to_owned(), nearest(key, ids));
                self.faults.add(span, unknown);
                continue;
            };
            match value.get_ref() {
                DeValue::Table(members) => self.entry(&span, question, members),
                _ => self.value(question, value),
            }
        }
    }

    /// Everything that a table says of a question.
    fn entry(&mut self, span: &Range<usize>, question: &Question, table: &DeTable<'_>) {
        const KEYS: [&str; 9] = [
            "value",
            "status",
            "reason",
            "note",
            "evidence",
            "owner",
            "department",
            "due",
            "flagged",
        ];
        self.faults.known_keys(table, &KEYS);
        self.answer(span, question, table);
        let old = self.state.entry(&question.id);
        if let Some(text) = self.faults.text(table, "note")
            && old
                .and_then(|old| old.note.as_ref())
                .is_none_or(|note| note.text != text)
        {
            let question = question.id.clone();
            self.import.events.push(Event::Noted { question, text });
        }
        self.links(question, table);
        let owner = self.faults.text(table, "owner");
        let department = self.faults.text(table, "department");
        let due = self.faults.day(table, "due");
        let before = Assigned {
            question: question.id.clone(),
            owner: old.and_then(|old| old.owner.clone()),
            department: old.and_then(|old| old.department.clone()),
            due: old.and_then(|old| old.due),
        };
        let after = Assigned {
            question: question.id.clone(),
            owner: owner.or_else(|| before.owner.clone()),
            department: department.or_else(|| before.department.clone()),
            due: due.or(before.due),
        };
        if after != before {
            self.import.events.push(Event::Assigned(after));
        }
        if let Some(on) = self.faults.boolean(table, "flagged")
            && on != old.is_some_and(|old| old.flagged)
        {
            self.import.events.push(Event::Flagged {
                question: question.id.clone(),
                on,
            });
        }
    }

    fn links(&mut self, question: &Question, table: &DeTable<'_>) {
        let old = self.state.entry(&question.id);
        let mut linked = BTreeSet::new();
        for (span, text) in self.faults.texts(table, "evidence") {
            let known = EvidenceId::new(&text)
                .ok()
                .filter(|id| self.entered.contains(id) || self.state.evidence(id).is_some());
            let Some(id) = known else {
                self.faults.add(span, FaultKind::UnknownEvidence(text));
                continue;
            };
            if old.is_none_or(|old| !old.evidence.contains(&id)) && linked.insert(id.clone()) {
                let question = question.id.clone();
                self.import
                    .events
                    .push(Event::EvidenceLinked { id, question });
            }
        }
    }

    /// The value or the status with its reason.
    fn answer(&mut self, span: &Range<usize>, question: &Question, table: &DeTable<'_>) {
        let place = |key| {
            table
                .get(key)
                .map_or_else(|| span.clone(), toml::Spanned::span)
        };
        let status = self.faults.text(table, "status");
        let reason = self.faults.text(table, "reason");
        if table.get("reason").is_some() && status.as_deref() != Some("not_applicable") {
            self.faults.add(place("reason"), FaultKind::ReasonAlone);
        }
        match (table.get("value"), status.as_deref()) {
            (Some(_), Some(_)) => self.faults.add(place("status"), FaultKind::ValueAndStatus),
            (Some(value), None) => self.value(question, value),
            (None, None) => {}
            (None, Some("unknown")) => self.give(&place("status"), question, &Given::Unknown),
            (None, Some("not_applicable")) => match reason {
                Some(reason) => {
                    self.give(&place("status"), question, &Given::NotApplicable { reason });
                }
                None if table.get("reason").is_some() => {}
                None => self
                    .faults
                    .add(place("status"), FaultKind::Value(WireFault::NoReason)),
            },
            (None, Some(other)) => {
                self.faults
                    .add(place("status"), FaultKind::BadStatus(other.to_owned()));
            }
        }
    }

    fn value(&mut self, question: &Question, value: Placed<'_, '_>) {
        match wire(&question.kind, value.get_ref()) {
            Ok(_) if self.unknown_options(question, value) => {}
            Ok(wire) => self.give(&value.span(), question, &Given::Value(wire)),
            Err(fault) => self.faults.add(value.span(), FaultKind::Value(fault)),
        }
    }

    /// Names every option of an array that the question does not have, each in its place.
    fn unknown_options(&mut self, question: &Question, value: Placed<'_, '_>) -> bool {
        let before = self.faults.0.len();
        for option in value
            .get_ref()
            .as_array()
            .into_iter()
            .flat_map(|list| list.iter())
        {
            let one = Wire::Many(
                option
                    .get_ref()
                    .as_str()
                    .map(str::to_owned)
                    .into_iter()
                    .collect(),
            );
            if let Err(fault @ WireFault::UnknownOption { .. }) = one.decode(&question.kind) {
                self.faults.add(option.span(), FaultKind::Value(fault));
            }
        }
        self.faults.0.len() > before
    }

    fn give(&mut self, span: &Range<usize>, question: &Question, given: &Given) {
        match given.decode(question) {
            Err(fault) => self.faults.add(span.clone(), FaultKind::Value(fault)),
            Ok(answer) => {
                self.import.answered.push(question.id.clone());
                if self.state.answer(question).as_ref() != Some(&answer) {
                    let given = Given::encode(&answer, question);
                    self.import
                        .events
                        .push(Event::answered(question.id.clone(), given));
                }
            }
        }
    }
}

fn old_member(
    state: &State,
    id: &EvidenceId,
    member: fn(&Evidence) -> &Option<String>,
) -> Option<String> {
    state
        .evidence(id)
        .and_then(|item| member(&item.evidence).clone())
}
