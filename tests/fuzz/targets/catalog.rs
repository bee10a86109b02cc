//! Fluent files → catalog, formatted text, recognizer; and the formatter for such files.

#![no_main]

use kijil::locale::{Arguments, Catalog, Formatted, format_source};
use libfuzzer_sys::fuzz_target;

/// Expansion is cut well before this.
const MOST_BYTES: usize = 4 << 20;

fuzz_target!(|data: &[u8]| {
    let Some((&first, bytes)) = data.split_first() else {
        return;
    };
    let source = String::from_utf8_lossy(bytes);
    let catalog = Catalog::from_sources([("ko/roles/byline.ftl", source.as_ref())]);
    let requested = ["ko".parse().expect("a locale")];
    let translator = catalog.translator(&requested);
    let name = source.chars().take(usize::from(first % 40)).collect::<String>();
    let arguments = Arguments::new()
        .with("a", name.as_str())
        .with("n", f64::from(first) - 3.5);
    for message in catalog.messages() {
        if let Some(translation) = translator.translate(message.ast.id.name.as_str(), Some(&arguments)) {
            assert!(translation.text.len() < MOST_BYTES);
        }
    }
    let recognizer = catalog.recognizer();
    for found in recognizer.find(&source) {
        assert!(source.get(found.span.start..found.span.end).is_some());
    }
    if let Formatted::Changed(formatted) = format_source(&source) {
        assert_eq!(format_source(&formatted), Formatted::Same);
    }
});
