//! Where the characters of a value stand in the file that writes it with escapes.

use std::ops::Range;

use crate::document::Span;

/// The text of a value beside the stretch of the file that says it.
pub(in crate::catalog) struct Aligned<'a> {
    raw: &'a str,
    /// Where `raw` begins in the file.
    start: usize,
    /// Stretches that are the same in both: byte in the text, byte in `raw`, length.
    same: Vec<(usize, usize, usize)>,
}

impl<'a> Aligned<'a> {
    /// The text beside the stretch of the file; what no escape explains has no place of its own.
    pub(in crate::catalog) fn new(file: &'a str, span: Span, text: &str) -> Self {
        let raw = file.get(span.start..span.end).unwrap_or("");
        let same = if raw == text {
            vec![(0, 0, raw.len())]
        } else {
            stretches(raw, text)
        };
        Aligned {
            raw,
            start: span.start,
            same,
        }
    }

    /// The stretch of the file that says a range of the text letter by letter, and its place.
    pub(in crate::catalog) fn exact(&self, range: &Range<usize>) -> Option<(&'a str, Span)> {
        let after = self.same.partition_point(|(text, ..)| *text <= range.start);
        let (text, raw, length) = *self.same.get(after.checked_sub(1)?)?;
        let at = raw + (range.start - text);
        let end = at + range.len();
        (end <= raw + length).then_some(())?;
        let span = Span {
            start: self.start + at,
            end: self.start + end,
        };
        Some((self.raw.get(at..end)?, span))
    }

    /// The place of a range of the text; where it is written with escapes, these are within.
    pub(in crate::catalog) fn place(&self, range: &Range<usize>) -> Span {
        let before = self.same.partition_point(|(text, ..)| *text <= range.start);
        let start = before.checked_sub(1).map_or(0, |before| {
            let (text, raw, length) = self.same[before];
            raw + (range.start - text).min(length)
        });
        let after = self
            .same
            .partition_point(|(text, _, length)| text + length < range.end);
        let end = self.same.get(after).map_or(self.raw.len(), |stretch| {
            let (text, raw, _) = *stretch;
            raw + range.end.saturating_sub(text)
        });
        Span {
            start: self.start + start,
            end: self.start + end.max(start),
        }
    }

    /// Where the ranges that are the same letter by letter end: the next end behind a byte of the text.
    pub(in crate::catalog) fn next_break(&self, at: usize) -> Option<usize> {
        let after = self
            .same
            .partition_point(|(text, _, length)| text + length <= at);
        let (text, _, length) = self.same.get(after)?;
        Some(if *text > at { *text } else { text + length })
    }
}

/// Walks both side by side. Escapes with a backslash, doubled quotes, strings that go on in another and folded lines
/// are stepped over; behind anything else nothing is the same.
fn stretches(raw: &str, text: &str) -> Vec<(usize, usize, usize)> {
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    let (mut at, mut to) = (0, 0);
    while let (Some(written), Some(said)) = (raw[at..].chars().next(), text[to..].chars().next()) {
        let step = escape(&raw[at..], &text[to..]);
        if let Some((raw_length, text_length)) = step {
            at += raw_length;
            to += text_length;
            continue;
        }
        if written != said {
            break;
        }
        match found.last_mut() {
            Some((text, raw, length)) if *text + *length == to && *raw + *length == at => {
                *length += said.len_utf8();
            }
            _ => found.push((to, at, said.len_utf8())),
        }
        at += written.len_utf8();
        to += said.len_utf8();
    }
    found
}

/// Bytes of an escape that `raw` begins with, and of what it says.
fn escape(raw: &str, text: &str) -> Option<(usize, usize)> {
    let said = text.chars().next()?.len_utf8();
    let bytes = raw.as_bytes();
    match bytes[0] {
        b'\\' => Some((backslash(raw), said)),
        b'\'' if bytes.get(1) == Some(&b'\'') && !text.starts_with("''") => Some((2, 1)),
        // A string of PO that goes on in the next line.
        b'"' => continued(raw).map(|length| (length, 0)),
        b'\n' | b'\r' | b' ' => {
            let blank = |text: &str| text.len() - text.trim_start_matches([' ', '\n', '\r']).len();
            let (written, said) = (blank(raw), blank(text));
            let is_folded = raw[..written].contains('\n') && raw[..written] != text[..said];
            (said > 0 && is_folded).then_some((written, said))
        }
        _ => None,
    }
}

/// Bytes of an escape with a backslash; two halves of a pair are one.
fn backslash(raw: &str) -> usize {
    let bytes = raw.as_bytes();
    let digits = match bytes.get(1) {
        Some(b'u') => 4,
        Some(b'U') => 8,
        Some(b'x') => 2,
        _ => 0,
    };
    let is_high = bytes.get(2..4).is_some_and(|half| {
        matches!(half[0], b'd' | b'D') && matches!(half[1], b'8' | b'9' | b'a' | b'b' | b'A' | b'B')
    });
    let is_pair = digits == 4 && is_high && bytes.get(6..8) == Some(b"\\u");
    let length = 2 + digits + if is_pair { 6 } else { 0 };
    let mut end = length.min(raw.len());
    while !raw.is_char_boundary(end) {
        end += 1;
    }
    // An escaped letter of several bytes.
    if digits == 0 {
        end = 1 + raw[1..].chars().next().map_or(0, char::len_utf8);
    }
    end
}

/// Bytes between the end of a quoted string and the start of the next.
fn continued(raw: &str) -> Option<usize> {
    let rest = raw[1..].trim_start();
    let length = raw.len() - rest.len();
    (length > 1 && rest.starts_with('"')).then_some(length + 1)
}

#[cfg(test)]
mod tests {
    use super::Aligned;
    use crate::document::Span;

    fn exact<'a>(raw: &'a str, text: &str, wanted: &str) -> Option<&'a str> {
        let span = Span {
            start: 0,
            end: raw.len(),
        };
        let at = text.find(wanted)?;
        let aligned = Aligned::new(raw, span, text);
        aligned.exact(&(at..at + wanted.len())).map(|(raw, _)| raw)
    }

    #[test]
    fn places_are_known_behind_escapes() {
        for (raw, text) in [
            ("가 {n}", "가 {n}"),
            ("\\\"가\\\"\\n {n}", "\"가\"\n {n}"),
            ("\\uD83D\\uDE00 {n}", "😀 {n}"),
            ("끝.\\n \\n {n}", "끝.\n \n {n}"),
            ("l''heure {n}", "l'heure {n}"),
            ("첫 \"\n\"둘 {n}", "첫 둘 {n}"),
            ("첫\n    둘 {n}", "첫 둘 {n}"),
        ] {
            assert_eq!(exact(raw, text, "{n}"), Some("{n}"), "{raw}");
        }
        assert_eq!(exact("\\q{n}", "other {n}", "{n}"), None);
    }
}
