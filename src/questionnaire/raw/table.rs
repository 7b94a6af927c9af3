//! A table of TOML while it is read: each key is taken once, by the shape that it should have;
//! what is left over at the end is an unknown key.

use std::{collections::BTreeSet, ops::Range};

use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::{At, RawLines, RawWords};
use crate::{
    i18n::Language,
    questionnaire::{
        Document, Finding, Number, QuantityError,
        finding::{FindingKind, Severity, Shape},
        near::nearest,
    },
};

/// The longest text, in bytes.
const LONGEST_TEXT: usize = 64 * 1024;
/// The newest format of questionnaire files that this program reads.
const SCHEMA: i64 = 1;

/// Where findings gather.
#[derive(Debug, Default)]
pub(in crate::questionnaire) struct Report {
    pub(in crate::questionnaire) findings: Vec<Finding>,
}

impl Report {
    /// Notes a fault that keeps the file from being loaded.
    pub(in crate::questionnaire) fn error(
        &mut self,
        document: &Document,
        span: &Range<usize>,
        kind: FindingKind,
    ) {
        self.note(Severity::Error, document, span, kind);
    }

    /// Notes a fault that is an error in a shipped file and a warning in a user's.
    pub(in crate::questionnaire) fn lenient(
        &mut self,
        document: &Document,
        span: &Range<usize>,
        kind: FindingKind,
    ) {
        let severity = if document.shipped {
            Severity::Error
        } else {
            Severity::Warning
        };
        self.note(severity, document, span, kind);
    }

    fn note(
        &mut self,
        severity: Severity,
        document: &Document,
        span: &Range<usize>,
        kind: FindingKind,
    ) {
        let finding = Finding {
            severity,
            file: document.name.clone(),
            span: span.clone(),
            kind,
        };
        self.findings.push(finding);
    }

    /// Whether anything keeps the load from being used.
    pub(in crate::questionnaire) fn has_errors(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }
}

/// Parses a document and reads its top table.
pub(super) fn read<T>(
    document: &Document,
    report: &mut Report,
    of: impl FnOnce(&mut Table<'_, '_>) -> T,
) -> T {
    let (parsed, faults) = DeTable::parse_recoverable(&document.text);
    for fault in &faults {
        let span = fault.span().unwrap_or(0..0);
        report.error(
            document,
            &span,
            FindingKind::Syntax(fault.message().to_owned()),
        );
    }
    let span = parsed.span();
    let mut table = Table::new(parsed.get_ref(), span, document, report);
    // What a broken line leaves behind is not to be counted against the rest of the file.
    table.quiet = !faults.is_empty();
    let schema = table.number("schema");
    match schema {
        Some(At { value, span }) if value.thousandths() > SCHEMA * 1000 => {
            let newer = FindingKind::NewerSchema(value.thousandths() / 1000);
            table.note(&span, newer);
            table.quiet = true;
        }
        Some(_) => {}
        None => table.missing("schema"),
    }
    let read = of(&mut table);
    table.finish();
    read
}

/// A table while it is read.
pub(super) struct Table<'t, 'r> {
    entries: &'t DeTable<'t>,
    pub(super) span: Range<usize>,
    document: &'r Document,
    report: &'r mut Report,
    known: BTreeSet<&'static str>,
    quiet: bool,
    open: bool,
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
            known: BTreeSet::new(),
            quiet: false,
            open: false,
        }
    }

    pub(super) fn note(&mut self, span: &Range<usize>, kind: FindingKind) {
        if !self.quiet {
            self.report.error(self.document, span, kind);
        }
    }

    pub(super) fn missing(&mut self, key: &'static str) {
        let start = self.span.clone();
        self.note(&start, FindingKind::MissingKey(key));
    }

    fn take(&mut self, key: &'static str) -> Option<(Range<usize>, &'t DeValue<'t>)> {
        self.known.insert(key);
        let value = self.entries.get(key)?;
        Some((value.span(), value.get_ref()))
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
            self.note(&span, FindingKind::WrongShape(key, shape));
        }
        read.map(|value| At::new(value, span))
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
            list_or_one(value, &span)
        } else {
            list(value)
        };
        let Some(texts) = read else {
            let shape = if one {
                Shape::TextOrTexts
            } else {
                Shape::Texts
            };
            self.note(&span, FindingKind::WrongShape(key, shape));
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
                Some(table) => read.push(self.inside(table, entry.span(), &mut of)),
                None => self.note(&entry.span(), FindingKind::WrongShape(key, Shape::Tables)),
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
                    At::new(key.get_ref().to_string(), key.span()),
                    value.span(),
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
        table.quiet = self.quiet;
        let read = of(&mut table);
        table.finish();
        read
    }

    fn finish(&mut self) {
        if self.quiet || self.open {
            return;
        }
        for key in self.entries.keys() {
            let name: &str = key.get_ref();
            if !self.known.contains(name) {
                let near = nearest(name, self.known.iter().copied());
                let kind = FindingKind::UnknownKey(name.to_owned(), near);
                self.report.error(self.document, &key.span(), kind);
            }
        }
    }
}

/// The text in NFC: decomposed kana break drawing and search.
fn normal(text: &str) -> String {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.to_owned(),
        _ => text.nfc().collect(),
    }
}

/// A list of texts.
pub(super) fn list(value: &DeValue<'_>) -> Option<Vec<At<String>>> {
    let of = |entry: &Spanned<DeValue<'_>>| {
        entry
            .get_ref()
            .as_str()
            .map(|text| At::new(normal(text), entry.span()))
    };
    value.as_array()?.iter().map(of).collect()
}

/// A list of texts, or one text.
pub(super) fn list_or_one(value: &DeValue<'_>, span: &Range<usize>) -> Option<Vec<At<String>>> {
    match value.as_str() {
        Some(text) => Some(vec![At::new(normal(text), span.clone())]),
        None => list(value),
    }
}

/// A number from the digits that are written: no floating point takes part.
fn number(value: &DeValue<'_>) -> Option<Result<Number, QuantityError>> {
    let digits = match value {
        DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str(),
        DeValue::Float(float) => float.as_str(),
        _ => return None,
    };
    Some(digits.replace('_', "").parse())
}

/// The languages that a text lacks.
pub(in crate::questionnaire) fn lacking(words: &RawWords) -> impl Iterator<Item = Language> {
    let blank = |text: &Option<At<String>>| {
        text.as_ref()
            .is_none_or(|text| text.value.trim().is_empty())
    };
    let lacks = [
        (Language::En, blank(&words.en)),
        (Language::Ja, blank(&words.ja)),
    ];
    lacks
        .into_iter()
        .filter(|(_, blank)| *blank)
        .map(|(language, _)| language)
}
