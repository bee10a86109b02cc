//! Text → document, in each format: spans lie in the text, and what is written reads back.

#![no_main]

use kijil::document::{Format, Limits, parse};
use libfuzzer_sys::fuzz_target;

const FORMATS: [Format; 3] = [Format::Html, Format::Markdown, Format::Plain];

fuzz_target!(|data: &[u8]| {
    let Some((&first, bytes)) = data.split_first() else {
        return;
    };
    let format = FORMATS[usize::from(first) % FORMATS.len()];
    let text = String::from_utf8_lossy(bytes);
    let document = parse(text.as_ref().into(), format, &Limits::default());
    for node in document.descendants(document.root()) {
        if let Some(span) = document.span(node) {
            assert!(document.text().get(span.start..span.end).is_some());
            let position = document.position(span.start);
            assert!(position.line >= 1 && position.column >= 1);
        }
        for attribute in document.attributes(node) {
            for span in [attribute.name_span, attribute.value_span] {
                assert!(document.text().get(span.start..span.end).is_some());
            }
        }
        let _ = document.content(node);
    }
    if format == Format::Html {
        let html = document.to_html(document.root());
        let _ = parse(html.as_str().into(), Format::Html, &Limits::default());
    }
});
