//! A bar of a share: what is certain, and while answers are missing what is still possible. Exact:
//! cells are counted from the share itself. It writes no number and knows no colour.

use crate::{scoring::Ratio, tui::symbols::Symbols};

/// What a bar shows.
#[derive(Debug, Clone, Copy)]
pub(in crate::tui) struct Bar {
    /// What is certain; `None` over nothing.
    pub(in crate::tui) certain: Option<Ratio>,
    /// What can be reached at most; as much as is certain once everything is answered.
    pub(in crate::tui) possible: Option<Ratio>,
}

/// A bar of so many cells.
pub(in crate::tui) fn bar(of: Bar, width: u16, symbols: Symbols) -> String {
    let [full, maybe, empty] = symbols.bar();
    let part = |ratio: Option<Ratio>| {
        let cells = ratio.map_or(0, |ratio| ratio.rounded(u64::from(width)));
        usize::try_from(cells)
            .unwrap_or(usize::MAX)
            .min(usize::from(width))
    };
    let certain = part(of.certain);
    let possible = part(of.possible).max(certain);
    let rest = usize::from(width) - possible;
    [
        full.repeat(certain),
        maybe.repeat(possible - certain),
        empty.repeat(rest),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_wide_as_asked() {
        let of = |low, high| Bar {
            certain: Ratio::new(low, 10),
            possible: Ratio::new(high, 10),
        };
        assert_eq!(bar(of(3, 7), 10, Symbols::Unicode), "███▒▒▒▒░░░");
        assert_eq!(bar(of(10, 10), 4, Symbols::Ascii), "####");
        let nothing = Bar {
            certain: None,
            possible: None,
        };
        assert_eq!(bar(nothing, 3, Symbols::Ascii), "...");
        assert_eq!(bar(of(3, 7), 0, Symbols::Unicode), "");
    }
}
