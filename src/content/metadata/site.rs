//! What a page's site is called.

use super::signals::Head;
use super::title::hash;
use crate::content::PageType;

/// Fewest letters of a part of a host name that is taken for a site's name.
const FEWEST_LETTERS: usize = 4;

/// The names of a site: those that it tells, and its host.
pub(super) struct Site<'t> {
    told: Option<&'t str>,
    hosts: Vec<u64>,
    /// Shops and first pages call themselves by the site's name; what is written has its own.
    is_text: bool,
}

impl<'t> Site<'t> {
    pub(super) fn of(head: &'t Head<'_>, page_type: PageType) -> Self {
        Site {
            told: head.first(&["og:site_name", "application-name"]),
            hosts: head.host().map_or_else(Vec::new, hosts),
            is_text: matches!(
                page_type,
                PageType::Article | PageType::Forum | PageType::Documentation
            ),
        }
    }

    /// Whether a text is the site's name and no more.
    pub(super) fn is_name(&self, text: &str) -> bool {
        let own = hash(text);
        let is_told = self.told.is_some_and(|name| hash(name) == own);
        self.is_text && (is_told || self.hosts.contains(&own))
    }
}

/// The ways in which a host name is a site's name: whole, without `www`, and each longer part of it.
fn hosts(host: &str) -> Vec<u64> {
    let bare = host.strip_prefix("www.").unwrap_or(host);
    let whole = [host, bare].into_iter();
    whole.chain(parts(host)).map(hash).collect()
}

fn parts(host: &str) -> impl Iterator<Item = &str> {
    host.split('.').filter(|part| part.len() >= FEWEST_LETTERS)
}
