//! A text field as parts of rows: what of its text is shown, what of that is selected, and where the
//! caret stands. Rows and caret come from the editor itself, so that they cannot disagree.

use std::ops::Range;

use super::{Row, rows};
use crate::{
    text::{edit::Editor, width},
    tui::theme::Role,
};

/// A field of one line in so many cells: its parts, to the field's whole width, and the caret's
/// column in it.
pub(in crate::tui) fn line_field(editor: &Editor, cells: u16) -> (Vec<(String, Role)>, u16) {
    let view = editor.view(usize::from(cells));
    let mut parts = shown(editor, &view.range, Role::Field);
    let used: usize = parts.iter().map(|(text, _)| width::width(text)).sum();
    let rest = usize::from(cells).saturating_sub(used);
    parts.push((" ".repeat(rest), Role::Field));
    (parts, rows(view.column))
}

/// A field of many lines in so many cells: its rows, and row and column of the caret.
pub(in crate::tui) fn text_field(editor: &Editor, cells: u16) -> (Vec<Row>, (usize, u16)) {
    let caret = editor.caret_cell(usize::from(cells));
    let wrapped = editor.rows(usize::from(cells));
    let made = wrapped.rows.iter().map(|row| Row {
        left: shown(editor, &row.range, Role::Plain),
        ..Row::default()
    });
    (made.collect(), (caret.row, rows(caret.column)))
}

/// A piece of the text, the selected part of it marked.
fn shown(editor: &Editor, range: &Range<usize>, role: Role) -> Vec<(String, Role)> {
    let held = |at: usize| at.clamp(range.start, range.end);
    let marked = editor.selection().map_or(range.end..range.end, |marked| {
        held(marked.start)..held(marked.end)
    });
    let pieces = [
        (range.start..marked.start, role),
        (marked.clone(), Role::Marked),
        (marked.end..range.end, role),
    ];
    let pieces = pieces.into_iter().filter(|(piece, _)| !piece.is_empty());
    pieces
        .map(|(piece, role)| {
            (
                editor.text().get(piece).unwrap_or_default().to_owned(),
                role,
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_stands_behind_what_was_typed() {
        let editor = Editor::single_line("与信モデル");
        let (parts, column) = line_field(&editor, 20);
        assert_eq!(column, 10);
        let text: String = parts.iter().map(|(text, _)| text.as_str()).collect();
        assert_eq!(width::width(&text), 20);
        let (_, narrow) = line_field(&editor, 6);
        assert!(narrow < 6, "the caret stays in the field");
    }

    #[test]
    fn what_is_selected_is_marked() {
        let mut editor = Editor::multi_line("一行目\n二行目");
        editor.select_all();
        let (made, caret) = text_field(&editor, 20);
        assert_eq!(made.len(), 2);
        assert_eq!(caret, (1, 6));
        for row in &made {
            assert!(row.left.iter().all(|(_, role)| *role == Role::Marked));
        }
    }
}
