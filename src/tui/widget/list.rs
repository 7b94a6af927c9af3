//! A list that shows the rows around its cursor and says how many are above and below. Where it is
//! scrolled to follows from the cursor alone, so nothing needs to be remembered between frames.

use ratatui::layout::Rect;

use super::{Canvas, Look, Row, canvas::below, rows};
use crate::{app::Target, i18n::view as say, tui::theme::Role};

/// Which of so many entries are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::tui) struct Window {
    /// The first one shown.
    pub(in crate::tui) first: usize,
    /// How many are.
    pub(in crate::tui) count: usize,
}

impl Window {
    /// The entries around a cursor in so many rows; the cursor stands in the middle where it can.
    pub(in crate::tui) fn around(at: usize, total: usize, height: u16) -> Self {
        let height = usize::from(height);
        let last_first = total.saturating_sub(height);
        Self {
            first: at.saturating_sub(height / 2).min(last_first),
            count: total.min(height),
        }
    }

    /// The entries from one on, as far as the last ones still fill the rows.
    pub(in crate::tui) fn from(first: usize, total: usize, height: u16) -> Self {
        let height = usize::from(height);
        Self {
            first: first.min(total.saturating_sub(height)),
            count: total.min(height),
        }
    }

    /// How many follow that are not shown.
    pub(in crate::tui) const fn after(self, total: usize) -> usize {
        total.saturating_sub(self.first.saturating_add(self.count))
    }
}

/// Draws the entries around the cursor, `row` giving each; where not all fit, the last row says how
/// many are above and below. Gives the number of rows of a page.
pub(in crate::tui) fn list(
    canvas: &mut Canvas<'_>,
    area: Rect,
    at: usize,
    total: usize,
    row: impl Fn(usize) -> Row,
) -> u16 {
    let all = total <= usize::from(area.height);
    let shown = Rect {
        height: area.height.saturating_sub(u16::from(!all)),
        ..area
    };
    let window = Window::around(at, total, shown.height);
    for index in window.first..window.first.saturating_add(window.count) {
        canvas.row(below(shown, rows(index - window.first)), &row(index));
    }
    canvas.leads(shown, Target::Scrolls);
    if !all {
        canvas.row(below(area, shown.height), &more(canvas.look, window, total));
    }
    shown.height
}

/// How many entries are above and below.
pub(in crate::tui) fn more(look: Look, window: Window, total: usize) -> Row {
    let (above, below) = (window.first, window.after(total));
    let part = |count: usize, mark: &str| (count > 0).then(|| format!("{mark} {count}"));
    let parts = [
        part(above, look.symbols.above()),
        part(below, look.symbols.below()),
    ];
    let text: Vec<String> = parts.into_iter().flatten().collect();
    Row::of(
        format!(" {}", say::more(look.language, &text.join("  "))),
        Role::Muted,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_is_always_shown_and_no_row_is_wasted() {
        for total in 0..40 {
            for height in 0..20_u16 {
                for at in 0..total.max(1) {
                    let window = Window::around(at, total, height);
                    assert_eq!(window.count, total.min(usize::from(height)));
                    assert!(window.first + window.count <= total);
                    if height > 0 && total > 0 {
                        assert!((window.first..window.first + window.count).contains(&at));
                    }
                }
            }
        }
    }

    #[test]
    fn a_text_is_not_scrolled_past_its_end() {
        assert_eq!(Window::from(7, 10, 4), Window { first: 6, count: 4 });
        assert_eq!(Window::from(7, 3, 4), Window { first: 0, count: 3 });
        assert_eq!(Window::from(2, 10, 4).after(10), 4);
    }
}
