//! Ranges of numbers: 1–3, 1~3개, 10% – 20%, US$1.00–3.00.
//!
//! After `Intl.NumberFormat.prototype.formatRange` of [ECMA-402](https://tc39.es/ecma402/) and what ICU, which ECMA-402
//! leaves the rest to, makes of it. Different are: negative ends each keep their signs (ICU writes -3 to -1 as “-3–1”
//! in some locales); ends that are equal before rounding are one number, not “about” that number; and the sign for
//! “about” stands before everything.

use super::BadOptions;
use super::currency;
use super::number::{operands, write_number, write_plain};
use super::number_options::{CurrencyDisplay, NumberOptions, NumberStyle};
use super::unit;
use crate::locale::cldr::{Formats, PluralKind};

/// Writes a range of numbers, with everything that belongs to it.
pub(in crate::locale) fn write_range(
    out: &mut String,
    formats: &Formats,
    ends: (f64, f64),
    options: &NumberOptions,
) -> Result<(), BadOptions> {
    match &options.style {
        NumberStyle::Unit { unit, display } => {
            let plain = NumberOptions {
                style: NumberStyle::Decimal,
                ..options.clone()
            };
            let number = joined(formats, ends, |out, end| {
                write_plain(out, formats, end, &plain)
            })?;
            let count = plural(formats, ends, &plain, PluralKind::Cardinal);
            unit::write_around(out, formats, &number, count, unit, *display);
        }
        NumberStyle::Currency {
            code,
            display: CurrencyDisplay::Name,
        } => {
            let number = joined(formats, ends, |out, end| {
                currency::write_alone(out, formats, end, options, code).map(|_| ())
            })?;
            let count = plural(formats, ends, options, PluralKind::Cardinal);
            currency::write_named(out, formats, &number, count, code);
        }
        _ => {
            let write = |out: &mut String, end| write_number(out, formats, end, options);
            out.push_str(&joined(formats, ends, write)?);
        }
    }
    Ok(())
}

/// The plural category of a range that is selected on, by its CLDR name.
pub(in crate::locale) fn range_plural(
    formats: &Formats,
    ends: (f64, f64),
    options: &NumberOptions,
) -> &'static str {
    plural(formats, ends, options, options.plural)
}

fn plural(
    formats: &Formats,
    (from, to): (f64, f64),
    options: &NumberOptions,
    kind: PluralKind,
) -> &'static str {
    let category = |number| formats.plural(kind, operands(number, options));
    let (start, end) = (category(from), category(to));
    if from == to || kind == PluralKind::Ordinal {
        return end;
    }
    // What CLDR does not list goes by the end; but it lists none that falls, and 3 to 1 days are not one day.
    let unlisted = if from.abs() < to.abs() { end } else { "other" };
    let told = formats.get(&format!("plural-range-{start}-{end}"));
    told.unwrap_or(unlisted)
}

/// Both ends, and once only what is around both.
fn joined(
    formats: &Formats,
    (from, to): (f64, f64),
    write: impl Fn(&mut String, f64) -> Result<(), BadOptions>,
) -> Result<String, BadOptions> {
    let (mut first, mut second) = (String::new(), String::new());
    write(&mut first, from)?;
    write(&mut second, to)?;
    if first == second {
        if from != to {
            first.insert_str(0, formats.get("about").unwrap_or("~"));
        }
        return Ok(first);
    }
    let (one, two) = (End::of(formats, &first), End::of(formats, &second));
    let between = formats.between();
    if one.shares(&two) && from >= 0.0 && to >= 0.0 {
        let (before, after) = (one.before, one.after);
        let (first, second) = (one.digits, two.digits);
        return Ok(format!("{before}{first}{between}{second}{after}"));
    }
    let space = |is_there: bool| match one.signs() > 0 && !is_there {
        true => " ",
        false => "",
    };
    let (left, right) = (
        space(between.starts_with(char::is_whitespace)),
        space(between.ends_with(char::is_whitespace)),
    );
    Ok(format!("{first}{left}{between}{right}{second}"))
}

/// An end of a range as it is written.
struct End<'t> {
    before: &'t str,
    digits: &'t str,
    after: &'t str,
}

impl<'t> End<'t> {
    fn of(formats: &Formats, text: &'t str) -> End<'t> {
        let symbols = &formats.symbols;
        let zero = u32::from(symbols.zero);
        let is_digit =
            |c: char| (zero..zero + 10).contains(&u32::from(c)) || symbols.infinity.starts_with(c);
        // Some thousands are a word: “mille”.
        let start = text.find(is_digit).unwrap_or(text.len());
        let end = text
            .rmatch_indices(is_digit)
            .next()
            .map_or(text.len(), |(last, digit)| last + digit.len());
        End {
            before: &text[..start],
            digits: &text[start..end],
            after: &text[end..],
        }
    }

    /// Code points around the digits.
    fn signs(&self) -> usize {
        self.before.chars().count() + self.after.chars().count()
    }

    /// Whether what is around the digits is written once for both ends. A single sign is short enough to be repeated,
    /// and better understood so.
    fn shares(&self, other: &End<'_>) -> bool {
        (self.before, self.after) == (other.before, other.after) && self.signs() > 1
    }
}
