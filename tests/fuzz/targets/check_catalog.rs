//! Every tokenizer of catalogs, on any bytes: the first byte chooses which. A catalog is held against itself.

#![no_main]

use std::fs;

use kijil::check::catalogs::check_pair;
use kijil::check::{Level, Options};
use libfuzzer_sys::fuzz_target;

const ENDINGS: [&str; 4] = ["json", "po", "yml", "ftl"];

fuzz_target!(|data: &[u8]| {
    let Some((&first, bytes)) = data.split_first() else {
        return;
    };
    let ending = ENDINGS[usize::from(first) % ENDINGS.len()];
    let path = std::env::temp_dir().join(format!("kijil-fuzz-{}.{ending}", std::process::id()));
    if fs::write(&path, bytes).is_err() {
        return;
    }
    let options = Options::default().with_locale("ko").with_level(Level::Strict);
    for checked in check_pair(&path, &path, &options).into_iter().flatten() {
        for finding in &checked.findings {
            assert!(checked.text.get(finding.span.start..finding.span.end).is_some());
        }
    }
});
