//! Markdown that is written is read back as the same blocks by another reader of CommonMark.

use kijil::content::{Cell, Flow, Phrasing};
use kijil::report::markdown;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// The blocks of a flow, one string each; white space, which lines fold, aside.
fn blocks_of(flow: &[Flow], out: &mut Vec<String>) {
    for part in flow {
        match part {
            Flow::Heading(level, line) => out.push(format!("h{level}:{}", words(line))),
            Flow::Paragraph(line) => out.push(format!("p:{}", words(line))),
            Flow::List(first, items) => {
                out.push(format!("list {first:?}"));
                for item in items {
                    out.push("item".to_owned());
                    blocks_of(item, out);
                }
                out.push("end".to_owned());
            }
            Flow::Quote(inner) => {
                out.push("quote".to_owned());
                blocks_of(inner, out);
                out.push("end".to_owned());
            }
            Flow::Code(language, text) => out.push(format!(
                "code {}:{}",
                language.as_deref().unwrap_or(""),
                text.trim_end()
            )),
            Flow::Table(rows) => {
                out.push("table".to_owned());
                for cell in rows.iter().flatten() {
                    out.push(format!("cell:{}", words(&cell.content)));
                }
                out.push("end".to_owned());
            }
            _ => out.push("other".to_owned()),
        }
    }
}

fn words(line: &[Phrasing]) -> String {
    let mut words = String::new();
    push_words(line, &mut words);
    words
}

fn push_words(line: &[Phrasing], words: &mut String) {
    for part in line {
        match part {
            Phrasing::Text(text) | Phrasing::Code(text) => words.push_str(&bare(text)),
            Phrasing::Emphasis(inner) | Phrasing::Strong(inner) | Phrasing::Struck(inner) => {
                push_words(inner, words);
            }
            Phrasing::Link(address, inner) => {
                words.push_str(&format!("<{address} "));
                push_words(inner, words);
                words.push('>');
            }
            _ => {}
        }
    }
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The blocks that the other reader finds.
fn blocks_read(source: &str) -> Vec<String> {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let mut reader = Reader::default();
    for event in Parser::new_ext(source, options) {
        reader.take(event);
    }
    reader.out
}

#[derive(Default)]
struct Reader {
    out: Vec<String>,
    line: String,
    code: Option<String>,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.code.is_some() => self.line.push_str(&text),
            Event::Text(text) | Event::Code(text) => self.line.push_str(&bare(&text)),
            Event::SoftBreak | Event::HardBreak => {}
            other => self.line.push_str(&format!("{{{other:?}}}")),
        }
    }

    fn flush(&mut self, kind: &str) {
        let line = std::mem::take(&mut self.line);
        if !line.is_empty() {
            self.out.push(format!("{kind}:{line}"));
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(first) => {
                self.flush("p");
                let first = first.map(|first| u32::try_from(first).unwrap_or(0));
                self.out.push(format!("list {first:?}"));
            }
            Tag::Item => self.out.push("item".to_owned()),
            Tag::BlockQuote(_) => {
                self.flush("p");
                self.out.push("quote".to_owned());
            }
            Tag::CodeBlock(kind) => {
                self.flush("p");
                self.code = Some(match kind {
                    CodeBlockKind::Fenced(info) => info.to_string(),
                    CodeBlockKind::Indented => "indented".to_owned(),
                });
            }
            Tag::Table(_) => {
                self.flush("p");
                self.out.push("table".to_owned());
            }
            Tag::Link { dest_url, .. } => self.line.push_str(&format!("<{dest_url} ")),
            Tag::Image { .. } => self.line.push_str("!picture!"),
            Tag::Heading { .. } | Tag::Paragraph => self.flush("p"),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.flush(&format!("h{}", level as u8)),
            TagEnd::Paragraph | TagEnd::Item => self.flush("p"),
            TagEnd::TableCell => {
                let line = std::mem::take(&mut self.line);
                self.out.push(format!("cell:{line}"));
            }
            TagEnd::Link => self.line.push('>'),
            TagEnd::CodeBlock => {
                let language = self.code.take().unwrap_or_default();
                let text = std::mem::take(&mut self.line);
                self.out
                    .push(format!("code {language}:{}", text.trim_end()));
            }
            TagEnd::List(_) | TagEnd::BlockQuote(_) | TagEnd::Table => {
                self.out.push("end".to_owned());
            }
            _ => {}
        }
    }
}

/// Text that means something to Markdown, at the beginning of a line or within.
const MARKS: [&str; 26] = [
    "-",
    "+",
    "*",
    "1.",
    "12)",
    "#",
    "##",
    "C #",
    "---",
    "===",
    "| a | b |",
    "|---|",
    ">",
    "~~~",
    "```",
    "_a_",
    "**b**",
    "[x]: /y",
    "![z]",
    "<b>",
    "&amp;",
    "1~2",
    "a!",
    "\\",
    "$x$",
    "말",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(MARKS.as_slice()).prop_map(str::to_owned),
        "[a-z]{1,6}",
        "[가-힣]{1,4}",
        "[а-я]{1,4}[.!?)»]",
    ]
}

fn phrasing() -> impl Strategy<Value = Phrasing> {
    let inner = || text().prop_map(|text| vec![Phrasing::Text(text)]);
    prop_oneof![
        4 => text().prop_map(Phrasing::Text),
        2 => Just(Phrasing::Text(" ".to_owned())),
        1 => inner().prop_map(Phrasing::Emphasis),
        1 => inner().prop_map(Phrasing::Strong),
        1 => inner().prop_map(|line| Phrasing::Link("/a".to_owned(), line)),
        1 => "[a-z`|]{1,4}".prop_map(Phrasing::Code),
    ]
}

/// A line as the page gives it: no white space at its ends.
fn line() -> impl Strategy<Value = Vec<Phrasing>> {
    (text(), prop::collection::vec(phrasing(), 0..5), text()).prop_map(|(first, mut line, last)| {
        line.insert(0, Phrasing::Text(first));
        line.push(Phrasing::Text(last));
        line
    })
}

fn table() -> impl Strategy<Value = Flow> {
    let cell = line().prop_map(|content| Cell {
        is_header: false,
        content,
        columns: 1,
        rows: 1,
    });
    let row = prop::collection::vec(cell, 2);
    prop::collection::vec(row, 1..3).prop_map(Flow::Table)
}

fn flow() -> impl Strategy<Value = Vec<Flow>> {
    let leaf = prop_oneof![
        3 => line().prop_map(Flow::Paragraph),
        1 => (1_u8..7, line()).prop_map(|(level, line)| Flow::Heading(level, line)),
        1 => "[a-z` ]{0,6}[a-z]\n[ -~]{0,8}x".prop_map(|text| Flow::Code(Some("rust".to_owned()), text)),
        1 => table(),
    ];
    let part = leaf.prop_recursive(3, 24, 3, |part| {
        let parts = prop::collection::vec(part, 1..3);
        prop_oneof![
            parts.clone().prop_map(Flow::Quote),
            (
                prop::option::of(0_u32..1_000_000_000),
                prop::collection::vec(parts, 1..3)
            )
                .prop_map(|(first, items)| Flow::List(
                    first.map(|first| first.min(999_999_000)),
                    items
                )),
        ]
    });
    prop::collection::vec(part, 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, rng_seed: RngSeed::Fixed(11), ..ProptestConfig::default() })]

    #[test]
    fn markdown_is_read_back_as_the_same_blocks(flow in flow()) {
        let written = markdown(&flow);
        let mut expected = Vec::new();
        blocks_of(&flow, &mut expected);
        prop_assert_eq!(blocks_read(&written), expected, "{}", written);
    }
}

#[test]
fn what_ran_into_each_other_stays_apart() {
    let text = |text: &str| Phrasing::Text(text.to_owned());
    let item = |said: &str| vec![Flow::Paragraph(vec![text(said)])];
    let cases = [
        (
            vec![Flow::Paragraph(vec![
                text("다리!"),
                Phrasing::Link("/a".to_owned(), vec![text("여기")]),
            ])],
            "다리\\![여기](/a)\n",
        ),
        (
            vec![Flow::Paragraph(vec![
                Phrasing::Strong(vec![text("а")]),
                Phrasing::Strong(vec![text("б")]),
                Phrasing::Emphasis(vec![text("в")]),
            ])],
            "**аб**_в_\n",
        ),
        (
            vec![Flow::Heading(2, vec![text("Notes on C #")])],
            "## Notes on C \\#\n",
        ),
        (
            vec![
                Flow::List(None, vec![item("하나")]),
                Flow::List(None, vec![item("둘")]),
                Flow::List(Some(7), vec![item("셋")]),
            ],
            "- 하나\n\n* 둘\n\n7. 셋\n",
        ),
        (
            vec![Flow::List(Some(4_000_000_000), vec![item("one")])],
            "- 4000000000\\. one\n",
        ),
    ];
    for (flow, written) in cases {
        assert_eq!(markdown(&flow), written);
    }
}
