//! From what a page says of itself to what is claimed of it: nothing that the page does not say.

use super::date;
use super::linked;
use super::marked::Marked;
use super::marked::Moment;
use super::people;
use super::signals::Head;
use super::title;
use crate::content::Block;
use crate::content::Metadata;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Role;
use crate::locale::Recognizer;

/// Bytes of a block that is a byline or a date at most.
const LONGEST_LINE: usize = 120;
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
    first: usize,
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
    headings: &[usize],
    authored: &[usize],
) -> Metadata {
    let owned = |text: &str| text.to_owned();
    let mut metadata = Metadata {
        title: title::title(head, page, headings),
        section: head.first(&["article:section"]).map(owned),
        canonical: head
            .canonical
            .as_deref()
            .or_else(|| head.first(&["og:url"]))
            .map(owned),
        tags: tags(head),
        site_name: head.first(&["og:site_name", "application-name"]).map(owned),
        ..Metadata::default()
    };
    // Other pages carry the dates and makers of the site's machinery, not of what they show.
    if is_dated(head, page.page_type) {
        let marked = marked();
        let first = first_of_body(page);
        let heading = headings.iter().rfind(|at| **at <= first);
        let sources = Sources {
            head,
            page,
            marked: &marked,
            recognizer,
            authored,
            site_name: metadata.site_name.as_deref(),
            heading: heading.copied().unwrap_or(first),
            first,
        };
        metadata.authors = people::authors(&sources);
        metadata.published = published(&sources).map(|date| date.to_string());
        metadata.modified = modified(head).map(|date| date.to_string());
    }
    metadata
}

/// Whether a page has an author and a date: what is written has, and what calls itself a dated article,
/// unless it looks like wares or a manual.
fn is_dated(head: &Head<'_>, page_type: PageType) -> bool {
    match page_type {
        PageType::Article | PageType::Forum => return true,
        PageType::Service | PageType::Listing => {}
        _ => return false,
    }
    let is_article = head
        .first(&["og:type"])
        .is_some_and(|kind| kind.eq_ignore_ascii_case("article"));
    is_article && head.first(&["article:published_time"]).is_some()
}

fn first_of_body(page: &Page<'_>) -> usize {
    let body = page
        .blocks
        .iter()
        .position(|block| block.role == Role::Body);
    body.unwrap_or(0)
}

impl<'d> Sources<'_, 'd> {
    /// The block at or after an offset in the decoded text.
    pub(super) fn place(&self, at: usize) -> usize {
        self.page
            .blocks
            .partition_point(|block| block.span.end <= at)
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

fn tags(head: &Head<'_>) -> Vec<String> {
    let tags = head.metas.iter().filter(|(name, _)| name == "article:tag");
    tags.map(|(_, tag)| tag.trim().to_owned()).collect()
}

/// Names of `<meta>` that hold the day of publication.
const PUBLISHED: [&str; 22] = [
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "article.published",
    "datepublished",
    "published-date",
    "published_date",
    "published",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "citation_date",
    "date",
    "ms.date",
];

/// The day of publication, the plainest evidence first: structured data, `<meta>`, microdata, `<time>`
/// beside the headline, a line there that holds a date.
fn published(sources: &Sources<'_, '_>) -> Option<date::Date> {
    let head = sources.head;
    let moments = &sources.marked.moments;
    let of_meta = || {
        PUBLISHED
            .iter()
            .find_map(|name| head.first(&[name]).and_then(date::first))
            .or_else(|| named_after_publication(head))
    };
    let of_microdata = || {
        moments
            .iter()
            .find(|moment| moment.is_publication)
            .map(|moment| moment.date)
    };
    let of_time = || {
        let near = |at: usize| match sources.page.page_type {
            PageType::Forum => sources.place(at) >= sources.heading,
            _ => sources.is_beside(sources.place(at)),
        };
        moments
            .iter()
            .find(|moment| near(moment.at))
            .map(|moment| moment.date)
    };
    let of_dated = || {
        let dated = sources
            .page
            .blocks
            .iter()
            .filter(|block| block.role == Role::Date);
        dated.map(|block| block.text.as_ref()).find_map(date::first)
    };
    head.linked
        .published()
        .and_then(date::first)
        .or_else(of_meta)
        .or_else(of_microdata)
        .or_else(of_time)
        .or_else(|| sources.beside().find_map(date::first))
        .or_else(of_dated)
        .or_else(|| labelled(sources))
        .or_else(|| only_day(moments))
}

/// The date in a `<meta>` of the site's own name, if that name speaks of publication.
fn named_after_publication(head: &Head<'_>) -> Option<date::Date> {
    let speaks = |name: &str| {
        let is_day = ["date", "time"].iter().any(|word| name.contains(word));
        is_day && name.contains("publish")
    };
    let metas = head.metas.iter().filter(|(name, _)| speaks(name));
    metas
        .map(|(_, content)| content)
        .find_map(|content| date::first(content))
}

/// The date of a short line about the main content that begins like a date of publication.
fn labelled(sources: &Sources<'_, '_>) -> Option<date::Date> {
    let lines = sources.about().map(|block| block.text.trim_start());
    lines
        .filter(|line| line.len() <= LONGEST_LINE)
        .filter(|line| line.starts_with("Published") || line.starts_with("Posted"))
        .find_map(date::first)
}

/// The day that all `<time>` of a page agree on: far from the headline it can still be no other.
fn only_day(moments: &[Moment]) -> Option<date::Date> {
    let first = moments.first()?.date;
    let day = |date: date::Date| (date.year, date.month, date.day);
    let is_same = |moment: &Moment| day(moment.date) == day(first);
    moments.iter().all(is_same).then_some(first)
}

fn modified(head: &Head<'_>) -> Option<date::Date> {
    let article = head.linked.article();
    let told = article.and_then(|article| linked::text(article, "dateModified"));
    let meta = || {
        head.first(&[
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
        ])
    };
    told.and_then(date::first)
        .or_else(|| meta().and_then(date::first))
}
