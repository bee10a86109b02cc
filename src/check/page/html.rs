//! HTML → lines: what a reader sees, hears and is told, block by block.
//!
//! What the page itself says about language comes first: `lang`, `hreflang`, `translate="no"` and
//! the class `notranslate` end a stretch, as code does. Attributes that people get to read are
//! lines of their own.

use std::ops::Range;

use super::line::Place;
use crate::check::locale::judged;
use crate::document::Attribute;
use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;
use crate::language::Language;

/// Attributes that people read or hear, on any element.
const SHOWN: [&str; 9] = [
    "alt",
    "title",
    "placeholder",
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
];
/// Kinds of `<input>` whose value is a label.
const BUTTONS: [&str; 3] = ["submit", "button", "reset"];
/// Metadata whose content people read in search results and previews.
const SHOWN_META: [&str; 6] = [
    "description",
    "og:title",
    "og:description",
    "twitter:title",
    "twitter:description",
    "og:image:alt",
];

/// The lines of a page and where their characters come from.
#[derive(Default)]
pub(super) struct Lines {
    /// The lines, one after the other, each with a line end.
    pub(super) text: String,
    pub(super) ranges: Vec<(Range<usize>, Place)>,
    /// Places in `text` and in the source from which on both advance alike, in order.
    joints: Vec<(usize, usize)>,
}

impl Lines {
    /// Where in the source a byte of the text comes from.
    pub(super) fn source(&self, at: usize) -> usize {
        let place = self.joints.partition_point(|(text, _)| *text <= at);
        let joint = place
            .checked_sub(1)
            .and_then(|place| self.joints.get(place));
        joint.map_or(at, |(text, source)| source + (at - text))
    }

    /// Where in the source the byte before `end` ends.
    pub(super) fn source_end(&self, end: usize) -> usize {
        end.checked_sub(1).map_or(0, |last| self.source(last) + 1)
    }
}

/// The lines of a page in a language.
pub(super) fn read(document: &Document, language: Language) -> Lines {
    let mut reader = Reader {
        document,
        language,
        lines: Lines::default(),
        start: 0,
        place: Place::Plain,
        block: None,
        has_words_outside_links: false,
    };
    let mut next = Some(document.root());
    while let Some(node) = next {
        next = match reader.node(node) {
            Descent::Into => document.next_in_order(node),
            Descent::Past => document.next_after_subtree(node),
        };
    }
    reader.flush();
    reader.lines
}

/// Whether the children of a node are read.
enum Descent {
    Into,
    Past,
}

struct Reader<'d> {
    document: &'d Document,
    language: Language,
    lines: Lines,
    /// Where the line that is being gathered starts.
    start: usize,
    place: Place,
    /// The block that it stands in.
    block: Option<NodeId>,
    /// Whether it is more than links: then links are words of a sentence.
    has_words_outside_links: bool,
}

impl Reader<'_> {
    fn node(&mut self, node: NodeId) -> Descent {
        match self.document.kind(node) {
            NodeKind::Element => self.element(node),
            NodeKind::Text => {
                self.text(node);
                Descent::Past
            }
            _ => Descent::Into,
        }
    }

    fn element(&mut self, node: NodeId) -> Descent {
        let tag = self.document.tag(node);
        if is_boundary(tag) || (tag == Tag::A && self.begins_link()) {
            self.flush();
        }
        if self.is_left_alone(node, tag) {
            self.gap();
            return Descent::Past;
        }
        self.attributes(node, tag);
        Descent::Into
    }

    /// Whether a link stands for itself, and is no word of a sentence.
    fn begins_link(&self) -> bool {
        let before = self.lines.text.get(self.start..).unwrap_or("");
        // A footer's notice is no sentence, nor is what a bar parts from the link.
        !self.has_words_outside_links
            || before.contains('©')
            || before.trim_end().ends_with(['|', '·', '•'])
    }

    /// Whether the page says that a stretch is in another language, or it is none.
    fn is_left_alone(&self, node: NodeId, tag: Tag) -> bool {
        matches!(
            tag,
            Tag::Script | Tag::Style | Tag::Code | Tag::Kbd | Tag::Samp | Tag::Var | Tag::Textarea
        ) || self
            .document
            .attributes(node)
            .any(|attribute| self.says_so(&attribute, tag))
    }

    fn says_so(&self, attribute: &Attribute<'_>, tag: Tag) -> bool {
        match attribute.name {
            // What the root declares was weighed already.
            "lang" | "xml:lang" if tag == Tag::Html => false,
            "lang" | "xml:lang" | "hreflang" => {
                let value = attribute.value();
                !value.trim().is_empty() && judged(value.trim()) != Some(self.language)
            }
            "translate" => attribute.value().eq_ignore_ascii_case("no"),
            "class" => attribute
                .value()
                .split_ascii_whitespace()
                .any(|class| class == "notranslate"),
            _ => false,
        }
    }

    fn attributes(&mut self, node: NodeId, tag: Tag) {
        for attribute in self.document.attributes(node) {
            if !self.is_shown(node, tag, attribute.name) {
                continue;
            }
            self.flush();
            let value = attribute.value();
            let is_verbatim = value.as_ref() == attribute.source_value();
            self.push(&value, attribute.value_span.start, is_verbatim);
            self.flush();
        }
    }

    fn is_shown(&self, node: NodeId, tag: Tag, name: &str) -> bool {
        let is = |attribute, values: &[&str]| {
            let value = self.document.attribute(node, attribute);
            value.is_some_and(|value| values.iter().any(|one| value.eq_ignore_ascii_case(one)))
        };
        match name {
            "value" => tag == Tag::Input && is("type", &BUTTONS),
            "content" => {
                tag == Tag::Meta && (is("name", &SHOWN_META) || is("property", &SHOWN_META))
            }
            "title" if tag == Tag::Link => false,
            _ => SHOWN.contains(&name),
        }
    }

    fn text(&mut self, node: NodeId) {
        let block = self
            .document
            .ancestors(node)
            .find(|above| is_boundary(self.document.tag(*above)));
        if block != self.block {
            self.flush();
            self.block = block;
        }
        if self.document.is_blank(node) {
            return self.gap();
        }
        self.place = self.place_of(block);
        for piece in self.document.pieces(node) {
            self.push(piece.as_str(), piece.span.start, piece.is_verbatim());
        }
        let is_link = self
            .document
            .ancestors(node)
            .any(|above| self.document.tag(above) == Tag::A);
        self.has_words_outside_links |=
            !is_link && self.document.content(node).contains(char::is_alphabetic);
    }

    fn place_of(&self, block: Option<NodeId>) -> Place {
        let Some(block) = block else {
            return Place::Plain;
        };
        let mut around = self.document.ancestors(block);
        if self.document.tag(block).is_heading() {
            Place::Heading
        } else if self.document.tag(block) == Tag::Blockquote
            || around.any(|above| self.document.tag(above) == Tag::Blockquote)
        {
            Place::Quote
        } else {
            Place::Plain
        }
    }

    /// Adds characters of the source; white space becomes spaces, byte for byte where it can.
    fn push(&mut self, text: &str, source: usize, is_verbatim: bool) {
        self.lines.joints.push((self.lines.text.len(), source));
        if is_verbatim {
            let spaced = text.chars().map(|c| {
                if matches!(c, '\n' | '\r' | '\t' | '\u{C}') {
                    ' '
                } else {
                    c
                }
            });
            self.lines.text.extend(spaced);
            return;
        }
        // What a reference stands for is not as long as the reference: all of it is at its beginning.
        for (at, c) in text.char_indices() {
            if at > 0 {
                self.lines.joints.push((self.lines.text.len(), source));
            }
            self.lines
                .text
                .push(if c.is_whitespace() { ' ' } else { c });
        }
    }

    fn gap(&mut self) {
        if self.lines.text.len() > self.start {
            self.lines.text.push(' ');
        }
    }

    /// Ends the line.
    fn flush(&mut self) {
        let end = self.lines.text.len();
        let is_blank = self
            .lines
            .text
            .get(self.start..)
            .is_none_or(|line| line.trim().is_empty());
        if is_blank {
            self.lines.text.truncate(self.start);
            while self
                .lines
                .joints
                .last()
                .is_some_and(|(text, _)| *text >= self.start && end > self.start)
            {
                self.lines.joints.pop();
            }
        } else {
            self.lines.ranges.push((self.start..end, self.place));
            self.lines.text.push('\n');
        }
        self.start = self.lines.text.len();
        self.place = Place::Plain;
        self.has_words_outside_links = false;
    }
}

/// Whether a line ends where an element begins and ends.
fn is_boundary(tag: Tag) -> bool {
    tag.is_block()
        || matches!(
            tag,
            Tag::Br
                | Tag::Title
                | Tag::Button
                | Tag::Option
                | Tag::Optgroup
                | Tag::Select
                | Tag::Label
                | Tag::Legend
                | Tag::Caption
                | Tag::Td
                | Tag::Th
                | Tag::Li
                | Tag::Dt
                | Tag::Dd
                | Tag::Summary
                | Tag::Figcaption
                | Tag::Body
                | Tag::Svg
                | Tag::Template
                | Tag::Noscript
        )
}
