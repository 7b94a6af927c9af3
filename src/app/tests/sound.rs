//! What holds after anything that is done to the interface: what it shows is the fold of what it
//! handed out to be written, the log is whole, nothing once entered goes, every caret stands between
//! characters, everything can be undone, and it can be left.

use unicode_segmentation::UnicodeSegmentation;

use super::desk::Bench;
use crate::{
    app::{Context, Input, Screen, Session},
    assessment::{Entry, Line, LogRead, State},
    report::scored,
    text::edit::Editor,
};

/// Looks on while things are done to the interface.
#[derive(Debug, Default)]
pub(crate) struct Witness {
    /// Every line that the open assessment has had.
    entered: Vec<Line>,
    /// What the assessment said when it was opened, where that has been seen.
    opened: Option<Said>,
}

/// What an assessment says, apart from when and by which line it was said.
type Said = Vec<String>;

fn said(session: &Session) -> Said {
    let entry = |entry: &Entry| {
        let given = entry.answer.as_ref().map(|answer| &answer.given);
        let note = entry.note.as_ref().map(|note| &note.text);
        let todo = entry.action.as_ref();
        let todo = todo.map(|todo| (&todo.text, todo.status.as_deref().unwrap_or("open")));
        let assigned = (&entry.owner, &entry.department, entry.due);
        format!(
            "{given:?} {note:?} {todo:?} {assigned:?} {:?} {}",
            entry.evidence, entry.flagged
        )
    };
    let nothing = entry(&Entry::default());
    let about = session.state().about();
    let named = (&about.name, &about.organisation, &about.department);
    let named = format!("{named:?} {:?} {:?}", about.period, about.depth);
    let questions = session.state().entries();
    let questions = questions.map(|(question, on_file)| (question, entry(on_file)));
    let questions = questions.filter(|(_, on_file)| *on_file != nothing);
    let questions = questions.map(|(question, on_file)| format!("{question} {on_file}"));
    let ledger = session.state().ledger().into_iter();
    let ledger = ledger.map(|item| format!("{:?}", item.evidence));
    [named].into_iter().chain(questions).chain(ledger).collect()
}

impl Witness {
    /// Holds everything that can be seen without doing more.
    pub(crate) fn hold(&mut self, bench: &Bench) {
        hold_caret(bench.app.screen());
        let Some(session) = bench.app.session() else {
            assert!(
                bench.desk.log.starts_with(&self.entered),
                "an assessment was left before it was saved"
            );
            *self = Self::default();
            return;
        };
        let grown = session.lines().len() > self.entered.len() && !self.entered.is_empty();
        assert!(
            session.lines().starts_with(&self.entered),
            "something entered has gone"
        );
        session.lines().clone_into(&mut self.entered);
        hold_log(&bench.desk.log, session);
        hold_fold(session);
        let nothing_asked = session.asked().next().is_none();
        assert!(!grown || nothing_asked || session.asks(session.here()));
        hold_last_step(session, bench);
        if self.opened.is_none() {
            self.opened = Some(said(session));
        }
    }

    /// Holds that everything done since the assessment was opened can be undone and done again.
    pub(crate) fn undo_all(&self, bench: &Bench) {
        let (Some(session), Some(opened)) = (bench.app.session(), &self.opened) else {
            return;
        };
        let mut copy = session.clone();
        let now = bench.app.now();
        let mut undone = 0;
        while let Some(effects) = copy.undo(now) {
            // An approval or a review is passed over and stays.
            undone += usize::from(!effects.is_empty());
        }
        assert_eq!(said(&copy), *opened, "undone to the beginning");
        for _ in 0..undone {
            assert!(copy.redo(now).is_some());
        }
        assert_eq!(said(&copy), said(session), "and done again");
    }

    /// Holds that the program can be left by its usual way, and that the disk then has everything.
    pub(crate) fn leave(mut self, mut bench: Bench) {
        bench.desk.full = false;
        bench.desk.slow = false;
        bench.settle();
        for _ in 0..12 {
            if bench.app.context() == Context::Home {
                break;
            }
            bench.press("<esc>");
            self.hold(&bench);
        }
        bench.press("q");
        assert!(bench.app.leaving(), "{:?}", bench.app.screen());
    }

    /// Holds that Ctrl-C leaves at once, and that what the disk does not have is named.
    pub(crate) fn break_off(mut self, mut bench: Bench) {
        bench.press("<c-c>");
        assert!(bench.app.leaving(), "{:?}", bench.app.screen());
        self.hold(&bench);
        bench.settle();
        self.hold(&bench);
        let unsaved = bench.app.session().map(|session| session.unsaved().count());
        assert!(unsaved.unwrap_or(0) == 0 || bench.desk.full);
        assert_eq!(
            bench.app.left().unsaved.is_empty(),
            unsaved.unwrap_or(0) == 0
        );
    }
}

fn hold_log(log: &[Line], session: &Session) {
    let unsaved: Vec<&Line> = session.unsaved().collect();
    let whole: Vec<&Line> = log.iter().chain(unsaved).collect();
    let bytes: String = whole.iter().map(|line| line.render()).collect();
    let read = LogRead::of(bytes.as_bytes());
    assert_eq!((read.fault, &read.torn), (None, &None));
    assert!(read.lines.iter().eq(whole), "a line is read as another");
    assert_eq!(read.lines, session.lines());
}

fn hold_fold(session: &Session) {
    let fold = State::of(session.lines());
    assert_eq!(*session.state(), fold);
    let (standings, score) = scored(session.content(), &fold);
    assert_eq!(*session.standings(), standings);
    assert_eq!(*session.score(), score);
    assert!(session.question().is_some());
    let progress = session.progress();
    assert!(progress.answered <= progress.applicable);
}

/// The last step undone and done again leaves everything as it is; what is of record for others, an
/// approval or a review, is passed over and stays.
fn hold_last_step(session: &Session, bench: &Bench) {
    let (mut copy, now) = (session.clone(), bench.app.now());
    let undone = copy.undo(now);
    if undone.as_ref().is_some_and(Vec::is_empty) {
        assert_eq!(said(&copy), said(session));
    } else if undone.is_some() {
        assert!(copy.redo(now).is_some());
        assert_eq!(said(&copy), said(session));
        assert!(copy.can_undo());
    }
    let mut copy = session.clone();
    if copy.redo(now).is_some() {
        assert!(copy.undo(now).is_some());
        assert_eq!(said(&copy), said(session));
        assert!(copy.can_redo());
    }
}

fn hold_caret(screen: &Screen) {
    let stands = |editor: &Editor| {
        let (text, caret) = (editor.text(), editor.caret());
        let mut starts = text.grapheme_indices(true).map(|(start, _)| start);
        caret == text.len() || starts.any(|start| start == caret)
    };
    match screen {
        Screen::Search(search) => assert!(stands(&search.query), "{:?}", search.query),
        Screen::Form(form) => {
            assert!(form.field().is_some());
            for field in &form.fields {
                if let Input::Line(editor) | Input::Text(editor) = &field.input {
                    assert!(stands(editor), "{editor:?}");
                }
            }
        }
        _ => {}
    }
}
