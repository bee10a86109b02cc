//! ISO 8601 texts → times.

use jiff::fmt::temporal::Pieces;
use jiff::tz::Offset;

use super::{DateOptions, Style};

/// The time that a text is: `2026-03-07`, `2026-03-07T15:04`, `2026-03-07T15:04:05+09:00`; milliseconds since 1970 and
/// the zone it is shown in. Without a zone the text is taken as it stands.
pub(in crate::locale) fn read_time(text: &str) -> Option<(f64, DateOptions)> {
    // A bare year or number is no date.
    if text.as_bytes().get(4) != Some(&b'-') {
        return None;
    }
    let pieces = Pieces::parse(text).ok()?;
    let time = pieces.time();
    let offset = pieces.to_numeric_offset().unwrap_or(Offset::UTC);
    let moment = pieces.date().to_datetime(time.unwrap_or_default());
    let milliseconds = offset.to_timestamp(moment).ok()?.as_millisecond();
    let options = DateOptions {
        offset_minutes: i16::try_from(offset.seconds() / 60).unwrap_or(0),
        ..DateOptions::default()
    };
    Some((milliseconds as f64, options))
}

/// As [`read_time`], shown in the locale's medium style, with the time of day if the text has one.
pub(in crate::locale) fn read_styled(text: &str) -> Option<(f64, DateOptions)> {
    let (milliseconds, mut options) = read_time(text)?;
    options.date_style = Some(Style::Medium);
    options.time_style = text.contains([':']).then_some(Style::Short);
    Some((milliseconds, options))
}
