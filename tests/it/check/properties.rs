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
            let options = Options::default().with_locale(locale);
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
    fn another_line_end_changes_no_finding(
        lines in prop::collection::vec(
            prop::sample::select(vec![
                "어제 내린 비로 강물이 불었다.", "Read more", "<p>Please sign in to read it.</p>", "", "  東京の天気",
                "# Settings {#a}", "- [Sign in](/a)", "> 인용", "```", "<Card title=\"Read more\">", "</Card>", ":::note",
            ]),
            1..8,
        ),
    ) {
        let options = Options::default().with_locale("ko");
        for markup in [Markup::Html, Markup::Markdown, Markup::Plain] {
            let found = |end: &str| {
                let text = Text::from(lines.join(end));
                let found = page::check(&text, markup, None, &options).unwrap_or_default();
                let told = found.into_iter().map(|finding| (finding.rule, finding.position, finding.confidence));
                told.collect::<Vec<_>>()
            };
            prop_assert_eq!(found("\n"), found("\r"));
            prop_assert_eq!(found("\n"), found("\r\n"));
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
        let options = Options::default().with_locale("ko");
        let check = |bytes: &[u8]| page::check(&decode(bytes, &Hints::default()), Markup::Plain, None, &options);
        let (narrow, wide) = (check(page.as_bytes()), check(&wide));
        prop_assert_eq!(format!("{narrow:?}"), format!("{wide:?}"));
    }
}

#[test]
fn a_lone_carriage_return_ends_a_line() {
    let pages = [
        (
            "<p>첫 줄입니다.\r<p>둘째 단락이 여기에 있습니다.\r<p><a href=#>Back to top</a>",
            Markup::Html,
            (3, 14),
        ),
        (
            "첫 줄입니다.\r둘째 줄이 여기에 있습니다.\r  Back to top",
            Markup::Plain,
            (3, 3),
        ),
        (
            "Первая строка.\rВторая строка короче.\rBack to top",
            Markup::Plain,
            (3, 1),
        ),
    ];
    for (page, markup, place) in pages {
        let locale = if page.starts_with('П') { "ru" } else { "ko" };
        let options = Options::default().with_locale(locale);
        let found = page::check(&Text::from(page), markup, None, &options).unwrap_or_default();
        let places: Vec<_> = found
            .iter()
            .map(|f| (f.position.line, f.position.column))
            .collect();
        assert_eq!(places, [place], "{page:?}");
    }
}

#[test]
fn fixes_of_markdown_stay_out_of_code() {
    let page = "import A from 'Read more'\n\n어제 내린 비로 강물이 불었다.\n\n```\nRead more\n```\n\n`Read more`\n\n    Read more\n\n\
                <Card onClick={() => \"Read more\"} />\n\n{\"Read more\"}\n\n<script>\nRead more\n\nRead more\n</script>\n\n\
                [Read more](/a)\n\n**Read more**\n\n- Read more\n";
    let options = Options::default().with_locale("ko");
    let found =
        page::check(&Text::from(page), Markup::Markdown, None, &options).unwrap_or_default();
    let fixes: Vec<_> = found
        .iter()
        .filter_map(|finding| finding.fix.as_ref())
        .collect();
    let mut fixed = page.to_owned();
    for fix in fixes.iter().rev() {
        fixed.replace_range(fix.span.start..fix.span.end, &fix.replacement);
    }
    assert!(!fixes.is_empty());
    let prose = page.find("[Read more]").expect("prose");
    assert_eq!(fixed[..prose], page[..prose]);
    let said = &fixes[0].replacement;
    assert_eq!(fixed[prose..], page[prose..].replace("Read more", said));
}
