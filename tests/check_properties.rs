//! What holds for any page: no panic, and findings that lie in it on character boundaries.

use kijil::check::page;
use kijil::check::{Markup, Options};
use kijil::encoding::Text;
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
            for finding in page::check(&source, markup, &options).unwrap_or_default() {
                let shown = source.as_str().get(finding.span.start..finding.span.end);
                prop_assert!(shown.is_some(), "{:?} in {:?}", finding, text);
            }
        }
    }
}
