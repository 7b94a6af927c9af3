//! What changed since the last approval: the fold of the log up to the approved head against the
//! present one. Free text of earlier lines is not shown, for a later line may have redacted it.

use super::{Named, Part};
use crate::{
    assessment::{Entry, Moment, Role, State},
    i18n::report as words,
    questionnaire::{Answer, Question, Value},
    report::{names, reasons},
};

/// What changed since the last approval.
#[derive(Debug, Clone)]
pub struct Changes {
    /// The head that was approved.
    pub head: String,
    /// By whom, as typed.
    pub name: String,
    /// When.
    pub at: Moment,
    /// Whether that was in the interim.
    pub interim: bool,
    /// Questions about which something changed, in question order.
    pub questions: Vec<Change>,
}

/// What changed about one question.
#[derive(Debug, Clone)]
pub struct Change {
    /// The question.
    pub question: Named,
    /// The answer before and now, where it changed; free text is not quoted.
    pub answer: Option<(String, String)>,
    /// Whether its note changed.
    pub note: bool,
    /// Whether its evidence changed.
    pub evidence: bool,
    /// What its review says now, where that changed: confirmed, sent back, answered differently.
    pub review: Option<String>,
}

/// `None` where no approval of a head of this log is on record.
pub(super) fn changes(part: &Part<'_>) -> Option<Changes> {
    let state = part.subject.state;
    let approvals = state.approvals().iter().rev();
    let approval = approvals
        .filter(|approval| approval.role == Role::Approved && approval.fits)
        .find(|approval| state.line_of(approval.head).is_some())?;
    let seq = state.line_of(approval.head)?;
    let until = usize::try_from(seq).ok()?;
    let earlier = State::of(part.subject.lines.get(..until)?);
    let questions = part.content().questions.iter();
    Some(Changes {
        head: approval.head.to_string(),
        name: approval.name.clone(),
        at: approval.at,
        interim: approval.interim,
        questions: questions
            .filter_map(|question| change(part, &earlier, question))
            .collect(),
    })
}

fn change(part: &Part<'_>, earlier: &State, question: &Question) -> Option<Change> {
    let (before, now) = (earlier.entry(&question.id), part.entry(question));
    let seq = |entry: Option<&Entry>| entry?.answer.as_ref().map(|answer| answer.seq);
    let given = |state: &State| state.answer(question);
    let changed = seq(before) != seq(now) && given(earlier) != given(part.subject.state);
    let answer = changed.then(|| {
        let quiet = |state: &State| quiet(part, question, given(state).as_ref());
        (quiet(earlier), quiet(part.subject.state))
    });
    let note = |entry: Option<&Entry>| entry?.note.as_ref().map(|note| note.seq);
    let review = |entry: Option<&Entry>| entry?.review.as_ref().map(|review| review.seq);
    let evidence = |entry: Option<&Entry>| {
        entry
            .map(|entry| entry.evidence.clone())
            .unwrap_or_default()
    };
    let reviewed = (review(before) != review(now)).then(|| {
        let what = words::review(part.language);
        let now = now.and_then(|entry| entry.review.as_ref());
        now.map_or_else(
            || what.to_owned(),
            |review| {
                let verdict = names::verdict(part.language, review.verdict);
                words::labelled(part.language, what, verdict)
            },
        )
    });
    let change = Change {
        question: part.named(question),
        answer,
        note: note(before) != note(now),
        evidence: evidence(before) != evidence(now),
        review: reviewed,
    };
    let told = change.answer.is_some() || change.review.is_some();
    (told || change.note || change.evidence).then_some(change)
}

/// An answer in words, without what was typed freely.
fn quiet(part: &Part<'_>, question: &Question, answer: Option<&Answer>) -> String {
    match answer {
        Some(Answer::Value(Value::Text(_))) => words::a_text(part.language).to_owned(),
        other => reasons::counted(question, other, part.language),
    }
}
