//! Whom machines are told: structured data, `<meta>`, the card for sharing.

use super::byline::introduces;
use super::byline::is_bare_introduction;
use super::name::people;
use crate::content::metadata::linked::Name;
use crate::content::metadata::sources::Sources;

/// The names that the structured data gives the article.
fn linked(sources: &Sources<'_, '_>) -> Vec<Name> {
    let linked = &sources.head.linked;
    let article = linked.article();
    article.map_or_else(Vec::new, |article| linked.names(article, "author"))
}

/// What structured data tells, or else `<meta>`; the site itself is left out.
pub(super) fn told(sources: &Sources<'_, '_>) -> Vec<String> {
    let (linked, site) = (linked(sources), sources.site_name);
    // Where several are told, teams among them took part.
    let counts = |name: &&Name| !name.is_organization || linked.len() > 1;
    let texts = linked.iter().filter(counts).map(|name| name.text.as_str());
    let names = people(texts, site);
    if names.is_empty() {
        of_metas(sources, site)
    } else {
        names
    }
}

/// Where nobody else is named: the organization, or the site that signs with its own name.
pub(super) fn by_house(sources: &Sources<'_, '_>) -> Vec<String> {
    let linked = linked(sources);
    let texts = || linked.iter().map(|name| name.text.as_str());
    let others = people(texts(), sources.site_name);
    if !others.is_empty() {
        return others;
    }
    let signed = people(texts(), None);
    if signed.is_empty() {
        of_metas(sources, None)
    } else {
        signed
    }
}

fn of_metas(sources: &Sources<'_, '_>, site: Option<&str>) -> Vec<String> {
    const METAS: [&str; 10] = [
        "citation_author",
        "citation_authors",
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "sailthru.author",
        "byl",
        "authors",
    ];
    let of = |meta: &&str| {
        let metas = sources.head.metas.iter().filter(|(name, _)| name == meta);
        people(metas.map(|(_, content)| content.as_ref()), site)
    };
    METAS
        .iter()
        .map(of)
        .find(|names| !names.is_empty())
        .unwrap_or_else(|| people(of_card(sources), site))
}

/// The author on the card that a page gives for sharing: a labelled pair of `<meta>`.
fn of_card<'s>(sources: &'s Sources<'_, '_>) -> Option<&'s str> {
    const PAIRS: [(&str, &str); 2] = [
        ("twitter:label1", "twitter:data1"),
        ("twitter:label2", "twitter:data2"),
    ];
    let is_author =
        |label: &str| is_bare_introduction(label) || introduces(label).is_some_and(str::is_empty);
    PAIRS.iter().find_map(|(label, data)| {
        sources
            .head
            .first(&[label])
            .filter(|label| is_author(label))?;
        sources.head.first(&[data])
    })
}
