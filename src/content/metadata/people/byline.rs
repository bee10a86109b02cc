//! The grammar of a byline: how it begins, and where the name in it ends.

use super::name::is_capitalized;
use super::name::is_name;
use super::name::without_position;
use crate::locale::date::ANY_LANGUAGE;
use crate::locale::words;

/// Words that a name has at most where nothing but its place tells that it is one.
const MOST_WORDS: usize = 7;

/// Words that a saying has at least that nothing but a byline has.
const FEWEST_WORDS_OF_SAYING: usize = 3;

/// The rest of a text that begins like a byline.
pub(in crate::content::metadata) fn introduces(text: &str) -> Option<&str> {
    words::BYLINE_START.iter().find_map(|start| {
        let label = start.strip_suffix(':');
        let start = label.unwrap_or(start);
        let (front, rest) = text.split_at_checked(start.len())?;
        let is_apart = match label {
            Some(_) => rest.trim_start().starts_with(COLONS),
            // Two words are a byline even where the name is glued to them.
            None if start.contains(' ') || start == "By" => {
                rest.starts_with(is_gap) || rest.starts_with(char::is_uppercase)
            }
            None => rest.starts_with(is_gap),
        };
        (is_apart && front.eq_ignore_ascii_case(start)).then(|| rest.trim_start_matches(is_gap))
    })
}

const COLONS: [char; 2] = [':', '：'];

/// Whether the character stands between the words of a byline and the name.
fn is_gap(letter: char) -> bool {
    COLONS.contains(&letter) || matches!(letter, ' ' | '\u{a0}')
}

/// The name that a line tells after the words of a byline, wherever they stand in it.
pub(super) fn signature(line: &str) -> Option<&str> {
    let mut parts = line.split(['|', '·', '•', '⋅', '—']).map(str::trim);
    let begun = parts.find_map(introduces);
    // The date may stand before: "May 2, 2024 By Mina Lee".
    let behind_date = || {
        let (_, span) = ANY_LANGUAGE.find(line)?;
        introduces(line.get(span.end..)?.trim_start())
    };
    // "This post was written by", "Discussion started by".
    let within = || {
        let lower = line.to_ascii_lowercase();
        let ends = words::BYLINE_WITHIN
            .iter()
            .filter_map(|verb| behind(&lower, verb));
        ends.min().and_then(|end| line.get(end..))
    };
    let rest = begun.or_else(behind_date).or_else(within)?;
    // A number behind the name counts comments or minutes.
    let counted = rest.find(|c: char| c.is_ascii_digit());
    let counted = counted.filter(|at| *at > 0 && rest[..*at].ends_with(' '));
    let name = &rest[..counted.unwrap_or(rest.len())];
    byline(name).or_else(|| handle(rest))
}

/// The end of these words and the space behind them, where they stand in a line.
fn behind(line: &str, words: &str) -> Option<usize> {
    let ends = line
        .match_indices(words)
        .map(|(at, words)| at + words.len());
    let mut spaced = ends.filter(|end| line[*end..].starts_with(' '));
    spaced.next().map(|end| end + 1)
}

/// The name in a line that says with words which nothing but bylines have who wrote the page.
pub(super) fn plain_signature(line: &str) -> Option<&str> {
    let mut plain = words::BYLINE_START.iter().filter(|start| is_plain(start));
    if plain.any(|start| line.starts_with(start)) {
        return introduces(line).and_then(byline);
    }
    let sayings = words::BYLINE_WITHIN.iter();
    let mut sayings = sayings.filter(|words| words.split(' ').count() >= FEWEST_WORDS_OF_SAYING);
    byline(&line[sayings.find_map(|words| behind(line, words))?..])
}

/// Whether nothing but a byline begins like this.
fn is_plain(start: &str) -> bool {
    start.contains(' ') || (start.ends_with(':') && start.len() > "By:".len())
}

/// A name in small letters that is all of a byline, with nothing but a date behind it.
fn handle(rest: &str) -> Option<&str> {
    let end = ANY_LANGUAGE
        .find(rest)
        .map_or(rest.len(), |(_, span)| span.start);
    let own = rest[..end].split('»').next()?;
    let word = own.trim_matches(|c: char| c.is_whitespace() || "|·•,-–—»".contains(c));
    let is_one = !word.is_empty() && !word.contains(char::is_whitespace);
    (is_one && is_name(word)).then_some(word)
}

/// Whether a line is the beginning of a byline whose name stands elsewhere.
pub(super) fn is_bare_introduction(line: &str) -> bool {
    let line = line.trim().trim_end_matches(COLONS).trim_end();
    let mut plain = words::BYLINE_START.iter().filter(|start| is_plain(start));
    plain.any(|start| line.eq_ignore_ascii_case(start.trim_end_matches(':')))
        || line.eq_ignore_ascii_case("by")
}

/// The name in a line that names an author.
pub(super) fn byline(text: &str) -> Option<&str> {
    let rest = introduces(text).unwrap_or(text);
    let end = ANY_LANGUAGE
        .find(rest)
        .map_or(rest.len(), |(_, span)| span.start);
    let rest = rest[..end].split(['|', '·', '•', '⋅', '/', '»']).next()?;
    let rest = until_name_end(rest);
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

/// A text up to the words that say when or where somebody wrote, or for whom.
pub(super) fn until_name_end(text: &str) -> &str {
    let starts = words::NAME_END.iter().filter_map(|word| {
        let mut places = text.match_indices(word).map(|(at, _)| at);
        places.find(|at| {
            let (before, after) = (&text[..*at], &text[at + word.len()..]);
            before.ends_with(' ') && after.starts_with(' ')
        })
    });
    starts.min().map_or(text, |at| &text[..at - 1])
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
        assert_eq!(byline("Scritto da Anna Rossi"), Some("Anna Rossi"));
        assert_eq!(byline("작성자: 김하늘"), Some("김하늘"));
        assert_eq!(byline("作者：李明"), Some("李明"));
        assert_eq!(introduces("Posted byДарья"), Some("Дарья"));
        assert_eq!(introduces("Byron Katie"), None);
        assert!(is_bare_introduction("Written by:") && !is_bare_introduction("Di"));
    }
}
