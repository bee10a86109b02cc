//! What the names and roles of elements say about blocks.

use crate::document::Tag;

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
    /// See [`article_rank`].
    rank: u8,
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

const fn known(shape: Shape, rank: u8, marks: u32) -> Known {
    Known { shape, rank, marks }
}

/// What is known of an element of this tag.
pub(crate) fn known_tag(tag: Tag) -> Known {
    use Shape::{Block, Break, Choice, Container, Inline, Silent};
    match tag {
        Tag::P => known(Block, 1, mark::PARAGRAPH),
        Tag::Blockquote => known(Container, 2, mark::QUOTE),
        Tag::Pre => known(Block, 3, mark::CODE),
        Tag::H1 => known(Block, 4, mark::HEADING),
        Tag::H2 => known(Block, 5, mark::HEADING),
        Tag::H3 => known(Block, 6, mark::HEADING),
        Tag::H4 => known(Block, 7, mark::HEADING),
        Tag::H5 | Tag::H6 => known(Block, 8, mark::HEADING),
        Tag::Li => known(Container, 9, mark::ITEM),
        Tag::Dd => known(Container, 10, mark::ITEM),
        Tag::Dt => known(Container, 11, mark::ITEM),
        Tag::Td => known(Container, 12, mark::TABLE),
        Tag::Th => known(Container, 13, mark::TABLE),
        Tag::Caption => known(Block, 14, mark::TABLE),
        Tag::Figcaption => known(Block, 15, mark::FIGURE),
        Tag::Figure => known(Container, 16, mark::FIGURE),
        Tag::Div => known(Container, 17, 0),
        Tag::Section => known(Container, 18, mark::SECTION),
        Tag::Article => known(Container, 19, mark::ARTICLE),
        Tag::Main => known(Container, 20, mark::MAIN),
        Tag::Body | Tag::Html | Tag::Center | Tag::Head => known(Container, 21, 0),
        Tag::Span | Tag::Font => known(Inline, 22, 0),
        Tag::B | Tag::Strong | Tag::Em | Tag::I | Tag::Mark | Tag::U => {
            known(Inline, 23, mark::EMPHASIS)
        }
        Tag::A => known(Inline, 24, mark::LINK),
        Tag::Code | Tag::Kbd | Tag::Samp => known(Inline, 25, mark::CODE),
        Tag::Time => known(Inline, 26, 0),
        Tag::Ul | Tag::Ol | Tag::Dl | Tag::Menu | Tag::Dir => known(Container, 27, mark::LIST),
        Tag::Table | Tag::Tbody | Tag::Thead | Tag::Tfoot | Tag::Tr => {
            known(Container, 28, mark::TABLE)
        }
        Tag::Header | Tag::Hgroup => known(Container, 29, mark::HEADER),
        Tag::Details | Tag::Summary => known(Container, 30, mark::DETAILS),
        Tag::Address => known(Container, 31, 0),
        Tag::Form | Tag::Fieldset | Tag::Search => known(Container, 32, mark::FORM),
        Tag::Legend | Tag::Label => known(Block, 33, mark::FORM),
        Tag::Button => known(Block, 34, mark::BUTTON),
        Tag::Aside => known(Container, 35, mark::ASIDE),
        Tag::Footer => known(Container, 36, mark::FOOTER),
        Tag::Nav => known(Container, 37, mark::NAV),
        Tag::Dialog => known(Container, 38, mark::DIALOG),
        Tag::Noscript => known(Container, 39, mark::NOSCRIPT),
        Tag::Select | Tag::Datalist => known(Choice, 40, mark::FORM),
        Tag::Br => known(Break, 41, 0),
        Tag::Hr => known(Block, 42, 0),
        Tag::Title
        | Tag::Script
        | Tag::Style
        | Tag::Template
        | Tag::Svg
        | Tag::Math
        | Tag::Iframe
        | Tag::Noframes
        | Tag::Noembed
        | Tag::Object
        | Tag::Textarea
        | Tag::Canvas
        | Tag::Audio
        | Tag::Video
        | Tag::Meta
        | Tag::Link
        | Tag::Base
        | Tag::Map
        | Tag::Frameset => known(Silent, 43, 0),
        _ => known(Inline, 44, 0),
    }
}

/// A number that grows with how little of an article an element of this tag usually holds, 1 for `<p>`: what the
/// models see of a tag. Tags that mean the same to them share it, and it is part of the models.
pub(crate) fn article_rank(tag: Tag) -> u8 {
    known_tag(tag).rank
}

/// Whether an element of this tag holds no text for readers.
pub(crate) fn is_silent(tag: Tag) -> bool {
    known_tag(tag).shape == Shape::Silent
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
