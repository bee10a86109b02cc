//! DOM overlays: a fragment of a page, rendered and serialized as a browser would.

use kijil::document::{Limits, parse_fragment};
use kijil::locale::{Catalog, Escape, TranslatorOptions};
use kijil::site::{Marking, RenderOptions, render};
use serde_json::Value as Json;

pub(crate) fn answer(case: &Json) -> Json {
    let locales: Vec<&str> = strings(&case["locales"]);
    let paths: Vec<String> = locales.iter().map(|l| format!("{l}/case.ftl")).collect();
    let sources = paths.iter().map(String::as_str).zip(strings(&case["ftl"]));
    let catalog = Catalog::from_sources(sources);
    let requested: Vec<_> = locales.iter().filter_map(|l| l.parse().ok()).collect();
    let options = RenderOptions {
        // The reference implementation reads arguments as HTML, and these cases were recorded from it.
        texts: TranslatorOptions::default()
            .isolation(super::format::isolation(case))
            .escape(Escape::None),
        marking: Marking::Leave,
        alternates: Vec::new(),
    };
    let html = case["html"].as_str().unwrap_or_default();
    let limits = Limits::default();
    let page = parse_fragment(html.to_owned().into(), "body", &limits);
    let rendered = render(&page, &catalog, &requested, &options);
    let problems: Vec<String> = rendered.problems.iter().map(|p| p.to_string()).collect();
    let again = parse_fragment(rendered.html.into(), "body", &limits);
    super::answered(Some(&again.to_html(again.root())), &problems)
}

/// A string, or a list of them.
fn strings(json: &Json) -> Vec<&str> {
    match json {
        Json::Array(list) => list.iter().filter_map(Json::as_str).collect(),
        other => other.as_str().into_iter().collect(),
    }
}
