//! Code and lists, and the marks that elements begin with.

use pulldown_cmark::CodeBlockKind;
use pulldown_cmark::Tag as Block;

use super::build::Builder;
use super::element::Opener;
use crate::document::Tag;
use crate::document::node::RAW;

impl Builder<'_> {
    pub(super) fn numbered(&mut self, start: u32) {
        let node = self.begin(Tag::Ol, start, start, Opener::Markdown, true);
        let digits = self.text[start as usize..]
            .bytes()
            .take_while(u8::is_ascii_digit);
        let end = start + digits.count() as u32;
        self.attribute(node, "start", start, end);
    }

    /// The head, a row or a cell of a table.
    pub(super) fn table_part(&mut self, part: &Block<'_>, start: u32, end: u32) {
        let tag = match part {
            Block::TableHead => {
                self.begin(Tag::Thead, start, start, Opener::Markdown, true);
                Tag::Tr
            }
            Block::TableRow => {
                if !std::mem::replace(&mut self.has_body, true) {
                    self.begin(Tag::Tbody, start, start, Opener::Markdown, true);
                }
                Tag::Tr
            }
            _ if self.is_around(Tag::Thead) => Tag::Th,
            _ => Tag::Td,
        };
        let written = self.text[start as usize..end as usize].trim_start();
        let start = end - written.len() as u32;
        self.begin(tag, start, start, Opener::Markdown, true);
    }

    /// A block of HTML, which is read as a whole; in a quotation every line has its mark before
    /// it, and lines are read one by one.
    pub(super) fn html_block(&mut self, start: u32, end: u32) {
        self.begin(Tag::Other, start, start, Opener::Markdown, false);
        if self.quotes == 0 {
            self.html(start, end);
            self.html_end = end;
        }
    }

    pub(super) fn code(&mut self, start: u32, end: u32) {
        let written = &self.text[start as usize..end as usize];
        let marks = written.bytes().take_while(|byte| *byte == b'`').count() as u32;
        let (mut from, mut to) = (start + marks, end.saturating_sub(marks));
        let inner = self.text.get(from as usize..to as usize).unwrap_or("");
        if inner.starts_with(' ') && inner.ends_with(' ') && !inner.trim().is_empty() {
            (from, to) = (from + 1, to - 1);
        }
        self.begin(Tag::Code, start, start + marks, Opener::Markdown, true);
        self.push_text(from, to.max(from), RAW);
        self.close_markdown(end.saturating_sub(marks).max(from), end);
    }

    pub(super) fn code_block(&mut self, kind: &CodeBlockKind<'_>, start: u32, end: u32) {
        let open_end = match kind {
            CodeBlockKind::Indented => start,
            CodeBlockKind::Fenced(_) => {
                let rest = &self.text.as_bytes()[start as usize..end as usize];
                start + memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()) as u32
            }
        };
        self.begin(Tag::Pre, start, open_end, Opener::Markdown, true);
        let code = self.begin(Tag::Code, open_end, open_end, Opener::Markdown, true);
        self.last = open_end;
        if let CodeBlockKind::Fenced(info) = kind
            && let Some(language) = info
                .split([' ', '\t', ',', '{'])
                .next()
                .filter(|name| !name.is_empty())
            && let Some(at) = self.text[start as usize..open_end as usize].find(language)
        {
            let at = start + at as u32;
            self.attribute(code, "class", at, at + language.len() as u32);
        }
    }

    /// Bytes of the marks that an element begins with.
    pub(super) fn marks_before(&self, tag: &Block<'_>, start: u32, end: u32) -> u32 {
        let written = &self.text[start as usize..end as usize];
        let run = |of: &dyn Fn(char) -> bool| written.find(|c| !of(c)).unwrap_or(written.len());
        let spaces = |from: usize| {
            let rest = &written[from..];
            from + rest.len() - rest.trim_start_matches([' ', '\t']).len()
        };
        let bytes = match tag {
            Block::Emphasis | Block::Link { .. } => 1,
            Block::Strong => 2,
            Block::Strikethrough => run(&|c| c == '~'),
            Block::Heading { .. } if written.starts_with('#') => spaces(run(&|c| c == '#')),
            Block::BlockQuote(_) => spaces(1),
            Block::Item => spaces(1 + run(&|c| c.is_ascii_digit())),
            _ => 0,
        };
        bytes.min(written.len()) as u32
    }

    /// The end without white space before it.
    pub(super) fn trimmed(&self, start: u32, end: u32) -> u32 {
        start + self.text[start as usize..end as usize].trim_end().len() as u32
    }

    /// Columns before a byte on its line, as far as they are counted for marks.
    pub(super) fn columns(&self, at: u32) -> u32 {
        let before = &self.text.as_bytes()[..at as usize];
        let spaces = before
            .iter()
            .rev()
            .take_while(|byte| matches!(byte, b' ' | b'\t'));
        spaces.map(|byte| if *byte == b'\t' { 4 } else { 1 }).sum()
    }
}
