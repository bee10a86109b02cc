//! Where an address leads, by its scheme as the [URL Standard](https://url.spec.whatwg.org/#url-parsing) reads it.

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Destination {
    /// To the web: `http`, `https`, or no scheme at all.
    Web,
    /// To another program of the reader: `mailto`, `tel`, `sms`, `ftp`.
    Program,
    /// Nowhere: the address itself is code or a document (`javascript`, `vbscript`, `data`).
    Itself,
    /// By a scheme that is not known here.
    Unknown,
}

/// The schemes that are known.
const SCHEMES: [(&str, Destination); 9] = [
    ("http", Destination::Web),
    ("https", Destination::Web),
    ("mailto", Destination::Program),
    ("tel", Destination::Program),
    ("sms", Destination::Program),
    ("ftp", Destination::Program),
    ("javascript", Destination::Itself),
    ("vbscript", Destination::Itself),
    ("data", Destination::Itself),
];

impl Destination {
    /// Where an address leads. White space and control characters do not hide a scheme, as they do not from
    /// a browser.
    ///
    /// ```
    /// use kijil::document::Destination;
    /// assert_eq!(Destination::of("/기사/1?a=b:c"), Destination::Web);
    /// assert_eq!(Destination::of("mailto:desk@example.com"), Destination::Program);
    /// assert_eq!(Destination::of("java\tscript:alert(1)"), Destination::Itself);
    /// assert_eq!(Destination::of("blob:x"), Destination::Unknown);
    /// ```
    pub fn of(address: &str) -> Destination {
        let before = &address[..address.find(['/', '?', '#']).unwrap_or(address.len())];
        let Some((scheme, _)) = before.split_once(':') else {
            return Destination::Web;
        };
        let letters = || scheme.chars().filter(|c| !is_passed_over(*c));
        let is = |name: &str| letters().map(|c| c.to_ascii_lowercase()).eq(name.chars());
        let known = SCHEMES.iter().find(|(name, _)| is(name));
        known.map_or(Destination::Unknown, |(_, destination)| *destination)
    }
}

/// An address without the white space and control characters around it; `None` where none is left, or a control
/// character stands within.
///
/// ```
/// use kijil::document::plain_address;
/// assert_eq!(plain_address(" /사진/1.jpg\n"), Some("/사진/1.jpg"));
/// assert_eq!(plain_address("/사진\n/1.jpg"), None);
/// ```
pub fn plain_address(text: &str) -> Option<&str> {
    let address = text.trim_matches(is_passed_over);
    let is_plain = !address.is_empty() && !address.chars().any(char::is_control);
    is_plain.then_some(address)
}

fn is_passed_over(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_are_code_or_documents_lead_nowhere() {
        for code in [
            "javascript:alert(1)",
            " JaVaScript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript\r:alert(1)",
            "\u{1}javascript:alert(1)",
            "vbscript:x",
            "data:text/html,x",
        ] {
            assert_eq!(Destination::of(code), Destination::Itself, "{code:?}");
        }
    }

    #[test]
    fn a_colon_behind_the_first_step_is_no_scheme() {
        for address in [
            "https://example.com/a?b=c:d",
            "HTTP://example.com",
            "a/b:c",
            "?q=a:b",
            "#자리:1",
            "//example.com:80/x",
            "",
        ] {
            assert_eq!(Destination::of(address), Destination::Web, "{address}");
        }
    }

    #[test]
    fn an_address_of_white_space_is_none() {
        assert_eq!(plain_address(" \t\u{1}"), None);
        assert_eq!(plain_address(""), None);
    }
}
