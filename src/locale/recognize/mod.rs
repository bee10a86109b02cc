//! The bundles backwards: which message says this text.
//!
//! Every pattern is flattened into *shapes*, sequences of literals and holes: selectors become
//! alternatives, terms and references are inlined, a placeable becomes a hole of a [`Kind`]. One
//! literal of each shape, its longest, is its *anchor*: those of all locales are found in one pass
//! over a text, and each hit is checked against the whole shape, holes filled from the text around it.
//!
//! Texts are compared in a folded form: case, width, brackets, quotation marks, dashes, `ⓒ` and
//! `(c)`, composed and decomposed letters are the same, and so are `글자 크기` and `글자크기`.
//!
//! A phrase counts where it stands alone: as a whole text, or in a line between its edges,
//! sentences' ends, separators and brackets. `많이 본 뉴스` is a label, the same words in `많이 본
//! 뉴스 서비스를 폐지한다` are a sentence's own. Whether a recognized phrase *is* what its file's
//! role says, only the page around it can tell: one string has many roles.

use std::borrow::Cow;
use std::sync::LazyLock;

use smallvec::SmallVec;
use unic_langid::LanguageIdentifier;

use crate::document::Span;
use crate::locale::Catalog;

mod anchors;
mod build;
mod choose;
mod compile;
mod edge;
pub(super) mod fold;
mod hole;
mod kind;
mod matcher;
mod name;
mod needs;
mod start;

use anchors::Anchors;
use build::Building;
use compile::Form;
use matcher::{Agencies, Extent, Filled, Matcher};
use needs::Needs;
use start::Starts;

pub use kind::Kind;

/// Bytes of a text that [`Recognizer::whole`] looks at; no label is longer.
const MAX_WHOLE: usize = 2_000;

/// Text that a message says, and what it was filled with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Recognition<'r> {
    /// The message's id.
    pub id: &'r str,
    /// The attribute, if it is not the message's value.
    pub attribute: Option<&'r str>,
    /// The locale whose message it is.
    pub locale: &'r LanguageIdentifier,
    /// The message's file within the locale's folder: `roles/byline.ftl`.
    pub file: &'r str,
    /// The stem of a file in `roles/`, else empty: `byline`. A possibility; the page decides.
    pub role: &'r str,
    /// Where it stands in the text that was given.
    pub span: Span,
    /// What the placeables were filled with, in the order of the text.
    pub arguments: Vec<Argument<'r>>,
}

/// What a placeable of a recognized message was filled with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Argument<'r> {
    /// The argument's name, without `$`.
    pub name: &'r str,
    /// What it is.
    pub kind: Kind,
    /// Where it stands; `None` if a variant told it and the text does not hold it.
    pub span: Option<Span>,
    /// What it means where the text says it in another form: an ISO 8601 date, digits without
    /// grouping, a variant's key.
    pub value: Option<Cow<'r, str>>,
}

/// One message's value or attribute.
#[derive(Debug)]
struct Message {
    id: Box<str>,
    attribute: Option<Box<str>>,
    locale: usize,
    file: usize,
}

/// A sequence of literals and holes, and the messages that look so.
#[derive(Debug)]
struct Shape {
    form: Form,
    /// Messages, with what each one's variants tell.
    messages: SmallVec<[Told; 1]>,
    /// The element that it is looked for by.
    anchor: usize,
    /// Whether it starts with the anchor, behind which no word may go on.
    ends_a_word: bool,
    needs: Needs,
}

#[derive(Debug)]
struct Told {
    message: u32,
    known: Box<[(u32, Box<str>)]>,
}

/// Finds messages in text; see the documentation of this module.
///
/// ```
/// use kijil::locale::Catalog;
///
/// let catalog = Catalog::from_sources([
///     ("ko/roles/byline.ftl", "byline = { $author } 기자 { $email }"),
///     ("en/roles/ranking.ftl", "most-popular = Most popular"),
/// ]);
/// let recognizer = catalog.recognizer();
///
/// let found = recognizer.find("조사하고 있다. 홍길동 기자 hong@example.kr");
/// assert_eq!((found[0].id, found[0].role), ("byline", "byline"));
/// assert_eq!(found[0].arguments[0].name, "author");
///
/// assert_eq!(recognizer.whole("MOST POPULAR")[0].id, "most-popular");
/// assert!(recognizer.find("The most popular clip won.").is_empty());
/// ```
#[derive(Debug)]
pub struct Recognizer {
    messages: Vec<Message>,
    locales: Vec<LanguageIdentifier>,
    files: Vec<Box<str>>,
    arguments: Vec<String>,
    shapes: Vec<Shape>,
    /// Where shapes with a literal are looked for.
    anchors: Anchors,
    /// Shapes of holes alone.
    bare: Vec<u32>,
    agencies: Agencies,
}

/// A place where a shape fits.
#[derive(Debug, Clone, PartialEq)]
struct Candidate {
    shape: u32,
    start: usize,
    end: usize,
    filled: Vec<Filled>,
}

/// The places found so far in a text.
#[derive(Debug, Default)]
struct Candidates {
    list: Vec<Candidate>,
    /// The last byte that any of them reaches, or 0.
    furthest: usize,
}

impl Catalog {
    /// A recognizer of all messages but the program's own words. Compile once, use often.
    pub fn recognizer(&self) -> Recognizer {
        Recognizer::new(self)
    }
}

impl Recognizer {
    /// The recognizer of the embedded bundles, compiled on first use.
    pub fn embedded() -> &'static Recognizer {
        static EMBEDDED: LazyLock<Recognizer> = LazyLock::new(|| Catalog::embedded().recognizer());
        &EMBEDDED
    }

    fn new(catalog: &Catalog) -> Recognizer {
        let mut building = Building::new(catalog);
        for definition in catalog.messages() {
            building.add(definition);
        }
        building.finish()
    }

    /// The messages found in a text of one line or more, in order of place; where several messages
    /// say the same words, each of them. Found spans do not overlap.
    ///
    /// Time grows linearly with the text, whatever the number of messages.
    pub fn find(&self, text: &str) -> Vec<Recognition<'_>> {
        let mut candidates = self.candidates(text);
        self.add_bare_lines(text, &mut candidates);
        choose::anchored(text, &mut candidates);
        choose::longest(&mut candidates);
        self.recognitions(text, &candidates)
    }

    /// The messages that say the whole text, white space and a label's bullets or colon aside.
    ///
    /// For labels and other short lines: nothing is found in texts over 2,000 bytes.
    pub fn whole(&self, text: &str) -> Vec<Recognition<'_>> {
        let (start, end) = trimmed(text);
        if start >= end || end - start > MAX_WHOLE {
            return Vec::new();
        }
        let mut candidates = self.candidates_of_whole(text, start, end);
        if candidates.is_empty() {
            let (bare_start, bare_end) = undecorated(text, start, end);
            if (bare_start, bare_end) != (start, end) && bare_start < bare_end {
                candidates = self.candidates_of_whole(text, bare_start, bare_end);
            }
        }
        self.recognitions(text, &candidates)
    }

    /// The places in `text` where shapes with a literal fit, words' edges respected.
    fn candidates(&self, text: &str) -> Vec<Candidate> {
        let mut candidates = Candidates::default();
        let mut matcher = Matcher::new(text, &self.agencies, Extent::Part);
        let mut starts = Starts::new(text, 0);
        self.anchors.find(text, |mut hit| {
            if starts.at() != hit.at {
                starts = Starts::new(text, hit.at);
            }
            for number in hit.shapes {
                let shape = &self.shapes[*number as usize];
                // The matcher would refuse it, but later.
                if !(hit.runs_on && shape.ends_a_word) && hit.meets(&shape.needs) {
                    self.try_shape(*number, &mut starts, &mut matcher, &mut candidates);
                }
            }
        });
        candidates.list
    }

    /// Tries a shape whose anchor was hit where these starts are for.
    fn try_shape(
        &self,
        number: u32,
        starts: &mut Starts<'_>,
        matcher: &mut Matcher<'_, '_>,
        candidates: &mut Candidates,
    ) {
        let shape = &self.shapes[number as usize];
        let (text, at) = (matcher.text, starts.at());
        for &(start, is_free) in starts.of(&shape.form.elements, shape.anchor) {
            if !is_free && !continues(text, &candidates.list, candidates.furthest, start) {
                continue;
            }
            let Some((end, filled)) = matcher.run(&shape.form, start) else {
                continue;
            };
            if end <= at || edge::runs_on(text, start, end) || is_sentence(text, &filled, end) {
                continue;
            }
            let candidate = Candidate {
                shape: number,
                start,
                end,
                filled,
            };
            let mut last = candidates.list.iter().rev().take(8);
            if !last.any(|other| *other == candidate) {
                candidates.furthest = candidates.furthest.max(end);
                candidates.list.push(candidate);
            }
            break;
        }
    }

    /// Lines that are nothing but holes: a date alone.
    fn add_bare_lines(&self, text: &str, candidates: &mut Vec<Candidate>) {
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let (start, end) = trimmed(line);
            if start < end && end - start <= hole::MAX_TEXT {
                self.bare(text, at + start, at + end, candidates);
            }
            at += line.len();
        }
    }

    fn bare(&self, text: &str, start: usize, end: usize, candidates: &mut Vec<Candidate>) {
        let mut matcher = Matcher::new(text, &self.agencies, Extent::Whole(end));
        for number in &self.bare {
            let form = &self.shapes[*number as usize].form;
            if let Some((_, filled)) = matcher.run(form, start) {
                candidates.push(Candidate {
                    shape: *number,
                    start,
                    end,
                    filled,
                });
            }
        }
    }

    fn candidates_of_whole(&self, text: &str, start: usize, end: usize) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        let mut tried: Vec<u32> = Vec::new();
        self.anchors.find(&text[start..end], |mut hit| {
            let needs = |number: u32| &self.shapes[number as usize].needs;
            let shapes = hit.shapes.iter().copied();
            tried.extend(shapes.filter(|number| hit.meets(needs(*number))));
        });
        tried.sort_unstable();
        tried.dedup();
        let mut matcher = Matcher::new(text, &self.agencies, Extent::Whole(end));
        for shape in tried {
            if let Some((_, filled)) = matcher.run(&self.shapes[shape as usize].form, start) {
                candidates.push(Candidate {
                    shape,
                    start,
                    end,
                    filled,
                });
            }
        }
        self.bare(text, start, end, &mut candidates);
        candidates
    }

    fn recognitions(&self, text: &str, candidates: &[Candidate]) -> Vec<Recognition<'_>> {
        let mut found = Vec::with_capacity(candidates.len());
        for candidate in candidates {
            for told in &self.shapes[candidate.shape as usize].messages {
                found.push(self.recognition(text, candidate, told));
            }
        }
        found
    }

    fn recognition<'r>(
        &'r self,
        text: &str,
        candidate: &Candidate,
        told: &'r Told,
    ) -> Recognition<'r> {
        let message = &self.messages[told.message as usize];
        let file = &*self.files[message.file];
        let filled = candidate
            .filled
            .iter()
            .map(|(name, kind, start, end)| Argument {
                name: &self.arguments[*name as usize],
                kind: *kind,
                span: Some(Span {
                    start: *start,
                    end: *end,
                }),
                value: hole::value(*kind, &text[*start..*end]).map(Cow::Owned),
            });
        let known = told.known.iter().map(|(name, value)| Argument {
            name: &self.arguments[*name as usize],
            kind: Kind::of_argument(&self.arguments[*name as usize]),
            span: None,
            value: Some(Cow::Borrowed(&**value)),
        });
        Recognition {
            id: &message.id,
            attribute: message.attribute.as_deref(),
            locale: &self.locales[message.locale],
            file,
            role: role(file),
            span: Span {
                start: candidate.start,
                end: candidate.end,
            },
            arguments: filled.chain(known).collect(),
        }
    }
}

/// Whether what fills the last hole is the rest of a sentence, whose full stop follows. The names of outlets
/// and rights holders end in no verb: `ⓒ 기호가 적혀 있었다.`
fn is_sentence(text: &str, filled: &[Filled], end: usize) -> bool {
    filled.last().is_some_and(|(_, kind, start, last)| {
        matches!(kind, Kind::Label | Kind::Text)
            && *last == end
            && text[*start..end].contains(' ')
            && text[..end].ends_with('다')
            && text[end..].starts_with('.')
    })
}

/// Whether one of the last candidates ends where `start` begins; none ends behind `furthest`.
fn continues(text: &str, candidates: &[Candidate], furthest: usize, start: usize) -> bool {
    /// Hits of one place are next to each other.
    const LAST: usize = 24;
    // Between the end of one and the start of the next there is white space at most.
    let before = text[..start].trim_end_matches(fold::is_white).len();
    let reaches = |other: &Candidate| (before..=start).contains(&other.end);
    furthest >= before && candidates.iter().rev().take(LAST).any(reaches)
}

/// The role that a file gives its messages.
fn role(file: &str) -> &str {
    file.strip_prefix("roles/")
        .and_then(|stem| stem.strip_suffix(".ftl"))
        .unwrap_or("")
}

/// The text without the white space around it.
fn trimmed(text: &str) -> (usize, usize) {
    let empty = |letter: char| fold::is_white(letter) || fold::is_invisible(letter);
    let start = text.len() - text.trim_start_matches(empty).len();
    (start, text.trim_end_matches(empty).len())
}

/// The text without a label's decoration: bullets and arrows before, arrows and a colon after.
fn undecorated(text: &str, start: usize, end: usize) -> (usize, usize) {
    let before = |letter: char| {
        fold::is_white(letter)
            || matches!(
                fold::one(letter),
                '·' | '▶'
                    | '■'
                    | '□'
                    | '◆'
                    | '☞'
                    | '*'
                    | '-'
                    | '|'
                    | '+'
                    | '»'
                    | '▲'
                    | '▼'
                    | '●'
                    | '○'
                    | '※'
                    | '#'
                    | '◀'
                    | '✓'
            )
    };
    let after = |letter: char| {
        fold::is_white(letter)
            || matches!(
                fold::one(letter),
                '>' | '»'
                    | ':'
                    | '|'
                    | '…'
                    | '·'
                    | '→'
                    | '▶'
                    | '▼'
                    | '▲'
                    | '+'
                    | '-'
                    | '.'
                    | '!'
            )
    };
    let inner = text[start..end].trim_start_matches(before);
    let from = end - inner.len();
    (from, from + inner.trim_end_matches(after).len())
}
