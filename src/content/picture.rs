//! The pictures that a page shows.

use crate::document::{Destination, Document, NodeId, plain_address};

/// A picture that the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Picture {
    /// Its address as the page gives it, perhaps relative, never one that is code or data: text from the page,
    /// to be escaped as such.
    pub address: String,
    /// The text in its place (`alt`); empty where the page gives none.
    pub alternative: String,
}

/// Attributes of an `<img>` that hold its address. Those that a script reads come first: where they stand, `src` is
/// but a stand-in.
const ADDRESSES: [&str; 7] = [
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-url",
    "data-srcset",
    "src",
    "srcset",
];

impl Picture {
    /// The picture that an `<img>` shows; `None` where it has no address on the web, or a side of less than
    /// `least` pixels.
    pub(crate) fn of(document: &Document, image: NodeId, least: u32) -> Option<Picture> {
        let is_small = ["width", "height"].iter().any(|side| {
            let told = document.attribute(image, side);
            told.and_then(|told| told.trim().parse::<u32>().ok())
                .is_some_and(|pixels| pixels < least)
        });
        if is_small {
            return None;
        }
        let address = ADDRESSES.iter().find_map(|name| {
            let value = document.attribute(image, name)?;
            let address = match name.ends_with("srcset") {
                true => first_candidate(&value),
                false => &value,
            };
            web_address(address).map(str::to_owned)
        })?;
        let alternative = document.attribute(image, "alt").unwrap_or_default();
        Some(Picture {
            address,
            alternative: alternative.split_whitespace().collect::<Vec<_>>().join(" "),
        })
    }
}

/// An address of the web as a page has it, without the white space around it; `None` for any other.
pub(crate) fn web_address(text: &str) -> Option<&str> {
    plain_address(text).filter(|address| Destination::of(address) == Destination::Web)
}

/// The address of the first candidate of a [`srcset`](https://html.spec.whatwg.org/multipage/images.html#srcset-attributes).
fn first_candidate(set: &str) -> &str {
    let candidate = set.split_whitespace().next().unwrap_or("");
    candidate.trim_matches(',')
}
