//! The report as plain text for paper and for `tenken score`: 80 columns, Japanese broken by kinsoku
//! rules, nothing in it that steers a terminal or a printer. It knows the layout, not the model.

use super::model::Report;
use super::page::{self, Align, Block, Cell, Item, Table};
use crate::text::{printable::printable, width, wrap};

/// The columns of a sheet.
const COLUMNS: usize = 80;
/// The blanks between the columns of a table.
const GAP: usize = 2;
/// The cells that a last column needs at least, to be wrapped beside the others.
const ROOM: usize = 30;

/// The report wrapped for paper, line end included.
pub fn print(report: &Report) -> String {
    blocks(&page::blocks(report))
}

/// Blocks wrapped for paper.
pub(crate) fn blocks(blocks: &[Block]) -> String {
    blocks_within(blocks, COLUMNS)
}

/// Blocks wrapped to so many columns.
pub(crate) fn blocks_within(blocks: &[Block], columns: usize) -> String {
    let mut sheet = Sheet {
        columns,
        text: String::new(),
    };
    for block in blocks {
        sheet.block(block);
    }
    sheet.text
}

struct Sheet {
    columns: usize,
    text: String,
}

impl Sheet {
    fn block(&mut self, block: &Block) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        match block {
            Block::Heading(level, heading) => self.heading(*level, heading),
            Block::Text(text) => self.wrapped("", "", text),
            Block::Quote(text) => self.wrapped("  ", "  ", text),
            Block::List(items) => self.list(items, 0),
            Block::Table(table) => self.table(table),
        }
    }

    fn heading(&mut self, level: u8, heading: &str) {
        let before = self.text.len();
        self.wrapped("", "", heading);
        let longest = self
            .text
            .get(before..)
            .unwrap_or_default()
            .lines()
            .map(width::width)
            .max();
        let rule = match level {
            1 => "=",
            2 => "-",
            _ => return,
        };
        self.text
            .push_str(&rule.repeat(longest.unwrap_or_default()));
        self.text.push('\n');
    }

    /// Lines of a text, the first behind `first`, the others behind `rest` of the same width.
    fn wrapped(&mut self, first: &str, rest: &str, text: &str) {
        let text = printable(text);
        let room = self.columns.saturating_sub(width::width(first)).max(1);
        for (at, line) in wrap::lines(&text, room).into_iter().enumerate() {
            let row = format!("{}{line}", if at == 0 { first } else { rest });
            self.text.push_str(row.trim_end());
            self.text.push('\n');
        }
    }

    fn list(&mut self, items: &[Item], depth: usize) {
        let indent = "  ".repeat(depth);
        for item in items {
            let parts = [item.lead.as_str(), item.text.as_str()].into_iter();
            let parts = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>();
            let mut text = parts.join("  ");
            if let Some(address) = &item.link {
                text = format!("{} {address}", text.trim_end());
            }
            let mark = if item.to_tick { "[ ] " } else { "- " };
            let under = " ".repeat(mark.len());
            self.wrapped(
                &format!("{indent}{mark}"),
                &format!("{indent}{under}"),
                &text,
            );
            self.list(&item.under, depth + 1);
        }
    }

    /// Columns beside each other, the last one wrapped; where they leave too little room for that,
    /// every row as a list of what its columns say.
    fn table(&mut self, table: &Table) {
        let rows: Vec<Vec<String>> = table
            .rows
            .iter()
            .map(|row| row.iter().map(cell).collect())
            .collect();
        let titles: Vec<String> = table
            .columns
            .iter()
            .map(|(title, _)| title.clone())
            .collect();
        let mut widths = widths(&titles, &rows);
        let last = widths.pop().unwrap_or_default();
        let before: usize = widths.iter().map(|cells| cells + GAP).sum();
        let room = self.columns.saturating_sub(before);
        let wraps = table
            .columns
            .last()
            .is_some_and(|(_, align)| *align == Align::Left);
        let split = rows
            .iter()
            .any(|row| row.iter().rev().skip(1).any(|cell| cell.contains('\n')));
        if split || (last > room && (!wraps || room < ROOM)) {
            for row in &rows {
                self.row_as_list(&titles, row);
            }
            return;
        }
        widths.push(last.min(room));
        self.columns(table, &titles, &widths);
        let rule: Vec<String> = widths.iter().map(|cells| "-".repeat(*cells)).collect();
        self.columns(table, &rule, &widths);
        for row in &rows {
            self.columns(table, row, &widths);
        }
    }

    /// One row; the cells are one line each but the last, which goes on under itself.
    fn columns(&mut self, table: &Table, row: &[String], widths: &[usize]) {
        let mut line = String::new();
        let mut more = Vec::new();
        let last = widths.len().saturating_sub(1);
        let mut indent = 0;
        let cells = row.iter().zip(widths).zip(&table.columns).enumerate();
        for (at, ((cell, cells), (_, align))) in cells {
            let mut lines = wrap::lines(cell, (*cells).max(1)).into_iter();
            let shown = lines.next().unwrap_or_default();
            line.push_str(&match align {
                Align::Left => width::pad(shown, *cells),
                Align::Right => width::pad_left(shown, *cells),
            });
            if at == last {
                more = lines.collect();
            } else {
                line.push_str(&" ".repeat(GAP));
                indent += cells + GAP;
            }
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
        for rest in more {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(rest.trim_end());
            self.text.push('\n');
        }
    }

    fn row_as_list(&mut self, titles: &[String], row: &[String]) {
        for (at, (title, cell)) in titles.iter().zip(row).enumerate() {
            let (first, rest) = if at == 0 {
                ("- ", "  ")
            } else {
                ("  ", "    ")
            };
            let colon = if title.is_ascii() { ": " } else { "：" };
            let text = if at == 0 {
                cell.clone()
            } else {
                format!("{title}{colon}{cell}")
            };
            self.wrapped(first, rest, &text);
        }
    }
}

/// The cells that each column takes.
fn widths(titles: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let columns = titles.iter().enumerate();
    columns
        .map(|(at, title)| {
            let cells = rows.iter().filter_map(|row| row.get(at));
            let lines = cells.flat_map(|cell| cell.lines()).map(width::width);
            lines.max().unwrap_or_default().max(width::width(title))
        })
        .collect()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => printable(text).into_owned(),
        Cell::Bar(Some(bar)) => bar.drawn(),
        Cell::Bar(None) => "–".to_owned(),
    }
}
