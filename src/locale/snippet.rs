//! A part of a Fluent file that knows where it stands.

use std::borrow::Borrow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::parser::Slice;

use crate::document::Position;
use crate::document::Span;

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
pub struct Snippet(Part);

/// A part of a file that is compiled in, or of one that was read and is shared by all its snippets.
#[derive(Clone)]
enum Part {
    Embedded {
        file: &'static &'static str,
        text: &'static str,
        start: u32,
    },
    Read {
        file: Arc<str>,
        start: u32,
        end: u32,
    },
}

impl Snippet {
    /// A whole file that is compiled in. `None` above 4 GiB.
    pub(super) fn embedded(file: &'static &'static str) -> Option<Snippet> {
        u32::try_from(file.len()).ok()?;
        let (text, start) = (*file, 0);
        Some(Snippet(Part::Embedded { file, text, start }))
    }

    /// A whole file that was read. `None` above 4 GiB.
    pub(super) fn read(file: Arc<str>) -> Option<Snippet> {
        let end = u32::try_from(file.len()).ok()?;
        let start = 0;
        Some(Snippet(Part::Read { file, start, end }))
    }

    /// The whole file.
    fn file(&self) -> &str {
        match &self.0 {
            Part::Embedded { file, .. } => file,
            Part::Read { file, .. } => file,
        }
    }

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Part::Embedded { text, .. } => text,
            // The parser asks the whole file for each byte: that way is short.
            Part::Read {
                file,
                start: 0,
                end,
            } if *end as usize == file.len() => file,
            // Always a part of the text on character boundaries: the parser cuts at ASCII only. Should that ever
            // fail, an empty text is the least harm.
            Part::Read { file, start, end } => {
                file.get(*start as usize..*end as usize).unwrap_or("")
            }
        }
    }

    /// The line it begins in, from 1.
    pub fn line(&self) -> usize {
        let before = self.file().get(..self.span().start).unwrap_or_default();
        Position::START.after(before).line
    }

    /// Where it stands in its file, in bytes.
    pub fn span(&self) -> Span {
        let (start, end) = match &self.0 {
            Part::Embedded { text, start, .. } => (*start as usize, *start as usize + text.len()),
            Part::Read { start, end, .. } => (*start as usize, *end as usize),
        };
        Span { start, end }
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
    fn slice(&self, range: Range<usize>) -> Snippet {
        // In range: the parser slices the whole file, which is at most `u32::MAX` bytes.
        let place = |offset: usize| u32::try_from(offset).unwrap_or(0);
        Snippet(match &self.0 {
            Part::Embedded { file, text, start } => Part::Embedded {
                file,
                text: text.get(range.clone()).unwrap_or(""),
                start: start + place(range.start),
            },
            Part::Read { file, start, .. } => Part::Read {
                file: Arc::clone(file),
                start: start + place(range.start),
                end: start + place(range.end),
            },
        })
    }

    /// Trims blanks at the end as the [Fluent grammar] has it: a lone carriage return is text.
    ///
    /// [Fluent grammar]: https://github.com/projectfluent/fluent/blob/main/spec/fluent.ebnf
    fn trim(&mut self) {
        let kept = self.as_str().trim_end_matches([' ', '\n']).len();
        match &mut self.0 {
            Part::Embedded { text, .. } => *text = &text[..kept],
            Part::Read { start, end, .. } => *end = *start + u32::try_from(kept).unwrap_or(0),
        }
    }
}
