//! Rendered pages: cases as data in tests/cases/chrome, and what must hold for any translation.

use std::fs;
use std::path::Path;

use kijil::chrome::{Marking, RenderOptions, render};
use kijil::document::{Format, Limits, NodeKind, parse};
use kijil::locale::{Catalog, Escape, Isolation, Particles, TranslatorOptions};
use proptest::prelude::*;

/// A case is a folder: page.html, <locale>.ftl, the page expected in a locale as <locale>.html, and problems.txt.
#[test]
fn pages_are_rendered_as_expected() {
    let root = Path::new("tests/cases/chrome");
    for case in fs::read_dir(root).expect("the cases") {
        let folder = case.expect("a case").path();
        let read = |name: &str| fs::read_to_string(folder.join(name)).expect(name);
        let mut sources = Vec::new();
        let mut expected = None;
        for file in fs::read_dir(&folder).expect("a folder") {
            let name = file
                .expect("a file")
                .file_name()
                .into_string()
                .expect("UTF-8");
            if let Some(locale) = name.strip_suffix(".ftl") {
                sources.push((format!("{locale}/case.ftl"), read(&name)));
            } else if let Some(locale) = name.strip_suffix(".html").filter(|n| *n != "page") {
                expected = Some((locale.to_owned(), read(&name)));
            }
        }
        let (locale, html) = expected.expect("an expected page");
        let catalog = Catalog::from_sources(sources.iter().map(|(p, s)| (p.as_str(), s.as_str())));
        assert_eq!(catalog.problems(), [], "{}", folder.display());
        let options = RenderOptions {
            texts: TranslatorOptions {
                isolation: Isolation::Off,
                escape: Escape::Html,
                particles: Particles::Choose,
                pseudo: None,
            },
            ..RenderOptions::default()
        };
        let page = parse(read("page.html").into(), Format::Html, &Limits::default());
        let requested = [locale.parse().expect("a locale")];
        let rendered = render(&page, &catalog, &requested, &options);
        let problems: String = rendered.problems.iter().map(|p| format!("{p}\n")).collect();
        assert_eq!(rendered.html, html, "{}", folder.display());
        assert_eq!(problems, read("problems.txt"), "{}", folder.display());
        let again = parse(rendered.html.into(), Format::Html, &Limits::default());
        let twice = render(&again, &catalog, &requested, &options);
        assert_eq!(
            twice.html,
            html,
            "rendering again changes nothing: {}",
            folder.display()
        );
    }
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
