//! `pages`: the texts of a page that are not in its locale.

use kijil::check::Markup;
use kijil::check::Options;
use kijil::check::page;
use kijil::encoding::Text;
use serde_json::{Value as Json, json};

pub(crate) fn answer(case: &Json) -> Json {
    let text = Text::from(case["html"].as_str().unwrap_or_default());
    let mut options = Options::default();
    options.locale = case["locale"].as_str().map(str::to_owned);
    let findings = page::check(&text, Markup::Html, None, &options).unwrap_or_default();
    let stray: Vec<&str> = findings
        .iter()
        .filter(|finding| options.level.shows(finding))
        .map(|finding| finding.text.as_str())
        .collect();
    json!({ "stray": stray })
}
