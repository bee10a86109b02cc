//! Rendered pages: cases as data in tests/cases/site, and what must hold for any translation.

use kijil::document::{Format, Limits, NodeKind, parse};
use kijil::locale::{Catalog, Escape, Isolation, Particles, TranslatorOptions};
use kijil::site::{Marking, RenderOptions, render};
use proptest::prelude::*;

use crate::case::Case;

/// A case has `page.html`, `<locale>.ftl`, the page expected in a locale as `<locale>.html`, and `problems`.
#[test]
fn pages_are_rendered_as_expected() {
    let mut wrong = Vec::new();
    for mut case in Case::all("tests/cases/site") {
        let locale = expected_locale(&case);
        let (html, twice, problems) = rendered(&case, &locale);
        wrong.extend(case.difference(&format!("{locale}.html"), &html));
        wrong.extend(case.difference("problems", &problems));
        assert_eq!(
            twice,
            html,
            "rendering again changes nothing: {}",
            case.name()
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The locale in which a case tells its page.
fn expected_locale(case: &Case) -> String {
    let pages = case
        .parts()
        .filter_map(|(name, _)| name.strip_suffix(".html"));
    let mut expected = pages.filter(|name| *name != "page");
    expected.next().expect("an expected page").to_owned()
}

/// The page of a case in a locale, that page rendered once more, and the problems, a line each.
fn rendered(case: &Case, locale: &str) -> (String, String, String) {
    let sources = case.parts().filter_map(|(name, text)| {
        let locale = name.strip_suffix(".ftl")?;
        Some((format!("{locale}/case.ftl"), text))
    });
    let sources: Vec<(String, &str)> = sources.collect();
    let catalog = Catalog::from_sources(sources.iter().map(|(path, text)| (&**path, *text)));
    assert_eq!(catalog.problems(), [], "{}", case.name());
    let options = RenderOptions {
        texts: TranslatorOptions::default()
            .isolation(Isolation::Off)
            .escape(Escape::Html)
            .particles(Particles::Choose),
        ..RenderOptions::default()
    };
    let requested = [locale.parse().expect("a locale")];
    let render = |html: &str| {
        let page = parse(html.into(), Format::Html, &Limits::default());
        render(&page, &catalog, &requested, &options)
    };
    let once = render(case.part("page.html"));
    let twice = render(&once.html);
    let problems = once.problems.iter().map(|problem| format!("{problem}\n"));
    (once.html, twice.html, problems.collect())
}

/// Elements and attributes that a page may hold after rendering the one below.
const ELEMENTS: [&str; 32] = [
    "html", "head", "body", "p", "a", "em", "strong", "small", "s", "cite", "q", "dfn", "abbr",
    "data", "time", "code", "var", "samp", "kbd", "sub", "sup", "i", "b", "u", "mark", "bdi",
    "bdo", "span", "br", "wbr", "input", "title",
];
const ATTRIBUTES: [&str; 13] = [
    "data-l10n-id",
    "data-l10n-name",
    "data-l10n-args",
    "href",
    "class",
    "title",
    "aria-label",
    "aria-description",
    "aria-valuetext",
    "download",
    "placeholder",
    "alt",
    "type",
];

proptest! {
    #[test]
    fn nothing_outside_the_lists_appears(value in hostile(), attribute in hostile(), argument in hostile()) {
        let value = value.replace(['{', '}', '\r', '\n'], " ");
        let attribute = attribute.replace(['{', '}', '\r', '\n'], " ");
        let source = format!("m = x{value}{{ $a }}\n    .title = y{attribute}\n    .onclick = z\n");
        let catalog = Catalog::from_sources([("ko/x.ftl", source.as_str())]);
        let args = serde_json::json!({ "a": argument }).to_string().replace('&', "&amp;").replace('\'', "&#39;");
        let page = format!("<p data-l10n-id=m class=c data-l10n-args='{args}'><a data-l10n-name=n href=/ok>s</a></p><input data-l10n-id=m type=text>");
        let page = parse(page.into(), Format::Html, &Limits::default());
        let options = RenderOptions { marking: Marking::Leave, ..RenderOptions::default() };
        let rendered = render(&page, &catalog, &["ko".parse().expect("a locale")], &options);
        let again = parse(rendered.html.into(), Format::Html, &Limits::default());
        for node in again.descendants(again.root()) {
            if again.kind(node) != NodeKind::Element {
                continue;
            }
            prop_assert!(ELEMENTS.contains(&again.name(node)), "<{}>", again.name(node));
            for found in again.attributes(node) {
                prop_assert!(ATTRIBUTES.contains(&found.name), "{}", found.name);
                prop_assert!(found.name != "href" || found.value() == "/ok");
            }
        }
    }
}

/// Text with much markup in it.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("<img src=x onerror=e()>".to_owned()),
        Just("<a data-l10n-name=n href=javascript:e()>".to_owned()),
        Just("<svg><script>e()</script>".to_owned()),
        Just("</p><form>".to_owned()),
        Just("<em title=\"".to_owned()),
        Just("\">".to_owned()),
        Just("<!--".to_owned()),
        Just("-->".to_owned()),
        Just("&lt;script&gt;".to_owned()),
        Just("</a>".to_owned()),
        "[<>&\"'a-z=/ 가א]{0,12}",
    ];
    proptest::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}
