//! What holds for any text.

use std::fmt::Write as _;

use kijil::document::Document;
use kijil::document::Format;
use kijil::document::Limit;
use kijil::document::Limits;
use kijil::document::NodeKind;
use kijil::document::Span;
use kijil::document::parse;
use kijil::document::parse_fragment;
use proptest::prelude::*;

const FORMATS: [Format; 3] = [Format::Html, Format::Plain, Format::Markdown];

/// Pieces that make interesting sources when strung together.
fn source() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<a href='x&amp;y'>",
            "</a>",
            "<div hidden>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<ul>",
            "<li>",
            "</li>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<svg>",
            "<foreignObject>",
            "</svg>",
            "<math>",
            "<mi>",
            "<template>",
            "</template>",
            "<select>",
            "<option>",
            "<title>",
            "</title>",
            "<textarea>",
            "\n",
            "\r\n",
            "\0",
            "&eacute;",
            "&#44032;",
            "&",
            "<",
            ">",
            "</",
            "<![CDATA[",
            "]]>",
            "<form>",
            "</form>",
            "<frameset>",
            "<body a=b>",
            "<html c=d>",
            "<nobr>",
            "<i>",
            "</i>",
            "<pre>",
            "<plaintext>",
            "# ",
            "- ",
            "> ",
            "```",
            "**",
            "_",
            "[",
            "](x)",
            "|",
            "|---|",
            "`",
            "    ",
            "---\n",
            "1. ",
            "\\",
            "~~",
        ])
        .prop_map(str::to_owned),
        "[ -~]{0,6}",
        "\\PC{0,4}",
        "[가-힣 ]{0,5}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn is_inside(text: &str, span: Span) -> bool {
    span.start <= span.end && text.get(span.start..span.end).is_some()
}

/// The links between the nodes agree with each other and reach as many nodes as the walk does.
fn assert_links(document: &Document) {
    for id in document.descendants(document.root()) {
        let parent = document.parent(id).expect("only the root has no parent");
        match document.previous_sibling(id) {
            Some(previous) => assert_eq!(document.next_sibling(previous), Some(id)),
            None => assert_eq!(document.first_child(parent), Some(id)),
        }
        match document.next_sibling(id) {
            Some(next) => assert_eq!(document.previous_sibling(next), Some(id)),
            None => assert_eq!(document.last_child(parent), Some(id)),
        }
    }
}

fn assert_spans(document: &Document) {
    let text = document.text();
    for id in document.descendants(document.root()) {
        let tags = [
            document.span(id),
            document.start_tag(id),
            document.end_tag(id),
        ];
        assert!(tags.into_iter().flatten().all(|span| is_inside(text, span)));
        for attribute in document.attributes(id) {
            assert!(is_inside(text, attribute.name_span) && is_inside(text, attribute.value_span));
            let _value = attribute.value();
        }
        let content = document.content(id);
        let pieces: String = document
            .pieces(id)
            .map(|piece| piece.as_str().to_owned())
            .collect();
        assert_eq!(content, pieces.as_str());
        for (offset, _) in content.char_indices() {
            assert!(text.is_char_boundary(document.source_offset(id, offset)));
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_a_document(text in source()) {
        for format in FORMATS {
            let document = parse(text.as_str().into(), format, &Limits::default());
            assert_links(&document);
            assert_spans(&document);
        }
        let fragment = parse_fragment(text.as_str().into(), "div", &Limits::default());
        assert_links(&fragment);
        assert_spans(&fragment);
    }

    #[test]
    fn any_characters_are_a_document(text in "\\PC*") {
        for format in FORMATS {
            let document = parse(text.as_str().into(), format, &Limits::default());
            assert_links(&document);
            assert_spans(&document);
        }
    }

    #[test]
    fn text_without_angle_brackets_is_all_there(text in "[^<\0\r&]*") {
        let document = parse(text.as_str().into(), Format::Html, &Limits::default());
        let content: String = document.texts().map(|id| document.content(id).into_owned()).collect();
        let spaces = |c: char| matches!(c, ' ' | '\t' | '\n' | '\u{C}');
        prop_assert_eq!(content.as_str(), text.trim_start_matches(spaces));
    }

    #[test]
    fn text_outside_tags_is_in_some_node(words in prop::collection::vec("[a-z가-힣]{1,8}", 1..20), seed in 0_usize..8) {
        const TAGS: [&str; 8] = ["<p>", "<b>", "</p>", "<td>", "<table><tr>", "<li>", "<a href=x>", "</div><i>"];
        let mut text = String::new();
        for (index, word) in words.iter().enumerate() {
            write!(text, "{}{word} ", TAGS[(index * 3 + seed) % TAGS.len()]).expect("a string takes all");
        }
        let document = parse(text.as_str().into(), Format::Html, &Limits::default());
        let mut found: Vec<String> = document
            .texts()
            .flat_map(|id| document.content(id).split_whitespace().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        found.sort();
        let mut expected = words.clone();
        expected.sort();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn well_nested_html_is_written_as_it_was_read(html in nested()) {
        let fragment = parse_fragment(html.as_str().into(), "div", &Limits::default());
        prop_assert_eq!(fragment.to_html(fragment.root()), html);
    }
}

/// HTML in the form in which browsers write it.
fn nested() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[a-z가-힣 \n]{1,6}",
        prop::sample::select(vec![
            "<br>",
            "<img alt=\"가\">",
            "&amp;",
            "&lt;가&gt;",
            "&nbsp;",
            "<!-- 메모 -->",
            "<script>a<b</script>",
        ])
        .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        let tag = prop::sample::select(vec!["div", "section", "ul", "x-본문", "svg", "blockquote"]);
        let attribute = prop::sample::select(vec![
            "",
            " hidden=\"\"",
            " title=\"&quot;&amp;\"",
            " lang=\"ko\" id=\"a\"",
        ]);
        (tag, attribute, prop::collection::vec(inner, 0..6)).prop_map(
            |(tag, attribute, children)| {
                // HTML inside SVG would end it.
                let content = if tag == "svg" {
                    String::new()
                } else {
                    children.concat()
                };
                format!("<{tag}{attribute}>{content}</{tag}>")
            },
        )
    })
}

/// Sources that grow by repeating, each a classic of quadratic parsers.
const FLOODS: [&str; 24] = [
    "<ul><li>",
    "<div>",
    "<a>",
    "<a href=1><p>",
    "<b><p></b></p>",
    "<b><div><i></b>",
    "<table><td>",
    "x<tr>",
    "<!--",
    "<script><!--</script>",
    "<title>x</titl",
    "<",
    "</",
    "&",
    "&notit",
    "<svg><g>",
    "<svg><p>",
    "<template>",
    "<form><div></form>",
    "<p><button>",
    "<li><div>",
    "<object><b>",
    "<nobr>",
    "<select><option>",
];

/// Work counted as nodes and attributes made: what the parser touches once each.
fn work(text: &str) -> usize {
    let document = parse(text.into(), Format::Html, &Limits::default());
    let attributes: usize = document
        .descendants(document.root())
        .map(|id| document.attributes(id).count())
        .sum();
    document.node_count() + attributes
}

#[test]
fn work_grows_with_the_size() {
    for flood in FLOODS {
        let (one, two) = (work(&flood.repeat(20_000)), work(&flood.repeat(40_000)));
        assert!(
            two as f64 <= one as f64 * 2.1 + 64.0,
            "{flood}: {one}, then {two}"
        );
    }
    // Formatting elements with distinct attributes are the worst: each paragraph opens them again.
    let flood = |count: usize| {
        (0..count)
            .map(|i| format!("<font a={i}><p>x"))
            .collect::<String>()
    };
    let (one, two) = (work(&flood(10_000)), work(&flood(20_000)));
    assert!(two <= one * 5 / 2, "{one}, then {two}");
}

#[test]
fn nesting_stops_at_the_limit_and_goes_on_flat() {
    let text = format!("{}가{}", "<div>".repeat(2_000), "</div>나".repeat(2_000));
    let document = parse(text.into(), Format::Html, &Limits::default());
    let deepest = document
        .descendants(document.root())
        .map(|id| document.ancestors(id).count())
        .max();
    assert!(deepest.is_some_and(|depth| depth <= Limits::default().depth + 1));
    assert_eq!(document.limits_reached()[0].limit, Limit::Depth);
    let last = document.texts().last().expect("text");
    assert_eq!(
        document.ancestors(last).count(),
        3,
        "after all end tags the text is the body's"
    );
}

#[test]
fn every_limit_is_recorded() {
    let limits = Limits::default()
        .bytes(300)
        .depth(8)
        .attributes(2)
        .nodes(40);
    let read = |text: &str| parse(text.into(), Format::Html, &limits).limits_reached()[0].limit;
    assert_eq!(read(&"가".repeat(200)), Limit::Bytes);
    assert_eq!(read("<p a b c>"), Limit::Attributes);
    assert_eq!(read(&"<p>x".repeat(60)), Limit::Nodes);
    assert_eq!(read(&"<div>".repeat(20)), Limit::Depth);
    for format in FORMATS {
        let document = parse("# 가\n".repeat(2_000).into(), format, &limits);
        assert!(document.node_count() <= limits.nodes + 8, "{format:?}");
        assert!(!document.limits_reached().is_empty(), "{format:?}");
    }
}

#[test]
fn an_empty_text_is_a_document() {
    for format in FORMATS {
        let document = parse("".into(), format, &Limits::default());
        assert_eq!(document.kind(document.root()), NodeKind::Document);
        assert_eq!(document.texts().count(), 0);
        assert_eq!(document.position(0).line, 1);
    }
}
