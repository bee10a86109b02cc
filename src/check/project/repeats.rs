//! What the files of a project say again and again: one slip in a template, found on every page made of it; one fault of
//! a message, found in the catalog of every locale.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::catalog::Format;
use crate::catalog::layout::locale_in;
use crate::check::Finding;
use crate::check::rules::{foreign_script, untranslated_label, untranslated_text};
use crate::document::Position;

/// Texts that are remembered; a site with more has other worries, and later ones count as new.
const MOST_TEXTS: usize = 50_000;
/// Characters of a text that tell it from others.
const MOST_LETTERS: usize = 300;

/// The texts found on the pages of one run, each with its first place.
///
/// In finished pages and documents it is the text that counts, locale by locale; in catalogs the message and what is
/// said of it, in whatever locale; in templates that each locale has its own of, the text in the same file of another.
/// Every other template and source is mended in each place.
///
/// ```
/// use kijil::check::{self, Options, Repeats};
///
/// let options = Options::default().with_locale("ko");
/// let page = "<a href=#top>Back to top</a>";
/// let findings = check::file("a.html", &page.into(), &options)?;
/// let mut repeats = Repeats::default();
/// assert_eq!(repeats.earlier("a.html", &findings[0]), None);
/// let earlier = repeats.earlier("b.html", &findings[0]).expect("it was on the first page");
/// assert_eq!((earlier.file.as_str(), earlier.more), ("a.html", 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Repeats {
    /// By rule, what ties the files together, and what is found.
    first: HashMap<(&'static str, String, String), First>,
}

/// Where a text was found first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct First {
    /// The file.
    pub file: String,
    /// Where in it.
    pub position: Position,
    /// The text, white space made single spaces.
    pub text: String,
    /// How often it was found in other files since.
    pub more: usize,
}

impl Repeats {
    /// The first place of a finding that an earlier file has as well; `None` for what is new.
    pub fn earlier(&mut self, file: &str, finding: &Finding) -> Option<&First> {
        let (tie, what) = key(file, finding)?;
        let is_full = self.first.len() >= MOST_TEXTS;
        let first = match self.first.entry((finding.rule, tie, what)) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(_) if is_full => return None,
            Entry::Vacant(new) => new.insert(First {
                file: file.to_owned(),
                position: finding.position,
                text: one_line(&finding.text),
                more: 0,
            }),
        };
        if first.file == file {
            return None;
        }
        first.more += 1;
        Some(first)
    }

    /// What was found in several files, the most frequent first.
    pub fn most_frequent(&self) -> Vec<&First> {
        let mut repeated: Vec<&First> =
            self.first.values().filter(|first| first.more > 0).collect();
        let place = |first: &First| (first.position.line, first.position.column);
        repeated.sort_by(|a, b| {
            let by_place = || (&a.file, place(a)).cmp(&(&b.file, place(b)));
            b.more.cmp(&a.more).then_with(by_place)
        });
        repeated
    }
}

/// What ties a file to others that may have the same finding, and what makes it the same; `None` where each place is
/// its own.
fn key(file: &str, finding: &Finding) -> Option<(String, String)> {
    if Format::of(file.as_ref()).is_some() {
        let id = finding.id.as_deref().unwrap_or_default();
        return Some((String::new(), format!("{id} {}", finding.message)));
    }
    let locale = locale_in(file);
    if is_of_a_page(finding.rule) {
        let locale = locale.unwrap_or_default().to_owned();
        return Some((locale, one_line(&finding.text)));
    }
    // `help/nl/index.erb` beside `help/de/index.erb`.
    let locale = locale?;
    let same = |level: &str| match level == locale {
        true => "*".to_owned(),
        false => level.replace(&format!(".{locale}."), ".*."),
    };
    let same: Vec<String> = file.split(['/', '\\']).map(same).collect();
    let same = same.join("/");
    Some((same, one_line(&finding.text)))
}

/// A text with single spaces for white space, as far as it tells it from others.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(MOST_LETTERS).collect()
}

fn is_of_a_page(rule: &str) -> bool {
    [
        foreign_script::META.id,
        untranslated_label::META.id,
        untranslated_text::META.id,
    ]
    .contains(&rule)
}
