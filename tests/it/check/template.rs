//! What holds for every template and source, whatever its bytes.

use kijil::check::{self, Level, Options, template};
use kijil::document::LineIndex;
use kijil::encoding::{Hints, decode};
use proptest::prelude::*;

const NAMES: [&str; 12] = [
    "a.jinja", "a.hbs", "a.erb", "a.liquid", "a.vue", "a.svelte", "a.js", "a.tsx", "a.ts",
    "a.dart", "a.rs", "a.tis",
];

/// Pieces that templates are made of, so that random texts come near real ones.
const PIECES: [&str; 56] = [
    "<p>",
    "</p>",
    "<a href='",
    "\"",
    "'",
    "`",
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "#}",
    "<%=",
    "%>",
    "${",
    "}",
    "{",
    "(",
    ")",
    "[",
    "]",
    "<script>",
    "</script>",
    "<style>",
    "<!--",
    "-->",
    "//",
    "/*",
    "*/",
    "\n",
    " ",
    "=",
    "=>",
    "?",
    ":",
    "&&",
    "||",
    ",",
    ";",
    "\\",
    "return ",
    "t(",
    "toast(",
    "trans ",
    "title=",
    "Save it",
    "저장",
    "Сохранить",
    "保存",
    "class=",
    "</",
    "/>",
    "<",
    "r#\"",
    "kijil-ignore",
    "'''",
];

fn texts() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn strict() -> Options {
    Options::default()
        .with_locale("en")
        .with_level(Level::Strict)
}

proptest! {
    #[test]
    fn findings_stand_in_the_text_in_order(text in texts()) {
        let text = decode(text.as_bytes(), &Hints::default());
        for name in NAMES {
            let Ok(findings) = check::file(name, &text, &strict()) else { continue };
            let lines = LineIndex::new(text.as_str());
            for finding in &findings {
                let excerpt = text.as_str().get(finding.span.start..finding.span.end);
                prop_assert_eq!(excerpt, Some(finding.text.as_str()));
                prop_assert_eq!(finding.position, lines.position(text.as_str(), finding.span.start));
            }
            prop_assert!(findings.is_sorted_by_key(|finding| finding.span.start));
        }
    }

    #[test]
    fn keys_stand_in_the_text(text in texts()) {
        for name in NAMES {
            for found in template::uses(name, &text) {
                let written = text.get(found.span.start..found.span.end);
                prop_assert!(written.is_some());
                prop_assert!(found.key.is_none() || found.key == written);
            }
        }
    }

    #[test]
    fn text_behind_changes_nothing_before(text in "[a-z <>/='\"]{0,40}") {
        // A paragraph on its own is found wherever it stands.
        let page = format!("{{{{ x }}}}<p>Save it now</p>\n{text}");
        let text = decode(page.as_bytes(), &Hints::default());
        let findings = check::file("a.html", &text, &strict()).unwrap();
        prop_assert!(findings.iter().any(|finding| finding.text == "Save it now"));
    }
}
