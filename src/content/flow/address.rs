//! Which addresses may be carried over.

/// Schemes of links that lead a reader somewhere.
const LINKS: [&str; 6] = ["http", "https", "mailto", "tel", "ftp", "sms"];

/// The address of a link without white space around it; `None` where it is empty or would run something.
pub(super) fn of_link(address: &str) -> Option<&str> {
    allowed(address, &LINKS)
}

/// The address of a picture; `None` where it is empty, or carries the picture itself.
pub(super) fn of_image(address: &str) -> Option<&str> {
    allowed(address, &LINKS[..2])
}

/// Browsers pass over tabs and line ends within a scheme, so an address that has one before its first `:` is refused.
fn allowed<'a>(address: &'a str, schemes: &[&str]) -> Option<&'a str> {
    let address = address.trim_matches(|c: char| c.is_whitespace() || c.is_control());
    if address.is_empty() || address.chars().any(char::is_control) {
        return None;
    }
    let before = &address[..address.find(['/', '?', '#']).unwrap_or(address.len())];
    match before.split_once(':') {
        Some((scheme, _)) => schemes
            .iter()
            .any(|known| scheme.eq_ignore_ascii_case(known))
            .then_some(address),
        None => Some(address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_run_something_are_refused() {
        for code in [
            "javascript:alert(1)",
            " JaVaScript:alert(1)",
            "java\tscript:alert(1)",
            "\u{1}javascript:alert(1)",
            "vbscript:x",
            "data:text/html,x",
            "blob:x",
            "",
            "  ",
        ] {
            assert_eq!(of_link(code), None, "{code:?}");
        }
    }

    #[test]
    fn addresses_that_lead_somewhere_stay_as_they_are() {
        for address in [
            "https://example.com/a?b=c:d",
            "/기사/1",
            "a/b:c",
            "?q=a:b",
            "#자리",
            "//example.com/x",
            "mailto:a@example.com",
        ] {
            assert_eq!(of_link(address), Some(address));
        }
        assert_eq!(of_image("data:image/png;base64,x"), None);
        assert_eq!(of_image("mailto:a@example.com"), None);
    }
}
