//! A day, with its time and zone as far as a text tells them.

use std::fmt;

use jiff::Timestamp;
use jiff::civil;
use jiff::fmt::rfc2822;
use jiff::fmt::temporal::{DateTimeParser, PiecesOffset};
use jiff::tz::Offset;

/// A day, with the time of day and its zone where they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Date {
    day: civil::Date,
    time: Option<civil::Time>,
    zone: Option<Offset>,
    /// Whether day and month were told from each other only by the habit of a language.
    is_ambiguous: bool,
}

/// Digits of an epoch in seconds and in milliseconds, for the days of the web.
const EPOCH_SECONDS: usize = 10;
const EPOCH_MILLISECONDS: usize = 13;

impl Date {
    pub(super) fn new(day: civil::Date, is_ambiguous: bool) -> Date {
        Date {
            day,
            time: None,
            zone: None,
            is_ambiguous,
        }
    }

    pub(super) fn at(self, time: Option<civil::Time>, zone: Option<Offset>) -> Date {
        Date {
            time,
            zone: zone.filter(|_| time.is_some()),
            ..self
        }
    }

    /// The date that a text for machines is: ISO 8601 as RFC 9557 profiles it, RFC 2822, or the seconds or milliseconds
    /// since 1970. `None` for any other text, and for years that no page has.
    pub(super) fn of_machine(text: &str) -> Option<Date> {
        let text = text.trim();
        let date = Date::of_iso(text)
            .or_else(|| Date::of_mail(text))
            .or_else(|| Date::of_epoch(text))?;
        super::YEARS.contains(&date.day.year()).then_some(date)
    }

    fn of_iso(text: &str) -> Option<Date> {
        static PARSER: DateTimeParser = DateTimeParser::new();
        let pieces = PARSER.parse_pieces(text).ok()?;
        let zone = match pieces.offset() {
            Some(PiecesOffset::Zulu) => Some(Offset::UTC),
            Some(PiecesOffset::Numeric(numeric)) => Some(numeric.offset()),
            _ => None,
        };
        let time = pieces.time().map(whole_seconds);
        Some(Date::new(pieces.date(), false).at(time, zone))
    }

    fn of_mail(text: &str) -> Option<Date> {
        let zoned = rfc2822::parse(text).ok()?;
        let time = Some(whole_seconds(zoned.time()));
        Some(Date::new(zoned.date(), false).at(time, Some(zoned.offset())))
    }

    fn of_epoch(text: &str) -> Option<Date> {
        let number: i64 = text.parse().ok()?;
        let moment = match text.len() {
            EPOCH_SECONDS => Timestamp::from_second(number),
            EPOCH_MILLISECONDS => Timestamp::from_millisecond(number),
            _ => return None,
        };
        let moment = Offset::UTC.to_datetime(moment.ok()?);
        let time = Some(whole_seconds(moment.time()));
        Some(Date::new(moment.date(), false).at(time, Some(Offset::UTC)))
    }

    /// How many days after another it is; negative for earlier.
    pub(crate) fn days_since(self, other: Date) -> i32 {
        let span = other.day.until(self.day);
        span.map_or(0, |span| span.get_days())
    }

    /// Whether two are of one day, wherever they are told for.
    pub(crate) fn is_same_day(self, other: Date) -> bool {
        self.day == other.day
    }

    /// The day alone.
    pub(crate) fn without_time(self) -> Date {
        self.at(None, None)
    }

    /// Whether it tells the time in the world's common zone, whose day need not be the writer's.
    pub(crate) fn is_utc(self) -> bool {
        self.zone == Some(Offset::UTC)
    }

    /// Whether it says nothing of where it is that day.
    pub(crate) fn is_without_zone(self) -> bool {
        self.zone.is_none()
    }

    /// The day that the same numbers tell where the month stands on the other side of the day.
    pub(crate) fn other_reading(self) -> Option<Date> {
        let swapped = || civil::Date::new(self.day.year(), self.day.day(), self.day.month());
        let day = self.is_ambiguous.then(swapped)?.ok()?;
        Some(Date { day, ..self })
    }
}

/// A time without the parts of a second, which say nothing that a reader wants.
fn whole_seconds(time: civil::Time) -> civil::Time {
    time.with().subsec_nanosecond(0).build().unwrap_or(time)
}

/// ISO 8601: `2024-05-22`, `2024-05-22T10:15:00+09:00`.
impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.day)?;
        let Some(time) = self.time else {
            return Ok(());
        };
        let (hour, minute, second) = (time.hour(), time.minute(), time.second());
        write!(out, "T{hour:02}:{minute:02}:{second:02}")?;
        match self.zone.map(Offset::seconds) {
            Some(0) => write!(out, "Z"),
            Some(seconds) => {
                let sign = if seconds < 0 { '-' } else { '+' };
                let minutes = seconds.abs() / 60;
                write!(out, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    fn iso(text: &str) -> String {
        Date::of_machine(text).map_or_else(String::new, |date| date.to_string())
    }

    #[test]
    fn machine_dates_keep_their_zone() {
        for (text, date) in [
            ("2024-05-03T10:00:00+09:00", "2024-05-03T10:00:00+09:00"),
            ("2024-05-03T10:00:00.123Z", "2024-05-03T10:00:00Z"),
            ("2025-11-25 08:33:24", "2025-11-25T08:33:24"),
            ("Fri, 03 May 2024 10:00:00 GMT", "2024-05-03T10:00:00Z"),
            ("2024-05-03", "2024-05-03"),
            ("20240503", "2024-05-03"),
            ("1767312000", "2026-01-02T00:00:00Z"),
            ("1767312000000", "2026-01-02T00:00:00Z"),
            ("3 May", ""),
            ("0001-01-01T00:00:00Z", ""),
        ] {
            assert_eq!(iso(text), date, "{text}");
        }
    }

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        let date = |text| Date::of_machine(text).expect("a date");
        let days = |later, earlier| date(later).days_since(date(earlier));
        assert_eq!(days("2024-03-01", "2024-02-28"), 2);
        assert_eq!(days("2025-03-01", "2025-02-28"), 1);
        assert_eq!(days("2024-12-31", "2025-01-01"), -1);
    }
}
