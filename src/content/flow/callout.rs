//! Notes set off from the text: what documentation sites call admonitions, alerts or callouts.

use crate::content::inline::has_class;
use crate::document::Document;
use crate::document::NodeId;
use crate::document::NodeKind;
use crate::document::Tag;

/// Words of classes that tell a callout.
const HOLDERS: [&str; 9] = [
    "admonition",
    "alert",
    "callout",
    "custom-block",
    "hint",
    "markdown-alert",
    "theme-admonition",
    "notice",
    "directive",
];

/// The kinds of callouts, in the words of the tools that write them.
const KINDS: [&str; 21] = [
    "note",
    "tip",
    "hint",
    "info",
    "important",
    "warning",
    "caution",
    "danger",
    "error",
    "attention",
    "success",
    "question",
    "example",
    "abstract",
    "bug",
    "failure",
    "seealso",
    "todo",
    "quote",
    "warn",
    "summary",
];

/// The kind of the callout that an element is.
pub(super) fn kind(document: &Document, node: NodeId) -> Option<String> {
    let may_be = matches!(
        document.tag(node),
        Tag::Div | Tag::Aside | Tag::Blockquote | Tag::Details | Tag::Section
    );
    if !may_be {
        return None;
    }
    let told = document
        .attribute(node, "data-callout")
        .map(|told| told.to_ascii_lowercase());
    let classes = document.attribute(node, "class")?;
    let classes: Vec<&str> = classes.split_ascii_whitespace().collect();
    let is_holder = |class: &&str| {
        HOLDERS.iter().any(|holder| {
            class
                .strip_prefix(holder)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        })
    };
    // A page of notices has a class for them all; a callout says which kind it is.
    if !classes.iter().any(is_holder) {
        return None;
    }
    let named = || {
        classes
            .iter()
            .find_map(|class| kind_in(class))
            .map(str::to_owned)
    };
    let named = told.filter(|told| is_kind(told)).or_else(named);
    named.filter(|_| holds_text(document, node))
}

fn is_kind(name: &str) -> bool {
    KINDS.contains(&name)
}

/// The kind that a class is, or ends in: `note`, `alert--note`, `markdown-alert-note`.
fn kind_in(class: &str) -> Option<&str> {
    let last = class.rsplit(['-', '_']).next()?;
    let prefix = class[..class.len() - last.len()].trim_end_matches(['-', '_']);
    let is_prefix = prefix.is_empty() || HOLDERS.contains(&prefix);
    (is_kind(last) && is_prefix).then_some(last)
}

fn holds_text(document: &Document, node: NodeId) -> bool {
    let mut below = document.descendants(node);
    below.any(|below| document.kind(below) == NodeKind::Text && !document.is_blank(below))
}

/// Elements looked at for the heading of a callout: it stands at its beginning.
const LOOK: usize = 12;

/// The heading of a callout.
pub(super) fn heading(document: &Document, callout: NodeId) -> Option<NodeId> {
    let below = document.descendants(callout).take(LOOK);
    let mut elements = below.filter(|below| document.kind(*below) == NodeKind::Element);
    elements.find(|node| {
        document.tag(*node) == Tag::Summary
            || has_class(document, *node, |class| {
                let class = class.to_ascii_lowercase();
                class.contains("title") || class.contains("heading") && !class.contains("content")
            })
    })
}
