//! What metadata is chosen from, and where in the page a line may speak of the article.

use super::marked::Marked;
use super::signals::Head;
use super::title::Heading;
use crate::content::Block;
use crate::content::Page;
use crate::content::Role;
use crate::locale::Recognizer;
use crate::locale::date::DateReader;

/// Bytes of a block that is a byline or a date at most.
pub(super) const LONGEST_LINE: usize = 120;
/// Blocks around the headline and the beginning of the main content in which a byline or a date is
/// looked for.
const BESIDE: usize = 12;

/// Bytes of a word that joins names, with its space.
const SHORT_WORD: usize = 4;

/// What metadata is chosen from.
pub(super) struct Sources<'s, 'd> {
    pub(super) head: &'s Head<'d>,
    pub(super) page: &'s Page<'d>,
    pub(super) marked: &'s Marked,
    pub(super) recognizer: &'s Recognizer,
    /// Reads dates in the page's language.
    pub(super) dates: &'s DateReader,
    /// The blocks whose container is named after an author.
    pub(super) authored: &'s [usize],
    pub(super) site_name: Option<&'s str>,
    /// The block that is the headline, or else the first of the main content.
    pub(super) heading: usize,
    /// The first block of the main content.
    pub(super) first: usize,
    /// Whether the page is a thread of posts by many.
    pub(super) is_thread: bool,
}

/// The block that is the headline, and the first block of the main content.
///
/// What stands before the headline and looks like main content is a word of welcome, unless there is no
/// headline before the main content at all.
pub(super) fn beginning(page: &Page<'_>, headings: &[Heading]) -> (usize, usize) {
    let first = |from: usize, role: Role| {
        let mut blocks = page.blocks.iter().skip(from);
        blocks
            .position(|block| block.role == role)
            .map(|steps| from + steps)
    };
    let body = first(0, Role::Body).unwrap_or(0);
    let marked = || headings.iter().rfind(|heading| heading.block <= body);
    let title = title_before(page, body);
    if let Some(title) = title.or_else(|| marked().map(|heading| heading.block)) {
        return (title, body);
    }
    let behind = first(body, Role::Title);
    let pair = behind.and_then(|title| Some((title, first(title, Role::Body)?)));
    pair.unwrap_or((body, body))
}

/// The first block with the last title before the main content: a table of contents and every post of a
/// thread may repeat it.
fn title_before(page: &Page<'_>, body: usize) -> Option<usize> {
    let before = &page.blocks[..body];
    let last = before.iter().rposition(|block| block.role == Role::Title)?;
    let is_same = |block: &Block<'_>| block.role == Role::Title && block.text == before[last].text;
    before.iter().position(is_same)
}

impl<'d> Sources<'_, 'd> {
    /// The block at or after an offset in the decoded text. Blocks of a page that was sent in pieces
    /// stand in another order than their text.
    pub(super) fn place(&self, at: usize) -> usize {
        let blocks = self.page.blocks.iter().enumerate();
        let behind = blocks.filter(|(_, block)| block.span.end > at);
        let nearest = behind.min_by_key(|(_, block)| block.span.end);
        nearest.map_or(self.page.blocks.len(), |(place, _)| place)
    }

    /// Whether a block stands beside the headline or the beginning of the main content.
    pub(super) fn is_beside(&self, place: usize) -> bool {
        place.abs_diff(self.heading) <= BESIDE || place.abs_diff(self.first) <= BESIDE
    }

    /// Whether a block begins with a name, but for a short word such as "and".
    pub(super) fn begins_with(&self, place: usize, name: &str) -> bool {
        let block = self.page.blocks.get(place);
        let at = block.and_then(|block| block.text.find(name));
        at.is_some_and(|at| at <= SHORT_WORD)
    }

    /// How far from the headline a block stands; what stands before it is further off.
    pub(super) fn distance(&self, place: usize) -> usize {
        let before = self.heading.saturating_sub(place);
        place.saturating_sub(self.heading) + 2 * before
    }

    /// The blocks from a little before the headline to a little after the main content.
    pub(super) fn about(&self) -> impl Iterator<Item = (usize, &Block<'d>)> {
        let blocks = &self.page.blocks;
        let last = blocks.iter().rposition(|block| block.role == Role::Body);
        let end = (last.unwrap_or(self.first) + BESIDE).min(blocks.len());
        let start = self.heading.min(self.first).saturating_sub(BESIDE).min(end);
        blocks[start..end]
            .iter()
            .enumerate()
            .map(move |(steps, block)| (start + steps, block))
    }

    /// Short blocks there, in page order.
    pub(super) fn beside(&self) -> impl Iterator<Item = (usize, &str)> {
        let blocks = self.page.blocks.iter().enumerate();
        let near = blocks.filter(|(place, _)| self.is_beside(*place));
        near.map(|(place, block)| (place, block.text.as_ref()))
            .filter(|(_, text)| text.len() <= LONGEST_LINE)
    }
}
