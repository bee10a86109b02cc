//! A catalog → its recognizer.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use fluent_syntax::ast;

use super::compile::{Compiler, Element, Form};
use super::fold;
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
    by_elements: HashMap<Box<[Element]>, u32>,
}

impl<'c> Building<'c> {
    pub(super) fn new(catalog: &'c Catalog) -> Building<'c> {
        Building {
            catalog,
            compiler: None,
            recognizer: Recognizer {
                messages: Vec::new(),
                locales: Vec::new(),
                files: Vec::new(),
                arguments: Vec::new(),
                shapes: Vec::new(),
                anchored: Vec::new(),
                bare: Vec::new(),
                automaton: None,
                agencies: Vec::new(),
            },
            by_elements: HashMap::new(),
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
        if let Some(shape) = self.by_elements.get(&form.elements) {
            self.recognizer.shapes[*shape as usize].messages.push(told);
            return;
        }
        let Ok(number) = u32::try_from(self.recognizer.shapes.len()) else {
            return;
        };
        self.by_elements.insert(form.elements.clone(), number);
        let anchor = anchor(&form.elements).unwrap_or(usize::MAX);
        self.recognizer.shapes.push(Shape {
            form,
            messages: vec![told],
            anchor,
        });
    }

    pub(super) fn finish(mut self) -> Recognizer {
        let mut patterns: Vec<&str> = Vec::new();
        let mut by_text: HashMap<&str, usize> = HashMap::new();
        let mut anchored: Vec<Vec<u32>> = Vec::new();
        let mut bare = Vec::new();
        for (number, shape) in self.recognizer.shapes.iter().enumerate() {
            let Ok(number) = u32::try_from(number) else {
                break;
            };
            let Some(text) = shape.form.elements.get(shape.anchor).and_then(anchor_text) else {
                bare.push(number);
                continue;
            };
            let place = *by_text.entry(text).or_insert_with(|| {
                patterns.push(text);
                anchored.push(Vec::new());
                patterns.len() - 1
            });
            anchored[place].push(number);
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&patterns)
            .ok();
        self.recognizer.automaton = automaton;
        self.recognizer.anchored = anchored;
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

/// The element that the automaton looks for: the longest literal, or an e-mail's `@`.
fn anchor(elements: &[Element]) -> Option<usize> {
    let literal = |element: &Element| anchor_text(element).map_or(0, str::len);
    let (place, best) = elements
        .iter()
        .enumerate()
        .rev()
        .max_by_key(|(_, element)| literal(element))?;
    anchor_text(best).map(|_| place)
}

fn anchor_text(element: &Element) -> Option<&str> {
    match element {
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
