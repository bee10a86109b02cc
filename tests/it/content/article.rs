//! Articles as Markdown and HTML: the structure that the page gave them, and nothing else of its markup.
//!
//! A case is a folder with `page.html` and what `kijil clean` makes of it, `expected.md` and `expected.html`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use kijil::content::{Block, Flow, FlowOptions, Options, Page, Part, Role, extract, flow};
use kijil::document::{Document, Format, Limits, NodeKind, Tag, parse};
use kijil::locale::Recognizer;
use kijil::report::{article_html, markdown};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/article");
    let folders = fs::read_dir(root).expect("the folder of the cases");
    folders
        .map(|folder| folder.expect("a case").path())
        .collect()
}

fn document(html: &str) -> Document {
    parse(html.to_owned().into(), Format::Html, &Limits::default())
}

fn page(document: &Document) -> Page<'_> {
    extract(document, Recognizer::embedded(), &Options::default())
}

fn is_main(block: &Block<'_>) -> bool {
    matches!(block.role, Role::Body | Role::Heading)
}

fn main_flow(html: &str, without: Vec<Part>) -> Vec<Flow> {
    let document = document(html);
    flow(
        &document,
        &page(&document),
        is_main,
        &FlowOptions::without(without),
    )
}

#[test]
fn every_case_is_written_as_expected() {
    let cases = cases();
    assert!(cases.len() >= 4, "{cases:?}");
    for case in cases {
        for (format, ending) in [("markdown", "md"), ("html", "html")] {
            let out = Command::new(env!("CARGO_BIN_EXE_kijil"))
                .args(["clean", "--format", format])
                .arg(case.join("page.html"))
                .output()
                .expect("the program");
            let expected = fs::read_to_string(case.join("expected").with_extension(ending));
            let written = String::from_utf8(out.stdout).expect("UTF-8");
            assert_eq!(
                written,
                expected.expect("the expectation"),
                "{}",
                case.display()
            );
        }
    }
}

#[test]
fn parts_left_out_leave_their_words() {
    let html = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/article/en-guide/page.html"),
    )
    .expect("the case");
    let parts = [
        (Part::Links, "](", "the wood"),
        (Part::Images, "![", "left to dry again"),
        (Part::Tables, "|", "garboard"),
        (Part::Lists, "3. Lift", "Keep it under a roof."),
        (Part::Code, "```", "def planks"),
        (Part::Emphasis, "**", "Nobody"),
    ];
    for (part, sign, words) in parts {
        let with = markdown(&main_flow(&html, Vec::new()));
        let without = markdown(&main_flow(&html, vec![part]));
        assert!(
            with.contains(sign) && with.contains(words),
            "{part:?}: {with}"
        );
        let sign = if part == Part::Tables {
            "| --- |"
        } else {
            sign
        };
        let sign = if part == Part::Links { "](/wood" } else { sign };
        assert!(!without.contains(sign), "{part:?}: {without}");
        assert!(without.contains(words), "{part:?}: {without}");
    }
}

#[test]
fn text_that_a_browser_moves_stands_once() {
    let before =
        "The river rose in the night and the bridge was closed, people in the village said.";
    let cell = "A cell says that the mill stood under water until noon, and that nobody was hurt.";
    let behind =
        "By evening the water had gone, and the carters crossed again, one after the other.";
    let moved = format!("<article><table>{before} <tr><td>{cell}<tr>{behind}</table></article>");
    let written = markdown(&main_flow(&moved, Vec::new()));
    for words in [before, cell, behind] {
        assert_eq!(written.matches(words).count(), 1, "{written}");
    }
}

/// The letters and digits of a text, in order of their code points: a line that an inline element with blocks in it
/// splits has no others, and what a browser moves out of a table stands elsewhere.
fn letters(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// The text of a page, white space where a block, a cell or a line break begins.
fn text(document: &Document) -> String {
    let mut text = String::new();
    for node in document.descendants(document.root()) {
        let tag = document.tag(node);
        if document.kind(node) == NodeKind::Text {
            text.push_str(&document.content(node));
        } else if tag.is_block() || matches!(tag, Tag::Td | Tag::Th | Tag::Br) {
            text.push(' ');
        }
    }
    text
}

const ELEMENTS: [&str; 32] = [
    "html",
    "head",
    "body",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "table",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "img",
    "em",
    "strong",
    "a",
    "s",
    "sup",
    "sub",
    "span",
    "aside",
];

const ATTRIBUTES: [&str; 9] = [
    "href", "src", "alt", "start", "class", "colspan", "rowspan", "role", "id",
];

/// Bad pages: elements opened and never closed, closed and never opened, attributes that mean harm.
fn pages() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        prop::sample::select(vec![
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<ul>",
            "<ol start=7>",
            "</ol>",
            "<li>",
            "</ul>",
            "<table>",
            "<tr>",
            "<td>",
            "<th>",
            "</table>",
            "<blockquote>",
            "</blockquote>",
            "<pre>",
            "</pre>",
            "<code>",
            "</code>",
            "<em>",
            "</em>",
            "<b>",
            "</b>",
            "<h2>",
            "</h2>",
            "<br>",
            "<figure>",
            "<figcaption>",
            "</figure>",
            "<img src=a.png onerror=x()>",
            "<img src='javascript:x()'>",
            "<a href='javascript:x()'>",
            "<a href=' /길?a=1&amp;b=\"2\"' onclick=x()>",
            "</a>",
            "<script>x()</script>",
            "<style>",
            "</style>",
            "<form>",
            "<noscript>",
            "<template>",
            "<template shadowrootmode=open>",
            "</template>",
            "<del>",
            "</del>",
            "<sub>",
            "</sub>",
            "<math><mi>",
            "</math>",
            "<td rowspan=2 colspan=3>",
            "<ol reversed>",
            "<li value=9>",
            "<div class='admonition note'>",
            "</div>",
            "<svg>",
            "<iframe>",
            "</iframe>",
            "<nav>",
            "</nav>",
        ])
        .prop_map(str::to_owned),
        "[ a-z]{1,12}",
        "강물이 불어 다리가 [가-힣]{1,5}고 주민들이 전했다\\. ",
        "The river rose and the [a-z]{3,8} was closed, people said\\. ",
        "Река поднялась, и [а-я]{3,8} закрыли, сказали жители\\. ",
        "[&<>*_`#|\\[\\]()!\\\\-]{1,4}",
    ];
    prop::collection::vec(part, 1..60).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() })]

    #[test]
    fn html_holds_nothing_but_its_own_elements(html in pages()) {
        let written = article_html(&main_flow(&html, Vec::new()));
        let read = document(&written);
        for node in read.descendants(read.root()) {
            if read.kind(node) != NodeKind::Element {
                continue;
            }
            let name = read.name(node);
            prop_assert!(ELEMENTS.contains(&name) || name == "br", "{name} in {written}");
            for attribute in read.attributes(node) {
                let name = attribute.name;
                prop_assert!(ATTRIBUTES.contains(&name), "{name} in {written}");
                prop_assert!(!attribute.value().contains("javascript:"), "{written}");
            }
        }
    }

    #[test]
    fn no_letter_of_the_article_is_lost_or_invented(html in pages()) {
        let whole = document(&html);
        let page = page(&whole);
        let without = vec![Part::Images];
        let written = article_html(&flow(&whole, &page, is_main, &FlowOptions::without(without)));
        prop_assert_eq!(letters(&text(&document(&written))), letters(&page.article()), "{}", written);
    }

    #[test]
    fn markdown_says_what_html_says(html in pages()) {
        let without = vec![Part::Images, Part::Links, Part::Code];
        let flow = main_flow(&html, without);
        let read = parse(markdown(&flow).into(), Format::Markdown, &Limits::default());
        prop_assert_eq!(letters(&text(&read)), letters(&text(&document(&article_html(&flow)))), "{}", markdown(&flow));
    }
}
