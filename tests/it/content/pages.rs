//! Pages through the door of `content`: cases as data, and properties of any page.

use kijil::content::{Metadata, Options, Page, extract};
use kijil::document::{Document, Format, Limits, parse};
use kijil::locale::Recognizer;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::case::Case;

fn document(html: &str) -> Document {
    parse(html.into(), Format::Html, &Limits::default())
}

fn page(document: &Document) -> Page<'_> {
    extract(document, Recognizer::embedded(), &Options::default())
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().map_or_else(Vec::new, |items| {
        items.iter().filter_map(Value::as_str).collect()
    })
}

/// Compares what a case expects of the metadata, key by key.
fn assert_metadata(metadata: &Metadata, expected: &Value, name: &str) {
    let images = metadata.images.iter().map(|image| {
        json!({"address": image.address, "alt": image.alt, "caption": image.caption, "credit": image.credit})
    });
    let found = json!({
        "subtitle": metadata.subtitle,
        "modified": metadata.modified,
        "section": metadata.section,
        "tags": metadata.tags,
        "language": metadata.language,
        "canonical": metadata.canonical,
        "site_name": metadata.site_name,
        "agency": metadata.agency,
        "description": metadata.description,
        "license": metadata.license,
        "comments": metadata.comments,
        "images": images.collect::<Vec<_>>(),
    });
    for (key, expected) in expected.as_object().into_iter().flatten() {
        assert_eq!(&found[key], expected, "{name}: {key}");
    }
}

#[test]
fn pages_give_what_their_cases_expect() {
    for case in Case::all("tests/cases/content") {
        let expected: Value = serde_json::from_str(case.part("expected.json")).expect("JSON");
        let document = document(case.part("page.html"));
        let page = page(&document);
        let (name, text) = (case.name(), page.article());
        assert_eq!(
            page.metadata.title.as_deref(),
            expected["title"].as_str(),
            "{name}"
        );
        assert_eq!(
            page.metadata.authors,
            strings(&expected["authors"]),
            "{name}"
        );
        assert_eq!(
            page.metadata.published.as_deref(),
            expected["published"].as_str(),
            "{name}"
        );
        assert_eq!(
            Some(page.page_type.name()),
            expected["page_type"].as_str(),
            "{name}"
        );
        assert_metadata(&page.metadata, &expected["metadata"], &name);
        for part in strings(&expected["body"]) {
            assert!(text.contains(part), "{name}: {part} is missing in {text}");
        }
        for part in strings(&expected["not_body"]) {
            assert!(!text.contains(part), "{name}: {part} is in {text}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn extraction_invents_no_text(html in "(<(p|div|li|nav|a|h1|b|br|td)( class=\"(nav|post-body|byline)\")?>|</(p|div|a|b)>|[가-힣a-z0-9 .,\n]{0,40}|&amp;){0,40}") {
        let document = document(&html);
        let shown: String = document
            .texts()
            .map(|text| document.content(text).into_owned())
            .collect();
        for block in page(&document).blocks {
            for word in block.text.split_whitespace() {
                prop_assert!(shown.contains(word), "{word} is not in the page");
            }
            prop_assert!(html.get(block.span.start..block.span.end).is_some());
        }
    }

    #[test]
    fn any_text_is_a_page(text in any::<String>()) {
        let document = document(&text);
        for block in page(&document).blocks {
            prop_assert!(text.get(block.span.start..block.span.end).is_some());
        }
    }
}
