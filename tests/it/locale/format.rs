//! Fluent files in form, and what must hold for any message.

use kijil::locale::{
    Arguments, Catalog, Escape, FormatError, Formatted, Isolation, Notation, NumberOptions,
    Particles, TranslatorOptions, Value, format_source,
};
use proptest::prelude::*;

#[test]
fn forms_keep_comments_groups_and_order() {
    let source = "### 전체\n\n\n## 묶음\n# 인사\nb   =   안녕, {$name}!\n\na=ok\n-t = 용어\n    .gender = x\n# 홀로\n\n";
    let expected = "### 전체\n\n## 묶음\n# 인사\nb = 안녕, { $name }!\n\na = ok\n-t = 용어\n    .gender = x\n# 홀로\n";
    assert_eq!(
        format_source(source),
        Formatted::Changed(expected.to_owned())
    );
    assert_eq!(format_source(expected), Formatted::Same);
}

#[test]
fn files_with_junk_stay() {
    assert_eq!(
        format_source("a = ok\nnot a message\n"),
        Formatted::Unparsable
    );
}

#[test]
fn a_bomb_ends_at_a_limit() {
    let mut source = String::from("l0 = LOL\n");
    for level in 1..10 {
        let before = format!("{{ l{} }}", level - 1).repeat(10);
        source.push_str(&format!("l{level} = {before}\n"));
    }
    let huge = format!(
        "-t = {}\nhuge = {}\n",
        "가".repeat(400_000),
        "{ -t }".repeat(90)
    );
    let catalog = Catalog::from_sources([("ko/a.ftl", source.as_str()), ("ko/b.ftl", &huge)]);
    let translator = catalog.translator(&[]);
    for id in ["l9", "huge"] {
        let translation = translator.translate(id, None).expect("the message");
        assert_eq!(translation.text, "{???}");
        assert_eq!(translation.errors.len(), 1);
    }
}

#[test]
fn circles_end_where_they_close() {
    let source = "a = 앞 { b }\nb = { a } 뒤\n-t = { -t }\nc = { -t }\n";
    let catalog = Catalog::from_sources([("ko/a.ftl", source)]);
    let translator = catalog.translator(&[]);
    for id in ["a", "b", "c"] {
        let translation = translator.translate(id, None).expect("the message");
        assert!(translation.text.contains("{???}"), "{}", translation.text);
        assert_eq!(translation.errors, [FormatError::Cyclic]);
    }
}

#[test]
fn particles_are_chosen_behind_isolation_marks() {
    let catalog = Catalog::from_sources([(
        "ko/a.ftl",
        "m = { $x }을(를) 열었습니다\nj = <b>{ $x }</b>{ JOSA($x, \"이/가\", show: \"particle\") }",
    )]);
    let options = TranslatorOptions::default().particles(Particles::Choose);
    let translator = catalog.translator_with(&[], options);
    let arguments = Arguments::new().with("x", "파일");
    let opened = translator
        .translate("m", Some(&arguments))
        .expect("the message");
    assert_eq!(opened.text, "\u{2068}파일\u{2069}을 열었습니다");
    let alone = translator
        .translate("j", Some(&arguments))
        .expect("the message");
    assert_eq!(alone.text, "<b>\u{2068}파일\u{2069}</b>\u{2068}이\u{2069}");
}

#[test]
fn dates_and_numbers_follow_the_locale() {
    let message = "d = { DATETIME($d, dateStyle: \"long\") } { NUMBER($n) }";
    let paths = [
        "en/a.ftl",
        "ko/a.ftl",
        "ar-EG/a.ftl",
        "de/a.ftl",
        "th/a.ftl",
    ];
    let catalog = Catalog::from_sources(paths.map(|path| (path, message)));
    let options = TranslatorOptions::default().isolation(Isolation::Off);
    let arguments = Arguments::new()
        .with("d", "2026-03-07T23:30:00+09:00")
        .with("n", 1_234_567.891);
    let said = |locale: &str| {
        let translator = catalog.translator_with(&[locale.parse().expect("a locale")], options);
        let said = translator
            .translate("d", Some(&arguments))
            .expect("the message");
        assert_eq!(said.errors, []);
        said.text.into_owned()
    };
    assert_eq!(said("en"), "March 7, 2026 1,234,567.891");
    assert_eq!(said("ko"), "2026년 3월 7일 1,234,567.891");
    assert_eq!(said("ar-EG"), "٧ مارس ٢٠٢٦ ١٬٢٣٤٬٥٦٧٫٨٩١");
    assert_eq!(said("de"), "7. März 2026 1.234.567,891");
    assert_eq!(said("th"), "7 มีนาคม 2569 1,234,567.891");
}

#[test]
fn a_locale_without_values_of_its_own_has_those_of_its_parent() {
    let message = "n = { NUMBER($n) }\ncompact = { $compact }\nplural = { $one ->\n    [one] a\n   *[other] b\n }";
    let mut compact = NumberOptions::default();
    compact.notation = Notation::CompactLong;
    let arguments = Arguments::new()
        .with("n", 1_234_567.5)
        .with("one", 21)
        .with("compact", Value::Number(1000.0, compact));
    let text = |locale: &str, id: &str| {
        let path = format!("{locale}/a.ftl");
        let catalog = Catalog::from_sources([(path.as_str(), message)]);
        let translator = catalog.translator(&[]);
        let said = translator.translate(id, Some(&arguments));
        said.expect("the message").text.into_owned()
    };
    // Their parents are no, pt-PT and zh, which their names do not tell, or not at once.
    assert_eq!(text("nb", "n"), "1\u{a0}234\u{a0}567,5");
    assert_eq!(text("pt-CH", "compact"), "1 mil");
    assert_eq!(text("zh-Hans-HK", "n"), "1,234,567.5");
    // The rules of Serbian hold in Latin script: 21 is like 1.
    assert_eq!(text("sr-Latn", "plural"), "a");
    // A pattern for negative numbers beside it, and a word for exactly one.
    assert_eq!(text("sw", "compact"), "elfu 1");
    assert_eq!(text("fr", "compact"), "mille");
}

proptest! {
    #[test]
    fn any_source_and_argument_give_a_text(source in fluent(), text in "\\PC{0,12}", number in any::<f64>()) {
        let source = format!("m = {source}\n");
        let catalog = Catalog::from_sources([("ko/x.ftl", source.as_str())]);
        let arguments = Arguments::new()
            .with("a", text.as_str())
            .with("n", number)
            .with("u", Value::Unsupported);
        let translator = catalog.translator(&[]);
        if let Some(translation) = translator.translate("m", Some(&arguments)) {
            let isolates = translation.text.matches('\u{2068}').count();
            let own = text.matches('\u{2068}').count() + source.matches('\u{2068}').count();
            prop_assert!(isolates >= own || isolates == 0 || own > 0);
        }
    }

    #[test]
    fn forms_are_stable_and_mean_the_same(source in fluent(), text in "[가-힣a-z]{1,8}", number in 0u32..2000) {
        let source = format!("m = {source}\n");
        if let Formatted::Changed(formatted) = format_source(&source) {
            prop_assert_eq!(format_source(&formatted), Formatted::Same);
            let arguments = Arguments::new().with("a", text.as_str()).with("n", number);
            let said = |source: &str| {
                let catalog = Catalog::from_sources([("ko/x.ftl", source)]);
                let translator = catalog.translator(&[]);
                translator.translate("m", Some(&arguments)).map(|t| t.text.into_owned())
            };
            prop_assert_eq!(said(&source), said(&formatted));
        }
    }
}

/// Pieces of Fluent in any order.
fn fluent() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("{ $a }"),
        Just("{ $n }"),
        Just("{ $u }"),
        Just("{ m }"),
        Just("{ -t }"),
        Just("{ NUMBER($n, minimumFractionDigits: 2) }"),
        Just("{ NUMBER($n, maximumSignificantDigits: 99) }"),
        Just("{ DATETIME($n, dateStyle: \"full\", timeStyle: \"short\") }"),
        Just("{ DATETIME($a) }"),
        Just("{ JOSA($a, \"을/를\") }"),
        Just("{ JOSA($n, \"?\") }"),
        Just("{ \"\\u0041{\" }"),
        Just(
            "\n    { $n ->\n        [1] 하나\n        [one] one { $a }\n       *[other] 여럿\n    }"
        ),
        Just("텍스트"),
        Just("  two\n    lines"),
        Just(" "),
        Just("{"),
        Just("}"),
        Just("[x]"),
        Just("<b>을(를)</b>"),
    ];
    proptest::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

#[test]
fn english_of_any_region_stands_last() {
    let catalog = Catalog::from_sources([
        ("en/a.ftl", "wind = Wind"),
        ("en-US/a.ftl", "tide = Tide\nwind = Breeze"),
        ("ko/a.ftl", "name = 이름"),
    ]);
    let translator = catalog.translator(&["ko".parse().expect("a locale")]);
    let said = |id| {
        let said = translator.translate(id, None).expect("a message");
        (said.text.into_owned(), said.locale.to_string())
    };
    assert_eq!(said("name"), ("이름".into(), "ko".into()));
    assert_eq!(said("wind"), ("Wind".into(), "en".into()));
    assert_eq!(said("tide"), ("Tide".into(), "en-US".into()));
}

#[test]
fn lists_are_joined_as_each_locale_joins_them() {
    let source = "by = { LIST($names) }\nor = { LIST($names, type: \"disjunction\") }\nall = { LIST($names, $more, type: \"unit\", style: \"narrow\") }\nbare = { $names }\njosa = { JOSA(LIST($names), \"이/가\") }\n";
    let files = ["en/a.ftl", "ko/a.ftl", "ja/a.ftl"].map(|path| (path, source));
    let catalog = Catalog::from_sources(files);
    let names: Vec<Value<'_>> = ["김하늘", "이강", "<b>"].map(Value::from).to_vec();
    let arguments = Arguments::new().with("names", names).with("more", 1234);
    let options = TranslatorOptions::default()
        .isolation(Isolation::Off)
        .escape(Escape::Html);
    let expected = [
        ("en", "by", "김하늘, 이강, and &lt;b&gt;"),
        ("en", "or", "김하늘, 이강, or &lt;b&gt;"),
        ("en", "all", "김하늘 이강 &lt;b&gt; 1,234"),
        ("ko", "by", "김하늘, 이강 및 &lt;b&gt;"),
        ("ja", "by", "김하늘、이강、&lt;b&gt;"),
    ];
    for (locale, id, text) in expected {
        let requested = [locale.parse().expect("a locale")];
        let translator = catalog.translator_with(&requested, options);
        let translation = translator
            .translate(id, Some(&arguments))
            .expect("the message");
        assert_eq!(
            (&*translation.text, &translation.errors[..]),
            (text, &[][..]),
            "{locale} {id}"
        );
    }
    let two = Arguments::new().with("names", vec![Value::from("바람"), Value::from("강")]);
    let requested = ["ko".parse().expect("a locale")];
    let translator = catalog.translator_with(&requested, options);
    assert_eq!(
        translator
            .translate("josa", Some(&two))
            .expect("the message")
            .text,
        "바람 및 강이"
    );
    let bare = translator
        .translate("bare", Some(&two))
        .expect("the message");
    assert_eq!(bare.text, "{$names}");
    let nested = Arguments::new().with("names", vec![Value::List(Vec::new()), Value::from("강")]);
    let translation = translator
        .translate("by", Some(&nested))
        .expect("the message");
    assert_eq!(
        translation.errors,
        [FormatError::UnsupportedValue("names".to_owned())]
    );
}
