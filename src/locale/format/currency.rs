//! Money.

use super::BadOptions;
use super::decimal::Decimal;
use super::digits::{operands_of, write_digits, write_special};
use super::number_options::{CurrencyDisplay, NumberOptions};
use super::pattern::Affixes;
use crate::locale::cldr::Formats;

/// Currencies without a minor unit in use, after CLDR's `currencyData`.
const WITHOUT_MINOR_UNIT: [&str; 17] = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
    "VUV", "XAF", "XOF", "XPF",
];

/// Currencies whose minor unit is a thousandth, after CLDR's `currencyData`.
const THOUSANDTHS: [&str; 6] = ["BHD", "JOD", "KWD", "LYD", "OMR", "TND"];

/// Stands between a currency's letters and digits where the pattern has nothing.
const NO_BREAK_SPACE: char = '\u{A0}';

/// Digits after the decimal sign of a currency.
pub(super) fn digits(code: &str) -> u8 {
    if WITHOUT_MINOR_UNIT.contains(&code) {
        0
    } else if THOUSANDTHS.contains(&code) {
        3
    } else {
        2
    }
}

/// Writes an amount of money.
pub(super) fn write(
    out: &mut String,
    formats: &Formats,
    value: f64,
    options: &NumberOptions,
    code: &str,
    display: CurrencyDisplay,
) -> Result<(), BadOptions> {
    if display == CurrencyDisplay::Name {
        let mut number = String::new();
        let decimal = write_alone(&mut number, formats, value, options, code)?;
        let count = match decimal {
            Some(decimal) => formats.plural(Default::default(), operands_of(decimal)),
            None => "other",
        };
        write_named(out, formats, &number, count, code);
        return Ok(());
    }
    let code = &code.to_ascii_uppercase();
    let decimal = rounded(value, options, code)?;
    let negative = decimal.map_or(value < 0.0, |decimal| decimal.negative);
    let symbol = symbol(formats, code, display);
    let affixes = Affixes::of(formats.get("money").unwrap_or("¤#,##0.00"), negative);
    if negative && !affixes.signed {
        out.push_str(formats.symbols.minus);
    }
    push_affix(out, formats, affixes.before, symbol);
    if affixes.before.ends_with('¤') && symbol.chars().next_back().is_some_and(needs_space) {
        out.push(NO_BREAK_SPACE);
    }
    write_unsigned(out, formats, value, decimal, options)?;
    if affixes.after.starts_with('¤') && symbol.chars().next().is_some_and(needs_space) {
        out.push(NO_BREAK_SPACE);
    }
    push_affix(out, formats, affixes.after, symbol);
    Ok(())
}

/// Writes an amount, with its sign and without its currency; what its plural is taken from.
pub(super) fn write_alone(
    out: &mut String,
    formats: &Formats,
    value: f64,
    options: &NumberOptions,
    code: &str,
) -> Result<Option<Decimal>, BadOptions> {
    let decimal = rounded(value, options, code)?;
    if decimal.map_or(value < 0.0, |decimal| decimal.negative) {
        out.push_str(formats.symbols.minus);
    }
    write_unsigned(out, formats, value, decimal, options)?;
    Ok(decimal)
}

/// The amount in the currency's digits; `None` for infinities and NaN.
fn rounded(value: f64, options: &NumberOptions, code: &str) -> Result<Option<Decimal>, BadOptions> {
    if code.len() != 3 || !code.bytes().all(|b| b.is_ascii_alphabetic()) {
        return Err(BadOptions);
    }
    let rounding = options.rounding(digits(&code.to_ascii_uppercase()))?;
    Ok(Decimal::new(value).map(|decimal| decimal.rounded(rounding)))
}

fn write_unsigned(
    out: &mut String,
    formats: &Formats,
    value: f64,
    decimal: Option<Decimal>,
    options: &NumberOptions,
) -> Result<(), BadOptions> {
    match &decimal {
        Some(decimal) => write_digits(out, formats, decimal, options, formats.symbols.money()),
        None => {
            write_special(out, formats, value.abs());
            Ok(())
        }
    }
}

/// Whether a sign would run into the digits: it is no symbol and no space (CLDR's `currencySpacing`).
fn needs_space(c: char) -> bool {
    c.is_alphanumeric() || c == '.'
}

fn symbol<'s>(formats: &Formats, code: &'s str, display: CurrencyDisplay) -> &'s str {
    let key = match display {
        CurrencyDisplay::NarrowSymbol => "narrow",
        CurrencyDisplay::Symbol => "symbol",
        CurrencyDisplay::Code | CurrencyDisplay::Name => return code,
    };
    formats.get(&format!("{key}-{code}")).unwrap_or(code)
}

fn push_affix(out: &mut String, formats: &Formats, affix: &str, symbol: &str) {
    for c in affix.chars() {
        match c {
            '¤' => out.push_str(symbol),
            '-' => out.push_str(formats.symbols.minus),
            '\'' => {}
            c => out.push(c),
        }
    }
}

/// The number and the currency's name in the form of a plural category: 1,234.50 US dollars.
pub(super) fn write_named(
    out: &mut String,
    formats: &Formats,
    number: &str,
    count: &str,
    code: &str,
) {
    let code = &code.to_ascii_uppercase();
    let name = formats
        .get(&format!("name-{code}-{count}"))
        .or_else(|| formats.get(&format!("name-{code}-other")))
        .or_else(|| formats.get(&format!("name-{code}")))
        .unwrap_or(code);
    let pattern = formats
        .get(&format!("money-name-{count}"))
        .or_else(|| formats.get("money-name-other"))
        .unwrap_or("{0} {1}");
    out.push_str(&pattern.replace("{0}", number).replace("{1}", name));
}
