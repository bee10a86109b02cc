//! Latin words and acronyms, as Koreans read them.
//!
//! The reading follows the loanword orthography of the National Institute of Korean Language
//! (외래어 표기법, chapter 3, English): a final p, t or k after a short vowel closes the syllable (web 웹,
//! Slack 슬랙), after a long vowel or a consonant it opens one (cake 케이크, test 테스트).

use super::sound::Final;
use super::symbol;

/// How the Latin word at the end of `text` ends when read.
pub(super) fn sound_at_end(text: &str) -> Option<Final> {
    let before = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let word = &text[before.len()..];
    let follows_number = before
        .trim_end()
        .ends_with(|c: char| c.is_ascii_digit() || c == '°');
    if let Some(sound) = symbol::unit(word).filter(|_| follows_number) {
        return Some(sound);
    }
    let capitals = word.len()
        - word
            .trim_end_matches(|c: char| c.is_ascii_uppercase())
            .len();
    if word.len() == 1 || (capitals >= 2 && !SPOKEN_ACRONYMS.contains(&word)) {
        return word.chars().next_back().map(letter);
    }
    Some(word_sound(&word.to_ascii_lowercase()))
}

/// Letters with marks (`café`, `Müller`): vowels, since the marks stand on vowels; `None` elsewhere.
pub(super) fn sound_of_letter_with_mark(text: &str) -> Option<Final> {
    let last = text.chars().next_back()?;
    match last {
        'À'..='Å'
        | 'È'..='Ï'
        | 'Ò'..='Ö'
        | 'Ø'..='Ý'
        | 'à'..='å'
        | 'è'..='ï'
        | 'ò'..='ö'
        | 'ø'..='ý' => Some(Final::Vowel),
        'ñ' | 'Ñ' => Some(Final::Consonant),
        'ß' | 'ç' => Some(Final::Vowel),
        // 오미크론, 엡실론, 입실론; all other Greek letters end in vowels.
        'ε' | 'ο' | 'υ' => Some(Final::Consonant),
        'α'..='ω' | 'Α'..='Ω' => Some(Final::Vowel),
        _ => None,
    }
}

/// Acronyms that are read as words and end otherwise than their last letter.
const SPOKEN_ACRONYMS: &[&str] = &["OPEC", "APEC", "ZIP", "WEB"];

/// 에이 비 씨 … 엘 엠 엔 … 알 … 지.
fn letter(c: char) -> Final {
    match c.to_ascii_lowercase() {
        'l' | 'r' => Final::Rieul,
        'm' | 'n' => Final::Consonant,
        _ => Final::Vowel,
    }
}

/// Short words that open a syllable against the rules below: 세트, 비트, 키트 (but 오프셋, 핏빗, 웹킷).
const OPEN_WORDS: &[&str] = &[
    "set", "bit", "net", "hit", "kit", "dot", "mat", "pit", "nut", "deck",
];
/// Endings that do so in longer words too: 깃허브, 스펠체크, 기가비트.
const OPEN_ENDINGS: &[&str] = &["hub", "check", "gabit"];
/// Endings that close a syllable against the rules below: 타입, 초콜릿, 프라이빗, 트윗, 그룹, 슬립, 딥, 킵, 풋, 굿.
const CLOSED_ENDINGS: &[&str] = &[
    "type",
    "chocolate",
    "private",
    "minute",
    "tweet",
    "group",
    "sleep",
    "deep",
    "keep",
    "foot",
    "good",
];

fn word_sound(word: &str) -> Final {
    if ends_in(word, CLOSED_ENDINGS) {
        return Final::Consonant;
    }
    if OPEN_WORDS.contains(&word) || ends_in(word, OPEN_ENDINGS) {
        return Final::Vowel;
    }
    match word.strip_suffix('e') {
        Some(stem) => after_silent_e(stem),
        None => by_last_letters(word),
    }
}

fn ends_in(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

/// `Chrome` 크롬, `iPhone` 아이폰, `mobile` 모바일; all other consonants open a syllable: `note` 노트.
fn after_silent_e(stem: &str) -> Final {
    match stem.as_bytes() {
        [.., b'm' | b'n'] => Final::Consonant,
        [.., b'l'] => Final::Rieul,
        _ => Final::Vowel,
    }
}

fn by_last_letters(word: &str) -> Final {
    match word.as_bytes() {
        [.., b'l'] => Final::Rieul,
        // `thumb` 섬, `bomb` 봄
        [.., b'm' | b'n'] | [.., b'm', b'b'] | [.., b'n', b'g'] => Final::Consonant,
        // `Slack` 슬랙, `click` 클릭
        [.., b'c', b'k'] => Final::Consonant,
        // `app` 앱
        [.., vowel, b'p', b'p'] | [.., vowel, b't', b't'] if is_vowel(*vowel) => Final::Consonant,
        // `Facebook` 페이스북, `Outlook` 아웃룩; but `week` 위크, `break` 브레이크
        [.., b'o', b'o', b'k'] | [.., b'o', b'u', b't'] => Final::Consonant,
        [.., before, vowel, b'p' | b't' | b'k' | b'b' | b'c']
            if is_vowel(*vowel) && !is_vowel(*before) =>
        {
            Final::Consonant
        }
        [vowel, b'p' | b't' | b'k' | b'b' | b'c'] if is_vowel(*vowel) => Final::Consonant,
        _ => Final::Vowel,
    }
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

#[cfg(test)]
mod tests {
    use super::sound_at_end;
    use crate::language::korean::Final;

    #[test]
    fn reads_words_as_koreans_do() {
        let closed = [
            "web", "Slack", "laptop", "app", "Mac", "music", "market", "layout", "Chrome",
            "online", "design", "thumb", "format", "offset", "donut",
        ];
        let open = [
            "GitHub", "test", "link", "week", "cake", "cloud", "blog", "update", "bit", "Windows",
            "Linux", "server", "Yahoo",
        ];
        let rieul = ["model", "Google", "table", "email"];
        for (words, sound) in [
            (&closed[..], Final::Consonant),
            (&open, Final::Vowel),
            (&rieul, Final::Rieul),
        ] {
            for word in words {
                assert_eq!(sound_at_end(word), Some(sound), "{word}");
            }
        }
    }

    #[test]
    fn reads_acronyms_by_letters_and_units_by_name() {
        assert_eq!(sound_at_end("URL"), Some(Final::Rieul));
        assert_eq!(sound_at_end("ChatGPT"), Some(Final::Vowel));
        assert_eq!(sound_at_end("ASEAN"), Some(Final::Consonant));
        assert_eq!(sound_at_end("JPEG"), Some(Final::Vowel));
        assert_eq!(sound_at_end("5 kg"), Some(Final::Consonant));
        assert_eq!(sound_at_end("12px"), Some(Final::Rieul));
    }
}
