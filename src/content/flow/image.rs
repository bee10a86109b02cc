//! The pictures of a page.

use super::Picture;
use super::address;
use crate::document::Document;
use crate::document::NodeId;

/// Attributes that hold the address of a picture that a script loads later.
const LATER: [&str; 4] = ["data-src", "data-original", "data-lazy-src", "data-srcset"];

/// Pictures of at most this many pixels a side are marks for counting readers.
const MARK: u32 = 2;

/// The picture that an `<img>` shows; `None` where it is none for readers.
pub(super) fn of(document: &Document, node: NodeId) -> Option<Picture> {
    if is_mark(document, node) {
        return None;
    }
    let own = ["src", "srcset"].iter().chain(&LATER);
    let address = own.copied().find_map(|name| {
        let value = document.attribute(node, name)?;
        let first = if name.ends_with("srcset") {
            first_candidate(&value)
        } else {
            &value
        };
        address::of_image(first).map(str::to_owned)
    })?;
    let alternative = document.attribute(node, "alt").unwrap_or_default();
    Some(Picture {
        address,
        alternative: alternative.split_whitespace().collect::<Vec<_>>().join(" "),
    })
}

/// The address of the first candidate of a [`srcset`](https://html.spec.whatwg.org/multipage/images.html#srcset-attributes).
fn first_candidate(set: &str) -> &str {
    let candidate = set.split_whitespace().next().unwrap_or("");
    candidate.trim_matches(',')
}

fn is_mark(document: &Document, node: NodeId) -> bool {
    let side = |name| {
        let value = document.attribute(node, name)?;
        value.trim().parse::<u32>().ok()
    };
    let tiny = |name| side(name).is_some_and(|pixels| pixels <= MARK);
    tiny("width") || tiny("height")
}
