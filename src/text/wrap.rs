//! Breaks text into rows for a width in cells: Japanese by kinsoku rules, Latin at its spaces, a word
//! longer than the row between graphemes. The display and the editor share it, so that caret,
//! wrapping and scrolling cannot disagree. It gives byte ranges and knows nothing of screens.

use std::ops::Range;

use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, LineBreakWordOption};
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_segmentation::UnicodeSegmentation;

use super::kinsoku;
use super::width::{grapheme_width, width};

/// Where lines may break, by the strict rules. Its data is compiled in; nothing is built at run time.
static BREAKS: LineSegmenterBorrowed<'static> =
    LineSegmenter::new_for_non_complex_scripts(break_options());

const fn break_options() -> LineBreakOptions<'static> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    options.word_option = Some(LineBreakWordOption::Normal);
    options
}

/// Rows of so many cells have some to spare for the last one.
const BALANCED: usize = 24;
/// The cells that the last row of a paragraph has at least, where it goes on without a space.
const LAST: usize = 10;
/// So many cells more it may have, to begin with a word.
const REACH: usize = 12;

/// What becomes of the spaces at which a row is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spaces {
    /// They belong to no row: text that is read.
    Drop,
    /// They stay at the end of the row, or begin the next one where they do not fit: text that is
    /// typed, in which the caret may stand between them.
    Keep,
}

/// One row of a wrapped text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The bytes of the text that stand on the row, without the newline.
    pub range: Range<usize>,
    /// The cells they take.
    pub width: usize,
}

/// A text broken into rows; there is always at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrapped {
    /// The rows, in order, ranges rising and never overlapping.
    pub rows: Vec<Row>,
}

/// Breaks `text` into rows of at most `cells`, dropping the spaces at the breaks. A newline ends a
/// row. Only a single grapheme wider than the whole row makes a row wider than `cells`.
pub fn wrap(text: &str, cells: usize) -> Wrapped {
    wrap_with(text, cells, Spaces::Drop)
}

/// As [`wrap`], with the spaces at the breaks treated as said.
pub fn wrap_with(text: &str, cells: usize, spaces: Spaces) -> Wrapped {
    let mut rows = Vec::new();
    let mut start = 0;
    for paragraph in text.split('\n') {
        let segments = segments(paragraph);
        let mut filling = Filling::new(start, cells.max(1), spaces);
        for segment in &segments {
            filling.add(segment);
        }
        let first = rows.len();
        filling.finish(&mut rows);
        if spaces == Spaces::Drop && cells >= BALANCED {
            let last = rows.get_mut(first..).unwrap_or_default();
            lengthen_last(last, &segments, (paragraph, start), cells);
        }
        start += paragraph.len() + 1;
    }
    Wrapped { rows }
}

/// The rows of `text` as text, dropping the spaces at the breaks and a newline at the very end.
pub fn lines(text: &str, cells: usize) -> Vec<&str> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    wrap(text, cells)
        .rows
        .into_iter()
        .map(|row| text.get(row.range).unwrap_or_default())
        .collect()
}

/// Gives a last row of a character or two some of the row before it: 「…ていますか。」 is read as one,
/// and 「か。」 alone on a row is not. It begins with a word where one begins near by. A row that ends
/// at a space keeps its words.
fn lengthen_last(
    rows: &mut [Row],
    segments: &[&str],
    (paragraph, start): (&str, usize),
    most: usize,
) {
    let [.., before, last] = rows else {
        return;
    };
    if last.width >= LAST || before.range.end != last.range.start {
        return;
    }
    let mut place = start + paragraph.len();
    let mut chosen = None;
    for segment in segments.iter().rev() {
        place -= segment.len();
        let spaced = without_end_spaces(segment).len() < segment.len();
        if place <= before.range.start || (spaced && place < last.range.start) {
            break;
        }
        let moved = paragraph.get(place - start..before.range.end - start);
        let cells = moved.map_or(0, width);
        // A word too long to be moved whole stays where it is.
        if last.width + cells > most {
            break;
        }
        if place < last.range.start && last.width + cells >= LAST {
            let word = paragraph
                .split_at_checked(place - start)
                .is_some_and(|(before, after)| kinsoku::begins_word(before, after));
            if word || chosen.is_none() {
                chosen = Some((place, cells));
            }
            if word || last.width + cells >= LAST + REACH {
                break;
            }
        }
    }
    if let Some((place, cells)) = chosen {
        before.range.end = place;
        before.width -= cells;
        last.range.start = place;
        last.width += cells;
    }
}

/// Cuts a paragraph where a line may break: the Unicode rules, held to whole graphemes and kinsoku.
fn segments(paragraph: &str) -> Vec<&str> {
    let mut graphemes = paragraph
        .grapheme_indices(true)
        .map(|(start, _)| start)
        .peekable();
    let mut found = Vec::new();
    let mut start = 0;
    for place in BREAKS.segment_str(paragraph) {
        while graphemes.next_if(|boundary| *boundary < place).is_some() {}
        let whole = place == paragraph.len() || graphemes.peek() == Some(&place);
        let (before, after) = paragraph.split_at_checked(place).unwrap_or((paragraph, ""));
        let allowed = kinsoku::may_break(before, after) && !kinsoku::within_a_number(before, after);
        let allowed = after.is_empty() || allowed;
        if place > start && whole && allowed {
            found.push(paragraph.get(start..place).unwrap_or_default());
            start = place;
        }
    }
    found
}

/// The text without the spaces at its end. A space that is part of a larger grapheme (behind a
/// prepended mark, under a combining one) belongs to that.
fn without_end_spaces(text: &str) -> &str {
    let spaces = text
        .graphemes(true)
        .rev()
        .take_while(|grapheme| is_space(grapheme));
    let bytes: usize = spaces.map(str::len).sum();
    text.get(..text.len() - bytes).unwrap_or(text)
}

/// The text without the spaces at its start, likewise.
fn without_start_spaces(text: &str) -> &str {
    let spaces = text
        .graphemes(true)
        .take_while(|grapheme| is_space(grapheme));
    let bytes: usize = spaces.map(str::len).sum();
    text.get(bytes..).unwrap_or(text)
}

fn is_space(grapheme: &str) -> bool {
    grapheme.chars().all(char::is_whitespace)
}

/// The rows of one paragraph while they are filled, each with as much as goes into it.
struct Filling {
    cells: usize,
    spaces: Spaces,
    rows: Vec<Row>,
    /// The row being filled: where it starts, where its text ends, and the cells up to there.
    start: usize,
    end: usize,
    used: usize,
    /// Spaces after the end, not yet known to be followed by text on the same row: bytes and cells.
    hanging: (usize, usize),
}

impl Filling {
    fn new(start: usize, cells: usize, spaces: Spaces) -> Self {
        Self {
            cells,
            spaces,
            rows: Vec::new(),
            start,
            end: start,
            used: 0,
            hanging: (0, 0),
        }
    }

    /// Puts a word on the row, or on the next one where it does not fit.
    fn add_word(&mut self, word: &str) {
        let cells = width(word);
        if self.used + self.hanging.1 + cells > self.cells && self.end > self.start {
            self.close();
        }
        if self.used + self.hanging.1 + cells <= self.cells {
            self.take(word.len(), cells);
        } else {
            self.cut(word);
        }
    }

    /// Adds a segment: a word with the spaces behind it.
    fn add(&mut self, segment: &str) {
        let word = without_end_spaces(segment);
        let space = segment.get(word.len()..).unwrap_or_default();
        // Nothing but spaces needs no row of its own.
        if !word.is_empty() {
            self.add_word(word);
        }
        match self.spaces {
            Spaces::Drop => {
                self.hanging.0 += space.len();
                self.hanging.1 += width(space);
            }
            Spaces::Keep => self.fill(space),
        }
    }

    /// Puts text on the row, behind the spaces that were hanging.
    fn take(&mut self, bytes: usize, cells: usize) {
        if bytes > 0 {
            self.end += self.hanging.0 + bytes;
            self.used += self.hanging.1 + cells;
            self.hanging = (0, 0);
        }
    }

    /// Ends the row; what was hanging belongs to none.
    fn close(&mut self) {
        self.rows.push(Row {
            range: self.start..self.end,
            width: self.used,
        });
        self.start = self.end + self.hanging.0;
        self.end = self.start;
        self.used = 0;
        self.hanging = (0, 0);
    }

    /// Puts text on the row grapheme by grapheme, over as many rows as it needs.
    fn fill(&mut self, text: &str) {
        for grapheme in text.graphemes(true) {
            let cells = grapheme_width(grapheme);
            if self.used + cells > self.cells && self.end > self.start {
                self.close();
            }
            self.take(grapheme.len(), cells);
        }
    }

    /// Cuts a word longer than the row, each time at a joint of it in the row's second half, else at
    /// the last place that kinsoku allows, or, where it allows none, wherever the row is full.
    fn cut(&mut self, word: &str) {
        let first = word.graphemes(true).next().map_or(0, grapheme_width);
        if self.hanging.1 + first > self.cells {
            // An indent that leaves no room for a single character.
            self.start += self.hanging.0;
            self.end = self.start;
            self.hanging = (0, 0);
        }
        let mut rest = word;
        while width(rest) + self.used + self.hanging.1 > self.cells {
            let room = self.cells.saturating_sub(self.used + self.hanging.1);
            let (head, tail) = rest
                .split_at_checked(cut_place(rest, room))
                .unwrap_or((rest, ""));
            if head.is_empty() {
                break;
            }
            self.break_between(head, tail);
            rest = match self.spaces {
                Spaces::Drop => without_start_spaces(tail),
                Spaces::Keep => tail,
            };
            if rest.is_empty() {
                return;
            }
            self.close();
        }
        self.take(rest.len(), width(rest));
    }

    /// Puts the head of a cut word on the row; spaces at the cut hang as they do between words.
    fn break_between(&mut self, head: &str, tail: &str) {
        if self.spaces == Spaces::Keep {
            self.take(head.len(), width(head));
            return;
        }
        let word = without_end_spaces(head);
        self.take(word.len(), width(word));
        self.hanging.0 += head.len() - word.len() + tail.len() - without_start_spaces(tail).len();
    }

    fn finish(mut self, rows: &mut Vec<Row>) {
        // A paragraph that is nothing but spaces is an empty row, and so is an empty one.
        self.rows.push(Row {
            range: self.start..self.end,
            width: self.used,
        });
        rows.append(&mut self.rows);
    }
}

/// The byte at which to cut a word too long for `room` cells; at least one grapheme comes before it.
fn cut_place(word: &str, room: usize) -> usize {
    let mut used = 0;
    let (mut full, mut allowed, mut joint) = (0, 0, 0);
    for (start, grapheme) in word.grapheme_indices(true) {
        if start > 0 {
            full = start;
            let (before, after) = word.split_at_checked(start).unwrap_or((word, ""));
            if kinsoku::may_break(before, after) {
                allowed = start;
                // The parts of an id or a path are read, a part of a number is not.
                if before.ends_with(['-', '/', '_']) && used * 2 >= room {
                    joint = start;
                }
            }
        }
        used += grapheme_width(grapheme);
        if used > room && start > 0 {
            let preferred = [joint, allowed].into_iter().find(|place| *place > 0);
            return preferred.unwrap_or(full);
        }
    }
    word.len()
}

#[cfg(test)]
#[path = "wrap/tests.rs"]
mod tests;
