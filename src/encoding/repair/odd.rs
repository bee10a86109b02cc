//! Whether a line could be garbled at all: one look at its characters, before any encoding is tried.
//!
//! Garbled text puts characters beside each other that no language does: é beside ©, ¸ beside ®, a small Cyrillic
//! letter before a capital. Letters with accents among plain ones, Hangul, kana and Cyrillic words pass, and so do
//! the letters with accents that languages do write beside each other.

use encoding_rs::Encoding;

use super::super::detect::{Language, bits, character_cost, chinese_cost};

/// What a character is, as far as its neighbours mind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Plain,
    /// A control character that text does not hold.
    Control,
    /// A Latin letter outside ASCII.
    Latin,
    /// A Cyrillic letter: small, capital, or one that few languages have.
    Small,
    Capital,
    Rare,
    /// A symbol of Latin-1 and windows-1252 that is no typography.
    Symbol,
    /// Quotation marks, dashes, the no-break space: beside letters in good text.
    Typography,
    /// Symbols of mathematics, Greek: what Mac Roman and code page 437 show.
    Drawing,
    /// What starts most sequences in Mac Roman and code page 437.
    Lead,
    /// Other pieces of boxes.
    Box,
}

/// A Han character dearer than this is rare; good text has few.
const RARE_HAN: u32 = bits(11);
/// A Hangul syllable dearer than this is hardly used.
const RARE_SYLLABLE: u32 = bits(12);

/// Whether the line holds neighbours that good text does not.
pub(super) fn is_odd(line: &str) -> bool {
    let mut last = Class::Plain;
    let mut before = ' ';
    let mut chinese = Chinese::default();
    let mut characters = line.chars();
    while let Some(c) = characters.next() {
        if c.is_ascii() {
            // ASCII is plain, whatever stands beside it.
            let rest = characters.as_str();
            let (ascii, other) = rest.split_at(Encoding::ascii_valid_up_to(rest.as_bytes()));
            before = ascii.chars().next_back().unwrap_or(c);
            last = Class::Plain;
            characters = other.chars();
            continue;
        }
        let class = match c {
            '\0'..LAST_SMALL => SMALL[c as usize],
            char::REPLACEMENT_CHARACTER => return true,
            '\u{FF61}'..='\u{FF9F}' if is_misspelt(before, c) => return true,
            '\u{4E00}'..='\u{9FFF}' if matches!(before, '\u{FF61}'..='\u{FF9F}') => return true,
            '가'..='힣' if character_cost(c, Language::Korean) >= RARE_SYLLABLE => return true,
            '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}' => chinese.take(c),
            _ => class(c),
        };
        let is_odd = ODD[last as usize][class as usize] && !are_written(before, c);
        if is_odd || breaks_word(before, c) {
            return true;
        }
        (last, before) = (class, c);
    }
    chinese.is_odd()
}

/// The end of the small scripts: their characters' classes are looked up.
const LAST_SMALL: char = '\u{530}';
const SMALL: [Class; LAST_SMALL as usize] = {
    let mut classes = [Class::Plain; LAST_SMALL as usize];
    let mut code = 0x80;
    while code < classes.len() {
        if let Some(c) = char::from_u32(code as u32) {
            classes[code] = class(c);
        }
        code += 1;
    }
    classes
};

/// The Chinese characters of a line that holds no kana.
#[derive(Default)]
struct Chinese {
    characters: u32,
    cost: u32,
    has_kana: bool,
}

impl Chinese {
    fn take(&mut self, c: char) -> Class {
        if c <= '\u{30FF}' {
            self.has_kana = true;
        } else if !self.has_kana {
            self.characters += 1;
            self.cost += chinese_cost(c);
        }
        Class::Plain
    }

    /// Whether most are rare. Japanese has others than Chinese.
    fn is_odd(&self) -> bool {
        self.characters > 1 && !self.has_kana && self.cost >= RARE_HAN * self.characters
    }
}

/// Whether katakana of half width are not spelt so: a mark of voice stands on a kana that has one, and a vowel is made
/// longer only behind a kana. Bytes of other text read as Shift_JIS give these marks anywhere, and Chinese characters
/// right behind a kana of half width.
fn is_misspelt(before: char, c: char) -> bool {
    match c {
        'ﾞ' => !matches!(before, 'ｳ' | 'ｶ'..='ﾄ' | 'ﾊ'..='ﾎ'),
        'ﾟ' => !matches!(before, 'ﾊ'..='ﾎ'),
        'ｰ' => !matches!(before, 'ｦ'..='ﾟ'),
        _ => false,
    }
}

/// Whether words of Portuguese (`ação`), German (`größer`) or Vietnamese (`được`) hold the two letters, small or
/// capital: most odd neighbours in good lines of theirs are these. UTF-8 that was read as these letters shows another odd pair: they are
/// no sequence by themselves.
fn are_written(before: char, c: char) -> bool {
    let small = |c: char| c.to_lowercase().next().unwrap_or(c);
    let (before, c) = (small(before), small(c));
    match before {
        'ç' => matches!(c, 'ã' | 'õ'),
        'ä' | 'ö' | 'ü' => c == 'ß',
        'đ' => matches!(
            c,
            'à'..='ã' | 'è'..='ê' | 'ì' | 'í' | 'ò'..='õ' | 'ù' | 'ú' | 'ă' | 'ĩ' | 'ũ' | 'ơ' | 'ư'
        ),
        'ư' => c == 'ơ',
        _ => false,
    }
}

/// Whether a word goes on with a character that no word has there: voilÃ, l├╢schen.
fn breaks_word(before: char, c: char) -> bool {
    match c {
        'Ã' => before.is_lowercase(),
        '├' => before.is_alphabetic(),
        _ => false,
    }
}

const fn class(c: char) -> Class {
    match c {
        '\0'..='\x7F' => Class::Plain,
        '\u{80}'..='\u{9F}' => Class::Control,
        '\u{A0}'
        | '«'
        | '»'
        | '·'
        | '\u{2010}'..='\u{2015}'
        | '‘'
        | '’'
        | '“'
        | '”'
        | '„'
        | '…'
        | '‹'
        | '›'
        | '№' => Class::Typography,
        '×' | '÷' | '\u{A1}'..='\u{BF}' | '‚' | '†' | '‡' | '•' | '‰' | '€' | '™' | 'ˆ' | '˜' => {
            Class::Symbol
        }
        '\u{C0}'..='\u{24F}' => Class::Latin,
        '√' | '├' => Class::Lead,
        '\u{2500}'..='\u{257F}' => Class::Box,
        'а'..='я' | 'ё' | 'є' | 'і' | 'ї' | 'ґ' | 'ў' => Class::Small,
        'А'..='Я' | 'Ё' | 'Є' | 'І' | 'Ї' | 'Ґ' | 'Ў' => Class::Capital,
        '\u{400}'..='\u{45F}' => Class::Rare,
        '\u{370}'..='\u{3FF}'
        | '\u{2200}'..='\u{22FF}'
        | '\u{2310}'..='\u{2321}'
        | '\u{2580}'..='\u{25CA}'
        | '\u{FB01}'
        | '\u{F8FF}' => Class::Drawing,
        _ => Class::Plain,
    }
}

const fn are_odd(last: Class, class: Class) -> bool {
    use Class::{
        Box, Capital, Control, Drawing, Latin, Lead, Plain, Rare, Small, Symbol, Typography,
    };
    match (last, class) {
        (_, Control) => true,
        (Plain, _) | (_, Plain) | (Lead | Box, Lead | Box) => false,
        (Lead, _) => true,
        (Latin, Latin | Symbol | Typography | Drawing | Box | Lead)
        | (Symbol | Typography | Drawing | Box, Latin) => true,
        (Symbol, Symbol | Drawing | Box | Lead) | (Drawing | Box, Symbol) => true,
        (Small, Capital) => true,
        (Small | Capital | Rare, Rare | Symbol | Drawing | Box)
        | (Rare | Symbol | Drawing | Box, Small | Capital) => true,
        (Capital | Rare, Typography) => true,
        _ => false,
    }
}

const CLASSES: [Class; 11] = [
    Class::Plain,
    Class::Control,
    Class::Latin,
    Class::Small,
    Class::Capital,
    Class::Rare,
    Class::Symbol,
    Class::Typography,
    Class::Drawing,
    Class::Lead,
    Class::Box,
];
/// [`are_odd`] as a table.
const ODD: [[bool; CLASSES.len()]; CLASSES.len()] = {
    let mut odd = [[false; CLASSES.len()]; CLASSES.len()];
    let mut last = 0;
    while last < CLASSES.len() {
        let mut class = 0;
        while class < CLASSES.len() {
            odd[CLASSES[last] as usize][CLASSES[class] as usize] =
                are_odd(CLASSES[last], CLASSES[class]);
            class += 1;
        }
        last += 1;
    }
    odd
};

#[cfg(test)]
mod tests {
    use super::is_odd;

    #[test]
    fn good_text_passes_at_once() {
        for text in [
            "한글과 “인용” · café",
            "Прошу, № 5",
            "日本語の文章です。",
            "中文内容很好。",
            "Ærøskøbing 3 €",
            "Tiếng Việt đấy, được đó",
            "ação e ações",
            "größer, Füße",
            "EDUCAÇÃO E AÇÕES",
            "ﾃｽﾄ ﾒﾆｭｰ ﾌｫﾙﾀﾞ",
        ] {
            assert!(!is_odd(text), "{text}");
        }
    }

    #[test]
    fn garbled_text_is_looked_at() {
        for text in [
            "cafÃ©",
            "í•œê¸€",
            "´ëÇÑ",
            "рПДЛМАЮЙФШ",
            "РџРѕРєР°",
            "葛抚绢录磊",
            "ação: aÃ§Ã£o",
        ] {
            assert!(is_odd(text), "{text}");
        }
    }
}
