//! What holds for any page: no panic, and findings that lie in it on character boundaries.

use kijil::check::page;
use kijil::check::{Markup, Options};
use kijil::encoding::Text;
use kijil::encoding::{Hints, decode};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn spans_lie_in_the_page(
        text in "([a-zA-Z <>/=\"`\\[\\](){}#|.:é가나か漢и&;\n-]|Read more|&eacute;|<b>|```){0,60}",
        locale in prop::sample::select(vec!["ko", "en", "ja", "zh", "ru", "de"]),
    ) {
        for markup in [Markup::Html, Markup::Markdown, Markup::Plain] {
            let options = Options { locale: Some(locale.to_owned()), ..Options::default() };
            let source = Text::from(text.as_str());
            for original in [None, Some(&source)] {
                for finding in page::check(&source, markup, original, &options).unwrap_or_default() {
                    let shown = source.as_str().get(finding.span.start..finding.span.end);
                    prop_assert!(shown.is_some(), "{:?} in {:?}", finding, text);
                }
            }
        }
    }

    #[test]
    fn another_encoding_changes_no_finding(
        lines in prop::collection::vec(
            prop::sample::select(vec![
                "오늘의 소식을 전합니다.", "Show more", "Please sign in to read the rest of it.", "東京の天気", "大統領", "Войти",
            ]),
            1..8,
        ),
    ) {
        let page = format!("한국어로 쓴 글입니다.\n{}\n", lines.join("\n"));
        let wide: Vec<u8> = "\u{FEFF}".encode_utf16().chain(page.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let options = Options { locale: Some("ko".to_owned()), ..Options::default() };
        let check = |bytes: &[u8]| page::check(&decode(bytes, &Hints::default()), Markup::Plain, None, &options);
        let (narrow, wide) = (check(page.as_bytes()), check(&wide));
        prop_assert_eq!(format!("{narrow:?}"), format!("{wide:?}"));
    }
}
