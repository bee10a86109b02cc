//! Measures: 5 km/h, 1 日.

use super::BadOptions;
use super::number::{operands, write_plain};
use super::number_options::{NumberOptions, NumberStyle, UnitDisplay};
use crate::locale::cldr::Formats;

/// Writes a number with its unit. A unit that the table does not hold is written by its CLDR name.
pub(super) fn write(
    out: &mut String,
    formats: &Formats,
    value: f64,
    options: &NumberOptions,
    unit: &str,
    display: UnitDisplay,
) -> Result<(), BadOptions> {
    let plain = NumberOptions {
        style: NumberStyle::Decimal,
        ..options.clone()
    };
    let mut number = String::new();
    write_plain(&mut number, formats, value, &plain)?;
    let count = formats.plural(Default::default(), operands(value, &plain));
    write_around(out, formats, &number, count, unit, display);
    Ok(())
}

/// Writes the unit around a number, in the form of a plural category.
pub(super) fn write_around(
    out: &mut String,
    formats: &Formats,
    number: &str,
    count: &str,
    unit: &str,
    display: UnitDisplay,
) {
    let width = match display {
        UnitDisplay::Long => "long",
        UnitDisplay::Short | UnitDisplay::Narrow => "short",
    };
    let pattern = pattern(formats, unit, width, count);
    match pattern {
        Some(pattern) => out.push_str(&pattern.replace("{0}", number)),
        None => match per(formats, unit, width, count, number) {
            Some(text) => out.push_str(&text),
            None => {
                out.push_str(number);
                out.push(' ');
                out.push_str(unit);
            }
        },
    }
}

fn pattern(formats: &Formats, unit: &str, width: &str, count: &str) -> Option<&'static str> {
    formats
        .get(&format!("unit-{unit}-{width}-{count}"))
        .or_else(|| formats.get(&format!("unit-{unit}-{width}-other")))
}

/// A compound that CLDR has no pattern of its own for: liters per day.
fn per(formats: &Formats, unit: &str, width: &str, count: &str, number: &str) -> Option<String> {
    let (above, below) = unit.split_once("-per-")?;
    let above = pattern(formats, above, width, count)?.replace("{0}", number);
    if let Some(pattern) = formats.get(&format!("unit-{below}-{width}-per")) {
        return Some(pattern.replace("{0}", &above));
    }
    let below = pattern(formats, below, width, "one")?;
    let below = below.replace("{0}", "");
    let joined = formats.get(&format!("per-{width}")).unwrap_or("{0}/{1}");
    Some(joined.replace("{0}", &above).replace("{1}", below.trim()))
}
