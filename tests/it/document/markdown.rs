//! Markdown, read as text.

use kijil::document::Document;
use kijil::document::Format;
use kijil::document::Limits;
use kijil::document::NodeKind;
use kijil::document::Tag;
use kijil::document::parse;

use super::dump;

fn read(text: &str) -> Document {
    parse(text.into(), Format::Markdown, &Limits::default())
}

fn tree(text: &str) -> String {
    dump::tree(&read(text))
}

#[test]
fn blocks() {
    let text = "---\ntitle: 키질\n---\n# 제목 #\n\n첫 줄\n둘째 줄\n\n밑줄 제목\n---\n- 하나\n  - 안쪽\n- 둘\n\n1. 셋\n\n> 인용\n이어서\n\n```rust\nlet a = \"*\";\n```\n\n***\n";
    let expected = r#"| <h1>
|   "제목"
| <p>
|   "첫 줄
둘째 줄"
| <h2>
|   "밑줄 제목"
| <ul>
|   <li>
|     <p>
|       "하나"
|     <ul>
|       <li>
|         <p>
|           "안쪽"
|   <li>
|     <p>
|       "둘"
| <ol>
|   <li>
|     <p>
|       "셋"
| <blockquote>
|   <p>
|     "인용
이어서"
| <pre>
|   <code>
|     class="rust"
|     "let a = "*";
"
| <hr>"#;
    assert_eq!(tree(text), expected);
    let document = read(text);
    let front = document.first_child(document.root()).expect("front matter");
    assert_eq!(document.kind(front), NodeKind::FrontMatter);
    assert_eq!(document.content(front), "title: 키질\n");
}

#[test]
fn tables() {
    let text = "| 이름 | 뜻 |\n|---|:--|\n| `a` | 가\\|나 |\n| b |\n\n끝";
    let expected = r#"| <table>
|   <thead>
|     <tr>
|       <th>
|         "이름"
|       <th>
|         "뜻"
|   <tbody>
|     <tr>
|       <td>
|         <code>
|           "a"
|       <td>
|         "가|나"
|     <tr>
|       <td>
|         "b"
| <p>
|   "끝""#;
    assert_eq!(tree(text), expected);
}

#[test]
fn inline_marks() {
    let text = r"**굵게 *안쪽* 끝** `code *` [링크](https://a.example/x_(y) 't') ![그림](a.png) snake_case_name 2 * 3 \*별\* <br> <https://b.example> [참고][1] &amp; ~~옛~~ <!-- 메모 -->";
    let expected = r#"| <p>
|   <strong>
|     "굵게 "
|     <em>
|       "안쪽"
|     " 끝"
|   " "
|   <code>
|     "code *"
|   " "
|   <a>
|     href="https://a.example/x_(y)"
|     "링크"
|   " "
|   <img>
|     src="a.png"
|     "그림"
|   " snake_case_name 2 * 3 *별* "
|   <br>
|   " "
|   <a>
|     href="https://b.example"
|     "https://b.example"
|   " "
|   <a>
|     "참고"
|   " & "
|   <del>
|     "옛"
|   " "
|   <!--  메모  -->"#;
    assert_eq!(tree(text), expected);
}

#[test]
fn places_are_those_of_the_source() {
    let text = "> - **하나** 둘\n\n## 제목\n";
    let document = read(text);
    let strong = document.first(Tag::Strong).expect("strong");
    let span = document.span(strong).expect("it has a span");
    assert_eq!(span.slice(text), "**하나**");
    let heading = document.first(Tag::H2).expect("heading");
    assert_eq!(
        document.start_tag(heading).expect("its mark").slice(text),
        "## "
    );
    assert_eq!(
        document
            .position(document.span(heading).expect("span").start)
            .line,
        3
    );
}

#[test]
fn comments_and_html_blocks_hold_no_prose_of_their_own() {
    let text = "<!-- 보이지 않음\n\n여전히 -->\n\n<div class=\"a\">\n안의 글\n</div>\n\n[label]: https://example.org/x \"t\"\n";
    let document = read(text);
    let shown: Vec<_> = document
        .texts()
        .map(|id| document.content(id).trim().to_owned())
        .collect();
    assert_eq!(shown.concat(), "안의 글");
    let link = document.first(Tag::Link).expect("the definition");
    assert_eq!(
        document.attribute(link, "href").expect("its address"),
        "https://example.org/x"
    );
}

#[test]
fn items_of_any_number_follow_an_item() {
    let expected = r#"| <ol>
|   <li>
|     <p>
|       "일곱"
|   <li>
|     <p>
|       "여덟
둘째 줄"
| <p>
|   "2021년은
8. 이 아니다""#;
    assert_eq!(
        tree("7. 일곱\n8. 여덟\n둘째 줄\n\n2021년은\n8. 이 아니다\n"),
        expected
    );
}

#[test]
fn an_escaped_ampersand_begins_no_reference() {
    let page = read("\\&lt; \\&lt와 &lt;");
    let texts: Vec<_> = page.texts().map(|text| page.content(text)).collect();
    assert_eq!(texts.concat(), "&lt; &lt와 <");
}
