//! What was changed in a field, so that it can be undone and done again, run by run.
//! It keeps only what differed, and forgets the oldest where that becomes too much.

use std::collections::VecDeque;
use std::ops::Range;

/// The most bytes of removed and inserted text that are kept for undoing: 1 MiB.
const KEPT: usize = 1024 * 1024;

/// Which changes are undone together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Run {
    /// Characters typed one after the other.
    Typing,
    /// Characters erased one after the other towards the beginning.
    ErasingBack,
    /// Characters erased one after the other towards the end.
    ErasingForward,
    /// Undone by itself.
    Single,
}

/// One change: at a byte, a text was replaced by another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    at: usize,
    removed: String,
    inserted: String,
    /// Where the caret stood before.
    pub(super) before: usize,
    /// Where the caret stood after.
    pub(super) after: usize,
    run: Run,
}

/// `text` with `with` in place of `range`; `None` where the range is not one of the text.
pub(super) fn replaced(text: &str, range: &Range<usize>, with: &str) -> Option<String> {
    let (head, tail) = (text.get(..range.start)?, text.get(range.end..)?);
    Some([head, with, tail].concat())
}

impl Change {
    /// The change that made `new` of `old` by putting `with` in place of `range`. Where composing
    /// across the seams changed more than that, it is what differs between the two.
    pub(super) fn between(
        old: &str,
        new: &str,
        range: Range<usize>,
        with: &str,
        carets: (usize, usize),
        run: Run,
    ) -> Self {
        let exact = new.len() + range.len() == old.len() + with.len()
            && replaced(old, &range, with).as_deref() == Some(new);
        let (range, inserted) = if exact {
            (range, with.to_owned())
        } else {
            difference(old, new)
        };
        Self {
            at: range.start,
            removed: old.get(range).unwrap_or_default().to_owned(),
            inserted,
            before: carets.0,
            after: carets.1,
            run: if exact { run } else { Run::Single },
        }
    }

    /// The text before the change, from the text after it.
    pub(super) fn undone(&self, text: &str) -> Option<String> {
        replaced(
            text,
            &(self.at..self.at + self.inserted.len()),
            &self.removed,
        )
    }

    /// The text after the change, from the text before it.
    pub(super) fn done(&self, text: &str) -> Option<String> {
        replaced(
            text,
            &(self.at..self.at + self.removed.len()),
            &self.inserted,
        )
    }

    fn size(&self) -> usize {
        self.removed.len() + self.inserted.len()
    }

    /// Takes the next change into this one where both are one run. Returns it where they are not.
    fn join(&mut self, next: Self) -> Option<Self> {
        if self.run != next.run {
            return Some(next);
        }
        let new_word = self.inserted.ends_with(char::is_whitespace)
            && !next.inserted.starts_with(char::is_whitespace);
        match next.run {
            Run::Typing
                if self.at + self.inserted.len() == next.at
                    && next.removed.is_empty()
                    && !new_word =>
            {
                self.inserted.push_str(&next.inserted);
            }
            Run::ErasingBack if next.at + next.removed.len() == self.at => {
                self.removed.insert_str(0, &next.removed);
                self.at = next.at;
            }
            Run::ErasingForward if next.at == self.at => self.removed.push_str(&next.removed),
            _ => return Some(next),
        }
        self.after = next.after;
        None
    }
}

/// The bytes of `old` that differ from `new`, and what stands there in `new`.
fn difference(old: &str, new: &str) -> (Range<usize>, String) {
    let same = |pairs: (char, char)| (pairs.0 == pairs.1).then(|| pairs.0.len_utf8());
    let head: usize = old.chars().zip(new.chars()).map_while(same).sum();
    let (old_rest, new_rest) = (
        old.get(head..).unwrap_or_default(),
        new.get(head..).unwrap_or_default(),
    );
    let tail: usize = old_rest
        .chars()
        .rev()
        .zip(new_rest.chars().rev())
        .map_while(same)
        .sum();
    let inserted = new
        .get(head..new.len() - tail)
        .unwrap_or_default()
        .to_owned();
    (head..old.len() - tail, inserted)
}

/// The changes that can be undone and those that can be done again.
#[derive(Debug, Clone, Default)]
pub(super) struct History {
    done: VecDeque<Change>,
    undone: Vec<Change>,
    /// Whether the next change may be taken into the last one.
    running: bool,
    /// Bytes kept in `done`.
    bytes: usize,
}

impl History {
    /// Whether there is a change to undo.
    pub(super) fn any(&self) -> bool {
        !self.done.is_empty()
    }

    /// Writes a change down; what was undone before can no longer be done again.
    pub(super) fn record(&mut self, change: Change) {
        self.undone.clear();
        self.bytes += change.size();
        let running = self.running && change.run != Run::Single;
        let separate = match self.done.back_mut() {
            Some(last) if running => last.join(change),
            _ => Some(change),
        };
        self.done.extend(separate);
        self.running = true;
        while self.bytes > KEPT && self.done.len() > 1 {
            self.bytes -= self.done.pop_front().map_or(0, |oldest| oldest.size());
        }
    }

    /// The next change begins a run of its own.
    pub(super) fn stop_run(&mut self) {
        self.running = false;
    }

    /// The change to undo next.
    pub(super) fn undo(&mut self) -> Option<Change> {
        let change = self.done.pop_back()?;
        self.bytes -= change.size();
        self.undone.push(change.clone());
        self.running = false;
        Some(change)
    }

    /// The change to do again next.
    pub(super) fn redo(&mut self) -> Option<Change> {
        let change = self.undone.pop()?;
        self.bytes += change.size();
        self.done.push_back(change.clone());
        self.running = false;
        Some(change)
    }
}
