//! Where a line stands to the title and the article.

use super::line::Line;
use super::signs::ends_with_credit;
use crate::content::Role;

/// Probability from which a line counts as the article's.
const BODY: f32 = 0.5;

/// A part of the article of fewer letters is no article: the surroundings' sentences.
const MIN_LETTERS: f32 = 100.0;

/// Bytes of a headline; longer lines are sentences or several things glued together.
const MAX_TITLE: usize = 240;

/// Lines above the article's first in which its lead may stand.
const LEAD: usize = 3;

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    /// Before the title.
    Before,
    /// Between the title and the article's first line.
    Between,
    /// Among the article's lines.
    Inside,
    /// After the article's last line.
    After,
}

/// The parts of a text: its article's lines, its title, and the zone of every line.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// Whether each line is the article's.
    pub(super) body: Vec<bool>,
    /// The lines that are the title, in order.
    pub(super) titles: Vec<usize>,
    pub(super) zones: Vec<Zone>,
    /// The article's first two lines, as far as there are any.
    pub(super) opening: [Option<usize>; 2],
}

/// The parts that the lines' probabilities speak for.
pub(super) fn parts(lines: &[Line<'_>], probability: &[f32]) -> Parts {
    let mut body: Vec<bool> = probability.iter().map(|value| *value > BODY).collect();
    let letters = |body: &[bool]| -> f32 {
        let chosen = lines.iter().zip(body).filter(|(_, is_body)| **is_body);
        chosen.map(|(line, _)| line.shape.letters).sum()
    };
    if letters(&body) < MIN_LETTERS {
        // Nothing speaks for an article: take the lines that look most like one, if any do.
        for (place, line) in lines.iter().enumerate() {
            body[place] |= line.is_sentence() && probability[place] > BODY / 5.0;
        }
    }
    if let Some(first) = body.iter().position(|is_body| *is_body) {
        let lead = first.saturating_sub(LEAD)..first;
        for at in lead.filter(|at| begins_with_dateline(&lines[*at])) {
            body[at] = true;
        }
    }
    let first = body.iter().position(|is_body| *is_body);
    let last = body.iter().rposition(|is_body| *is_body);
    if let Some(end) = last
        && lines.get(end + 1).is_some_and(names_its_agency)
    {
        body[end + 1] = true;
    }
    for at in 1..lines.len() {
        body[at] |= body[at - 1] && continues(&lines[at - 1], &lines[at]);
    }
    let last = body.iter().rposition(|is_body| *is_body);
    let (Some(first), Some(last)) = (first, last) else {
        return Parts {
            titles: Vec::new(),
            zones: vec![Zone::Before; lines.len()],
            body,
            opening: [None; 2],
        };
    };
    let titles = titles(lines, &mut body, first);
    let above = titles.iter().copied().find(|title| *title < first);
    let zones = (0..lines.len())
        .map(|at| match above {
            _ if at > last => Zone::After,
            _ if at >= first => Zone::Inside,
            Some(title) if at > title => Zone::Between,
            _ => Zone::Before,
        })
        .collect();
    let mut places = (0..body.len()).filter(|at| body[*at]);
    let opening = [places.next(), places.next()];
    Parts {
        body,
        titles,
        zones,
        opening,
    }
}

/// Whether the line is a lead: a dateline and the beginning of a sentence.
fn begins_with_dateline(line: &Line<'_>) -> bool {
    let dateline = line
        .found
        .iter()
        .any(|found| found.role == "dateline" && found.span.start == 0);
    dateline && line.whole.is_empty() && line.shape.words >= 8.0
}

/// Whether the line ends a sentence that a line break cut: wire copy is wrapped in mid-word.
fn continues(before: &Line<'_>, line: &Line<'_>) -> bool {
    /// Words of a line that is long enough to be wrapped.
    const WRAPPED: f32 = 8.0;
    /// Letters of the last syllables of a sentence: `했다.`
    const REST: f32 = 12.0;
    let is_cut = before.shape.words >= WRAPPED
        && !before.shape.ends_sentence
        && !before.shape.ends_colon
        && !line.gap;
    let ends = line.shape.ends_sentence && (line.shape.letters <= REST || line.is_sentence());
    is_cut && ends && line.roles().next().is_none()
}

/// Whether the line is the end of wire copy: a sentence with the agency's name in brackets behind it.
fn names_its_agency(line: &Line<'_>) -> bool {
    let agency = line
        .found
        .iter()
        .find(|found| found.id.starts_with("credit-agency"));
    let before = agency.and_then(|found| line.text.get(..found.span.start));
    ends_with_credit(line)
        && line.copies < 2
        && before.is_some_and(|text| super::ends_sentence(text.trim_end_matches([' ', '(', '（'])))
}

/// The line that is the headline, and its copies.
fn titles(lines: &[Line<'_>], body: &mut [bool], first: usize) -> Vec<usize> {
    let words = content_words(lines, body);
    let candidates = (0..=first).filter(|at| is_headline(&lines[*at], *at == first));
    let best = candidates
        .map(|at| (at, headline_score(lines, body, at, first, &words)))
        .max_by(|a, b| a.1.total_cmp(&b.1));
    let Some((best, score)) = best else {
        return Vec::new();
    };
    if score < MIN_HEADLINE {
        return Vec::new();
    }
    body[best] = false;
    let mut all: Vec<usize> = (0..lines.len())
        .filter(|at| lines[*at].text == lines[best].text)
        .collect();
    all.sort_unstable();
    for at in &all {
        body[*at] = false;
    }
    all
}

/// Below this nothing says that the line is a headline.
const MIN_HEADLINE: f32 = 0.5;

/// Whether the line may be a headline by its form.
fn is_headline(line: &Line<'_>, first_of_body: bool) -> bool {
    let shape = &line.shape;
    line.text.len() <= MAX_TITLE
        && shape.words >= 1.5
        && shape.letters >= 5.0
        && line.roles().next().is_none()
        && !shape.address
        // What names the maker of a picture is its caption.
        && !ends_with_credit(line)
        && !begins_with_dateline(line)
        && !(first_of_body && shape.ends_sentence && shape.words > 3.0)
        && !line.text.starts_with(['#', '※', '▶', '©', 'ⓒ'])
}

/// How much speaks for the line as the headline.
fn headline_score(
    lines: &[Line<'_>],
    body: &[bool],
    at: usize,
    first: usize,
    words: &[u64],
) -> f32 {
    let line = &lines[at];
    let own = hashes(line.text);
    let shared = own.iter().filter(|word| words.binary_search(word).is_ok());
    let overlap = shared.count() as f32 / own.len().max(1) as f32;
    let length = (line.shape.words / 5.0).min(1.0);
    let copies = if line.copies > 1 && line.shape.words >= 3.0 {
        0.8
    } else {
        0.0
    };
    let distance = (first - at) as f32;
    let near = 0.6 / (1.0 + distance / 6.0);
    let top = if at == 0 { 0.7 } else { 0.0 };
    let sentence = if line.shape.ends_sentence && !line.text.ends_with(['?', '!', '"', '”', '…'])
    {
        1.0
    } else {
        0.0
    };
    // A caption's or teaser's sentences with something behind them.
    let sentences = if line.shape.sentences >= 1.0 && line.shape.words > 8.0 {
        0.7
    } else {
        0.0
    };
    let signed = if is_signed(lines, at) { 0.3 } else { 0.0 };
    // Once an article has begun, a headline inside it is a heading.
    let inside = if body[..at].iter().any(|is_body| *is_body) {
        1.0
    } else {
        0.0
    };
    1.6 * overlap * length + 0.5 * length + copies + near + top + signed
        - sentence
        - sentences
        - inside
}

/// Whether a date or a byline follows soon, as it follows headlines.
fn is_signed(lines: &[Line<'_>], at: usize) -> bool {
    /// Lines that may stand between: a deck, tools.
    const SOON: usize = 5;
    lines
        .iter()
        .skip(at + 1)
        .take(SOON)
        .any(|line| line.may_be(Role::Date) || line.may_be(Role::Byline))
}

/// Hashes of the words of the article's beginning, sorted.
fn content_words(lines: &[Line<'_>], body: &[bool]) -> Vec<u64> {
    let chosen = lines.iter().zip(body).filter(|(_, is_body)| **is_body);
    let mut words: Vec<u64> = chosen
        .take(40)
        .flat_map(|(line, _)| hashes(line.text))
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// Hashes of a text's words: of spaced scripts the words, of others pairs of letters. Hangul words
/// carry particles, so they too go by pairs.
fn hashes(text: &str) -> Vec<u64> {
    let mut all = Vec::new();
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if word.is_ascii() || word.chars().next().is_some_and(|c| (c as u32) < 0x1100) {
            if word.chars().count() > 2 {
                all.push(hash(word.chars().flat_map(char::to_lowercase)));
            }
        } else {
            let letters: Vec<char> = word.chars().collect();
            all.extend(letters.windows(2).map(|pair| hash(pair.iter().copied())));
        }
    }
    all
}

/// FNV-1a over code points.
fn hash(letters: impl Iterator<Item = char>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, letter| {
        (hash ^ u64::from(letter as u32)).wrapping_mul(0x0100_0000_01b3)
    })
}
