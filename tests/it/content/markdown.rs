//! Markdown documents: their structure tells the roles.

use kijil::content::{Flow, FlowOptions, Kind, Options, Page, Phrasing, Role, extract, flow};
use kijil::document::{Document, Format, Limits, parse};
use kijil::locale::Recognizer;

fn document(text: &str) -> Document {
    parse(text.into(), Format::Markdown, &Limits::default())
}

fn page(document: &Document) -> Page<'_> {
    extract(document, Recognizer::embedded(), &Options::default())
}

#[test]
fn blocks_have_the_roles_of_their_structure() {
    let text = "# 강물이 불었다\n\n어제 내린 비로 **강물이** 불어나 [다리가](/a) 잠겼다고 주민들이 전했다.\n\n## Дальше\n\n- 하나\n- `둘` *셋*\n\n```rust\nfn main() {}\n```\n\n---\n\n> The bridge will open again.\n";
    let document = document(text);
    let page = page(&document);
    let blocks: Vec<_> = page
        .blocks
        .iter()
        .map(|b| (b.role, b.kind, b.text.as_ref()))
        .collect();
    let sentence = "어제 내린 비로 강물이 불어나 다리가 잠겼다고 주민들이 전했다.";
    let expected = [
        (Role::Title, Kind::Heading, "강물이 불었다"),
        (Role::Body, Kind::Paragraph, sentence),
        (Role::Heading, Kind::Heading, "Дальше"),
        (Role::Body, Kind::ListItem, "하나"),
        (Role::Body, Kind::ListItem, "둘 셋"),
        (Role::Body, Kind::Code, "fn main() {}"),
        (Role::Body, Kind::Paragraph, "The bridge will open again."),
    ];
    assert_eq!(blocks, expected);
    let first = page.blocks[1].span;
    assert!(first.slice(text).starts_with("어제") && first.slice(text).ends_with("전했다."));
}

#[test]
fn front_matter_tells_who_wrote_what_when() {
    let text = "---\ntitle: \"다리: 다시 열리다\"\nauthors: [김하나, Мария Лис]\ndate: 2024-05-06\nlastmod: 2024-05-07\ntags:\n  - 강\n  - 다리\nhero:\n  title: 다른 제목\n---\n\n다리가 다시 열렸다고 주민들이 어제 전했다.\n";
    let document = document(text);
    let metadata = page(&document).metadata;
    assert_eq!(metadata.title.as_deref(), Some("다리: 다시 열리다"));
    assert_eq!(metadata.authors, ["김하나", "Мария Лис"]);
    assert_eq!(metadata.published.as_deref(), Some("2024-05-06"));
    assert_eq!(metadata.modified.as_deref(), Some("2024-05-07"));
    assert_eq!(metadata.tags, ["강", "다리"]);
}

#[test]
fn what_is_no_text_is_in_no_block() {
    let text = "import Card from './card'\n\n<Card onClick={() => 1}>\n\n다리가 *다시* 열렸다.[^1]\n\n</Card>\n\n{/* 메모 */}\n\n<!-- 메모 -->\n\n## 제목 {#id}\n\n[^1]: 각주의 글이다.\n\n[a]: /b\n";
    let document = document(text);
    let page = page(&document);
    let texts: Vec<_> = page
        .blocks
        .iter()
        .map(|block| block.text.as_ref())
        .collect();
    assert_eq!(texts, ["다리가 다시 열렸다.", "제목", "각주의 글이다."]);
}

#[test]
fn the_flow_keeps_the_structure() {
    let text = "다리가 [다시](/a) 열렸다고 주민들이 전했다.\n\n3. 하나\n4. 둘\n\n| 이름 | 뜻 |\n|---|---|\n| 가 | 나 |\n\n```rust\nfn main() {}\n```\n";
    let document = document(text);
    let flow = flow(
        &document,
        &page(&document),
        |_| true,
        &FlowOptions::default(),
    );
    let Flow::Paragraph(line) = &flow[0] else {
        panic!("{flow:?}")
    };
    assert_eq!(
        line[1],
        Phrasing::Link("/a".into(), vec![Phrasing::Text("다시".into())])
    );
    assert!(matches!(&flow[1], Flow::List(Some(3), items) if items.len() == 2));
    assert!(matches!(&flow[2], Flow::Table(rows) if rows.len() == 2 && rows[0][0].is_header));
    assert_eq!(
        flow[3],
        Flow::Code(Some("rust".into()), "fn main() {}".into())
    );
}
