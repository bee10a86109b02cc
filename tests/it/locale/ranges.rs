//! Ranges of numbers: as every locale writes them, and what messages can do with them.

use std::fs;

use kijil::locale::{
    Arguments, Catalog, CurrencyDisplay, FormatError, Isolation, Notation, NumberOptions,
    NumberStyle, Translation, TranslatorOptions, UnitDisplay, Value,
};

fn said(locale: &str, message: &str, arguments: &Arguments<'_>) -> (String, Vec<FormatError>) {
    let (path, source) = (format!("{locale}/a.ftl"), format!("m = {message}\n"));
    let catalog = Catalog::from_sources([(path.as_str(), source.as_str())]);
    let options = TranslatorOptions::default().isolation(Isolation::Off);
    let translator = catalog.translator_with(&[locale.parse().expect("a locale")], options);
    let Translation { text, errors, .. } = translator
        .translate("m", Some(arguments))
        .expect("the message");
    (text.into_owned(), errors)
}

/// The options of a kind of number in the cases.
fn options(kind: &str) -> NumberOptions {
    let dollars = |display| NumberStyle::Currency {
        code: "USD".into(),
        display,
    };
    let mut options = NumberOptions::default();
    match kind {
        "decimal" => {}
        "whole" => options.maximum_fraction_digits = Some(0),
        "percent" => options.style = NumberStyle::Percent,
        "dollars" => options.style = dollars(CurrencyDisplay::Symbol),
        "dollars-by-name" => options.style = dollars(CurrencyDisplay::Name),
        "days" => {
            let (unit, display) = ("day".into(), UnitDisplay::Long);
            options.style = NumberStyle::Unit { unit, display };
        }
        "compact" => options.notation = Notation::CompactShort,
        other => panic!("{other}: unknown kind"),
    }
    options
}

#[test]
fn ranges_are_written_as_each_locale_writes_them() {
    let cases = fs::read_to_string("tests/cases/locale/ranges/ranges.tsv").expect("the cases");
    for line in cases.lines() {
        let [locale, kind, from, to, text] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}: no case");
        };
        let number = |text: &str| Value::Number(text.parse().expect("a number"), options(kind));
        let arguments = Arguments::new()
            .with("from", number(from))
            .with("to", number(to));
        let told = said(locale, "{ RANGE($from, $to) }", &arguments);
        assert_eq!(told, (text.to_owned(), Vec::new()), "{line}");
    }
}

#[test]
fn a_range_is_selected_on_and_takes_particles() {
    let range = |from: f64, to: f64| Arguments::new().with("a", from).with("b", to);
    let select = "{ RANGE($a, $b) ->\n    [1] exactly one\n    [one] { RANGE($a, $b) } day\n   *[other] { RANGE($a, $b) } days\n }";
    let text = |locale, message, arguments| said(locale, message, &arguments).0;
    assert_eq!(text("en", select, range(0.0, 1.0)), "0–1 days");
    assert_eq!(text("en", select, range(1.0, 1.0)), "exactly one");
    let forms = "{ RANGE($a, $b) ->\n    [one] a\n    [two] b\n    [few] c\n   *[other] d\n }";
    // Slovenian: 100 to 101 of a thing stand in the form of three of it.
    assert_eq!(text("sl", forms, range(100.0, 101.0)), "c");
    assert_eq!(text("sl", forms, range(101.0, 102.0)), "b");
    let josa = "{ JOSA(RANGE($a, $b, minimumFractionDigits: 1), \"을/를\") }";
    assert_eq!(text("ko", josa, range(1.0, 2.0)), "1.0~2.0을");
    assert_eq!(text("ko", "{ RANGE(1, 3) }명", Arguments::new()), "1~3명");
}

#[test]
fn negative_ends_keep_their_signs_and_equal_ends_are_one_number() {
    let won = |number| {
        let style = NumberStyle::Currency {
            code: "KRW".into(),
            display: CurrencyDisplay::Code,
        };
        let mut options = NumberOptions::default();
        options.style = style;
        Value::Number(number, options)
    };
    let text = |locale, from: Value<'static>, to: Value<'static>| {
        let arguments = Arguments::new().with("a", from).with("b", to);
        said(locale, "{ RANGE($a, $b) }", &arguments).0
    };
    assert_eq!(
        text("ko", won(-3.0), won(-1.0)),
        "-KRW\u{a0}3 ~ -KRW\u{a0}1"
    );
    assert_eq!(
        text("ar", (-3.0).into(), (-1.0).into()),
        "\u{200e}-3 – \u{200e}-1"
    );
    assert_eq!(text("ja", won(3.0), won(3.0)), "KRW\u{a0}3");
    assert_eq!(text("ja", won(2.9), won(3.1)), "約KRW\u{a0}3");
}

#[test]
fn what_is_no_range_is_told() {
    let text = |arguments| said("en", "{ RANGE($a, $b) }", &arguments);
    let bad = vec![FormatError::BadArgument("RANGE".to_owned())];
    let half = Arguments::new().with("a", 0.5);
    let percent = Value::Number(0.5, options("percent"));
    let same = "RANGE()".to_owned();
    for to in [
        percent,
        Value::from("2"),
        Value::from(f64::NAN),
        Value::time("2026-03-07").expect("a time"),
    ] {
        let (told, errors) = text(half.clone().with("b", to));
        assert_eq!((told, &errors), (format!("{{{same}}}"), &bad));
    }
    let (told, errors) = text(half);
    let unknown = vec![FormatError::UnknownVariable("b".to_owned())];
    assert_eq!((&*told, errors), ("{RANGE($b)}", unknown));
    let (told, errors) = said(
        "en",
        "{ RANGE(1, 2, minimumIntegerDigits: 99) }",
        &Arguments::new(),
    );
    assert_eq!((&*told, errors), ("1–2", vec![FormatError::BadOptions]));
}
