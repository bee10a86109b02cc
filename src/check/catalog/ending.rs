//! How a text ends.

use crate::catalog::HOLE;

/// The punctuation a text ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Ending {
    /// A letter, digit, placeable or nothing at all.
    Bare,
    /// A full stop in any script.
    Stop,
    /// A question mark in any script.
    Question,
    /// An exclamation mark.
    Exclamation,
    /// A colon.
    Colon,
    /// An ellipsis, or dots.
    Ellipsis,
    /// Comma, semicolon, dash, slash.
    Other,
}

impl Ending {
    /// Every ending.
    pub(crate) const ALL: [Ending; 7] = [
        Ending::Bare,
        Ending::Stop,
        Ending::Question,
        Ending::Exclamation,
        Ending::Colon,
        Ending::Ellipsis,
        Ending::Other,
    ];

    /// What it is called in a sentence.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Ending::Bare => "no-punctuation",
            Ending::Stop => "a-full-stop",
            Ending::Question => "a-question-mark",
            Ending::Exclamation => "an-exclamation-mark",
            Ending::Colon => "a-colon",
            Ending::Ellipsis => "an-ellipsis",
            Ending::Other => "other-punctuation",
        }
    }
}

/// The ending of a text; tags, white space, quotes and closing brackets behind it do not count.
pub(crate) fn ending(text: &str) -> Ending {
    let text = bare_end(text);
    if text.ends_with("...") || text.ends_with('…') || text.ends_with("⋯") {
        return Ending::Ellipsis;
    }
    match text.chars().next_back() {
        Some('.' | '。' | '．' | '।' | '۔' | '።' | '։' | '។' | '॥' | '｡') => {
            Ending::Stop
        }
        Some('?' | '？' | '؟' | '\u{37E}' | '՞') => Ending::Question,
        Some('!' | '！' | '՜') => Ending::Exclamation,
        Some(':' | '：') => Ending::Colon,
        Some(',' | '，' | '、' | '،' | ';' | '；' | '-' | '–' | '—' | '/' | '·' | '|') => {
            Ending::Other
        }
        _ => Ending::Bare,
    }
}

/// Whether a text is a sentence, or several, whatever it ends with: a sentence stands before its
/// last one, or its last word is a Korean verb in one of the forms that end sentences.
pub(crate) fn is_sentence(text: &str) -> bool {
    let inner = bare_end(text).trim_end_matches(is_final);
    let marks = inner.char_indices().filter(|(_, c)| is_final(*c));
    let mut ends = marks.map(|(at, c)| (c, &inner[at + c.len_utf8()..]));
    ends.any(|(c, rest)| {
        let parts = matches!(c, '。' | '？' | '！') || rest.starts_with(char::is_whitespace);
        parts && rest.trim().chars().count() >= SHORTEST_SENTENCE
    }) || super::speech::level(text).is_some()
}

/// Characters behind a mark that may be a sentence of their own.
const SHORTEST_SENTENCE: usize = 4;

fn is_final(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '।' | '۔' | '؟')
}

/// The last letter before the punctuation at the end.
pub(crate) fn last_letter(text: &str) -> Option<char> {
    let text = bare_end(text);
    text.chars()
        .rev()
        .find(|c| c.is_alphanumeric() || *c == HOLE)
}

/// The text without white space and tags behind its last character.
pub(crate) fn without_tags_at_end(text: &str) -> &str {
    let mut text = text.trim_end();
    while let Some(tag) = text.strip_suffix('>').and_then(|rest| rest.rfind('<')) {
        text = text.get(..tag).unwrap_or("").trim_end();
    }
    text
}

/// The text without what may stand behind its punctuation.
pub(crate) fn bare_end(text: &str) -> &str {
    let mut text = text;
    loop {
        let trimmed = text.trim_end_matches(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '"' | '\''
                        | '”'
                        | '’'
                        | '»'
                        | '«'
                        | '“'
                        | ')'
                        | '）'
                        | ']'
                        | '」'
                        | '』'
                        | '】'
                        | '*'
                )
                || matches!(c, '\u{200E}' | '\u{200F}' | '\u{2069}' | '\u{202C}')
        });
        let trimmed = match trimmed.strip_suffix('>').and_then(|rest| rest.rfind('<')) {
            Some(tag) => trimmed.get(..tag).unwrap_or(""),
            None => trimmed,
        };
        if trimmed.len() == text.len() {
            return text;
        }
        text = trimmed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_behind_tags_and_quotes() {
        assert_eq!(ending("그렇습니다.</a> "), Ending::Stop);
        assert_eq!(ending("「はい。」"), Ending::Stop);
        assert_eq!(ending("Why?"), Ending::Question);
        assert_eq!(ending("기다리는 중…"), Ending::Ellipsis);
        assert_eq!(ending(""), Ending::Bare);
        assert_eq!(last_letter("됩니다."), Some('다'));
    }
}
