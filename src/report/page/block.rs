//! The shapes that a report is laid out in, the same for every format: headings, paragraphs, lists,
//! tables, bars. All text in them is plain; each format escapes it in its own way.

use crate::scoring::Ratio;

/// How many cells a bar has.
pub const BAR_CELLS: u8 = 20;

/// A piece of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of a level, 1 to 4.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// A paragraph set apart.
    Quote(String),
    /// A list.
    List(Vec<Item>),
    /// A table.
    Table(Table),
}

/// An item of a list, with the items under it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// What stands in front, set apart from the text; may be empty.
    pub lead: String,
    /// The text; may have several lines.
    pub text: String,
    /// The address of what the text names; a format that can makes a link of the text.
    pub link: Option<String>,
    /// Whether a box stands in front, to be ticked by hand.
    pub to_tick: bool,
    /// The items under it.
    pub under: Vec<Self>,
}

impl Item {
    /// An item without a lead.
    pub fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// An item with a lead.
    pub fn led(lead: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lead: lead.into(),
            text: text.into(),
            ..Self::default()
        }
    }
}

/// A table. Every row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The columns' headings, and whether their cells stand at the right.
    pub columns: Vec<(String, Align)>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// Where the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// At the left: words.
    Left,
    /// At the right: numbers.
    Right,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A text.
    Text(String),
    /// A bar; `None` over nothing.
    Bar(Option<Bar>),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A bar of [`BAR_CELLS`] cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Cells that are certain.
    pub sure: u8,
    /// Cells that are certain or possible; not fewer.
    pub possible: u8,
}

impl Bar {
    /// The bar of a share, or of a range of shares.
    pub fn of(low: Option<Ratio>, high: Option<Ratio>) -> Option<Self> {
        let cells = |ratio: Ratio| {
            let cells = ratio.rounded(u64::from(BAR_CELLS));
            u8::try_from(cells).unwrap_or(BAR_CELLS).min(BAR_CELLS)
        };
        let (low, high) = (cells(low?), cells(high?));
        Some(Self {
            sure: low,
            possible: high.max(low),
        })
    }

    /// The bar in block characters: `█` certain, `▒` possible, `░` the rest.
    pub fn drawn(self) -> String {
        (0..BAR_CELLS)
            .map(|cell| match cell {
                cell if cell < self.sure => '█',
                cell if cell < self.possible => '▒',
                _ => '░',
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        let ratio = |numerator| Ratio::new(numerator, 100);
        let drawn = |low, high| Bar::of(ratio(low), ratio(high)).unwrap().drawn();
        assert_eq!(drawn(0, 0), "░".repeat(20));
        assert_eq!(
            drawn(50, 50),
            format!("{}{}", "█".repeat(10), "░".repeat(10))
        );
        assert_eq!(
            drawn(25, 75),
            format!("{}{}{}", "█".repeat(5), "▒".repeat(10), "░".repeat(5))
        );
        assert_eq!(drawn(100, 100), "█".repeat(20));
        assert_eq!(Bar::of(None, None), None);
    }
}
