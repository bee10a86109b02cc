//! Shortened numbers: 12K, 1.2만, 1,2 Mio.

use super::BadOptions;
use super::decimal::Decimal;
use super::digits::{operands_of, write_digits};
use super::number_options::{Notation, NumberOptions};
use super::pattern::unquoted;
use crate::locale::cldr::Formats;

/// Powers of ten that CLDR has patterns for.
const POWERS: std::ops::RangeInclusive<i32> = 3..=14;

/// Writes a number shortened.
pub(super) fn write(
    out: &mut String,
    formats: &Formats,
    decimal: Decimal,
    options: &NumberOptions,
) -> Result<(), BadOptions> {
    let rounding = options.rounding(0)?;
    let (mut cut, mut pattern) = shortening(formats, &decimal, options.notation);
    let mut short = decimal.shifted(-cut).rounded(rounding);
    // 999,999 rounds to 1,000K, which is 1M.
    let again = shortening(formats, &short.shifted(cut), options.notation);
    if again.0 != cut {
        (cut, pattern) = again;
        short = decimal.shifted(-cut).rounded(rounding);
    }
    if decimal.negative {
        out.push_str(formats.symbols.minus);
    }
    let Some(pattern) =
        pattern.and_then(|power| pattern_of(formats, power, &short, options.notation))
    else {
        return write_digits(out, formats, &short, options, formats.symbols.plain());
    };
    let start = pattern.find('0').unwrap_or(pattern.len());
    let end = pattern.rfind('0').map_or(start, |last| last + 1);
    out.push_str(&unquoted(&pattern[..start]));
    if start < end {
        write_digits(out, formats, &short, options, formats.symbols.plain())?;
    }
    out.push_str(&unquoted(&pattern[end..]));
    Ok(())
}

/// By how many digits to shorten, and the power of ten whose pattern says how.
fn shortening(formats: &Formats, decimal: &Decimal, notation: Notation) -> (i32, Option<i32>) {
    let power = (decimal.whole_digits() - 1).min(*POWERS.end());
    if !POWERS.contains(&power) {
        return (0, None);
    }
    let pattern = positive(formats, power, "other", notation).unwrap_or("0");
    let zeros = pattern.matches('0').count();
    if pattern == "0" || zeros == 0 {
        return (0, None);
    }
    let kept = i32::try_from(zeros).unwrap_or(1);
    (power + 1 - kept, Some(power))
}

fn pattern_of(
    formats: &Formats,
    power: i32,
    short: &Decimal,
    notation: Notation,
) -> Option<&'static str> {
    let count = formats.plural(Default::default(), operands_of(*short));
    // Some have a word for exactly one: mille.
    let one = (short.to_whole() == Some(1))
        .then(|| positive(formats, power, "1", notation))
        .flatten();
    one.or_else(|| positive(formats, power, count, notation))
        .or_else(|| positive(formats, power, "other", notation))
}

/// A pattern without the one for negative numbers that may follow it.
fn positive(
    formats: &Formats,
    power: i32,
    count: &str,
    notation: Notation,
) -> Option<&'static str> {
    let width = match notation {
        Notation::CompactLong => "long",
        _ => "short",
    };
    let pattern = formats.get(&format!("compact-{width}-{power}-{count}"))?;
    pattern.split(';').next()
}
