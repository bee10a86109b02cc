//! Bylines as lines of text: those that the bundles know, and those whose own words tell.

use super::byline::byline;
use super::byline::is_bare_introduction;
use super::byline::plain_signature;
use super::byline::signature;
use super::byline::until_name_end;
use super::first_of;
use super::name::LONGEST_NAME;
use super::name::is_capitalized;
use super::name::is_person;
use super::name::people;
use super::shown::Placed;
use super::shown::placed;
use crate::content::Block;
use crate::content::Kind;
use crate::content::Page;
use crate::content::Role;
use crate::content::metadata::marked::Names;
use crate::content::metadata::sources::Sources;
use crate::locale::JOINING_WORDS;
use crate::locale::Recognition;
use crate::locale::Recognizer;
use crate::locale::date::ANY_LANGUAGE;

/// What the bundles' bylines call the people in them.
const AUTHOR_ARGUMENTS: [&str; 2] = ["author", "other-author"];

/// Blocks that a line may stand nearer to the headline than an element that names an author, and yet not
/// count: its words alone may mislead.
const DOUBT: usize = 2;

/// Which lines are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Those beside the headline or the beginning of the main content.
    Beside,
    /// Those from a little before the headline to a little after the main content.
    About,
}

/// The names in the byline or the link to an author's page that stands nearest to the headline; where no
/// byline stands there, one that the bundles know goes before the link.
pub(super) fn signed_beside(sources: &Sources<'_, '_>) -> Vec<String> {
    let near = [
        (placed(sources, Names::Rel), 0),
        (recognized(sources, Reach::Beside), 0),
        (of_lines(sources), DOUBT),
    ];
    let link = placed(sources, Names::AuthorLink);
    if near.iter().all(|(found, _)| found.is_none()) {
        let found = recognized(sources, Reach::About).or(link);
        return found.map_or_else(Vec::new, |(_, names)| names);
    }
    let found = near.into_iter().chain([(link, 0)]);
    let found = found.filter_map(|(found, doubt)| {
        let (place, names) = found?;
        Some((sources.distance(place) + doubt, names))
    });
    let nearest = found.min_by_key(|(distance, _)| *distance);
    nearest.map_or_else(Vec::new, |(_, names)| names)
}

/// The names that an author's link or a byline that the bundles know gives beside the headline.
pub(super) fn signed_surely(sources: &Sources<'_, '_>) -> Vec<String> {
    let found = [
        placed(sources, Names::Rel),
        recognized(sources, Reach::Beside),
        placed(sources, Names::AuthorLink),
    ];
    let found = found.into_iter().flatten();
    let nearest = found.min_by_key(|(place, _)| sources.distance(*place));
    nearest.map_or_else(Vec::new, |(_, names)| names)
}

/// The names in a line from the headline on whose words need no place to tell what it is.
pub(super) fn signed_about(sources: &Sources<'_, '_>) -> Vec<String> {
    of_plain_lines(sources).map_or_else(Vec::new, |(_, names)| names)
}

/// The names in the byline that readers see.
pub(super) fn signed(sources: &Sources<'_, '_>) -> Vec<String> {
    first_of(&[&|| signed_beside(sources), &|| signed_about(sources)])
}

/// The names in the first byline that the bundles know, and its place.
fn recognized(sources: &Sources<'_, '_>, reach: Reach) -> Option<Placed> {
    // A script may call others by name as a reporter calls himself at its end.
    let is_end = |(_, block): &(usize, &Block<'_>)| block.role == Role::BroadcastSignoff;
    let lines: Vec<(usize, &Block<'_>)> = sources
        .about()
        .filter(|(place, _)| reach == Reach::About || sources.is_beside(*place))
        .filter(|(_, block)| is_signature(block))
        .collect();
    let ends = lines.iter().rev().copied().filter(is_end);
    let lines = lines.iter().copied().filter(|line| !is_end(line));
    let mut names = lines.chain(ends).map(|(place, block)| {
        let names = authors_in(sources.recognizer, &block.text).into_iter();
        let names = names.map(|name| linked_part(sources, place, name));
        (place, people(names, sources.site_name))
    });
    names.find(|(_, names)| !names.is_empty())
}

/// The names in the first line of a text that is a byline.
pub(in crate::content::metadata) fn of_text(
    page: &Page<'_>,
    recognizer: &Recognizer,
) -> Vec<String> {
    let lines = page.blocks.iter().filter(|block| is_signature(block));
    let mut names = lines.map(|block| people(authors_in(recognizer, &block.text), None));
    names.find(|names| !names.is_empty()).unwrap_or_default()
}

/// Whether a block may name who wrote the page.
fn is_signature(block: &Block<'_>) -> bool {
    matches!(
        block.role,
        Role::Byline | Role::Dateline | Role::BroadcastSignoff | Role::ReporterWidget
    )
}

/// What a line's bylines and datelines call an author.
fn authors_in<'t>(recognizer: &Recognizer, text: &'t str) -> Vec<&'t str> {
    let mut found = recognizer.find(text);
    // Several messages may say the same words; that counts which leaves the least of them open.
    found.dedup_by(|later, kept| {
        let is_same = later.span == kept.span;
        if is_same && open_bytes(later) < open_bytes(kept) {
            std::mem::swap(later, kept);
        }
        is_same
    });
    let arguments = found.iter().flat_map(|found| &found.arguments);
    let authors = arguments.filter(|argument| AUTHOR_ARGUMENTS.contains(&argument.name));
    authors
        .filter_map(|argument| argument.span.map(|span| span.slice(text)))
        .collect()
}

/// A name without what the bundles know to stand beside one, such as `기자`.
pub(super) fn bare<'n>(recognizer: &Recognizer, name: &'n str) -> &'n str {
    match authors_in(recognizer, name)[..] {
        [author] => author,
        _ => name,
    }
}

/// Bytes of a line that the message leaves to its arguments.
fn open_bytes(found: &Recognition<'_>) -> usize {
    let spans = found.arguments.iter().filter_map(|argument| argument.span);
    spans.map(|span| span.end - span.start).sum()
}

/// The name in a line beside the beginning of the main content that begins like a byline, or in the line
/// after one that holds nothing else.
fn of_lines(sources: &Sources<'_, '_>) -> Option<Placed> {
    let lines: Vec<(usize, &str)> = sources.beside().collect();
    let found = lines.iter().enumerate().find_map(|(at, (place, line))| {
        if is_bare_introduction(line) {
            let (place, next) = lines.get(at + 1)?;
            return Some((*place, byline(next)?));
        }
        Some((*place, signature(line)?))
    });
    found.and_then(|(place, name)| linked(sources, place, name))
}

/// The names in the block that is a byline by its place and look, and has nothing but names.
pub(super) fn of_byline_block(sources: &Sources<'_, '_>) -> Vec<String> {
    let places = sources.heading..=sources.first;
    let mut blocks = sources.about().filter(|(place, block)| {
        places.contains(place) && block.role == Role::Byline && block.text.len() <= LONGEST_NAME
    });
    let name =
        blocks.find_map(|(_, block)| byline(&block.text).filter(|name| is_capitalized(name)));
    people(name, sources.site_name)
}

/// The name beside the day at the headline, in its line.
pub(super) fn beside_day(sources: &Sources<'_, '_>) -> Vec<String> {
    let blocks = sources.page.blocks.get(sources.heading..sources.first);
    let texts = blocks
        .unwrap_or_default()
        .iter()
        .map(|block| block.text.as_ref());
    let mut short = texts.filter(|text| text.len() <= LONGEST_NAME);
    let name = short.find_map(|text| {
        let (_, span) = ANY_LANGUAGE.find(text)?;
        let parts = [&text[..span.start], &text[span.end..]];
        parts.into_iter().find_map(of_part)
    });
    people(name, sources.site_name)
}

/// The person in what signs part in a piece of a line.
fn of_part(piece: &str) -> Option<&str> {
    let parts = piece.split(['|', '·', '•', '⋅', '—', '–']);
    let mut parts = parts.map(|part| until_name_end(part).trim());
    parts.find(|part| is_person(part))
}

/// The name in a line whose words nothing else begins with, or in the line after such words; of a list all
/// its items.
fn of_plain_lines(sources: &Sources<'_, '_>) -> Option<Placed> {
    let blocks = &sources.page.blocks;
    let start = sources.heading.min(sources.first);
    (start..blocks.len()).find_map(|place| {
        let text = blocks[place].text.as_ref();
        if text.len() > LONGEST_NAME {
            return None;
        }
        if let Some(name) = plain_signature(text) {
            return linked(sources, place, name);
        }
        let next = blocks
            .get(place + 1)
            .filter(|_| is_bare_introduction(text))?;
        if next.kind != Kind::ListItem {
            return linked(sources, place + 1, byline(&next.text)?);
        }
        let items = blocks[place + 1..].iter();
        let items = items.take_while(|block| block.kind == Kind::ListItem);
        let names = items.map_while(|block| byline(&block.text));
        let names = people(names, sources.site_name);
        (!names.is_empty()).then_some((place + 1, names))
    })
}

/// A name in a line, with its place.
fn linked(sources: &Sources<'_, '_>, place: usize, name: &str) -> Option<Placed> {
    let names = people([linked_part(sources, place, name)], sources.site_name);
    (!names.is_empty()).then_some((place, names))
}

/// A name as the line has it, but for what is glued to it behind a link that holds the name alone.
fn linked_part<'n>(sources: &'n Sources<'_, '_>, place: usize, name: &'n str) -> &'n str {
    let mut links = sources.marked.people.iter().filter(|person| {
        let is_author = matches!(person.names, Names::Rel | Names::AuthorLink);
        let rest = name.strip_prefix(person.name.as_str());
        let is_glued = rest.is_some_and(|rest| !goes_on(rest));
        is_author && is_glued && sources.place(person.at) == place
    });
    links.next().map_or(name, |person| person.name.as_str())
}

/// Whether what follows a name joins another one to it.
fn goes_on(rest: &str) -> bool {
    let rest = rest.trim_start();
    let word = rest.split(' ').next().unwrap_or_default();
    rest.starts_with([',', ';', '·', '&', '、']) || JOINING_WORDS.iter().any(|joint| joint == word)
}
