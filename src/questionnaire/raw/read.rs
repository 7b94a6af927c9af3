//! From a file's text to its top table: in pieces where that can be, else as a whole, with every
//! line that is no TOML said once. What the keys of the table mean is not known here.

use std::ops::Range;

use toml::de::DeTable;

use super::{
    Report,
    heard::{Heard, lines_of},
    pieces::{Pieces, pieces},
    table::Table,
};
use crate::questionnaire::{Document, finding::FindingKind};

/// The most lines that are no TOML of which each is said; of a file that is none at all the rest is
/// counted.
const MOST_FAULTS: usize = 500;

/// Parses a document and reads its top table; of its pieces only those that are wanted, where it can
/// be read in pieces.
pub(super) fn read<T: Pieces>(
    document: &Document,
    report: &mut Report,
    of: fn(&mut Table<'_, '_>) -> T,
    wanted: impl Fn(&str) -> bool,
) -> T {
    pieces(document, report, of, wanted).unwrap_or_else(|| whole(document, report, of))
}

/// Parses and reads a document as a whole, and says every fault of it as TOML.
pub(super) fn whole<T>(
    document: &Document,
    report: &mut Report,
    of: impl FnOnce(&mut Table<'_, '_>) -> T,
) -> T {
    let (parsed, faults) = DeTable::parse_recoverable(&document.text);
    let mut before = None;
    if let Some(more) = faults
        .len()
        .checked_sub(MOST_FAULTS)
        .filter(|more| *more > 0)
    {
        report.error(document, &(0..0), FindingKind::ManyFaults(more));
    }
    for fault in faults.iter().take(MOST_FAULTS) {
        let span = fault.span().unwrap_or(0..0);
        // One slip often breaks the rest of its line: the first fault says it.
        let line = lines_of(&document.text, &span).start;
        if before.replace(line) == Some(line) {
            continue;
        }
        report.error(
            document,
            &span,
            FindingKind::Syntax(fault.message().to_owned()),
        );
    }
    let broken: Vec<Range<usize>> = faults
        .iter()
        .map(|fault| lines_of(&document.text, &fault.span().unwrap_or(0..0)))
        .collect();
    let mut table = Table::top(&parsed, 0, document, report);
    table.heard = Heard::beside(&document.text, &broken);
    if document.text.trim().is_empty() {
        table.note(&(0..0), FindingKind::Empty);
        table.heard = Heard::Nothing;
    }
    table.schema();
    let read = of(&mut table);
    table.finish();
    read
}
