//! Tells the second click of a double one from a click of its own, by time and place: whoever is
//! used to double clicks would answer the next question along with the one on the screen.
#![expect(
    clippy::disallowed_methods,
    reason = "only time tells a double click from two clicks, and nothing is stored of it"
)]

use std::time::{Duration, Instant};

use crate::app::Gesture;

/// Two clicks within this time at the same place are one.
const AT_ONCE: Duration = Duration::from_millis(500);

/// The last click.
#[derive(Debug, Default)]
pub(super) struct Clicks {
    last: Option<((u16, u16), Instant)>,
}

impl Clicks {
    /// The gesture as it is meant, at a column and row.
    pub(super) fn meant(&mut self, at: (u16, u16), gesture: Gesture) -> Gesture {
        if gesture != Gesture::Click {
            return gesture;
        }
        self.clicked(at, Instant::now())
    }

    fn clicked(&mut self, at: (u16, u16), now: Instant) -> Gesture {
        let again = self.last.is_some_and(|((x, y), then)| {
            let near = x.abs_diff(at.0) <= 1 && y == at.1;
            near && now.duration_since(then) < AT_ONCE
        });
        self.last = Some((at, now));
        if again {
            Gesture::ClickAgain
        } else {
            Gesture::Click
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_click_at_once_at_the_same_place_is_the_second_of_two() {
        let mut clicks = Clicks::default();
        let start = Instant::now();
        let mut at = |place, millis| clicks.clicked(place, start + Duration::from_millis(millis));
        assert_eq!(at((4, 7), 0), Gesture::Click);
        assert_eq!(at((5, 7), 200), Gesture::ClickAgain);
        assert_eq!(at((5, 8), 300), Gesture::Click, "another row");
        assert_eq!(at((5, 8), 900), Gesture::Click, "later");
        assert_eq!(clicks.meant((5, 8), Gesture::WheelUp), Gesture::WheelUp);
    }
}
