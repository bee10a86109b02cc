//! What the names and roles of elements say about blocks.

/// How an element shapes the text in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Its text flows with what stands around it.
    Inline,
    /// Its text is a block of its own.
    Block,
    /// A block whose inline children are blocks too when it has no text of its own.
    Container,
    /// Ends a line.
    Break,
    /// A choice: its options are one block.
    Choice,
    /// Holds no text for readers.
    Silent,
}

/// What is known of an element by its name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known {
    /// How it shapes text.
    pub(crate) shape: Shape,
    /// A number that grows with how little of an article it usually holds; part of the model.
    pub(crate) order: u8,
    /// What it means for the text below it.
    pub(crate) marks: u32,
}

/// The marks, one bit each; the order is part of the model.
pub(crate) mod mark {
    pub(crate) const NAV: u32 = 1;
    pub(crate) const HEADER: u32 = 1 << 1;
    pub(crate) const FOOTER: u32 = 1 << 2;
    pub(crate) const ASIDE: u32 = 1 << 3;
    pub(crate) const MAIN: u32 = 1 << 4;
    pub(crate) const ARTICLE: u32 = 1 << 5;
    pub(crate) const SECTION: u32 = 1 << 6;
    pub(crate) const FORM: u32 = 1 << 7;
    pub(crate) const TABLE: u32 = 1 << 8;
    pub(crate) const LIST: u32 = 1 << 9;
    pub(crate) const FIGURE: u32 = 1 << 10;
    pub(crate) const QUOTE: u32 = 1 << 11;
    pub(crate) const DIALOG: u32 = 1 << 12;
    pub(crate) const BUTTON: u32 = 1 << 13;
    pub(crate) const LINK: u32 = 1 << 14;
    pub(crate) const DETAILS: u32 = 1 << 15;
    pub(crate) const NOSCRIPT: u32 = 1 << 16;
    pub(crate) const CODE: u32 = 1 << 17;
    pub(crate) const EMPHASIS: u32 = 1 << 18;
    pub(crate) const HEADING: u32 = 1 << 19;
    pub(crate) const HIDDEN: u32 = 1 << 20;
    pub(crate) const BODY_PROPERTY: u32 = 1 << 21;
    pub(crate) const ITEM: u32 = 1 << 22;
    pub(crate) const PARAGRAPH: u32 = 1 << 23;
    pub(crate) const ARIA_HIDDEN: u32 = 1 << 24;
    pub(crate) const PROPERTY: u32 = 1 << 25;
    /// How many marks there are.
    pub(crate) const COUNT: usize = 26;
}

const fn known(shape: Shape, order: u8, marks: u32) -> Known {
    Known {
        shape,
        order,
        marks,
    }
}

/// What is known of an element of this name.
pub(crate) fn known_tag(name: &str) -> Known {
    use Shape::{Block, Break, Choice, Container, Inline, Silent};
    match name {
        "p" => known(Block, 1, mark::PARAGRAPH),
        "blockquote" => known(Container, 2, mark::QUOTE),
        "pre" => known(Block, 3, mark::CODE),
        "h1" => known(Block, 4, mark::HEADING),
        "h2" => known(Block, 5, mark::HEADING),
        "h3" => known(Block, 6, mark::HEADING),
        "h4" => known(Block, 7, mark::HEADING),
        "h5" | "h6" => known(Block, 8, mark::HEADING),
        "li" => known(Container, 9, mark::ITEM),
        "dd" => known(Container, 10, mark::ITEM),
        "dt" => known(Container, 11, mark::ITEM),
        "td" => known(Container, 12, mark::TABLE),
        "th" => known(Container, 13, mark::TABLE),
        "caption" => known(Block, 14, mark::TABLE),
        "figcaption" => known(Block, 15, mark::FIGURE),
        "figure" => known(Container, 16, mark::FIGURE),
        "div" => known(Container, 17, 0),
        "section" => known(Container, 18, mark::SECTION),
        "article" => known(Container, 19, mark::ARTICLE),
        "main" => known(Container, 20, mark::MAIN),
        "body" | "html" | "center" | "head" => known(Container, 21, 0),
        "span" | "font" => known(Inline, 22, 0),
        "b" | "strong" | "em" | "i" | "mark" | "u" => known(Inline, 23, mark::EMPHASIS),
        "a" => known(Inline, 24, mark::LINK),
        "code" | "kbd" | "samp" => known(Inline, 25, mark::CODE),
        "time" => known(Inline, 26, 0),
        "ul" | "ol" | "dl" | "menu" | "dir" => known(Container, 27, mark::LIST),
        "table" | "tbody" | "thead" | "tfoot" | "tr" => known(Container, 28, mark::TABLE),
        "header" | "hgroup" => known(Container, 29, mark::HEADER),
        "details" | "summary" => known(Container, 30, mark::DETAILS),
        "address" => known(Container, 31, 0),
        "form" | "fieldset" | "search" => known(Container, 32, mark::FORM),
        "legend" | "label" => known(Block, 33, mark::FORM),
        "button" => known(Block, 34, mark::BUTTON),
        "aside" => known(Container, 35, mark::ASIDE),
        "footer" => known(Container, 36, mark::FOOTER),
        "nav" => known(Container, 37, mark::NAV),
        "dialog" => known(Container, 38, mark::DIALOG),
        "noscript" => known(Container, 39, mark::NOSCRIPT),
        "select" | "datalist" => known(Choice, 40, mark::FORM),
        "br" => known(Break, 41, 0),
        "hr" => known(Block, 42, 0),
        "title" | "script" | "style" | "template" | "svg" | "math" | "iframe" | "noframes"
        | "noembed" | "object" | "textarea" | "canvas" | "audio" | "video" | "meta" | "link"
        | "base" | "map" | "frameset" => known(Silent, 43, 0),
        _ => known(Inline, 44, 0),
    }
}

/// Whether an element of this name holds no text for readers.
pub(crate) fn is_silent(name: &str) -> bool {
    known_tag(name).shape == Shape::Silent
}

/// What the landmark or widget role of an element says.
pub(crate) fn known_role(role: &str) -> u32 {
    match role {
        "navigation" | "menu" | "menubar" | "menuitem" | "toolbar" => mark::NAV,
        "banner" => mark::HEADER,
        "contentinfo" => mark::FOOTER,
        "complementary" => mark::ASIDE,
        "main" => mark::MAIN,
        "article" => mark::ARTICLE,
        "search" | "form" => mark::FORM,
        "dialog" | "alertdialog" | "alert" => mark::DIALOG,
        "button" => mark::BUTTON,
        "heading" => mark::HEADING,
        _ => 0,
    }
}

/// What the microdata property of an element says.
pub(crate) fn known_property(property: &str) -> u32 {
    match property {
        "articleBody" | "reviewBody" | "text" | "description" => mark::BODY_PROPERTY,
        _ => 0,
    }
}
