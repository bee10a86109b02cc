//! Catalogs: what is loaded, and everything that is wrong with it.

use std::fs;
use std::path::Path;

use kijil::locale::{Catalog, ProblemKind, parse};

#[test]
fn the_embedded_catalog_has_no_problems() {
    let catalog = Catalog::embedded();
    let problems: Vec<String> = catalog.problems().iter().map(|p| p.to_string()).collect();
    assert_eq!(problems, Vec::<String>::new());
}

#[test]
fn every_problem_is_listed_with_its_place() {
    let root = tempfile::tempdir().expect("a temporary folder");
    let write = |name: &str, text: &[u8]| {
        let path = root.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("ko/a.ftl", "인사 = 안녕\nhello = 안녕하세요\n".as_bytes());
    write(
        "ko/ui/b.ftl",
        "\u{FEFF}hello = 다시\nbye = { $x\n".as_bytes(),
    );
    write("ko/bad.ftl", b"x = \xFF\n");
    write("no locale/c.ftl", b"x = y\n");
    write(".git/c.ftl", b"x = y\n");
    let catalog = Catalog::load(root.path()).expect("the folder exists");
    let told: Vec<String> = catalog
        .problems()
        .iter()
        .map(|p| {
            let path = Path::new(&p.path).strip_prefix(root.path());
            let path = path.expect("a file below the root").display();
            format!(
                "{path}:{}:{}: {}",
                p.position.line, p.position.column, p.kind
            )
        })
        .collect();
    let first = root.path().join("ko/a.ftl");
    assert_eq!(
        told,
        [
            "ko/a.ftl:1:1: not a message: expected one of \"a-zA-Z\"".to_owned(),
            "ko/bad.ftl:1:1: the file is not UTF-8".to_owned(),
            "ko/ui/b.ftl:2:11: not a message: expected a token starting with \"}\"".to_owned(),
            format!(
                "ko/ui/b.ftl:1:1: `hello` is defined already at {}:2",
                first.display()
            ),
            "no locale/c.ftl:1:1: `no locale` is not a locale".to_owned(),
        ]
    );
}

#[test]
fn a_later_layer_replaces_messages_where_they_stand() {
    let mut catalog = Catalog::from_sources([("ko/a.ftl", "a = 하나\nb = 둘\n")]);
    let root = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(root.path().join("ko")).expect("a folder");
    fs::write(root.path().join("ko/z.ftl"), "a = 일\nc = 셋\n").expect("a file");
    catalog.layer(root.path()).expect("the folder exists");
    assert_eq!(catalog.problems(), []);
    let found: Vec<(&str, &str)> = catalog
        .messages()
        .map(|m| (m.ast.id.name.as_str(), m.name))
        .collect();
    assert_eq!(found, [("a", "z.ftl"), ("b", "a.ftl"), ("c", "z.ftl")]);
}

#[test]
fn a_locale_may_be_one_file() {
    let root = tempfile::tempdir().expect("a temporary folder");
    for (file, text) in [
        ("en.ftl", "greeting = Good morning\n"),
        ("ko.ftl", "greeting = 안녕하세요\n"),
        ("ja/site.ftl", "greeting = おはようございます\n"),
        ("no locale.ftl", "greeting = ?\n"),
    ] {
        let path = root.path().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    let catalog = Catalog::load(root.path()).expect("a folder");
    let locales: Vec<String> = catalog.locales().map(ToString::to_string).collect();
    assert_eq!(locales, ["en", "ja", "ko"]);
    assert_eq!(catalog.messages().count(), 3);
    assert_eq!(catalog.problems().len(), 1, "{:?}", catalog.problems());
}

#[test]
fn nesting_is_refused_before_the_parser_sees_it() {
    let deep = "x = ".to_owned() + &"{".repeat(100_000) + "\n";
    let calls = "x = { ".to_owned() + &"F(".repeat(100_000) + "\n";
    let quoted = "x = { $n ->\n *[a] ".to_owned() + &"\" { F(\"}\", ".repeat(20_000) + "\n";
    let lines = "x = ".to_owned() + &"{\nF(\n".repeat(20_000) + "\n";
    for hostile in [deep, calls, quoted, lines] {
        let source = format!("before = 앞\n{hostile}after = 뒤\n");
        let parsed = parse("ko/x.ftl", &source);
        assert_eq!(parsed.problems[0].kind, ProblemKind::TooComplex);
        assert_eq!(parsed.problems[0].position.line, 2);
        assert_eq!(parsed.resource.body.len(), 2, "the other messages stay");
    }
}

#[test]
fn many_braces_beside_each_other_are_fine() {
    let long = "x = ".to_owned() + &"{ $a } (b) ".repeat(900) + "\n";
    assert_eq!(parse("en/x.ftl", &long).problems, []);
}

#[test]
fn an_open_brace_does_not_swallow_the_next_message() {
    let parsed = parse(
        "ko/x.ftl",
        "bad = {\nm = 좋음\nworse = { $x ->\n# 설명\nn = 둘\n",
    );
    let ids: Vec<&str> = parsed
        .resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            kijil::locale::ast::Entry::Message(message) => Some(message.id.name.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(ids, ["m", "n"]);
    let lines: Vec<usize> = parsed.problems.iter().map(|p| p.position.line).collect();
    assert_eq!(lines, [1, 3]);
}

#[test]
fn junk_without_end_is_read_in_linear_time() {
    let hostile = "x = {F(\n".to_owned() + &"b,\n".repeat(200_000);
    assert!(!parse("ko/x.ftl", &hostile).problems.is_empty());
}
