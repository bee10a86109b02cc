//! Addresses resolved against the one that the page declares (`<base href>`).

use crate::document::Destination;
use crate::document::Document;
use crate::document::Tag;
use crate::document::plain_address;

/// The address that the page's own are relative to; none where it declares none, or not a whole one.
#[derive(Debug, Default)]
pub(super) struct Base {
    /// Scheme and host, such as `https://example.com`.
    origin: String,
    /// Up to the last slash.
    folder: String,
}

impl Base {
    pub(super) fn of(document: &Document) -> Option<Base> {
        let declared = document.attribute(document.first(Tag::Base)?, "href")?;
        Base::parse(plain_address(&declared)?)
    }

    fn parse(address: &str) -> Option<Base> {
        let host = address.find("://")? + "://".len();
        let is_web = matches!(Destination::of(address), Destination::Web);
        let end = address[host..]
            .find(['/', '?', '#'])
            .map_or(address.len(), |at| host + at);
        let path = &address[end..];
        let path = &path[..path.find(['?', '#']).unwrap_or(path.len())];
        let folder = path.rfind('/').map_or("/", |slash| &path[..=slash]);
        (is_web && end > host).then(|| Base {
            origin: address[..end].to_owned(),
            folder: folder.to_owned(),
        })
    }

    /// An address of the page as a whole one; as it is where it is whole, or leads within the page.
    ///
    /// Follows [RFC 3986, section 5.2](https://www.rfc-editor.org/rfc/rfc3986#section-5.2).
    pub(super) fn resolve(&self, address: &str) -> String {
        let scheme = &self.origin[..self.origin.find("//").unwrap_or(0)];
        let before = &address[..address.find(['/', '?', '#']).unwrap_or(address.len())];
        if before.contains(':') || address.starts_with('#') {
            return address.to_owned();
        }
        if address.starts_with("//") {
            return format!("{scheme}{address}");
        }
        let (path, rest) = address.split_at(address.find(['?', '#']).unwrap_or(address.len()));
        let whole = match path.starts_with('/') {
            true => path.to_owned(),
            false => format!("{}{path}", self.folder),
        };
        format!("{}{}{rest}", self.origin, without_dots(&whole))
    }
}

/// A path without the segments `.` and `..`.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let ends_in_folder = path.ends_with("/.") || path.ends_with("/..");
    for segment in path.split('/').skip(1) {
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            segment => kept.push(segment),
        }
    }
    if ends_in_folder {
        kept.push("");
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::Base;

    #[test]
    fn addresses_are_resolved_as_a_browser_does() {
        let base = Base::parse("https://example.com/글/2026/x.html?a").expect("a base");
        for (address, whole) in [
            ("다리.html", "https://example.com/글/2026/다리.html"),
            ("../a/./b?c=../d", "https://example.com/글/a/b?c=../d"),
            ("/a", "https://example.com/a"),
            ("//b.example/c", "https://b.example/c"),
            ("http://b.example/", "http://b.example/"),
            ("mailto:a@b.example", "mailto:a@b.example"),
            ("#d", "#d"),
            ("..", "https://example.com/글/"),
        ] {
            assert_eq!(base.resolve(address), whole);
        }
        assert!(Base::parse("/a/b").is_none());
        assert!(Base::parse("javascript://x/").is_none());
    }
}
