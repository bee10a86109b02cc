//! Whom the markup shows: microdata, links to authors and members, elements named after authors.

use super::byline::byline;
use super::name::is_capitalized;
use super::name::is_name;
use super::name::people;
use crate::content::Role;
use crate::content::metadata::marked::Names;
use crate::content::metadata::marked::Person;
use crate::content::metadata::sources::Sources;

/// Bytes of a block that a name in it is seen in.
const LONGEST_SIGNED: usize = 200;

/// Blocks before the headline of a thread's first post in which its member may stand.
const ABOVE_POST: usize = 6;

/// Fewest characters of a word of a name that is looked for; in East Asia a name is one short word.
const FEWEST_CHARACTERS: usize = 2;

/// Whether a short block about the main content has a word of one of the names.
pub(super) fn is_shown(sources: &Sources<'_, '_>, names: &[String]) -> bool {
    let words: Vec<String> = names
        .iter()
        .flat_map(|name| name.split_whitespace())
        .filter(|word| word.chars().count() >= FEWEST_CHARACTERS)
        .map(str::to_lowercase)
        .collect();
    let mut short = sources
        .about()
        .filter(|(_, block)| block.text.len() <= LONGEST_SIGNED);
    words.is_empty()
        || short.any(|(_, block)| {
            let text = block.text.to_lowercase();
            words.iter().any(|word| text.contains(word.as_str()))
        })
}

/// In a forum, the member beside the first post.
pub(super) fn of_thread(sources: &Sources<'_, '_>) -> Vec<String> {
    if sources.is_thread {
        marked(sources, Names::MemberLink)
    } else {
        Vec::new()
    }
}

/// Names, and the block where the first of them stands.
pub(super) type Placed = (usize, Vec<String>);

/// The people whom elements name in this way beside the beginning of the main content.
pub(super) fn marked(sources: &Sources<'_, '_>, names: Names) -> Vec<String> {
    placed(sources, names).map_or_else(Vec::new, |(_, names)| names)
}

/// The first person whom an element names in this way beside the beginning of the main content, and
/// whoever is named right after.
pub(super) fn placed(sources: &Sources<'_, '_>, names: Names) -> Option<Placed> {
    let is_beside = |person: &&Person| {
        let place = sources.place(person.at);
        match names {
            Names::Itemprop => true,
            Names::MemberLink => place + ABOVE_POST >= sources.heading,
            _ => sources.is_beside(place),
        }
    };
    let found = sources
        .marked
        .people
        .iter()
        .filter(|person| person.names == names);
    let mut found = found
        .filter(is_beside)
        .filter(|person| is_name(&person.name));
    let first = found.next()?;
    let place = sources.place(first.at);
    // A forum's posts have one author each; the first is that of the thread.
    let others = found.take_while(|other| {
        let is_same =
            |at: usize| at == place || (at == place + 1 && sources.begins_with(at, &other.name));
        names != Names::MemberLink && is_same(sources.place(other.at))
    });
    let all = std::iter::once(first)
        .chain(others)
        .map(|person| person.name.as_str());
    let names = people(all, sources.site_name);
    (!names.is_empty()).then_some((place, names))
}

/// The first name in an element named after authors, but for those of comments and of other pages.
pub(super) fn of_named_elements(sources: &Sources<'_, '_>) -> Vec<String> {
    let blocks = sources.authored.iter().map(|at| &sources.page.blocks[*at]);
    let own = blocks.filter(|block| {
        let is_other = matches!(block.role, Role::CommentUi | Role::Related | Role::Body);
        !is_other && is_name(&block.text)
    });
    let mut likely = own.filter_map(|block| byline(&block.text));
    people(likely.find(|name| is_capitalized(name)), sources.site_name)
}
