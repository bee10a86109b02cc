//! The last sound of a text, as Koreans read it.

use unicode_normalization::UnicodeNormalization;

use super::sound::Final;
use super::{latin, number, symbol};

/// Code points looked at from the end: the last word decides, and words are shorter than this.
const REACH: usize = 256;

/// How `text` ends when it is read aloud in Korean; `None` when nobody can tell (no letters, or a
/// script that Korean does not read, such as Han characters).
///
/// Isolation marks, closing quotes and brackets, emphasis marks and the ends of markup (`</b>`) are
/// looked through; a gloss in brackets after a word is passed over, so that 파일(새 폴더) ends like
/// 파일. Hangul may be composed or decomposed.
///
/// ```
/// use kijil::language::korean::{Final, final_sound};
///
/// assert_eq!(final_sound("「사용자」"), Some(Final::Vowel));
/// assert_eq!(final_sound("\u{2068}<b>URL</b>\u{2069}"), Some(Final::Rieul));
/// assert_eq!(final_sound("37℃"), Some(Final::Vowel));
/// assert_eq!(final_sound("…"), None);
/// ```
pub fn final_sound(text: &str) -> Option<Final> {
    let folded: String = tail(text).nfkc().filter(|c| !is_format(*c)).collect();
    let bare = strip_end(&folded);
    let spoken = strip_gloss(bare);
    sound_of(spoken).or_else(|| sound_of(bare))
}

/// The end of the text that can matter.
fn tail(text: &str) -> &str {
    let start = text
        .char_indices()
        .rev()
        .nth(REACH - 1)
        .map_or(0, |(start, _)| start);
    &text[start..]
}

fn sound_of(text: &str) -> Option<Final> {
    let last = text.chars().next_back()?;
    match last {
        '가'..='힣' => Some(hangul(last)),
        '0'..='9' => number::sound_at_end(text),
        'a'..='z' | 'A'..='Z' => latin::sound_at_end(text),
        'ぁ'..='ヿ' => Some(kana(last)),
        // Single letters; normalization has made compatibility jamo conjoining ones.
        '\u{1100}'..='\u{1112}' => Some(if last == '\u{1105}' {
            Final::Rieul
        } else {
            Final::Consonant
        }),
        '\u{1161}'..='\u{1175}' => Some(Final::Vowel),
        _ if last.is_alphabetic() => latin::sound_of_letter_with_mark(text),
        _ => symbol::sound(last),
    }
}

/// The final of a precomposed syllable (The Unicode Standard, section 3.12).
fn hangul(syllable: char) -> Final {
    const FINALS: u32 = 28;
    const RIEUL: u32 = 8;
    match (syllable as u32 - '가' as u32) % FINALS {
        0 => Final::Vowel,
        RIEUL => Final::Rieul,
        _ => Final::Consonant,
    }
}

fn kana(last: char) -> Final {
    match last {
        'ん' | 'ン' => Final::Consonant,
        _ => Final::Vowel,
    }
}

/// Marks that are not seen: isolation and direction marks, joiners, the soft hyphen.
fn is_format(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Without what closes a word: space, quotes, brackets that wrap it, emphasis, markup, punctuation.
fn strip_end(text: &str) -> &str {
    let mut rest = text;
    loop {
        let before = rest.trim_end_matches(|c: char| c.is_whitespace() || is_closing(c));
        let before = strip_tag(before);
        if before.len() == rest.len() {
            return rest;
        }
        rest = before;
    }
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '`'
            | '’'
            | '”'
            | '»'
            | '›'
            | '」'
            | '』'
            | '》'
            | '〉'
            | '】'
            | '〕'
            | ']'
            | '}'
            | '>'
            | '*'
            | '_'
            | '~'
            | '.'
            | ','
            | '!'
            | '?'
            | ':'
            | ';'
            | '…'
            | '。'
            | '、'
            | '·'
    )
}

/// Without an end tag (`</b>`) or an empty element (`<br>`) at the end.
///
/// The closing `>` may have been taken off already.
fn strip_tag(text: &str) -> &str {
    const LONGEST_TAG: usize = 64;
    let Some(open) = text.rfind('<') else {
        return text;
    };
    let inside = &text[open + 1..];
    let name = inside.strip_prefix('/').unwrap_or(inside);
    let is_tag = inside.len() <= LONGEST_TAG
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | ' ' | '/' | '>'));
    if is_tag && inside.starts_with('/') {
        &text[..open]
    } else {
        text
    }
}

/// Without a gloss in round brackets that follows a word; the inside, where nothing precedes it.
fn strip_gloss(text: &str) -> &str {
    let Some(inside) = text.strip_suffix(')') else {
        return text;
    };
    let mut depth = 1usize;
    for (start, c) in inside.char_indices().rev() {
        match c {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            let before = strip_end(&inside[..start]);
            let has_word = before.contains(char::is_alphanumeric);
            return if has_word {
                before
            } else {
                strip_end(&inside[start + 1..])
            };
        }
    }
    strip_end(inside)
}

#[cfg(test)]
mod tests {
    use super::{Final, final_sound};

    #[test]
    fn looks_through_what_closes_a_word() {
        for text in [
            "책",
            "\"책\"",
            "\u{2068}책\u{2069}",
            "**책**",
            "<a href='x'>책</a>",
            "(책)",
            "책 (冊)",
            "책…",
        ] {
            assert_eq!(final_sound(text), Some(Final::Consonant), "{text}");
        }
    }

    #[test]
    fn reads_decomposed_hangul_and_single_letters() {
        assert_eq!(final_sound("\u{1111}\u{1169}\u{11AF}"), Some(Final::Rieul));
        assert_eq!(final_sound("ㄱ"), Some(Final::Consonant));
        assert_eq!(final_sound("ﾊﾝ"), Some(Final::Consonant));
    }

    #[test]
    fn says_when_nobody_can_tell() {
        for text in ["", "   ", "…", "漢", "\u{2068}\u{2069}", "()"] {
            assert_eq!(final_sound(text), None, "{text}");
        }
    }
}
