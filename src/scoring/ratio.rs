//! An exact share. Rounded half up, once, where it is written. Fractions stay whole numbers over
//! whole numbers until then, so that a band is reached or not whatever the machine; there is none
//! over nothing.

use std::cmp::Ordering;

use crate::questionnaire::Credit;

/// A non-negative fraction with a positive denominator.
#[derive(Debug, Clone, Copy)]
pub struct Ratio {
    numerator: u64,
    denominator: u64,
}

impl Ratio {
    /// `numerator / denominator`; over nothing there is no score: `None`.
    pub const fn new(numerator: u64, denominator: u64) -> Option<Self> {
        if denominator == 0 {
            None
        } else {
            Some(Self {
                numerator,
                denominator,
            })
        }
    }

    /// Its numerator and denominator, as they stand.
    pub(crate) fn parts(self) -> (i128, i128) {
        (self.numerator.into(), self.denominator.into())
    }

    /// In so many equal parts of one, rounded half up: 1000 parts give tenths of a percent,
    /// 1,000,000 the six decimals of the JSON.
    pub fn rounded(self, parts: u64) -> u64 {
        let (value, whole) = (
            u128::from(self.numerator) * u128::from(parts),
            u128::from(self.denominator),
        );
        u64::try_from((2 * value + whole) / (2 * whole)).unwrap_or(u64::MAX)
    }

    /// With six decimals at most, no trailing zeros but at least one: `0.6125`, `1.0`.
    pub fn decimal(self) -> String {
        decimal(self.rounded(1_000_000).into())
    }

    /// As a percentage with one decimal and no sign: `61.3`.
    pub fn percent(self) -> String {
        let tenths = self.rounded(1000);
        format!("{}.{}", tenths / 10, tenths % 10)
    }

    /// The ratio of a credit.
    pub const fn of_credit(credit: Credit) -> Self {
        Self {
            numerator: credit.thousandths() as u64,
            denominator: 1000,
        }
    }

    /// Whether it reaches a share.
    pub fn reaches(self, share: Credit) -> bool {
        self >= Self::of_credit(share)
    }
}

/// Millionths as a number without trailing zeros, but at least one: `0.6125`, `1.0`.
pub(super) fn decimal(millionths: u128) -> String {
    let fraction = format!("{:06}", millionths % 1_000_000);
    let digits = fraction.trim_end_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    format!("{}.{digits}", millionths / 1_000_000)
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = u128::from(self.numerator) * u128::from(other.denominator);
        let right = u128::from(other.numerator) * u128::from(self.denominator);
        left.cmp(&right)
    }
}
