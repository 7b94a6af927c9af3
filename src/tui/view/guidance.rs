//! What stands under the options: what is on file, then the guidance: why the question matters, how
//! to judge, typical evidence, sources with their pinpoints, why it is asked.

use super::on_file;
use crate::{
    app::{App, Session},
    i18n::{Language, pinpoint::cited, screen as words, view as say},
    questionnaire::{Question, QuestionIndex, Source, Status},
    report::{by_source, names, reasons},
    tui::{
        theme::Role,
        widget::{Look, Row, cells, labelled},
    },
};

/// A label with its text.
pub(super) type Part = (&'static str, String, Role);

/// The guidance of a question as rows.
pub(super) fn rows(app: &App, session: &Session, look: Look, width: u16, bare: bool) -> Vec<Row> {
    let Some(question) = session.question() else {
        return Vec::new();
    };
    let here = session.here();
    let mut rows = Vec::new();
    let on_file = on_file::parts(app, session, here, question, look);
    let guidance = if bare {
        Vec::new()
    } else {
        guidance(session, here, question, look)
    };
    let labels = on_file
        .iter()
        .chain(&guidance)
        .map(|(label, ..)| cells(label));
    let column = labels.max().unwrap_or(0).saturating_add(2);
    let put = |parts: Vec<Part>, rows: &mut Vec<Row>| {
        for (label, text, role) in parts {
            rows.extend(labelled(label, column, &text, width, (Role::Accent, role)));
        }
    };
    put(on_file, &mut rows);
    if !rows.is_empty() && !guidance.is_empty() {
        rows.push(Row::blank());
    }
    put(guidance, &mut rows);
    rows
}

fn guidance(session: &Session, here: QuestionIndex, question: &Question, look: Look) -> Vec<Part> {
    let language = look.language;
    let content = session.content();
    let mut parts: Vec<Part> = Vec::new();
    let mut put = |label, text: &str| {
        if !text.is_empty() {
            parts.push((label, text.to_owned(), Role::Plain));
        }
    };
    // What is said of a section stands over its first question and under the others.
    let intro = content
        .section_of(question)
        .map_or("", |section| section.intro.get(language));
    let first = session.position().is_some_and(|at| at.question == 1);
    put(words::of_section(language), if first { intro } else { "" });
    put(words::why_it_matters(language), question.why.get(language));
    put(words::how_to_judge(language), question.judge.get(language));
    let evidence = question.evidence.get(language).join(look.symbols.dot());
    put(words::typical_evidence(language), &evidence);
    for (at, (source, pinpoints)) in by_source(content, question).into_iter().enumerate() {
        let label = if at == 0 {
            words::sources(language)
        } else {
            ""
        };
        put(label, &said(source, pinpoints, language));
    }
    let why = session.score().explain(content, session.standings(), here);
    let why = why.map(|why| reasons::why_asked(content, session.standings(), &why, language));
    put(
        words::why_asked(language),
        why.as_deref().unwrap_or_default(),
    );
    put(words::of_section(language), if first { "" } else { intro });
    parts
}

/// A source with its pinpoints, whom it binds, and where it stands in time where it is not in force.
fn said(source: &Source, pinpoints: Vec<&str>, language: Language) -> String {
    let title = source.title.get(language);
    let title = match (names::issuer(language, source), language) {
        (None, _) => title.to_owned(),
        (Some(issuer), Language::En) => format!("{issuer}, {title}"),
        (Some(issuer), Language::Ja) => format!("{issuer}「{title}」"),
    };
    let mut text = cited(language, &title, pinpoints);
    if source.status != Status::InForce {
        text.push_str(&say::in_brackets(language, names::status(language, source)));
    }
    if !source.binds.is_empty() {
        let binds = names::binds(language, source);
        text.push_str(&say::in_brackets(language, &binds));
    }
    text
}
