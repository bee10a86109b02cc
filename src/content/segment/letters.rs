//! Statistics of text in letters, so that scripts without spaces count like those with.

use std::ops::AddAssign;

/// What a stretch of text is made of. Letters are weighted by script: a Han or Kana sign counts
/// [`IDEOGRAPH`], a Hangul syllable [`SYLLABLE`], any other letter 1.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Letters {
    /// Weighted letters.
    pub(crate) letters: u32,
    /// Upper case letters.
    pub(crate) upper: u32,
    /// Decimal digits.
    pub(crate) digits: u32,
    /// Runs of letters or digits.
    pub(crate) words: u32,
    /// Full stops, question and exclamation marks at the end of a word, in any script.
    pub(crate) stops: u32,
    /// Commas, semicolons and their like.
    pub(crate) commas: u32,
    /// Signs that stand between or before items: bullets, bars, arrows.
    pub(crate) separators: u32,
    /// Signs worth a flag each, see [`SIGNS`].
    pub(crate) signs: u8,
}

/// A Han or Kana sign says about as much as this many Latin letters.
const IDEOGRAPH: u8 = 3;
/// A Hangul syllable says about as much as this many Latin letters.
const SYLLABLE: u8 = 2;

/// A currency sign.
pub(crate) const CURRENCY: u8 = 1;
/// An at sign.
pub(crate) const AT: u8 = 2;
/// A copyright sign.
pub(crate) const COPYRIGHT: u8 = 4;
/// A colon.
pub(crate) const COLON: u8 = 8;
/// A percent sign.
pub(crate) const PERCENT: u8 = 16;
/// A quotation mark.
pub(crate) const QUOTE: u8 = 32;
/// A bracket.
pub(crate) const BRACKET: u8 = 64;
/// An equals sign, brace or backslash: the look of code.
pub(crate) const CODE: u8 = 128;

impl AddAssign for Letters {
    fn add_assign(&mut self, other: Letters) {
        self.letters += other.letters;
        self.upper += other.upper;
        self.digits += other.digits;
        self.words += other.words;
        self.stops += other.stops;
        self.commas += other.commas;
        self.separators += other.separators;
        self.signs |= other.signs;
    }
}

/// What one character is, for counting.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Space,
    Lower,
    Upper,
    Wide(u8),
    Digit,
    Stop,
    Comma,
    Separator,
    Sign(u8),
    Other,
}

/// The class of a character.
#[inline]
pub(crate) fn class(c: char) -> Class {
    match ASCII.get(c as usize) {
        Some(class) => *class,
        None => beyond_ascii(c),
    }
}

/// Whether a character is white space.
#[inline]
pub(crate) fn is_space(c: char) -> bool {
    class(c) == Class::Space
}

/// The classes of the characters of ASCII.
static ASCII: [Class; 128] = {
    let mut classes = [Class::Other; 128];
    let mut code = 0;
    while code < 128 {
        classes[code as usize] = of_ascii(code);
        code += 1;
    }
    classes
};

const fn of_ascii(code: u8) -> Class {
    match code {
        b'a'..=b'z' => Class::Lower,
        b'A'..=b'Z' => Class::Upper,
        b'0'..=b'9' => Class::Digit,
        b' ' | b'\n' | b'\t' | b'\r' | b'\x0C' => Class::Space,
        b'.' | b'!' | b'?' => Class::Stop,
        b',' | b';' => Class::Comma,
        b'|' | b'/' | b'*' | b'>' | b'<' | b'-' | b'~' | b'+' => Class::Separator,
        b'$' => Class::Sign(CURRENCY),
        b'@' => Class::Sign(AT),
        b':' => Class::Sign(COLON),
        b'%' => Class::Sign(PERCENT),
        b'"' | b'\'' => Class::Sign(QUOTE),
        b'(' | b')' | b'[' | b']' => Class::Sign(BRACKET),
        b'=' | b'{' | b'}' | b'\\' | b'_' | b'#' | b'&' | b'^' | b'`' => Class::Sign(CODE),
        _ => Class::Other,
    }
}

fn beyond_ascii(c: char) -> Class {
    match c {
        '\u{a0}'
        | '\u{2000}'..='\u{200b}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{3000}'
        | '\u{feff}'
        | '\u{85}' => Class::Space,
        '\u{ac00}'..='\u{d7a3}' => Class::Wide(SYLLABLE),
        '\u{3041}'..='\u{30fa}'
        | '\u{30fc}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => Class::Wide(IDEOGRAPH),
        '。' | '！' | '？' | '…' | '｡' | '।' | '؟' | '۔' | '․' | '።' => Class::Stop,
        '、' | '，' | '；' | '،' | '؛' => Class::Comma,
        '·'
        | '•'
        | '‣'
        | '›'
        | '»'
        | '«'
        | '–'
        | '—'
        | '│'
        | '｜'
        | '★'
        | '☆'
        | '・'
        | '\u{2190}'..='\u{21ff}'
        | '\u{25a0}'..='\u{25ff}'
        | '\u{2600}'..='\u{27bf}' => Class::Separator,
        '£' | '¥' | '¢' | '\u{20a0}'..='\u{20cf}' | '￦' | '￥' => Class::Sign(CURRENCY),
        '©' | 'ⓒ' | '®' | '™' => Class::Sign(COPYRIGHT),
        '：' => Class::Sign(COLON),
        '“' | '”' | '‘' | '’' | '「' | '」' | '『' | '』' | '„' => Class::Sign(QUOTE),
        '（' | '）' | '【' | '】' | '［' | '］' | '〈' | '〉' => Class::Sign(BRACKET),
        _ if c.is_uppercase() => Class::Upper,
        _ if c.is_alphabetic() => Class::Lower,
        _ if c.is_numeric() => Class::Digit,
        _ => Class::Other,
    }
}

/// Counts a stretch of text, and goes on with the hash of its letters and digits, case aside.
pub(crate) fn count(text: &str, hash: &mut WordHash) -> Letters {
    let mut found = Letters::default();
    let mut state = *hash;
    let (mut in_word, mut stop_before) = (false, false);
    let mut rest = text;
    loop {
        // Most of most texts are small letters of ASCII.
        let small = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        if small > 0 {
            let (letters, after) = rest.split_at(small);
            letters.chars().for_each(|c| state.step(c));
            found.letters += small as u32;
            found.words += u32::from(!in_word);
            (in_word, stop_before) = (true, false);
            rest = after;
        }
        let mut characters = rest.chars();
        let Some(c) = characters.next() else {
            break;
        };
        rest = characters.as_str();
        let class = class(c);
        let word = is_word(class);
        if stop_before && !word {
            found.stops += 1;
        }
        stop_before = false;
        if word {
            found.words += u32::from(!in_word);
            state.step(fold(c));
        }
        match class {
            Class::Lower => found.letters += 1,
            Class::Upper => {
                found.letters += 1;
                found.upper += 1;
            }
            Class::Wide(weight) => found.letters += u32::from(weight),
            Class::Digit => found.digits += 1,
            Class::Stop if c.is_ascii() => stop_before = in_word,
            Class::Stop => found.stops += 1,
            Class::Comma => found.commas += 1,
            Class::Separator => found.separators += 1,
            Class::Sign(sign) => found.signs |= sign,
            Class::Space | Class::Other => {}
        }
        in_word = word;
    }
    found.stops += u32::from(stop_before);
    *hash = state;
    found
}

/// The hash of a text's letters and digits, and of its head, the first [`HEAD`] of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WordHash {
    /// The hash so far.
    pub(crate) all: u64,
    /// The hash of the head; zero while the text is shorter.
    pub(crate) head: u64,
    taken: u32,
}

/// Letters and digits of a head: enough to tell sentences apart, few enough that a sentence cut
/// by markup still has them in its first piece.
const HEAD: u32 = 24;

impl WordHash {
    /// The hash of no text.
    pub(crate) const EMPTY: WordHash = WordHash {
        all: 0xcbf2_9ce4_8422_2325,
        head: 0,
        taken: 0,
    };

    fn step(&mut self, c: char) {
        self.all = (self.all ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3);
        self.taken += 1;
        if self.taken == HEAD {
            self.head = self.all;
        }
    }

    /// The hash of a text.
    pub(crate) fn of(text: &str) -> WordHash {
        let mut hash = WordHash::EMPTY;
        count(text, &mut hash);
        hash
    }
}

/// The hashes of the heads that start at each word of a text.
pub(crate) fn heads(text: &str, mut each: impl FnMut(u64)) {
    let mut in_word = false;
    for (start, c) in text.char_indices() {
        let word = is_word(class(c));
        if word && (!in_word || matches!(class(c), Class::Wide(_))) {
            let mut hash = WordHash::EMPTY;
            let letters = text[start..].chars().filter(|c| is_word(class(*c)));
            letters.take(HEAD as usize).for_each(|c| hash.step(fold(c)));
            if hash.head != 0 {
                each(hash.head);
            }
        }
        in_word = word;
    }
}

fn is_word(class: Class) -> bool {
    matches!(
        class,
        Class::Lower | Class::Upper | Class::Wide(_) | Class::Digit
    )
}

/// Case folded as far as hashing needs it.
fn fold(c: char) -> char {
    c.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{CURRENCY, Letters};

    fn count(text: &str) -> Letters {
        super::count(text, &mut super::WordHash::EMPTY.clone())
    }

    #[test]
    fn sentences_are_counted_in_any_script() {
        assert_eq!(count("It rained. We left at 3.30!").stops, 2);
        assert_eq!(count("비가 왔다. 우리는 떠났다.").stops, 2);
        assert_eq!(count("雨が降った。出発した。").stops, 2);
    }

    #[test]
    fn letters_are_weighted_by_script() {
        assert_eq!(count("ab 한 雨").letters, 2 + 2 + 3);
        assert_eq!(count("ab 한 雨").words, 3);
        assert_eq!(count("$5").signs, CURRENCY);
    }
}
