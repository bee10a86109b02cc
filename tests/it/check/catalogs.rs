//! The cases of the rules of catalogs: a folder each, `tests/cases/check/<rule>/<case>/`, with a tree of Fluent
//! catalogs (`catalogs/<locale>/…`, the source is `en`) or a pair of another kind (`source.po`, `target.po`), what is
//! found (`expected.txt`: file, line, column, rule, text) and where it came from (`origin.txt`).
//!
//! A file `strict` asks for what is possible, too. In a case called `found…` its rule is among the findings, in one called `silent…` there are none.
//! `KIJIL_BLESS=1 cargo test check::catalogs` writes what is found, to be read before it is committed.

use std::fs;
use std::path::{Path, PathBuf};

use kijil::check::{self, Checked, Level, Options, catalogs};

#[test]
fn cases_are_found_and_nothing_else() {
    let mut wrong = Vec::new();
    for case in cases() {
        let found = lines(&case);
        let expected = case.join("expected.txt");
        if std::env::var_os("KIJIL_BLESS").is_some() {
            fs::write(&expected, &found).expect("a case's folder can be written");
        }
        let expected = fs::read_to_string(&expected).expect("a case says what is expected");
        let name = case.display();
        assert!(case.join("origin.txt").is_file(), "{name} has no origin");
        if expected != found {
            wrong.push(format!("{name}\nexpected:\n{expected}found:\n{found}"));
        }
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
    let lacks = |id: &str, wanted: bool| {
        let folder = Path::new("tests/cases/check").join(id);
        let cases = entries(&folder).into_iter().filter(|case| case.is_dir());
        let says = |case: PathBuf| {
            let expected = fs::read_to_string(case.join("expected.txt")).unwrap_or_default();
            expected.contains(&format!(" {id} "))
        };
        !cases.map(says).any(|says| says == wanted)
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
    let folder = std::env::temp_dir().join(format!("kijil-catalogs-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the cuts");
    for case in cases().into_iter().filter(|case| has_target(case)) {
        let files = entries(&case);
        let whole = files
            .iter()
            .find(|path| path.file_stem().is_some_and(|stem| stem == "target"));
        let whole = whole.expect("a target");
        let text = fs::read(whole).expect("a target can be read");
        let target = folder
            .join("target")
            .with_extension(whole.extension().unwrap_or_default());
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
    fs::remove_dir_all(&folder).expect("the folder is ours");
}

fn check_part(target: &Path) {
    let options = Options {
        locale: Some("ko".to_owned()),
        level: Level::Strict,
        ..Options::default()
    };
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
fn contradiction(case: &Path, found: &str) -> Option<String> {
    let rule = case.parent()?.file_name()?.to_string_lossy().into_owned();
    let name = case.file_name()?.to_string_lossy().into_owned();
    let is_found = found.contains(&format!(" {rule} "));
    let wrong =
        name.starts_with("found") && !is_found || name.starts_with("silent") && !found.is_empty();
    wrong.then(|| format!("{} is called {name}:\n{found}", case.display()))
}

/// The findings of a case, a line each.
fn lines(case: &Path) -> String {
    let mut lines = String::new();
    for checked in checked(case) {
        let name = Path::new(&checked.name)
            .strip_prefix(case)
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

fn checked(case: &Path) -> Vec<Checked> {
    let mut options = Options {
        source: Some("en".to_owned()),
        level: if case.join("strict").exists() {
            Level::Strict
        } else {
            Level::Likely
        },
        ..Options::default()
    };
    let tree = case.join("catalogs");
    if tree.is_dir() {
        return catalogs::check_tree(&tree, &options).expect("the tree can be read");
    }
    let named = |stem: &str| {
        entries(case)
            .into_iter()
            .find(|path| path.file_stem().is_some_and(|own| own == stem))
    };
    let (source, target) = (
        named("source").expect("a source"),
        named("target").expect("a target"),
    );
    let locale = fs::read_to_string(case.join("locale.txt")).expect("a pair names its locale");
    options.locale = Some(locale.trim().to_owned());
    catalogs::check_pair(&source, &target, &options).expect("the pair can be read")
}

/// The folders that hold catalogs.
fn cases() -> Vec<PathBuf> {
    let rules = entries(Path::new("tests/cases/check"));
    let all = rules
        .iter()
        .filter(|rule| rule.is_dir())
        .flat_map(|rule| entries(rule));
    all.filter(|case| {
        case.join("catalogs").is_dir() || case.join("locale.txt").is_file() && has_target(case)
    })
    .collect()
}

fn has_target(case: &Path) -> bool {
    entries(case)
        .iter()
        .any(|path| path.file_stem().is_some_and(|stem| stem == "target"))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of cases can be listed");
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    paths
}
