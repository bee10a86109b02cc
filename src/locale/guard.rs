//! Limits of one entry, held before the parser sees it.
//!
//! The parser of fluent-syntax recurses into placeables and calls without a limit (about 8,000 nested braces overflow
//! the stack and abort the process) and compares every named argument of a call with all before it. Entries that could
//! do either are blanked out before parsing and listed as problems.

use std::ops::Range;

/// Braces that may be open at once in one entry. Real messages nest three or four deep; a parser's stack holds about
/// 2,000 on a thread of 2 MiB.
pub(super) const MAX_OPEN_BRACES: usize = 100;

/// Opening parentheses in one entry: calls nest by them without braces.
pub(super) const MAX_PARENTHESES: usize = 1_000;

/// Parentheses that follow each other without a brace between: the depth of calls in calls.
const MAX_NESTED_CALLS: usize = 100;

/// Colons in one entry: each may be a named argument, which the parser compares with all others of its call.
const MAX_COLONS: usize = 2_000;

/// What an entry holds so far.
#[derive(Default)]
struct Load {
    braces: usize,
    parentheses: usize,
    calls: usize,
    colons: usize,
    /// A quote was seen in this line: a closing brace may be inside a string.
    quoted: bool,
}

impl Load {
    /// Counts a byte; whether the entry is still within the limits.
    ///
    /// The count of open braces is an upper bound: a closing brace only counts where it cannot be inside a string
    /// literal, that is before any quote in its line.
    fn add(&mut self, byte: u8) -> bool {
        match byte {
            b'{' => {
                self.braces += 1;
                self.calls = 0;
            }
            b'}' if !self.quoted => {
                self.braces = self.braces.saturating_sub(1);
                self.calls = 0;
            }
            b'(' => {
                self.parentheses += 1;
                self.calls += 1;
            }
            b':' => self.colons += 1,
            b'"' => self.quoted = true,
            b'\n' => self.quoted = false,
            _ => {}
        }
        self.braces <= MAX_OPEN_BRACES
            && self.parentheses <= MAX_PARENTHESES
            && self.calls <= MAX_NESTED_CALLS
            && self.colons <= MAX_COLONS
    }
}

/// The entries that are over the limits, as byte ranges on line starts, in order.
pub(super) fn overloaded(source: &str) -> Vec<Range<usize>> {
    if is_light(source) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut entry = 0;
    let mut load = Load::default();
    let mut within = true;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if starts_entry(line) {
            if !within {
                found.push(entry..at);
            }
            (entry, load, within) = (at, Load::default(), true);
        }
        // Every byte is counted, even when the entry is lost already: the loop stays one pass.
        within = line.bytes().all(|byte| load.add(byte)) && within;
        at += line.len();
    }
    if !within {
        found.push(entry..at);
    }
    found
}

/// Whether a whole file, or a part of one, is within the limits of one entry, as most are.
pub(super) fn is_light(source: &str) -> bool {
    if source.len() <= MAX_OPEN_BRACES.min(MAX_NESTED_CALLS).min(MAX_COLONS) {
        return true;
    }
    let count = |wanted: u8| source.bytes().filter(|byte| *byte == wanted).count();
    count(b'{') <= MAX_OPEN_BRACES && count(b'(') <= MAX_NESTED_CALLS && count(b':') <= MAX_COLONS
}

/// Whether the parser surely leaves whatever it is in at this line: a comment, or `id =` at the line's start.
fn starts_entry(line: &str) -> bool {
    let id = line.strip_prefix('-').unwrap_or(line);
    if line.starts_with('#') {
        return true;
    }
    let letters = id
        .bytes()
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
        .count();
    let begins = id.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
    begins && id[letters..].trim_start_matches(' ').starts_with('=')
}

/// The source with these ranges blanked: every byte but line ends is a space, so that all offsets stay.
pub(super) fn blank(source: &str, ranges: &[Range<usize>]) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut at = 0;
    for range in ranges {
        kept.push_str(&source[at..range.start]);
        kept.extend(
            source[range.clone()]
                .bytes()
                .map(|b| if b == b'\n' { '\n' } else { ' ' }),
        );
        at = range.end;
    }
    kept.push_str(&source[at..]);
    kept
}
