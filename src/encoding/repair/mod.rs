//! Garbled text that lost no byte, put right: mojibake, decomposed Hangul, doubled escapes.
//!
//! Text is looked at line by line, and only lines that hold a character of garbled text at all; addresses, scripts and
//! code are left out, and the document has the last word on what its lines are. What cannot be put right, because
//! bytes became U+FFFD, is listed and left.

mod addresses;
mod code;
mod context;
mod escapes;
mod hangul;
mod legacy;
mod line;
mod odd;
mod prior;
mod protected;
mod roles;
mod scripts;
mod sequence;
mod shape;
mod single;
mod suspect;
mod utf8;
mod windows;
mod words;

use super::{MOST_PLACES, Repair};
use line::Line;
use prior::Candidate;
use protected::Protected;
use suspect::{Escapes, Suspects};

/// A repaired text and the places that were repaired.
pub(super) struct Repaired {
    pub(super) text: String,
    pub(super) repairs: Vec<Repair>,
}

/// The text with everything repaired that can be; `None` where there is nothing to say.
pub(super) fn repair(text: &str) -> Option<Repaired> {
    let candidates = prior::believed(text, candidates(text));
    if candidates.is_empty() {
        return None;
    }
    let mut repaired = Repaired {
        text: String::with_capacity(text.len()),
        repairs: Vec::new(),
    };
    let mut done = 0;
    for Candidate { place, line } in candidates {
        repaired.text.push_str(&text[done..place.start]);
        done = place.end;
        repaired.take(line);
    }
    repaired.text.push_str(&text[done..]);
    Some(repaired)
}

/// Every line that something is to be said of, as it looks by itself.
fn candidates(text: &str) -> Vec<Candidate<'_>> {
    let escapes = escapes_in(text);
    let mut protected = Protected::new(text);
    let mut suspects = Suspects::new(text, escapes);
    let mut found = Vec::new();
    let mut done = 0;
    let mut place = 0;
    while let Some(suspect) = suspects.from(place) {
        let mut window = windows::line_around(text, suspect);
        // A long line is taken in windows that overlap; what was mended stays mended.
        window.start = window.start.max(done);
        place = window.end;
        if let Some(line) = mend(text, &mut protected, window.clone(), escapes) {
            done = window.end;
            found.push(Candidate {
                place: window,
                line,
            });
        }
        if place >= text.len() {
            break;
        }
    }
    found
}

/// The line put right outside of what is protected.
fn mend<'t>(
    text: &'t str,
    protected: &mut Protected<'t>,
    window: std::ops::Range<usize>,
    escapes: Escapes,
) -> Option<Line<'t>> {
    let line = line::mend(&text[window.clone()], escapes)?;
    let masked = protected.mask(window);
    if masked.is_whole() {
        return Some(line);
    }
    let line = line::mend(&masked.line, escapes)?;
    Some(Line {
        text: masked.unmask(&line.text)?.into(),
        kind: line.kind,
        chain: line.chain,
    })
}

impl Repaired {
    fn take(&mut self, line: Line<'_>) {
        let start = self.text.len();
        self.text.push_str(&line.text);
        if self.repairs.len() < MOST_PLACES {
            let end = self.text.len();
            self.repairs.push(Repair {
                kind: line.kind,
                start,
                end,
                chain: line.chain,
            });
        }
    }
}

/// Which escapes are damage, and not for a parser to undo.
fn escapes_in(text: &str) -> Escapes {
    let bytes = text.as_bytes();
    let opens_tag = |open: usize| {
        let next = bytes.get(open + 1);
        matches!(next, Some(b'a'..=b'z' | b'A'..=b'Z' | b'!' | b'/' | b'?'))
    };
    if text.trim_start().starts_with("<?xml") {
        Escapes::None
    } else if memchr::memchr_iter(b'<', bytes).any(opens_tag) {
        Escapes::Doubled
    } else {
        Escapes::All
    }
}

#[cfg(test)]
mod tests {
    use super::repair;

    fn repaired(text: &str) -> Option<String> {
        repair(text).map(|repaired| repaired.text)
    }

    #[test]
    fn korean_read_as_windows_1252_comes_back() {
        let garbled = "첫 줄\nì•ˆë…•í•˜ì„¸ìš” ë°˜ê°‘ìŠµë‹ˆë‹¤\n셋째 줄";
        assert_eq!(
            repaired(garbled).as_deref(),
            Some("첫 줄\n안녕하세요 반갑습니다\n셋째 줄")
        );
    }

    #[test]
    fn cp949_read_as_latin_1_comes_back() {
        assert_eq!(
            repaired("´ëÇÑ¹Î±¹ ¼\u{AD}¿ïÀÇ ³¯¾¾").as_deref(),
            Some("대한민국 서울의 날씨")
        );
    }

    #[test]
    fn escapes_and_jamo_come_back() {
        assert_eq!(
            repaired("&amp;#54620;&amp;#44544; R&amp;amp;D").as_deref(),
            Some("한글 R&D")
        );
        assert_eq!(
            repaired("\u{1112}\u{1161}\u{11AB}글").as_deref(),
            Some("한글")
        );
    }

    #[test]
    fn clean_text_stays() {
        for text in [
            "한글과 English",
            "Ça va, café ?",
            "Прошу прощения",
            "日本語の文章です。",
            "Müller & Söhne, 3 €",
            "?a=1&copy=2",
            "VOILÀ»",
        ] {
            assert_eq!(repaired(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_lost_is_listed() {
        let repaired = repair("좋은 ��은 아침").expect("a report");
        assert_eq!(
            (repaired.text.as_str(), repaired.repairs[0].kind),
            ("좋은 ��은 아침", "beyond-repair")
        );
    }
}
