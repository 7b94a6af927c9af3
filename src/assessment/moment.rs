//! A moment as the log writes it: local time to the second with its offset from UTC.
//! Kept as written, so that the same log shows the same times on every machine; no clock is read.

use std::{fmt, str::FromStr};

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A moment such as `2026-11-22T09:30:00+09:00`. Ordered in time, not by its digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Moment {
    local: DateTime,
    offset_minutes: i16,
}

/// A text that is not a moment of that form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time such as 2026-11-22T09:30:00+09:00")]
pub struct MomentError;

impl Moment {
    /// The beginning of 1970 in UTC.
    pub const EPOCH: Self = Self {
        local: jiff::civil::datetime(1970, 1, 1, 0, 0, 0, 0),
        offset_minutes: 0,
    };

    /// The moment at a local time, so many minutes east of UTC; fractions of a second are dropped.
    ///
    /// # Errors
    /// An offset of a day or more, or a year that four digits do not hold.
    pub fn new(local: DateTime, offset_minutes: i16) -> Result<Self, MomentError> {
        if offset_minutes.unsigned_abs() >= 24 * 60 || local.year() < 0 {
            return Err(MomentError);
        }
        let local = local
            .with()
            .subsec_nanosecond(0)
            .build()
            .map_err(|_| MomentError)?;
        Ok(Self {
            local,
            offset_minutes,
        })
    }

    /// The day on the wall where it was written.
    pub fn day(&self) -> Date {
        self.local.date()
    }

    /// Date and time on the wall where it was written.
    pub const fn local(&self) -> DateTime {
        self.local
    }

    /// How far that wall is from UTC, such as `+09:00`.
    fn offset(&self) -> String {
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        let offset = self.offset_minutes.unsigned_abs();
        format!("{sign}{:02}:{:02}", offset / 60, offset % 60)
    }

    /// The moment as people read it, to the minute: `2026-11-23 20:08 (UTC+09:00)`.
    pub fn on_paper(&self) -> String {
        let wall = self.local.strftime("%Y-%m-%d %H:%M");
        format!("{wall} (UTC{})", self.offset())
    }

    /// Seconds that order moments of different offsets; zero means nothing in itself.
    fn instant(&self) -> i64 {
        let since = self.local.duration_since(DateTime::ZERO).as_secs();
        since - i64::from(self.offset_minutes) * 60
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |moment: &Self| (moment.instant(), moment.offset_minutes);
        key(self).cmp(&key(other))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, time) = (self.local.date(), self.local.time());
        write!(
            f,
            "{:04}-{:02}-{:02}",
            date.year(),
            date.month(),
            date.day()
        )?;
        write!(
            f,
            "T{:02}:{:02}:{:02}",
            time.hour(),
            time.minute(),
            time.second()
        )?;
        f.write_str(&self.offset())
    }
}

impl FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, MomentError> {
        let (local, offset) = text.split_at_checked(19).ok_or(MomentError)?;
        let (hours, minutes) = offset.split_once(':').ok_or(MomentError)?;
        let hours: i16 = hours.parse().map_err(|_| MomentError)?;
        let minutes: i16 = minutes.parse().map_err(|_| MomentError)?;
        if hours.unsigned_abs() > 23 || !(0..60).contains(&minutes) {
            return Err(MomentError);
        }
        let east = hours * 60
            + if offset.starts_with('-') {
                -minutes
            } else {
                minutes
            };
        let moment = Self::new(local.parse().map_err(|_| MomentError)?, east)?;
        // Whatever else the readers above let through is not of the form.
        if moment.to_string() == text {
            Ok(moment)
        } else {
            Err(MomentError)
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_one_form_is_read() {
        for right in [
            "2026-11-22T09:30:00+09:00",
            "0001-01-01T00:00:00-03:30",
            "2026-02-28T23:59:59+00:00",
        ] {
            assert_eq!(
                right.parse::<Moment>().map(|moment| moment.to_string()),
                Ok(right.to_owned())
            );
        }
        let wrong = [
            "",
            "2026-11-22",
            "2026-11-22T09:30:00Z",
            "2026-11-22 09:30:00+09:00",
            "2026-11-22T09:30:00.5+09:00",
            "2026-11-22T09:30:00+0900",
            "2026-02-30T09:30:00+09:00",
            "2026-11-22T09:30:00-00:00",
            "2026-11-22T09:30:00+24:00",
            "２０２６-11-22T09:30:00+09:00",
        ];
        for text in wrong {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }

    #[test]
    fn on_paper_the_offset_is_east_with_plus_and_west_with_minus() {
        for (written, read) in [
            ("2026-11-22T09:30:59+09:00", "2026-11-22 09:30 (UTC+09:00)"),
            ("2026-11-22T00:05:00+00:00", "2026-11-22 00:05 (UTC+00:00)"),
            ("2026-11-21T21:00:00-03:30", "2026-11-21 21:00 (UTC-03:30)"),
            ("2026-11-21T23:59:00-00:30", "2026-11-21 23:59 (UTC-00:30)"),
        ] {
            let moment: Moment = written.parse().unwrap();
            assert_eq!(moment.on_paper(), read);
            assert_eq!(moment.to_string(), written);
        }
    }

    #[test]
    fn time_orders_across_offsets() {
        let tokyo: Moment = "2026-11-22T09:30:00+09:00".parse().unwrap();
        let london: Moment = "2026-11-22T00:31:00+00:00".parse().unwrap();
        assert!(tokyo < london);
        assert_eq!(tokyo.day(), jiff::civil::date(2026, 11, 22));
    }
}
