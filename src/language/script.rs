//! The script of a letter.

/// A script, as far as it tells languages apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Script {
    /// Digits, punctuation, symbols, spaces: no script of their own.
    Common,
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters.
    Arabic,
    /// Korean syllables and letters.
    Hangul,
    /// Hiragana and katakana.
    Kana,
    /// Chinese characters.
    Han,
    /// Greek letters.
    Greek,
    /// Hebrew letters.
    Hebrew,
    /// Thai letters.
    Thai,
    /// Devanagari letters.
    Devanagari,
    /// Bengali and Assamese letters.
    Bengali,
    /// Gurmukhi letters.
    Gurmukhi,
    /// Gujarati letters.
    Gujarati,
    /// Odia letters.
    Odia,
    /// Tamil letters.
    Tamil,
    /// Telugu letters.
    Telugu,
    /// Kannada letters.
    Kannada,
    /// Malayalam letters.
    Malayalam,
    /// Sinhala letters.
    Sinhala,
    /// Lao letters.
    Lao,
    /// Tibetan letters.
    Tibetan,
    /// Burmese letters.
    Myanmar,
    /// Georgian letters.
    Georgian,
    /// Armenian letters.
    Armenian,
    /// Ethiopic syllables.
    Ethiopic,
    /// Khmer letters.
    Khmer,
    /// Thaana letters.
    Thaana,
    /// Any other letters.
    Other,
}

/// The script of a character, after the blocks of Unicode; a mark counts with the letters it follows.
pub fn script(c: char) -> Script {
    // Whole blocks first: most letters are of one.
    match u32::from(c) >> 8 {
        0x00 if c.is_ascii_alphabetic() => Script::Latin,
        0x01 | 0x1E => Script::Latin,
        0x04 => Script::Cyrillic,
        0x4E..=0x9F => Script::Han,
        0xAC..=0xD7 => Script::Hangul,
        _ => script_in_mixed_block(c),
    }
}

fn script_in_mixed_block(c: char) -> Script {
    match c {
        '\0'..='\u{A9}' | '\u{AB}'..='\u{B9}' | '\u{BB}'..='\u{BF}' | '×' | '÷' => Script::Common,
        '\u{AA}' | '\u{BA}' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
        '\u{300}'..='\u{36F}' => Script::Common,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Script::Greek,
        '\u{400}'..='\u{52F}' => Script::Cyrillic,
        '\u{590}'..='\u{5FF}' => Script::Hebrew,
        '\u{60C}' | '\u{61B}' | '\u{61F}' | '\u{660}'..='\u{66D}' | '\u{6F0}'..='\u{6F9}' => {
            Script::Common
        }
        '\u{600}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}' => Script::Arabic,
        '\u{900}'..='\u{97F}' => Script::Devanagari,
        '\u{E00}'..='\u{E7F}' => Script::Thai,
        '\u{1100}'..='\u{11FF}'
        | '\u{3130}'..='\u{318F}'
        | '\u{A960}'..='\u{A97F}'
        | '\u{AC00}'..='\u{D7FF}'
        | '\u{FFA0}'..='\u{FFDC}' => Script::Hangul,
        '\u{30FB}' | '\u{30FC}' | '\u{FF70}' | '\u{FF65}' => Script::Common,
        '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}' => Script::Kana,
        '\u{3005}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Script::Han,
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => Script::Common,
        _ => script_of_one_block(c),
    }
}

/// Scripts that have a block to themselves; vowel signs count with the letters of theirs.
fn script_of_one_block(c: char) -> Script {
    let script = match c {
        '\u{531}'..='\u{58F}' => Script::Armenian,
        '\u{780}'..='\u{7BF}' => Script::Thaana,
        '\u{980}'..='\u{9FF}' => Script::Bengali,
        '\u{A00}'..='\u{A7F}' => Script::Gurmukhi,
        '\u{A80}'..='\u{AFF}' => Script::Gujarati,
        '\u{B00}'..='\u{B7F}' => Script::Odia,
        '\u{B80}'..='\u{BFF}' => Script::Tamil,
        '\u{C00}'..='\u{C7F}' => Script::Telugu,
        '\u{C80}'..='\u{CFF}' => Script::Kannada,
        '\u{D00}'..='\u{D7F}' => Script::Malayalam,
        '\u{D80}'..='\u{DFF}' => Script::Sinhala,
        '\u{E80}'..='\u{EFF}' => Script::Lao,
        '\u{F00}'..='\u{FFF}' => Script::Tibetan,
        '\u{1000}'..='\u{109F}' => Script::Myanmar,
        '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' => Script::Georgian,
        '\u{1200}'..='\u{139F}' => Script::Ethiopic,
        '\u{1780}'..='\u{17FF}' => Script::Khmer,
        _ if c.is_alphabetic() => return Script::Other,
        _ => return Script::Common,
    };
    // The marks of vowels are no letters by themselves, and stand within words; digits and stops do not.
    let is_sign = c.is_numeric()
        || matches!(c, '։' | '՝' | '՞' | '՜' | '՛' | '༌'..='༔' | '၊' | '။' | '፠'..='፨' | '។'..='៚');
    if is_sign { Script::Common } else { script }
}

#[cfg(test)]
mod tests {
    use super::{Script, script};

    #[test]
    fn what_is_common_at_once_holds_no_letter() {
        for c in '\u{2000}'..='\u{FFFF}' {
            if script(c) == Script::Common && !matches!(c, 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | 'ー' | 'ｰ')
            {
                assert!(!c.is_alphabetic(), "{c}");
            }
        }
    }

    #[test]
    fn letters_of_each_script() {
        let of = |text: &str| text.chars().map(script).collect::<Vec<_>>();
        assert_eq!(of("aéệ"), [Script::Latin; 3]);
        assert_eq!(of("가ㄱ"), [Script::Hangul; 2]);
        assert_eq!(of("かナ"), [Script::Kana; 2]);
        assert_eq!(of("漢々"), [Script::Han; 2]);
        assert_eq!(of("1 ー。"), [Script::Common; 4]);
        assert_eq!(of("ქ"), [Script::Georgian]);
        assert_eq!(of("বাংলা"), [Script::Bengali; 5]);
        assert_eq!(of("။ ២"), [Script::Common; 3]);
        assert_eq!(of("ᏣᎳ"), [Script::Other; 2]);
    }
}
