//! Stray text in pages, on any bytes: the first byte chooses the kind of page and its locale; findings lie in the text.

#![no_main]

use kijil::check::{Level, Markup, Options, page};
use kijil::encoding::{Hints, decode};
use libfuzzer_sys::fuzz_target;

const LOCALES: [&str; 5] = ["ko", "ja", "zh", "ru", "de"];

fuzz_target!(|data: &[u8]| {
    let Some((&first, bytes)) = data.split_first() else {
        return;
    };
    let markup = match first % 3 {
        0 => Markup::Html,
        1 => Markup::Markdown,
        _ => Markup::Plain,
    };
    let text = decode(bytes, &Hints::default());
    let options = Options::default()
        .with_locale(LOCALES[usize::from(first / 3) % LOCALES.len()])
        .with_level(Level::Strict);
    let original = (first >= 128).then_some(&text);
    for finding in page::check(&text, markup, original, &options).unwrap_or_default() {
        assert!(text.as_str().get(finding.span.start..finding.span.end).is_some());
    }
});
