//! `broken-markup`: tags that are not closed, closed by another tag or cut short.

use crate::catalog::{Form, Tag, View};
use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "broken-markup",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "tags that are not closed, closed by another tag or cut short",
    matters: "The rest of the page is swallowed by the link or emphasis.",
    wrong: "save = <strong>저장</b>",
    right: "save = <strong>저장</strong>",
};

/// Reports tags without end and elements that do not nest.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    let broken_at_home = pair
        .source
        .variants
        .iter()
        .any(|variant| fault(&variant.view).is_some());
    if broken_at_home {
        return;
    }
    for variant in &pair.target.variants {
        if let Some((tag, message)) = fault(&variant.view) {
            sink.add(&META, variant.view.span(tag.range.clone()), message);
        }
    }
}

/// The first tag that is wrong, and how.
fn fault<'v>(view: &'v View<'_>) -> Option<(&'v Tag, Sentence)> {
    let mut open: Vec<&Tag> = Vec::new();
    for tag in &view.tags {
        if tag.broken {
            return Some((tag, Sentence::new("finding-tag-cut").with("tag", &tag.name)));
        }
        match tag.form {
            Form::Open => open.push(tag),
            Form::Alone => {}
            Form::Close => match open.pop() {
                Some(opened) if opened.name == tag.name => {}
                // `</p>` may be left out (HTML Standard, optional tags).
                Some(opened) => {
                    return Some((
                        tag,
                        Sentence::new("finding-tag-crossed")
                            .with("opened", &opened.name)
                            .with("closed", &tag.name),
                    ));
                }
                None => {
                    return Some((
                        tag,
                        Sentence::new("finding-tag-closes-nothing").with("tag", &tag.name),
                    ));
                }
            },
        }
    }
    let left = open
        .into_iter()
        .find(|tag| !matches!(tag.name.as_str(), "p" | "li"))?;
    Some((
        left,
        Sentence::new("finding-tag-open").with("tag", &left.name),
    ))
}
