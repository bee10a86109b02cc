//! Who wrote a page, as it names them.

mod byline;
mod name;
mod shown;
mod told;

use super::Sources;
use super::marked::Names;
use crate::content::PageType;
use name::is_account;
use shown::is_shown;
use shown::marked;
use shown::of_named_elements;
use shown::of_thread;
use shown::signed;
use told::by_house;
use told::told;

pub(super) use shown::of_text;

/// The authors: those that machines are told, unless readers are shown others; else the plainest evidence
/// first, a byline, a link to an author's page, an element named after authors.
pub(super) fn authors(sources: &Sources<'_, '_>) -> Vec<String> {
    let told = told(sources);
    let steps: [&dyn Fn() -> Vec<String>; 7] = [
        &|| unless_hidden(sources, &told),
        &|| marked(sources, Names::Itemprop),
        &|| of_thread(sources),
        &|| marked(sources, Names::Rel),
        &|| signed(sources),
        &|| marked(sources, Names::AuthorLink),
        &|| of_named_elements(sources),
    ];
    let mut found = steps.iter().map(|step| step());
    let found = found.find(|names| !names.is_empty());
    found.unwrap_or_else(|| by_house(sources))
}

/// The names told, but for accounts that no reader sees and for those in whose stead a byline names others.
fn unless_hidden(sources: &Sources<'_, '_>, told: &[String]) -> Vec<String> {
    if told.is_empty() || sources.page.page_type == PageType::Forum || is_shown(sources, told) {
        return told.to_vec();
    }
    let shown = signed(sources);
    if shown.is_empty() {
        let names = told.iter().filter(|name| !is_account(name));
        return names.cloned().collect();
    }
    shown
}
