//! Markdown and MDX → lines, with everything that is no prose turned into spaces.
//!
//! Follows [CommonMark](https://spec.commonmark.org/) as far as telling prose from markup needs it,
//! and the habits of documentation sites: front matter, admonitions, heading ids, MDX tags and
//! expressions. Every character stays at its byte.

use std::ops::Range;

use self::inline::inline;
use self::tags::{blank_tag, depth, find_tag_end, is_no_attribute, starts_tag};
use super::line::Place;
use super::mask::Mask;
use super::plain;

mod inline;
mod tags;

/// Keys of front matter whose values are shown to readers.
const SHOWN_KEYS: [&str; 12] = [
    "title",
    "description",
    "summary",
    "subtitle",
    "excerpt",
    "label",
    "caption",
    "tagline",
    "sidebar_label",
    "linktitle",
    "heading",
    "text",
];

/// Names of admonitions, which some sites write as fences.
const ADMONITIONS: [&str; 9] = [
    "note",
    "tip",
    "info",
    "smart",
    "warn",
    "warning",
    "caution",
    "danger",
    "important",
];
/// Admonitions do not nest deeper.
const MOST_ADMONITIONS: usize = 8;
/// Signs of the shortest fence.
const SHORTEST_FENCE: usize = 3;

/// A tag may run over this many lines; beyond, its `<` was no tag.
const MOST_TAG_LINES: usize = 40;

/// Goes through a Markdown text line by line.
#[derive(Default)]
struct Reader {
    /// The marker that closes the fence we are in.
    fence: Option<(u8, usize)>,
    /// Those of the admonitions we are in that are written as fences; their text is prose.
    admonitions: Vec<(u8, usize)>,
    front_matter: Option<&'static str>,
    in_comment: bool,
    /// Lines that the open tag has run over.
    in_tag: Option<usize>,
    /// How many braces are open in it.
    braces: isize,
    /// Whether the quotation we are in is the way to write an admonition: `> **Note**`, `> [!TIP]`.
    in_quoted_admonition: bool,
    /// Whether a list item came since the last line at the margin: then indented text is prose.
    in_list: bool,
    after_blank: bool,
}

/// The prose of a Markdown text: masks the rest and gives the lines that remain.
pub(super) fn read(text: &str) -> (String, Vec<(Range<usize>, Place)>) {
    let mut mask = Mask::new(text);
    let mut reader = Reader {
        after_blank: true,
        ..Reader::default()
    };
    let mut lines = Vec::new();
    let mut start = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let range = start..start + line.len();
        start = range.end;
        if let Some(place) = reader.line(number, line, range.start, &mut mask) {
            lines.push((range, place));
        } else {
            mask.blank(range);
        }
    }
    (mask.finish(), lines)
}

impl Reader {
    /// What the line is for; `None` when it is no prose at all. Masks what is no prose in it.
    fn line(
        &mut self,
        number: usize,
        line: &str,
        start: usize,
        mask: &mut Mask<'_>,
    ) -> Option<Place> {
        let trimmed = line.trim();
        if self.is_front_matter(number, trimmed) {
            return self.front_matter_value(line, start, mask);
        }
        if self.is_fenced(trimmed) {
            return None;
        }
        if trimmed.is_empty() {
            self.after_blank = true;
            self.in_quoted_admonition = false;
            return None;
        }
        let place = self.place(line, trimmed);
        self.after_blank = false;
        let place = place?;
        self.tags(line, start, mask);
        inline(line, start, mask);
        Some(place)
    }

    fn is_front_matter(&mut self, number: usize, trimmed: &str) -> bool {
        match (number, self.front_matter) {
            (0, _) if trimmed == "---" => self.front_matter = Some("---"),
            (0, _) if trimmed == "+++" => self.front_matter = Some("+++"),
            (_, Some(end)) if trimmed == end => {
                self.front_matter = None;
                return true;
            }
            _ => {}
        }
        self.front_matter.is_some()
    }

    fn front_matter_value(&self, line: &str, start: usize, mask: &mut Mask<'_>) -> Option<Place> {
        let key = shown_key(line.trim_start_matches([' ', '-']))?;
        let indent = line.len() - line.trim_start_matches([' ', '-']).len();
        mask.blank(start..start + indent + key);
        Some(Place::Heading)
    }

    fn is_fenced(&mut self, trimmed: &str) -> bool {
        let marker = trimmed.as_bytes().first().copied().unwrap_or(0);
        let run = trimmed.bytes().take_while(|byte| *byte == marker).count();
        let is_marker = matches!(marker, b'`' | b'~') && run >= SHORTEST_FENCE;
        match self.fence {
            Some((open, length)) if is_marker && marker == open && run >= length => {
                if trimmed.len() == run {
                    self.fence = None;
                }
                true
            }
            Some(_) => true,
            None if is_marker => self.open_fence((marker, run), trimmed),
            None => false,
        }
    }

    /// Opens what a fence opens, or closes the admonition that it closes.
    fn open_fence(&mut self, (marker, run): (u8, usize), trimmed: &str) -> bool {
        let info = trimmed.get(run..).unwrap_or("").trim();
        let is_end = |(open, length): &(u8, usize)| *open == marker && run >= *length;
        if info.is_empty() && self.admonitions.last().is_some_and(is_end) {
            self.admonitions.pop();
            return true;
        }
        let name = info.split([' ', '=', '{']).next().unwrap_or("");
        if ADMONITIONS.contains(&name) && self.admonitions.len() < MOST_ADMONITIONS {
            self.admonitions.push((marker, run));
            return true;
        }
        // With three backticks it would be code within a line.
        if run == SHORTEST_FENCE && info.contains('`') {
            return false;
        }
        self.fence = Some((marker, run));
        true
    }

    fn place(&mut self, line: &str, trimmed: &str) -> Option<Place> {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let is_item = is_list_item(trimmed);
        if indent == 0 && !is_item && self.after_blank {
            self.in_list = false;
        }
        self.in_list |= is_item;
        let is_deep = indent >= 4 || line.starts_with('\t');
        if is_deep && !self.in_list && self.after_blank && self.in_tag.is_none() && !self.in_comment
        {
            return None;
        }
        if trimmed.starts_with("import ") || trimmed.starts_with("export ") {
            let is_code = trimmed.contains(['\'', '"', '{', '=']);
            return (!is_code).then_some(Place::Prose);
        }
        let is_quote = trimmed.starts_with('>');
        self.in_quoted_admonition =
            is_quote && (self.in_quoted_admonition || is_admonition(trimmed));
        match trimmed.as_bytes().first() {
            Some(b'#') => Some(Place::Heading),
            Some(b'>') if !self.in_quoted_admonition => Some(Place::Quote),
            _ => Some(Place::Prose),
        }
    }

    /// Masks tags and comments, which may run over lines.
    fn tags(&mut self, line: &str, start: usize, mask: &mut Mask<'_>) {
        let mut at = 0;
        loop {
            if self.in_comment {
                at = self.close(line, at, "-->", start, mask, |reader| {
                    reader.in_comment = false
                });
            } else if let Some(lines) = self.in_tag {
                if at == 0 && lines > 0 && self.braces <= 0 && is_no_attribute(line) {
                    self.in_tag = None;
                    continue;
                }
                let end = find_tag_end(line, at);
                let range = at..end.unwrap_or(line.len());
                self.braces += depth(line.get(range.clone()).unwrap_or(""));
                blank_tag(line, range, start, mask);
                self.in_tag = end
                    .is_none()
                    .then_some(lines + 1)
                    .filter(|n| *n < MOST_TAG_LINES);
                at = end.unwrap_or(line.len());
            }
            let Some(found) = line.get(at..).and_then(|rest| rest.find('<')) else {
                return;
            };
            at += found;
            let rest = line.get(at..).unwrap_or("");
            if rest.starts_with("<!--") {
                self.in_comment = true;
            } else if starts_tag(rest) {
                self.in_tag = Some(0);
                self.braces = 0;
            } else {
                at += 1;
            }
        }
    }

    fn close(
        &mut self,
        line: &str,
        at: usize,
        end: &str,
        start: usize,
        mask: &mut Mask<'_>,
        then: impl Fn(&mut Reader),
    ) -> usize {
        let rest = line.get(at..).unwrap_or("");
        let stop = match rest.find(end) {
            Some(found) => {
                then(self);
                at + found + end.len()
            }
            None => line.len(),
        };
        mask.blank(start + at..start + stop);
        stop
    }
}

/// The length of a key whose value is shown, with its colon or equals sign.
fn shown_key(line: &str) -> Option<usize> {
    let end = memchr::memchr2(b':', b'=', line.as_bytes())?;
    let key = line.get(..end)?.trim();
    let is_shown = SHOWN_KEYS
        .iter()
        .any(|shown| shown.eq_ignore_ascii_case(key));
    is_shown.then_some(end + 1)
}

/// Whether a quotation begins with the name of an admonition, set off by stars or brackets.
fn is_admonition(quotation: &str) -> bool {
    let inner = quotation.trim_start_matches(['>', ' ']);
    let marked = inner.strip_prefix("**").or(inner.strip_prefix("[!"));
    let name = marked.map(|marked| {
        let end = marked.find(|c: char| !c.is_ascii_alphabetic());
        marked.get(..end.unwrap_or(marked.len())).unwrap_or("")
    });
    name.is_some_and(|name| ADMONITIONS.iter().any(|own| own.eq_ignore_ascii_case(name)))
}

/// `> **Note**` alone, which GitHub shows as an admonition: the name is syntax.
fn is_bare_admonition(quotation: &str) -> bool {
    is_admonition(quotation)
        && quotation
            .trim_end()
            .strip_suffix("**")
            .is_some_and(|rest| rest.trim_start_matches(['>', ' ']).split(' ').count() == 1)
}

fn is_list_item(trimmed: &str) -> bool {
    let rest = trimmed.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = trimmed.len() - rest.len();
    let marker = rest.as_bytes().first().copied().unwrap_or(0);
    let spaced = matches!(rest.as_bytes().get(1), Some(b' ' | b'\t') | None);
    spaced
        && match digits {
            0 => matches!(marker, b'-' | b'*' | b'+'),
            1..=9 => matches!(marker, b'.' | b')'),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::read;

    fn prose(text: &str) -> Vec<String> {
        let (mask, lines) = read(text);
        let words = |range: &std::ops::Range<usize>| {
            let line = mask.get(range.clone()).unwrap_or_default();
            line.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        lines
            .iter()
            .map(|(range, _)| words(range))
            .filter(|line| !line.is_empty())
            .collect()
    }

    #[test]
    fn only_prose_is_left() {
        let text = "---\ntitle: 제목\nstatus: Completed\n---\n\n# Heading {#id}\n\n```js\nlet x = 1;\n```\n\n    indented code\n\n\
                    - item `code` and [text](https://example.com/a(b))\n    continued\n\n<Card\n  title=\"x > y\"\n/>\n::: tip Title\n\
                    [ref]: https://example.com\nimport A from 'a'\n";
        assert_eq!(
            prose(text),
            [
                "제목",
                "# Heading",
                "- item and [text",
                "continued",
                "x > y",
                "Title"
            ]
        );
    }

    #[test]
    fn admonitions_written_as_fences_are_prose() {
        let text = "````smart header=\"`a` 없음\"\n본문\n```js\nlet x;\n```\n끝\n````\nAfter\n";
        assert_eq!(prose(text), ["본문", "끝", "After"]);
    }

    #[test]
    fn what_is_shown_of_a_tag_is_prose() {
        let text = "<Card\n  title=\"Read this first\"\n  href=\"/a/b\"\n/>\n<Aside\nOnly a few words of prose follow.\n";
        assert_eq!(
            prose(text),
            ["Read this first", "Only a few words of prose follow."]
        );
    }

    #[test]
    fn titles_in_angle_brackets_are_no_tags() {
        assert_eq!(
            prose("영화 <Past Lives>와 <b>굵은</b>"),
            ["영화 <Past Lives>와 굵은"]
        );
    }
}
