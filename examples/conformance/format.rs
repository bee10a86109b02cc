//! Formatting: a message of a small catalog with typed arguments.

use kijil::locale::{
    Arguments, Catalog, CurrencyDisplay, DateOptions, Grouping, Isolation, Notation, NumberOptions,
    NumberStyle, PluralKind, TranslatorOptions, UnitDisplay, Value,
};
use serde_json::Value as Json;

pub(crate) fn answer(case: &Json) -> Json {
    let text = |key: &str| case[key].as_str().unwrap_or_default();
    let path = format!("{}/case.ftl", text("locale"));
    let catalog = Catalog::from_sources([(path.as_str(), text("ftl"))]);
    let options = TranslatorOptions::default().isolation(isolation(case));
    let requested: Vec<_> = text("locale").parse().into_iter().collect();
    let translator = catalog.translator_with(&requested, options);
    let arguments = arguments(&case["args"]);
    let id = match case["attr"].as_str() {
        Some(attribute) => format!("{}.{attribute}", text("message")),
        None => text("message").to_owned(),
    };
    match translator.translate(&id, Some(&arguments)) {
        Some(translation) => {
            let errors: Vec<String> = translation.errors.iter().map(|e| e.to_string()).collect();
            super::answered(Some(&translation.text), &errors)
        }
        None => super::answered(None, &[]),
    }
}

/// Whether the case wants isolation marks.
pub(crate) fn isolation(case: &Json) -> Isolation {
    if case["isolating"] == true {
        Isolation::On
    } else {
        Isolation::Off
    }
}

/// The case's arguments; `{"$date": ms}` and `{"$number": n, "opts": {…}}` are typed ones.
pub(crate) fn arguments(json: &Json) -> Arguments<'_> {
    let mut arguments = Arguments::new();
    for (name, value) in json.as_object().into_iter().flatten() {
        arguments.set(name.as_str(), value_of(value));
    }
    arguments
}

fn value_of(json: &Json) -> Value<'_> {
    match json {
        Json::String(text) => text.as_str().into(),
        Json::Number(number) => number.as_f64().unwrap_or(f64::NAN).into(),
        Json::Object(object) => match (object.get("$date"), object.get("$number")) {
            (Some(time), _) => {
                Value::Time(time.as_f64().unwrap_or(f64::NAN), DateOptions::default())
            }
            (_, Some(number)) => {
                let number = number.as_f64().unwrap_or(f64::NAN);
                Value::Number(number, number_options(&json["opts"]))
            }
            _ => Value::Unsupported,
        },
        _ => Value::Unsupported,
    }
}

fn number_options(json: &Json) -> NumberOptions {
    let digits = |key: &str| json[key].as_u64().and_then(|digits| digits.try_into().ok());
    let text = |key: &str| json[key].as_str().unwrap_or_default();
    let mut options = NumberOptions::default();
    options.style = style(text("style"), text("currency"), text("unit"), json);
    options.notation = match (text("notation"), text("compactDisplay")) {
        ("compact", "long") => Notation::CompactLong,
        ("compact", _) => Notation::CompactShort,
        _ => Notation::Standard,
    };
    options.grouping = if json["useGrouping"] == false {
        Grouping::Never
    } else {
        Grouping::Auto
    };
    options.plural = if text("type") == "ordinal" {
        PluralKind::Ordinal
    } else {
        PluralKind::Cardinal
    };
    options.minimum_integer_digits = digits("minimumIntegerDigits");
    options.minimum_fraction_digits = digits("minimumFractionDigits");
    options.maximum_fraction_digits = digits("maximumFractionDigits");
    options.minimum_significant_digits = digits("minimumSignificantDigits");
    options.maximum_significant_digits = digits("maximumSignificantDigits");
    options
}

fn style(name: &str, currency: &str, unit: &str, json: &Json) -> NumberStyle {
    match name {
        "percent" => NumberStyle::Percent,
        "currency" => NumberStyle::Currency {
            code: currency.into(),
            display: match json["currencyDisplay"].as_str() {
                Some("name") => CurrencyDisplay::Name,
                Some("code") => CurrencyDisplay::Code,
                Some("narrowSymbol") => CurrencyDisplay::NarrowSymbol,
                _ => CurrencyDisplay::Symbol,
            },
        },
        "unit" => NumberStyle::Unit {
            unit: unit.into(),
            display: match json["unitDisplay"].as_str() {
                Some("long") => UnitDisplay::Long,
                Some("narrow") => UnitDisplay::Narrow,
                _ => UnitDisplay::Short,
            },
        },
        _ => NumberStyle::Decimal,
    }
}
