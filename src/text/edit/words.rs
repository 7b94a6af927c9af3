//! Where words begin and end in a field, for moving and erasing by word. The dictionary knows
//! Japanese words, which no space parts. It knows nothing of the caret.

use std::ops::Range;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use super::motion::{boundary_from, line_end, line_start, next, previous};

/// The words of the line between two bytes, in order; spaces and marks are not words.
fn words(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let content = text.get(line.clone()).unwrap_or_default();
    // Built at each call: it only borrows data that is compiled in.
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut start = line.start;
    let mut found = Vec::new();
    for (end, kind) in segmenter.segment_str(content).iter_with_word_type() {
        let end = boundary_from(text, line.start + end);
        if kind.is_word_like() && end > start {
            found.push(start..end);
        }
        start = end.max(start);
    }
    found
}

/// The beginning of the word before a byte; where none is left on the line, the line before it.
pub(super) fn start_before(text: &str, at: usize) -> usize {
    let line = line_start(text, at);
    if at == line {
        return previous(text, at);
    }
    let found = words(text, line..line_end(text, at));
    found
        .iter()
        .rev()
        .find(|word| word.start < at)
        .map_or(line, |word| word.start)
}

/// The end of the word after a byte; where none is left on the line, the line after it.
pub(super) fn end_after(text: &str, at: usize) -> usize {
    let end = line_end(text, at);
    if at == end {
        return next(text, at);
    }
    let found = words(text, line_start(text, at)..end);
    found
        .iter()
        .find(|word| word.end > at)
        .map_or(end, |word| word.end)
}
