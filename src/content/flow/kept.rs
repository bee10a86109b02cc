//! Which stretches of the source are wanted.

use crate::content::Block;
use crate::content::Page;
use crate::content::Role;
use crate::document::Span;

/// The blocks of a page that stand in its source, in the source's order.
#[derive(Debug)]
pub(super) struct Kept {
    blocks: Vec<Stretch>,
    /// For each block, and the end: how many before it are wanted, or tell of a picture.
    before: Vec<u32>,
    /// For each block, the last one before it that ends behind it: what a browser moves out of a table is one
    /// block although the table stands between its parts.
    around: Vec<Option<usize>>,
}

/// Where a block stands and whether it is wanted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch {
    pub(super) span: Span,
    pub(super) role: Role,
    pub(super) is_wanted: bool,
}

impl Stretch {
    /// Whether it says what a picture shows, or who made it.
    pub(super) fn tells_of_picture(&self) -> bool {
        matches!(self.role, Role::Caption | Role::Credit)
    }
}

/// What begins in a stretch of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// No block.
    Nothing,
    /// A wanted block, or one that tells of a picture.
    Wanted,
    /// Blocks, none of them wanted.
    Others,
}

impl Kept {
    /// `wanted` are blocks of the page, in its order.
    pub(super) fn of(wanted: &[&Block<'_>], page: &Page<'_>) -> Kept {
        let mut wanted = wanted
            .iter()
            .map(|block| std::ptr::from_ref(*block))
            .peekable();
        let mut blocks = Vec::with_capacity(page.blocks.len());
        for block in &page.blocks {
            let is_wanted = wanted.next_if_eq(&std::ptr::from_ref(block)).is_some();
            if !block.span.is_empty() {
                blocks.push(Stretch {
                    span: block.span,
                    role: block.role,
                    is_wanted,
                });
            }
        }
        // Parts of a block whose places cannot be told apart have the block's: it stands once.
        blocks.sort_by_key(|block| (block.span.start, block.span.end, !block.is_wanted));
        blocks.dedup_by_key(|block| block.span);
        let mut count = 0;
        let mut before = vec![0];
        for block in &blocks {
            count += u32::from(block.is_wanted || block.tells_of_picture());
            before.push(count);
        }
        let around = around(&blocks);
        Kept {
            blocks,
            before,
            around,
        }
    }

    /// The blocks that the text of `span` belongs to.
    pub(super) fn within(&self, span: Span) -> impl Iterator<Item = Stretch> {
        let first = self
            .blocks
            .partition_point(|block| block.span.start < span.start);
        let rest = &self.blocks[first..];
        let begins_here = rest
            .first()
            .is_some_and(|block| block.span.start == span.start);
        let mut open = first.checked_sub(1).filter(|_| !begins_here);
        while let Some(at) = open
            && self.blocks[at].span.end <= span.start
        {
            open = self.around[at];
        }
        let inside = rest
            .iter()
            .take_while(move |block| block.span.start < span.end);
        open.map(|at| &self.blocks[at])
            .into_iter()
            .chain(inside)
            .copied()
    }

    /// What begins in `span`.
    pub(super) fn wish(&self, span: Span) -> Wish {
        let begins = |offset| {
            self.blocks
                .partition_point(|block| block.span.start < offset)
        };
        let (first, end) = (begins(span.start), begins(span.end));
        match (first < end, self.before[first] < self.before[end]) {
            (false, _) => Wish::Nothing,
            (true, true) => Wish::Wanted,
            (true, false) => Wish::Others,
        }
    }
}

/// For each block, in order of their starts, the last one before it that ends behind it.
fn around(blocks: &[Stretch]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut around = Vec::with_capacity(blocks.len());
    for (at, block) in blocks.iter().enumerate() {
        while open
            .pop_if(|open| blocks[*open].span.end <= block.span.end)
            .is_some()
        {}
        around.push(open.last().copied());
        open.push(at);
    }
    around
}
