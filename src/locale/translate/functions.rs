//! The functions that messages may call: `NUMBER`, `RANGE`, `DATETIME`, `LIST`, `JOSA`.

use std::borrow::Cow;

use fluent_syntax::ast::{CallArguments, InlineExpression};
use icu_list::options::ListLength;

use super::FormatError;
use super::resolve::{Resolved, Scope, Stop};
use crate::language::korean::Particle;
use crate::locale::PluralKind;
use crate::locale::format::{
    CurrencyDisplay, DateOptions, Grouping, Hours, ListType, NumberOptions, NumberStyle, Style,
    UnitDisplay, Width, read_time,
};
use crate::locale::snippet::Snippet;

/// Named arguments: a function reads those it knows.
type Named<'n> = [(&'n str, Setting<'n>)];

/// The value of a named argument.
#[derive(Debug, Clone)]
pub(super) enum Setting<'n> {
    Text(Cow<'n, str>),
    Number(f64),
}

/// Calls a function. Where it cannot be called its name is shown: `{NUMBER()}`.
pub(super) fn call<'s>(
    scope: &mut Scope<'s>,
    name: &str,
    arguments: &'s CallArguments<Snippet>,
) -> Result<Resolved<'s>, Stop> {
    if !matches!(name, "NUMBER" | "RANGE" | "DATETIME" | "LIST" | "JOSA") {
        let shown = format!("{name}()");
        scope
            .errors
            .push(FormatError::UnknownFunction(name.to_owned()));
        return Ok(Resolved::Missing(shown));
    }
    let named: Vec<(&str, Setting<'_>)> = arguments
        .named
        .iter()
        .filter_map(|argument| {
            let value = setting(&argument.value)?;
            Some((argument.name.name.as_str(), value))
        })
        .collect();
    if name == "LIST" {
        let mut values = Vec::new();
        for argument in &arguments.positional {
            values.append(&mut scope.values(argument)?);
        }
        return Ok(list(values, &named));
    }
    let mut positional = Vec::with_capacity(arguments.positional.len());
    for argument in &arguments.positional {
        positional.push(scope.evaluate(argument)?);
    }
    let mut positional = positional.into_iter();
    let first = positional.next();
    let result = match name {
        "NUMBER" => number(first, &named),
        "RANGE" => range(first, positional.next(), &named),
        "JOSA" => josa(scope, first, positional.next(), &named),
        _ => date_time(first, &named),
    };
    Ok(result.unwrap_or_else(|| {
        scope.errors.push(FormatError::BadArgument(name.to_owned()));
        Resolved::Missing(format!("{name}()"))
    }))
}

/// `JOSA($word, "을/를")`: the word and the particle that fits; with `show: "particle"` the particle alone, for a word
/// that stands in markup before it.
fn josa<'s>(
    scope: &mut Scope<'s>,
    word: Option<Resolved<'s>>,
    pair: Option<Resolved<'s>>,
    named: &Named<'_>,
) -> Option<Resolved<'s>> {
    let (Resolved::Text(pair) | Resolved::Argument(pair)) = pair? else {
        return None;
    };
    let particle = Particle::parse(&pair)?;
    let word = word?;
    if let Resolved::Missing(name) = word {
        return Some(Resolved::Missing(name));
    }
    let mut text = String::new();
    scope.write(&mut text, &word);
    let fitting = particle.after(&text);
    let alone = named
        .iter()
        .any(|(name, value)| *name == "show" && value.text() == "particle");
    if alone {
        text = fitting;
    } else {
        text.push_str(&fitting);
    }
    // Escaped already, if that was asked for.
    Some(Resolved::Text(Cow::Owned(text)))
}

/// `LIST($names)`, `LIST($a, $b, type: "disjunction")`: all values given, lists among them value by value.
fn list<'s>(values: Vec<Resolved<'s>>, named: &Named<'_>) -> Resolved<'s> {
    let told = |option: &str| {
        let told = named.iter().find(|(name, _)| *name == option);
        told.map_or("", |(_, value)| value.text())
    };
    let kind = match told("type") {
        "disjunction" => ListType::Disjunction,
        "unit" => ListType::Unit,
        _ => ListType::Conjunction,
    };
    let length = match told("style") {
        "short" => ListLength::Short,
        "narrow" => ListLength::Narrow,
        _ => ListLength::Wide,
    };
    Resolved::List(values, kind, length)
}

fn setting(value: &InlineExpression<Snippet>) -> Option<Setting<'_>> {
    match value {
        InlineExpression::StringLiteral { value } => {
            Some(Setting::Text(Cow::Borrowed(value.as_str())))
        }
        InlineExpression::NumberLiteral { value } => {
            value.as_str().parse().ok().map(Setting::Number)
        }
        _ => None,
    }
}

impl Setting<'_> {
    fn text(&self) -> &str {
        match self {
            Setting::Text(text) => text,
            Setting::Number(_) => "",
        }
    }

    /// A count of digits; out of range stays out of range.
    fn digits(&self) -> Option<u8> {
        let number = match self {
            Setting::Number(number) => *number,
            Setting::Text(text) => text.parse().unwrap_or(f64::NAN),
        };
        let digits = if (0.0..=255.0).contains(&number) {
            number as u8
        } else {
            u8::MAX
        };
        Some(digits)
    }
}

/// `NUMBER($n, minimumFractionDigits: 2)`: the number with more options. A time becomes its milliseconds.
fn number<'s>(value: Option<Resolved<'s>>, named: &Named<'_>) -> Option<Resolved<'s>> {
    let (number, options) = match value? {
        Resolved::Number(number, options) => (number, options),
        Resolved::Time(time, _) => (time, Cow::Owned(NumberOptions::default())),
        Resolved::Missing(name) => return Some(Resolved::Missing(format!("NUMBER({name})"))),
        Resolved::Text(_) | Resolved::Argument(_) | Resolved::List(..) | Resolved::Range(..) => {
            return None;
        }
    };
    if named.is_empty() {
        return Some(Resolved::Number(number, options));
    }
    let mut options = options.into_owned();
    for (name, value) in named {
        set_number_option(&mut options, name, value);
    }
    Some(Resolved::Number(number, Cow::Owned(options)))
}

/// `RANGE($from, $to, maximumFractionDigits: 0)`: two numbers with the options of the first and more. They must count
/// the same: there is no range from euros to dollars.
fn range<'s>(
    from: Option<Resolved<'s>>,
    to: Option<Resolved<'s>>,
    named: &Named<'_>,
) -> Option<Resolved<'s>> {
    let ((from, options), (to, options_of_to)) = match (from?, to?) {
        (Resolved::Number(from, options), Resolved::Number(to, options_of_to)) => {
            ((from, options), (to, options_of_to))
        }
        (Resolved::Missing(name), _) | (_, Resolved::Missing(name)) => {
            return Some(Resolved::Missing(format!("RANGE({name})")));
        }
        _ => return None,
    };
    if from.is_nan() || to.is_nan() || options.style != options_of_to.style {
        return None;
    }
    let mut options = options.into_owned();
    for (name, value) in named {
        set_number_option(&mut options, name, value);
    }
    Some(Resolved::Range(from, to, Box::new(options)))
}

/// Sets an option by its name in ECMA-402. Style, currency and unit belong to whoever gives the number; other names
/// mean nothing.
fn set_number_option(options: &mut NumberOptions, name: &str, value: &Setting<'_>) {
    match name {
        "minimumIntegerDigits" => options.minimum_integer_digits = value.digits(),
        "minimumFractionDigits" => options.minimum_fraction_digits = value.digits(),
        "maximumFractionDigits" => options.maximum_fraction_digits = value.digits(),
        "minimumSignificantDigits" => options.minimum_significant_digits = value.digits(),
        "maximumSignificantDigits" => options.maximum_significant_digits = value.digits(),
        "useGrouping" => options.grouping = grouping(value),
        "type" if value.text() == "ordinal" => options.plural = PluralKind::Ordinal,
        "currencyDisplay" => {
            if let NumberStyle::Currency { display, .. } = &mut options.style {
                *display = currency_display(value.text());
            }
        }
        "unitDisplay" => {
            if let NumberStyle::Unit { display, .. } = &mut options.style {
                *display = unit_display(value.text());
            }
        }
        _ => {}
    }
}

/// ECMA-402 takes the strings "true" and "false" for the default, of old; 0 is no groups.
fn grouping(value: &Setting<'_>) -> Grouping {
    match value {
        Setting::Text(text) if text == "always" => Grouping::Always,
        Setting::Text(text) if text == "min2" => Grouping::Min2,
        Setting::Number(0.0) => Grouping::Never,
        _ => Grouping::Auto,
    }
}

fn currency_display(name: &str) -> CurrencyDisplay {
    match name {
        "code" => CurrencyDisplay::Code,
        "name" => CurrencyDisplay::Name,
        "narrowSymbol" => CurrencyDisplay::NarrowSymbol,
        _ => CurrencyDisplay::Symbol,
    }
}

fn unit_display(name: &str) -> UnitDisplay {
    match name {
        "long" => UnitDisplay::Long,
        "narrow" => UnitDisplay::Narrow,
        _ => UnitDisplay::Short,
    }
}

/// `DATETIME($d, dateStyle: "long")`: the time with more options. A number is taken for milliseconds since 1970, a text
/// for an ISO 8601 time.
fn date_time<'s>(value: Option<Resolved<'s>>, named: &Named<'_>) -> Option<Resolved<'s>> {
    let (time, mut options) = match value? {
        Resolved::Time(time, options) => (time, options),
        Resolved::Number(time, _) => (time, DateOptions::default()),
        Resolved::Missing(name) => return Some(Resolved::Missing(format!("DATETIME({name})"))),
        Resolved::Text(text) | Resolved::Argument(text) => read_time(&text)?,
        Resolved::List(..) | Resolved::Range(..) => return None,
    };
    for (name, value) in named {
        set_date_option(&mut options, name, value);
    }
    Some(Resolved::Time(time, options))
}

fn set_date_option(options: &mut DateOptions, name: &str, value: &Setting<'_>) {
    let text = value.text();
    match name {
        "dateStyle" => options.date_style = style(text),
        "timeStyle" => options.time_style = style(text),
        "weekday" => options.weekday = width(text),
        "era" => options.era = width(text),
        "year" => options.year = width(text),
        "month" => options.month = width(text),
        "day" => options.day = width(text),
        "hour" => options.hour = width(text),
        "minute" => options.minute = width(text),
        "second" => options.second = width(text),
        "fractionalSecondDigits" => options.fractional_second_digits = value.digits(),
        "timeZoneName" => options.time_zone_name = width(text),
        "hour12" => options.hours = hours(value),
        _ => {}
    }
}

/// Any text and any number but 0 is true, as in ECMAScript; but "false" is taken at its word.
fn hours(value: &Setting<'_>) -> Option<Hours> {
    Some(match value {
        Setting::Number(0.0) => Hours::TwentyFour,
        Setting::Text(text) if text == "false" || text.is_empty() => Hours::TwentyFour,
        _ => Hours::Twelve,
    })
}

fn style(name: &str) -> Option<Style> {
    Some(match name {
        "full" => Style::Full,
        "long" => Style::Long,
        "medium" => Style::Medium,
        "short" => Style::Short,
        _ => return None,
    })
}

fn width(name: &str) -> Option<Width> {
    Some(match name {
        "numeric" => Width::Numeric,
        "2-digit" => Width::TwoDigits,
        "long" => Width::Long,
        "short" => Width::Short,
        "narrow" => Width::Narrow,
        _ => return None,
    })
}
