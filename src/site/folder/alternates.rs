//! Where the same page stands in other locales.

use unic_langid::LanguageIdentifier;

use crate::site::page::Alternate;

/// A page in all locales, relative to itself: `../../ko/news/index.html`.
pub(super) fn alternates(name: &str, locales: &[LanguageIdentifier]) -> Vec<Alternate> {
    let up = "../".repeat(name.matches('/').count() + 1);
    let address = address(name);
    let alternate = |locale: &LanguageIdentifier| Alternate {
        locale: locale.clone(),
        href: format!("{up}{locale}/{address}"),
    };
    locales.iter().map(alternate).collect()
}

/// A name as an address has it: what would end a path, or a name, or begin a query, is written by its bytes
/// ([URL](https://url.spec.whatwg.org/#path-percent-encode-set), path percent-encode set).
fn address(name: &str) -> String {
    let mut address = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '\0'..=' ' | '\u{7F}' => address.push_str(&percent(c)),
            '"' | '#' | '%' | '<' | '>' | '?' | '\\' | '^' | '`' | '{' | '}' => {
                address.push_str(&percent(c));
            }
            c => address.push(c),
        }
    }
    address
}

/// An ASCII character by its byte.
fn percent(c: char) -> String {
    format!("%{:02X}", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::alternates;

    #[test]
    fn addresses_are_relative_and_keep_their_letters() {
        let locales = ["ko", "zh-Hant"].map(|name| name.parse().expect("a locale"));
        let hrefs = |name| alternates(name, &locales).into_iter().map(|to| to.href);
        let top: Vec<String> = hrefs("오늘 100%.html").collect();
        assert_eq!(
            top,
            ["../ko/오늘%20100%25.html", "../zh-Hant/오늘%20100%25.html"]
        );
        let below: Vec<String> = hrefs("أخبار/index.html").collect();
        assert_eq!(below[0], "../../ko/أخبار/index.html");
    }
}
