//! The Solar Hijri calendar of Iran and Afghanistan.

use jiff::Span;
use jiff::civil::Date;

/// The names of its months, from spring on.
pub(super) const MONTHS: [&str; 12] = [
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
];

/// The first day of a year to count from.
const YEAR: i32 = 1400;
const NEW_YEAR: Date = jiff::civil::date(2021, 3, 21);

/// Years that are told for such: those of the press and of the web.
pub(super) const YEARS: std::ops::RangeInclusive<i32> = 1280..=1477;

/// The Gregorian day of a day of this calendar, right for [`YEARS`].
pub(super) fn gregorian(year: i32, month: u8, day: u8) -> Option<Date> {
    if !YEARS.contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // The first six months have 31 days each, the others 30, and the last 29 or in leap years 30.
    let month = i32::from(month) - 1;
    let before = 31 * month.min(6) + 30 * (month - 6).max(0) + i32::from(day) - 1;
    let years = if year >= YEAR {
        (YEAR..year).map(length).sum()
    } else {
        -(year..YEAR).map(length).sum::<i32>()
    };
    NEW_YEAR.checked_add(Span::new().days(years + before)).ok()
}

/// Days of a year, by the cycle of 33 years, which agrees with the sun in [`YEARS`].
fn length(year: i32) -> i32 {
    if (25 * year + 11).rem_euclid(33) < 8 {
        366
    } else {
        365
    }
}

#[cfg(test)]
mod tests {
    use super::gregorian;

    #[test]
    fn days_are_those_of_the_almanac() {
        for (solar, day) in [
            ((1357, 11, 22), "1979-02-11"),
            ((1399, 12, 30), "2021-03-20"),
            ((1402, 8, 11), "2023-11-02"),
            ((1403, 1, 1), "2024-03-20"),
            ((1404, 1, 1), "2025-03-21"),
        ] {
            let found = gregorian(solar.0, solar.1, solar.2).map(|day| day.to_string());
            assert_eq!(found.as_deref(), Some(day));
        }
        assert_eq!(gregorian(2024, 5, 3), None);
    }
}
