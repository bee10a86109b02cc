//! Bytes → labelled page: blocks lie in the text, and the article holds nothing that no block has.

#![no_main]

use kijil::content::{Options, extract};
use kijil::document::{Format, Limits, parse};
use kijil::encoding::{Hints, decode};
use kijil::locale::Recognizer;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&first, bytes)) = data.split_first() else {
        return;
    };
    let format = if first % 4 == 0 { Format::Plain } else { Format::Html };
    let text = decode(bytes, &Hints::default());
    let document = parse(text.into_owned(), format, &Limits::default());
    let page = extract(&document, Recognizer::embedded(), &Options::default());
    for (at, block) in page.blocks.iter().enumerate() {
        assert!(document.text().get(block.span.start..block.span.end).is_some());
        assert!(block.duplicate_of.is_none_or(|earlier| earlier < at));
    }
    for paragraph in page.article().split("\n\n") {
        assert!(paragraph.is_empty() || page.blocks.iter().any(|block| block.text.contains(paragraph)));
    }
});
