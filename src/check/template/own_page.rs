//! Templates that are the page of one locale: `help/de/start.html.erb`, `mail.ko.html.erb`.
//!
//! Nobody marks their text; they are judged as finished pages are, by the language that they should be in.

use super::markup::Flavor;
use super::syntax::{Syntax, syntax};
use super::{Finding, Options};
use crate::catalog::layout;
use crate::check::Markup;
use crate::check::page;
use crate::encoding::Text;
use crate::language::{Language, scores, words};

/// Bytes of a template whose language is told; enough for a page.
const LONGEST_LOOK: usize = 1 << 15;
/// Pieces in a language that make a page of it; one alone may be a name.
const FEWEST_PIECES: usize = 2;

/// What is wrong in a page of one locale; `None` where the template is for all of them.
pub(super) fn check(name: &str, text: &Text, options: &Options) -> Option<Vec<Finding>> {
    if syntax(name, text.as_str()) != Syntax::Markup(Flavor::Html) {
        return None;
    }
    let locale = locale(name)?;
    let bare = without_tags(text.as_str());
    // A folder may be called as a language is, and hold something else: `app/views/my`.
    if !is_mostly_in(&bare, Language::from_tag(&locale)?) {
        return None;
    }
    let options = options.clone().with_locale(&locale);
    page::check(&bare.into(), Markup::Html, None, &options).ok()
}

/// The locale that the name of a template tells, the endings of its engine left out.
fn locale(name: &str) -> Option<String> {
    let (stem, _) = name.rsplit_once('.')?;
    let is_made = stem.ends_with(".html") || stem.ends_with(".htm") || stem.ends_with(".md");
    let page = if is_made { stem } else { name };
    Some(layout::locale_of_page(page)?.replace('_', "-"))
}

/// Whether at least half of the pieces of a text, between its tags, are in a language.
fn is_mostly_in(text: &str, language: Language) -> bool {
    let end = (0..=LONGEST_LOOK.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    let (mut own, mut all) = (0usize, 0usize);
    for piece in text[..end.unwrap_or(0)].split('<') {
        let shown = piece.split_once('>').map_or(piece, |(_, behind)| behind);
        all += usize::from(words(shown).next().is_some());
        let is_written = words(shown).any(|word| word.script == language.script());
        // Scripts that one language alone uses say enough.
        let other = scores(shown).best();
        let other = other.filter(|best| best.script() == language.script());
        own += usize::from(is_written && other.is_none_or(|best| best == language));
    }
    own >= FEWEST_PIECES && own * 2 >= all
}

/// The text with blanks in place of the engine's tags, every byte where it was.
fn without_tags(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    let mut missing: Vec<&str> = Vec::new();
    while let Some(start) = rest.find(['{', '<']) {
        let (before, tag) = rest.split_at(start);
        bare.push_str(before);
        let closer = match tag.as_bytes() {
            [b'{', b'{', ..] => "}}",
            [b'{', b'%', ..] => "%}",
            [b'{', b'#', ..] => "#}",
            [b'<', b'%', ..] => "%>",
            [b'<', b'?', ..] => "?>",
            _ => "",
        };
        // What is open to the end is not looked for again and again.
        let is_sought = !closer.is_empty() && !missing.contains(&closer);
        let found = is_sought.then(|| tag.find(closer)).flatten();
        if is_sought && found.is_none() {
            missing.push(closer);
        }
        let end = found.map_or(1, |found| found + closer.len());
        let (tag, after) = tag.split_at(end);
        match found {
            Some(_) => bare.extend(
                tag.bytes()
                    .map(|byte| if byte == b'\n' { '\n' } else { ' ' }),
            ),
            None => bare.push_str(tag),
        }
        rest = after;
    }
    bare.push_str(rest);
    bare
}
