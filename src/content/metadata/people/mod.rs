//! Who wrote a page, as it names them.

mod byline;
mod joined;
mod lines;
mod name;
mod shown;
mod told;

use super::marked::Names;
use super::sources::Sources;
use lines::bare;
use lines::beside_day;
use lines::of_byline_block;
use lines::signed;
use lines::signed_about;
use lines::signed_beside;
use lines::signed_surely;
use name::is_account;
use name::is_person;
use shown::is_shown;
use shown::marked;
use shown::of_named_elements;
use shown::of_thread;
use told::by_house;
use told::told;

pub(super) use byline::introduces;
pub(super) use lines::of_text;

/// The authors: those that machines are told, unless readers are shown others; else the plainest evidence
/// first, a byline, a link to an author's page, an element named after authors.
pub(super) fn authors(sources: &Sources<'_, '_>) -> Vec<String> {
    let told = told(sources);
    let found = first_of(&[
        &|| unless_hidden(sources, &told),
        &|| marked(sources, Names::Itemprop),
        &|| of_thread(sources),
        &|| signed_beside(sources),
        &|| signed_about(sources),
        &|| of_byline_block(sources),
        &|| of_named_elements(sources),
        &|| by_house(sources),
        &|| beside_day(sources),
    ]);
    unlabelled(sources, found)
}

/// The people whom a page that need not be an article names as its authors with more than their place.
pub(super) fn sure_authors(sources: &Sources<'_, '_>) -> Vec<String> {
    let told = || {
        let names = told(sources).into_iter();
        names.filter(|name| is_person(name)).collect()
    };
    let marked = || marked(sources, Names::Itemprop);
    let found = first_of(&[&told, &marked, &|| signed_surely(sources)]);
    unlabelled(sources, found)
}

/// The names without what the bundles know to stand beside one, each once.
fn unlabelled(sources: &Sources<'_, '_>, found: Vec<String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in found {
        let bare = bare(sources.recognizer, &name).to_owned();
        if !names.contains(&bare) {
            names.push(bare);
        }
    }
    names
}

/// What the first step finds that finds anybody.
fn first_of(steps: &[&dyn Fn() -> Vec<String>]) -> Vec<String> {
    let mut found = steps.iter().map(|step| step());
    found.find(|names| !names.is_empty()).unwrap_or_default()
}

/// The names told, but for accounts that no reader sees and for those in whose stead a byline names others.
fn unless_hidden(sources: &Sources<'_, '_>, told: &[String]) -> Vec<String> {
    if told.is_empty() || sources.is_thread || is_shown(sources, told) {
        return told.to_vec();
    }
    let shown = signed(sources);
    if shown.is_empty() {
        let names = told.iter().filter(|name| !is_account(name));
        return names.cloned().collect();
    }
    shown
}
