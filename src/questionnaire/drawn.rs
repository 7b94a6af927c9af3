//! Any fault of a TOML text drawn for a reader: the sentence, file, line and column (characters,
//! from 1), the line itself with a mark under the place, and what may have been meant. What the
//! fault is it does not know.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Document, Severity};
use crate::{
    i18n::{Language, finding as words},
    text::printable::{is_forbidden, printable_line},
};

/// The longest line that is shown; of a longer one the beginning.
const LONGEST_LINE: usize = 400;

/// A fault as it is drawn.
#[derive(Debug)]
pub struct Drawn<'a> {
    /// How grave it is.
    pub severity: Severity,
    /// What the text is called.
    pub file: &'a str,
    /// Where, in bytes of the text.
    pub span: Range<usize>,
    /// What is wrong, in a sentence.
    pub sentence: String,
    /// What may have been meant.
    pub near: Option<&'a str>,
}

impl Drawn<'_> {
    /// The drawing, without a line end; `document` is the one that `file` names.
    pub fn draw(&self, document: Option<&Document>, language: Language, color: bool) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let sentence = printable_line(&self.sentence);
        let file = printable_line(self.file);
        let mut group = level
            .with_name(self.severity.name(language))
            .primary_title(&*sentence)
            .elements(Vec::<annotate_snippets::Element<'_>>::new());
        let (line, _) = position(&self.span, document);
        let shown = document.and_then(|document| shown_line(document, &self.span));
        group = match &shown {
            Some((text, span)) => group.element(
                Snippet::source(steerless(text))
                    .line_start(line)
                    .path(&*file)
                    .fold(false)
                    .annotation(AnnotationKind::Primary.span(span.clone())),
            ),
            None => group.element(annotate_snippets::Origin::path(&*file)),
        };
        if let Some(near) = self.near {
            let level = Level::HELP.with_name(words::hint(language));
            let near = printable_line(near);
            group = group.element(level.message(words::did_you_mean(language, &near)));
        }
        let renderer = if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        renderer.render(&[group])
    }
}

/// Line and column of a place, both from 1; the column counts characters.
pub(super) fn position(span: &Range<usize>, document: Option<&Document>) -> (usize, usize) {
    let before = document.and_then(|document| document.text.get(..span.start));
    let Some(before) = before else { return (1, 1) };
    // Over bytes: of a large file with many faults this is most of the work.
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let column = before.get(start..).map_or(0, |text| text.chars().count()) + 1;
    (line, column)
}

/// A line with a mark for each character that steers a terminal or hides. A mark takes as many
/// bytes as what it stands for, so that places in the line still hold; ASCII ones the drawing itself
/// replaces.
fn steerless(line: &str) -> String {
    let mark = |c: char| match (is_forbidden(c), c.len_utf8()) {
        (true, 2) => '·',
        (true, 3) => '\u{FFFD}',
        (true, 4) => '\u{1F6AB}',
        _ => c,
    };
    line.chars().map(mark).collect()
}

/// The line in which a place stands, and the place in that line.
fn shown_line<'d>(document: &'d Document, span: &Range<usize>) -> Option<(&'d str, Range<usize>)> {
    let text: &str = &document.text;
    let before = text.get(..span.start)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let rest = text.get(start..)?;
    let mut line = rest
        .split('\n')
        .next()
        .unwrap_or_default()
        .trim_end_matches('\r');
    let from = span.start - start;
    if line.len() > LONGEST_LINE && from < LONGEST_LINE {
        let cut = (0..=LONGEST_LINE)
            .rev()
            .find(|at| line.is_char_boundary(*at))?;
        line = line.get(..cut)?;
    }
    let to = (span.end.max(span.start) - start).clamp(from, line.len().max(from));
    (!line.is_empty() && from <= line.len()).then_some((line, from..to))
}
