//! The headline of a page, without the site's name.

use super::linked;
use super::signals::Head;
use crate::content::Page;
use crate::content::PageType;
use crate::content::segment::WordHash;

/// Fewest bytes of a heading that is taken for being a part of a told title.
const FEWEST_BYTES: usize = 8;
/// Fewest bytes of a told title that is taken for a part of a heading.
const FEWEST_BYTES_WITHIN: usize = 16;
/// Fewest words, and share of its words in percent, that a heading has in common with a told title when
/// it is taken instead.
const FEWEST_WORDS: usize = 2;
const LEAST_SHARE: usize = 50;
/// What stands between a title and a site's name.
const SIGNS: [&str; 9] = [" | ", " - ", " – ", " — ", " : ", " · ", " » ", " • ", ": "];

/// The headline: the heading that says what the page is called elsewhere, else what it is called there.
///
/// `headings` are the blocks that are first-level headings.
pub(super) fn title(head: &Head<'_>, page: &Page<'_>, headings: &[usize]) -> Option<String> {
    let article = head.linked.article();
    let headline = article.and_then(|article| linked::text(article, "headline"));
    let shared = head.first(&["og:title", "twitter:title"]);
    let told: Vec<&str> = [headline, shared, head.title.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let fronts = told.iter().flat_map(|title| fronts(title));
    let hashes: Vec<u64> = told.iter().copied().chain(fronts).map(hash).collect();
    let site = head.first(&["og:site_name", "application-name"]);
    // Shops and first pages call themselves by the site's name; what is written has its own.
    let is_text = matches!(
        page.page_type,
        PageType::Article | PageType::Forum | PageType::Documentation
    );
    let is_site = |text: &str| is_text && site.is_some_and(|site| hash(site) == hash(text));
    // A heading that is the site's name is the page's only on the site's first page.
    let has_own = told.iter().any(|title| !is_site(title));
    let headings = || {
        let texts = headings.iter().map(|at| page.blocks[*at].text.as_ref());
        texts.filter(|text| !has_own || !is_site(text))
    };
    let same = headings().find(|text| hashes.contains(&hash(text)));
    let part = || {
        headings().find(|text| {
            text.len() >= FEWEST_BYTES && told.iter().any(|title| title.contains(text))
        })
    };
    // A heading says more than the title where the date, a count or the site's own label stand in it.
    let within = || {
        let cut = told.iter().flat_map(|title| {
            title
                .rsplit_once(SIGNS[0])
                .or(title.rsplit_once(SIGNS[1]))
                .map(|cut| cut.0)
        });
        let mut plain = told
            .iter()
            .copied()
            .chain(cut)
            .filter(|title| title.len() >= FEWEST_BYTES_WITHIN);
        plain.find(|title| headings().any(|text| text.contains(title)))
    };
    let is_written = matches!(page.page_type, PageType::Article | PageType::Forum);
    let alike =
        || headings().find(|text| is_written && told.iter().any(|title| is_alike(text, title)));
    let chosen = same
        .or_else(part)
        .or_else(within)
        .or_else(alike)
        .or(shared.filter(|title| !is_site(title)))
        .or(headline.filter(|title| !is_site(title)))
        .or(head.title.as_deref())
        .map(|title| without_site(title, &is_site));
    chosen.or_else(|| headings().next()).map(clean)
}

fn hash(text: &str) -> u64 {
    WordHash::of(text).all
}

/// Whether a heading shares enough words with a title to be another wording of it.
fn is_alike(heading: &str, title: &str) -> bool {
    let lower = title.to_lowercase();
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let (own, others) = (words(heading), words(&lower));
    let shared = own.iter().filter(|word| others.contains(word)).count();
    shared >= FEWEST_WORDS && shared * 100 >= own.len() * LEAST_SHARE
}

/// White space folded, and references that were written twice decoded.
pub(super) fn clean(text: &str) -> String {
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    folded
        .replace("&amp;", "&")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&reg;", "®")
}

/// A title without the site's name, where a sign sets that apart.
fn without_site<'t>(title: &'t str, is_site: &impl Fn(&str) -> bool) -> &'t str {
    let cut = |sign: &&str| {
        let behind = title.rsplit_once(*sign).filter(|cut| is_site(cut.1));
        let before = title.split_once(*sign).filter(|cut| is_site(cut.0));
        behind.map(|cut| cut.0).or(before.map(|cut| cut.1))
    };
    SIGNS.iter().find_map(cut).unwrap_or(title)
}

/// A title without the site's name behind or before it.
fn fronts(title: &str) -> Vec<&str> {
    let cut = |sign: &&str| {
        [
            title.rsplit_once(*sign).map(|cut| cut.0),
            title.split_once(*sign).map(|cut| cut.0),
        ]
    };
    SIGNS.iter().flat_map(cut).flatten().collect()
}
