//! The band of a level: by what was attained, then lowered by what is open. Caps name the bands
//! `mostly` and `partly` of the method; a method without them has no caps.

use super::Ratio;
use crate::questionnaire::{Band, Method};

/// How far something lowers a band at most. Ordered: the lower cap is the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Cap {
    /// Nothing lowers it.
    #[default]
    None,
    /// At most `mostly`.
    Mostly,
    /// At most `partly`.
    Partly,
}

/// The position in the method's bands (the highest first) of a ratio's band, lowered by a cap.
pub(crate) fn band(method: &Method, ratio: Option<Ratio>, cap: Cap) -> Option<usize> {
    let ratio = ratio?;
    let reached = method
        .bands
        .iter()
        .position(|band| ratio.reaches(band.from))?;
    let named = |id: &str| {
        method
            .bands
            .iter()
            .position(|band: &Band| band.id.as_str() == id)
    };
    let lowest = match cap {
        Cap::None => None,
        Cap::Mostly => named("mostly"),
        Cap::Partly => named("partly"),
    };
    Some(lowest.map_or(reached, |lowest| reached.max(lowest)))
}
