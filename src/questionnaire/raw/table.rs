//! A table of TOML while it is read: each key is taken once, by the shape that it should have;
//! what is left over at the end is an unknown key. What the keys mean is not known here.

use std::ops::Range;

use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    At, RawLines, RawWords, Report,
    heard::Heard,
    scalar::{normal, number},
};
use crate::questionnaire::{
    Document, Number,
    finding::{FindingKind, Shape},
    near::nearest,
};

/// The longest text, in bytes.
const LONGEST_TEXT: usize = 64 * 1024;
/// The newest format of questionnaire files that this program reads.
const SCHEMA: i64 = 1;

/// A table while it is read.
pub(super) struct Table<'t, 'r> {
    entries: &'t DeTable<'t>,
    pub(super) span: Range<usize>,
    document: &'r Document,
    report: &'r mut Report,
    known: Vec<&'static str>,
    pub(super) heard: Heard<'r>,
    open: bool,
    top: bool,
    /// Where the text that was parsed begins in the document.
    offset: usize,
}

impl<'t, 'r> Table<'t, 'r> {
    fn new(
        entries: &'t DeTable<'t>,
        span: Range<usize>,
        document: &'r Document,
        report: &'r mut Report,
    ) -> Self {
        Self {
            entries,
            span,
            document,
            report,
            known: Vec::new(),
            heard: Heard::All,
            open: false,
            top: false,
            offset: 0,
        }
    }

    /// The top table of a text that begins at so many bytes of a document.
    pub(super) fn top(
        parsed: &'t Spanned<DeTable<'t>>,
        offset: usize,
        document: &'r Document,
        report: &'r mut Report,
    ) -> Self {
        let span = shifted(parsed.span(), offset);
        Self {
            top: true,
            offset,
            ..Self::new(parsed.get_ref(), span, document, report)
        }
    }

    /// Says where the file's format is not one that can be read.
    pub(super) fn schema(&mut self) {
        match self.number("schema") {
            Some(At { value, span }) if value.thousandths() >= (SCHEMA + 1) * 1000 => {
                let newer = FindingKind::NewerSchema(value.thousandths() / 1000);
                self.note(&span, newer);
                self.heard = Heard::Nothing;
            }
            Some(At { value, span }) if value.thousandths() != SCHEMA * 1000 => {
                self.note(&span, FindingKind::Schema);
            }
            Some(_) => {}
            None if self.has("schema") => {}
            None => self.missing("schema"),
        }
    }

    /// The place of a value or key in the document.
    fn place_of<V>(&self, written: &Spanned<V>) -> Range<usize> {
        shifted(written.span(), self.offset)
    }

    pub(super) fn note(&mut self, span: &Range<usize>, kind: FindingKind) {
        if self.heard.passes(span, &kind) {
            self.report.error(self.document, span, kind);
        }
    }

    pub(super) fn missing(&mut self, key: &'static str) {
        let start = self.span.clone();
        self.note(&start, FindingKind::MissingKey(key));
    }

    /// Where findings about the table as a whole point: at its id, which says more than its header.
    pub(super) fn place(&self) -> Range<usize> {
        let id = self.entries.get("id");
        id.map_or_else(|| self.span.clone(), |id| self.place_of(id))
    }

    /// Whether a key is written at all.
    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Whether no key is written.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn take(&mut self, key: &'static str) -> Option<(Range<usize>, &'t DeValue<'t>)> {
        self.known.push(key);
        let value = self.entries.get(key)?;
        Some((self.place_of(value), value.get_ref()))
    }

    fn shaped<T>(
        &mut self,
        key: &'static str,
        shape: Shape,
        of: impl FnOnce(&'t DeValue<'t>) -> Option<T>,
    ) -> Option<At<T>> {
        let (span, value) = self.take(key)?;
        let read = of(value);
        if read.is_none() {
            let kind = match (shape, value.as_str()) {
                (Shape::OneOf(words), Some(written)) => {
                    FindingKind::UnknownWord(key, words, nearest(written, words.iter().copied()))
                }
                _ => FindingKind::WrongShape(key, shape),
            };
            self.misshapen(key, &span, kind);
        }
        read.map(|value| At::new(value, span))
    }

    fn misshapen(&mut self, key: &'static str, span: &Range<usize>, kind: FindingKind) {
        self.note(span, kind);
        let place = if self.top { 0 } else { self.place().start };
        self.report.misshapen(self.document, key, place);
    }

    /// A text, in NFC.
    pub(super) fn text(&mut self, key: &'static str) -> Option<At<String>> {
        let text = self.shaped(key, Shape::Text, |value| value.as_str().map(normal))?;
        self.length(&text);
        Some(text)
    }

    fn length(&mut self, text: &At<String>) {
        if text.value.len() > LONGEST_TEXT {
            self.note(&text.span, FindingKind::TextTooLong);
        }
    }

    /// A list of texts, or one text standing for a list of one where that is allowed.
    pub(super) fn texts(&mut self, key: &'static str, one: bool) -> Vec<At<String>> {
        let Some((span, value)) = self.take(key) else {
            return Vec::new();
        };
        let read = if one {
            self.list_or_one(value, &span)
        } else {
            self.list(value)
        };
        let Some(texts) = read else {
            let shape = if one {
                Shape::TextOrTexts
            } else {
                Shape::Texts
            };
            self.misshapen(key, &span, FindingKind::WrongShape(key, shape));
            return Vec::new();
        };
        for text in &texts {
            self.length(text);
        }
        texts
    }

    /// True or false.
    pub(super) fn truth(&mut self, key: &'static str) -> Option<At<bool>> {
        self.shaped(key, Shape::Truth, DeValue::as_bool)
    }

    /// A decimal number.
    pub(super) fn number(&mut self, key: &'static str) -> Option<At<Number>> {
        let read = self.shaped(key, Shape::Number, number)?;
        match read.value {
            Ok(value) => Some(At::new(value, read.span)),
            Err(fault) => {
                self.note(&read.span, FindingKind::Quantity(fault));
                let place = if self.top { 0 } else { self.place().start };
                self.report.misshapen(self.document, key, place);
                None
            }
        }
    }

    /// A day.
    pub(super) fn day(&mut self, key: &'static str) -> Option<At<Date>> {
        self.shaped(key, Shape::Day, |value| {
            let datetime = value.as_datetime()?;
            let day = datetime.date.filter(|_| datetime.time.is_none())?;
            Date::new(
                i16::try_from(day.year).ok()?,
                i8::try_from(day.month).ok()?,
                i8::try_from(day.day).ok()?,
            )
            .ok()
        })
    }

    /// One of several words.
    pub(super) fn word<T: Copy>(
        &mut self,
        key: &'static str,
        words: &'static [&'static str],
        values: &[T],
    ) -> Option<At<T>> {
        self.shaped(key, Shape::OneOf(words), |value| {
            let written = value.as_str()?;
            let at = words.iter().position(|word| *word == written)?;
            values.get(at).copied()
        })
    }

    /// A text in both languages.
    pub(super) fn words(&mut self, key: &'static str) -> Option<RawWords> {
        self.table(key, |table| RawWords {
            span: table.span.clone(),
            en: table.text("en"),
            ja: table.text("ja"),
        })
    }

    /// Lists of texts in both languages.
    pub(super) fn lines(&mut self, key: &'static str) -> Option<RawLines> {
        self.table(key, |table| RawLines {
            span: table.span.clone(),
            en: table.texts("en", false),
            ja: table.texts("ja", false),
        })
    }

    /// A table under a key.
    pub(super) fn table<T>(
        &mut self,
        key: &'static str,
        of: impl FnOnce(&mut Table<'_, '_>) -> T,
    ) -> Option<T> {
        let read = self.shaped(key, Shape::Table, DeValue::as_table)?;
        Some(self.inside(read.value, read.span, of))
    }

    /// A list of tables under a key.
    pub(super) fn tables<T>(
        &mut self,
        key: &'static str,
        mut of: impl FnMut(&mut Table<'_, '_>) -> T,
    ) -> Vec<T> {
        let Some((span, value)) = self.take(key) else {
            return Vec::new();
        };
        let Some(array) = value.as_array() else {
            self.note(&span, FindingKind::WrongShape(key, Shape::Tables));
            return Vec::new();
        };
        let mut read = Vec::with_capacity(array.len());
        for entry in array {
            match entry.get_ref().as_table() {
                Some(table) => read.push(self.inside(table, self.place_of(entry), &mut of)),
                None => {
                    let kind = FindingKind::WrongShape(key, Shape::Tables);
                    self.note(&self.place_of(entry), kind);
                }
            }
        }
        read
    }

    /// A table, or a list of tables, under a key.
    pub(super) fn table_or_tables<T>(
        &mut self,
        key: &'static str,
        of: impl FnMut(&mut Table<'_, '_>) -> T,
    ) -> Option<At<Vec<T>>> {
        let (span, value) = self.take(key)?;
        let read = match value {
            DeValue::Table(_) => self.table(key, of).into_iter().collect(),
            DeValue::Array(_) => self.tables(key, of),
            _ => {
                self.note(&span, FindingKind::WrongShape(key, Shape::TableOrTables));
                return None;
            }
        };
        Some(At::new(read, span))
    }

    /// The keys of a table whose keys are names, with their values, in the order in which they are
    /// written. What the names should name is looked up later.
    pub(super) fn names(&mut self) -> Vec<(At<String>, Range<usize>, &'t DeValue<'t>)> {
        self.open = true;
        let mut entries: Vec<_> = self
            .entries
            .iter()
            .map(|(key, value)| {
                (
                    At::new(key.get_ref().to_string(), self.place_of(key)),
                    self.place_of(value),
                    value.get_ref(),
                )
            })
            .collect();
        entries.sort_by_key(|(name, _, _)| name.span.start);
        entries
    }

    /// A table that is the value of a named entry.
    pub(super) fn inside<T>(
        &mut self,
        entries: &DeTable<'_>,
        span: Range<usize>,
        of: impl FnOnce(&mut Table<'_, '_>) -> T,
    ) -> T {
        let mut table = Table::new(entries, span, self.document, self.report);
        table.heard = self.heard;
        table.offset = self.offset;
        let read = of(&mut table);
        table.finish();
        read
    }

    /// A list of texts.
    pub(super) fn list(&self, value: &DeValue<'_>) -> Option<Vec<At<String>>> {
        let of = |entry: &Spanned<DeValue<'_>>| {
            let text = entry.get_ref().as_str()?;
            Some(At::new(normal(text), self.place_of(entry)))
        };
        value.as_array()?.iter().map(of).collect()
    }

    /// A list of texts, or one text.
    pub(super) fn list_or_one(
        &self,
        value: &DeValue<'_>,
        span: &Range<usize>,
    ) -> Option<Vec<At<String>>> {
        match value.as_str() {
            Some(text) => Some(vec![At::new(normal(text), span.clone())]),
            None => self.list(value),
        }
    }

    /// Says which keys are left over.
    pub(super) fn finish(&mut self) {
        if self.open {
            return;
        }
        let entries = self.entries;
        for key in entries.keys() {
            let name: &str = key.get_ref();
            if !self.known.contains(&name) {
                // In this order, so that of names equally near it is always the same one.
                self.known.sort_unstable();
                let near = nearest(name, self.known.iter().copied());
                let kind = FindingKind::UnknownKey(name.to_owned(), near);
                self.note(&self.place_of(key), kind);
            }
        }
    }
}

fn shifted(span: Range<usize>, by: usize) -> Range<usize> {
    span.start + by..span.end + by
}
