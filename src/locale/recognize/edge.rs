//! Where a recognition may stand: at the edges of lines and sentences, between separators, in
//! brackets. A phrase in the middle of a sentence is a sentence's own words, whatever it says.

use super::fold::{is_alphanumeric, is_invisible, is_line_break, is_white, one};

/// Whether nothing before `start` belongs to what starts there.
pub(super) fn is_free_before(text: &str, start: usize) -> bool {
    let first = text[start..].chars().next().map_or('\n', one);
    if opens(first) {
        return true;
    }
    if is_behind_word(&text.as_bytes()[..start]) {
        return false;
    }
    match before(text, start) {
        None => true,
        Some((letter, _)) if is_letter(letter) => false,
        Some((letter, gap)) => {
            separates(letter)
                || closes(letter)
                || (gap && ends_sentence(letter))
                || is_glued_end(letter, first)
        }
    }
}

/// Whether the last thing but spaces is a letter or a digit of ASCII: most places are behind a word.
fn is_behind_word(before: &[u8]) -> bool {
    let last = before.iter().rev().find(|byte| **byte != b' ');
    last.is_some_and(u8::is_ascii_alphanumeric)
}

/// Whether nothing after `end` belongs to what ends there.
pub(super) fn is_free_after(text: &str, end: usize) -> bool {
    let last = text[..end].chars().next_back().map_or('\n', one);
    if closes(last) || matches!(last, '=') {
        return true;
    }
    match after(text, end) {
        None => true,
        Some((letter, gap)) => {
            separates(letter)
                || (opens(letter) && letter != '(' && letter != '"' && letter != '\'')
                || (gap && ends_sentence(last))
                || (ends_sentence(letter)
                    && after(text, end + 1).is_none_or(|(_, gap)| gap)
                    && !ends_sentence(last)
                    && is_at_end(text, end))
        }
    }
}

/// Whether the character is one of those that most words are made of.
fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '가'..='힣')
}

/// Whether only punctuation follows in the line.
fn is_at_end(text: &str, end: usize) -> bool {
    text[end..]
        .chars()
        .take_while(|letter| !is_line_break(*letter))
        .all(|letter| !is_alphanumeric(letter))
}

/// The visible character before `at` in its line, and whether white space stands between.
fn before(text: &str, at: usize) -> Option<(char, bool)> {
    let mut gap = false;
    for letter in text[..at].chars().rev() {
        if is_letter(letter) {
            return Some((one(letter), gap));
        }
        if is_line_break(letter) {
            return None;
        }
        if is_white(letter) {
            gap = true;
        } else if !is_invisible(letter) {
            return Some((one(letter), gap));
        }
    }
    None
}

/// The visible character after `at` in its line, and whether white space stands between.
fn after(text: &str, at: usize) -> Option<(char, bool)> {
    let mut gap = false;
    for letter in text.get(at..)?.chars() {
        if is_line_break(letter) {
            return None;
        }
        if is_white(letter) {
            gap = true;
        } else if !is_invisible(letter) {
            return Some((one(letter), gap));
        }
    }
    None
}

/// Marks that stand between things of one line and belong to none.
fn separates(letter: char) -> bool {
    matches!(
        letter,
        '|' | '·'
            | '/'
            | '▶'
            | '■'
            | '□'
            | '◆'
            | '◇'
            | '●'
            | '○'
            | '☞'
            | '※'
            | '▲'
            | '△'
            | '»'
            | '«'
            | '→'
            | '…'
            | '*'
            | '#'
            | '✔'
            | '✓'
            | '◀'
            | '▼'
            | '★'
            | '☆'
            | '\\'
            | '+'
            | '>'
    )
}

fn opens(letter: char) -> bool {
    matches!(
        letter,
        '(' | '[' | '<' | '{' | '"' | '\'' | '©' | '※' | '☞' | '▶' | '■' | '◎' | '#'
    )
}

fn closes(letter: char) -> bool {
    matches!(letter, ')' | ']' | '>' | '}')
}

fn ends_sentence(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '"' | '\'' | ':' | '\u{0964}')
}

/// Hangul glued to the end of a sentence without a space: `늘었다.홍길동 기자`.
fn is_glued_end(letter: char, first: char) -> bool {
    letter == '.' && matches!(first, '가'..='힣' | '一'..='鿿')
}

/// Whether a word goes on over either end of `start..end`.
pub(super) fn runs_on(text: &str, start: usize, end: usize) -> bool {
    let first = text[start..].chars().next().unwrap_or(' ');
    let last = text[..end].chars().next_back().unwrap_or(' ');
    let before = text[..start].chars().next_back().unwrap_or(' ');
    let after = text[end..].chars().next().unwrap_or(' ');
    is_one_word(before, first) || is_one_word(last, after)
}

/// Whether two neighbouring characters belong to one word.
fn is_one_word(left: char, right: char) -> bool {
    word_class(left).is_some_and(|class| word_class(right) == Some(class))
}

/// What a character's word is made of. Words end where it changes: `5일`, `AFP통신`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordClass {
    Hangul,
    Ideographic,
    Numeric,
    Alphabetic,
}

/// The class of a character that words are made of.
pub(super) fn word_class(letter: char) -> Option<WordClass> {
    match letter {
        'a'..='z' | 'A'..='Z' => Some(WordClass::Alphabetic),
        '0'..='9' => Some(WordClass::Numeric),
        '\0'..='\x7F' => None,
        '가'..='힣' => Some(WordClass::Hangul),
        '一'..='鿿' | 'ぁ'..='ヿ' => Some(WordClass::Ideographic),
        // Latin, Cyrillic, Arabic: the standard library looks them up slowly.
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ʯ' | 'Ѐ'..='ҁ' | 'ؠ'..='ي' => {
            Some(WordClass::Alphabetic)
        }
        _ if letter.is_numeric() => Some(WordClass::Numeric),
        _ => letter.is_alphabetic().then_some(WordClass::Alphabetic),
    }
}
