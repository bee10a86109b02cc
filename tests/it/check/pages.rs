//! The cases of `check`: a folder each, `tests/cases/check/<rule>/<case>/`, with the input, what is found in it
//! (`expected.txt`: line, column, rule and text of each finding) and where it came from (`origin.txt`);
//! `locale.txt` names the locale, `locales/` holds the project's catalogs, `original.*` is the page it was
//! translated from, `strict` asks for what is possible too.
//!
//! `KIJIL_BLESS=1 cargo test check::pages` writes what is found into `expected.txt`, to be read before it is
//! committed.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use kijil::check::{self, Dictionary, Level, Options};
use kijil::encoding::{Hints, decode};

#[test]
fn cases_are_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for case in cases(Path::new("tests/cases/check")) {
        let found = found(&case);
        let expected = case.join("expected.txt");
        if std::env::var_os("KIJIL_BLESS").is_some() {
            fs::write(&expected, &found).expect("a case's folder can be written");
        }
        let expected = fs::read_to_string(&expected).expect("a case says what is expected");
        assert!(
            case.join("origin.txt").is_file(),
            "{} has no origin",
            case.display()
        );
        if expected != found {
            wrong.push(format!(
                "{}\nexpected:\n{expected}found:\n{found}",
                case.display()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The findings of a case, a line each.
fn found(case: &Path) -> String {
    let input = beside(case, "input.").expect("a case has an input");
    let bytes = fs::read(&input).expect("an input can be read");
    let text = decode(&bytes, &Hints::default());
    let options = Options {
        locale: fs::read_to_string(case.join("locale.txt"))
            .ok()
            .map(|locale| locale.trim().to_owned()),
        dictionary: dictionary(case),
        level: if case.join("strict").exists() {
            Level::Strict
        } else {
            Level::Likely
        },
        ..Options::default()
    };
    let name = input.file_name().unwrap_or_default().to_string_lossy();
    let original = beside(case, "original.").map(|path| {
        let bytes = fs::read(path).expect("an original can be read");
        decode(&bytes, &Hints::default())
    });
    let findings = check::file_beside(&name, &text, original.as_ref(), &options)
        .expect("a case is of a known kind");
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

/// The catalogs of a case: its folder `locales`.
fn dictionary(case: &Path) -> Option<Arc<Dictionary>> {
    let folder = case.join("locales");
    folder.is_dir().then(|| {
        let dictionary = Dictionary::load(&folder, "en");
        Arc::new(dictionary.expect("the catalogs of a case can be read"))
    })
}

/// The file of a case whose name begins so.
fn beside(case: &Path, beginning: &str) -> Option<PathBuf> {
    entries(case).into_iter().find(|path| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().starts_with(beginning)
    })
}

/// The folders below that hold an `expected.txt` or an input.
fn cases(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    if beside(folder, "input.").is_some() {
        found.push(folder.to_owned());
    }
    for path in entries(folder) {
        if path.is_dir() {
            found.extend(cases(&path));
        }
    }
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of cases can be listed");
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths
}
