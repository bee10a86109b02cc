//! Whole sites, through the library alone.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use kijil::locale::{Catalog, Isolation, Speech};
use kijil::site::{FileKind, Ids, Known, Output, Site, SiteError, SiteOptions};
use tempfile::TempDir;

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        let parent = path.parent().expect("a file lies in a folder");
        fs::create_dir_all(parent).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

fn catalog() -> Arc<Catalog> {
    Arc::new(Catalog::from_sources([
        ("en/site.ftl", "tides = Tides\nboats = { $n } boats"),
        ("ko/site.ftl", "tides = 물때\nboats = 배 { $n }척"),
        ("ar/site.ftl", "tides = المد والجزر"),
    ]))
}

fn open(root: &Path, locales: &[&str]) -> Site {
    let locales = locales.iter().map(|name| name.parse().expect("a locale"));
    let mut options = SiteOptions::new(locales);
    options.texts.isolation = Isolation::Off;
    Site::open(root, options).expect("a site")
}

/// Where an output goes, and what it says; where an error is, and what it says.
fn shown(root: &Path, output: &Result<Output<'_>, SiteError>) -> (String, String) {
    match output {
        Ok(output) => (
            output.path().display().to_string(),
            String::from_utf8_lossy(output.bytes()).into_owned(),
        ),
        Err(error) => {
            let name = error.path().strip_prefix(root).expect("a file of the site");
            let message = error.to_string();
            (
                name.display().to_string(),
                message.replace(&root.display().to_string(), ""),
            )
        }
    }
}

#[test]
fn every_file_comes_in_every_locale_in_the_order_of_names() {
    let folder = folder(&[
        ("_boats.txt.jinja", b"{{ t('boats', n=2) }}"),
        ("a.css", b"p{}"),
        ("b.html", "<p data-l10n-id=tides>밀물</p>".as_bytes()),
        ("b.html.jinja", b"never"),
        ("c/d.txt.jinja", b"{% include '_boats.txt' %}"),
        ("e.txt.jinja", b"{{ nowhere }}"),
        (".git/config", b"none of it"),
    ]);
    let (root, catalog) = (folder.path(), catalog());
    let site = open(root, &["ko", "ar", "ko"]);
    assert!(site.problems().is_empty());
    let kinds = site
        .files()
        .iter()
        .map(|file| (file.name.as_str(), file.kind()));
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        [
            ("a.css", FileKind::Asset),
            ("b.html", FileKind::Page),
            ("c/d.txt.jinja", FileKind::Template),
            ("e.txt.jinja", FileKind::Template),
        ]
    );
    let outputs: Vec<_> = site
        .render(&catalog)
        .map(|output| shown(root, &output))
        .collect();
    let undefined = "cannot fill /e.txt.jinja:1";
    let expected = [
        (
            "b.html.jinja",
            "/b.html.jinja is left out: it would be written over /b.html",
        ),
        ("ko/a.css", "p{}"),
        ("ar/a.css", "p{}"),
        ("ko/b.html", "<p data-l10n-id=tides>물때</p>"),
        ("ar/b.html", "<p data-l10n-id=tides>المد والجزر</p>"),
        ("ko/c/d.txt", "배 2척"),
        ("ar/c/d.txt", "2 boats"),
        ("e.txt.jinja", undefined),
        ("e.txt.jinja", undefined),
    ];
    let expected = expected.map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(outputs, expected);
    let parallel = site.render_parallel(&catalog, |output| shown(root, &output));
    assert_eq!(parallel, expected);
}

#[test]
fn what_fell_back_is_told_with_its_place_in_any_language() {
    let folder = folder(&[("a.txt.jinja", b"\n{{ t('boats', n=2) }}")]);
    let (site, catalog) = (open(folder.path(), &["ar"]), catalog());
    let output = site
        .render(&catalog)
        .next()
        .expect("a file")
        .expect("an output");
    assert_eq!(output.messages, 1);
    let [problem] = &output.problems[..] else {
        panic!("one problem: {:?}", output.problems);
    };
    assert_eq!(problem.to_string(), "2:6: boats: the text is that of en");
    let korean = Speech::in_language("ko");
    assert_eq!(problem.kind.text_in(&korean), "en 로캘의 글입니다");
}

#[test]
fn a_site_that_is_not_there_is_an_error() {
    let folder = folder(&[]);
    let nowhere = folder.path().join("물때");
    let error = Site::open(&nowhere, SiteOptions::default()).expect_err("nothing is there");
    assert!(matches!(&error, SiteError::Unreadable { path, .. } if *path == nowhere));
    let said = error.text_in(&Speech::in_language("ko"));
    assert!(said.ends_with("물때를 읽을 수 없습니다"), "{said}");
}

#[test]
fn pages_are_marked_in_their_encoding_and_one_text_has_one_id() {
    let (korean, _, _) = encoding_rs::EUC_KR
        .encode("<!doctype html><meta charset=euc-kr><h1>오늘의 물때</h1><p>배가 나갑니다.</p>");
    let lost = b"<!doctype html><meta charset=euc-kr><h1>\xff\xff</h1>";
    let folder = folder(&[
        ("a.html", &korean),
        ("b.html", lost),
        (
            "c.html",
            "<!doctype html><meta charset=utf-8><h1>오늘의 물때</h1>".as_bytes(),
        ),
        ("d.txt", b"<h1>no page</h1>"),
    ]);
    let (site, catalog) = (open(folder.path(), &[]), Catalog::default());
    let known = Known::of(&catalog, &"ko".parse().expect("a locale"));
    let marked: Vec<_> = site.extract(&known, Ids::of("")).collect();
    let [Ok(first), Err(error), Ok(third)] = &marked[..] else {
        panic!("three pages, the second without a way back: {marked:?}");
    };
    assert!(matches!(error, SiteError::Irreversible { encoding, .. } if encoding == "EUC-KR"));
    assert!(first.is_changed && third.is_changed);
    let (id, entry) = &first.messages[0];
    assert_eq!(*entry, format!("{id} = 오늘의 물때\n"));
    let mark = format!("<h1 data-l10n-id=\"{id}\">");
    let (first_page, _, _) = encoding_rs::EUC_KR.decode(&first.bytes);
    let third_page = String::from_utf8_lossy(&third.bytes);
    assert!(first_page.contains(&mark) && third_page.contains(&mark));
    assert!(first_page.contains("오늘의 물때") && third.messages.is_empty());
}
