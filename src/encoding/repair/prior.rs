//! What the document makes of its lines' repairs.
//!
//! A line by itself may look garbled by chance. The rest of the document knows better: what scripts it is in, and
//! whether its other lines are garbled too.

use std::ops::Range;

use super::line::Line;
use super::scripts::Scripts;

/// A line with what it would be.
pub(super) struct Candidate<'t> {
    /// Its place in the text.
    pub(super) place: Range<usize>,
    pub(super) line: Line<'t>,
}

/// Letters of a new script in a line of UTF-8 that chance does not make.
const BEYOND_CHANCE: usize = 3;
/// How far from the beginning a document's language is looked for, in bytes.
const HEAD: usize = 2048;

/// The candidates that the document lets stand: a repair brings in a script that the document lacks only where most
/// of the document's lines outside ASCII are garbled, or where the shape of UTF-8 proves it.
pub(super) fn believed<'t>(text: &str, candidates: Vec<Candidate<'t>>) -> Vec<Candidate<'t>> {
    let news = |candidate: &Candidate| {
        let old = Scripts::of(text[candidate.place.clone()].chars());
        Scripts::of(candidate.line.text.chars()).without(old)
    };
    let needs_proof =
        |candidate: &Candidate| candidate.line.kind == "mojibake" && !news(candidate).is_none();
    if !candidates.iter().any(needs_proof) {
        return candidates;
    }
    let rest = Rest::of(text, &candidates);
    let new = |candidate: &Candidate| news(candidate).without(rest.scripts);
    let bringing = candidates
        .iter()
        .filter(|candidate| !new(candidate).is_none());
    let most_is_garbled = bringing.count() > rest.lines;
    let mut candidates = candidates;
    candidates.retain(|candidate| {
        let is_welcome = candidate.line.kind != "mojibake" || new(candidate).is_none();
        is_welcome || most_is_garbled || is_proved(candidate, new(candidate))
    });
    candidates
}

/// Whether the line was UTF-8 with several letters of the new scripts.
fn is_proved(candidate: &Candidate, new: Scripts) -> bool {
    let is_new = |c: &char| {
        let script = Scripts::of([*c].into_iter());
        !script.is_none() && new.hold(script)
    };
    let letters = candidate.line.text.chars().filter(is_new);
    candidate.line.chain.last() == Some(&"UTF-8") && letters.count() >= BEYOND_CHANCE
}

/// The document without the candidates.
struct Rest {
    /// The scripts of its letters and of the language that it declares.
    scripts: Scripts,
    /// Its lines that hold letters outside ASCII.
    lines: usize,
}

impl Rest {
    fn of(text: &str, candidates: &[Candidate]) -> Rest {
        let mut rest = Rest {
            scripts: declared(text),
            lines: 0,
        };
        let mut done = 0;
        for candidate in candidates {
            rest.take(&text[done..candidate.place.start]);
            done = candidate.place.end;
        }
        rest.take(&text[done..]);
        rest.scripts = rest.scripts.with_related();
        rest
    }

    fn take(&mut self, text: &str) {
        let is_letter = |c: char| !c.is_ascii() && c.is_alphabetic();
        let foreign = text.lines().filter(|line| line.contains(is_letter));
        for line in foreign {
            self.lines += 1;
            self.scripts = self.scripts.and(Scripts::of(line.chars()));
        }
    }
}

/// The scripts of the language that a page declares: `<html lang="ko">`.
fn declared(text: &str) -> Scripts {
    let head = &text.as_bytes()[..text.len().min(HEAD)];
    let Some(found) = memchr::memmem::find(head, b" lang=") else {
        return Scripts::default();
    };
    let value = text[found + " lang=".len()..].trim_start_matches(['"', '\'']);
    let is_tag = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let end = value.find(|c| !is_tag(c)).unwrap_or(value.len());
    Scripts::of_language(&value[..end])
}
