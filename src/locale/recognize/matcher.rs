//! A form against a text, from one place on.

use super::Kind;
use super::compile::{Element, Form};
use super::edge;
use super::fold::{
    Folding, folded_at, is_alphanumeric, is_line_break, is_white, plain, separates_words,
};
use super::hole;

/// Elements tried for one start: bounds the work of a form with several free holes.
const MAX_STEPS: u32 = 400;

/// Names of agencies in all locales, folded and sorted.
pub(super) type Agencies = Vec<Box<str>>;

/// A filled hole: argument, kind, start, end.
pub(super) type Filled = (u32, Kind, usize, usize);

/// How much of the text a match must take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// Any part.
    Part,
    /// Up to this end.
    Whole(usize),
}

pub(super) struct Matcher<'r, 't> {
    pub(super) text: &'t str,
    pub(super) agencies: &'r Agencies,
    pub(super) extent: Extent,
    steps: u32,
    filled: Vec<Filled>,
}

impl<'r, 't> Matcher<'r, 't> {
    pub(super) fn new(text: &'t str, agencies: &'r Agencies, extent: Extent) -> Self {
        Matcher {
            text,
            agencies,
            extent,
            steps: 0,
            filled: Vec::new(),
        }
    }

    /// Where `form` ends if it starts at `start`, with its holes filled.
    pub(super) fn run(&mut self, form: &Form, start: usize) -> Option<(usize, Vec<Filled>)> {
        self.steps = MAX_STEPS;
        self.filled.clear();
        let end = self.rest(&form.elements, start, false)?;
        Some((end, self.filled.clone()))
    }

    /// Matches `elements` from `at` on. `loose`: no word may run on from before `at`.
    fn rest(&mut self, elements: &[Element], at: usize, loose: bool) -> Option<usize> {
        self.steps = self.steps.checked_sub(1)?;
        let Some((first, others)) = elements.split_first() else {
            return self.accepts(at).then_some(at);
        };
        match first {
            Element::Literal {
                folded,
                tight_start,
                tight_end,
            } => {
                if loose && !*tight_start && self.runs_on(at) {
                    return None;
                }
                let end = literal(self.text, at, folded)?;
                self.rest(others, end, !*tight_end)
            }
            Element::Hole { argument, kind } => {
                let start = skip_white(self.text, at);
                if loose && self.runs_on(at) {
                    return None;
                }
                for end in self.ends(*kind, others, start) {
                    if end <= start {
                        continue;
                    }
                    let depth = self.filled.len();
                    self.filled.push((*argument, *kind, start, end));
                    if let Some(whole) = self.rest(others, end, true) {
                        return Some(whole);
                    }
                    self.filled.truncate(depth);
                }
                None
            }
        }
    }

    fn accepts(&self, end: usize) -> bool {
        match self.extent {
            Extent::Part => true,
            Extent::Whole(whole) => {
                self.text[end..whole.max(end)].chars().all(is_white) && end <= whole
            }
        }
    }

    /// Whether a word goes on over `at`.
    fn runs_on(&self, at: usize) -> bool {
        let before = self.text[..at].chars().next_back().unwrap_or(' ');
        let after = self.text[at..].chars().next().unwrap_or(' ');
        separates_words(before)
            && separates_words(after)
            && before.is_numeric() == after.is_numeric()
    }

    fn ends(&self, kind: Kind, others: &[Element], start: usize) -> Vec<usize> {
        match kind {
            Kind::Label | Kind::Text => self.free_ends(kind, others, start),
            Kind::Agency => self.agency_ends(start),
            Kind::Name if others.is_empty() => {
                let mut ends = hole::typed(kind, self.text, start);
                // The last hole ends at an edge if it can.
                ends.sort_by_key(|end| !self.is_edge(*end));
                ends
            }
            _ => hole::typed(kind, self.text, start),
        }
    }

    fn is_edge(&self, end: usize) -> bool {
        match self.extent {
            Extent::Whole(whole) => self.accepts(end) || end == whole,
            Extent::Part => edge::is_free_after(self.text, end),
        }
    }

    fn free_ends(&self, kind: Kind, others: &[Element], start: usize) -> Vec<usize> {
        let most = match self.extent {
            Extent::Whole(_) => self.text.len(),
            Extent::Part => hole::MAX_TEXT,
        };
        if !self.text[start..].chars().next().is_some_and(|first| {
            kind == Kind::Text || is_alphanumeric(first) || matches!(first, '\'' | '‘' | '"' | '“')
        }) {
            return Vec::new();
        }
        let reach = hole::reach(kind, self.text, start, most);
        match others.first() {
            Some(Element::Literal { folded, .. }) => occurrences(self.text, start, reach, folded),
            Some(Element::Hole { .. }) => hole::word_ends(self.text, start, reach),
            None => {
                let mut ends = hole::word_ends(self.text, start, reach);
                ends.retain(|end| self.is_edge(*end));
                if let Extent::Whole(whole) = self.extent
                    && reach >= whole
                {
                    ends.push(whole);
                }
                ends.reverse();
                ends
            }
        }
    }

    /// One agency's name, or several joined: `AFP-Yonhap`, `EPA=연합뉴스`, `AP/뉴시스`, `AP연합뉴스`.
    fn agency_ends(&self, start: usize) -> Vec<usize> {
        let mut ends = Vec::new();
        let mut at = start;
        for _ in 0..3 {
            let Some(end) = self.agency(at) else { break };
            ends.insert(0, end);
            let rest = &self.text[end..];
            let joint =
                rest.trim_start_matches([' ', '-', '/', '=', '·', 'ㆍ', ',', '|', '—', '–']);
            at = self.text.len() - joint.len();
        }
        ends
    }

    fn agency(&self, at: usize) -> Option<usize> {
        let first = folded_at(self.text, at)?;
        let before = |name: &str| name.chars().next() < Some(first);
        let from = self.agencies.partition_point(|name| before(name));
        self.agencies[from..]
            .iter()
            .take_while(|name| name.starts_with(first))
            .filter_map(|name| literal(self.text, at, name))
            .filter(|end| {
                let before = self.text[..*end].chars().next_back().unwrap_or(' ');
                let after = self.text[*end..].chars().next().unwrap_or(' ');
                !(separates_words(before) && separates_words(after))
            })
            .max()
    }
}

/// Past white space, not past a line's end.
pub(super) fn skip_white(text: &str, at: usize) -> usize {
    text[at..]
        .char_indices()
        .find(|(_, letter)| !is_white(*letter) || is_line_break(*letter))
        .map_or(text.len(), |(gap, _)| at + gap)
}

/// Where the folded literal ends if it starts at `at`.
pub(super) fn literal(text: &str, at: usize, folded: &str) -> Option<usize> {
    if let Some(end) = as_it_is(text, at, folded) {
        return Some(end);
    }
    let mut end = at;
    let mut found = Folding::new(text, at);
    for wanted in folded.chars() {
        let mut letter = found.next()?;
        if letter.letter == ' ' && end == at {
            letter = found.next()?;
        }
        // A literal over several lines may be laid out as one.
        if letter.letter != wanted && !(wanted == '\n' && letter.letter == ' ') {
            return None;
        }
        end = letter.end;
    }
    Some(end)
}

/// Where the folded literal ends if it stands at `at` as it is, in any case. Sees most that stand there, not all.
fn as_it_is(text: &str, at: usize, folded: &str) -> Option<usize> {
    let (text, folded) = (text.as_bytes(), folded.as_bytes());
    let end = at + folded.len();
    let is_same = text.get(at..end)?.eq_ignore_ascii_case(folded);
    // Others may go on into what is one character folded.
    let is_whole = !matches!(folded.last(), Some(b'.' | b'-' | b'('))
        && text
            .get(end)
            .is_none_or(|next| next.is_ascii() || (0xEA..=0xED).contains(next));
    (is_same && is_whole).then_some(end)
}

/// Whether the folded text that starts at `at` may start with `first`: a short look.
fn may_start(text: &str, at: usize, first: char) -> bool {
    plain(text.as_bytes(), at).is_none_or(|(letter, _)| letter == first)
}

/// Where the folded literal starts after `start`, up to `reach`; each end has no white before it.
fn occurrences(text: &str, start: usize, reach: usize, folded: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let Some(first) = folded.chars().next() else {
        return ends;
    };
    let mut solid = start;
    for (gap, letter) in text[start..].char_indices() {
        let at = start + gap;
        if at > reach {
            break;
        }
        if is_white(letter) {
            continue;
        }
        if at > start && may_start(text, at, first) && literal(text, at, folded).is_some() {
            ends.push(solid);
            if ends.len() == 4 {
                break;
            }
        }
        solid = at + letter.len_utf8();
    }
    ends
}
