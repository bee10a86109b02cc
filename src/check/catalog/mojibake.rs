//! Text that was read in a wrong encoding.

use std::ops::Range;

use crate::encoding::{self, Repair};
use crate::language::{Language, Script};

/// The stretch of text that was garbled, and what it said.
pub(crate) fn find(text: &str, language: &str) -> Option<(Range<usize>, String)> {
    if is_ordinary(text) {
        return None;
    }
    let (mended, repairs) = encoding::mend(text)?;
    if !repairs.iter().all(|repair| is_likely(repair, language)) {
        return None;
    }
    let before = shared(text.chars(), mended.chars());
    let rest = (&text[before..], &mended[before..]);
    let after = shared(rest.0.chars().rev(), rest.1.chars().rev());
    let said = rest.1[..rest.1.len() - after].to_owned();
    is_plausible(&said, language).then_some((before..text.len() - after, said))
}

/// Whether a language of Latin letters would say it: a sign of multiplication before a space that does not break is no
/// Hebrew.
fn is_plausible(said: &str, language: &str) -> bool {
    let is_latin = |c: char| matches!(c, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}');
    let language = Language::from_tag(language);
    language.is_none_or(|language| language.script() != Script::Latin)
        || said.chars().filter(|c| c.is_alphabetic()).all(is_latin)
}

/// Whether the damage is one that befalls catalogs: UTF-8, or an encoding of the language, was read as one of the West.
/// What other ways could give is more often text of its own, as halfwidth katakana and words in capitals with accents.
fn is_likely(repair: &Repair, language: &str) -> bool {
    let is_western = repair.chain.first() == Some(&"windows-1252");
    let is_own = |encoding: &str| match language {
        "ko" => encoding == "EUC-KR",
        "ja" => matches!(encoding, "Shift_JIS" | "EUC-JP"),
        "zh" => matches!(encoding, "GBK" | "gb18030" | "Big5"),
        _ => false,
    };
    let last = repair.chain.last();
    let is_read = last.is_some_and(|last| *last == "UTF-8" || is_western && is_own(last));
    repair.kind == "mojibake" && is_read
}

/// Whether a text holds nothing that misread bytes become: Korean in syllables, Japanese in kana
/// and the ideographs between them. UTF-8 read in a legacy encoding of the region becomes Hanja
/// amid Hangul or halfwidth katakana, in one of the West letters with accents and signs.
fn is_ordinary(text: &str) -> bool {
    let has_kana = text.chars().any(|c| matches!(c, '\u{3041}'..='\u{30FA}'));
    text.chars().all(|c| match c {
        '\0'..='\u{7F}' | '\u{AC00}'..='\u{D7A3}' | '\u{FFFC}' => true,
        '\u{2010}'..='\u{2027}' | '\u{3000}'..='\u{30FF}' | '\u{FF01}'..='\u{FF60}' => true,
        '\u{4E00}'..='\u{9FFF}' => has_kana,
        _ => false,
    })
}

/// Bytes of the characters that two texts begin with alike.
fn shared(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    let alike = one.zip(other).take_while(|(one, other)| one == other);
    alike.map(|(c, _)| c.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn finds_and_mends_read_as_latin() {
        let misread = |text: &str| -> String { text.bytes().map(char::from).collect() };
        for text in ["구조를 바꿉니다", "ungefähr", "日本語の文"] {
            let (range, said) = find(&misread(text), "ko").expect("it is mojibake");
            let wrong = misread(text);
            assert_eq!(
                format!("{}{said}{}", &wrong[..range.start], &wrong[range.end..]),
                text
            );
        }
        for text in [
            "구조",
            "Français – déjà vu",
            "Ärger über Öl",
            "naïve café",
            "« é »",
            "EDUCAÇÃO E AÇÃO",
            "ｱｸｾｽ",
            "3 ×\u{A0}neu",
        ] {
            assert_eq!(find(text, "pt"), None, "{text}");
        }
    }
}
