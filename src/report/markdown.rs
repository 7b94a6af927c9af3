//! The report as Markdown: valid `CommonMark` with GitHub's tables. Every text is escaped here, on
//! its way out, so that none can change the structure. It knows the layout, not the model.

use super::{
    guide::Guide,
    model::Report,
    page::{self, Align, Block, Cell, Item, Table},
};
use crate::text::escape;

/// The report as Markdown, line end included.
pub fn markdown(report: &Report) -> String {
    render(&page::blocks(report))
}

/// The guide as Markdown, line end included.
pub fn guide_markdown(guide: &Guide) -> String {
    render(&page::guide_blocks(guide))
}

/// Blocks as Markdown, a blank line between them.
fn render(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut after_list = false;
    for block in blocks {
        if !out.is_empty() {
            out.push('\n');
        }
        let list = matches!(block, Block::List(_));
        if list && after_list {
            // Two lists after each other would be read as one.
            out.push_str("- - -\n\n");
        }
        after_list = list;
        match block {
            Block::Heading(level, text) => {
                out.push_str(&"#".repeat(usize::from(*level)));
                out.push(' ');
                out.push_str(&heading(text));
                out.push('\n');
            }
            Block::Text(text) => {
                out.push_str(&escape::markdown_lines(text));
                out.push('\n');
            }
            Block::Quote(text) => {
                out.push_str("> ");
                out.push_str(&escape::markdown_lines(text).replace('\n', "\n> "));
                out.push('\n');
            }
            Block::List(items) => list_items(&mut out, items, 0),
            Block::Table(table) => table_rows(&mut out, table),
        }
    }
    out
}

/// A heading's text: its number begins no list here, and a `#` at its end would be taken for the
/// heading's own.
fn heading(text: &str) -> String {
    let escaped = escape::markdown(text);
    let escaped = match escaped.split_once("\\.") {
        Some((number, rest)) if number.chars().all(|c| c.is_ascii_digit()) => {
            format!("{number}.{rest}")
        }
        _ => escaped,
    };
    match escaped.strip_suffix('#') {
        Some(before) => format!("{before}\\#"),
        None => escaped,
    }
}

fn list_items(out: &mut String, items: &[Item], depth: usize) {
    let indent = "  ".repeat(depth);
    for item in items {
        let lead = escape::markdown(item.lead.trim());
        let text = escape::markdown_lines(&item.text);
        let text = text.replace('\n', &format!("\n{indent}  "));
        let text = match &item.link {
            Some(address) => escape::markdown_link(&item.text, address),
            None => text,
        };
        let line = match (lead.is_empty(), text.is_empty()) {
            (true, true) => "–".to_owned(),
            (true, false) => text,
            (false, true) => format!("**{lead}**"),
            (false, false) => format!("**{lead}** {text}"),
        };
        let mark = if item.to_tick { "- [ ] " } else { "- " };
        for piece in [indent.as_str(), mark, &line, "\n"] {
            out.push_str(piece);
        }
        list_items(out, &item.under, depth + 1);
    }
}

fn table_rows(out: &mut String, table: &Table) {
    let titles = table
        .columns
        .iter()
        .map(|(title, _)| escape::markdown(title));
    row(out, titles);
    let rules = table.columns.iter().map(|(_, align)| match align {
        Align::Left => "---".to_owned(),
        Align::Right => "---:".to_owned(),
    });
    row(out, rules);
    for cells in &table.rows {
        row(out, cells.iter().map(cell));
    }
}

fn row(out: &mut String, cells: impl Iterator<Item = String>) {
    out.push('|');
    for cell in cells {
        out.push(' ');
        out.push_str(&cell);
        out.push_str(" |");
    }
    out.push('\n');
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => escape::markdown(text),
        Cell::Bar(Some(bar)) => bar.drawn(),
        Cell::Bar(None) => "–".to_owned(),
    }
}
