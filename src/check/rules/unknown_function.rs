//! `unknown-function`: a function of Fluent, an option of it or a value that does not exist.

use crate::catalog::Call;
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "unknown-function",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a function of Fluent, an option of it or a value of that option that does not exist",
    matters: "Readers see the name of the function in braces, or the value in another form.",
    wrong: "due = { DATE($day) }까지",
    right: "due = { DATETIME($day) }까지",
};

/// Functions that Fluent has, that this program adds, and that browsers add.
const FUNCTIONS: [&str; 6] = ["NUMBER", "DATETIME", "RANGE", "LIST", "JOSA", "PLATFORM"];

const NUMERIC: &[&str] = &["numeric", "2-digit"];
const WIDTHS: &[&str] = &["long", "short", "narrow"];
const STYLES: &[&str] = &["full", "long", "medium", "short"];
/// Any value.
const ANY: &[&str] = &[];

/// The options of `NUMBER` and their values ([ECMA-402](https://tc39.es/ecma402/), Intl.NumberFormat and PluralRules).
const OF_NUMBERS: [(&str, &[&str]); 21] = [
    ("style", &["decimal", "percent", "currency", "unit"]),
    ("currency", ANY),
    (
        "currencyDisplay",
        &["symbol", "narrowSymbol", "code", "name"],
    ),
    ("currencySign", &["standard", "accounting"]),
    ("unit", ANY),
    ("unitDisplay", WIDTHS),
    (
        "notation",
        &["standard", "scientific", "engineering", "compact"],
    ),
    ("compactDisplay", &["short", "long"]),
    ("useGrouping", ANY),
    ("minimumIntegerDigits", ANY),
    ("minimumFractionDigits", ANY),
    ("maximumFractionDigits", ANY),
    ("minimumSignificantDigits", ANY),
    ("maximumSignificantDigits", ANY),
    ("type", &["cardinal", "ordinal"]),
    (
        "signDisplay",
        &["auto", "never", "always", "exceptZero", "negative"],
    ),
    ("numberingSystem", ANY),
    ("roundingMode", ANY),
    ("roundingPriority", ANY),
    ("roundingIncrement", ANY),
    ("trailingZeroDisplay", &["auto", "stripIfInteger"]),
];

/// The options of `DATETIME` and their values (Intl.DateTimeFormat).
const OF_DATES: [(&str, &[&str]); 19] = [
    ("dateStyle", STYLES),
    ("timeStyle", STYLES),
    ("weekday", WIDTHS),
    ("era", WIDTHS),
    ("year", NUMERIC),
    ("month", &["numeric", "2-digit", "long", "short", "narrow"]),
    ("day", NUMERIC),
    ("dayPeriod", WIDTHS),
    ("hour", NUMERIC),
    ("minute", NUMERIC),
    ("second", NUMERIC),
    ("fractionalSecondDigits", ANY),
    ("timeZoneName", ANY),
    ("timeZone", ANY),
    ("hour12", ANY),
    ("hourCycle", &["h11", "h12", "h23", "h24"]),
    ("calendar", ANY),
    ("numberingSystem", ANY),
    ("formatMatcher", ANY),
];

/// Reports functions that neither Fluent nor the source has, and what standard functions do not take.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for call in &pair.target.calls {
        if !FUNCTIONS.contains(&call.name) && !pair.context.has_function(call.name) {
            let message = Sentence::new("finding-function-unknown").with("name", &call.name);
            sink.add(&META, call.span, message);
        }
        options(pair, call, sink);
    }
}

fn options(pair: &Pair<'_, '_>, call: &Call<'_>, sink: &mut Sink<'_, '_>) {
    let known: &[(&str, &[&str])] = match call.name {
        "NUMBER" => &OF_NUMBERS,
        "DATETIME" => &OF_DATES,
        _ => return,
    };
    for (name, value, span) in &call.options {
        let of_source = |own: &Call<'_>| {
            own.options
                .iter()
                .any(|option| (option.0, option.1) == (*name, *value))
        };
        if pair.source.calls.iter().any(of_source) {
            continue;
        }
        let message = match known.iter().find(|(option, _)| option == name) {
            None => Sentence::new("finding-option-unknown")
                .with("function", &call.name)
                .with("name", name),
            Some((_, values)) if !values.is_empty() && !values.contains(value) => {
                Sentence::new("finding-option-value")
                    .with("name", name)
                    .with("value", value)
            }
            Some(_) => continue,
        };
        sink.add(&META, *span, message);
    }
}
