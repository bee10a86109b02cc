//! A catalog → its recognizer.

use std::hash::BuildHasher;

use fluent_syntax::ast;
use rustc_hash::{FxBuildHasher, FxHashMap};
use smallvec::{SmallVec, smallvec};

use super::anchors::{Anchor, Anchors};
use super::compile::{Compiler, Element, Form};
use super::fold;
use super::needs::Needs;
use super::{Kind, Message, Recognizer, Shape, Told};
use crate::locale::Catalog;
use crate::locale::Definition;
use crate::locale::Snippet;

/// The file whose messages are the names of news agencies.
const AGENCIES: &str = "names/agency.ftl";

/// Files whose messages are the program's own words; no page says them.
const OWN_WORDS: &str = "kijil/";

/// A recognizer in the making.
pub(super) struct Building<'c> {
    catalog: &'c Catalog,
    compiler: Option<Compiler<'c>>,
    recognizer: Recognizer,
    /// Shapes by the hash of their elements.
    by_elements: FxHashMap<u64, SmallVec<[u32; 2]>>,
}

impl<'c> Building<'c> {
    pub(super) fn new(catalog: &'c Catalog) -> Building<'c> {
        // Most messages have one shape, and few share theirs.
        let expected = catalog.messages().count();
        Building {
            catalog,
            compiler: None,
            recognizer: Recognizer {
                messages: Vec::with_capacity(expected),
                locales: Vec::new(),
                files: Vec::new(),
                arguments: Vec::new(),
                shapes: Vec::with_capacity(expected),
                bare: Vec::new(),
                anchors: Anchors::default(),
                agencies: Vec::new(),
            },
            by_elements: FxHashMap::with_capacity_and_hasher(expected, FxBuildHasher),
        }
    }

    pub(super) fn add(&mut self, definition: Definition<'c, ast::Message<Snippet>>) {
        if definition.name.starts_with(OWN_WORDS) {
            return;
        }
        let id = definition.ast.id.name.as_str();
        if let Some(value) = &definition.ast.value {
            if definition.name == AGENCIES {
                self.add_agency(value);
            }
            self.add_pattern(&definition, id, None, value);
        }
        for attribute in &definition.ast.attributes {
            let name = Some(attribute.id.name.as_str());
            self.add_pattern(&definition, id, name, &attribute.value);
        }
    }

    fn add_agency(&mut self, value: &ast::Pattern<Snippet>) {
        if let [ast::PatternElement::TextElement { value }] = value.elements.as_slice() {
            let folded = fold::fold(value.as_str()).into_boxed_str();
            if !folded.is_empty() && !self.recognizer.agencies.contains(&folded) {
                self.recognizer.agencies.push(folded);
            }
        }
    }

    fn add_pattern(
        &mut self,
        definition: &Definition<'c, ast::Message<Snippet>>,
        id: &str,
        attribute: Option<&str>,
        pattern: &ast::Pattern<Snippet>,
    ) {
        let message = Message {
            id: id.into(),
            attribute: attribute.map(Into::into),
            locale: place(
                &mut self.recognizer.locales,
                |l| l == definition.locale,
                || definition.locale.clone(),
            ),
            file: place(
                &mut self.recognizer.files,
                |f| **f == *definition.name,
                || definition.name.into(),
            ),
        };
        let Ok(number) = u32::try_from(self.recognizer.messages.len()) else {
            return;
        };
        self.recognizer.messages.push(message);
        let compiler = self
            .compiler
            .get_or_insert_with(|| Compiler::new(self.catalog, definition.locale));
        compiler.turn_to(definition.locale);
        for form in compiler.forms(pattern, number) {
            self.add_form(form);
        }
    }

    fn add_form(&mut self, mut form: Form) {
        let told = Told {
            message: form.message,
            known: std::mem::take(&mut form.known),
        };
        let alike = self
            .by_elements
            .entry(FxBuildHasher.hash_one(&form.elements))
            .or_default();
        let shapes = &mut self.recognizer.shapes;
        let same = |shape: &&u32| shapes[**shape as usize].form.elements == form.elements;
        if let Some(&shape) = alike.iter().find(same) {
            shapes[shape as usize].messages.push(told);
            return;
        }
        let Ok(number) = u32::try_from(shapes.len()) else {
            return;
        };
        alike.push(number);
        let anchor = anchor(&form.elements).unwrap_or(usize::MAX);
        let ends_a_word = anchor == 0 && ends_a_word(&form.elements);
        self.recognizer.shapes.push(Shape {
            needs: Needs::new(&form.elements, anchor),
            form,
            messages: smallvec![told],
            anchor,
            ends_a_word,
        });
    }

    pub(super) fn finish(mut self) -> Recognizer {
        self.recognizer.agencies.sort_unstable();
        let mut anchored = Vec::new();
        let mut bare = Vec::new();
        for (number, shape) in (0..).zip(&self.recognizer.shapes) {
            match shape.form.elements.get(shape.anchor).and_then(anchor_text) {
                Some(text) => anchored.push(Anchor {
                    text,
                    shape: number,
                    inner: is_inner(&shape.form.elements, shape.anchor, text),
                }),
                None => bare.push(number),
            }
        }
        self.recognizer.anchors = Anchors::new(anchored);
        self.recognizer.bare = bare;
        self.recognizer.arguments = self
            .compiler
            .map(|compiler| compiler.arguments)
            .unwrap_or_default();
        self.recognizer
    }
}

/// Where the sought thing is in the list; added if new. The lists are a few dozen long and the
/// last one is most often right.
fn place<T>(list: &mut Vec<T>, is_sought: impl Fn(&T) -> bool, new: impl FnOnce() -> T) -> usize {
    list.iter().rposition(is_sought).unwrap_or_else(|| {
        list.push(new());
        list.len() - 1
    })
}

/// The element that a shape is looked for by: the longest literal, or an e-mail's `@`.
fn anchor(elements: &[Element]) -> Option<usize> {
    let literal = |element: &Element| anchor_text(element).map_or(0, str::len);
    let (place, best) = elements
        .iter()
        .enumerate()
        .rev()
        .max_by_key(|(_, element)| literal(element))?;
    anchor_text(best).map(|_| place)
}

/// Whether a shape's anchor may stand where a word goes on from before it: behind a hole, without white space between
/// or in a script that may leave it out. The matcher refuses all others there.
fn is_inner(elements: &[Element], anchor: usize, text: &str) -> bool {
    let Some(before) = anchor.checked_sub(1).and_then(|at| elements.get(at)) else {
        return false;
    };
    let is_tight = match elements.get(anchor) {
        Some(Element::Literal { tight_start, .. }) => *tight_start,
        _ => true,
    };
    // The others end where a word ends.
    let is_free = matches!(
        before,
        Element::Hole {
            kind: Kind::Label | Kind::Text,
            ..
        }
    );
    (is_tight && is_free) || !text.starts_with(fold::separates_words)
}

/// Whether no word may go on behind the first element: it is all, or white space stands between it and a hole. A literal
/// of several lines has its anchor anywhere.
fn ends_a_word(elements: &[Element]) -> bool {
    match elements {
        [Element::Literal { folded, .. }] => !folded.contains('\n'),
        [
            Element::Literal {
                folded, tight_end, ..
            },
            Element::Hole { .. },
            ..,
        ] => !tight_end && !folded.contains('\n'),
        _ => false,
    }
}

fn anchor_text(element: &Element) -> Option<&str> {
    match element {
        Element::Literal { folded, .. } if !folded.as_bytes().contains(&b'\n') => Some(folded),
        Element::Literal { folded, .. } => folded
            .split('\n')
            .max_by_key(|line| line.len())
            .filter(|line| !line.is_empty()),
        Element::Hole {
            kind: Kind::Email, ..
        } => Some("@"),
        Element::Hole { .. } => None,
    }
}
