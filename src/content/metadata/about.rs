//! What a page says of where it belongs: subtitle, section, tags, site, agency.

use serde_json::{Map, Value};

use super::linked;
use super::signals::Head;
use super::title::clean;
use crate::content::Page;
use crate::content::Role;
use crate::locale::Recognizer;

/// Most tags of a page, and the longest of them in bytes.
const MOST_TAGS: usize = 100;
const LONGEST_TAG: usize = 200;
/// Most bylines and datelines that an agency is looked for in.
const MOST_LINES: usize = 20;
/// What bundles call the agency in a byline or a dateline, and whoever else it is from.
const AGENCY: &str = "agency";
const OUTLET: &str = "outlet";

/// The second headline: what the structured data calls so, or else the block that is one.
pub(super) fn subtitle(head: &Head<'_>, page: &Page<'_>) -> Option<String> {
    let article = head.linked.article();
    let told = article.and_then(|article| linked::text(article, "alternativeHeadline"));
    let shown = || {
        let mut blocks = page.blocks.iter();
        let block = blocks.find(|block| block.role == Role::Subtitle)?;
        Some(block.text.as_ref())
    };
    told.or_else(shown).map(clean)
}

/// The section that it stands in.
pub(super) fn section(head: &Head<'_>) -> Option<String> {
    let article = head.linked.article();
    let linked = || article.and_then(|article| linked::text(article, "articleSection"));
    let told = head.first(&["article:section", "og:article:section"]);
    told.or_else(linked)
        .or_else(|| head.first(&["parsely-section"]))
        .map(clean)
}

/// The tags: those of `<meta>`, one each, or else the keywords of the structured data or of news.
pub(super) fn tags(head: &Head<'_>) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for told in ["article:tag", "og:article:tag"] {
        head.all(told).for_each(|tag| add(&mut tags, tag));
    }
    if let Some(article) = head.linked.article().filter(|_| tags.is_empty()) {
        keywords(article, &mut tags);
    }
    for told in ["news_keywords", "parsely-tags", "sailthru.tags", "keywords"] {
        if tags.is_empty() {
            head.all(told).for_each(|list| add_list(&mut tags, list));
        }
    }
    tags
}

fn keywords(article: &Map<String, Value>, tags: &mut Vec<String>) {
    match article.get("keywords") {
        Some(Value::String(list)) => add_list(tags, list),
        Some(Value::Array(items)) => {
            let items = items.iter().filter_map(Value::as_str);
            items.for_each(|item| add(tags, item));
        }
        _ => {}
    }
}

fn add_list(tags: &mut Vec<String>, list: &str) {
    list.split([',', '，', '、', ';'])
        .for_each(|tag| add(tags, tag));
}

fn add(tags: &mut Vec<String>, tag: &str) {
    let tag = clean(tag);
    let fits = !tag.is_empty() && tag.len() <= LONGEST_TAG && tags.len() < MOST_TAGS;
    if fits && !tags.contains(&tag) {
        tags.push(tag);
    }
}

/// What the page says of itself for those who list it, or else what the structured data says of the article.
pub(super) fn description(head: &Head<'_>) -> Option<String> {
    let article = head.linked.article();
    let linked = || article.and_then(|article| linked::text(article, "description"));
    let told = head.first(&["description", "og:description", "twitter:description"]);
    told.or_else(linked).map(clean)
}

/// The licence that a link names, the structured data or `<meta>`.
pub(super) fn license(head: &Head<'_>) -> Option<String> {
    let article = head.linked.article();
    let linked = || article.and_then(|article| linked::text(article, "license"));
    let told = || {
        head.first(&[
            "dcterms.license",
            "dc.rights.license",
            "dcterms.rights.license",
        ])
    };
    let link = head.license.as_deref();
    link.or_else(linked).or_else(told).map(clean)
}

/// The count of comments or answers in the structured data.
pub(super) fn comments(head: &Head<'_>) -> Option<u64> {
    let article = head.linked.article()?;
    let counts = ["commentCount", "answerCount"].into_iter();
    let count = counts.filter_map(|key| article.get(key)).find_map(number);
    count.or_else(|| interactions(article.get("interactionStatistic")?))
}

/// The count of the interactions that are comments (schema.org `InteractionCounter`).
fn interactions(value: &Value) -> Option<u64> {
    let counters: &[Value] = match value {
        Value::Array(counters) => counters,
        one => std::slice::from_ref(one),
    };
    let is_of_comments = |counter: &&Value| {
        let kind = &counter["interactionType"];
        let name = kind.as_str().or_else(|| kind["@type"].as_str());
        name.is_some_and(|name| name.ends_with("CommentAction"))
    };
    let counter = counters.iter().find(is_of_comments)?;
    number(&counter["userInteractionCount"])
}

/// A whole number, as such or as text.
pub(super) fn number(value: &Value) -> Option<u64> {
    value
        .as_u64()
        .or_else(|| value.as_str()?.trim().parse().ok())
}

/// The site's name, or else that of the publisher.
pub(super) fn site_name(head: &Head<'_>) -> Option<String> {
    let linked = || {
        let article = head.linked.article()?;
        let mut names = head.linked.names(article, "publisher").into_iter();
        names.next().map(|name| name.text)
    };
    let told = head.first(&["og:site_name", "application-name"]);
    told.map(str::to_owned).or_else(linked)
}

/// The agency that a dateline or a byline names: what the bundles call so, or in a dateline another outlet
/// than the site.
pub(super) fn agency(
    page: &Page<'_>,
    recognizer: &Recognizer,
    site: Option<&str>,
) -> Option<String> {
    let lines = page
        .blocks
        .iter()
        .filter(|block| matches!(block.role, Role::Dateline | Role::Byline))
        .take(MOST_LINES);
    let mut agencies = lines.filter_map(|block| {
        let found = recognizer.find(&block.text);
        let arguments = || found.iter().flat_map(|found| &found.arguments);
        let named = |name| arguments().find(|argument| argument.name == name);
        let outlet = || named(OUTLET).filter(|_| block.role == Role::Dateline);
        let agency = named(AGENCY).or_else(outlet)?;
        Some(agency.span?.slice(&block.text).to_owned())
    });
    agencies.find(|agency| site.is_none_or(|site| !site.contains(agency.as_str())))
}
