//! Messages with any arguments: numbers and times of any value and options, texts of any kind, in many locales.

#![no_main]

use kijil::locale::{
    Arguments, Catalog, CurrencyDisplay, DateOptions, Escape, Grouping, Hours, Isolation, Notation,
    NumberOptions, NumberStyle, Particles, Pseudo, Style, TranslatorOptions, UnitDisplay, Value,
    Width,
};
use libfuzzer_sys::fuzz_target;

const LOCALES: [&str; 12] = [
    "ko", "en", "ja", "ar", "de", "pl", "hi", "th", "fa", "he", "zh-TW", "xx",
];
const CODES: [&str; 6] = ["KRW", "USD", "JPY", "krw", "", "가"];
const UNITS: [&str; 6] = ["kilobyte", "kilometer-per-hour", "second", "celsius", "", "그램"];

/// A message of an argument stays below this: the value itself, its digits and a name of a unit or month.
const MOST_BYTES: usize = 4096;

/// What the fuzzer gives, byte by byte; zeros at the end.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    fn number(&mut self) -> f64 {
        match self.next() % 3 {
            0 => f64::from(self.next()) - 100.0,
            1 => f64::from(i32::from_le_bytes(std::array::from_fn(|_| self.next()))) / 100.0,
            _ => f64::from_le_bytes(std::array::from_fn(|_| self.next())),
        }
    }

    fn one<T: Copy>(&mut self, list: &[T]) -> T {
        list[usize::from(self.next()) % list.len()]
    }

    fn digits(&mut self) -> Option<u8> {
        let byte = self.next();
        (byte % 4 == 0).then_some(byte / 4)
    }

    fn width(&mut self) -> Option<Width> {
        self.one(&[
            None,
            None,
            Some(Width::Numeric),
            Some(Width::TwoDigits),
            Some(Width::Long),
            Some(Width::Short),
            Some(Width::Narrow),
        ])
    }

    fn style(&mut self) -> Option<Style> {
        self.one(&[
            None,
            None,
            None,
            Some(Style::Full),
            Some(Style::Long),
            Some(Style::Medium),
            Some(Style::Short),
        ])
    }
}

fn number_options(bytes: &mut Bytes<'_>) -> NumberOptions {
    let style = match bytes.next() % 4 {
        0 => NumberStyle::Percent,
        1 => NumberStyle::Currency {
            code: bytes.one(&CODES).into(),
            display: bytes.one(&[
                CurrencyDisplay::Symbol,
                CurrencyDisplay::NarrowSymbol,
                CurrencyDisplay::Code,
                CurrencyDisplay::Name,
            ]),
        },
        2 => NumberStyle::Unit {
            unit: bytes.one(&UNITS).into(),
            display: bytes.one(&[UnitDisplay::Short, UnitDisplay::Narrow, UnitDisplay::Long]),
        },
        _ => NumberStyle::Decimal,
    };
    let mut options = NumberOptions::default();
    options.style = style;
    options.notation = bytes.one(&[
        Notation::Standard,
        Notation::CompactShort,
        Notation::CompactLong,
    ]);
    options.grouping = bytes.one(&[
        Grouping::Auto,
        Grouping::Always,
        Grouping::Min2,
        Grouping::Never,
    ]);
    options.minimum_integer_digits = bytes.digits();
    options.minimum_fraction_digits = bytes.digits();
    options.maximum_fraction_digits = bytes.digits();
    options.minimum_significant_digits = bytes.digits();
    options.maximum_significant_digits = bytes.digits();
    options
}

fn date_options(bytes: &mut Bytes<'_>) -> DateOptions {
    let mut options = DateOptions::default();
    options.date_style = bytes.style();
    options.time_style = bytes.style();
    options.weekday = bytes.width();
    options.era = bytes.width();
    options.year = bytes.width();
    options.month = bytes.width();
    options.day = bytes.width();
    options.hour = bytes.width();
    options.minute = bytes.width();
    options.second = bytes.width();
    options.fractional_second_digits = bytes.digits();
    options.time_zone_name = bytes.width();
    options.hours = bytes.one(&[None, Some(Hours::Twelve), Some(Hours::TwentyFour)]);
    options.offset_minutes = i16::from_le_bytes([bytes.next(), bytes.next()]);
    options
}

const SOURCE: &str = r#"
value = { $v }
number = { NUMBER($v, minimumFractionDigits: 2) }
date = { DATETIME($v, month: "long", day: "numeric") }
particle = { JOSA($v, "으로/로") } { $v }을(를)
plural = { $v ->
    [0] none
    [one] one
    [few] few
   *[other] { $v }
}
"#;

fuzz_target!(|data: &[u8]| {
    let mut bytes = Bytes(data);
    let locale = bytes.one(&LOCALES);
    let path = format!("{locale}/x.ftl");
    let catalog = Catalog::from_sources([(path.as_str(), SOURCE)]);
    let options = TranslatorOptions::default()
        .isolation(bytes.one(&[Isolation::On, Isolation::Off]))
        .escape(bytes.one(&[Escape::None, Escape::Html]))
        .particles(bytes.one(&[Particles::Keep, Particles::Choose]))
        .pseudo(bytes.one(&[
            None,
            Some(Pseudo::Accented),
            Some(Pseudo::Elongated),
            Some(Pseudo::Bidi),
            Some(Pseudo::Wide),
        ]));
    let translator = catalog.translator_with(&[locale.parse().expect("a locale")], options);
    let value = match bytes.next() % 4 {
        0 => Value::Time(bytes.number(), date_options(&mut bytes)),
        1 => Value::from(String::from_utf8_lossy(bytes.0).into_owned()),
        2 => Value::time(&String::from_utf8_lossy(bytes.0)).unwrap_or(Value::Unsupported),
        _ => Value::Number(bytes.number(), number_options(&mut bytes)),
    };
    // Escapes are six bytes a byte at most, and the particle's message says the text twice.
    let most = MOST_BYTES + 16 * data.len();
    let arguments = Arguments::new().with("v", value);
    for id in ["value", "number", "date", "particle", "plural"] {
        let said = translator.translate(id, Some(&arguments)).expect("a message");
        assert!(said.text.len() <= most, "{id}: {}", said.text);
    }
});
