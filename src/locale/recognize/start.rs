//! Where a shape may start when its anchor was hit.

use smallvec::{SmallVec, smallvec};

use super::Kind;
use super::compile::Element;
use super::edge;
use super::fold::{folded_at, is_alphanumeric, is_line_break, is_white, separates_words};
use super::hole::is_email_byte;

/// Bytes before the anchor in which a shape may start.
const LOOK_BACK: usize = 200;

/// Starts tried for one hit.
const MAX_STARTS: usize = 10;

/// Starts tried besides that are not free.
const MAX_BOUND: usize = 3;

/// A place in a text and whether nothing before it belongs to what starts there.
type Start = (usize, bool);

/// Starts in the order of trying.
type List = SmallVec<[Start; 16]>;

/// The places where shapes may start whose anchor stands at one place.
pub(super) struct Starts<'t> {
    text: &'t str,
    at: usize,
    /// The anchor's own place, and the starts of words before it: found once for all shapes.
    own: Option<Start>,
    words: Option<List>,
    /// Those of the last shape, where they are its alone.
    others: List,
}

impl<'t> Starts<'t> {
    pub(super) fn new(text: &'t str, at: usize) -> Starts<'t> {
        Starts {
            text,
            at,
            own: None,
            words: None,
            others: List::new(),
        }
    }

    /// Where the anchor stands.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Those of a shape of these elements, the anchor being element `anchor`.
    pub(super) fn of(&mut self, elements: &[Element], anchor: usize) -> &[Start] {
        let (text, at) = (self.text, self.at);
        let with_free = |start| (start, edge::is_free_before(text, start));
        match elements.first() {
            Some(Element::Literal { folded, .. }) => {
                if anchor == 0 && !folded.contains('\n') {
                    return std::slice::from_ref(self.own.get_or_insert_with(|| with_free(at)));
                }
                let starts = literal_starts(text, folded, at);
                self.others = starts.into_iter().map(with_free).collect();
            }
            Some(Element::Hole {
                kind: Kind::Email, ..
            }) => self.others = smallvec![with_free(email_start(text, at))],
            Some(Element::Hole { .. }) => {
                return self.words.get_or_insert_with(|| word_starts(text, at));
            }
            None => self.others.clear(),
        }
        &self.others
    }
}

/// Places before `at` in its line where the literal's first character stands, nearest first.
fn literal_starts(text: &str, folded: &str, at: usize) -> Vec<usize> {
    let Some(first) = folded.chars().next() else {
        return Vec::new();
    };
    let multi_line = folded.contains('\n');
    let mut starts = Vec::new();
    for (place, letter) in text[..at].char_indices().rev() {
        if at - place > LOOK_BACK
            || (is_line_break(letter) && !multi_line)
            || starts.len() == MAX_STARTS
        {
            break;
        }
        if is_white(letter) {
            continue;
        }
        if folded_at(text, place) == Some(first) {
            starts.push(place);
        }
    }
    if multi_line {
        starts.insert(0, at);
    }
    starts
}

/// Starts of words before `at` in its line: first those at an edge, the farthest of them first,
/// then the others, nearest first.
fn word_starts(text: &str, at: usize) -> List {
    let mut words = SmallVec::<[usize; 64]>::new();
    let mut next = None;
    for (place, letter) in text[..at].char_indices().rev() {
        if at - place > LOOK_BACK || is_line_break(letter) {
            break;
        }
        if let Some((start, first)) = next
            && begins(letter, first)
        {
            words.push(start);
        }
        next = Some((place, letter));
    }
    if let Some((start, first)) = next
        && begins_line(text, start)
        && !is_white(first)
    {
        words.push(start);
    }
    let mut starts = List::new();
    let mut bound = SmallVec::<[Start; MAX_BOUND]>::new();
    for start in words.into_iter().rev() {
        if edge::is_free_before(text, start) {
            starts.push((start, true));
        } else {
            // The nearest ones come last.
            if bound.len() == MAX_BOUND {
                bound.remove(0);
            }
            bound.push((start, false));
        }
    }
    starts.truncate(MAX_STARTS);
    // A chain of recognitions may lead up to a start that is not free.
    starts.extend(bound.into_iter().rev());
    starts
}

fn begins_line(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_none_or(is_line_break)
}

/// Whether a word begins with `first` after `before`.
fn begins(before: char, first: char) -> bool {
    let is_mark = matches!(first, '\'' | '‘' | '"' | '“' | '+' | '(');
    // Nearly all neighbours are both of ASCII or both syllables.
    if before.is_ascii() && first.is_ascii() {
        let (before, first) = (
            before.is_ascii_alphanumeric(),
            first.is_ascii_alphanumeric(),
        );
        return (first && !before) || is_mark;
    }
    if matches!((before, first), ('가'..='힣', '가'..='힣')) {
        return false;
    }
    if !(is_alphanumeric(first) || is_mark) {
        return false;
    }
    is_white(before)
        || !is_alphanumeric(before)
        || separates_words(before) != separates_words(first)
}

fn email_start(text: &str, at: usize) -> usize {
    let bytes = &text.as_bytes()[..at];
    at - bytes
        .iter()
        .rev()
        .take(64)
        .take_while(|b| is_email_byte(**b))
        .count()
}
