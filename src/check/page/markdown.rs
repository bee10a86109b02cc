//! Markdown and MDX → lines, with everything that is no prose turned into spaces.
//!
//! The tree tells prose from the rest: text is prose except in code, formulas, expressions and
//! scripts; so are the attributes and the fields of front matter that readers see. A line of the
//! source is a line here, from its first word or code to its last.

use std::ops::Range;

use super::line::Place;
use super::mask::Mask;
use super::plain;
use crate::document::Document;
use crate::document::Format;
use crate::document::Limits;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Span;
use crate::document::Tag;
use crate::document::is_admonition;
use crate::encoding::Text;

/// Keys of front matter whose values are shown to readers.
const SHOWN_KEYS: [&str; 12] = [
    "title",
    "description",
    "summary",
    "subtitle",
    "excerpt",
    "label",
    "caption",
    "tagline",
    "sidebar_label",
    "linktitle",
    "heading",
    "text",
];

/// Attributes of tags and components whose values are shown to readers.
const SHOWN_ATTRIBUTES: [&str; 8] = [
    "title",
    "description",
    "label",
    "alt",
    "placeholder",
    "aria-label",
    "caption",
    "text",
];

/// A Markdown text as its lines.
pub(super) struct Lines<'t> {
    source: &'t str,
    /// The places of its texts, and of the code among them.
    texts: Vec<Span>,
    /// The text with what is no prose turned into spaces.
    pub(super) masked: String,
    pub(super) ranges: Vec<(Range<usize>, Place)>,
}

impl Lines<'_> {
    /// The place of the one text that a stretch of the source shows, so that new words can stand
    /// there; `None` where it shows several, or what is no text.
    pub(super) fn only_text(&self, stretch: Span) -> Option<Span> {
        let first = self.texts.partition_point(|text| text.end <= stretch.start);
        let mut texts = self.texts[first..]
            .iter()
            .take_while(|text| text.start < stretch.end);
        let (Some(only), None) = (texts.next(), texts.next()) else {
            return None;
        };
        let part = Span {
            start: only.start.max(stretch.start),
            end: only.end.min(stretch.end),
        };
        let source = part.slice(self.source);
        (!part.is_empty() && source == part.slice(&self.masked)).then_some(part)
    }
}

/// The prose of a Markdown text: masks the rest and gives the lines that remain.
pub(super) fn read(text: &Text) -> Lines<'_> {
    let document = crate::document::parse(text.clone(), Format::Markdown, &Limits::default());
    let mut reader = Reader {
        document: &document,
        mask: Mask::covered(document.text()),
        ranges: Vec::new(),
        texts: Vec::new(),
        row: None,
    };
    let mut next = Some(document.root());
    while let Some(node) = next {
        next = if reader.node(node) {
            document.next_in_order(node)
        } else {
            document.next_after_subtree(node)
        };
    }
    let Reader {
        mut mask,
        ranges,
        texts,
        ..
    } = reader;
    for (range, _) in &ranges {
        let line = document.text().get(range.clone()).unwrap_or("");
        plain::addresses(line, range.start, &mut mask);
        mask.blank(range.start..range.start + syntax(line));
    }
    let masked = mask.finish();
    Lines {
        source: text.as_str(),
        texts,
        masked,
        ranges,
    }
}

/// Bytes of what a line begins with that is no prose, although the Markdown around it is not such that it
/// is read so: the key of a field, all of the definition of a link.
fn syntax(line: &str) -> usize {
    let label = line.strip_prefix('[').filter(|rest| !rest.starts_with('^'));
    let is_definition = label
        .and_then(|rest| rest.split_once("]: "))
        .is_some_and(|(label, _)| !label.contains(['(', '[', ']']));
    if is_definition {
        return line.len();
    }
    let end = memchr::memchr2(b':', b'=', line.as_bytes());
    let key = end.and_then(|end| line.get(..end));
    let is_shown = |key: &str| {
        SHOWN_KEYS
            .iter()
            .any(|shown| shown.eq_ignore_ascii_case(key.trim()))
    };
    key.filter(|key| is_shown(key))
        .map_or(0, |key| key.len() + 1)
}

struct Reader<'d> {
    document: &'d Document,
    mask: Mask<'d>,
    ranges: Vec<(Range<usize>, Place)>,
    texts: Vec<Span>,
    /// Where the last cell of the row of a table ends that the walk is in.
    row: Option<usize>,
}

impl Reader<'_> {
    /// Takes in a node; whether its children are read.
    fn node(&mut self, node: NodeId) -> bool {
        match self.document.kind(node) {
            NodeKind::Text => {
                if let Some(span) = self.document.span(node) {
                    self.mask.show(span.start..span.end);
                    self.texts.push(span);
                    self.lines(span, self.place(node));
                }
                false
            }
            NodeKind::Element => self.element(node),
            _ => true,
        }
    }

    fn element(&mut self, node: NodeId) -> bool {
        match self.document.tag(node) {
            Tag::Meta => {
                self.attributes(node, &SHOWN_KEYS, Place::Heading);
                return false;
            }
            Tag::Link => return false,
            Tag::Strong if self.names_admonition(node) => return false,
            // Code within a sentence is part of what is quoted of it, and so is where a link leads.
            tag @ (Tag::Code | Tag::Var | Tag::A | Tag::Img) if self.is_within_text(node) => {
                let span = self.document.span(node).unwrap_or_default();
                let written = span.slice(self.document.text());
                let mark = ["![", "["].iter().find(|mark| written.starts_with(**mark));
                if mark.is_some() || !written.starts_with('<') {
                    self.lines(span, self.place(node));
                }
                if matches!(tag, Tag::Code | Tag::Var) {
                    self.texts.push(span);
                    return false;
                }
                self.mask
                    .show(span.start..span.start + mark.map_or(0, |mark| mark.len()));
            }
            Tag::Code
            | Tag::Pre
            | Tag::Kbd
            | Tag::Samp
            | Tag::Var
            | Tag::Script
            | Tag::Style
            | Tag::Textarea
            | Tag::Svg
            | Tag::Math => return false,
            Tag::Tr => self.row = None,
            Tag::Td | Tag::Th => self.cell(node),
            _ => {}
        }
        self.attributes(node, &SHOWN_ATTRIBUTES, Place::Prose);
        true
    }

    /// Whether an element is a part of a line of text, and not all of a block.
    fn is_within_text(&self, node: NodeId) -> bool {
        let parent = self.document.parent(node);
        parent.is_some_and(|parent| self.document.tag(parent) != Tag::Pre)
    }

    fn attributes(&mut self, node: NodeId, shown: &[&str], place: Place) {
        for attribute in self.document.attributes(node) {
            let is_shown = shown
                .iter()
                .any(|name| name.eq_ignore_ascii_case(attribute.name));
            let span = attribute.value_span;
            if is_shown && !span.is_empty() {
                self.mask.show(span.start..span.end);
                self.texts.push(span);
                self.lines(span, place);
            }
        }
    }

    /// Shows the bars between the cells of a row: they part what the cells say.
    fn cell(&mut self, node: NodeId) {
        let Some(span) = self.document.span(node) else {
            return;
        };
        if let Some(before) = self.row {
            let between = self.document.text().get(before..span.start).unwrap_or("");
            if let Some(bar) = between.rfind('|') {
                self.mask.show(before + bar..before + bar + 1);
            }
        }
        self.row = Some(span.end);
    }

    /// Adds what a stretch shows to the lines of the source that it stands in.
    fn lines(&mut self, span: Span, place: Place) {
        let text = span.slice(self.document.text());
        let mut start = span.start;
        for line in text.split(['\n', '\r']) {
            let first = start + line.len() - line.trim_start().len();
            let part = first..first + line.trim().len();
            start += line.len() + 1;
            if !part.is_empty() {
                self.line(part, place);
            }
        }
    }

    /// Whether the line of a quotation has its mark; without it, what was left there goes on with
    /// the quotation only by a rule that few know.
    fn has_mark(&self, at: usize) -> bool {
        let before = self
            .document
            .text()
            .as_bytes()
            .get(..at)
            .unwrap_or_default();
        let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
        let start = before.iter().rposition(is_end).map_or(0, |end| end + 1);
        before[start..].contains(&b'>')
    }

    fn line(&mut self, part: Range<usize>, place: Place) {
        if let Some((last, _)) = self.ranges.last()
            && part.end <= last.end
        {
            return;
        }
        if let Some((last, _)) = self.ranges.last_mut()
            && part.start >= last.end
            && let Some(between) = self.document.text().get(last.end..part.start)
            && !between.contains(['\n', '\r'])
        {
            last.end = part.end;
            return;
        }
        let is_lazy = place == Place::Quote && !self.has_mark(part.start);
        let place = if is_lazy { Place::Prose } else { place };
        self.ranges.push((part, place));
    }

    fn place(&self, node: NodeId) -> Place {
        for above in self.document.ancestors(node) {
            match self.document.tag(above) {
                tag if tag.is_heading() => return Place::Section,
                Tag::Blockquote if !self.is_admonition(above) => return Place::Quote,
                _ => {}
            }
        }
        Place::Prose
    }

    /// Whether it is the name that a quotation begins with to be an admonition, alone on its line:
    /// that is syntax.
    fn names_admonition(&self, strong: NodeId) -> bool {
        let mut above = self.document.ancestors(strong);
        let quotation = above.nth(1).filter(|above| {
            self.document.tag(*above) == Tag::Blockquote && self.is_admonition(*above)
        });
        let next = self.document.next_sibling(strong);
        let goes_on = next.is_some_and(|next| !self.document.content(next).starts_with('\n'));
        let is_first = self.document.previous_sibling(strong).is_none();
        quotation.is_some() && is_first && !goes_on
    }

    /// Whether a quotation is the way to write an admonition: `> **Note**`.
    fn is_admonition(&self, quotation: NodeId) -> bool {
        let first = |node| self.document.first_child(node);
        let Some(strong) = first(quotation).and_then(first) else {
            return false;
        };
        let name = first(strong).map(|text| self.document.content(text));
        self.document.tag(strong) == Tag::Strong
            && name.is_some_and(|name| is_admonition(name.trim_end_matches([':', '：', '!'])))
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    fn prose(text: &str) -> Vec<String> {
        let text = text.into();
        let lines = read(&text);
        let words = |range: &std::ops::Range<usize>| {
            let line = lines.masked.get(range.clone()).unwrap_or_default();
            line.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let shown = lines.ranges.iter().map(|(range, _)| words(range));
        shown.filter(|line| !line.is_empty()).collect()
    }

    #[test]
    fn only_prose_is_left() {
        let text = "---\ntitle: 제목\nstatus: Completed\n---\n\n# Heading {#id}\n\n```js\nlet x = 1;\n```\n\n    indented code\n\n\
                    - item `code` and [text](https://example.com/a(b))\n    continued\n\n<Card\n  title=\"x > y\"\n/>\n\n::: tip Title\n\
                    [ref]: https://example.com\n:::\n\nimport A from 'a'\n";
        assert_eq!(
            prose(text),
            [
                "제목",
                "Heading",
                "item and [text",
                "continued",
                "x > y",
                "Title"
            ]
        );
    }

    #[test]
    fn admonitions_written_as_fences_are_prose() {
        let text = "````smart header=\"`a` 없음\"\n본문\n```js\nlet x;\n```\n끝\n````\nAfter\n";
        assert_eq!(prose(text), ["없음", "본문", "끝", "After"]);
    }

    #[test]
    fn what_is_shown_of_a_tag_is_prose() {
        let text = "<Card\n  title=\"Read this first\"\n  href=\"/a/b\"\n/>\n<Aside\nOnly a few words of prose follow.\n";
        assert_eq!(
            prose(text),
            [
                "Read this first",
                "<Aside",
                "Only a few words of prose follow."
            ]
        );
    }

    #[test]
    fn titles_in_angle_brackets_are_no_tags() {
        assert_eq!(
            prose("영화 <Past Lives>와 <b>굵은</b>"),
            ["영화 <Past Lives>와 굵은"]
        );
    }

    #[test]
    fn cells_stand_apart() {
        assert_eq!(
            prose("| 하나 | Два `x` |\n|---|---|\n| a | b |\n"),
            ["하나 | Два", "a | b"]
        );
    }

    #[test]
    fn new_words_stand_in_one_text() {
        let source = "**[Назад](/a)** и `код`";
        let text = source.into();
        let lines = read(&text);
        let whole = crate::document::Span { start: 0, end: 19 };
        let text = lines.only_text(whole).map(|span| span.slice(source));
        assert_eq!(text, Some("Назад"));
        let all = crate::document::Span {
            start: 0,
            end: source.len(),
        };
        assert_eq!(lines.only_text(all), None);
    }
}
