//! Escapes of HTML that stand in plain text, or were escaped twice.

use super::suspect::Escapes;

/// Escapes by name that are undone, with what they stand for.
const NAMED: [(&str, &str); 7] = [
    ("amp;", "&"),
    ("lt;", "<"),
    ("gt;", ">"),
    ("quot;", "\""),
    ("apos;", "'"),
    ("nbsp;", "\u{A0}"),
    ("#39;", "'"),
];

/// The first character outside ASCII and its controls.
const FIRST_LETTER: char = '\u{A0}';

/// The line with numeric references of letters outside ASCII, and whatever was escaped twice, undone.
///
/// In markup only what was escaped twice and is a letter outside ASCII: the parser undoes the rest,
/// and a page about HTML shows escapes on purpose.
pub(super) fn unescaped(line: &str, escapes: Escapes) -> Option<String> {
    let undo = match escapes {
        Escapes::None => return None,
        Escapes::Doubled => doubled_letter,
        Escapes::All if has_doubled(line) => any,
        Escapes::All => letter,
    };
    let mut text = String::new();
    let mut done = 0;
    for (place, _) in line.match_indices('&') {
        if place < done {
            continue;
        }
        if let Some((character, after)) = undo(&line[place..]) {
            text.push_str(&line[done..place]);
            text.push_str(&character);
            done = line.len() - after.len();
        }
    }
    (done > 0).then(|| text + &line[done..])
}

/// Whether anything in the line was escaped twice: then what was escaped once is no letter of its own.
fn has_doubled(line: &str) -> bool {
    let mut ampersands = line.match_indices('&');
    ampersands
        .any(|(place, _)| strip_doubled(&line[place..]).is_some_and(|rest| escape(rest).is_some()))
}

/// What an escape stands for, and the text after it.
type Undone<'t> = Option<(String, &'t str)>;

/// A letter outside ASCII that was escaped twice.
fn doubled_letter(text: &str) -> Undone<'_> {
    numeric(strip_doubled(text)?, FIRST_LETTER)
}

/// A letter outside ASCII that was escaped by number.
fn letter(text: &str) -> Undone<'_> {
    numeric(text.strip_prefix('&')?, FIRST_LETTER)
}

/// Whatever was escaped, once or more often.
fn any(text: &str) -> Undone<'_> {
    let doubled = strip_doubled(text).and_then(escape);
    doubled.or_else(|| escape(text.strip_prefix('&')?))
}

/// What follows `&amp;`, however often that was escaped again.
fn strip_doubled(text: &str) -> Option<&str> {
    let mut rest = text.strip_prefix("&amp;")?;
    while let Some(deeper) = rest
        .strip_prefix("amp;")
        .filter(|deeper| escape(deeper).is_some())
    {
        rest = deeper;
    }
    Some(rest)
}

/// What an escape without its ampersand stands for.
fn escape(text: &str) -> Undone<'_> {
    numeric(text, ' ').or_else(|| named(text))
}

/// The character of `#54620;` or `#xD55C;`, from `lowest` on.
fn numeric(text: &str, lowest: char) -> Undone<'_> {
    const MOST_DIGITS: usize = 8;
    let mut start = text.bytes().take(MOST_DIGITS + 3);
    let (digits, after) = text.split_at(start.position(|byte| byte == b';')?);
    let digits = digits.strip_prefix('#')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => digits.parse().ok()?,
    };
    let is_text = |c: &char| *c >= lowest && !matches!(c, '\u{7F}'..='\u{9F}');
    let character = char::from_u32(code).filter(is_text)?;
    Some((character.to_string(), &after[1..]))
}

fn named(text: &str) -> Undone<'_> {
    let mut names = NAMED.iter();
    names.find_map(|(name, character)| Some(((*character).to_owned(), text.strip_prefix(name)?)))
}

#[cfg(test)]
mod tests {
    use super::{Escapes, unescaped};

    #[test]
    fn escapes_are_undone_where_no_parser_will() {
        let doubled = "&amp;#54620;&quot;&amp;amp;#1071;&quot;";
        let undone = |escapes| unescaped(doubled, escapes);
        assert_eq!(undone(Escapes::All).as_deref(), Some("한\"Я\""));
        assert_eq!(undone(Escapes::Doubled).as_deref(), Some("한&quot;Я&quot;"));
        assert_eq!(undone(Escapes::None), None);
    }

    #[test]
    fn what_means_itself_stays() {
        for text in ["R&amp;D", "?a=1&copy=2", "&#8217", "&#x1F;", "AT&T; &"] {
            assert_eq!(unescaped(text, Escapes::All), None, "{text}");
        }
    }
}
