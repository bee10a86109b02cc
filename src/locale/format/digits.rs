//! The digits of a number, in groups, with the signs of a locale.

use icu_plurals::PluralOperands;

use super::BadOptions;
use super::decimal::Decimal;
use super::number_options::{Grouping, Notation, NumberOptions};
use crate::locale::cldr::{Formats, Marks};

/// A number as plural rules see it.
pub(super) fn operands_of(decimal: Decimal) -> PluralOperands {
    match decimal.to_whole() {
        Some(whole) => PluralOperands::from(whole),
        None => match decimal.plain(1).parse::<fixed_decimal::Decimal>() {
            Ok(shown) => PluralOperands::from(&shown),
            Err(_) => PluralOperands::from(0u64),
        },
    }
}

/// Writes infinities and NaN.
pub(super) fn write_special(out: &mut String, formats: &Formats, value: f64) {
    if value.is_nan() {
        out.push_str(formats.symbols.nan);
        return;
    }
    if value < 0.0 {
        out.push_str(formats.symbols.minus);
    }
    out.push_str(formats.symbols.infinity);
}

/// Writes the digits without a sign, in groups.
pub(super) fn write_digits(
    out: &mut String,
    formats: &Formats,
    decimal: &Decimal,
    options: &NumberOptions,
    marks: Marks,
) -> Result<(), BadOptions> {
    let symbols = &formats.symbols;
    let zero = u32::from(symbols.zero);
    // Digits follow their zero in Unicode; that of the table is one of them.
    let shown = |digit: u8| char::from_u32(zero + u32::from(digit)).unwrap_or('0');
    let (total, digits) = decimal.whole(options.integer_digits()?);
    let groups = groups(formats, total, options);
    for (place, digit) in digits.enumerate() {
        if place > 0 && groups.begins_at(total - place) {
            out.push_str(marks.group);
        }
        out.push(shown(digit));
    }
    let fraction = decimal.fraction();
    if fraction.len() > 0 {
        out.push_str(marks.decimal);
        out.extend(fraction.map(shown));
    }
    Ok(())
}

/// Sizes of the groups of a number; none if both are 0.
struct Groups {
    primary: usize,
    secondary: usize,
}

impl Groups {
    /// Whether a group begins where this many digits are still to come.
    fn begins_at(&self, left: usize) -> bool {
        self.primary > 0
            && left >= self.primary
            && (left - self.primary).is_multiple_of(self.secondary)
    }
}

fn groups(formats: &Formats, digits: usize, options: &NumberOptions) -> Groups {
    let symbols = &formats.symbols;
    let least = match options.grouping {
        Grouping::Never => usize::MAX,
        Grouping::Always => 1,
        Grouping::Auto if options.notation == Notation::Standard => symbols.minimum_grouping,
        Grouping::Auto | Grouping::Min2 => symbols.minimum_grouping.max(2),
    };
    if symbols.primary == 0 || digits < symbols.primary.saturating_add(least) {
        return Groups {
            primary: 0,
            secondary: 1,
        };
    }
    Groups {
        primary: symbols.primary,
        secondary: symbols.secondary.max(1),
    }
}
