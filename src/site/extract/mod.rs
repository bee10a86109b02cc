//! Pages that were never marked up: their labels → messages, and the page marked with their ids.

use std::fmt::Write;

use self::attributes::attributes_of;
use self::id::{child_name, proposed};
use self::phrase::{Found, Label, can_be_marked, found_in};
use super::allowed::may_be_filled;
use super::edit::Edits;
use crate::document::{Document, Namespace, NodeId, NodeKind, Span, Tag, Visibility};

mod attributes;
mod id;
mod ids;
mod known;
mod phrase;

pub use ids::Ids;
pub use known::Known;

/// A page marked up, and the messages it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Extracted {
    /// The page with `data-l10n-id` on every element whose labels were found, `data-l10n-name` on elements inside its
    /// sentences, `data-l10n-args` with the number or date of a known message, and `data-l10n-attrs` on descriptions in
    /// `<meta>`; all else byte for byte.
    pub html: String,
    /// The new messages as Fluent entries, by id, in the order of the page. Those that a bundle has already are not
    /// among them, unless the page words them in its own way.
    pub messages: Vec<(String, String)>,
}

/// Finds the labels of a page that no message is named for, proposes ids and marks the page.
///
/// Ids say where a label stands and what it says (`nav-latest-news`); the same page gives the same ids. A label that a
/// bundle of `known` says already gets that message's id. A sentence with links and other elements in it is one
/// message. Rendering the marked page with the messages, in the language it is in, shows what it showed before.
/// Elements with `data-l10n-id`, `translate="no"`, code and long texts are left alone, so a marked page comes back as
/// it is.
///
/// ```
/// use kijil::site::{Ids, Known, extract};
/// use kijil::document::{Format, Limits, parse};
/// use kijil::locale::Catalog;
///
/// let catalog = Catalog::from_sources([("en/ui/common.ftl", "close = Close")]);
/// let known = Known::of(&catalog, &"en".parse()?);
/// let page = parse("<nav><a href=/>Latest news</a> <button>Close</button></nav>".into(), Format::Html, &Limits::default());
/// let found = extract(&page, &known, &mut Ids::default());
/// assert_eq!(found.html, "<nav><a href=/ data-l10n-id=\"nav-latest-news\">Latest news</a> <button data-l10n-id=\"close\">Close</button></nav>");
/// assert_eq!(found.messages[0], ("nav-latest-news".to_owned(), "nav-latest-news = Latest news\n".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn extract(page: &Document, known: &Known<'_>, ids: &mut Ids) -> Extracted {
    let mut edits = Edits::default();
    let mut messages = Vec::new();
    let mut nodes = page.descendants(page.root());
    while let Some(node) = nodes.next() {
        if page.kind(node) != NodeKind::Element {
            continue;
        }
        let reading = reading_of(page, node);
        if reading == Reading::Nothing {
            nodes.skip_subtree(node);
            continue;
        }
        if !can_be_marked(page, node) {
            continue;
        }
        let found = match reading {
            Reading::Attributes => Found::Content,
            _ => found_in(page, node),
        };
        let attributes = attributes_of(page, node);
        let (label, is_done) = match found {
            Found::Label(label) => (Some(label), true),
            Found::Content => (None, true),
            Found::Parts => (None, false),
        };
        if let Some(proposal) = proposal(page, node, label.as_ref(), &attributes, known, ids)
            && mark(page, node, &proposal, label.as_ref(), &mut edits)
            && let Some(entry) = proposal.entry
        {
            messages.push((proposal.id, entry));
        }
        if is_done {
            nodes.skip_subtree(node);
        }
    }
    Extracted {
        html: edits.apply(page.text()),
        messages,
    }
}

/// How much of an element is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// It and what is in it.
    Whole,
    /// Its attributes alone: what is in it is code, another document, or the reader's own.
    Attributes,
    /// Neither.
    Nothing,
}

fn reading_of(page: &Document, node: NodeId) -> Reading {
    let foreign = page.namespace(node) != Namespace::Html;
    let unseen = page.visibility(node) == Visibility::Template;
    if foreign || unseen || is_marked(page, node) || is_refused(page, node) {
        return Reading::Nothing;
    }
    let code = matches!(
        page.tag(node),
        Tag::Code | Tag::Pre | Tag::Kbd | Tag::Samp | Tag::Var | Tag::Textarea
    );
    if code || !may_be_filled(page.name(node)) {
        Reading::Attributes
    } else {
        Reading::Whole
    }
}

fn is_marked(page: &Document, node: NodeId) -> bool {
    page.has_attribute(node, "data-l10n-id")
}

fn is_refused(page: &Document, node: NodeId) -> bool {
    page.attribute(node, "translate")
        .is_some_and(|word| word.eq_ignore_ascii_case("no"))
}

/// A proposed message.
struct Proposal {
    id: String,
    /// What fills it, as JSON.
    arguments: Option<String>,
    /// What is to be added to the bundle, if it is not there yet.
    entry: Option<String>,
}

fn proposal(
    page: &Document,
    node: NodeId,
    label: Option<&Label>,
    attributes: &[(&str, String)],
    known: &Known<'_>,
    ids: &mut Ids,
) -> Option<Proposal> {
    let said = attributes.iter().find(|(_, value)| is_label(value));
    let words = label.map(|label| label.text.as_str());
    let text = words.or(said.map(|(_, value)| &**value))?;
    let mut body = match label {
        Some(label) => label.body(),
        None => " =\n".to_owned(),
    };
    for (name, value) in attributes {
        // Writing to a string cannot fail.
        let _ = writeln!(body, "    .{name} = {}", pattern(value));
    }
    let wanted = proposed(page, node, text);
    let plain = label.and_then(|label| label.plain(page, node));
    if ids.given(&wanted, &body).is_none()
        && let Some(label) = plain
        && let Some((id, is_new)) = known.id_for(&label.text, &body, ids)
    {
        let entry = is_new.then(|| format!("{id}{body}"));
        return Some(Proposal {
            id,
            arguments: None,
            entry,
        });
    }
    if let Some(label) = plain
        && let Some((id, arguments)) = known.filled(&label.text, ids)
    {
        return Some(Proposal {
            id,
            arguments: Some(arguments),
            entry: None,
        });
    }
    let (id, is_new) = ids.give(&wanted, &body, known);
    let entry = is_new.then(|| format!("{id}{body}"));
    Some(Proposal {
        id,
        arguments: None,
        entry,
    })
}

/// Whether a text has words that someone would translate: two letters, or one that writes a word, as in 홈 and 月, but
/// not a counter behind a number.
fn is_label(text: &str) -> bool {
    let is_word = |c| matches!(c, '가'..='힣' | '一'..='鿿');
    let is_counted = text.contains(|c: char| c.is_numeric());
    text.contains(is_word) && !is_counted
        || text.chars().filter(|c| c.is_alphabetic()).nth(1).is_some()
}

/// A text with its white space as HTML shows it.
fn one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as Fluent writes it.
fn pattern(text: &str) -> String {
    if text.is_empty() {
        return "{ \"\" }".to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '{' => out.push_str("{ \"{\" }"),
            '}' => out.push_str("{ \"}\" }"),
            c => out.push(c),
        }
    }
    out
}

/// Adds the id to the element's start tag, and the names to those of the elements inside its text.
fn mark(
    page: &Document,
    node: NodeId,
    proposal: &Proposal,
    label: Option<&Label>,
    edits: &mut Edits,
) -> bool {
    let mut marks = format!(" data-l10n-id=\"{}\"", proposal.id);
    if let Some(arguments) = &proposal.arguments {
        marks.push_str(&format!(" data-l10n-args='{arguments}'"));
    }
    if page.tag(node) == Tag::Meta {
        marks.push_str(" data-l10n-attrs=\"content\"");
    }
    if !add(page, node, marks, edits) {
        return false;
    }
    for (child, name) in label.iter().flat_map(|label| &label.named) {
        if !page.has_attribute(*child, "data-l10n-name") {
            add(page, *child, format!(" data-l10n-name=\"{name}\""), edits);
        }
    }
    true
}

/// Adds attributes behind those that a start tag has.
fn add(page: &Document, node: NodeId, marks: String, edits: &mut Edits) -> bool {
    let Some(tag) = page.start_tag(node) else {
        return false;
    };
    let attributes_end = page
        .attributes(node)
        .map(|a| a.value_span.end.max(a.name_span.end))
        .max();
    let source = page.text();
    let at = match attributes_end {
        Some(end) if matches!(source.as_bytes().get(end), Some(b'"' | b'\'')) => end + 1,
        Some(end) => end,
        None => tag.start + 1 + page.name(node).len(),
    };
    let span = Span { start: at, end: at };
    edits.replace(span, marks)
}
