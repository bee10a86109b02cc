//! Articles as scrapers leave them: every block of the text and of the page has its role.
//!
//! A case is a folder with `article.txt` or `article.html` and, beside each, `….roles`: a block a
//! line, its role and the beginning of its text.

use std::fs;
use std::path::{Path, PathBuf};

use kijil::content::{Options, Page, Role, extract};
use kijil::document::{Document, Format, Limits, parse};
use kijil::locale::Recognizer;

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/clean");
    let folders = fs::read_dir(root).expect("the folder of the cases");
    let files = folders.flat_map(|folder| {
        let folder = folder.expect("a case").path();
        ["article.txt", "article.html"].map(|name| folder.join(name))
    });
    files.filter(|path| path.exists()).collect()
}

fn document(path: &Path) -> Document {
    let text = fs::read_to_string(path).expect("an article");
    let is_html = path.extension().is_some_and(|ending| ending == "html");
    let format = if is_html { Format::Html } else { Format::Plain };
    parse(text.into(), format, &Limits::default())
}

fn page(document: &Document) -> Page<'_> {
    extract(document, Recognizer::embedded(), &Options::default())
}

#[test]
fn every_block_has_the_role_that_its_case_expects() {
    let cases = cases();
    assert!(cases.len() >= 4, "{cases:?}");
    for path in cases {
        let expected = fs::read_to_string(path.with_added_extension("roles")).expect("the roles");
        let document = document(&path);
        let page = page(&document);
        let blocks = page
            .blocks
            .iter()
            .map(|block| (block.role.name(), &*block.text));
        for (at, (line, (role, text))) in expected.lines().zip(blocks).enumerate() {
            let (wanted, beginning) = line.split_once('\t').expect("a role and a text");
            let name = path.display();
            assert!(
                text.starts_with(beginning),
                "{name}, block {at}: {text}, not {beginning}"
            );
            assert_eq!(role, wanted, "{name}, block {at}: {text}");
        }
        assert_eq!(
            page.blocks.len(),
            expected.lines().count(),
            "{}",
            path.display()
        );
    }
}

#[test]
fn a_caption_given_twice_points_to_the_first() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/clean/english/article.txt");
    let document = document(&root);
    let page = page(&document);
    let captions = page
        .blocks
        .iter()
        .enumerate()
        .filter(|(_, block)| block.role == Role::Caption);
    let copies: Vec<(usize, Option<usize>)> = captions
        .map(|(at, block)| (at, block.duplicate_of))
        .collect();
    assert!(
        matches!(copies[..], [(first, None), (_, Some(of))] if of == first),
        "{copies:?}"
    );
}
