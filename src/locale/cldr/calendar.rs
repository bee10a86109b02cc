//! The names of months, weekdays and halves of the day of a locale, and how it writes a day in numbers.

use super::parts;

/// The words of a locale's dates.
#[derive(Debug, Default)]
pub(in crate::locale) struct Calendar {
    /// Names of months in full and abbreviated, with the number of the month.
    pub(in crate::locale) months: Vec<(&'static str, u8)>,
    /// Names of days of the week in full and abbreviated.
    pub(in crate::locale) weekdays: Vec<&'static str>,
    /// Names of the halves of the day, with whether it is the afternoon.
    pub(in crate::locale) halves: Vec<(&'static str, bool)>,
    /// The pattern of a day in numbers, such as `dd/MM/y`.
    pub(in crate::locale) short: &'static str,
    /// The pattern of a day with the month's name, such as `d 'de' MMMM 'de' y`.
    pub(in crate::locale) long: &'static str,
}

impl Calendar {
    /// The calendar of a locale, or of the nearest one that is known.
    pub(in crate::locale) fn of(name: &str) -> Calendar {
        let mut calendar = Calendar::default();
        for (_, lines) in parts(name).filter(|(part, _)| *part != "und") {
            for (key, value) in lines.lines().filter_map(|line| line.split_once('\t')) {
                calendar.add(key, value);
            }
        }
        calendar
    }

    fn add(&mut self, key: &str, value: &'static str) {
        let names = value.split('|').filter(|name| !name.is_empty());
        match key.split_once('-') {
            // A single letter is any month's.
            Some((_, width)) if width.ends_with("narrow") => {}
            Some(("months", _)) => self.months.extend(names.zip(1..)),
            Some(("days", _)) => self.weekdays.extend(names),
            Some(("periods", _)) => self.halves.extend(names.zip([false, true])),
            Some(("date", "short")) if self.short.is_empty() => self.short = value,
            Some(("date", "long")) if self.long.is_empty() => self.long = value,
            _ => {}
        }
    }
}
