//! The article that a page carries only as data in its scripts.
//!
//! Pages drawn by script hold their article as JSON: in JSON-LD, in a script of type
//! `application/json`, or assigned to a name (`window.state = {…}`). No site's layout is known
//! here: the body is the string, or the list of strings, that holds the most prose.

use crate::content::Kind;
use crate::content::metadata;
use crate::content::metadata::Head;
use crate::content::segment;
use crate::document::Document;
use crate::document::Format;
use crate::document::Limits;
use crate::document::NodeId;
use crate::document::Tag;
use crate::document::parse;

mod prose;
mod values;

/// Fewest bytes of an article given as data that is worth using.
const LEAST_BYTES: usize = 400;

/// A page whose own blocks give less than this share of what its data gives shows no article.
const SHOWN_SHARE: usize = 3;

/// Bytes of shown main content above which scripts are not looked into: reading them costs more
/// than the page itself.
const SHOWN_ENOUGH: usize = 1_200;

/// A paragraph given as data, white space folded.
pub(crate) type Paragraph = (Kind, String);

/// The paragraphs of the article that the page's data gives, where the page itself shows next to
/// nothing of it: `shown` bytes of main content.
pub(crate) fn article(document: &Document, head: &Head<'_>, shown: usize) -> Vec<Paragraph> {
    let linked = head
        .linked
        .article()
        .and_then(|article| metadata::linked_text(article, "articleBody"));
    let is_hidden =
        |bytes: usize| bytes >= LEAST_BYTES && shown.saturating_mul(SHOWN_SHARE) <= bytes;
    if let Some(body) = linked.filter(|body| is_hidden(body.len())) {
        return paragraphs(body);
    }
    if shown > SHOWN_ENOUGH {
        return Vec::new();
    }
    let found = best(document);
    let bytes: usize = found.iter().map(String::len).sum();
    if !is_hidden(bytes) {
        return Vec::new();
    }
    let of_strings: Vec<Paragraph> = found.iter().flat_map(|text| paragraphs(text)).collect();
    let bytes = of_strings.iter().map(|(_, text)| text.len()).sum();
    if is_hidden(bytes) {
        of_strings
    } else {
        Vec::new()
    }
}

/// The strings of all scripts' data that hold the most prose.
fn best(document: &Document) -> Vec<String> {
    let mut best = prose::Body::default();
    for script in document.elements(Tag::Script) {
        let Some(content) = document.first_child(script) else {
            continue;
        };
        if document.attribute(script, "src").is_some() || is_linked(document, script) {
            continue;
        }
        values::each(&document.content(content), |literal| {
            if best.may_be_beaten_by(literal)
                && let Some(value) = values::read(literal)
            {
                prose::take_better(&value, &mut best);
            }
        });
    }
    best.strings
}

fn is_linked(document: &Document, script: NodeId) -> bool {
    document
        .attribute(script, "type")
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
}

/// The paragraphs of a string: of markup its blocks, of plain text its lines.
fn paragraphs(text: &str) -> Vec<Paragraph> {
    if !is_markup(text) {
        let lines = text.lines().map(folded).filter(|line| !line.is_empty());
        return lines.map(|line| (Kind::Paragraph, line)).collect();
    }
    let document = parse(text.into(), Format::Html, &Limits::default());
    let segments = segment::segment(&document);
    let blocks = segments.pieces.iter().map(|piece| {
        let kind = if segments.holder(piece).tag.is_heading() {
            Kind::Heading
        } else if piece.linked == piece.letters.letters {
            Kind::Label
        } else {
            Kind::Paragraph
        };
        (
            kind,
            segment::text(&document, &segments, piece).into_owned(),
        )
    });
    blocks.filter(|(_, text)| !text.is_empty()).collect()
}

/// Whether a string holds tags or character references.
fn is_markup(text: &str) -> bool {
    text.contains("</")
        || text.contains("<br")
        || text.contains("<p>")
        || text.contains("&nbsp;")
        || text.contains("&#")
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
