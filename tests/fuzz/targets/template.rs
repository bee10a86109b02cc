//! Every tokenizer of templates and sources, on any bytes: the first byte chooses which.

#![no_main]

use kijil::check::{self, Level, Options, template};
use kijil::encoding::{Hints, decode};
use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 13] = [
    "a.html", "a.jinja", "a.hbs", "a.erb", "a.liquid", "a.vue", "a.svelte", "a.js", "a.tsx", "a.ts", "a.dart", "a.rs",
    "a.tis",
];

fuzz_target!(|data: &[u8]| {
    let Some((&first, bytes)) = data.split_first() else {
        return;
    };
    let name = NAMES[usize::from(first) % NAMES.len()];
    let text = decode(bytes, &Hints::default());
    let options = Options::default().with_locale("en").with_level(Level::Strict);
    for finding in template::check(name, &text, &options) {
        let excerpt = text.as_str().get(finding.span.start..finding.span.end);
        assert_eq!(excerpt, Some(finding.text.as_str()));
    }
    for found in template::uses(name, text.as_str()) {
        assert!(text.as_str().get(found.span.start..found.span.end).is_some());
    }
    let _ = check::file(name, &text, &options);
});
