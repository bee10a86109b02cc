//! The fields of a date as a text says them, one after the other.

use jiff::civil;
use jiff::tz::Offset;

use super::solar;
use super::{Date, YEARS};

/// Years that the Buddhist era of Thailand is ahead of the Gregorian one.
const BUDDHIST: i32 = 543;

/// Two-digit years below this are of this century.
const CENTURY: u32 = 70;

/// What a date said. Fields that it did not say are `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::locale) struct Stamp {
    pub(super) year: Option<i32>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) hour: Option<u8>,
    pub(super) minute: Option<u8>,
    pub(super) second: Option<u8>,
    /// Minutes east of Greenwich.
    pub(super) offset: Option<i16>,
    pub(super) afternoon: Option<bool>,
    /// Whether only the habit of a language told day and month apart.
    pub(super) is_ambiguous: bool,
    /// Whether the year was said without its century.
    pub(super) is_short: bool,
}

impl Stamp {
    /// Whether enough was said to speak of a date or a time.
    pub(super) fn is_whole(&self) -> bool {
        let day = self.month.is_some() && (self.day.is_some() || self.year.is_some());
        day || (self.hour.is_some() && self.minute.is_some())
    }

    /// The date, if the day is known and real.
    pub(in crate::locale) fn date(&self) -> Option<Date> {
        let (year, month, day) = (self.year?, self.month?, self.day?);
        let day = if solar::YEARS.contains(&year) {
            solar::gregorian(year, month, day)
        } else {
            let year = i16::try_from(year).ok()?;
            let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
            civil::Date::new(year, month, day).ok()
        };
        let date = Date::new(day?, self.is_ambiguous);
        Some(date.at(self.time(), self.zone()))
    }

    fn time(&self) -> Option<civil::Time> {
        let (hour, minute) = (self.hour_of_day()?, self.minute?);
        // A leap second is the last of its minute.
        let second = self.second.unwrap_or(0).min(59);
        let [hour, minute, second] = [hour, minute, second].map(|part| i8::try_from(part).ok());
        civil::Time::new(hour?, minute?, second?, 0).ok()
    }

    fn zone(&self) -> Option<Offset> {
        let minutes = i32::from(self.offset?);
        Offset::from_seconds(60 * minutes).ok()
    }

    fn hour_of_day(&self) -> Option<u8> {
        let hour = self.hour?;
        Some(match self.afternoon {
            Some(true) if hour < 12 => hour + 12,
            Some(false) if hour == 12 => 0,
            _ => hour,
        })
    }

    /// Takes a year; false for what is none.
    pub(super) fn set_year(&mut self, value: u32, digits: usize) -> bool {
        let is_short = digits == 2;
        let Some(year) = year(value, digits) else {
            return false;
        };
        (self.year, self.is_short) = (Some(year), is_short);
        true
    }
}

/// The year that a number says, in the calendar of its writer.
fn year(value: u32, digits: usize) -> Option<i32> {
    let value = i32::try_from(match digits {
        4 => value,
        2 if value < CENTURY => 2000 + value,
        2 => 1900 + value,
        _ => return None,
    });
    let year = value.ok()?;
    let is_year = |year: i32| i16::try_from(year).is_ok_and(|year| YEARS.contains(&year));
    if is_year(year) || solar::YEARS.contains(&year) {
        return Some(year);
    }
    Some(year - BUDDHIST).filter(|year| is_year(*year))
}
