//! Reads a file in pieces: what stands before its first list of tables, then each entry of those
//! lists (`[[section]]` and what follows it) as a text of its own. That gives the same as the whole
//! and takes half the time, much of which goes into memory for the parser: threads would fetch more
//! of it and gain nothing. Where it might not give the same, there is nothing, and the file is read
//! whole. What the keys mean is not known here.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{Report, heard::Heard, table::Table};
use crate::questionnaire::Document;

/// What is read from a file and can be put together from its pieces.
pub(super) trait Pieces {
    /// Takes in what a later piece has.
    fn join(&mut self, later: Self);
}

/// Reads a document in pieces, what stands before its lists and those entries that are wanted as
/// text; `None` where it has to be read whole.
///
/// Every piece begins with a header at the beginning of a line. Where each is TOML by itself, none
/// begins inside a text or an array of the one before, so that together they are read as they are
/// alone, but for names that one piece gives and another takes up: those are looked for.
pub(super) fn pieces<T: Pieces>(
    document: &Document,
    report: &mut Report,
    of: fn(&mut Table<'_, '_>) -> T,
    wanted: impl Fn(&str) -> bool,
) -> Option<T> {
    let mut own = Report::default();
    let (mut keys, mut joined) = (Vec::new(), None);
    for place in places(&document.text)? {
        let text = document.text.get(place.clone())?;
        if joined.is_some() && !wanted(text) {
            continue;
        }
        let parsed = DeTable::parse(text).ok()?;
        let mut table = Table::top(&parsed, place.start, document, &mut own);
        if joined.is_none() {
            table.schema();
            // A format that is not known here says nothing about the rest.
            if !matches!(table.heard, Heard::All) {
                return None;
            }
            let names = parsed.get_ref().keys();
            keys.extend(names.map(|key| key.get_ref().to_string()));
        } else {
            let name = list(&parsed)?;
            if keys.iter().any(|key| key == name) {
                return None;
            }
        }
        let read = of(&mut table);
        table.finish();
        match &mut joined {
            None => joined = Some(read),
            Some(joined) => joined.join(read),
        }
    }
    report.take(own);
    joined
}

/// The name of the only list that a piece has entries of; `None` where it has anything else.
fn list<'p>(parsed: &'p Spanned<DeTable<'_>>) -> Option<&'p str> {
    let mut entries = parsed.get_ref().iter();
    let (name, value) = entries.next()?;
    let alone = entries.next().is_none();
    (alone && matches!(value.get_ref(), DeValue::Array(_))).then_some(name.get_ref())
}

/// Where the pieces stand: a new one begins with every line like `[[name]]`; `None` without one.
fn places(text: &str) -> Option<Vec<Range<usize>>> {
    let mut places = Vec::new();
    let (mut start, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        if at > start && opens(line) {
            places.push(start..at);
            start = at;
        }
        at += line.len();
    }
    let several = !places.is_empty();
    places.push(start..at);
    several.then_some(places)
}

fn opens(line: &str) -> bool {
    let name = line
        .strip_prefix("[[")
        .and_then(|rest| rest.split(']').next());
    name.is_some_and(|name| !name.contains('.'))
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{super::read::whole, *};
    use crate::questionnaire::raw::files::{method, questionnaire, sources};

    fn document(text: &'static str) -> Document {
        Document {
            name: "a.toml".to_owned(),
            text: Cow::Borrowed(text),
            shipped: true,
            sha256: String::new(),
        }
    }

    /// Both ways of reading a text, as one can compare them; the first where it can be taken.
    fn both<T: Pieces + std::fmt::Debug>(
        text: &'static str,
        of: fn(&mut Table<'_, '_>) -> T,
    ) -> (Option<String>, String) {
        let (document, mut first, mut second) =
            (document(text), Report::default(), Report::default());
        let in_pieces = pieces(&document, &mut first, of, |_| true);
        let all = whole(&document, &mut second, of);
        first
            .findings
            .sort_by_key(|finding| (finding.span.start, finding.span.end));
        second
            .findings
            .sort_by_key(|finding| (finding.span.start, finding.span.end));
        (
            in_pieces.map(|read| format!("{read:?} {:?}", first.findings)),
            format!("{all:?} {:?}", second.findings),
        )
    }

    #[test]
    fn pieces_are_read_as_the_whole_is_every_place_included() {
        let read = [
            both(
                include_str!("../../../questionnaires/cross-sector.toml"),
                questionnaire,
            ),
            both(include_str!("../../../questionnaires/method.toml"), method),
            both(
                include_str!("../../../questionnaires/sources.toml"),
                sources,
            ),
            both(
                "schema = 1\nid = \"a\"\n[[section]]\nid = 3\nodd = 1\n[[source]]\nid = \"s\"\n\
                 [[section]]\nid = \"点検\"\n[[section.question]]\nwieght = 1\n[[unknown]]\n",
                questionnaire,
            ),
        ];
        for (in_pieces, all) in read {
            assert!(in_pieces.is_some_and(|in_pieces| in_pieces == all), "{all}");
        }
    }

    #[test]
    fn what_may_mean_something_else_as_a_whole_is_not_read_in_pieces() {
        for text in [
            "",
            "schema = 1\n",
            "schema = 1\nid =\n[[section]]\n",
            "schema = 1\nid = \"\"\"\n[[section]]\n\"\"\"\n",
            "schema = 1\nodd = [\n[[1]],\n]\n",
            "schema = 1\nsection = []\n[[section]]\n",
            "schema = 1\n[section.of]\na = 1\n[[section]]\n",
            "schema = 1\n[[section]]\nid = \"a\"\n[source]\n[[source]]\n",
            "schema = 1\n[[section]]\n[[section]\n",
            "schema = 2\n[[section]]\nodd = 1\n",
        ] {
            assert_eq!(both(text, questionnaire).0, None, "{text}");
        }
    }
}
