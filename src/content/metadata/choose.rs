//! From what a page says of itself to what is claimed of it: nothing that the page does not say.

use super::date;
use super::linked;
use super::signals::Head;
use crate::content::Metadata;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Role;
use crate::content::segment::WordHash;

/// Letters that a name of one or more people has at most.
const LONGEST_NAME: usize = 120;

/// Blocks around the beginning of the main content in which a byline or a date is looked for.
const BESIDE: usize = 12;

/// Chooses the metadata of a page whose blocks have their roles.
///
/// `headings` are the blocks that are first-level headings, `authored` those whose container is
/// named after an author.
pub(crate) fn choose(
    head: &Head<'_>,
    page: &Page<'_>,
    headings: &[usize],
    authored: &[usize],
) -> Metadata {
    let site_name = head
        .first(&["og:site_name", "application-name"])
        .map(str::to_owned);
    let mut metadata = Metadata {
        title: title(head, page, headings),
        section: head.first(&["article:section"]).map(str::to_owned),
        canonical: head
            .canonical
            .as_deref()
            .or_else(|| head.first(&["og:url"]))
            .map(str::to_owned),
        tags: tags(head),
        site_name,
        ..Metadata::default()
    };
    // Other pages carry the dates and makers of the site's machinery, not of what they show.
    if matches!(page.page_type, PageType::Article | PageType::Forum) {
        metadata.authors = authors(head, page, authored, metadata.site_name.as_deref());
        let published = published(head).or_else(|| beside(page).find_map(date::first));
        metadata.published = published.map(|date| date.to_string());
        metadata.modified = modified(head).map(|date| date.to_string());
    }
    metadata
}

fn hash(text: &str) -> u64 {
    WordHash::of(text).all
}

fn title(head: &Head<'_>, page: &Page<'_>, headings: &[usize]) -> Option<String> {
    let article = head.linked.article();
    let headline = article.and_then(|article| linked::text(article, "headline"));
    let shared = head.first(&["og:title", "twitter:title"]);
    let told: Vec<&str> = [headline, shared, head.title.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let fronts = told.iter().flat_map(|title| fronts(title));
    let hashes: Vec<u64> = told.iter().copied().chain(fronts).map(hash).collect();
    let headings = || headings.iter().map(|at| page.blocks[*at].text.as_ref());
    let same = headings().find(|text| hashes.contains(&hash(text)));
    let part =
        || headings().find(|text| text.len() >= 8 && told.iter().any(|title| title.contains(text)));
    let chosen = same
        .or_else(part)
        .or(shared)
        .or(headline)
        .or(head.title.as_deref());
    chosen.or_else(|| headings().next()).map(clean)
}

/// White space folded, and references that were written twice decoded.
fn clean(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    folded
        .replace("&amp;", "&")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&reg;", "®")
}

/// A title without the site's name behind or before it.
fn fronts(title: &str) -> Vec<&str> {
    let signs = [" | ", " - ", " – ", " — ", " : ", " · ", " » ", ": "];
    let cut = |sign: &&str| {
        [
            title.rsplit_once(*sign).map(|cut| cut.0),
            title.split_once(*sign).map(|cut| cut.0),
        ]
    };
    signs.iter().flat_map(cut).flatten().collect()
}

fn tags(head: &Head<'_>) -> Vec<String> {
    let tags = head.metas.iter().filter(|(name, _)| name == "article:tag");
    tags.map(|(_, tag)| tag.trim().to_owned()).collect()
}

fn authors(
    head: &Head<'_>,
    page: &Page<'_>,
    authored: &[usize],
    site: Option<&str>,
) -> Vec<String> {
    let article = head.linked.article();
    let told = article.map_or_else(Vec::new, |article| linked::names(article, "author"));
    let names = people(told, site);
    if !names.is_empty() {
        return names;
    }
    let metas = [
        "author",
        "article:author",
        "dc.creator",
        "parsely-author",
        "sailthru.author",
        "citation_author",
        "byl",
    ];
    for meta in metas {
        let told = head
            .metas
            .iter()
            .filter(|(name, _)| name == meta)
            .map(|(_, content)| content.as_ref());
        let names = people(told.collect(), site);
        if !names.is_empty() {
            return names;
        }
    }
    let named = authored.iter().map(|at| page.blocks[*at].text.as_ref());
    let found = beside(page)
        .filter(|text| introduces(text).is_some())
        .chain(named)
        .find_map(byline);
    people(found.into_iter().collect(), site)
}

/// What is a name: no address, not the site, not a sentence.
fn people(told: Vec<&str>, site: Option<&str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in told {
        let name = clean(name);
        let name = introduces(&name).unwrap_or(&name).trim().to_owned();
        let is_name = !name.is_empty()
            && name.len() <= LONGEST_NAME
            && !name.contains("http")
            && !name.contains('@')
            && site.is_none_or(|site| !site.eq_ignore_ascii_case(&name))
            && !["admin", "administrator", "editor", "staff", "author"]
                .contains(&name.to_lowercase().as_str());
        if is_name && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The rest of a text that begins like a byline.
fn introduces(text: &str) -> Option<&str> {
    let starts = [
        "Written by",
        "Posted by",
        "Published by",
        "By:",
        "By",
        "Author:",
        "Words by",
        "Story by",
        "Von",
        "Por",
        "Par",
        "Av",
        "Di",
    ];
    starts.iter().find_map(|start| {
        let front = text.get(..start.len())?;
        let rest = &text[start.len()..];
        (front.eq_ignore_ascii_case(start) && rest.starts_with([' ', ':', '\u{a0}']))
            .then(|| rest.trim_start_matches([' ', ':', '\u{a0}']))
    })
}

/// The name in a line that names an author.
fn byline(text: &str) -> Option<&str> {
    let rest = introduces(text).unwrap_or(text);
    let end = date::find(rest).map_or(rest.len(), |(_, span)| span.start);
    let rest = rest[..end].split(['|', '·', '•', '/']).next()?;
    let rest = rest
        .trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')')
        .trim();
    let words = rest.split_whitespace().count();
    let label = rest.ends_with([':', '：']) || rest.to_lowercase().ends_with(" by");
    let capital = rest.chars().next().is_some_and(|c| !c.is_lowercase());
    ((1..=7).contains(&words) && !label && capital && rest.chars().any(char::is_alphabetic))
        .then_some(rest)
}

/// Short blocks beside the beginning of the main content, the nearest to the top first.
fn beside<'p>(page: &'p Page<'_>) -> impl Iterator<Item = &'p str> {
    let first = page
        .blocks
        .iter()
        .position(|block| block.role == Role::Body)
        .unwrap_or(0);
    let range = first.saturating_sub(BESIDE)..(first + BESIDE).min(page.blocks.len());
    page.blocks[range]
        .iter()
        .map(|block| block.text.as_ref())
        .filter(|text| text.len() <= LONGEST_NAME)
}

fn published(head: &Head<'_>) -> Option<date::Date> {
    let article = head.linked.article();
    let told = article.and_then(|article| linked::text(article, "datePublished"));
    let metas = [
        "article:published_time",
        "datepublished",
        "article:published",
        "date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "dc.date.issued",
        "dc.date",
        "dcterms.created",
        "parsely-pub-date",
        "sailthru.date",
        "citation_publication_date",
        "citation_date",
        "article.published",
    ];
    told.and_then(date::first).or_else(|| {
        metas
            .iter()
            .find_map(|name| head.first(&[name]).and_then(date::first))
    })
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
