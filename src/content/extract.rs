//! Document → page: segment, judge, select, label, cut, and what the page says of itself.

use std::borrow::Cow;

use crate::content::Block;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Role;
use crate::content::assign;
use crate::content::blocks;
use crate::content::blocks::Source;
use crate::content::classify::classify;
use crate::content::embedded;
use crate::content::features::Signals;
use crate::content::markdown;
use crate::content::metadata;
use crate::content::metadata::Head;
use crate::content::metadata::Marked;
use crate::content::newsroom;
use crate::content::plain;
use crate::content::segment;
use crate::content::segment::Segments;
use crate::content::select;
use crate::content::select::Choice;
use crate::document::Document;
use crate::document::Format;
use crate::document::Tag;
use crate::language;
use crate::locale::Recognizer;

/// How a page is cleaned. Make it with [`Options::default`] and set what is to differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// Whether the article may be taken from the data in the page's scripts.
    pub script_data: ScriptData,
}

/// What is done with an article that a page carries as data in its scripts (JSON-LD, the state of a
/// page drawn by script).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum ScriptData {
    /// It is the article where the page itself shows next to nothing of it. Such blocks have an empty
    /// span, as they stand nowhere in the page's own text.
    #[default]
    Used,
    /// Only what the page shows becomes blocks, so that each stands at its span.
    Ignored,
}

/// The page that a document is: every block with its role, and what the page says of itself.
///
/// Any document is valid; one without text gives a page without blocks.
///
/// ```
/// use kijil::content::{Options, extract};
/// use kijil::document::{Format, Limits, parse};
/// use kijil::locale::Recognizer;
///
/// let html = "<nav><a href=/>처음</a></nav><p>어제 내린 비로 강물이 불어나 다리가 잠겼다고 주민들이 전했다.";
/// let document = parse(html.into(), Format::Html, &Limits::default());
/// let page = extract(&document, Recognizer::embedded(), &Options::default());
/// assert_eq!(page.blocks.len(), 2);
/// ```
pub fn extract<'d>(
    document: &'d Document,
    recognizer: &'d Recognizer,
    options: &Options,
) -> Page<'d> {
    let mut page = match document.format() {
        Format::Plain => of_text(document, recognizer),
        Format::Markdown => markdown::page(document, recognizer),
        Format::Html => of_html(document, recognizer, options),
    };
    if page.metadata.language.is_none() {
        page.metadata.language = language_of(&page);
    }
    page
}

fn of_text<'d>(document: &'d Document, recognizer: &'d Recognizer) -> Page<'d> {
    let mut page = plain::page(document.text(), recognizer);
    let language = language_of(&page);
    page.metadata = metadata::of_text(&page, recognizer, language.as_deref());
    page.metadata.language = language;
    page
}

fn of_html<'d>(document: &'d Document, recognizer: &'d Recognizer, options: &Options) -> Page<'d> {
    let segments = segment::segment(document);
    let head = Head::gather(document, &segments);
    let signals = head.signals();
    let verdict = classify(&segments, &signals);
    let choices = select::select(&segments, &verdict.scores, verdict.article);
    let texts = texts(document, &segments);
    let opening = opening(&choices, &texts);
    let is_article = is_article(verdict.page_type, &signals, opening, recognizer);
    let roles = assign::roles(&segments, &signals, &choices, &texts, is_article);
    let source = Source {
        document,
        recognizer,
        segments: &segments,
        scores: &verdict.scores,
        is_article,
    };
    let (mut blocks, rows) = blocks::blocks(&source, &roles, texts);
    let mut page_type = verdict.page_type;
    let given = given_body(document, &head, &blocks, options);
    if !given.is_empty() {
        page_type = PageType::Article;
        blocks::add_given(&source, given, &mut blocks);
    }
    let headings = metadata::headings(document, &segments, &rows);
    let authored = metadata::authored(&segments, &rows);
    if verdict.page_type == PageType::Article {
        let first_level = |block| headings.iter().any(|heading| heading.block == block);
        newsroom::open(&mut blocks, first_level);
    }
    if is_article {
        newsroom::close(&mut blocks);
    }
    let mut page = Page {
        blocks,
        page_type,
        ..Page::default()
    };
    let language = declared_language(document).or_else(|| language_of(&page));
    page.metadata = metadata::choose(
        &head,
        &page,
        |dates| Marked::gather(document, dates),
        recognizer,
        &headings,
        &authored,
        language.as_deref(),
    );
    page.metadata.language = language;
    page
}

/// Whether the page is an article, says that it is one, or begins as news do.
fn is_article<'t>(
    page_type: PageType,
    signals: &Signals,
    opening: impl Iterator<Item = &'t str>,
    recognizer: &Recognizer,
) -> bool {
    match page_type {
        PageType::Article => true,
        _ if signals.says_article() => true,
        // Members of forums begin with all sorts of lines.
        PageType::Forum => false,
        _ => newsroom::begins(opening, recognizer),
    }
}

/// The text of every row.
fn texts<'d>(document: &'d Document, segments: &Segments) -> Vec<Cow<'d, str>> {
    let pieces = segments.pieces.iter();
    pieces
        .map(|piece| segment::text(document, segments, piece))
        .collect()
}

/// The first rows of the main content.
fn opening<'t>(choices: &[Choice], texts: &'t [Cow<'_, str>]) -> impl Iterator<Item = &'t str> {
    let rows = choices.iter().zip(texts);
    let taken = rows.filter(|(choice, _)| choice.is_taken());
    taken.take(blocks::OPENING).map(|(_, text)| text.as_ref())
}

/// The article that the page carries as data, where it shows next to nothing of it.
fn given_body(
    document: &Document,
    head: &Head<'_>,
    blocks: &[Block<'_>],
    options: &Options,
) -> Vec<embedded::Paragraph> {
    if options.script_data == ScriptData::Ignored {
        return Vec::new();
    }
    let bodies = blocks.iter().filter(|block| block.role == Role::Body);
    let shown = bodies.map(|block| block.text.len()).sum();
    embedded::article(document, head, shown)
}

/// The language that the root element declares.
fn declared_language(document: &Document) -> Option<String> {
    document
        .first(Tag::Html)
        .and_then(|html| document.attribute(html, "lang"))
        .map(|lang| lang.trim().to_owned())
        .filter(|lang| !lang.is_empty())
}

/// Text looked at to tell its language, in bytes.
const LANGUAGE_BYTES: usize = 4_000;

/// The language that the main content reads as.
fn language_of(page: &Page<'_>) -> Option<String> {
    let mut text = String::new();
    for block in page.blocks.iter().filter(|block| block.role == Role::Body) {
        text.push_str(&block.text);
        text.push('\n');
        if text.len() > LANGUAGE_BYTES {
            break;
        }
    }
    language::scores(&text)
        .best()
        .map(|language| language.tag().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Options, ScriptData, extract};
    use crate::content::Reason;
    use crate::document::{Format, Limits, parse};
    use crate::locale::Recognizer;

    #[test]
    fn data_of_scripts_is_used_only_where_it_may_be() {
        let sentence = "어제 내린 비로 강물이 불어나 다리가 잠겼다고 주민들이 전했다. ";
        let html = format!(
            "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"articleBody\":\"{}\"}}</script><p>처음",
            sentence.repeat(10)
        );
        let document = parse(html.into(), Format::Html, &Limits::default());
        let mut options = Options::default();
        let has_data = |options: &Options| {
            let page = extract(&document, Recognizer::embedded(), options);
            page.blocks.iter().any(|block| block.reason == Reason::Data)
        };
        assert!(has_data(&options));
        options.script_data = ScriptData::Ignored;
        assert!(!has_data(&options));
    }
}
