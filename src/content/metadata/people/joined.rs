//! Several names in one text: `A, B and C`, `홍길순·김하늘 기자`.

use super::name::is_name;
use crate::locale::JOINING_WORDS;

/// Signs between names; those of a name's own are none: `J.-P.`, `ジョン・スミス`.
const SIGNS: [char; 11] = [',', ';', '，', '、', '；', '·', 'ㆍ', '&', '/', '|', '•'];

/// What stands behind a comma and belongs to the name before it: degrees, orders and generations.
const SUFFIXES: [&str; 16] = [
    "jr", "sr", "ii", "iii", "iv", "md", "phd", "ma", "ba", "mba", "do", "dds", "rn", "esq", "dr",
    "msc",
];

/// Words of a name in an alphabet at most.
const MOST_WORDS: usize = 5;

/// Syllables of a Korean name, and characters of a Chinese or Japanese one.
const HANGUL: std::ops::RangeInclusive<usize> = 2..=4;
const IDEOGRAPHS: std::ops::RangeInclusive<usize> = 2..=8;

/// The names that a text joins; the text itself where not all of its parts are names.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for part in text.split(SIGNS).flat_map(at_words) {
        let part = part.trim();
        if part.is_empty() {
            continue;
        }
        match names.last_mut() {
            Some(name) if is_suffix(part) => *name = through(text, name, part),
            _ => names.push(part),
        }
    }
    drop_place(&mut names);
    let is_library_form = matches!(names[..], [last, _] if text.contains(',') && is_single(last));
    let are_names = names.iter().all(|name| is_one(name)) && is_sure(&names);
    if are_names && !is_library_form {
        names
    } else {
        vec![text]
    }
}

/// Drops a single word behind full names, as that of a byline that ends with the place or the paper.
fn drop_place(names: &mut Vec<&str>) {
    let is_place = match names[..] {
        [ref people @ .., last] if !people.is_empty() => {
            is_single(last) && people.iter().all(|name| is_full(name))
        }
        _ => false,
    };
    names.truncate(names.len() - usize::from(is_place));
}

/// Whether a text is one word of an alphabet with capitals.
fn is_single(text: &str) -> bool {
    !text.contains(' ') && !is_caseless(text)
}

/// A text from the beginning of one part of it to the end of a later one.
fn through<'t>(text: &'t str, from: &'t str, to: &'t str) -> &'t str {
    let at = |part: &str| (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    text.get(at(from)..at(to) + to.len()).unwrap_or(from)
}

fn is_suffix(part: &str) -> bool {
    let bare: String = part.chars().filter(|c| c.is_alphanumeric()).collect();
    SUFFIXES.contains(&bare.to_lowercase().as_str())
}

/// What the words that join lists part. One of a single letter may be a part of a name, as in `Ortega y Gasset`: it
/// parts only what would be a full name on both sides.
fn at_words(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut end = 0;
    for word in text.split_inclusive(' ') {
        let is_joint = JOINING_WORDS.iter().any(|joint| joint == word.trim_end());
        let (front, back) = (&text[start..end], &text[end + word.len()..]);
        let is_letter = word.trim_end().chars().count() == 1;
        if is_joint && (!is_letter || is_full(front) && is_full(first_words(back))) {
            parts.push(front);
            start = end + word.len();
        }
        end += word.len();
    }
    parts.push(&text[start..]);
    parts
}

fn first_words(text: &str) -> &str {
    let second = text.match_indices(' ').nth(1);
    second.map_or(text, |(end, _)| &text[..end])
}

/// Whether a text has a first and a last name.
fn is_full(text: &str) -> bool {
    text.split_whitespace().count() > 1 && is_one(text.trim())
}

/// Whether names are sure to be such: one of them is a full one, or they are of a script without capitals.
fn is_sure(names: &[&str]) -> bool {
    let last = names.last().copied().unwrap_or_default();
    names.iter().all(|name| is_caseless(name)) || is_full(last) || names.iter().all(|n| is_full(n))
}

fn is_caseless(name: &str) -> bool {
    name.chars()
        .all(|c| !c.is_alphabetic() || !c.is_lowercase() && !c.is_uppercase())
}

/// Whether a text has the form of one name.
fn is_one(text: &str) -> bool {
    if !is_name(text) {
        return false;
    }
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if text.starts_with(is_hangul) {
        let name = text.split_whitespace().next().unwrap_or(text);
        return HANGUL.contains(&name.chars().count()) && name.chars().all(is_hangul);
    }
    if text.starts_with(is_ideograph) {
        return IDEOGRAPHS.contains(&letters);
    }
    let mut words = text.split_whitespace();
    let is_small = |word: &str| word.chars().count() > 3 && word.starts_with(char::is_lowercase);
    let has_digits = text.contains(|c: char| c.is_ascii_digit());
    let is_open = text.matches('(').count() != text.matches(')').count();
    let is_begun = text.starts_with(|c: char| c.is_uppercase() || !c.is_lowercase());
    is_begun
        && !is_open
        && !has_digits
        && words.clone().count() <= MOST_WORDS
        && !words.any(|word| is_small(word) || matches!(word, "of" | "for" | "the" | "The" | "at"))
}

fn is_hangul(letter: char) -> bool {
    ('가'..='힣').contains(&letter)
}

fn is_ideograph(letter: char) -> bool {
    matches!(letter, '一'..='鿿' | '々' | 'ぁ'..='ヿ')
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn joined_names_are_parted() {
        for (text, names) in [
            ("Ines Calder and Tomas Brook", "Ines Calder|Tomas Brook"),
            (
                "Ines Calder, Tomas Brook and Ola Winther",
                "Ines Calder|Tomas Brook|Ola Winther",
            ),
            (
                "Ines Calder, Tomas Brook, and Ola Winther",
                "Ines Calder|Tomas Brook|Ola Winther",
            ),
            ("Ines Calder; Tomas Brook", "Ines Calder|Tomas Brook"),
            ("Ines Calder & Tomas Brook", "Ines Calder|Tomas Brook"),
            (
                "Jörg Weiß, Anna Lindt und Ole Hagen",
                "Jörg Weiß|Anna Lindt|Ole Hagen",
            ),
            ("Anne Duval et Paul Morel", "Anne Duval|Paul Morel"),
            ("Juan Pérez y María Gómez", "Juan Pérez|María Gómez"),
            ("Дарья Лис и Иван Крот", "Дарья Лис|Иван Крот"),
            ("홍길순·김하늘 기자", "홍길순|김하늘 기자"),
            ("홍길순, 김하늘", "홍길순|김하늘"),
            ("山田花子、佐藤健", "山田花子|佐藤健"),
            ("Mina Lee und Jo Park, Seoul", "Mina Lee|Jo Park"),
            (
                "Mina Lee, MD, and Jo Park, PhD",
                "Mina Lee, MD|Jo Park, PhD",
            ),
        ] {
            assert_eq!(split(text).join("|"), names);
        }
    }

    #[test]
    fn what_is_one_name_stays_one() {
        for text in [
            "Mina Lee",
            "Mina Lee, MD",
            "José Ortega y Gasset",
            "Prince and the Revolution",
            "Marks and Spencer",
            "Department of Health and Social Care",
            "Lee, Mina",
            "Mina Lee (with Jo Park and Ole Hagen)",
            "ジョン・スミス",
            "새말일보",
        ] {
            assert_eq!(split(text), [text]);
        }
    }
}
