//! What a page says of itself: title, authors, dates, addresses, pictures.

mod about;
mod choose;
pub(crate) mod date;
mod day;
mod front_matter;
mod images;
pub(crate) mod json;
mod linked;
mod marked;
mod people;
mod places;
mod signals;
mod site;
mod title;

use choose::Sources;
pub(crate) use choose::choose;
pub(crate) use choose::of_text;
pub(crate) use front_matter::FrontMatter;
pub use images::Image;
pub(crate) use linked::text as linked_text;
pub(crate) use marked::Marked;
pub(crate) use places::{authored, headings};
pub(crate) use signals::Head;

use super::picture::web_address;

/// What a page says of itself; nothing that it does not say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metadata {
    /// The headline, without the site's name.
    pub title: Option<String>,
    /// The second headline.
    pub subtitle: Option<String>,
    /// Who wrote it, as the page names them.
    pub authors: Vec<String>,
    /// When it was published, ISO 8601, with time and zone as far as the page gives them.
    pub published: Option<String>,
    /// When it was last changed, ISO 8601.
    pub modified: Option<String>,
    /// The section that it stands in.
    pub section: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
    /// Its language, a BCP 47 tag: declared, or else told from the text.
    pub language: Option<String>,
    /// Its canonical address as the page has it: text from the page, to be escaped as such.
    pub canonical: Option<String>,
    /// The site's name.
    pub site_name: Option<String>,
    /// The agency that its dateline or byline names.
    pub agency: Option<String>,
    /// Its pictures, those that the head tells first.
    pub images: Vec<Image>,
}

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
