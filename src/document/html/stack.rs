//! The [stack of open elements](https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements).

use crate::document::Tag;
use crate::document::node::Namespace;

/// An open element: what the questions about the stack need, beside its node.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    pub(super) node: u32,
    /// Hash of the name, case folded.
    pub(super) hash: u32,
    /// The name, in SVG and MathML too.
    pub(super) tag: Tag,
    pub(super) namespace: Namespace,
    /// Whether HTML goes on inside although the element is SVG's or MathML's.
    pub(super) is_html_integration: bool,
}

impl Open {
    #[inline]
    pub(super) fn is(&self, tag: Tag) -> bool {
        self.tag == tag && self.namespace == Namespace::Html
    }

    pub(super) fn is_special(&self) -> bool {
        match self.namespace {
            Namespace::Html => self.tag.is_special(),
            _ => self.is_foreign_boundary(),
        }
    }

    pub(super) fn is_math_text_integration(&self) -> bool {
        self.namespace == Namespace::MathMl
            && matches!(self.tag, Tag::Mi | Tag::Mo | Tag::Mn | Tag::Ms | Tag::Mtext)
    }

    /// The elements of SVG and MathML that bound every scope.
    fn is_foreign_boundary(&self) -> bool {
        match self.namespace {
            Namespace::Html => false,
            Namespace::MathMl => self.is_math_text_integration() || self.tag == Tag::AnnotationXml,
            Namespace::Svg => matches!(self.tag, Tag::ForeignObject | Tag::Desc | Tag::Title),
        }
    }
}

/// How far a question about the stack looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Default,
    ListItem,
    Button,
    Table,
}

impl Scope {
    fn is_bounded_by(self, open: &Open) -> bool {
        if open.namespace != Namespace::Html {
            return self != Scope::Table && open.is_foreign_boundary();
        }
        match open.tag {
            Tag::Html | Tag::Table | Tag::Template => true,
            Tag::Applet
            | Tag::Caption
            | Tag::Td
            | Tag::Th
            | Tag::Marquee
            | Tag::Object
            | Tag::Select => self != Scope::Table,
            Tag::Ol | Tag::Ul => self == Scope::ListItem,
            Tag::Button => self == Scope::Button,
            _ => false,
        }
    }
}

/// The open elements, the root first.
#[derive(Debug)]
pub(super) struct Stack {
    open: Vec<Open>,
    /// Open HTML elements of each tag: most questions end here.
    counts: [u16; Tag::COUNT],
}

impl Stack {
    pub(super) fn new() -> Stack {
        Stack {
            open: Vec::with_capacity(64),
            counts: [0; Tag::COUNT],
        }
    }

    pub(super) fn push(&mut self, open: Open) {
        self.count(open, 1);
        self.open.push(open);
    }

    #[inline]
    pub(super) fn pop(&mut self) -> Option<Open> {
        let open = self.open.pop()?;
        self.count(open, u16::MAX);
        Some(open)
    }

    /// `by` is 1 or −1 modulo 2¹⁶.
    #[inline]
    fn count(&mut self, open: Open, by: u16) {
        if open.namespace == Namespace::Html {
            let count = &mut self.counts[open.tag as usize];
            *count = count.wrapping_add(by);
        }
    }

    #[inline]
    pub(super) fn top(&self) -> Option<&Open> {
        self.open.last()
    }

    #[inline]
    pub(super) fn as_slice(&self) -> &[Open] {
        &self.open
    }

    #[inline]
    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether an HTML element of this tag is open at all.
    #[inline]
    pub(super) fn has(&self, tag: Tag) -> bool {
        self.counts[tag as usize] > 0
    }

    /// Whether the innermost open element is HTML's of this tag.
    #[inline]
    pub(super) fn top_is(&self, tag: Tag) -> bool {
        self.top().is_some_and(|open| open.is(tag))
    }

    /// The index of a node.
    pub(super) fn index_of(&self, node: u32) -> Option<usize> {
        self.open.iter().rposition(|open| open.node == node)
    }

    /// Takes one element out of the middle.
    pub(super) fn remove(&mut self, index: usize) -> Open {
        let open = self.open.remove(index);
        self.count(open, u16::MAX);
        open
    }

    pub(super) fn insert(&mut self, index: usize, open: Open) {
        self.count(open, 1);
        self.open.insert(index, open);
    }

    /// Puts another node in the place of one of the same tag.
    pub(super) fn replace(&mut self, index: usize, node: u32) {
        self.open[index].node = node;
    }

    /// Whether the stack [has an element in scope](https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-scope).
    #[inline]
    pub(super) fn has_in(&self, scope: Scope, tag: Tag) -> bool {
        self.has(tag) && self.find_in(scope, |open| open.is(tag))
    }

    /// Whether an element for which the question is true is in scope.
    pub(super) fn find_in(&self, scope: Scope, is_wanted: impl Fn(&Open) -> bool) -> bool {
        for open in self.open.iter().rev() {
            if is_wanted(open) {
                return true;
            }
            if scope.is_bounded_by(open) {
                return false;
            }
        }
        false
    }
}
