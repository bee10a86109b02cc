//! Garbled text that lost no byte, put right: mojibake, decomposed Hangul, doubled escapes.
//!
//! Text is looked at line by line, and only lines that hold a character of garbled text at all.
//! What cannot be put right, because bytes became U+FFFD, is listed and left.

mod escapes;
mod hangul;
mod legacy;
mod odd;
mod roles;
mod sequence;
mod single;
mod suspect;
mod utf8;
mod words;

use std::borrow::Cow;

use memchr::memchr;

use super::{MOST_PLACES, Repair};
use suspect::{Escapes, Suspects};

/// Text garbled more often than this is not looked for.
const MOST_ROUNDS: usize = 4;
/// Lines longer than this are looked at in pieces, cut at spaces.
const MOST_LINE_BYTES: usize = 1 << 10;

/// A repaired text and the places that were repaired.
pub(super) struct Repaired {
    pub(super) text: String,
    pub(super) repairs: Vec<Repair>,
}

/// A repaired line: the text, what the damage was, and the steps that undid it.
struct Line<'a> {
    text: Cow<'a, str>,
    kind: &'static str,
    chain: Vec<&'static str>,
}

/// The text with everything repaired that can be; `None` where there is nothing to say.
pub(super) fn repair(text: &str) -> Option<Repaired> {
    let escapes = escapes_in(text);
    let mut repaired = Repaired {
        text: String::new(),
        repairs: Vec::new(),
    };
    let mut done = 0;
    let mut place = 0;
    let mut suspects = Suspects::new(text, escapes);
    while let Some(found) = suspects.from(place) {
        let mut line = line_around(text, found);
        // A long line is taken in windows that overlap; what was mended stays mended.
        line.start = line.start.max(done);
        place = line.end;
        if let Some(mended) = mend(&text[line.clone()], escapes) {
            repaired.text.push_str(&text[done..line.start]);
            done = line.end;
            repaired.take(mended);
        }
        if place >= text.len() {
            break;
        }
    }
    if repaired.repairs.is_empty() {
        return None;
    }
    repaired.text.push_str(&text[done..]);
    Some(repaired)
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

/// The line that holds a place, or the piece of it between two spaces where the line is long.
fn line_around(text: &str, place: usize) -> std::ops::Range<usize> {
    let bytes = text.as_bytes();
    let low = place.saturating_sub(MOST_LINE_BYTES);
    let high = (place + MOST_LINE_BYTES).min(bytes.len());
    let start = memchr::memrchr(b'\n', &bytes[low..place]).map_or(low, |found| low + found + 1);
    let end = memchr(b'\n', &bytes[place..high]).map_or(high, |found| place + found);
    let start = if start == low && low > 0 {
        after_space(bytes, low, place)
    } else {
        start
    };
    let end = if end == high && high < bytes.len() {
        before_space(bytes, place, high)
    } else {
        end
    };
    let mut range = start..end.max(place + 1);
    while !text.is_char_boundary(range.start) {
        range.start -= 1;
    }
    while !text.is_char_boundary(range.end) {
        range.end += 1;
    }
    range
}

fn after_space(bytes: &[u8], low: usize, place: usize) -> usize {
    memchr(b' ', &bytes[low..place]).map_or(place, |found| low + found + 1)
}

/// Where a piece ends: before its last space, else before its last character that starts a sequence of
/// UTF-8 read as Latin-1.
fn before_space(bytes: &[u8], place: usize, high: usize) -> usize {
    let piece = &bytes[place..high];
    let space = memchr::memrchr(b' ', piece);
    let cut = space.or_else(|| {
        piece
            .windows(2)
            .rposition(|pair| matches!(pair, [0xC3, 0x82..=0xB4]))
    });
    cut.filter(|cut| *cut > 0)
        .map_or(high, |found| place + found)
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

/// The line put right, or said to be beyond repair; `None` where nothing is wrong with it.
fn mend(line: &str, escapes: Escapes) -> Option<Line<'_>> {
    if let Some(text) = hangul::composed(line) {
        return Some(Line {
            text: Cow::Owned(text),
            kind: "nfd",
            chain: vec!["NFC"],
        });
    }
    if let Some(text) = escapes::unescaped(line, escapes) {
        return Some(Line {
            text: Cow::Owned(text),
            kind: "escapes",
            chain: vec!["HTML"],
        });
    }
    if !odd::is_odd(line) {
        return None;
    }
    let (text, chain) = ungarbled(line);
    if !chain.is_empty() {
        return Some(Line {
            text: Cow::Owned(text),
            kind: "mojibake",
            chain,
        });
    }
    let is_lossy = line.contains(char::REPLACEMENT_CHARACTER);
    is_lossy.then_some(Line {
        text: Cow::Borrowed(line),
        kind: "beyond-repair",
        chain: Vec::new(),
    })
}

/// The line after as many rounds as help, and the steps taken.
fn ungarbled(line: &str) -> (String, Vec<&'static str>) {
    let mut text = line.to_owned();
    let mut chain = Vec::new();
    while chain.len() < 2 * MOST_ROUNDS
        && odd::is_odd(&text)
        && let Some((better, steps)) = ungarbled_once(&text)
    {
        text = better;
        chain.extend(steps);
    }
    // Control characters are what a wrong guess leaves behind, or windows-1252 read as Latin-1.
    let has_controls = |text: &str| text.contains(|c| matches!(c, '\u{80}'..='\u{9F}'));
    if has_controls(&text) && !has_controls(line) {
        return (line.to_owned(), Vec::new());
    }
    if has_controls(&text) {
        text = text.chars().map(single::as_windows_1252).collect();
        chain.extend(["ISO-8859-1", "windows-1252"]);
    }
    (text, chain)
}

/// The line read again as UTF-8 or, where that is none or doubtful, in a legacy encoding if that makes more
/// sense.
fn ungarbled_once(line: &str) -> Option<(String, [&'static str; 2])> {
    let utf8 = utf8::ungarbled(line);
    let is_sure = utf8.as_ref().is_some_and(|reading| !reading.is_doubtful());
    let legacy = if is_sure {
        None
    } else {
        legacy::ungarbled(line)
    };
    match (utf8, legacy) {
        (Some(utf8), legacy)
            if legacy
                .as_ref()
                .is_none_or(|(text, _)| legacy::surprise(&utf8.text) <= legacy::surprise(text)) =>
        {
            Some((utf8.text, [utf8.mistaken.name(), "UTF-8"]))
        }
        (_, legacy) => legacy,
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
