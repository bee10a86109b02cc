//! From what a page says of itself to what is claimed of it: nothing that the page does not say.

use super::about;
use super::address;
use super::day;
use super::images;
use super::marked::Marked;
use super::people;
use super::signals::Head;
use super::title;
use super::title::Heading;
use crate::content::Block;
use crate::content::Metadata;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Role;
use crate::locale::Recognizer;

/// Bytes of a block that is a byline or a date at most.
pub(super) const LONGEST_LINE: usize = 120;
/// Blocks around the headline and the beginning of the main content in which a byline or a date is
/// looked for.
const BESIDE: usize = 12;

/// What metadata is chosen from.
pub(super) struct Sources<'s, 'd> {
    pub(super) head: &'s Head<'d>,
    pub(super) page: &'s Page<'d>,
    pub(super) marked: &'s Marked,
    pub(super) recognizer: &'s Recognizer,
    /// The blocks whose container is named after an author.
    pub(super) authored: &'s [usize],
    pub(super) site_name: Option<&'s str>,
    /// The block that is the headline, or else the first of the main content.
    pub(super) heading: usize,
    /// The first block of the main content.
    pub(super) first: usize,
}

/// Chooses the metadata of a page whose blocks have their roles.
///
/// `headings` are the blocks that are first-level headings, `authored` those whose container is
/// named after an author.
pub(crate) fn choose(
    head: &Head<'_>,
    page: &Page<'_>,
    marked: impl FnOnce() -> Marked,
    recognizer: &Recognizer,
    headings: &[Heading],
    authored: &[usize],
) -> Metadata {
    let mut metadata = Metadata {
        title: title::title(head, page, headings),
        subtitle: about::subtitle(head, page),
        section: about::section(head),
        canonical: head.address().and_then(address),
        tags: about::tags(head),
        site_name: about::site_name(head),
        images: images::told(head),
        ..Metadata::default()
    };
    metadata.agency = about::agency(page, recognizer, metadata.site_name.as_deref());
    // Other pages carry the dates and makers of the site's machinery, not of what they show.
    if is_dated(head, page.page_type) {
        let marked = marked();
        let first = first_of_body(page);
        let heading = headings.iter().rfind(|heading| heading.block <= first);
        let sources = Sources {
            head,
            page,
            marked: &marked,
            recognizer,
            authored,
            site_name: metadata.site_name.as_deref(),
            heading: heading.map_or(first, |heading| heading.block),
            first,
        };
        metadata.authors = people::authors(&sources);
        metadata.published = day::published(&sources).map(|date| date.to_string());
        metadata.modified = day::modified(&sources).map(|date| date.to_string());
        let images = std::mem::take(&mut metadata.images);
        metadata.images = images::shown(&sources, images);
    }
    metadata
}

/// Whether a page has an author and a date: what is written has, and what tells when it was published as
/// an article, unless it looks like wares or a manual.
fn is_dated(head: &Head<'_>, page_type: PageType) -> bool {
    match page_type {
        PageType::Article | PageType::Forum => true,
        PageType::Service | PageType::Listing => head.first(&["article:published_time"]).is_some(),
        _ => false,
    }
}

fn first_of_body(page: &Page<'_>) -> usize {
    let body = page
        .blocks
        .iter()
        .position(|block| block.role == Role::Body);
    body.unwrap_or(0)
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

    /// The blocks from a little before the headline to a little after the main content.
    pub(super) fn about(&self) -> impl Iterator<Item = &Block<'d>> {
        let blocks = &self.page.blocks;
        let last = blocks.iter().rposition(|block| block.role == Role::Body);
        let end = (last.unwrap_or(self.first) + BESIDE).min(blocks.len());
        let start = self.heading.min(self.first).saturating_sub(BESIDE).min(end);
        blocks[start..end].iter()
    }

    /// Short blocks there, in page order.
    pub(super) fn beside(&self) -> impl Iterator<Item = &str> {
        let blocks = self.page.blocks.iter().enumerate();
        let near = blocks.filter(|(place, _)| self.is_beside(*place));
        near.map(|(_, block)| block.text.as_ref())
            .filter(|text| text.len() <= LONGEST_LINE)
    }
}

/// What a plain text says of itself in its lines.
pub(crate) fn of_text(page: &Page<'_>, recognizer: &Recognizer) -> Metadata {
    let of = |role: Role| page.blocks.iter().find(move |block| block.role == role);
    let text = |role| of(role).map(|block| block.text.to_string());
    let day = |families| day::of_lines(page, recognizer, families).map(|date| date.to_string());
    Metadata {
        title: text(Role::Title),
        subtitle: text(Role::Subtitle),
        authors: people::of_text(page, recognizer),
        published: day(&day::OF_PUBLICATION),
        modified: day(&day::OF_CHANGE),
        agency: about::agency(page, recognizer, None),
        ..Metadata::default()
    }
}
