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
|     "하나"
|     <ul>
|       <li>
|         "안쪽"
|   <li>
|     "둘"
| <ol>
|   start="1"
|   <li>
|     "셋"
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
|       <td>
| <p>
|   "끝""#;
    assert_eq!(tree(text), expected);
}

#[test]
fn inline_marks() {
    let text = r"**굵게 *안쪽* 끝** `code *` [링크](https://a.example/x_(y) 't') ![그림](a.png) snake_case_name 2 * 3 \*별\* <br> <https://b.example> [참고][1] &amp; ~~옛~~ <!-- 메모 -->

[1]: /참고";
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
|     alt="그림"
|     src="a.png"
|   " snake_case_name 2 * 3 *별* "
|   <br>
|   " "
|   <a>
|     href="https://b.example"
|     "https://b.example"
|   " "
|   <a>
|     href="/참고"
|     "참고"
|   " & "
|   <del>
|     "옛"
|   " "
|   <!--  메모  -->
| <link>
|   href="/참고""#;
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
|   start="7"
|   <li>
|     "일곱"
|   <li>
|     "여덟
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

#[test]
fn components_and_directives_hold_markdown() {
    let text = "import A from 'a'\n\n<Tabs>\n  <Tab title=\"첫째\">\n    Текст **важный** {имя}\n\n    - 하나\n  </Tab>\n</Tabs>\n\n:::note[먼저] \n본문\n:::\n\n{/* 메모 */}\n끝";
    let expected = r#"| <Tabs>
|   <Tab>
|     title="첫째"
|     <p>
|       "Текст "
|       <strong>
|         "важный"
|       " "
|       <var>
|         "{имя}"
|     <ul>
|       <li>
|         "하나"
| <div>
|   class="note"
|   <p>
|     "먼저"
|   <p>
|     "본문"
| <!-- {/* 메모 */} -->
| <p>
|   "끝""#;
    assert_eq!(tree(text), expected);
}

#[test]
fn elements_go_on_over_blocks() {
    let text = "<details>\n<summary>더 보기</summary>\n\n안의 *글*\n\n</details>\n\n밖의 글";
    let expected = r#"| <details>
|   <summary>
|     "더 보기"
|   "
"
|   <p>
|     "안의 "
|     <em>
|       "글"
| <p>
|   "밖의 글""#;
    assert_eq!(tree(text), expected);
}

#[test]
fn scripts_and_code_are_read_as_they_are() {
    let text = "<script>\nlet a = '<b>';\n\nlet b;\n</script>\n\n~~~html\n<Card>\n{x}\n~~~\n";
    let expected = r#"| <script>
|   "
let a = '<b>';

let b;
"
| "
"
| <pre>
|   <code>
|     class="html"
|     "<Card>
{x}
""#;
    assert_eq!(tree(text), expected);
}

#[test]
fn any_line_end_ends_a_line() {
    let text = "# 제목\n\n첫 줄\n둘째\n\n```\na\nb\n```\n";
    assert_eq!(tree(text), tree(&text.replace('\n', "\r\n")));
    assert_eq!(tree(text), tree(&text.replace('\n', "\r")));
}

#[test]
fn fields_of_front_matter_have_places() {
    let text = "---\ntitle: \"키질: 안내\"\nauthors:\n  - 김하나\n  - 이둘\nsummary: >\n  두 줄로\n  쓴 글\n---\n본문";
    let document = read(text);
    let fields: Vec<_> = document
        .elements(Tag::Meta)
        .flat_map(|meta| document.attributes(meta))
        .map(|field| (field.name, field.source_value()))
        .collect();
    let expected = [
        ("title", "키질: 안내"),
        ("authors", "김하나"),
        ("authors", "이둘"),
        ("summary", "두 줄로\n  쓴 글"),
    ];
    assert_eq!(fields, expected);
}
