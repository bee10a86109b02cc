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
use crate::language::{Language, scores};

/// Bytes of a template whose language is told; enough for a page.
const LONGEST_LOOK: usize = 1 << 15;
/// Words of the shortest text whose language is told.
const FEWEST_WORDS: usize = 8;

/// What is wrong in a page of one locale; `None` where the template is for all of them.
pub(super) fn check(name: &str, text: &Text, options: &Options) -> Option<Vec<Finding>> {
    if syntax(name, text.as_str()) != Syntax::Markup(Flavor::Html) {
        return None;
    }
    let locale = locale(name)?;
    let bare = without_tags(text.as_str());
    // A folder may be called as a language is, and hold something else: `app/views/my`.
    if language(&bare)? != Language::from_tag(&locale)? {
        return None;
    }
    let options = options.clone().with_locale(&locale);
    page::check(&bare.into(), Markup::Html, None, &options)
}

/// The locale that the name of a template tells, the endings of its engine left out.
fn locale(name: &str) -> Option<String> {
    let (stem, _) = name.rsplit_once('.')?;
    let is_made = stem.ends_with(".html") || stem.ends_with(".htm") || stem.ends_with(".md");
    let page = if is_made { stem } else { name };
    Some(layout::locale_of_page(page)?.replace('_', "-"))
}

/// The language that most of the words of a text are in.
fn language(text: &str) -> Option<Language> {
    let end = (0..=LONGEST_LOOK.min(text.len())).rev();
    let end = end.into_iter().find(|end| text.is_char_boundary(*end))?;
    let mut shown = String::new();
    for piece in text[..end].split('<') {
        let behind_tag = piece.split_once('>').map_or(piece, |(_, behind)| behind);
        shown.push_str(behind_tag);
        shown.push(' ');
    }
    let scores = scores(&shown);
    (scores.words >= FEWEST_WORDS).then(|| scores.best())?
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
