//! Files of lines `id = text`: such lines are read as they stand, and only what is between them by the parser.
//!
//! Nine of ten messages are one line of text without a placeable, and the parser takes several times as long for one.

use fluent_syntax::ast::{Entry, Identifier, Message, Pattern, PatternElement};
use fluent_syntax::parser::{self, Slice};

use super::guard;
use super::snippet::Snippet;

/// About how many bytes an entry has, to make room for all of a file at once.
pub(super) const BYTES_OF_ENTRY: usize = 32;

/// The entries of a file, the same as the parser's; `None` where something is wrong with the file: then the parser has
/// to read it as a whole, to say what.
pub(super) fn read(file: &Snippet) -> Option<Vec<Entry<Snippet>>> {
    let source = file.as_str();
    let mut body = Vec::with_capacity(source.len() / BYTES_OF_ENTRY);
    // Everything before is in the body.
    let mut done = 0;
    // A line that is a message, unless the next one belongs to it too.
    let mut waiting: Option<Line> = None;
    let mut after_comment = false;
    let mut start = 0;
    while start < source.len() {
        let end = memchr::memchr(b'\n', &source.as_bytes()[start..])
            .map_or(source.len(), |length| start + length + 1);
        match source.as_bytes()[start] {
            b'-' | b'#' | b'a'..=b'z' | b'A'..=b'Z' => {
                if let Some(line) = waiting.take() {
                    line.add(file, &mut done, &mut body)?;
                }
                // The parser knows which comments belong to a message.
                if !after_comment {
                    waiting = Line::read(source, start, end);
                }
                after_comment = source.as_bytes()[start] == b'#';
            }
            _ if source[start..end]
                .bytes()
                .all(|b| matches!(b, b' ' | b'\n')) => {}
            _ => waiting = None,
        }
        start = end;
    }
    if let Some(line) = waiting {
        line.add(file, &mut done, &mut body)?;
    }
    parse(file, done, source.len(), &mut body)?;
    Some(body)
}

/// A line `id = text`, by places in its file.
struct Line {
    start: usize,
    id_end: usize,
    text_start: usize,
    end: usize,
}

impl Line {
    fn read(source: &str, start: usize, end: usize) -> Option<Line> {
        let line = source.as_bytes().get(start..end)?;
        line.first().filter(|b| b.is_ascii_alphabetic())?;
        let blanks = |from: usize| line[from..].iter().take_while(|b| **b == b' ').count();
        let is_of_id = |b: &&u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        let id = line.iter().take_while(is_of_id).count();
        let sign = id + blanks(id);
        line.get(sign).filter(|b| **b == b'=')?;
        let text = sign + 1 + blanks(sign + 1);
        line.get(text).filter(|b| **b != b'\n')?;
        // A carriage return may be part of a line's end.
        if memchr::memchr3(b'{', b'}', b'\r', &line[text..]).is_some() {
            return None;
        }
        Some(Line {
            start,
            id_end: start + id,
            text_start: start + text,
            end,
        })
    }

    /// Adds what is before the line, and the line.
    fn add(self, file: &Snippet, done: &mut usize, body: &mut Vec<Entry<Snippet>>) -> Option<()> {
        parse(file, *done, self.start, body)?;
        *done = self.end;
        let mut value = file.slice(self.text_start..self.end);
        value.trim();
        body.push(Entry::Message(Message {
            id: Identifier {
                name: file.slice(self.start..self.id_end),
            },
            value: Some(Pattern {
                elements: vec![PatternElement::TextElement { value }],
            }),
            attributes: Vec::new(),
            comment: None,
        }));
        Some(())
    }
}

/// Adds what the parser makes of a part of the file. `None` if that is not without fault.
fn parse(file: &Snippet, start: usize, end: usize, body: &mut Vec<Entry<Snippet>>) -> Option<()> {
    if start == end {
        return Some(());
    }
    let part = file.slice(start..end);
    if !guard::is_light(part.as_str()) {
        return None;
    }
    body.append(&mut parser::parse(part).ok()?.body);
    Some(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::Span;

    fn file(text: &str) -> Snippet {
        Snippet::read(text.into()).expect("below 4 GiB")
    }

    /// Where the ids and the plain texts of messages stand: equality of entries does not look at places.
    fn places(body: &[Entry<Snippet>]) -> Vec<(Span, Option<Span>)> {
        let place = |entry: &Entry<Snippet>| match entry {
            Entry::Message(message) => {
                let text = match message.value.as_ref().map(|value| &value.elements[..]) {
                    Some([PatternElement::TextElement { value }, ..]) => Some(value.span()),
                    _ => None,
                };
                Some((message.id.name.span(), text))
            }
            _ => None,
        };
        body.iter().filter_map(place).collect()
    }

    #[test]
    fn lines_of_text_and_what_is_between_them() {
        let text = "# 인사\nhi = 안녕하세요  \nname = { $who } 님\n\nmany =\n    하나\n    둘\nbye=مع السلامة";
        let body = read(&file(text)).expect("no fault");
        assert_eq!(body, parser::parse(file(text)).expect("no fault").body);
        assert_eq!(body.len(), 4);
    }

    #[test]
    fn a_fault_is_left_to_the_parser() {
        for text in [
            "a = b\nc",
            "a = b\n}",
            "a = }",
            "#a\nb = c",
            "a = { $x\nb = c\n",
        ] {
            assert!(read(&file(text)).is_none(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_what_the_parser_reads(
            lines in prop::collection::vec(
                prop::sample::select(vec![
                    "a = b\n", "a=한 글\n", "b = c  \n", "# c\n", "#\n", "## c\n", "\n", "  \n", "  x\n", ".a = y\n",
                    " .a = y\n", "b = { $x }\n", "b = { $x ->\n", "  *[x] y\n", "  }\n", "}\n", "-t = q\n", "c =\n",
                    "c\n", "d = e\r\n", "\r\n", "é = x\n", "e = f\r", "g =  [h]", "i = \t\n", "1 = 2\n",
                ]),
                0..12,
            ),
        ) {
            let text = lines.concat();
            if let Some(body) = read(&file(&text)) {
                let whole = parser::parse(file(&text)).expect("no fault").body;
                prop_assert_eq!(&body, &whole);
                prop_assert_eq!(places(&body), places(&whole));
            }
        }
    }
}
