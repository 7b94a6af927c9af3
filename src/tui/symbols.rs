//! The marks that are not words, in two sets: some Japanese terminals draw the first set's
//! characters two cells wide, for which there is a set of ASCII. No other file of this room writes
//! such a mark. It knows no colour; each mark that matters stands beside its word.

use std::borrow::Cow;

use crate::app::Mark;

/// A choice of marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Symbols {
    /// Lines and signs.
    #[default]
    Unicode,
    /// Only what every terminal draws in one cell.
    Ascii,
}

impl Symbols {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Unicode, Self::Ascii];

    /// Their names.
    pub const NAMES: [&'static str; 2] = [Self::Unicode.name(), Self::Ascii.name()];

    /// As written on the command line and in the configuration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unicode => "unicode",
            Self::Ascii => "ascii",
        }
    }

    /// The set of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|symbols| symbols.name() == name)
    }

    const fn of(self, unicode: &'static str, ascii: &'static str) -> &'static str {
        match self {
            Self::Unicode => unicode,
            Self::Ascii => ascii,
        }
    }

    /// Where text was cut.
    pub(super) const fn ellipsis(self) -> &'static str {
        self.of("…", "...")
    }

    /// Across the screen.
    pub(super) const fn rule(self) -> &'static str {
        self.of("─", "-")
    }

    /// Between two columns.
    pub(super) const fn divider(self) -> &'static str {
        self.of("│", "|")
    }

    /// The row under the cursor; beside reverse video, for those who cannot see it.
    pub(super) const fn cursor(self) -> &'static str {
        self.of("❯", ">")
    }

    /// A section that is under way or unfolded.
    pub(super) const fn begun(self) -> &'static str {
        self.of("▸", ">")
    }

    /// Everything answered; an answer that stands.
    pub(super) const fn done(self) -> &'static str {
        self.of("✓", "+")
    }

    /// Where you are.
    pub(super) const fn here(self) -> &'static str {
        self.of("●", "*")
    }

    /// Nothing answered.
    pub(super) const fn open(self) -> &'static str {
        self.of("·", ".")
    }

    /// Flagged.
    pub(super) const fn flag(self) -> &'static str {
        self.of("⚑", "!")
    }

    /// No score; not asked.
    pub(super) const fn nothing(self) -> &'static str {
        self.of("–", "-")
    }

    /// There is more above.
    pub(super) const fn above(self) -> &'static str {
        self.of("↑", "^")
    }

    /// There is more below.
    pub(super) const fn below(self) -> &'static str {
        self.of("↓", "v")
    }

    /// Between things on one row.
    pub(super) const fn dot(self) -> &'static str {
        self.of(" · ", " - ")
    }

    /// Of a share, in quarters: none to all.
    pub(super) const fn quarters(self) -> [&'static str; 5] {
        match self {
            Self::Unicode => [" ", "░", "▒", "▓", "█"],
            Self::Ascii => [" ", ".", "-", "=", "#"],
        }
    }

    /// Of a bar: certain, still possible, not.
    pub(super) const fn bar(self) -> [&'static str; 3] {
        match self {
            Self::Unicode => ["█", "▒", "░"],
            Self::Ascii => ["#", "-", "."],
        }
    }

    /// One of several, chosen or not.
    pub(super) const fn choice(self, chosen: bool) -> &'static str {
        if chosen {
            self.of("(●)", "(*)")
        } else {
            "( )"
        }
    }

    /// Any of several, ticked or not.
    pub(super) const fn tick(on: bool) -> &'static str {
        if on { "[x]" } else { "[ ]" }
    }

    /// How a question stands.
    pub(super) const fn mark(self, mark: Mark) -> &'static str {
        match mark {
            Mark::Answered => self.done(),
            Mark::Open => self.open(),
            Mark::Unknown | Mark::Maybe => "?",
            Mark::NotApplicable => "x",
            Mark::Proposed => "~",
            Mark::Returned => "<",
            Mark::NotAsked | Mark::LeftOut => self.nothing(),
            Mark::Linked => "=",
        }
    }

    /// A key's name with this set's marks.
    pub(super) fn key(self, name: String) -> String {
        const NAMES: [(&str, &str); 4] =
            [("↑", "Up"), ("↓", "Down"), ("←", "Left"), ("→", "Right")];
        match self {
            Self::Unicode => name,
            Self::Ascii => NAMES
                .iter()
                .fold(name, |name, (mark, word)| name.replace(mark, word)),
        }
    }

    /// A text with marks that some terminals draw two cells wide put in one cell each. The text
    /// takes as many cells as before, so that wrapped rows stay as they are.
    pub(super) fn narrow(self, text: &str) -> Cow<'_, str> {
        if self == Self::Unicode || text.is_ascii() {
            return Cow::Borrowed(text);
        }
        let narrow = |mark| match mark {
            '…' | '‥' => '.',
            '·' | '–' | '—' | '─' | '―' => '-',
            '×' => 'x',
            '※' | '●' | '•' => '*',
            '→' => '>',
            '←' => '<',
            '↑' => '^',
            '↓' => 'v',
            '“' | '”' => '"',
            '‘' | '’' => '\'',
            other => other,
        };
        Cow::Owned(text.chars().map(narrow).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ascii_set_is_ascii() {
        let set = Symbols::Ascii;
        let marks = [
            set.ellipsis(),
            set.rule(),
            set.divider(),
            set.cursor(),
            set.begun(),
            set.done(),
            set.here(),
            set.open(),
            set.flag(),
            set.nothing(),
            set.above(),
            set.below(),
            set.dot(),
            set.choice(true),
            set.choice(false),
        ];
        for mark in marks.into_iter().chain(set.bar()) {
            assert!(mark.is_ascii(), "{mark}");
        }
        assert_eq!(set.key("↑ ↓".to_owned()), "Up Down");
        assert_eq!(set.narrow("saving … 点検 – “x”"), "saving . 点検 - \"x\"");
    }
}
