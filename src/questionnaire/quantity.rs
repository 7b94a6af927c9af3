//! Exact quantities: credits and numbers in thousandths, weights in whole steps.
//! No floating point takes part in scoring; what comes from TOML is read from its decimal digits.

use std::{fmt, str::FromStr};

/// A quantity that is out of its range or written in a form that it does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuantityError {
    /// A credit below 0 or above 1.
    #[error("a credit lies between 0 and 1")]
    Credit,
    /// A weight other than 1 to 5.
    #[error("a weight is a whole number from 1 to 5")]
    Weight,
    /// More than three decimals.
    #[error("at most three decimals are kept")]
    Decimals,
    /// Not a finite decimal number within ±8 × 10¹².
    #[error("not a number between -8000000000000 and 8000000000000")]
    Number,
}

/// What an answer earns, from 0 to 1 in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Credit(u16);

impl Credit {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// Everything.
    pub const ONE: Self = Self(1000);

    /// A credit of so many thousandths.
    ///
    /// # Errors
    /// Above 1000.
    pub const fn from_thousandths(thousandths: u16) -> Result<Self, QuantityError> {
        if thousandths <= 1000 {
            Ok(Self(thousandths))
        } else {
            Err(QuantityError::Credit)
        }
    }

    /// In thousandths, 0 to 1000.
    pub const fn thousandths(self) -> u16 {
        self.0
    }

    /// The sum, at most 1.
    #[must_use]
    pub const fn saturating_add(self, other: Self) -> Self {
        let sum = self.0 + other.0;
        if sum > 1000 { Self::ONE } else { Self(sum) }
    }
}

impl TryFrom<Number> for Credit {
    type Error = QuantityError;

    fn try_from(number: Number) -> Result<Self, QuantityError> {
        u16::try_from(number.0)
            .map_err(|_| QuantityError::Credit)
            .and_then(Self::from_thousandths)
    }
}

/// How much a question counts, 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weight(u8);

impl Weight {
    /// A weight of 1 to 5.
    ///
    /// # Errors
    /// Outside that range.
    pub const fn new(weight: u8) -> Result<Self, QuantityError> {
        if 1 <= weight && weight <= 5 {
            Ok(Self(weight))
        } else {
            Err(QuantityError::Weight)
        }
    }

    /// As a plain number.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Default for Weight {
    fn default() -> Self {
        Self(1)
    }
}

/// A decimal number with at most three decimals, kept in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Number(i64);

impl Number {
    /// Below 2⁴³, so that every thousandth has its own double and survives JSON.
    const LIMIT: i64 = 8_000_000_000_000;

    /// A number of so many thousandths.
    ///
    /// # Errors
    /// Beyond ±8 × 10¹².
    pub const fn from_thousandths(thousandths: i64) -> Result<Self, QuantityError> {
        if thousandths.unsigned_abs() <= Self::LIMIT.unsigned_abs() * 1000 {
            Ok(Self(thousandths))
        } else {
            Err(QuantityError::Number)
        }
    }

    /// In thousandths.
    pub const fn thousandths(self) -> i64 {
        self.0
    }
}

impl FromStr for Number {
    type Err = QuantityError;

    /// Reads decimal digits with an optional sign and point: `12`, `-0.5`, `1.250`.
    fn from_str(text: &str) -> Result<Self, QuantityError> {
        let (negative, digits) = match text.strip_prefix(['-', '+']) {
            Some(rest) => (text.starts_with('-'), rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let fraction = fraction.trim_end_matches('0');
        let all_digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
            return Err(QuantityError::Number);
        }
        if fraction.len() > 3 {
            return Err(QuantityError::Decimals);
        }
        let whole: i64 = whole.parse().map_err(|_| QuantityError::Number)?;
        let fraction: i64 = format!("{fraction:0<3}")
            .parse()
            .map_err(|_| QuantityError::Number)?;
        let thousandths = whole
            .checked_mul(1000)
            .and_then(|value| value.checked_add(fraction))
            .ok_or(QuantityError::Number)?;
        Self::from_thousandths(if negative { -thousandths } else { thousandths })
    }
}

impl fmt::Display for Number {
    /// The shortest decimal form: `12`, `-0.5`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let magnitude = self.0.unsigned_abs();
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, fraction) = (magnitude / 1000, magnitude % 1000);
        if fraction == 0 {
            return write!(f, "{sign}{whole}");
        }
        let fraction = format!("{fraction:03}");
        write!(f, "{sign}{whole}.{}", fraction.trim_end_matches('0'))
    }
}
