//! Page → [`Flow`]: the blocks asked for with the structure that the page gave them, and nothing else of its markup.
//!
//! The names are the HTML Standard's: [flow content](https://html.spec.whatwg.org/multipage/dom.html#flow-content)
//! is headings, paragraphs, lists, quotations, code, tables and figures;
//! [phrasing content](https://html.spec.whatwg.org/multipage/dom.html#phrasing-content) is what a line is made of.
//! Formats are written from it, so that no format can carry over what has no place here: scripts, styles, handlers,
//! forms, addresses that are code.

mod base;
mod callout;
mod code;
mod gather;
mod kept;
mod line;
mod list;
mod sink;
mod table;
mod tex;

pub(crate) use code::language;
use gather::Gather;
use kept::Kept;

use crate::content::Block;
use crate::content::Kind;
use crate::content::Page;
use crate::content::Picture;
use crate::content::Role;
use crate::document::Document;
use crate::document::Format;

/// One part of an article, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Flow {
    /// A heading; its level is 1 (the title) to 6.
    Heading(u8, Vec<Phrasing>),
    /// A paragraph.
    Paragraph(Vec<Phrasing>),
    /// A list; the number of its first item where it is numbered. A list whose items are numbered out of turn
    /// (`reversed`, `value`) is several.
    List(Option<u32>, Vec<Vec<Flow>>),
    /// A quotation.
    Quote(Vec<Flow>),
    /// A note set off from the text.
    Callout(Callout, Vec<Flow>),
    /// A footnote: the label that [`Phrasing::Note`] refers to it by, and what it says.
    Footnote(String, Vec<Flow>),
    /// Preformatted text with its line ends, and the language that the page names for it.
    Code(Option<String>, String),
    /// A table: rows of cells, as long as the page has them. What a cell spans, it spans of the grid that the HTML
    /// Standard [forms](https://html.spec.whatwg.org/multipage/tables.html#forming-a-table) of them.
    Table(Vec<Vec<Cell>>),
    /// A formula that stands by itself, in LaTeX.
    Formula(String),
    /// A picture and what is said of it.
    Figure(Picture, Vec<Phrasing>),
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Whether it heads its row or column.
    pub is_header: bool,
    /// What it says; breaks stand between its paragraphs and items.
    pub content: Vec<Phrasing>,
    /// The columns that it spans, at least 1.
    pub columns: usize,
    /// The rows that it spans, at least 1, perhaps more than there are.
    pub rows: usize,
}

/// What kind of note a callout is, and its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callout {
    /// Its kind as the page names it: small ASCII letters, such as `note` or `warning`.
    pub kind: String,
    /// Its heading, where that says more than the kind.
    pub heading: Vec<Phrasing>,
}

/// One stretch of a line. White space in it is folded as a browser folds it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Phrasing {
    /// Text.
    Text(String),
    /// Emphasis (`em`, `i`).
    Emphasis(Vec<Phrasing>),
    /// Importance (`strong`, `b`).
    Strong(Vec<Phrasing>),
    /// Code.
    Code(String),
    /// What no longer holds (`del`, `s`).
    Struck(Vec<Phrasing>),
    /// Raised text (`sup`).
    Raised(Vec<Phrasing>),
    /// Lowered text (`sub`).
    Lowered(Vec<Phrasing>),
    /// A formula within the line, in LaTeX.
    Formula(String),
    /// A reference to the [`Flow::Footnote`] of this label.
    Note(String),
    /// A link: its address as the page gives it, never one that is code, and what it says.
    Link(String, Vec<Phrasing>),
    /// A picture within the line.
    Image(Picture),
    /// A line break.
    Break,
}

/// A part of the structure that can be left out; its words stay, those in place of pictures excepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// Addresses of links.
    Links,
    /// Pictures, and captions with them.
    Images,
    /// Tables: each row becomes a line.
    Tables,
    /// Lists: each item becomes a paragraph.
    Lists,
    /// Code: it becomes text.
    Code,
    /// Emphasis and importance.
    Emphasis,
}

/// What the flow of a page is made of.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FlowOptions {
    /// Parts of the structure left out; none by default.
    pub without: Vec<Part>,
}

impl FlowOptions {
    /// All of the structure but these parts.
    pub fn without(parts: impl IntoIterator<Item = Part>) -> Self {
        FlowOptions {
            without: parts.into_iter().collect(),
        }
    }
}

/// The flow of those blocks of a page that are `wanted`, in page order, repeated ones and the title once.
///
/// `document` is the one that the page was extracted from. Captions appear only beside the picture that they are of.
/// Takes time linear in the document.
///
/// ```
/// use kijil::content::{Flow, FlowOptions, Options, Phrasing, extract, flow};
/// use kijil::document::{Format, Limits, parse};
/// use kijil::locale::Recognizer;
///
/// let html = "<ul><li>강물이 불어 다리가 잠겼다고 <a href='/a' onclick='x()'>주민들이</a> 전했다.
///     <li>이 다리는 육십 년 전에 놓였고, 작년에 한 번 고쳐졌으며, 올해 다시 문을 닫게 되었다.</ul>";
/// let document = parse(html.into(), Format::Html, &Limits::default());
/// let page = extract(&document, Recognizer::embedded(), &Options::default());
/// let flow = flow(&document, &page, |_| true, &FlowOptions::default());
/// let Flow::List(None, items) = &flow[0] else { panic!() };
/// let Flow::Paragraph(line) = &items[0][0] else { panic!() };
/// assert_eq!(line[1], Phrasing::Link("/a".into(), vec![Phrasing::Text("주민들이".into())]));
/// ```
pub fn flow(
    document: &Document,
    page: &Page<'_>,
    wanted: impl Fn(&Block<'_>) -> bool,
    options: &FlowOptions,
) -> Vec<Flow> {
    let mut has_title = false;
    let blocks: Vec<&Block<'_>> = page
        .blocks
        .iter()
        .filter(|block| wanted(block) && !page.repeats(block))
        .filter(|block| block.role != Role::Title || !std::mem::replace(&mut has_title, true))
        .collect();
    if document.format() == Format::Plain {
        return blocks.iter().map(|block| of_line(block)).collect();
    }
    let mut flow = Gather::new(document, Kept::of(&blocks, page), options).run();
    // What the page carries only as data stands nowhere in its markup.
    flow.extend(
        blocks
            .iter()
            .filter(|block| block.span.is_empty())
            .map(|block| of_line(block)),
    );
    flow
}

/// The flow of a block that has no markup.
fn of_line(block: &Block<'_>) -> Flow {
    let text = block.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let content = vec![Phrasing::Text(text)];
    match (block.role, block.kind) {
        (Role::Title, _) => Flow::Heading(1, content),
        (Role::Heading, _) | (_, Kind::Heading) => Flow::Heading(2, content),
        _ => Flow::Paragraph(content),
    }
}
