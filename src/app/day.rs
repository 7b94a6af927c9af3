//! A day as people type it, in English and Japanese habits, read against today. Pure: today comes
//! in as a value. What cannot be read says which forms can be.

use jiff::{ToSpan, civil::Date};
use unicode_normalization::UnicodeNormalization;

/// A text that is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DayFault {
    /// Not in any form that is read.
    #[error("not a day in a form that is read")]
    Form,
    /// Of a right form, but the calendar has no such day.
    #[error("the calendar has no such day")]
    NoSuchDay,
}

/// The first year of each era that is read, less one: its year 1 is that much plus one.
const ERAS: [(&str, i16); 6] = [
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("r", 2018),
    ("h", 1988),
    ("s", 1925),
];

/// Reads a day: `2027-01-31`, `2027/1/31`, `1/31`, `1月31日` (the next such day), `令和9年1月31日`,
/// `R9.1.31`, `+30d`, `+2w`, `+3m`, `+1y`, `today`, `明日`, `月末`, `来月末`, `3月末`,
/// `令和9年3月末`, `年度末` (31 March).
/// Full-width characters are read as their narrow ones.
///
/// # Errors
/// Where it is none of these, or the calendar has no such day.
pub fn day(text: &str, today: Date) -> Result<Date, DayFault> {
    let narrow: String = text.nfkc().filter(|c| !c.is_whitespace()).collect();
    let text = narrow.to_lowercase();
    if let Some(day) = named(&text, today) {
        return day;
    }
    if let Some(month) = text.strip_suffix("月末") {
        return end_of(month, today);
    }
    if let Some(span) = text.strip_prefix('+') {
        return later(span, today);
    }
    if let Some((rest, era)) = ERAS
        .iter()
        .find_map(|(era, before)| Some((text.strip_prefix(era)?, *before)))
    {
        let rest = rest.replacen("元", "1", 1);
        return match numbers(&rest)?.as_slice() {
            [year, month, day] => {
                let year = year.checked_add(era).ok_or(DayFault::NoSuchDay)?;
                date(year, *month, *day)
            }
            _ => Err(DayFault::Form),
        };
    }
    match numbers(&text)?.as_slice() {
        [year, month, day] if *year >= 1000 => date(*year, *month, *day),
        [month, day] => next(*month, *day, today),
        _ => Err(DayFault::Form),
    }
}

fn named(text: &str, today: Date) -> Option<Result<Date, DayFault>> {
    let shifted = |days: i32| {
        today
            .checked_add(days.days())
            .map_err(|_| DayFault::NoSuchDay)
    };
    Some(match text {
        "today" | "今日" | "本日" => Ok(today),
        "tomorrow" | "明日" => shifted(1),
        "endofmonth" | "monthend" | "月末" | "今月末" => Ok(today.last_of_month()),
        "endofnextmonth" | "来月末" | "翌月末" => today
            .first_of_month()
            .checked_add(1.month())
            .map(Date::last_of_month)
            .map_err(|_| DayFault::NoSuchDay),
        "endoffiscalyear" | "fiscalyearend" | "年度末" | "期末" => next(3, 31, today),
        "endofyear" | "yearend" | "年末" => Ok(today.last_of_year()),
        _ => return None,
    })
}

/// The last day of a month, with its year, or the next that is not behind.
fn end_of(month: &str, today: Date) -> Result<Date, DayFault> {
    // The first of this month lies behind as a rule, its last day does not.
    day(&format!("{month}月1日"), today.first_of_month()).map(Date::last_of_month)
}

/// `30d`, `2w`, `3m`, `1y` and their Japanese forms; a bare number counts days.
fn later(span: &str, today: Date) -> Result<Date, DayFault> {
    let digits: String = span.chars().take_while(char::is_ascii_digit).collect();
    let unit = span.strip_prefix(digits.as_str()).unwrap_or_default();
    let count: i64 = digits.parse().map_err(|_| DayFault::Form)?;
    if count > 36_500 {
        return Err(DayFault::NoSuchDay);
    }
    let span = match unit {
        "" | "d" | "day" | "days" | "日" => count.days(),
        "w" | "week" | "weeks" | "週" | "週間" => count.weeks(),
        "m" | "month" | "months" | "月" | "か月" | "ヶ月" | "カ月" if count <= 1200 => {
            count.months()
        }
        "y" | "year" | "years" | "年" if count <= 100 => count.years(),
        _ => return Err(DayFault::Form),
    };
    today.checked_add(span).map_err(|_| DayFault::NoSuchDay)
}

/// The numbers of a day, apart by `-`, `/`, `.` or 年月日.
fn numbers(text: &str) -> Result<Vec<i16>, DayFault> {
    let text = text.strip_suffix('日').unwrap_or(text);
    text.split(['-', '/', '.', '年', '月'])
        .map(|part| match part {
            digits if !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()) => {
                digits.parse().map_err(|_| DayFault::NoSuchDay)
            }
            _ => Err(DayFault::Form),
        })
        .collect()
}

fn date(year: i16, month: i16, day: i16) -> Result<Date, DayFault> {
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else {
        return Err(DayFault::NoSuchDay);
    };
    Date::new(year, month, day).map_err(|_| DayFault::NoSuchDay)
}

/// The next such day, today included. 29 February waits for a leap year.
fn next(month: i16, day: i16, today: Date) -> Result<Date, DayFault> {
    (0..=8)
        .filter_map(|ahead| date(today.year().checked_add(ahead)?, month, day).ok())
        .find(|day| *day >= today)
        .ok_or(DayFault::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn days_are_read_as_people_type_them() {
        let right = [
            ("2027-01-31", date(2027, 1, 31)),
            ("2027/1/31", date(2027, 1, 31)),
            ("2027年1月31日", date(2027, 1, 31)),
            ("3/31", date(2027, 3, 31)),
            ("11/22", TODAY),
            ("11月21日", date(2027, 11, 21)),
            ("2/29", date(2028, 2, 29)),
            ("令和9年3月31日", date(2027, 3, 31)),
            ("令和元年5月1日", date(2019, 5, 1)),
            ("Ｒ９．３．３１", date(2027, 3, 31)),
            ("平成31/4/30", date(2019, 4, 30)),
            ("+30d", date(2026, 12, 22)),
            ("＋３０", date(2026, 12, 22)),
            ("+2w", date(2026, 12, 6)),
            ("+3m", date(2027, 2, 22)),
            ("+1年", date(2027, 11, 22)),
            ("月末", date(2026, 11, 30)),
            ("来月末", date(2026, 12, 31)),
            ("3月末", date(2027, 3, 31)),
            ("１１月末", date(2026, 11, 30)),
            ("10月末", date(2027, 10, 31)),
            ("2028年2月末", date(2028, 2, 29)),
            ("令和9年3月末", date(2027, 3, 31)),
            ("年度末", date(2027, 3, 31)),
            ("end of month", date(2026, 11, 30)),
            ("Tomorrow", date(2026, 11, 23)),
        ];
        for (text, expected) in right {
            assert_eq!(day(text, TODAY), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "soon",
            "+",
            "+d",
            "3",
            "の月末",
            "27/1/31",
            "1/2/3/4",
            "令和",
            "-1-1-1",
            "月",
            "1//2",
        ] {
            assert_eq!(day(text, TODAY), Err(DayFault::Form), "{text}");
        }
        for text in [
            "2027-02-30",
            "13/1",
            "令和9年13月1日",
            "13月末",
            "+99999999d",
            "99999-1-1",
            "2/30",
        ] {
            assert_eq!(day(text, TODAY), Err(DayFault::NoSuchDay), "{text}");
        }
    }

    #[test]
    fn the_fiscal_year_ends_on_the_next_last_of_march() {
        assert_eq!(day("年度末", date(2027, 3, 31)), Ok(date(2027, 3, 31)));
        assert_eq!(day("年度末", date(2027, 4, 1)), Ok(date(2028, 3, 31)));
    }
}
