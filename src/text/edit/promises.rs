//! Editing held to its promises over any sequence of operations on texts that are hard to edit:
//! decomposed, joined, half-width, marked, steering. They are about graphemes, never bytes: a caret
//! stands between characters as a reader sees them.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;
use crate::text::printable::is_forbidden;
use crate::text::width::width;

/// One thing that a user may do.
#[derive(Debug, Clone)]
enum Step {
    Insert(String),
    Paste(String),
    Newline,
    Erase(Erase),
    Go(Motion, bool),
    Place(usize, usize, bool),
    SelectAll,
    Cut,
    Undo,
    Redo,
}

fn any_text() -> impl Strategy<Value = String> {
    let piece = concat!(
        "[ぁ-ん]|[ァ-ー]|[一-丐]|[、。「」ー]|[ｦ-ﾟ]|[a-z]{1,5}|[ 　]|か|葛|\u{3099}|\u{309A}|ｶﾞ|ﾊﾟ",
        "|👩|🏽|👨\u{200D}👩\u{200D}👧|\u{200D}|\u{200C}|🇯|🇵|❤|\u{FE0E}|\u{FE0F}|\u{E0100}|e|\u{301}",
        "|م|ح|\u{64F}|\u{651}|لا|ᄒ|ᅡ|ᆫ|\n|\r\n|\r|\t|\u{0}|\u{1b}|\u{7f}|\u{85}|\u{2028}|\u{202E}|\\PC",
    );
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn any_step() -> impl Strategy<Value = Step> {
    let erase = prop::sample::select(vec![
        Erase::Back,
        Erase::Forward,
        Erase::WordBack,
        Erase::WordForward,
        Erase::LineBack,
        Erase::LineForward,
    ]);
    let motion = prop_oneof![
        prop::sample::select(vec![
            Motion::Left,
            Motion::Right,
            Motion::WordLeft,
            Motion::WordRight,
            Motion::RowStart,
            Motion::RowEnd,
            Motion::Start,
            Motion::End,
        ]),
        (0..4_usize).prop_map(Motion::Up),
        (0..4_usize).prop_map(Motion::Down),
    ];
    prop_oneof![
        4 => any_text().prop_map(Step::Insert),
        2 => any_text().prop_map(Step::Paste),
        1 => Just(Step::Newline),
        4 => erase.prop_map(Step::Erase),
        6 => (motion, any::<bool>()).prop_map(|(motion, extend)| Step::Go(motion, extend)),
        1 => (0..5_usize, 0..20_usize, any::<bool>()).prop_map(|(row, column, extend)| Step::Place(row, column, extend)),
        1 => Just(Step::SelectAll),
        1 => Just(Step::Cut),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

fn take(editor: &mut Editor, step: &Step, cells: usize) {
    match step {
        Step::Insert(text) => drop(editor.insert(text)),
        Step::Paste(text) => drop(editor.paste(text)),
        Step::Newline => drop(editor.newline()),
        Step::Erase(what) => drop(editor.erase(*what)),
        Step::Go(motion, extend) => drop(editor.go(*motion, *extend, cells)),
        Step::Place(row, column, extend) => {
            editor.place(
                Cell {
                    row: *row,
                    column: *column,
                },
                *extend,
                cells,
            );
        }
        Step::SelectAll => editor.select_all(),
        Step::Cut => drop(editor.cut()),
        Step::Undo => drop(editor.undo()),
        Step::Redo => drop(editor.redo()),
    }
}

fn is_boundary(text: &str, at: usize) -> bool {
    at == text.len() || text.grapheme_indices(true).any(|(start, _)| start == at)
}

proptest! {
    #![proptest_config(crate::text::cases(1500))]

    #[test]
    fn any_steps_leave_a_sound_field(
        start in any_text(), steps in prop::collection::vec(any_step(), 0..25), cells in 0..20_usize, many: bool,
    ) {
        let mut editor = if many { Editor::multi_line(&start) } else { Editor::single_line(&start) };
        let first = editor.text().to_owned();
        for step in &steps {
            take(&mut editor, step, cells);
            let text = editor.text();
            prop_assert!(is_boundary(text, editor.caret()), "{step:?} {editor:?}");
            prop_assert!(editor.selection().is_none_or(|range| is_boundary(text, range.start) && is_boundary(text, range.end)));
            prop_assert!(is_nfc(text) && !text.contains(is_forbidden));
            prop_assert!(many || !text.contains('\n'));
            let (rows, cell) = (editor.rows(cells).rows, editor.caret_cell(cells));
            let row = &rows[cell.row];
            prop_assert!(row.range.start <= editor.caret() && editor.caret() <= row.range.end, "{step:?} {editor:?}");
            prop_assert_eq!(cell.column, width(text.get(row.range.start..editor.caret()).unwrap()));
            let view = editor.view(cells);
            let before = text.get(view.range.start..editor.caret()).unwrap();
            prop_assert!(cells < 2 || view.column == width(before), "{step:?} {editor:?}");
            let mut again = editor.clone();
            if again.undo() {
                prop_assert!(again.redo());
                prop_assert_eq!(again.text(), text, "{:?} undone and done again", step);
            }
            prop_assert!(view.range.contains(&editor.caret()) || view.range.end == editor.caret() || cells < 2);
            prop_assert!(cells == 0 || view.column < cells);
        }
        let last = editor.text().to_owned();
        while editor.undo() {}
        prop_assert_eq!(editor.text(), first);
        while editor.redo() {}
        // Steps that were undone before the end come back here; so the claim needs none of them.
        if !steps.iter().any(|step| matches!(step, Step::Undo)) {
            prop_assert_eq!(editor.text(), last);
        }
    }

    #[test]
    fn inserting_and_erasing_is_nothing(start in any_text(), lefts in 0..12_usize, typed in any_text()) {
        let mut editor = Editor::multi_line(&start);
        for _ in 0..lefts {
            editor.go(Motion::Left, false, 20);
        }
        let (before, caret) = (editor.text().to_owned(), editor.caret());
        let clean = input::clean(&typed, true);
        editor.paste(&typed);
        // Where a mark joined its neighbour, erasing takes the neighbour too, and must.
        let seams = [caret, caret + clean.len()];
        let apart = history::replaced(&before, &(caret..caret), &clean).as_deref() == Some(editor.text())
            && seams.iter().all(|seam| is_boundary(editor.text(), *seam));
        if apart {
            let mut erased = editor.clone();
            for _ in clean.graphemes(true) {
                erased.go(Motion::Left, true, 20);
            }
            prop_assert_eq!(erased.selected(), clean.as_str());
            prop_assert_eq!(erased.cut().unwrap_or_default(), clean);
            prop_assert_eq!((erased.text(), erased.caret()), (before.as_str(), caret));
        }
        if editor.text() != before {
            prop_assert!(editor.undo());
        }
        prop_assert_eq!((editor.text(), editor.caret()), (before.as_str(), caret));
    }

    #[test]
    fn a_text_typed_and_erased_again_is_nothing(start in any_text(), lefts in 0..12_usize, typed in any_text()) {
        let mut editor = Editor::multi_line(&start);
        for _ in 0..lefts {
            editor.go(Motion::Left, false, 20);
        }
        let (before, caret) = (editor.text().to_owned(), editor.caret());
        let mut inserted = 0;
        for grapheme in input::clean(&typed, true).graphemes(true) {
            let (text, at) = (editor.text().to_owned(), editor.caret());
            editor.insert(grapheme);
            let apart = history::replaced(&text, &(at..at), grapheme).as_deref() == Some(editor.text())
                && is_boundary(editor.text(), at)
                && is_boundary(editor.text(), at + grapheme.len());
            // A mark that joins its neighbour becomes one character with it.
            prop_assume!(apart);
            inserted += 1;
        }
        for _ in 0..inserted {
            prop_assert!(editor.erase(Erase::Back));
        }
        prop_assert_eq!((editor.text(), editor.caret()), (before.as_str(), caret));
    }

    #[test]
    fn a_paste_is_one_step_between_two_runs_of_typing(start in any_text(), pasted in any_text()) {
        let mut editor = Editor::multi_line(&start);
        let mut texts = vec![editor.text().to_owned()];
        editor.insert("x");
        editor.insert("y");
        texts.push(editor.text().to_owned());
        prop_assume!(!input::clean(&pasted, true).is_empty());
        editor.paste(&pasted);
        texts.push(editor.text().to_owned());
        editor.insert("z");
        for text in texts.iter().rev() {
            prop_assert!(editor.undo());
            prop_assert_eq!(editor.text(), text);
        }
        prop_assert!(!editor.undo());
    }

    #[test]
    fn no_step_fills_a_field_beyond_its_limit(
        start in any_text(), steps in prop::collection::vec(any_step(), 0..25), limit in 0..30_usize,
    ) {
        let mut editor = Editor::multi_line(&start).with_limit(limit);
        let most = limit.max(editor.text().len());
        for step in &steps {
            take(&mut editor, step, 20);
            prop_assert!(editor.text().len() <= most, "{step:?} {editor:?}");
        }
    }
}
