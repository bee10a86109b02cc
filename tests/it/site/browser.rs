//! The example site, and in a real browser. That needs Chromium: `cargo test browser -- --ignored`.

use std::collections::HashSet;
use std::path::Path;
use std::process::Command;

use kijil::document::{Document, Format, Limits, NodeKind, Tag, Visibility, parse};

const LOCALES: [(&str, &str); 6] = [
    ("en", "ltr"),
    ("ko", "ltr"),
    ("ja", "ltr"),
    ("ar", "rtl"),
    ("de", "ltr"),
    ("pl", "ltr"),
];

/// What a hostile translation would leave behind if it ran.
const TRACE: &str = "KIJIL-RAN";

#[test]
fn no_text_is_left_untranslated() {
    let out = tempfile::tempdir().expect("a temporary folder");
    localize(Path::new("examples/site/locales"), out.path());
    for (locale, _) in LOCALES {
        let checked = Command::new(env!("CARGO_BIN_EXE_kijil"))
            .args(["check", "--source", "en", "--locale", locale])
            .args(["--locales", "examples/site/locales"])
            .arg(out.path().join(locale).join("index.html"))
            .output()
            .expect("the program runs");
        let told = String::from_utf8_lossy(&checked.stdout);
        assert_eq!(checked.status.code(), Some(0), "{locale}: {told}");
    }
}

#[test]
#[ignore = "needs Chromium"]
fn every_locale_is_whole_in_a_browser() {
    let out = tempfile::tempdir().expect("a temporary folder");
    localize(Path::new("examples/site/locales"), out.path());
    let pages: Vec<Document> = LOCALES
        .iter()
        .map(|(locale, _)| browse(&out.path().join(locale).join("index.html")))
        .collect();
    let english: HashSet<String> = words(&pages[0]).collect();
    for ((locale, direction), page) in LOCALES.iter().zip(&pages) {
        let root = page.first(Tag::Html).expect("a root");
        assert_eq!(page.attribute(root, "lang").as_deref(), Some(*locale));
        assert_eq!(page.attribute(root, "dir").as_deref(), Some(*direction));
        assert!(words(page).count() > 20, "{locale}");
        if *locale != "en" {
            let left: Vec<String> = words(page).filter(|text| english.contains(text)).collect();
            assert_eq!(left, Vec::<String>::new(), "{locale}: untranslated");
        }
        for node in page.descendants(page.root()) {
            for attribute in page.attributes(node) {
                let value = attribute.value();
                assert!(
                    !value.starts_with("http") && !value.starts_with("//"),
                    "a request: {value}"
                );
            }
        }
    }
}

#[test]
#[ignore = "needs Chromium"]
fn hostile_translations_do_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let locales = folder.path().join("locales/ar");
    std::fs::create_dir_all(&locales).expect("a folder");
    let run = format!("document.title='{TRACE}';document.body.append('{TRACE}')");
    let hostile = format!(
        "site-name = <img src=x onerror=\"{run}\"><script>{run}</script><svg onload=\"{run}\"></svg>
site-title = </title><script>{run}</script>
story-harvest-body = <a data-l10n-name=\"figures\" href=\"javascript:{run}\" onclick=\"{run}\">x</a><form><form action=\"javascript:{run}\">
story-mill = <iframe srcdoc=\"<script>parent.{run}</script>\"></iframe><style onload=\"{run}\"></style>
site-description =
    .content = \" onload=\"{run}
"
    );
    std::fs::write(locales.join("site.ftl"), hostile).expect("a file");
    let out = folder.path().join("out");
    localize(&folder.path().join("locales"), &out);
    let page = browse(&out.join("ar/index.html"));
    assert_eq!(
        page.elements(Tag::Script).count() + page.elements(Tag::Iframe).count(),
        0
    );
    assert_eq!(
        page.elements(Tag::Img).count() + page.elements(Tag::Style).count(),
        0
    );
    let body = page.first(Tag::Body).expect("a body");
    let last = page
        .descendants(body)
        .filter(|n| page.kind(*n) == NodeKind::Text)
        .last();
    assert!(
        !page.content(last.expect("a text")).contains(TRACE),
        "a script ran"
    );
    for node in page.descendants(page.root()) {
        for attribute in page.attributes(node) {
            assert!(!attribute.name.starts_with("on"), "{}", attribute.name);
            assert!(!attribute.value().starts_with("javascript:"));
        }
    }
}

/// Runs the program on the example's pages.
fn localize(locales: &Path, out: &Path) {
    let names: Vec<&str> = LOCALES.iter().map(|(name, _)| *name).collect();
    let status = Command::new(env!("CARGO_BIN_EXE_kijil"))
        .args(["localize", "examples/site/pages", "--to", &names.join(",")])
        .arg("--locales")
        .arg(locales)
        .arg("--out")
        .arg(out)
        .status()
        .expect("the program runs");
    assert!(status.success());
}

/// The page as Chromium has it after scripts ran; fails on anything in its console.
fn browse(path: &Path) -> Document {
    let profile = tempfile::tempdir().expect("a temporary folder");
    let browser = std::env::var("CHROMIUM").unwrap_or_else(|_| "chromium".to_owned());
    let done = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"])
        .args(["--enable-logging=stderr", "--virtual-time-budget=2000"])
        .args([
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--disable-background-networking",
        ])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("file://{}", path.display()))
        .output()
        .expect("Chromium runs");
    let console: Vec<String> = String::from_utf8_lossy(&done.stderr)
        .lines()
        .filter(|line| line.contains(":CONSOLE"))
        .map(str::to_owned)
        .collect();
    assert_eq!(console, Vec::<String>::new(), "{}", path.display());
    let html = String::from_utf8(done.stdout).expect("UTF-8");
    parse(html.into(), Format::Html, &Limits::default())
}

/// Texts of two words and more, and single words of four letters and more, that the page shows; names of authors, which
/// no locale translates, are left out.
fn words(page: &Document) -> impl Iterator<Item = String> + '_ {
    page.texts()
        .filter(|text| page.visibility(*text) == Visibility::Shown)
        .filter(|text| {
            let mut around = page.ancestors(*text);
            !around.any(|node| page.has_attribute(node, "data-l10n-switcher"))
        })
        .map(|text| page.content(text).trim().to_owned())
        .filter(|text| text.chars().filter(|c| c.is_alphabetic()).count() >= 4)
}
