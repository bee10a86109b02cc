//! The day of publication as machines are told it: structured data, `<meta>`, microdata, the page's address.

use super::linked;
use super::signals::Head;
use super::sources::Sources;
use crate::locale::date::{ANY_LANGUAGE, Date, DateReader};

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
/// How many of them, from the first on, only articles have.
const OF_ARTICLES: usize = 4;
/// What structured data, `<meta>` and microdata say.
pub(super) fn told(sources: &Sources<'_, '_>) -> Option<Date> {
    let head = sources.head;
    let machine = |text| sources.dates.machine(text);
    let of_meta = || {
        PUBLISHED
            .iter()
            .find_map(|name| head.first(&[name]).and_then(machine))
            .or_else(|| named_after_publication(head, sources.dates))
    };
    let of_microdata = || {
        let mut moments = sources.marked.moments.iter();
        let moment = moments.find(|moment| moment.is_publication);
        moment.map(|moment| moment.date)
    };
    let linked = head.linked.published().and_then(machine);
    linked.or_else(of_meta).or_else(of_microdata)
}

/// The day of publication of a page that need not be an article: what machines are told of an article.
pub(super) fn told_of_article(sources: &Sources<'_, '_>) -> Option<Date> {
    let head = sources.head;
    let article = head.linked.article();
    let linked = article.and_then(|article| linked::text(article, "datePublished"));
    let meta = || head.first(&PUBLISHED[..OF_ARTICLES]);
    let told = linked
        .or_else(meta)
        .and_then(|text| sources.dates.machine(text));
    let marked = || {
        let mut moments = sources.marked.moments.iter();
        let moment = moments.find(|moment| moment.is_publication);
        moment.map(|moment| moment.date)
    };
    told.or_else(marked)
}

/// The day in the page's own address.
pub(super) fn of_address(head: &Head<'_>) -> Option<Date> {
    let (_, path) = head.address()?.split_once("://")?;
    let path = path.split(['?', '#']).next()?;
    let packed = path.split('/').find(|step| step.len() == 8);
    let packed = packed.and_then(|step| ANY_LANGUAGE.machine(step));
    let parted = || {
        let path = path.replace(['/', '_'], "-");
        let (date, span) = ANY_LANGUAGE.find(&path)?;
        let is_whole = !path[span.end..].starts_with(|c: char| c.is_ascii_digit());
        is_whole.then_some(date)
    };
    packed.or_else(parted)
}

/// The date in a `<meta>` of the site's own name, if that name speaks of publication.
fn named_after_publication(head: &Head<'_>, dates: &DateReader) -> Option<Date> {
    let speaks = |name: &str| {
        let is_day = ["date", "time"].iter().any(|word| name.contains(word));
        is_day && name.contains("publish")
    };
    let mut metas = head.metas.iter().filter(|(name, _)| speaks(name));
    metas.find_map(|(_, content)| dates.machine(content))
}
