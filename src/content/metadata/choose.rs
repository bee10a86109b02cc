//! From what a page says of itself to what is claimed of it: nothing that the page does not say.

use super::about;
use super::address;
use super::day;
use super::images;
use super::marked::Marked;
use super::people;
use super::signals::Head;
use super::sources::Sources;
use super::sources::beginning;
use super::title;
use super::title::Heading;
use super::told_day;
use crate::content::Metadata;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Role;
use crate::locale::Recognizer;
use crate::locale::date::DateReader;

/// Chooses the metadata of a page whose blocks have their roles.
///
/// `headings` are the blocks that are first-level headings, `authored` those whose container is
/// named after an author.
pub(crate) fn choose(
    head: &Head<'_>,
    page: &Page<'_>,
    marked: impl FnOnce(&DateReader) -> Marked,
    recognizer: &Recognizer,
    headings: &[Heading],
    authored: &[usize],
    language: Option<&str>,
) -> Metadata {
    let mut metadata = Metadata {
        title: title::title(head, page, headings),
        subtitle: about::subtitle(head, page),
        description: about::description(head),
        license: about::license(head),
        comments: about::comments(head),
        section: about::section(head),
        canonical: head.address().and_then(address),
        tags: about::tags(head),
        site_name: about::site_name(head),
        images: images::told(head),
        ..Metadata::default()
    };
    metadata.agency = about::agency(page, recognizer, metadata.site_name.as_deref());
    // Other pages carry the dates and makers of the site's machinery, not of what they show.
    let is_written = is_dated(head, page);
    if is_written || may_be_written(page) {
        let dates = dates(head, language);
        let marked = marked(&dates);
        let (heading, first) = beginning(page, headings);
        let site_name = metadata.site_name.clone();
        let sources = Sources {
            head,
            page,
            marked: &marked,
            recognizer,
            dates: &dates,
            authored,
            site_name: site_name.as_deref(),
            heading,
            first,
            is_thread: page.page_type == PageType::Forum || head.linked.is_thread(),
        };
        if is_written {
            add_written(&mut metadata, &sources);
        } else {
            add_told(&mut metadata, &sources);
        }
    }
    metadata
}

/// What reads the dates of a page in its language, as the country of its address writes it where the language alone
/// does not tell: English has two orders of day and month.
fn dates(head: &Head<'_>, language: Option<&str>) -> DateReader {
    let Some(language) = language else {
        return DateReader::default();
    };
    let language = language.replace('_', "-");
    match head.host().and_then(country) {
        Some(country) if !language.contains('-') => {
            DateReader::of(&format!("{language}-{country}"))
        }
        _ => DateReader::of(&language),
    }
}

/// The country of a host's name, by its top-level domain.
fn country(host: &str) -> Option<String> {
    let last = host.rsplit('.').next()?;
    let is_country = last.len() == 2 && last.chars().all(|letter| letter.is_ascii_alphabetic());
    let code = last.to_ascii_uppercase();
    // The one domain that is not the code of ISO 3166.
    is_country.then(|| if code == "UK" { "GB".to_owned() } else { code })
}

/// Adds what is told of something that somebody wrote: its authors, its days, its pictures.
fn add_written(metadata: &mut Metadata, sources: &Sources<'_, '_>) {
    let license = || sources.marked.license.as_deref().and_then(address);
    metadata.license = metadata.license.take().or_else(license);
    metadata.authors = people::authors(sources);
    metadata.published = day::published(sources).map(|date| date.to_string());
    metadata.modified = day::modified(sources).map(|date| date.to_string());
    let images = std::mem::take(&mut metadata.images);
    metadata.images = images::shown(sources, images);
}

/// Whether a page that need not be written by anybody may nevertheless say by whom and when.
fn may_be_written(page: &Page<'_>) -> bool {
    !matches!(page.page_type, PageType::Product | PageType::Collection)
}

/// Adds the authors and the day that nothing but what is written has.
fn add_told(metadata: &mut Metadata, sources: &Sources<'_, '_>) {
    metadata.authors = people::sure_authors(sources);
    metadata.published = told_day::told_of_article(sources).map(|date| date.to_string());
}

/// Whether a page has an author and a date: what is written has, and what tells when it was published as
/// an article, has a day behind its headline or a dateline, unless it looks like wares or a manual.
fn is_dated(head: &Head<'_>, page: &Page<'_>) -> bool {
    match page.page_type {
        PageType::Article | PageType::Forum => true,
        PageType::Service | PageType::Listing => {
            head.first(&["article:published_time"]).is_some()
                || is_headed_by_day(page)
                || page.blocks.iter().any(|block| block.role == Role::Dateline)
        }
        _ => false,
    }
}

/// Blocks behind the headline in which its day stands.
const BEHIND: usize = 3;

/// Whether a day stands right behind the headline.
fn is_headed_by_day(page: &Page<'_>) -> bool {
    let title = page
        .blocks
        .iter()
        .rposition(|block| block.role == Role::Title);
    let behind = title
        .and_then(|title| page.blocks.get(title + 1..))
        .unwrap_or_default();
    let mut behind = behind.iter().take(BEHIND);
    behind.any(|block| block.role == Role::Date)
}

/// What a plain text says of itself in its lines.
pub(crate) fn of_text(
    page: &Page<'_>,
    recognizer: &Recognizer,
    language: Option<&str>,
) -> Metadata {
    let dates = language.map_or_else(DateReader::default, DateReader::of);
    let of = |role: Role| page.blocks.iter().find(move |block| block.role == role);
    let text = |role| of(role).map(|block| block.text.to_string());
    let day =
        |families| day::of_lines(page, &dates, recognizer, families).map(|date| date.to_string());
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
