//! Editing held to examples in Japanese and in emoji, each as a user would meet it. What holds for
//! every text and any order of operations stands in `promises`.

use super::*;

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
