//! How a time is shown.

use super::BadOptions;

/// How a time is shown: the options of ECMA-402's `Intl.DateTimeFormat` that Fluent knows. Without any, the date in
/// digits. Take the default and set what is to differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct DateOptions {
    /// The date in one of the locale's four styles; excludes single fields.
    pub date_style: Option<Style>,
    /// The time of day in one of the locale's four styles; excludes single fields.
    pub time_style: Option<Style>,
    /// The day of the week: narrow, short, long.
    pub weekday: Option<Width>,
    /// The era: narrow, short, long.
    pub era: Option<Width>,
    /// The year: numeric or two digits.
    pub year: Option<Width>,
    /// The month, in digits or by name.
    pub month: Option<Width>,
    /// The day of the month: numeric or two digits.
    pub day: Option<Width>,
    /// The hour: numeric or two digits.
    pub hour: Option<Width>,
    /// The minute: numeric or two digits.
    pub minute: Option<Width>,
    /// The second: numeric or two digits.
    pub second: Option<Width>,
    /// Digits of the second's fraction, 1–3.
    pub fractional_second_digits: Option<u8>,
    /// The time zone: UTC or its offset.
    pub time_zone_name: Option<Width>,
    /// Hours up to 12 or up to 24, where not as the locale does.
    pub hours: Option<Hours>,
    /// Minutes by which the shown zone is ahead of UTC.
    pub offset_minutes: i16,
}

/// A locale's styles of dates and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Tuesday, November 24, 2026
    Full,
    /// November 24, 2026
    Long,
    /// Nov 24, 2026
    Medium,
    /// 11/24/26
    Short,
}

/// How wide a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// 7
    Numeric,
    /// 07
    TwoDigits,
    /// July
    Long,
    /// Jul
    Short,
    /// J
    Narrow,
}

/// Hours of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hours {
    /// 1–12, with a word for the half of the day.
    Twelve,
    /// 0–23.
    TwentyFour,
}

impl Style {
    pub(super) fn name(self) -> &'static str {
        match self {
            Style::Full => "full",
            Style::Long => "long",
            Style::Medium => "medium",
            Style::Short => "short",
        }
    }
}

impl DateOptions {
    /// These options with the default fields, if none is asked for.
    pub(super) fn settled(mut self) -> Result<DateOptions, BadOptions> {
        let styled = self.date_style.is_some() || self.time_style.is_some();
        let fields =
            self.has_date_fields() || self.has_time_fields() || self.time_zone_name.is_some();
        if styled {
            return if fields { Err(BadOptions) } else { Ok(self) };
        }
        if !self.has_date_fields() && !self.has_time_fields() {
            self.year = Some(Width::Numeric);
            self.month = Some(Width::Numeric);
            self.day = Some(Width::Numeric);
        }
        Ok(self)
    }

    fn has_date_fields(&self) -> bool {
        [self.weekday, self.year, self.month, self.day, self.era]
            .iter()
            .any(Option::is_some)
    }

    fn has_time_fields(&self) -> bool {
        let fraction = self.fractional_second_digits.map(|_| Width::Numeric);
        [self.hour, self.minute, self.second, fraction]
            .iter()
            .any(Option::is_some)
    }
}
