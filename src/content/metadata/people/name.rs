//! What is a name, and what is none.

use std::ops::RangeInclusive;

use super::byline::introduces;
use super::joined::split;
use crate::content::metadata::title::clean;
use crate::locale::date::{is_weekday, month_of_name};
use crate::locale::words;

/// Bytes that the names of one or more people have at most.
pub(super) const LONGEST_NAME: usize = 120;

/// Whether a name is that of an account: one word in small letters, digits and signs.
pub(super) fn is_account(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c);
    name.chars().all(is_plain)
}

/// The names in what is told, joined or one by one: no address, not the site, not a sentence.
pub(super) fn people<'n>(
    told: impl IntoIterator<Item = &'n str>,
    site: Option<&str>,
) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for joined in told {
        let joined = clean(joined);
        let joined = introduces(&joined).unwrap_or(&joined).trim();
        let joined = without_position(joined).trim_end_matches([',', ';', ' ']);
        for name in split(joined) {
            let is_site = site.is_some_and(|site| site.eq_ignore_ascii_case(name));
            let is_new = !names.iter().any(|own| own == name);
            if is_name(name) && !is_site && is_new {
                names.push(name.to_owned());
            }
        }
    }
    names
}

pub(super) fn is_name(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    // The sign of a member without a picture is the first letters of the name; a button for letters shows some.
    let is_capital = name.chars().all(|c| c.is_ascii_uppercase());
    let is_initial = letters < 2 && name.is_ascii() || letters == 2 && is_capital;
    !is_initial
        && letters > 0
        && name.len() <= LONGEST_NAME
        && !name.contains("http")
        && !name.contains('@')
        && !name.starts_with(['(', ','])
        && !name.contains(": ")
        && !name.ends_with([':', '：', '?', '!'])
        && !is_day(name)
        && !words::NO_NAME.contains(&name.trim().to_lowercase().as_str())
        && !words::OTHER_WORK
            .iter()
            .any(|start| name.starts_with(start))
}

/// Whether a text is a month and a number, or the first letters of a day of the week.
fn is_day(text: &str) -> bool {
    let is_number = |word: &str| word.chars().all(|c| c.is_ascii_digit());
    let is_part = |word: &str| is_number(word) || month_of_name(&word.to_lowercase()).is_some();
    let has_number = text.contains(|c: char| c.is_ascii_digit());
    has_number && text.split_whitespace().all(is_part) || is_weekday(&text.to_lowercase())
}

/// Whether all longer words of a text begin with a capital, where its alphabet has them, as those of names
/// do; a single word may be that of an account.
pub(super) fn is_capitalized(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_small = |word: &str| word.chars().count() > 3 && word.starts_with(char::is_lowercase);
    !words.any(is_small) || text.split_whitespace().count() == 1
}

/// Words that a person's name has at least and at most where nothing else tells what it is.
const WORDS_OF_PERSON: RangeInclusive<usize> = 2..=4;

/// Words of a person's name that begin small.
const PARTICLES: [&str; 10] = [
    "de", "da", "del", "der", "van", "von", "di", "la", "le", "bin",
];

/// Whether a text has the look of a person's name: a few words, all of letters, each with a capital.
pub(super) fn is_person(text: &str) -> bool {
    let is_word = |word: &str| {
        let letters = word
            .chars()
            .all(|c| c.is_alphabetic() || "'’.-".contains(c));
        let begins = word.starts_with(char::is_uppercase) && !is_shouted(word);
        letters && (begins || PARTICLES.contains(&word))
    };
    let words = text.split_whitespace();
    let is_begun = text.starts_with(char::is_uppercase);
    is_begun
        && WORDS_OF_PERSON.contains(&words.clone().count())
        && words.into_iter().all(is_word)
        && is_name(text)
}

/// Whether a word is all capitals, as signs and headings are.
fn is_shouted(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 2 && !word.contains(char::is_lowercase)
}

/// A name without what its owner does or whom he writes for, where a comma sets that off.
pub(super) fn without_position(name: &str) -> &str {
    let is_position = |part: &str| {
        let is_small =
            |word: &str| word.chars().count() > 3 && word.starts_with(char::is_lowercase);
        let last = part.split_whitespace().next_back().unwrap_or_default();
        part.trim_start().starts_with("The ")
            || [" of ", " at "].iter().any(|word| part.contains(word))
            || part.split_whitespace().any(is_small)
            || words::POSITION.contains(&last)
    };
    let commas = name.match_indices(',').map(|(at, _)| at);
    let cut = commas.into_iter().find(|at| {
        let rest = &name[at + 1..];
        is_position(rest.split(',').next().unwrap_or(rest))
    });
    cut.map_or(name, |at| name[..at].trim_end())
}

#[cfg(test)]
mod tests {
    use super::is_name;
    use super::is_person;
    use super::without_position;

    #[test]
    fn positions_are_no_part_of_a_name() {
        for (told, name) in [
            ("Mina Lee, Product Columnist", "Mina Lee"),
            (
                "Mina Lee, MD, cardiologist, Lakeside Clinic",
                "Mina Lee, MD",
            ),
            ("Mina Lee, Head of Research", "Mina Lee"),
            (
                "Mina Lee and Jo Park, The Lake Herald",
                "Mina Lee and Jo Park",
            ),
            ("Mina Lee, Jörg Weiß", "Mina Lee, Jörg Weiß"),
        ] {
            assert_eq!(without_position(told), name);
        }
    }

    #[test]
    fn people_are_known_by_their_capitals() {
        for text in ["Mina Lee", "J. K. O’Hara", "Дарья Лис", "Anna van der Berg"] {
            assert!(is_person(text), "{text}");
        }
        for text in [
            "Mina",
            "NEWS DESK",
            "5 min read",
            "Stories we like",
            "김 하늘",
        ] {
            assert!(!is_person(text), "{text}");
        }
    }

    #[test]
    fn what_stands_for_a_name_is_none() {
        for text in [
            "E",
            "By",
            "View Profile",
            "https://a.example",
            "1234",
            "Tags:",
            "Mar 6",
            "Location: Busan",
            "Sat",
        ] {
            assert!(!is_name(text), "{text}");
        }
        for text in ["김하늘", "이", "J. K.", "user42"] {
            assert!(is_name(text), "{text}");
        }
    }
}
