//! The sections and their questions as a tree: the map's rows, also beside the question where the
//! terminal is wide. How each stands is a mark; on the map it is a word too.

use crate::{
    app::{MapRow, Session},
    questionnaire::{QuestionIndex, SectionIndex},
    tui::{
        theme::Role,
        view::result::progress_mark,
        widget::{Look, Row},
    },
};

/// A row of the tree; with its words where `words`, for the screen that is nothing but the tree.
pub(super) fn row(session: &Session, row: MapRow, words: bool, look: Look) -> Row {
    match row {
        MapRow::Section(section) => section_row(session, section, look),
        MapRow::Question(question) => question_row(session, question, words, look),
    }
}

fn section_row(session: &Session, at: SectionIndex, look: Look) -> Row {
    let Some(section) = session.content().section(at) else {
        return Row::blank();
    };
    let here = session
        .question()
        .is_some_and(|question| question.section == at);
    let role = if here { Role::Accent } else { Role::Plain };
    let progress = session.section_progress(at);
    let (answered, applicable) = (progress.answered, progress.applicable);
    let mark = progress_mark(answered, applicable, look);
    let count = format!("{answered}/{applicable}");
    Row::of(format!(" {}", section.title.get(look.language)), role)
        .end(format!("{mark} {count:>5} "), role)
}

fn question_row(session: &Session, at: QuestionIndex, words: bool, look: Look) -> Row {
    let Some(question) = session.content().question(at) else {
        return Row::blank();
    };
    let mark = session.mark(at);
    let here = session.here() == at;
    let flagged = session.flagged(at);
    let sign = match (here, flagged) {
        (true, _) => look.symbols.here(),
        (false, true) => look.symbols.flag(),
        (false, false) => look.symbols.mark(mark),
    };
    let role = if here { Role::Accent } else { Role::Plain };
    let row = Row::of(format!("   {sign} {}", question.id), role);
    if !words {
        let flag = if here && flagged {
            look.symbols.flag()
        } else {
            ""
        };
        return row.end(format!("{flag} "), role);
    }
    let flag = if flagged {
        format!("{} ", look.symbols.flag())
    } else {
        String::new()
    };
    row.and(
        format!("  {}", question.text.get(look.language)),
        Role::Plain,
    )
    .end(format!("{flag}{} ", mark.name(look.language)), Role::Plain)
}
