//! Arguments that a program has for the `fluent` crate, taken over.

use fluent::FluentArgs;
use fluent::FluentValue;
use fluent::types::FluentNumber;
use fluent::types::FluentNumberCurrencyDisplayStyle;
use fluent::types::FluentNumberStyle;
use fluent::types::FluentNumberType;

use super::Arguments;
use super::CurrencyDisplay;
use super::Grouping;
use super::NumberOptions;
use super::NumberStyle;
use super::PluralKind;
use super::Value;

impl<'a> From<&'a FluentArgs<'_>> for Arguments<'a> {
    /// Takes over every argument with its number options; values of custom types cannot be shown.
    ///
    /// ```
    /// use kijil::locale::{Arguments, Catalog, Isolation, TranslatorOptions};
    ///
    /// let catalog = Catalog::from_sources([("ko/a.ftl", "comments = { $who }: 댓글 { $n }개")]);
    /// let options = TranslatorOptions::default().isolation(Isolation::Off);
    /// let translator = catalog.translator_with(&["ko".parse()?], options);
    ///
    /// let mut args = fluent::FluentArgs::new();
    /// args.set("who", "김하늘");
    /// args.set("n", 12_345);
    /// let arguments = Arguments::from(&args);
    /// let comments = translator.translate("comments", Some(&arguments));
    /// assert_eq!(comments.expect("a message").text, "김하늘: 댓글 12,345개");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn from(args: &'a FluentArgs<'_>) -> Arguments<'a> {
        let mut arguments = Arguments::new();
        for (name, value) in args.iter() {
            arguments.set(name, Value::from(value));
        }
        arguments
    }
}

impl<'a> From<&'a FluentValue<'_>> for Value<'a> {
    fn from(value: &'a FluentValue<'_>) -> Value<'a> {
        match value {
            FluentValue::String(text) => Value::from(&**text),
            FluentValue::Number(number) => Value::Number(number.value, options(number)),
            FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => Value::Unsupported,
        }
    }
}

fn options(number: &FluentNumber) -> NumberOptions {
    let told = &number.options;
    // Counts of digits above what Intl allows are cut by the formatter.
    let digits = |count: Option<usize>| count.map(|count| u8::try_from(count).unwrap_or(u8::MAX));
    NumberOptions {
        style: match (told.style, &told.currency) {
            (FluentNumberStyle::Percent, _) => NumberStyle::Percent,
            (FluentNumberStyle::Currency, Some(code)) => NumberStyle::Currency {
                code: code.to_ascii_uppercase().into(),
                display: match told.currency_display {
                    FluentNumberCurrencyDisplayStyle::Symbol => CurrencyDisplay::Symbol,
                    FluentNumberCurrencyDisplayStyle::Code => CurrencyDisplay::Code,
                    FluentNumberCurrencyDisplayStyle::Name => CurrencyDisplay::Name,
                },
            },
            _ => NumberStyle::Decimal,
        },
        grouping: if told.use_grouping {
            Grouping::Auto
        } else {
            Grouping::Never
        },
        plural: match told.r#type {
            FluentNumberType::Cardinal => PluralKind::Cardinal,
            FluentNumberType::Ordinal => PluralKind::Ordinal,
        },
        minimum_integer_digits: digits(told.minimum_integer_digits),
        minimum_fraction_digits: digits(told.minimum_fraction_digits),
        maximum_fraction_digits: digits(told.maximum_fraction_digits),
        minimum_significant_digits: digits(told.minimum_significant_digits),
        maximum_significant_digits: digits(told.maximum_significant_digits),
        ..NumberOptions::default()
    }
}
