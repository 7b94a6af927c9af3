//! Editing held to examples in Japanese and to its promises over any sequence of operations. The
//! promises are about graphemes, never bytes: a caret stands between characters as a reader sees
//! them.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;
use crate::text::printable::is_forbidden;
use crate::text::width::width;

/// The field as text, the caret `|` and the selection's other end `^`.
fn shown(editor: &Editor) -> String {
    let mut text = editor.text().to_owned();
    let mut marks = vec![(editor.caret, '|')];
    marks.extend(
        editor
            .anchor
            .filter(|anchor| *anchor != editor.caret)
            .map(|at| (at, '^')),
    );
    marks.sort_unstable();
    for (at, mark) in marks.into_iter().rev() {
        text.insert(at, mark);
    }
    text
}

#[test]
fn erasing_takes_whole_characters() {
    for cluster in ["か\u{3099}", "👨‍👩‍👧‍👦", "🇯🇵", "葛\u{E0100}", "❤\u{FE0F}", "ｶﾞ"]
    {
        let mut editor = Editor::single_line(&format!("あ{cluster}"));
        assert!(editor.erase(Erase::Back));
        assert_eq!(shown(&editor), "あ|", "{cluster}");
        assert!(editor.undo());
        editor.go(Motion::Start, false, 20);
        editor.go(Motion::Right, false, 20);
        assert!(editor.erase(Erase::Forward));
        assert_eq!(shown(&editor), "あ|", "{cluster}");
    }
    let mut empty = Editor::single_line("");
    assert!(!empty.erase(Erase::Back) && !empty.erase(Erase::WordForward));
}

#[test]
fn a_paste_is_cleaned_and_one_event() {
    let mut note = Editor::multi_line("");
    note.paste("一\r\n二\r三\u{1b}[31m\u{202E}\t四\u{0}\u{200B}か\u{3099}");
    assert_eq!(shown(&note), "一\n二\n三[31m 四が|");
    assert!(note.undo());
    assert_eq!(shown(&note), "|");
    let mut name = Editor::single_line("");
    name.paste("一\r\n二\n三");
    name.newline();
    assert_eq!(shown(&name), "一 二 三|");
}

#[test]
fn a_mark_composes_with_what_stands_before_it() {
    let mut editor = Editor::single_line("か");
    editor.insert("\u{3099}");
    assert_eq!(editor.text(), "が");
    assert!(editor.undo());
    assert_eq!(shown(&editor), "か|");
    assert!(editor.redo());
    assert_eq!(shown(&editor), "が|");
}

#[test]
fn words_are_known_in_both_languages() {
    let mut editor = Editor::multi_line("AIの利用状況を確認する。\nnext line");
    editor.go(Motion::Start, false, 80);
    let mut stops = Vec::new();
    while editor.go(Motion::WordRight, false, 80) {
        stops.push(
            shown(&editor)
                .split('|')
                .next()
                .unwrap_or_default()
                .to_owned(),
        );
    }
    let words = ["AI", "AIの", "AIの利用", "AIの利用状況", "AIの利用状況を"];
    assert_eq!(stops[..5], words);
    assert_eq!(stops.last().unwrap(), "AIの利用状況を確認する。\nnext line");
    editor.erase(Erase::WordBack);
    assert_eq!(shown(&editor), "AIの利用状況を確認する。\nnext |");
    editor.erase(Erase::LineBack);
    editor.erase(Erase::WordBack);
    assert_eq!(shown(&editor), "AIの利用状況を確認する。|");
}

#[test]
fn rows_and_caret_agree() {
    // Seven cells: six for the text, one for the caret.
    let mut editor = Editor::multi_line("今日は、晴れ。\n雨");
    assert_eq!(editor.rows(7).rows.len(), 4);
    assert_eq!(editor.caret_cell(7), Cell { row: 3, column: 2 });
    editor.go(Motion::Up(1), false, 7);
    assert_eq!(shown(&editor), "今日は、晴れ|。\n雨");
    editor.go(Motion::Start, false, 7);
    editor.go(Motion::RowEnd, false, 7);
    assert_eq!(shown(&editor), "今日|は、晴れ。\n雨");
    assert_eq!(editor.caret_cell(7), Cell { row: 0, column: 4 });
    assert!(!editor.go(Motion::RowEnd, false, 7));
    editor.go(Motion::RowStart, false, 7);
    assert_eq!(shown(&editor), "|今日は、晴れ。\n雨");
    editor.go(Motion::Down(1), false, 7);
    assert_eq!(editor.caret_cell(7), Cell { row: 1, column: 0 });
    assert_eq!(shown(&editor), "今日|は、晴れ。\n雨");
    editor.place(Cell { row: 9, column: 9 }, true, 7);
    assert_eq!(shown(&editor), "今日^は、晴れ。\n雨|");
}

#[test]
fn moving_up_and_down_keeps_its_column() {
    let mut editor = Editor::multi_line("abcdef\n\nabcdef");
    editor.go(Motion::Left, false, 20);
    editor.go(Motion::Up(1), false, 20);
    assert_eq!(editor.caret_cell(20), Cell { row: 1, column: 0 });
    editor.go(Motion::Up(1), false, 20);
    assert_eq!(editor.caret_cell(20), Cell { row: 0, column: 5 });
    assert!(editor.go(Motion::Up(1), false, 20));
    assert!(
        !editor.go(Motion::Up(1), false, 20),
        "there is nothing above"
    );
}

#[test]
fn the_selection_is_replaced_cut_and_left() {
    let mut editor = Editor::single_line("点検する");
    editor.go(Motion::Left, true, 20);
    editor.go(Motion::Left, true, 20);
    assert_eq!(
        (shown(&editor).as_str(), editor.selected()),
        ("点検|する^", "する")
    );
    editor.insert("中");
    assert_eq!(shown(&editor), "点検中|");
    editor.select_all();
    assert_eq!(editor.cut().as_deref(), Some("点検中"));
    assert_eq!(editor.cut(), None);
    assert!(editor.undo() && editor.undo());
    assert_eq!(editor.text(), "点検する");
    editor.select_all();
    editor.go(Motion::Left, false, 20);
    assert_eq!(shown(&editor), "|点検する");
    editor.replace_all("別\n文");
    assert_eq!(shown(&editor), "別 文|");
}

#[test]
fn runs_are_undone_together() {
    let mut editor = Editor::multi_line("");
    for c in "one two".chars() {
        editor.insert(&c.to_string());
    }
    editor.erase(Erase::Back);
    editor.erase(Erase::Back);
    let mut seen = Vec::new();
    while editor.undo() {
        seen.push(editor.text().to_owned());
    }
    assert_eq!(seen, ["one two", "one ", ""]);
    while editor.redo() {}
    assert_eq!(shown(&editor), "one t|");
    editor.undo();
    editor.insert("!");
    assert!(!editor.redo(), "typing ends what could be done again");
}

#[test]
fn a_full_field_takes_whole_characters_only() {
    let mut editor = Editor::single_line("").with_limit(7);
    assert_eq!(editor.paste("点検する"), Fit::Cut);
    assert_eq!(editor.text(), "点検");
    assert_eq!(editor.insert("a"), Fit::Whole);
    assert_eq!(editor.insert("b"), Fit::Cut);
    assert_eq!(editor.text(), "点検a");
    let stored = Editor::multi_line("長い").with_limit(3);
    assert_eq!(stored.text(), "長い", "what was stored is never cut");
}

#[test]
fn a_long_line_shows_the_caret() {
    let mut editor = Editor::single_line("点検する");
    assert_eq!(
        editor.view(9),
        View {
            range: 0..12,
            column: 8
        }
    );
    assert_eq!(
        editor.view(6),
        View {
            range: 6..12,
            column: 4
        }
    );
    editor.go(Motion::Start, false, 6);
    assert_eq!(
        editor.view(6),
        View {
            range: 0..9,
            column: 0
        }
    );
    assert_eq!(
        editor.view(0),
        View {
            range: 0..0,
            column: 0
        }
    );
}

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
    let piece = "[ぁ-ん]|[ァ-ー]|[一-丐]|[、。「」ー]|[ｦ-ﾟ]|[a-z]{1,5}|[ 　]|\n|\r\n|\t|\u{3099}|か|👩|\u{200D}|🇯|🇵|\u{FE0F}|\u{301}|\u{1b}|\\PC";
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
}
