//! Runs tree-construction cases in the format of html5lib-tests: those in
//! `tests/cases/document/*.dat`, and any others whose folder `KIJIL_TREE_CONSTRUCTION` names.

#![allow(clippy::print_stdout, reason = "failures are shown")]

use std::env;
use std::fs;
use std::path::Path;

use kijil::document::Document;
use kijil::document::Format;
use kijil::document::Limits;
use kijil::document::parse;
use kijil::document::parse_fragment;

use super::dump;

/// One case: source, context of a fragment, expected tree.
struct Case {
    data: String,
    fragment: Option<String>,
    is_scripted: bool,
    expected: String,
}

fn cases(file: &str) -> Vec<Case> {
    let file = format!("\n{file}");
    file.split("\n#data\n").skip(1).map(case).collect()
}

fn case(text: &str) -> Case {
    let (data, rest) = text
        .split_once("\n#errors")
        .unwrap_or((text.strip_prefix("#errors").unwrap_or(text), text));
    let data = if text.starts_with("#errors") {
        ""
    } else {
        data
    };
    let (head, expected) = rest.split_once("#document\n").unwrap_or((rest, ""));
    let fragment = head
        .split_once("#document-fragment\n")
        .map(|(_, rest)| rest.lines().next().unwrap_or("").to_owned());
    Case {
        data: data.to_owned(),
        fragment,
        is_scripted: head.contains("#script-on"),
        expected: expected.trim_end_matches('\n').to_owned(),
    }
}

fn read(case: &Case) -> Document {
    let limits = Limits::default();
    match &case.fragment {
        Some(context) => parse_fragment(case.data.as_str().into(), context, &limits),
        None => parse(case.data.as_str().into(), Format::Html, &limits),
    }
}

/// Passed and failed cases of all `.dat` files in a folder; each failure is shown.
fn run(folder: &Path) -> (usize, usize) {
    let mut passed = 0;
    let mut failed = 0;
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder of cases can be listed")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "dat"))
        .collect();
    files.sort();
    for file in files {
        let text = fs::read_to_string(&file).expect("cases are UTF-8");
        for case in cases(&text).iter().filter(|case| !case.is_scripted) {
            let found = dump::tree(&read(case));
            if found == case.expected {
                passed += 1;
            } else {
                failed += 1;
                println!(
                    "{}\n{}\n--- expected\n{}\n--- found\n{found}\n",
                    file.display(),
                    case.data,
                    case.expected
                );
            }
        }
    }
    (passed, failed)
}

#[test]
fn trees_are_those_of_the_standard() {
    let (passed, failed) = run(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/document"));
    assert!(passed > 0);
    assert_eq!(failed, 0, "of {} cases", passed + failed);
}

/// Prints how many cases of a suite agree: `KIJIL_TREE_CONSTRUCTION=folder cargo test --test
/// document_suite -- --ignored --nocapture`.
#[test]
#[ignore = "needs a suite that is not part of the project"]
fn agreement_with_a_suite() {
    let folder = env::var("KIJIL_TREE_CONSTRUCTION").expect("the folder of the suite");
    let (passed, failed) = run(Path::new(&folder));
    println!("{passed} of {} agree", passed + failed);
    assert!(passed > 0);
}
