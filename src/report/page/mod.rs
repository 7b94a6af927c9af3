//! The report laid out: the model's parts as headings, paragraphs, lists and tables in reading
//! order, the words beside the numbers. One group of parts a file. It knows no format: what a
//! heading or a bar becomes is the format's, and so is escaping.

mod answers;
mod assessed;
mod block;
mod breakdown;
mod first;
mod glance;
mod guide;
mod lists;
mod points;
mod sources;

pub use block::{Align, BAR_CELLS, Bar, Block, Cell, Item, Table};
pub use guide::guide_blocks;

use super::model::{Glance, Named, Report};
use crate::i18n::{Language, notice, report as words};

/// The whole report, laid out.
pub fn blocks(report: &Report) -> Vec<Block> {
    let mut page = Page {
        language: report.language,
        blocks: Vec::new(),
    };
    let name = words::title(report.language, &report.assessed.name);
    page.heading(1, name);
    let as_of = report
        .as_of
        .map_or_else(|| "–".to_owned(), |day| day.to_string());
    page.blocks
        .push(Block::Quote(notice::notice(report.language, &as_of)));
    first::lay_out(&mut page, report);
    assessed::lay_out(&mut page, &report.assessed);
    glance::lay_out(&mut page, &report.glance);
    points::lay_out(&mut page, report);
    points::lay_out_movers(&mut page, report);
    breakdown::lay_out(&mut page, report);
    lists::lay_out_actions(&mut page, &report.actions);
    lists::lay_out(&mut page, &report.lists);
    answers::lay_out_changes(&mut page, report.changes.as_ref());
    answers::lay_out(&mut page, report);
    sources::lay_out(&mut page, &report.sources);
    sources::lay_out_method(&mut page);
    page.blocks
}

/// The result at a glance alone, laid out.
pub(crate) fn glance_blocks(glance: &Glance, language: Language) -> Vec<Block> {
    let mut page = Page {
        language,
        blocks: Vec::new(),
    };
    glance::lay_out_results(&mut page, glance);
    page.blocks
}

/// A report while it is laid out.
struct Page {
    language: Language,
    blocks: Vec<Block>,
}

impl Page {
    fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text(text.into()));
    }

    fn list(&mut self, items: Vec<Item>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// A table, unless it has no rows.
    fn table(&mut self, columns: &[(&str, Align)], rows: Vec<Vec<Cell>>) {
        if !rows.is_empty() {
            let columns = columns
                .iter()
                .map(|(title, align)| ((*title).to_owned(), *align));
            let columns = columns.collect();
            self.blocks.push(Block::Table(Table { columns, rows }));
        }
    }

    /// A table of items and what they say.
    fn facts(&mut self, rows: Vec<(&str, String)>) {
        let columns = [
            (words::item(self.language), Align::Left),
            (words::content(self.language), Align::Left),
        ];
        let rows = rows
            .into_iter()
            .map(|(item, said)| vec![item.into(), said.into()]);
        self.table(&columns, rows.collect());
    }

    /// `label: value`.
    fn labelled(&self, label: &str, value: &str) -> String {
        words::labelled(self.language, label, value)
    }

    /// `label: value`, where there is a value.
    fn optional(&self, label: &str, value: Option<&String>) -> Option<String> {
        value.map(|value| self.labelled(label, value))
    }

    /// The number of open legal points, to stand beside every result.
    fn law_open(&mut self, glance: &Glance) {
        let said = glance::law_open(self.language, glance);
        self.text(said);
    }
}

/// Questions by their ids alone.
fn ids<'a>(language: Language, questions: impl IntoIterator<Item = &'a Named>) -> String {
    let ids: Vec<&str> = questions.into_iter().map(|one| one.id.as_str()).collect();
    ids.join(words::comma(language))
}

/// A question in a cell: its id and text.
fn question(named: &Named) -> String {
    format!("{} {}", named.id, named.text)
}

/// A question as the head of a list's item.
fn item(named: &Named) -> Item {
    Item::led(&*named.id, &*named.text)
}
