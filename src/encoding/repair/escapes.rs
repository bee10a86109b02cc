//! Escapes of HTML that stand in plain text, or were escaped twice.

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
pub(super) fn unescaped(line: &str, is_markup: bool) -> Option<String> {
    // Where anything was escaped twice, what was escaped once more is no letter of its own.
    let has_doubled = !is_markup
        && line
            .match_indices('&')
            .any(|(place, _)| strip_doubled(&line[place..]).is_some_and(starts_escape));
    let lowest = if has_doubled { ' ' } else { FIRST_LETTER };
    let mut text = String::new();
    let mut done = 0;
    for (place, _) in line.match_indices('&') {
        if place < done {
            continue;
        }
        let doubled = strip_doubled(&line[place..]);
        if is_markup && doubled.is_none() {
            continue;
        }
        let escape = doubled.unwrap_or(&line[place + 1..]);
        let undone =
            numeric(escape, lowest).or_else(|| doubled.filter(|_| !is_markup).and_then(named));
        if let Some((character, length)) = undone {
            text.push_str(&line[done..place]);
            text.push_str(&character);
            done = line.len() - escape.len() + length;
        }
    }
    (done > 0).then(|| text + &line[done..])
}

/// What follows `&amp;`, however often that was escaped again.
fn strip_doubled(text: &str) -> Option<&str> {
    let mut rest = text.strip_prefix("&amp;")?;
    while let Some(deeper) = rest
        .strip_prefix("amp;")
        .filter(|deeper| starts_escape(deeper))
    {
        rest = deeper;
    }
    Some(rest)
}

fn starts_escape(text: &str) -> bool {
    numeric(text, ' ').is_some() || named(text).is_some()
}

/// The character of `#54620;` or `#xD55C;`, from `lowest` on, and the bytes of the escape.
fn numeric(text: &str, lowest: char) -> Option<(String, usize)> {
    const MOST_DIGITS: usize = 8;
    let end = text
        .bytes()
        .take(MOST_DIGITS + 2)
        .position(|byte| byte == b';')?;
    let digits = text[..end].strip_prefix('#')?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok()?,
        None => digits.parse().ok()?,
    };
    let character =
        char::from_u32(code).filter(|c| *c >= lowest && !matches!(c, '\u{7F}'..='\u{9F}'))?;
    Some((character.to_string(), end + 1))
}

/// What a name stands for and the bytes of the escape.
fn named(text: &str) -> Option<(String, usize)> {
    let (name, character) = NAMED.iter().find(|(name, _)| text.starts_with(name))?;
    Some(((*character).to_owned(), name.len()))
}
