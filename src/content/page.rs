//! The labelled page.

use std::borrow::Cow;

use super::PageType;
use super::Reason;
use super::Role;
use super::metadata::Metadata;
use crate::document::Span;

/// What a block is by structure, whatever its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A paragraph or a line of text.
    Paragraph,
    /// A heading by markup.
    Heading,
    /// A list item.
    ListItem,
    /// A quotation.
    Quote,
    /// Preformatted text.
    Code,
    /// A table row or cell.
    Table,
    /// A figure or its caption.
    Figure,
    /// A short string that the reader can press or see.
    Label,
}

impl Kind {
    /// Its name in machine formats, kebab-case.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Paragraph => "paragraph",
            Kind::Heading => "heading",
            Kind::ListItem => "list-item",
            Kind::Quote => "quote",
            Kind::Code => "code",
            Kind::Table => "table",
            Kind::Figure => "figure",
            Kind::Label => "label",
        }
    }
}

/// One block of a page, in page order.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Block<'a> {
    /// What it is for.
    pub role: Role,
    /// What it is by structure.
    pub kind: Kind,
    /// Its text, entities decoded and white space folded as a browser shows it: preformatted text
    /// keeps its line ends.
    pub text: Cow<'a, str>,
    /// Where it stands, in bytes of the decoded text.
    pub span: Span,
    /// How sure the role is, 0 to 1.
    pub score: f32,
    /// Why it has this role.
    pub reason: Reason,
    /// The index of the earlier block that this one repeats.
    pub duplicate_of: Option<usize>,
    /// What the markup says of it beside its text.
    pub structure: Structure,
}

/// What the markup says of a block beside its text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Structure {
    /// The level of a heading by markup, 1 to 6.
    pub level: Option<u8>,
    /// The language that the page names for code.
    pub language: Option<String>,
    /// The formulas in it, LaTeX without delimiters.
    pub latex: Vec<String>,
    /// Where in a table it stands.
    pub place: Option<TablePlace>,
}

/// A place in the grid of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TablePlace {
    /// The first byte of the table in the decoded text.
    pub table: usize,
    /// The row, from 0.
    pub row: usize,
    /// The first column of the cell, from 0.
    pub column: usize,
}

/// A page whose every block has a role.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Page<'a> {
    /// Every block, in page order.
    pub blocks: Vec<Block<'a>>,
    /// What kind of page it is.
    pub page_type: PageType,
    /// What it says of itself.
    pub metadata: Metadata,
}

impl Page<'_> {
    /// The text of the main content: headings and body once, in page order, a blank line between.
    pub fn article(&self) -> String {
        let mut text = String::new();
        for block in &self.blocks {
            if !matches!(block.role, Role::Body | Role::Heading) || self.repeats(block) {
                continue;
            }
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            text.push_str(&block.text);
        }
        text
    }

    /// Whether the block says again what the main content said before.
    pub(super) fn repeats(&self, block: &Block<'_>) -> bool {
        let earlier = block
            .duplicate_of
            .and_then(|earlier| self.blocks.get(earlier));
        earlier.is_some_and(|earlier| matches!(earlier.role, Role::Body | Role::Heading))
    }
}
