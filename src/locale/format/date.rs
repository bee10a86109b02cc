//! A time as a locale writes it.

use super::BadOptions;
use super::date_options::{DateOptions, Hours, Style, Width};
use super::pattern::unquoted;
use super::skeleton::{self, Token, tokens};
use crate::locale::cldr::Formats;

/// Milliseconds either way of 1970 that ECMAScript's times cover.
const MAX_MILLISECONDS: f64 = 8.64e15;
const MILLISECONDS_A_DAY: i64 = 86_400_000;

/// Writes a time, given in milliseconds since 1970-01-01T00:00:00 UTC.
pub(in crate::locale) fn write_time(
    out: &mut String,
    formats: &Formats,
    milliseconds: f64,
    options: &DateOptions,
) -> Result<(), BadOptions> {
    let options = options.settled()?;
    let time = Time::new(milliseconds, options.offset_minutes).ok_or(BadOptions)?;
    // CLDR sets a narrow no-break space before AM and г.; browsers show a plain one, and so do the pages around.
    let pattern = pattern(formats, &options).replace('\u{202F}', " ");
    for token in tokens(&pattern) {
        match token {
            Token::Text(text) if text.contains('\'') => out.push_str(&unquoted(text)),
            Token::Text(text) => out.push_str(text),
            Token::Field(letter, count) => time.write(out, formats, letter, count),
        }
    }
    Ok(())
}

fn pattern(formats: &Formats, options: &DateOptions) -> String {
    let of_style = |kind: &str, style: Style| {
        let key = format!("{kind}-{}", style.name());
        formats.get(&key).unwrap_or_default().to_owned()
    };
    match (options.date_style, options.time_style) {
        (Some(date), Some(time)) => of_style("at", date)
            .replace("{1}", &of_style("date", date))
            .replace("{0}", &time_pattern(formats, time, options.hours)),
        (Some(date), None) => of_style("date", date),
        (None, Some(time)) => time_pattern(formats, time, options.hours),
        (None, None) => skeleton::pattern(formats, options),
    }
}

/// The pattern of a style of times; by its fields, if the hours are not to be as the locale has them.
fn time_pattern(formats: &Formats, style: Style, hours: Option<Hours>) -> String {
    if hours.is_none() {
        let key = format!("time-{}", style.name());
        return formats.get(&key).unwrap_or_default().to_owned();
    }
    let numeric = Some(Width::Numeric);
    let fields = DateOptions {
        hour: numeric,
        minute: numeric,
        second: numeric.filter(|_| style != Style::Short),
        time_zone_name: numeric.filter(|_| matches!(style, Style::Full | Style::Long)),
        hours,
        ..DateOptions::default()
    };
    skeleton::pattern(formats, &fields)
}

/// A time in its parts.
struct Time {
    year: i64,
    /// From 0.
    month: usize,
    day: i64,
    /// From Sunday, 0.
    weekday: usize,
    hour: i64,
    minute: i64,
    second: i64,
    millisecond: i64,
    offset_minutes: i16,
}

impl Time {
    fn new(milliseconds: f64, offset_minutes: i16) -> Option<Time> {
        if !milliseconds.is_finite() || milliseconds.abs() > MAX_MILLISECONDS {
            return None;
        }
        let whole = milliseconds.trunc() as i64 + i64::from(offset_minutes) * 60_000;
        let days = whole.div_euclid(MILLISECONDS_A_DAY);
        let rest = whole.rem_euclid(MILLISECONDS_A_DAY);
        let (year, month, day) = civil(days);
        Some(Time {
            year,
            month,
            day,
            // 1970-01-01 was a Thursday.
            weekday: usize::try_from((days + 4).rem_euclid(7)).unwrap_or(0),
            hour: rest / 3_600_000,
            minute: rest / 60_000 % 60,
            second: rest / 1000 % 60,
            millisecond: rest % 1000,
            offset_minutes,
        })
    }

    /// Writes one field of a pattern.
    fn write(&self, out: &mut String, formats: &Formats, letter: char, count: usize) {
        let name = |key: &str, place| formats.nth(&format!("{key}-{}", width(count)), place);
        match letter {
            'y' | 'u' => self.write_year(out, formats, count),
            'M' if count > 2 => out.push_str(name("months-format", self.month)),
            'L' if count > 2 => out.push_str(name("months-stand-alone", self.month)),
            'M' | 'L' => write_digits(out, formats, index(self.month) + 1, count),
            'd' => write_digits(out, formats, self.day, count),
            'E' | 'e' => out.push_str(name("days-format", self.weekday)),
            'c' => out.push_str(name("days-stand-alone", self.weekday)),
            'a' | 'b' | 'B' => out.push_str(name("periods", usize::from(self.hour >= 12))),
            'h' => write_digits(out, formats, (self.hour + 11) % 12 + 1, count),
            'H' => write_digits(out, formats, self.hour, count),
            'K' => write_digits(out, formats, self.hour % 12, count),
            'k' => write_digits(out, formats, (self.hour + 23) % 24 + 1, count),
            'm' => write_digits(out, formats, self.minute, count),
            's' => write_digits(out, formats, self.second, count),
            'S' => self.write_fraction(out, formats, count),
            'G' => self.write_era(out, formats, count),
            'z' | 'v' | 'O' => self.write_zone(out),
            _ => {}
        }
    }

    fn write_year(&self, out: &mut String, formats: &Formats, count: usize) {
        // There is no year 0: 1 BC stands before AD 1.
        let of_era = if self.year > 0 {
            self.year
        } else {
            1 - self.year
        };
        let year = of_era + formats.era_offset;
        if count == 2 {
            write_digits(out, formats, year % 100, 2);
        } else {
            write_digits(out, formats, year, count);
        }
    }

    fn write_fraction(&self, out: &mut String, formats: &Formats, count: usize) {
        let (digits, value) = match count {
            1 => (1, self.millisecond / 100),
            2 => (2, self.millisecond / 10),
            _ => (3, self.millisecond),
        };
        write_digits(out, formats, value, digits);
    }

    fn write_era(&self, out: &mut String, formats: &Formats, count: usize) {
        let key = match count {
            4 => "eraNames",
            5 => "eraNarrow",
            _ => "eraAbbr",
        };
        out.push_str(formats.nth(key, usize::from(self.year > 0)));
    }

    /// Zones have an offset only: `UTC`, `GMT+9`, `GMT-3:30`.
    fn write_zone(&self, out: &mut String) {
        if self.offset_minutes == 0 {
            return out.push_str("UTC");
        }
        let (hours, minutes) = (
            self.offset_minutes.unsigned_abs() / 60,
            self.offset_minutes.unsigned_abs() % 60,
        );
        let sign = if self.offset_minutes < 0 { '-' } else { '+' };
        out.push_str(&format!("GMT{sign}{hours}"));
        if minutes != 0 {
            out.push_str(&format!(":{minutes:02}"));
        }
    }
}

fn index(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(0)
}

/// The width of a name, by how often its letter stands.
fn width(count: usize) -> &'static str {
    match count {
        4 => "wide",
        5 => "narrow",
        6 => "short",
        _ => "abbreviated",
    }
}

/// Writes a number in the locale's digits, `least` of them at least.
fn write_digits(out: &mut String, formats: &Formats, number: i64, least: usize) {
    let zero = u32::from(formats.symbols.zero);
    for c in format!("{number:0least$}").chars() {
        let shown = c
            .to_digit(10)
            .and_then(|digit| char::from_u32(zero + digit));
        out.push(shown.unwrap_or(c));
    }
}

/// The proleptic Gregorian date of a day, counted from 1970-01-01: year, month from 0, day from 1.
///
/// Years are taken to begin in March, so that the leap day comes last; 400 years have 146,097 days.
fn civil(days: i64) -> (i64, usize, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12;
    let year = year_of_era + era * 400 + i64::from(month < 2);
    (year, usize::try_from(month).unwrap_or(0), day)
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(civil(0), (1970, 0, 1));
        assert_eq!(civil(-1), (1969, 11, 31));
        assert_eq!(civil(19_782), (2024, 1, 29));
        assert_eq!(civil(-719_162), (1, 0, 1));
    }
}
