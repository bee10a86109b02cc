//! The cases of the rules of catalogs: `tests/cases/check/<rule>/<case>.txt`, with a tree of catalogs
//! (`<locale>/…`, the source is `en`) or a pair (`source.po`, `target.po`, and `locale: …` of the target), and what is
//! found (`expected`: file, line, column, rule, text).
//!
//! `level: strict` asks for what is possible, too. In a case called `found…` its rule is among the findings, in one
//! called `silent…` there are none.

use std::fs;
use std::path::Path;

use kijil::check::{self, Checked, Level, Options, catalogs};

use super::pages::level;
use crate::case::Case;

#[test]
fn cases_are_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for mut case in cases() {
        let found = lines(&case);
        wrong.extend(case.difference("expected", &found));
        wrong.extend(contradiction(&case, &found));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_cases_that_are_found_and_that_are_silent() {
    // A message that nothing uses is found over all files of a project: tests/cli/check.trycmd.
    let rules = check::rules()
        .iter()
        .filter(|meta| meta.id != "unused-message");
    let cases = Case::all("tests/cases/check");
    let lacks = |id: &str, wanted: bool| {
        let own = cases.iter().filter(|case| case.group() == id);
        let says = |case: &Case| case.part("expected").contains(&format!(" {id} "));
        !own.map(says).any(|says| says == wanted)
    };
    let missing: Vec<String> = rules
        .flat_map(|meta| [(meta.id, true), (meta.id, false)])
        .filter(|(id, wanted)| lacks(id, *wanted))
        .map(|(id, wanted)| {
            format!(
                "{id}: no case that is {}",
                if wanted { "found" } else { "silent" }
            )
        })
        .collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Catalogs cut off or garbled anywhere are read to their end: nothing panics, and every span is in the file.
#[test]
fn any_part_of_a_catalog_can_be_read() {
    let folder = tempfile::tempdir().expect("a folder for the cuts");
    for case in cases() {
        let Some(name) = case.called("target") else {
            continue;
        };
        let text = case.part(name).as_bytes();
        let target = folder.path().join(name);
        for end in (0..text.len()).step_by(3) {
            let garbled: Vec<u8> = text[..end]
                .iter()
                .rev()
                .chain(&text[end..])
                .copied()
                .collect();
            for part in [&text[..end], &text[end..], garbled.as_slice()] {
                fs::write(&target, part).expect("a part can be written");
                check_part(&target);
            }
        }
    }
}

fn check_part(target: &Path) {
    let options = Options::default()
        .with_locale("ko")
        .with_level(Level::Strict);
    for checked in catalogs::check_pair(target, target, &options).expect("the part can be read") {
        for finding in &checked.findings {
            assert!(
                checked
                    .text
                    .get(finding.span.start..finding.span.end)
                    .is_some(),
                "{finding:?}"
            );
        }
    }
}

/// What the name of a case says of its findings, if that is not so.
fn contradiction(case: &Case, found: &str) -> Option<String> {
    let (rule, name) = (case.group(), case.title());
    let is_found = found.contains(&format!(" {rule} "));
    let wrong =
        name.starts_with("found") && !is_found || name.starts_with("silent") && !found.is_empty();
    wrong.then(|| format!("{} is called {name}:\n{found}", case.name()))
}

/// The findings of a case, a line each.
fn lines(case: &Case) -> String {
    let folder = case.unpacked();
    let mut lines = String::new();
    for checked in checked(case, folder.path()) {
        let name = Path::new(&checked.name)
            .strip_prefix(folder.path())
            .expect("a file of the case");
        let name = name.to_string_lossy().replace('\\', "/");
        for finding in &checked.findings {
            let (line, column) = (finding.position.line, finding.position.column);
            let text: Vec<&str> = finding.text.split_whitespace().collect();
            let text = text.join(" ");
            lines += &format!("{name} {line}:{column} {} {text}\n", finding.rule);
        }
    }
    lines
}

fn checked(case: &Case, folder: &Path) -> Vec<Checked> {
    let mut options = Options::default().with_source("en").with_level(level(case));
    options.locale = case.setting("locale").map(str::to_owned);
    match (case.called("source"), case.called("target")) {
        (Some(source), Some(target)) => {
            assert!(options.locale.is_some(), "a pair names its locale");
            let (source, target) = (folder.join(source), folder.join(target));
            catalogs::check_pair(&source, &target, &options).expect("the pair can be read")
        }
        _ => catalogs::check_tree(folder, &options).expect("the tree can be read"),
    }
}

/// The cases that hold catalogs and no page.
fn cases() -> impl Iterator<Item = Case> {
    let all = Case::all("tests/cases/check").into_iter();
    all.filter(|case| case.called("input").is_none())
}
