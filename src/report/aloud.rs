//! Blocks as lines to be read aloud from top to bottom: a sentence or a fact a line, tables row by row
//! with the names of their columns, nothing drawn and no line broken for a width.

use super::page::{Block, Cell, Item, Table};
use crate::{
    i18n::{Language, report as words},
    text::printable::printable,
};

/// The lines of blocks, line end included.
pub(crate) fn blocks(blocks: &[Block], language: Language) -> String {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(_, text) | Block::Text(text) | Block::Quote(text) => {
                lines.push(text.clone());
            }
            Block::List(items) => list(items, language, &mut lines),
            Block::Table(table) => {
                lines.extend(table.rows.iter().map(|row| said(table, row, language)));
            }
        }
    }
    let lines = lines.iter().map(|line| printable(line).replace('\n', " "));
    lines.fold(String::new(), |text, line| text + &line + "\n")
}

fn list(items: &[Item], language: Language, lines: &mut Vec<String>) {
    for item in items {
        lines.push(match (item.lead.is_empty(), item.text.is_empty()) {
            (true, _) => item.text.clone(),
            (false, true) => item.lead.clone(),
            (false, false) => words::labelled(language, &item.lead, &item.text),
        });
        list(&item.under, language, lines);
    }
}

/// A row: what it is of, then each column by its name where there is more than one. A bar says
/// nothing that its number does not.
fn said(table: &Table, row: &[Cell], language: Language) -> String {
    let mut told = table
        .columns
        .iter()
        .zip(row)
        .filter_map(|((title, _), cell)| match cell {
            Cell::Text(text) => Some((title.as_str(), text.as_str())),
            Cell::Bar(_) => None,
        });
    let of = told.next().map_or("", |(_, of)| of);
    let rest: Vec<(&str, &str)> = told.collect();
    let rest = match rest.as_slice() {
        [(_, only)] => (*only).to_owned(),
        several => {
            let each = several
                .iter()
                .map(|(title, text)| format!("{title} {text}"));
            each.collect::<Vec<_>>().join(words::comma(language))
        }
    };
    words::labelled(language, of, &rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::page::{Align, Bar};

    #[test]
    fn a_table_is_said_row_by_row_and_a_list_item_by_item() {
        let table = |columns: &[&str], rows: Vec<Vec<Cell>>| {
            let columns = columns
                .iter()
                .map(|title| ((*title).to_owned(), Align::Left));
            Block::Table(Table {
                columns: columns.collect(),
                rows,
            })
        };
        let said = [
            Block::Heading(2, "Law".to_owned()),
            table(
                &["Standing", "Organisation", "Both"],
                vec![vec!["met".into(), "1".into(), "2".into()]],
            ),
            table(
                &["Force", "Bar", "Result"],
                vec![vec![
                    "guidance".into(),
                    Cell::Bar(Bar::of(None, None)),
                    "60.0 %".into(),
                ]],
            ),
            Block::List(vec![Item {
                under: vec![Item::text("due 2027-01-31\nat last")],
                ..Item::led("Q1", "Name an owner")
            }]),
        ];
        assert_eq!(
            blocks(&said, Language::En).lines().collect::<Vec<_>>(),
            [
                "Law",
                "met: Organisation 1, Both 2",
                "guidance: 60.0 %",
                "Q1: Name an owner",
                "due 2027-01-31 at last",
            ]
        );
    }
}
