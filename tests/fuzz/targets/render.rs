//! A page with a hostile translation and hostile arguments: nothing outside the lists appears.

#![no_main]

use kijil::site::{Marking, RenderOptions, render};
use kijil::document::{Format, Limits, NodeKind, parse};
use kijil::locale::Catalog;
use libfuzzer_sys::fuzz_target;

/// Elements that a translation must not bring in (the page below has none of them).
const FORBIDDEN: [&str; 9] = [
    "script", "style", "iframe", "object", "embed", "form", "svg", "math", "img",
];

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (translation, argument) = text.split_at(text.floor_char_boundary(text.len() / 2));
    let value = translation.replace(['\r', '\n'], " ");
    let source = format!("m = x{value}\n    .title = y{value}\n    .onclick = z\n");
    let catalog = Catalog::from_sources([("ko/x.ftl", source.as_str())]);
    let args: String = argument.chars().filter(|c| c.is_alphanumeric() || "<>=/ ".contains(*c)).collect();
    let page = format!(
        "<p data-l10n-id=m class=c data-l10n-args='{{\"a\":\"{}\"}}'><a data-l10n-name=n href=/ok>s</a></p>",
        args.replace('<', "&lt;")
    );
    let page = parse(page.into(), Format::Html, &Limits::default());
    let options = RenderOptions { marking: Marking::Leave, ..RenderOptions::default() };
    let rendered = render(&page, &catalog, &["ko".parse().expect("a locale")], &options);
    let again = parse(rendered.html.into(), Format::Html, &Limits::default());
    for node in again.descendants(again.root()) {
        if again.kind(node) == NodeKind::Element {
            assert!(!FORBIDDEN.contains(&again.name(node)), "<{}>", again.name(node));
            for attribute in again.attributes(node) {
                assert!(!attribute.name.starts_with("on"), "{}", attribute.name);
                assert!(attribute.name != "href" || attribute.value() == "/ok");
            }
        }
    }
});
