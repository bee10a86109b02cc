//! A number as a locale writes it.

use icu_plurals::PluralOperands;

use super::BadOptions;
use super::compact;
use super::currency;
use super::decimal::Decimal;
use super::number_options::{Grouping, Notation, NumberOptions, NumberStyle};
use super::pattern::Affixes;
use super::unit;
use crate::locale::cldr::{Formats, Marks};

/// Writes a number, with everything that belongs to it.
pub(in crate::locale) fn write_number(
    out: &mut String,
    formats: &Formats,
    value: f64,
    options: &NumberOptions,
) -> Result<(), BadOptions> {
    match &options.style {
        NumberStyle::Decimal => write_plain(out, formats, value, options),
        NumberStyle::Percent => write_percent(out, formats, value, options),
        NumberStyle::Currency { code, display } => {
            currency::write(out, formats, value, options, code, *display)
        }
        NumberStyle::Unit { unit, display } => {
            unit::write(out, formats, value, options, unit, *display)
        }
    }
}

/// The number as its plural rules see it: rounded as it is shown.
pub(in crate::locale) fn operands(value: f64, options: &NumberOptions) -> PluralOperands {
    let whole = || PluralOperands::from(0u64);
    let Some(decimal) = Decimal::new(value) else {
        return whole();
    };
    let money = match &options.style {
        NumberStyle::Currency { code, .. } => currency::digits(code),
        _ => 0,
    };
    let Ok(rounding) = options.rounding(money) else {
        return whole();
    };
    operands_of(decimal.rounded(rounding))
}

pub(super) fn operands_of(decimal: Decimal) -> PluralOperands {
    match decimal.to_whole() {
        Some(whole) => PluralOperands::from(whole),
        None => match decimal.plain(1).parse::<fixed_decimal::Decimal>() {
            Ok(shown) => PluralOperands::from(&shown),
            Err(_) => PluralOperands::from(0u64),
        },
    }
}

/// Writes the number alone: sign, digits, groups; shortened if the notation asks for it.
pub(super) fn write_plain(
    out: &mut String,
    formats: &Formats,
    value: f64,
    options: &NumberOptions,
) -> Result<(), BadOptions> {
    let rounding = options.rounding(0)?;
    let Some(decimal) = Decimal::new(value) else {
        options.integer_digits()?;
        write_special(out, formats, value);
        return Ok(());
    };
    if options.notation != Notation::Standard {
        return compact::write(out, formats, decimal, options);
    }
    let decimal = decimal.rounded(rounding);
    if decimal.negative {
        out.push_str(formats.symbols.minus);
    }
    write_digits(out, formats, &decimal, options, formats.symbols.plain())
}

fn write_percent(
    out: &mut String,
    formats: &Formats,
    value: f64,
    options: &NumberOptions,
) -> Result<(), BadOptions> {
    let rounding = options.rounding(0)?;
    let decimal = Decimal::new(value).map(|d| d.shifted(2).rounded(rounding));
    let pattern = formats.get("percent").unwrap_or("#,##0%");
    let negative = decimal.map_or(value < 0.0, |d| d.negative);
    let affixes = Affixes::of(pattern, negative);
    if negative && !affixes.signed {
        out.push_str(formats.symbols.minus);
    }
    push_affix(out, formats, affixes.before);
    match decimal {
        Some(decimal) => write_digits(out, formats, &decimal, options, formats.symbols.plain())?,
        None => write_special(out, formats, value.abs()),
    }
    push_affix(out, formats, affixes.after);
    Ok(())
}

/// Writes what stands beside the digits, with the locale's own signs.
fn push_affix(out: &mut String, formats: &Formats, affix: &str) {
    for c in affix.chars() {
        match c {
            '%' => out.push_str(formats.symbols.percent),
            '-' => out.push_str(formats.symbols.minus),
            '\'' => {}
            c => out.push(c),
        }
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
