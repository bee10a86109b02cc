//! A part of a Fluent file that knows where it stands.

use std::borrow::Borrow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use fluent_syntax::parser::Slice;

use crate::document::Span;

/// The text of a file: compiled in, or read and shared by all its snippets.
#[derive(Clone)]
enum Source {
    Embedded(&'static str),
    Read(Arc<str>),
}

/// A part of a Fluent file: the text, and its place in the file.
///
/// The syntax tree of a file ([`ast::Resource<Snippet>`](fluent_syntax::ast::Resource)) is made of these, so every id,
/// text and literal in it has a [`span`](Snippet::span). It owns its text (together with the file's other snippets), so
/// a tree outlives the string it was parsed from. Equal means equal text, wherever it stands.
///
/// ```
/// use kijil::locale::{ast, parse};
///
/// let parsed = parse("site.ftl", "# 인사\ngreeting = 안녕하세요\n");
/// let ast::Entry::Message(message) = &parsed.resource.body[0] else { panic!() };
/// assert_eq!(message.id.name.as_str(), "greeting");
/// assert_eq!(message.id.name.span().start, "# 인사\n".len());
/// ```
#[derive(Clone)]
pub struct Snippet {
    source: Source,
    start: u32,
    end: u32,
}

impl Snippet {
    /// A whole file that is compiled in. `None` above 4 GiB.
    pub(super) fn embedded(text: &'static str) -> Option<Snippet> {
        Snippet::whole(Source::Embedded(text), text.len())
    }

    /// A whole file that was read. `None` above 4 GiB.
    pub(super) fn read(text: Arc<str>) -> Option<Snippet> {
        let bytes = text.len();
        Snippet::whole(Source::Read(text), bytes)
    }

    fn whole(source: Source, bytes: usize) -> Option<Snippet> {
        let end = u32::try_from(bytes).ok()?;
        Some(Snippet {
            source,
            start: 0,
            end,
        })
    }

    /// The whole file.
    fn file(&self) -> &str {
        match &self.source {
            Source::Embedded(text) => text,
            Source::Read(text) => text,
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        let file = self.file();
        // The parser asks the whole file for each byte: that way is short.
        if self.start == 0 && self.end as usize == file.len() {
            return file;
        }
        // Always a part of the text on character boundaries: the parser cuts at ASCII only. Should that ever fail,
        // an empty text is the least harm.
        file.get(self.start as usize..self.end as usize)
            .unwrap_or("")
    }

    /// The line it begins in, from 1.
    pub fn line(&self) -> usize {
        let before = self.file().get(..self.start as usize).unwrap_or_default();
        before.bytes().filter(|b| *b == b'\n').count() + 1
    }

    /// Where it stands in its file, in bytes.
    pub fn span(&self) -> Span {
        Span {
            start: self.start as usize,
            end: self.end as usize,
        }
    }
}

impl AsRef<str> for Snippet {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Snippet {
    fn eq(&self, other: &Snippet) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Snippet {}

impl Hash for Snippet {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl Borrow<str> for Snippet {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for Snippet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Snippet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Slice<'_> for Snippet {
    fn slice(&self, range: std::ops::Range<usize>) -> Snippet {
        // In range: the parser slices the whole file, which is at most `u32::MAX` bytes.
        Snippet {
            source: self.source.clone(),
            start: self.start + u32::try_from(range.start).unwrap_or(0),
            end: self.start + u32::try_from(range.end).unwrap_or(0),
        }
    }

    /// Trims blanks at the end as the [Fluent grammar] has it: a lone carriage return is text.
    ///
    /// [Fluent grammar]: https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf
    fn trim(&mut self) {
        let kept = self.as_str().trim_end_matches([' ', '\n']).len();
        self.end = self.start + u32::try_from(kept).unwrap_or(0);
    }
}
