//! A message of ICU → every way through its choices, multiplied out.

use std::ops::Range;

use super::align::Aligned;
use super::icu::{Branch, Node};
use super::push_text;
use crate::catalog::entry::{Choice, MOST_VARIANTS, Selector, Variant};
use crate::catalog::piece::{Piece, Reference, Spelling, Target};
use crate::catalog::view::View;
use crate::document::Span;

/// The selectors and values of a message.
pub(super) type Message<'a> = (Vec<Selector<'a>>, Vec<Variant<'a>>);

/// One way through the choices.
#[derive(Clone, Default)]
struct Way<'a> {
    keys: Vec<(usize, &'a str)>,
    pieces: Vec<Piece<'a>>,
}

/// Every way through a message; `None` where a name is written with escapes and cannot be told.
pub(super) fn message<'a>(
    nodes: &[Node],
    text: &str,
    aligned: &Aligned<'a>,
    written: Option<Span>,
) -> Option<Message<'a>> {
    let mut ways = Ways {
        text,
        aligned,
        all: vec![Way::default()],
        selectors: Vec::new(),
        numbers: Vec::new(),
    };
    ways.nodes(nodes)?;
    let is_plain = ways.selectors.is_empty();
    let variants = ways.all.into_iter().map(|way| Variant {
        keys: way.keys,
        view: View::new(&way.pieces),
        written: written.filter(|_| is_plain),
    });
    Some((ways.selectors, variants.collect()))
}

struct Ways<'t, 'a> {
    text: &'t str,
    aligned: &'t Aligned<'a>,
    all: Vec<Way<'a>>,
    selectors: Vec<Selector<'a>>,
    /// The variables of the plurals that are open.
    numbers: Vec<&'a str>,
}

impl<'a> Ways<'_, 'a> {
    fn nodes(&mut self, nodes: &[Node]) -> Option<()> {
        for node in nodes {
            match node {
                Node::Text(range) => self.push_text(range.clone()),
                Node::Argument { whole, name, kind } => {
                    let name = self.aligned.exact(name)?;
                    let kind = match kind {
                        Some(kind) => Some(self.aligned.exact(kind)?.0),
                        None => None,
                    };
                    self.push_reference(whole, name, kind, Spelling::Braces)?;
                }
                Node::Pound { whole } => {
                    let name = *self.numbers.last()?;
                    let span = self.aligned.place(whole);
                    self.push_reference(whole, (name, span), None, Spelling::Pound)?;
                }
                Node::Select {
                    name,
                    choice,
                    branches,
                } => self.select(name, *choice, branches)?,
            }
        }
        Some(())
    }

    fn push_text(&mut self, range: Range<usize>) {
        let mut pieces = Vec::new();
        push_text(&mut pieces, self.aligned, self.text, range);
        for way in &mut self.all {
            way.pieces.extend(pieces.iter().cloned());
        }
    }

    fn push_reference(
        &mut self,
        whole: &Range<usize>,
        (name, span): (&'a str, Span),
        function: Option<&'a str>,
        spelling: Spelling,
    ) -> Option<()> {
        let (written, whole) = self.aligned.exact(whole)?;
        let reference = Reference {
            target: Target::Variable,
            name,
            attribute: None,
            function,
            spelling,
            written,
            whole,
            span,
        };
        for way in &mut self.all {
            way.pieces.push(Piece::Placeable(reference));
        }
        Some(())
    }

    fn select(&mut self, name: &Range<usize>, choice: Choice, branches: &[Branch]) -> Option<()> {
        let (name, span) = self.aligned.exact(name)?;
        let keys = branches
            .iter()
            .map(|branch| self.aligned.exact(&branch.key));
        let keys: Vec<(&'a str, Span)> = keys.collect::<Option<_>>()?;
        let index = self.selectors.len();
        self.selectors.push(Selector {
            name,
            span,
            variable: true,
            choice,
            keys: keys.iter().map(|(key, _)| *key).collect(),
        });
        if choice != Choice::Value {
            self.numbers.push(name);
        }
        let is_too_many = self.all.len() * branches.len() > MOST_VARIANTS;
        let before = if is_too_many {
            Vec::new()
        } else {
            std::mem::take(&mut self.all)
        };
        let mut after = Vec::new();
        for (branch, (key, _)) in branches.iter().zip(keys) {
            // Of too many ways the general one alone is gone, in place.
            if is_too_many && key != "other" {
                continue;
            }
            if !is_too_many {
                self.all.clone_from(&before);
            }
            for way in &mut self.all {
                way.keys.push((index, key));
            }
            self.nodes(&branch.nodes)?;
            if !is_too_many {
                after.append(&mut self.all);
            }
        }
        if !is_too_many {
            self.all = after;
        }
        if choice != Choice::Value {
            self.numbers.pop();
        }
        Some(())
    }
}
