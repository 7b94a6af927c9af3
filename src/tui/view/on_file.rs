//! What has been entered about a question: what the last scope answer changed, the answer with who
//! gave it when, what a reviewer sent back, note, evidence, owner and action.

use super::guidance::Part;
use crate::{
    app::{App, Session},
    assessment::{Entry, Recorded},
    i18n::{Language, screen as words, view as say},
    questionnaire::{Answer, EvidenceId, Question, QuestionIndex},
    report::{names, reasons},
    tui::{theme::Role, widget::Look},
};

/// What is on file about the present question.
pub(super) fn parts(
    app: &App,
    session: &Session,
    here: QuestionIndex,
    question: &Question,
    look: Look,
) -> Vec<Part> {
    let language = look.language;
    let mut parts: Vec<Part> = Vec::new();
    if let Some(said) = session.shift_said(language) {
        parts.push((say::last_answer(language), said, Role::Plain));
    }
    if let Some(said) = session.contradiction_said(here, language) {
        parts.push((say::contradiction(language), said, Role::Attention));
    }
    if let Some(proposal) = session.proposal(here) {
        let answer = reasons::answer(question, &proposal, language);
        let text = words::proposed(language, &answer);
        parts.push((say::answered(language), text, Role::Attention));
    }
    let Some(entry) = session.entry(here) else {
        return parts;
    };
    if let Some(recorded) = &entry.answer {
        let text = answered(session, here, question, recorded, language);
        parts.push((say::answered(language), text, Role::Title));
    }
    if let Some(said) = session.review_said(here, language) {
        let role = if session.returned(here) {
            Role::Attention
        } else {
            Role::Title
        };
        parts.push((say::review(language), said, role));
    }
    if let Some(note) = entry.note.as_ref().filter(|note| !note.text.is_empty()) {
        parts.push((say::note(language), note.text.clone(), Role::Title));
    }
    let own = [
        evidence(session, entry, look),
        owner(app, entry, look),
        action(entry, language),
    ];
    parts.extend(own.into_iter().flatten());
    parts
}

/// The answer with its reason, who gave it and when.
fn answered(
    session: &Session,
    here: QuestionIndex,
    question: &Question,
    recorded: &Recorded,
    language: Language,
) -> String {
    let at = recorded.at.local().strftime("%Y-%m-%d %H:%M").to_string();
    let by = say::in_brackets(language, &say::by_at(language, &recorded.by, &at));
    let answer = session.answer(here);
    let said = reasons::counted(question, answer, language);
    match answer {
        Some(Answer::NotApplicable { reason }) => {
            format!("{}{by}", say::because(language, &said, reason))
        }
        _ => format!("{said}{by}"),
    }
}

fn evidence(session: &Session, entry: &Entry, look: Look) -> Option<Part> {
    if entry.evidence.is_empty() {
        return None;
    }
    let named = |id: &EvidenceId| {
        let item = session.state().evidence(id);
        let title = item.map_or("", |item| item.evidence.title.as_str());
        format!("{id} {title}")
    };
    let items: Vec<String> = entry.evidence.iter().map(named).collect();
    let text = items.join(look.symbols.dot());
    Some((say::evidence(look.language), text, Role::Title))
}

/// Owner, department and due date; a day that has passed wants attention.
fn owner(app: &App, entry: &Entry, look: Look) -> Option<Part> {
    let language = look.language;
    let due = entry.due.map(|day| say::until(language, &day.to_string()));
    let whose = [entry.owner.clone(), entry.department.clone(), due];
    let whose: Vec<String> = whose.into_iter().flatten().collect();
    if whose.is_empty() {
        return None;
    }
    let late = entry.due.is_some_and(|day| day < app.today());
    let role = if late { Role::Attention } else { Role::Title };
    Some((say::owner(language), whose.join(look.symbols.dot()), role))
}

fn action(entry: &Entry, language: Language) -> Option<Part> {
    let action = entry.action.as_ref()?;
    let text = action.text.as_ref()?;
    let status = action.status.as_deref().map_or_else(String::new, |status| {
        say::in_brackets(language, &names::action_status(language, status))
    });
    Some((
        say::action(language),
        format!("{text}{status}"),
        Role::Title,
    ))
}
