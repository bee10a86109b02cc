//! The grammar of a byline: how it begins, and where the name in it ends.

use super::name::is_capitalized;
use super::name::is_name;
use super::name::without_position;
use crate::content::metadata::date;

/// Words that a name has at most where nothing but its place tells that it is one.
const MOST_WORDS: usize = 7;

/// How bylines begin, longer ones first where one begins like another.
const STARTS: [&str; 21] = [
    "Written by",
    "Authored by",
    "Article by",
    "Interview by",
    "Started by",
    "Posted by",
    "Post by",
    "Published by",
    "Words by",
    "Story by",
    "Author:",
    "Authors:",
    "Author(s):",
    "Contributors:",
    "By:",
    "By",
    "Von",
    "Por",
    "Par",
    "Av",
    "Di",
];

/// The rest of a text that begins like a byline.
pub(super) fn introduces(text: &str) -> Option<&str> {
    STARTS.iter().find_map(|start| {
        let front = text.get(..start.len())?;
        let rest = &text[start.len()..];
        // Two words are a byline even where the name is glued to them.
        let is_apart = rest.starts_with([' ', ':', '\u{a0}'])
            || ((start.contains(' ') || *start == "By") && rest.starts_with(char::is_uppercase));
        (front.eq_ignore_ascii_case(start) && is_apart)
            .then(|| rest.trim_start_matches([' ', ':', '\u{a0}']))
    })
}

/// The name that a line tells after the words of a byline, wherever they stand in it.
pub(super) fn signature(line: &str) -> Option<&str> {
    let mut parts = line.split(['|', '·', '•', '⋅', '—']).map(str::trim);
    let begun = parts.find_map(introduces);
    // The date may stand before: "May 2, 2024 By Mina Lee".
    let behind_date = || {
        let (_, span) = date::find(line)?;
        introduces(line.get(span.end..)?.trim_start())
    };
    // "This post was written by", "Discussion started by".
    let within = || {
        let lower = line.to_ascii_lowercase();
        let verbs = ["written by ", "started by ", "posted by "];
        let ends = verbs
            .iter()
            .filter_map(|verb| lower.find(verb).map(|at| at + verb.len()));
        ends.min().and_then(|end| line.get(end..))
    };
    let rest = begun.or_else(behind_date).or_else(within)?;
    // A number behind the name counts comments or minutes.
    let counted = rest.find(|c: char| c.is_ascii_digit());
    let counted = counted.filter(|at| *at > 0 && rest[..*at].ends_with(' '));
    let name = &rest[..counted.unwrap_or(rest.len())];
    byline(name).or_else(|| handle(rest))
}

/// The name in a line that says with words which nothing but bylines have who wrote the page.
pub(super) fn plain_signature(line: &str) -> Option<&str> {
    let is_plain = |start: &&str| start.contains(' ') || start.len() > "By:".len();
    let mut plain = STARTS.iter().copied().filter(is_plain);
    if plain.any(|start| line.starts_with(start)) {
        return introduces(line).and_then(byline);
    }
    let said = line.find("was written by ")?;
    byline(&line[said + "was written by ".len()..])
}

/// A name in small letters that is all of a byline, with nothing but a date behind it.
fn handle(rest: &str) -> Option<&str> {
    let end = date::find(rest).map_or(rest.len(), |(_, span)| span.start);
    let own = rest[..end].split('»').next()?;
    let word = own.trim_matches(|c: char| c.is_whitespace() || "|·•,-–—»".contains(c));
    let is_one = !word.is_empty() && !word.contains(char::is_whitespace);
    (is_one && is_name(word)).then_some(word)
}

/// Whether a line is the beginning of a byline whose name stands elsewhere.
pub(super) fn is_bare_introduction(line: &str) -> bool {
    let line = line.trim().trim_end_matches([':', '：']).trim_end();
    STARTS
        .iter()
        .any(|start| start.len() > 3 && line.eq_ignore_ascii_case(start.trim_end_matches(':')))
        || line.eq_ignore_ascii_case("by")
}

/// The name in a line that names an author.
pub(super) fn byline(text: &str) -> Option<&str> {
    let rest = introduces(text).unwrap_or(text);
    let end = date::find(rest).map_or(rest.len(), |(_, span)| span.start);
    let rest = rest[..end].split(['|', '·', '•', '⋅', '/', '»']).next()?;
    // What follows these words says when or where it was posted.
    let cut = [" on ", " at ", " in "]
        .iter()
        .filter_map(|word| rest.find(word))
        .min();
    let rest = &rest[..cut.unwrap_or(rest.len())];
    let rest = rest
        .trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != ')')
        .trim();
    let rest = Some(without_position(rest))
        .filter(|name| is_capitalized(name))
        .unwrap_or(rest);
    let words = rest.split_whitespace().count();
    let label = rest.to_lowercase().ends_with(" by");
    let capital = rest.starts_with(|c: char| !c.is_lowercase()) || rest.starts_with("the ");
    ((1..=MOST_WORDS).contains(&words) && !label && capital && is_name(rest)).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::byline;
    use super::introduces;
    use super::is_bare_introduction;
    use super::plain_signature;
    use super::signature;

    #[test]
    fn bylines_stand_beside_dates() {
        for (line, name) in [
            ("March 15, 2022 · 3 min read · By Mina Lee", "Mina Lee"),
            ("1. September 2023 Von Jörg Weiß", "Jörg Weiß"),
            ("Thread started by 하늘, 2024.05.02", "하늘"),
            ("by ibby", "ibby"),
            ("ByДарья Лис", "Дарья Лис"),
        ] {
            assert_eq!(signature(line), Some(name), "{line}");
        }
        assert_eq!(
            signature("Post by mina » Sat Feb 24, 2024 12:41 pm"),
            Some("mina")
        );
        assert_eq!(signature("Stand by for more of this"), None);
    }

    #[test]
    fn some_words_are_those_of_bylines_anywhere() {
        for line in [
            "Authors: Mina Lee and Jo Park, gardening educators",
            "This post was written by Mina Lee and Jo Park, Heads of Gardening",
        ] {
            assert_eq!(plain_signature(line), Some("Mina Lee and Jo Park"));
        }
        assert_eq!(plain_signature("By the end, you'll know"), None);
    }

    #[test]
    fn bylines_give_their_names() {
        assert_eq!(byline("By Mina Lee | May 2, 2024"), Some("Mina Lee"));
        assert_eq!(byline("Posted by 하늘 on Friday"), Some("하늘"));
        assert_eq!(byline("Von Jörg Weiß"), Some("Jörg Weiß"));
        assert_eq!(introduces("Posted byДарья"), Some("Дарья"));
        assert_eq!(introduces("Byron Katie"), None);
        assert!(is_bare_introduction("Written by:") && !is_bare_introduction("Di"));
    }
}
