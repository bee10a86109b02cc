//! Names of people in running text, by form alone.

use super::fold::{is_alphabetic, is_line_break, is_white};

/// People in one hole.
const MAX_PEOPLE: usize = 6;

/// Words of one name in a script with capitals: `Maria van der Berg y Gómez`.
const MAX_WORDS: usize = 6;

/// Code points of one name in a script without word spaces.
const MAX_IDEOGRAPHS: usize = 8;

/// First syllables of Korean family names, by the census of 2015: those above 10,000 bearers and
/// the two-syllable ones' first.
const FAMILY: &str = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉목형피나라제갈탁";

/// A bit for each syllable of [`FAMILY`], by its place among all.
const IS_FAMILY: [u64; SYLLABLES.div_ceil(64)] = {
    let mut bits = [0; SYLLABLES.div_ceil(64)];
    let bytes = FAMILY.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        // Syllables are three bytes of UTF-8 each.
        let code = (bytes[at] as usize & 0xF) << 12
            | (bytes[at + 1] as usize & 0x3F) << 6
            | (bytes[at + 2] as usize & 0x3F);
        let place = code - FIRST_SYLLABLE;
        bits[place / 64] |= 1 << (place % 64);
        at += 3;
    }
    bits
};
const FIRST_SYLLABLE: usize = '가' as usize;
const SYLLABLES: usize = '힣' as usize - FIRST_SYLLABLE + 1;

/// Whether a Korean family name begins with the character.
fn begins_family(first: char) -> bool {
    let place = (first as usize).checked_sub(FIRST_SYLLABLE);
    place
        .and_then(|place| Some(IS_FAMILY.get(place / 64)? >> (place % 64) & 1 == 1))
        .unwrap_or(false)
}

/// Words of the trade that begin as family names do.
const TITLES: [&str; 12] = [
    "기자",
    "기상캐스터",
    "위원",
    "교수",
    "변호사",
    "인턴기자",
    "선임기자",
    "전문기자",
    "연구원",
    "편집자",
    "차장",
    "부장",
];

/// The ends that a list of names starting at `at` may have, longest first.
pub(super) fn ends(text: &str, at: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut start = at;
    for _ in 0..MAX_PEOPLE {
        let person = person(text, start);
        let Some(longest) = person.iter().copied().max() else {
            break;
        };
        ends.extend(person);
        match joined(text, longest) {
            Some(next) => start = next,
            None => break,
        }
    }
    ends.sort_unstable_by(|a, b| b.cmp(a));
    ends.dedup();
    ends
}

/// Where the next name starts, if what follows `at` joins names.
fn joined(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let trimmed = rest.trim_start_matches([' ', '\u{A0}', '\u{3000}']);
    let gap = trimmed.len() < rest.len();
    for joint in ["·", "ㆍ", "・", ",", "、", "/", "&"] {
        if let Some(after) = trimmed.strip_prefix(joint) {
            let after = after.trim_start_matches([' ', '\u{A0}', '\u{3000}']);
            let after = after.strip_prefix("and ").unwrap_or(after);
            return Some(text.len() - after.len());
        }
    }
    if !gap {
        return None;
    }
    for joint in ["and ", "und ", "et ", "y ", "e ", "и ", "with "] {
        if let Some(after) = trimmed.strip_prefix(joint) {
            return Some(text.len() - after.len());
        }
    }
    // Korean papers set names side by side: `임화섭 김지헌 기자`.
    let hangul = |letter: char| ('가'..='힣').contains(&letter);
    let title = TITLES.iter().any(|title| trimmed.starts_with(title));
    (rest.len() - trimmed.len() == 1
        && !title
        && text[..at].chars().next_back().is_some_and(hangul)
        && trimmed.chars().next().is_some_and(hangul))
    .then(|| text.len() - trimmed.len())
}

/// The ends that one name starting at `at` may have.
fn person(text: &str, at: usize) -> Vec<usize> {
    let rest = &text[at..];
    match rest.chars().next() {
        Some('가'..='힣') => korean(rest).map(|end| at + end).collect(),
        Some('一'..='鿿' | '々' | 'ぁ'..='ヿ') => {
            ideographic(rest).map(|end| at + end).collect()
        }
        Some(letter) if is_alphabetic(letter) => words(rest).map(|end| at + end).collect(),
        _ => Vec::new(),
    }
}

/// Two to four syllables that start with a family name.
fn korean(rest: &str) -> impl Iterator<Item = usize> + '_ {
    let known = rest.chars().next().is_some_and(begins_family);
    rest.char_indices()
        .take_while(|(_, letter)| ('가'..='힣').contains(letter))
        .enumerate()
        .take(4)
        .filter(move |(place, _)| known && *place >= 1)
        .map(|(_, (start, letter))| start + letter.len_utf8())
}

/// Two to eight ideographs or kana, one space or middle dot among them.
fn ideographic(rest: &str) -> impl Iterator<Item = usize> + '_ {
    let part = |letter: char| matches!(letter, '一'..='鿿' | '々' | 'ぁ'..='ヿ' | ' ' | '\u{3000}');
    rest.char_indices()
        .take_while(move |(_, letter)| part(*letter))
        .enumerate()
        .take(MAX_IDEOGRAPHS)
        .filter(|(place, (_, letter))| *place >= 1 && is_alphabetic(*letter))
        .map(|(_, (start, letter))| start + letter.len_utf8())
}

/// Capitalized words, with the small words of names between them.
fn words(rest: &str) -> impl Iterator<Item = usize> + '_ {
    let mut ends = Vec::new();
    let mut at = 0;
    for place in 0..MAX_WORDS {
        let word = word(&rest[at..]);
        if word.is_empty() || (place == 0 && !is_capitalized(word)) {
            break;
        }
        at += word.len();
        if is_capitalized(word) {
            ends.push(at);
        } else if !is_particle(word) {
            break;
        }
        let after = rest[at..].trim_start_matches([' ', '\u{A0}']);
        if after.len() == rest.len() - at || after.starts_with(is_line_break) {
            break;
        }
        at = rest.len() - after.len();
    }
    ends.into_iter()
}

/// Letters with the marks that names hold: `Jean-Luc`, `O’Neill`, `J.`.
fn word(rest: &str) -> &str {
    let end = rest
        .char_indices()
        .find(|(at, letter)| {
            let inner = matches!(letter, '-' | '\'' | '’' | '.') && *at > 0;
            let caseless = matches!(letter, '가'..='힣' | '一'..='鿿' | 'ぁ'..='ヿ');
            is_white(*letter) || caseless || !(is_alphabetic(*letter) || inner || is_mark(*letter))
        })
        .map_or(rest.len(), |(at, _)| at);
    let word = &rest[..end];
    // A full stop belongs to an initial (`J.`, `J.K.`), not to a word at a sentence's end.
    let letters = word.chars().filter(|letter| is_alphabetic(*letter)).count();
    if letters > 3 || !word.chars().next().is_some_and(char::is_uppercase) {
        word.trim_end_matches(['.', '-', '\''])
    } else {
        word.trim_end_matches(['-', '\''])
    }
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{93E}'..='\u{94D}' | '\u{64B}'..='\u{65F}' | '\u{E31}'..='\u{E4E}' | '\u{900}'..='\u{903}')
}

/// A capital first, or a script without case.
fn is_capitalized(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|first| first.is_uppercase() || !first.is_lowercase())
}

/// Small words inside names.
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "de" | "da"
            | "do"
            | "dos"
            | "di"
            | "del"
            | "della"
            | "der"
            | "den"
            | "van"
            | "von"
            | "bin"
            | "al"
            | "el"
            | "la"
            | "le"
            | "ter"
            | "ten"
            | "zu"
            | "of"
            | "y"
    )
}

#[cfg(test)]
mod tests {
    use super::ends;

    fn longest(text: &str) -> &str {
        ends(text, 0).first().map_or("", |end| &text[..*end])
    }

    #[test]
    fn names_by_form() {
        assert_eq!(longest("홍길동 기자"), "홍길동");
        assert_eq!(longest("임화섭 김지헌 특파원"), "임화섭 김지헌");
        assert_eq!(longest("이다비·박서준 기자"), "이다비·박서준");
        assert_eq!(longest("Maria de la Cruz, staff"), "Maria de la Cruz");
        assert_eq!(
            longest("Kim Min-ji and J. R. Lee, Seoul"),
            "Kim Min-ji and J. R. Lee, Seoul"
        );
        assert_eq!(longest("田中 太郎"), "田中 太郎");
        assert_eq!(longest("tuesday night"), "");
    }
}
