//! What has been gathered of one container.

use super::kept::Stretch;
use super::line::{folded, push_words};
use super::{Flow, Phrasing, Picture};
use crate::content::Role;
use crate::content::plain::ends_sentence;

#[derive(Debug, Default)]
pub(super) struct Sink {
    pub(super) flow: Vec<Flow>,
    pub(super) line: Vec<Phrasing>,
    /// The block that the last text in the line is of; `None` where it has none.
    pub(super) block: Option<Stretch>,
    /// The block that the first text in the line is of.
    first: Option<Stretch>,
}

impl Sink {
    /// Adds text of a block; that of another block begins a new line.
    pub(super) fn text(&mut self, text: &str, block: Stretch) {
        self.begin(block);
        match self.line.last_mut() {
            Some(Phrasing::Text(before)) => before.push_str(text),
            _ => self.line.push(Phrasing::Text(text.to_owned())),
        }
    }

    /// Adds what is neither text nor a mark around it.
    pub(super) fn push(&mut self, phrasing: Phrasing, block: Stretch) {
        self.begin(block);
        self.line.push(phrasing);
    }

    fn begin(&mut self, block: Stretch) {
        if let Some(before) = self.block
            && before.span != block.span
            && !self.is_broken(before, block)
        {
            self.flush();
        }
        self.block = Some(block);
        self.first.get_or_insert(block);
    }

    /// Whether one break, and no more, parts the line from a block that goes on with it: not where lines are whole
    /// sentences, which are paragraphs.
    fn is_broken(&self, before: Stretch, block: Stretch) -> bool {
        let is_blank =
            |part: &&Phrasing| matches!(part, Phrasing::Text(text) if text.trim().is_empty());
        let mut parts = self.line.iter().rev().skip_while(is_blank);
        if before.role != Role::Body || block.role != Role::Body {
            return false;
        }
        let (Some(Phrasing::Break), Some(said)) =
            (parts.next(), parts.find(|part| !is_blank(part)))
        else {
            return false;
        };
        let mut words = String::new();
        push_words(std::slice::from_ref(said), &mut words);
        !matches!(said, Phrasing::Break) && !ends_sentence(words.trim_end())
    }

    /// Ends the line.
    pub(super) fn flush(&mut self) {
        let line = folded(std::mem::take(&mut self.line));
        self.first = None;
        let Some(block) = self.block.take() else {
            let pictures = pictures(line).into_iter();
            self.flow
                .extend(pictures.map(|image| Flow::Figure(image, Vec::new())));
            return;
        };
        if !line.is_empty() {
            self.flow.push(match block.role {
                Role::Title => Flow::Heading(1, line),
                Role::Heading => Flow::Heading(2, line),
                _ => Flow::Paragraph(line),
            });
        }
    }

    /// Ends the line and gives what was gathered.
    pub(super) fn into_flow(mut self) -> Vec<Flow> {
        self.flush();
        self.flow
    }

    /// Takes in what an inline element held: as one mark of the line, or, where it held whole blocks, around what
    /// each of their lines says.
    pub(super) fn wrap(&mut self, inner: Sink, mark: impl Fn(Vec<Phrasing>) -> Phrasing) {
        if inner.flow.is_empty() {
            if !inner.line.is_empty() {
                if let Some(first) = inner.first {
                    self.begin(first);
                }
                self.block = inner.block.or(self.block);
                self.line.push(mark(inner.line));
            }
            return;
        }
        self.flush();
        self.flow
            .extend(inner.into_flow().into_iter().map(|part| match part {
                Flow::Heading(level, line) => Flow::Heading(level, vec![mark(line)]),
                Flow::Paragraph(line) => Flow::Paragraph(vec![mark(line)]),
                other => other,
            }));
    }
}

/// The pictures in a line that says nothing.
fn pictures(line: Vec<Phrasing>) -> Vec<Picture> {
    line.into_iter()
        .flat_map(|part| match part {
            Phrasing::Image(image) => vec![image],
            Phrasing::Emphasis(inner)
            | Phrasing::Strong(inner)
            | Phrasing::Struck(inner)
            | Phrasing::Raised(inner)
            | Phrasing::Lowered(inner)
            | Phrasing::Link(_, inner) => pictures(inner),
            _ => Vec::new(),
        })
        .collect()
}
