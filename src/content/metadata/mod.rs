//! What a page says of itself: title, authors, dates, addresses, pictures.

mod about;
mod choose;
mod day;
mod front_matter;
mod headline;
mod images;
pub(crate) mod json;
mod linked;
mod marked;
mod people;
mod places;
mod record;
mod signals;
mod site;
mod sources;
mod title;
mod told_day;

pub(crate) use choose::choose;
pub(crate) use choose::of_text;
pub(crate) use front_matter::FrontMatter;
pub(crate) use linked::text as linked_text;
pub(crate) use marked::Marked;
pub(crate) use places::{authored, headings};
pub use record::{Image, Metadata};
pub(crate) use signals::Head;

use super::picture::web_address;

/// Longest address that is kept, in bytes.
const LONGEST_ADDRESS: usize = 2_048;

/// A web address as a page has it; `None` for any other, and for one that is too long or holds white space.
fn address(text: &str) -> Option<String> {
    let address = web_address(text)?;
    let is_one = address.len() <= LONGEST_ADDRESS && !address.contains(char::is_whitespace);
    is_one.then(|| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_are_of_the_web() {
        for text in [
            "https://example.org/a?b=c:d",
            "/사진/1.jpg",
            "a.jpg",
            "//cdn.example/ж.png",
        ] {
            assert_eq!(address(&format!(" {text} ")).as_deref(), Some(text));
        }
        for text in [
            "",
            "javascript:alert(1)",
            "data:image/png;base64,AA",
            "https://a b",
            "a\u{0}b",
        ] {
            assert_eq!(address(text), None, "{text:?}");
        }
    }
}
