//! Which faults of a file with broken lines are said: what a line that is no TOML leaves behind is
//! not to be counted against the rest of the file.

use std::ops::Range;

use crate::questionnaire::finding::FindingKind;

/// Which faults of a table are said.
#[derive(Debug, Clone, Copy)]
pub(super) enum Heard<'b> {
    /// Every one.
    All,
    /// Those of keys and values that stand away from the broken lines, and nothing that is missing.
    Beside(&'b [Range<usize>]),
    /// None.
    Nothing,
}

impl<'b> Heard<'b> {
    /// What is heard of a text with these broken lines. After a broken header, keys land in the
    /// table before it: then nothing that is found can be trusted.
    pub(super) fn beside(text: &str, broken: &'b [Range<usize>]) -> Self {
        let header = |line: &Range<usize>| {
            let line = text.get(line.clone()).unwrap_or_default();
            line.trim_start().starts_with('[')
        };
        if broken.is_empty() {
            Self::All
        } else if broken.iter().any(header) {
            Self::Nothing
        } else {
            Self::Beside(broken)
        }
    }

    pub(super) fn passes(self, span: &Range<usize>, kind: &FindingKind) -> bool {
        match self {
            Self::All => true,
            Self::Nothing => false,
            Self::Beside(broken) => {
                let there = !matches!(
                    kind,
                    FindingKind::MissingKey(_) | FindingKind::EmptyCondition
                );
                let touches =
                    |line: &Range<usize>| span.start <= line.end && line.start <= span.end;
                there && !broken.iter().any(touches)
            }
        }
    }
}

/// The whole lines that a place touches.
pub(super) fn lines_of(text: &str, place: &Range<usize>) -> Range<usize> {
    let start = text
        .get(..place.start)
        .and_then(|before| before.rfind('\n'));
    let rest = text.get(place.end..).unwrap_or_default();
    let end = rest.find('\n').unwrap_or(rest.len());
    start.map_or(0, |at| at + 1)..place.end + end
}
