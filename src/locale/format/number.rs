//! A number as a locale writes it.

use icu_plurals::PluralOperands;

use super::BadOptions;
use super::compact;
use super::currency;
use super::decimal::Decimal;
use super::digits::{operands_of, write_digits, write_special};
use super::number_options::{Notation, NumberOptions, NumberStyle};
use super::pattern::Affixes;
use super::unit;
use crate::locale::cldr::Formats;

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
