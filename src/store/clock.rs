//! The only clock of the program: now and today on the wall, as the system's time zone has it.
//! Everything else is handed the moment as a value, so that a test can say what day it is.
#![expect(
    clippy::disallowed_methods,
    reason = "the clock is read here and nowhere else"
)]

use jiff::{Zoned, civil::Date};

use crate::assessment::Moment;

/// Now, to the second, with the offset that holds now.
pub fn now() -> Moment {
    let now = Zoned::now();
    let minutes = i16::try_from(now.offset().seconds() / 60).unwrap_or_default();
    // The system's clock shows a year of four digits; where it does not, the epoch is as good.
    Moment::new(now.datetime(), minutes).unwrap_or(Moment::EPOCH)
}

/// Today on the wall.
pub fn today() -> Date {
    Zoned::now().date()
}
