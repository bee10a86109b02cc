//! Whom readers are shown: microdata, links to authors, bylines, elements named after authors.

use super::byline::STARTS;
use super::byline::byline;
use super::byline::introduces;
use super::byline::is_bare_introduction;
use super::byline::signature;
use super::name::LONGEST_NAME;
use super::name::is_capitalized;
use super::name::is_name;
use super::name::people;
use crate::content::Block;
use crate::content::Page;
use crate::content::PageType;
use crate::content::Role;
use crate::content::metadata::Sources;
use crate::content::metadata::marked::Names;
use crate::content::metadata::marked::Person;
use crate::locale::Recognizer;

/// Bytes of a block that a name in it is seen in.
const LONGEST_SIGNED: usize = 200;

/// Fewest characters of a word of a name that is looked for; in East Asia a name is one short word.
const FEWEST_CHARACTERS: usize = 2;

/// What the bundles' bylines call the people in them.
const AUTHOR_ARGUMENTS: [&str; 2] = ["author", "other-author"];

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
        .filter(|block| block.text.len() <= LONGEST_SIGNED);
    words.is_empty()
        || short.any(|block| {
            let text = block.text.to_lowercase();
            words.iter().any(|word| text.contains(word.as_str()))
        })
}

/// The names in the byline that readers see.
pub(super) fn signed(sources: &Sources<'_, '_>) -> Vec<String> {
    let steps: [&dyn Fn() -> Vec<String>; 3] = [
        &|| marked(sources, Names::Rel),
        &|| recognized(sources),
        &|| of_lines(sources),
    ];
    let mut found = steps.iter().map(|step| step());
    found.find(|names| !names.is_empty()).unwrap_or_default()
}

/// In a forum, the member beside the first post.
pub(super) fn of_thread(sources: &Sources<'_, '_>) -> Vec<String> {
    if sources.page.page_type == PageType::Forum {
        marked(sources, Names::MemberLink)
    } else {
        Vec::new()
    }
}

/// The first person whom an element names in this way beside the beginning of the main content, and
/// whoever is named right after.
pub(super) fn marked(sources: &Sources<'_, '_>, names: Names) -> Vec<String> {
    let is_beside = |person: &&Person| {
        let place = sources.place(person.at);
        match names {
            Names::Itemprop => true,
            Names::MemberLink => place >= sources.heading,
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
    let Some(first) = found.next() else {
        return Vec::new();
    };
    let place = sources.place(first.at);
    // A forum's posts have one author each; the first is that of the thread.
    let others = found
        .take_while(|other| names != Names::MemberLink && sources.place(other.at) <= place + 1);
    let all = std::iter::once(first)
        .chain(others)
        .map(|person| person.name.as_str());
    people(all, sources.site_name)
}

/// The names in the first byline that the bundles know, from a little before the headline to a little after
/// the main content.
fn recognized(sources: &Sources<'_, '_>) -> Vec<String> {
    // A script may call others by name as a reporter calls himself at its end.
    let is_end = |block: &&Block<'_>| block.role == Role::BroadcastSignoff;
    let lines: Vec<&Block<'_>> = sources
        .about()
        .filter(|block| is_signature(block))
        .collect();
    let ends = lines.iter().rev().copied().filter(is_end);
    let lines = lines
        .iter()
        .copied()
        .filter(|block| !is_end(block))
        .chain(ends);
    let mut names = lines.map(|block| {
        people(
            authors_in(sources.recognizer, &block.text),
            sources.site_name,
        )
    });
    names.find(|names| !names.is_empty()).unwrap_or_default()
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
    // Several messages may say the same words; the first says it most plainly.
    found.dedup_by_key(|found| found.span);
    let arguments = found.iter().flat_map(|found| &found.arguments);
    let authors = arguments.filter(|argument| AUTHOR_ARGUMENTS.contains(&argument.name));
    authors
        .filter_map(|argument| argument.span.map(|span| span.slice(text)))
        .collect()
}

/// The name in a line beside the beginning of the main content that begins like a byline, or in the line
/// after one that holds nothing else.
fn of_lines(sources: &Sources<'_, '_>) -> Vec<String> {
    let lines: Vec<&str> = sources.beside().collect();
    let found = lines.iter().enumerate().find_map(|(at, line)| {
        if is_bare_introduction(line) {
            return lines.get(at + 1).and_then(|name| byline(name));
        }
        signature(line)
    });
    // Words that nothing else begins with need not stand beside the headline.
    let told = || {
        let lines = sources.about().map(|block| block.text.as_ref());
        let mut short = lines.filter(|line| line.len() <= LONGEST_NAME);
        short.find_map(|line| {
            let is_plain = STARTS
                .iter()
                .any(|start| start.contains(' ') && line.starts_with(start));
            introduces(line).filter(|_| is_plain).and_then(byline)
        })
    };
    people(found.or_else(told), sources.site_name)
}

pub(super) fn of_named_elements(sources: &Sources<'_, '_>) -> Vec<String> {
    let named = sources
        .authored
        .iter()
        .map(|at| sources.page.blocks[*at].text.as_ref());
    let mut likely = named.filter(|text| is_name(text)).filter_map(byline);
    people(likely.find(|name| is_capitalized(name)), sources.site_name)
}
