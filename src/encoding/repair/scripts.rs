//! Which scripts other than Latin a text holds.

/// A set of scripts, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Scripts(u32);

/// The blocks of the scripts that legacy encodings have, Chinese characters and kana apart; what else is above Latin
/// counts as one script.
const BLOCKS: [(char, char, u32); 13] = [
    ('\u{370}', '\u{3FF}', GREEK),
    ('\u{400}', '\u{52F}', CYRILLIC),
    ('\u{530}', '\u{58F}', ARMENIAN),
    ('\u{590}', '\u{5FF}', HEBREW),
    ('\u{600}', '\u{7FF}', ARABIC),
    ('\u{900}', '\u{DFF}', INDIC),
    ('\u{E00}', '\u{E7F}', THAI),
    ('\u{10A0}', '\u{10FF}', GEORGIAN),
    ('\u{1100}', '\u{11FF}', HANGUL),
    ('\u{3040}', '\u{30FF}', KANA),
    ('\u{3130}', '\u{318F}', HANGUL),
    ('\u{4E00}', '\u{9FFF}', HAN),
    ('\u{AC00}', '\u{D7A3}', HANGUL),
];
const GREEK: u32 = 1;
const CYRILLIC: u32 = 1 << 1;
const ARMENIAN: u32 = 1 << 2;
const HEBREW: u32 = 1 << 3;
const ARABIC: u32 = 1 << 4;
const INDIC: u32 = 1 << 5;
const THAI: u32 = 1 << 6;
const GEORGIAN: u32 = 1 << 7;
const HANGUL: u32 = 1 << 8;
const KANA: u32 = 1 << 9;
const HAN: u32 = 1 << 10;
const OTHER: u32 = 1 << 11;

/// The primary language subtags of the scripts.
const LANGUAGES: [(&str, u32); 20] = [
    ("ko", HANGUL | HAN),
    ("ja", KANA | HAN),
    ("zh", HAN),
    ("ru", CYRILLIC),
    ("uk", CYRILLIC),
    ("be", CYRILLIC),
    ("bg", CYRILLIC),
    ("sr", CYRILLIC),
    ("mk", CYRILLIC),
    ("kk", CYRILLIC),
    ("mn", CYRILLIC),
    ("el", GREEK),
    ("he", HEBREW),
    ("ar", ARABIC),
    ("fa", ARABIC),
    ("ur", ARABIC),
    ("th", THAI),
    ("hy", ARMENIAN),
    ("ka", GEORGIAN),
    ("hi", INDIC),
];

impl Scripts {
    /// Those of the letters.
    pub(super) fn of(characters: impl Iterator<Item = char>) -> Scripts {
        characters.fold(Scripts::default(), |scripts, c| Scripts(scripts.0 | bit(c)))
    }

    /// Those that the language of a tag, such as `ko-KR`, is written in beside Latin.
    pub(super) fn of_language(tag: &str) -> Scripts {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let mut languages = LANGUAGES.iter();
        let found = languages.find(|(language, _)| primary.eq_ignore_ascii_case(language));
        Scripts(found.map_or(0, |(_, scripts)| *scripts))
    }

    /// Whether there are none.
    pub(super) fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether the others are all among them.
    pub(super) fn hold(self, others: Scripts) -> bool {
        others.0 & !self.0 == 0
    }

    /// These and the others.
    pub(super) fn and(self, others: Scripts) -> Scripts {
        Scripts(self.0 | others.0)
    }

    /// These, and Chinese characters where Korean or Japanese is written: both use them now and then.
    pub(super) fn with_related(self) -> Scripts {
        let uses_han = self.0 & (HANGUL | KANA) != 0;
        Scripts(self.0 | if uses_han { HAN } else { 0 })
    }

    /// These without the others.
    pub(super) fn without(self, others: Scripts) -> Scripts {
        Scripts(self.0 & !others.0)
    }
}

fn bit(c: char) -> u32 {
    if c < '\u{370}' || matches!(c, 'µ' | 'π' | 'Ω' | 'Δ') {
        return 0;
    }
    let block = BLOCKS
        .iter()
        .find(|(first, last, _)| (*first..=*last).contains(&c));
    match block {
        Some((_, _, script)) => *script,
        None if c.is_alphabetic() && !is_latin(c) => OTHER,
        None => 0,
    }
}

/// Letters of Latin far from the others, signs made of letters, and letters of full width.
fn is_latin(c: char) -> bool {
    matches!(c, '\u{1D00}'..='\u{1DBF}' | '\u{1E00}'..='\u{24FF}' | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}' | '\u{FB00}'..='\u{FB06}' | '\u{FF21}'..='\u{FF5A}')
}

#[cfg(test)]
mod tests {
    use super::Scripts;

    #[test]
    fn letters_tell_their_scripts() {
        let of = |text: &str| Scripts::of(text.chars());
        assert!(of("Ça va, naïve Ω 5 µm").is_none());
        assert!(of("한글과 漢字").hold(of("가")));
        assert!(!of("한글").hold(of("Привет")));
        assert!(Scripts::of_language("ko-KR").hold(of("한글")));
        assert!(Scripts::of_language("de").is_none());
    }
}
