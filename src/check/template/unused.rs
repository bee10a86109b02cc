//! Messages that nothing uses.

use std::collections::HashSet;

use crate::check::rules::unused_message;
use crate::check::{Finding, Lines};
use crate::document::Span;
use crate::locale::Catalog;
use crate::locale::Snippet;
use crate::locale::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};

/// A message that nothing uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unused<'c> {
    /// The file that defines it, as it was named when loading.
    pub path: &'c str,
    /// Its id.
    pub id: &'c str,
    /// Where the id stands in the file.
    pub span: Span,
}

impl Unused<'_> {
    /// The finding; `text` is the text of its file.
    pub fn finding(&self, text: &str) -> Finding {
        let position = Lines::new(text).position(self.span.start);
        unused_message::finding(self.id, self.span, position)
    }
}

/// The messages of the source locale that are neither among the keys used nor named by another
/// message. A key may also be an attribute, `message.attribute`.
///
/// ```
/// use kijil::check::template::unused;
/// use kijil::locale::Catalog;
///
/// let catalog = Catalog::from_sources([("en/a.ftl", "shop = Shop\nbye = Left { shop }\nold = Old\n")]);
/// let used = ["bye".to_owned()].into();
/// let ids: Vec<_> = unused(&catalog, "en", &used).iter().map(|unused| unused.id).collect();
/// assert_eq!(ids, ["old"]);
/// ```
pub fn unused<'c>(catalog: &'c Catalog, source: &str, used: &HashSet<String>) -> Vec<Unused<'c>> {
    let mut needed: HashSet<&str> = used
        .iter()
        .map(|key| key.split('.').next().unwrap_or(key))
        .collect();
    for message in catalog.messages() {
        note_references(message.ast, &mut needed);
    }
    for term in catalog.terms() {
        patterns(Some(&term.ast.value), &term.ast.attributes)
            .for_each(|pattern| note(pattern, &mut needed));
    }
    let of_source = catalog
        .messages()
        .filter(|message| message.locale.to_string().eq_ignore_ascii_case(source));
    of_source
        .filter(|message| !needed.contains(message.ast.id.name.as_str()))
        .map(|message| Unused {
            path: message.path,
            id: message.ast.id.name.as_str(),
            span: message.ast.id.name.span(),
        })
        .collect()
}

fn note_references<'c>(message: &'c Message<Snippet>, needed: &mut HashSet<&'c str>) {
    patterns(message.value.as_ref(), &message.attributes).for_each(|pattern| note(pattern, needed));
}

fn patterns<'c>(
    value: Option<&'c Pattern<Snippet>>,
    attributes: &'c [crate::locale::ast::Attribute<Snippet>],
) -> impl Iterator<Item = &'c Pattern<Snippet>> {
    let attributes = attributes.iter().map(|attribute| &attribute.value);
    value.into_iter().chain(attributes)
}

/// Adds the messages that a pattern names; the stack is on the heap, however deep it nests.
fn note<'c>(pattern: &'c Pattern<Snippet>, needed: &mut HashSet<&'c str>) {
    let mut patterns = vec![pattern];
    let mut inner = Vec::new();
    while let Some(pattern) = patterns.pop() {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                inner.push(expression);
            }
        }
        while let Some(expression) = inner.pop() {
            let inline = match expression {
                Expression::Inline(inline) => inline,
                Expression::Select { selector, variants } => {
                    patterns.extend(variants.iter().map(|variant| &variant.value));
                    selector
                }
            };
            match inline {
                InlineExpression::MessageReference { id, .. } => {
                    needed.insert(id.name.as_str());
                }
                InlineExpression::Placeable { expression } => inner.push(expression),
                _ => {}
            }
        }
    }
}
