//! What is a name, and what is none.

use super::byline::introduces;
use crate::content::metadata::title::clean;

/// Bytes that the names of one or more people have at most.
pub(super) const LONGEST_NAME: usize = 120;

/// Whether a name is that of an account: one word in small letters, digits and signs.
pub(super) fn is_account(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
    name.chars().all(is_plain)
}

/// What is a name: no address, not the site, not a sentence.
pub(super) fn people<'n>(
    told: impl IntoIterator<Item = &'n str>,
    site: Option<&str>,
) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in told {
        let name = clean(name);
        let name = introduces(&name).unwrap_or(&name).trim().to_owned();
        let is_site = site.is_some_and(|site| site.eq_ignore_ascii_case(&name));
        if is_name(&name) && !is_site && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Words that stand where a name is looked for, and are none.
const NO_NAMES: [&str; 34] = [
    "undefined",
    "null",
    "webmaster",
    "anonymous",
    "follow",
    "folgen",
    "admin",
    "administrator",
    "editor",
    "staff",
    "author",
    "authors",
    "by",
    "name",
    "guest",
    "member",
    "members",
    "posts",
    "reply",
    "quote",
    "profile",
    "view profile",
    "about the author",
    "topic author",
    "thread starter",
    "moderator",
    "login",
    "log in",
    "sign in",
    "register",
    "skip to content",
    "website",
    "share",
    "more",
];

pub(super) fn is_name(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    // The sign of a member without a picture is the first letter of the name.
    let is_initial = letters < 2 && name.is_ascii();
    !is_initial
        && letters > 0
        && name.len() <= LONGEST_NAME
        && !name.contains("http")
        && !name.contains('@')
        && !name.starts_with(['(', ','])
        && !name.ends_with([':', '：', '?', '!'])
        && !NO_NAMES.contains(&name.trim().to_lowercase().as_str())
        && !OTHER_WORK.iter().any(|start| name.starts_with(start))
}

/// How lines begin that name somebody for other work than writing.
const OTHER_WORK: [&str; 8] = [
    "Updated by",
    "Reviewed by",
    "Edited by",
    "Articles by",
    "All articles by",
    "More by",
    "Insights from",
    "Joined:",
];

/// Whether all longer words of a text begin with a capital, where its alphabet has them, as those of names
/// do; a single word may be that of an account.
pub(super) fn is_capitalized(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_small = |word: &str| word.chars().count() > 3 && word.starts_with(char::is_lowercase);
    !words.any(is_small) || text.split_whitespace().count() == 1
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn what_stands_for_a_name_is_none() {
        for text in [
            "E",
            "By",
            "View Profile",
            "https://a.example",
            "1234",
            "Tags:",
        ] {
            assert!(!is_name(text), "{text}");
        }
        for text in ["김하늘", "이", "J. K.", "user42"] {
            assert!(is_name(text), "{text}");
        }
    }
}
