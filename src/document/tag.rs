//! The element names of the HTML Standard, as numbers.

/// Declares [`Tag`] and the table of names beside it, in one order.
macro_rules! tags {
    ($($variant:ident $name:literal)*) => {
        /// A known element name of the HTML Standard (obsolete ones included), or [`Tag::Other`].
        ///
        /// Custom elements and elements of SVG and MathML are `Other`; their name is
        /// [`Document::name`](crate::document::Document::name). The roots `<svg>` and `<math>` are known.
        #[repr(u8)]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Tag {
            $(#[doc = concat!("`<", $name, ">`")] $variant,)*
            /// Any other element, and every node that is no element.
            Other,
        }

        const NAMES: &[&str] = &[$($name),*];
        const TAGS: &[Tag] = &[$(Tag::$variant),*];
    };
}

tags! {
    A "a" Abbr "abbr" Acronym "acronym" Address "address" AnnotationXml "annotation-xml" Applet "applet"
    Area "area" Article "article" Aside "aside" Audio "audio" B "b" Base "base" Basefont "basefont"
    Bdi "bdi" Bdo "bdo" Bgsound "bgsound" Big "big" Blockquote "blockquote" Body "body" Br "br"
    Button "button" Canvas "canvas" Caption "caption" Center "center" Cite "cite" Code "code" Col "col"
    Colgroup "colgroup" Data "data" Datalist "datalist" Dd "dd" Del "del" Desc "desc" Details "details"
    Dfn "dfn" Dialog "dialog" Dir "dir" Div "div" Dl "dl" Dt "dt" Em "em" Embed "embed"
    Fieldset "fieldset" Figcaption "figcaption" Figure "figure" Font "font" Footer "footer"
    ForeignObject "foreignobject" Form "form" Frame "frame" Frameset "frameset" H1 "h1" H2 "h2" H3 "h3"
    H4 "h4" H5 "h5" H6 "h6" Head "head" Header "header" Hgroup "hgroup" Hr "hr" Html "html" I "i"
    Iframe "iframe" Image "image" Img "img" Input "input" Ins "ins" Kbd "kbd" Keygen "keygen"
    Label "label" Legend "legend" Li "li" Link "link" Listing "listing" Main "main"
    Malignmark "malignmark" Map "map" Mark "mark" Marquee "marquee" Math "math" Menu "menu"
    Menuitem "menuitem" Meta "meta" Meter "meter" Mglyph "mglyph" Mi "mi" Mn "mn" Mo "mo" Ms "ms"
    Mtext "mtext" Nav "nav" Nobr "nobr" Noembed "noembed" Noframes "noframes" Noscript "noscript"
    Object "object" Ol "ol" Optgroup "optgroup" Option "option" Output "output" P "p" Param "param"
    Picture "picture" Plaintext "plaintext" Pre "pre" Progress "progress" Q "q" Rb "rb" Rp "rp" Rt "rt"
    Rtc "rtc" Ruby "ruby" S "s" Samp "samp" Script "script" Search "search" Section "section"
    Select "select" Slot "slot" Small "small" Source "source" Span "span" Strike "strike"
    Strong "strong" Style "style" Sub "sub" Summary "summary" Sup "sup" Svg "svg" Table "table"
    Tbody "tbody" Td "td" Template "template" Textarea "textarea" Tfoot "tfoot" Th "th" Thead "thead"
    Time "time" Title "title" Tr "tr" Track "track" Tt "tt" U "u" Ul "ul" Var "var" Video "video"
    Wbr "wbr" Xmp "xmp"
}

/// Slots of the table of names: a power of two, a sixth full, so that most names need one look.
const SLOTS: usize = 1024;

static TABLE: [Tag; SLOTS] = table();

const fn table() -> [Tag; SLOTS] {
    let mut table = [Tag::Other; SLOTS];
    let mut next = 0;
    while next < NAMES.len() {
        let name = NAMES[next].as_bytes();
        let mut hash = 0;
        let mut byte = 0;
        while byte < name.len() {
            hash = hashed(hash, name[byte]);
            byte += 1;
        }
        let mut slot = first_slot(hash);
        while !matches!(table[slot], Tag::Other) {
            slot = (slot + 1) % SLOTS;
        }
        table[slot] = TAGS[next];
        next += 1;
    }
    table
}

const fn first_slot(hash: u32) -> usize {
    (hash ^ (hash >> 10)) as usize % SLOTS
}

/// The hash of a name, one byte further; upper and lower case of ASCII letters hash alike.
pub(super) const fn hashed(hash: u32, byte: u8) -> u32 {
    hash.wrapping_mul(31).wrapping_add((byte | 0x20) as u32)
}

impl Tag {
    /// How many tags there are, [`Tag::Other`] included.
    pub const COUNT: usize = NAMES.len() + 1;

    /// The tag of this name, in any case; [`Tag::Other`] where it is not known.
    ///
    /// ```
    /// use kijil::document::Tag;
    /// assert_eq!(Tag::of("FigCaption"), Tag::Figcaption);
    /// assert_eq!(Tag::of("x-키질"), Tag::Other);
    /// ```
    pub fn of(name: &str) -> Tag {
        let hash = name.bytes().fold(0, hashed);
        Tag::hashed(hash, name.as_bytes())
    }

    /// The tag of a name whose hash is known.
    #[inline]
    pub(super) fn hashed(hash: u32, name: &[u8]) -> Tag {
        let mut slot = first_slot(hash);
        loop {
            let tag = TABLE[slot];
            if tag == Tag::Other || tag.name().as_bytes().eq_ignore_ascii_case(name) {
                return tag;
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// The name in lower case; empty for [`Tag::Other`].
    pub fn name(self) -> &'static str {
        NAMES.get(self as usize).copied().unwrap_or("")
    }

    /// Whether the element never has content (`<br>`, `<img>`, …): the
    /// [void elements](https://html.spec.whatwg.org/multipage/syntax.html#void-elements)
    /// and their obsolete companions.
    pub fn is_void(self) -> bool {
        matches!(
            self,
            Tag::Area
                | Tag::Base
                | Tag::Basefont
                | Tag::Bgsound
                | Tag::Br
                | Tag::Col
                | Tag::Embed
                | Tag::Frame
                | Tag::Hr
                | Tag::Img
                | Tag::Input
                | Tag::Keygen
                | Tag::Link
                | Tag::Meta
                | Tag::Param
                | Tag::Source
                | Tag::Track
                | Tag::Wbr
        )
    }

    /// Whether it is a heading, `<h1>` to `<h6>`.
    pub fn is_heading(self) -> bool {
        matches!(
            self,
            Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6
        )
    }

    /// Whether its content is text and nothing else, not even character references
    /// (`<script>`, `<style>`, …).
    pub fn is_raw_text(self) -> bool {
        matches!(
            self,
            Tag::Iframe
                | Tag::Noembed
                | Tag::Noframes
                | Tag::Plaintext
                | Tag::Script
                | Tag::Style
                | Tag::Xmp
        )
    }

    /// Whether the element breaks the line: a block in the default style sheet of the HTML
    /// Standard, list items, table parts and options included.
    pub fn is_block(self) -> bool {
        self.is_sectioning_or_grouping() || self.is_list_or_table_part()
    }

    fn is_sectioning_or_grouping(self) -> bool {
        matches!(
            self,
            Tag::Address
                | Tag::Article
                | Tag::Aside
                | Tag::Blockquote
                | Tag::Body
                | Tag::Center
                | Tag::Details
                | Tag::Dialog
                | Tag::Div
                | Tag::Fieldset
                | Tag::Figcaption
                | Tag::Figure
                | Tag::Footer
                | Tag::Form
                | Tag::Frameset
                | Tag::Header
                | Tag::Hgroup
                | Tag::Hr
                | Tag::Html
                | Tag::Legend
                | Tag::Listing
                | Tag::Main
                | Tag::Marquee
                | Tag::Nav
                | Tag::P
                | Tag::Plaintext
                | Tag::Pre
                | Tag::Search
                | Tag::Section
                | Tag::Summary
                | Tag::Xmp
        ) || self.is_heading()
    }

    fn is_list_or_table_part(self) -> bool {
        matches!(
            self,
            Tag::Caption
                | Tag::Col
                | Tag::Colgroup
                | Tag::Dd
                | Tag::Dir
                | Tag::Dl
                | Tag::Dt
                | Tag::Li
                | Tag::Menu
                | Tag::Ol
                | Tag::Optgroup
                | Tag::Option
                | Tag::Table
                | Tag::Tbody
                | Tag::Td
                | Tag::Tfoot
                | Tag::Th
                | Tag::Thead
                | Tag::Tr
                | Tag::Ul
        )
    }

    /// The [special category](https://html.spec.whatwg.org/multipage/parsing.html#special) of the
    /// tree construction, for HTML elements.
    pub(super) fn is_special(self) -> bool {
        match self {
            Tag::Dialog | Tag::Optgroup | Tag::Option | Tag::Legend => false,
            _ if self.is_block() => true,
            _ => {
                self.is_void()
                    || self.is_raw_text()
                    || matches!(
                        self,
                        Tag::Applet
                            | Tag::Button
                            | Tag::Head
                            | Tag::Noscript
                            | Tag::Object
                            | Tag::Select
                            | Tag::Template
                            | Tag::Textarea
                            | Tag::Title
                    )
            }
        }
    }

    /// Whether the adoption agency looks after it: the
    /// [formatting category](https://html.spec.whatwg.org/multipage/parsing.html#formatting).
    pub(super) fn is_formatting(self) -> bool {
        matches!(
            self,
            Tag::A
                | Tag::B
                | Tag::Big
                | Tag::Code
                | Tag::Em
                | Tag::Font
                | Tag::I
                | Tag::Nobr
                | Tag::S
                | Tag::Small
                | Tag::Strike
                | Tag::Strong
                | Tag::Tt
                | Tag::U
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_finds_its_tag() {
        for (name, tag) in NAMES.iter().zip(TAGS) {
            assert_eq!(Tag::of(name), *tag);
            assert_eq!(Tag::of(&name.to_uppercase()), *tag);
            assert_eq!(tag.name(), *name);
        }
        assert_eq!(Tag::of(""), Tag::Other);
        assert_eq!(Tag::of("본문"), Tag::Other);
    }
}
