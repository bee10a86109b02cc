//! The cases of `check`: `tests/cases/check/<rule>/<case>.txt`, with the input, what is found in it (`expected`: line,
//! column, rule and text of each finding), the project's catalogs (`locales/…`) and the page that the input was
//! translated from (`original.*`). `locale: …` names the locale, `level: strict` asks for what is possible too.

use std::sync::Arc;

use kijil::check::{self, Dictionary, Folding, Level, Options};
use kijil::encoding::{Hints, decode};

use crate::case::Case;

#[test]
fn cases_are_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for mut case in Case::all("tests/cases/check") {
        if case.called("input").is_some() {
            let found = found(&case);
            wrong.extend(case.difference("expected", &found));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The findings of a case, a line each.
fn found(case: &Case) -> String {
    let name = case.called("input").expect("a case has an input");
    let text = |name: &str| decode(case.part(name).as_bytes(), &Hints::default());
    let mut options = Options::default().with_level(level(case));
    options.locale = case.setting("locale").map(str::to_owned);
    options.dictionary = dictionary(case);
    let original = case.called("original").map(text);
    let mut findings = check::file_beside(name, &text(name), original.as_ref(), &options)
        .expect("a case is of a known kind");
    if options.level == Level::Likely {
        check::fold(name, case.part(name), &mut findings, Folding::Labels);
    }
    let lines = findings.iter().map(|finding| {
        let (line, column) = (finding.position.line, finding.position.column);
        let text = finding
            .text
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        format!("{line}:{column} {} {text}\n", finding.rule)
    });
    lines.collect()
}

/// How sure findings have to be.
pub(super) fn level(case: &Case) -> Level {
    match case.setting("level") {
        Some("strict") => Level::Strict,
        Some(other) => panic!("{}: no level {other}", case.name()),
        None => Level::Likely,
    }
}

/// The catalogs of a case: its parts in `locales`.
fn dictionary(case: &Case) -> Option<Arc<Dictionary>> {
    let has_catalogs = case.parts().any(|(name, _)| name.starts_with("locales/"));
    has_catalogs.then(|| {
        let folder = case.unpacked();
        let dictionary = Dictionary::load(&folder.path().join("locales"), "en");
        Arc::new(dictionary.expect("the catalogs of a case can be read"))
    })
}
