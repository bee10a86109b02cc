//! Readable ids: where a label stands and what it says.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::document::{Document, NodeId, Tag};

/// Words of a text that its id is made of.
const ID_WORDS: usize = 4;

/// Letters of them at most; the word that begins within them is written to its end, if it is no longer than that.
const ID_LETTERS: usize = 40;

/// Words of a text that names an element inside a message.
const NAME_WORDS: usize = 2;

/// Landmarks by element.
const LANDMARKS: [&str; 8] = [
    "nav", "header", "footer", "aside", "form", "dialog", "article", "main",
];

/// Landmarks by their role, as [HTML-AAM](https://www.w3.org/TR/html-aam-1.0/) maps the elements.
const ROLES: [(&str, &str); 9] = [
    ("navigation", "nav"),
    ("banner", "header"),
    ("contentinfo", "footer"),
    ("complementary", "aside"),
    ("search", "form"),
    ("form", "form"),
    ("dialog", "dialog"),
    ("article", "article"),
    ("main", "main"),
];

/// Letters of Latin that are no letter with a mark.
const LATIN: [(char, &str); 14] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('đ', "d"),
    ('ð', "d"),
    ('þ', "th"),
    ('ł', "l"),
    ('ı', "i"),
    ('ħ', "h"),
    ('ŋ', "ng"),
    ('ə', "e"),
    ('ŧ', "t"),
    ('ĸ', "k"),
];

/// Hangul as the Revised Romanization writes it letter by letter: initials, vowels, finals in the order of Unicode.
const INITIALS: [&str; 19] = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
];
const VOWELS: [&str; 21] = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
];
const FINALS: [&str; 27] = [
    "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t",
    "t", "ng", "t", "t", "k", "t", "p", "t",
];

/// Where a label stands and what it says: `footer-privacy-policy`. Words that no Latin letters are known for give a
/// number.
pub(super) fn proposed(page: &Document, node: NodeId, text: &str) -> String {
    let place = place_of(page, node);
    match slug(text, ID_WORDS) {
        Some(words) => format!("{place}-{words}"),
        None => format!("{place}-{:06x}", fingerprint(text) & 0xFF_FFFF),
    }
}

/// The name of an element inside a message: what it says, or what it is.
pub(super) fn child_name(
    page: &Document,
    child: NodeId,
    text: &str,
    taken: &[(NodeId, String)],
) -> String {
    if let Some(name) = page.attribute(child, "data-l10n-name") {
        return name.into_owned();
    }
    let wanted = slug(text, NAME_WORDS).unwrap_or_else(|| page.name(child).to_owned());
    let is_taken = |name: &str| taken.iter().any(|(_, taken)| taken == name);
    let mut name = wanted.clone();
    let mut number = 1;
    while is_taken(&name) {
        number += 1;
        name = format!("{wanted}-{number}");
    }
    name
}

/// The part of the page that an element is in, or is.
fn place_of(page: &Document, node: NodeId) -> &'static str {
    match page.tag(node) {
        Tag::Title => return "title",
        Tag::Meta => return "meta",
        _ => {}
    }
    let mut around = std::iter::once(node).chain(page.ancestors(node));
    let landmark = around.find_map(|element| {
        let role = page.attribute(element, "role").unwrap_or_default();
        let by_role = ROLES.iter().find(|(name, _)| *name == role);
        let name = page.name(element);
        let by_name = LANDMARKS.into_iter().find(|landmark| *landmark == name);
        by_role.map(|(_, landmark)| *landmark).or(by_name)
    });
    landmark.unwrap_or("page")
}

/// The first words of a text in letters that an id may have; `None` if most of its letters have no such form.
fn slug(text: &str, words: usize) -> Option<String> {
    let mut latin = String::new();
    let (mut letters, mut strange) = (0, 0);
    for c in text.nfc() {
        letters += usize::from(c.is_alphabetic());
        if matches!(c, '\'' | '’') {
            continue;
        }
        strange += usize::from(!push_latin(&mut latin, c));
    }
    if letters == 0 || strange * 2 >= letters {
        return None;
    }
    let mut slug = String::new();
    let all = latin.split('-').filter(|word| !word.is_empty());
    for word in all.take(words) {
        if !slug.is_empty() {
            if slug.len() + word.len() > ID_LETTERS {
                break;
            }
            slug.push('-');
        }
        slug.extend(word.chars().take(ID_LETTERS));
    }
    (!slug.is_empty()).then_some(slug)
}

/// Writes a character in small Latin letters, what is no letter as `-`. `false` if it is a letter without such a form.
fn push_latin(latin: &mut String, c: char) -> bool {
    let before = latin.len();
    for part in c.to_lowercase().flat_map(|c| std::iter::once(c).nfkd()) {
        match part {
            'a'..='z' | '0'..='9' => latin.push(part),
            '\u{1100}'..='\u{1112}' => latin.push_str(INITIALS[part as usize - 0x1100]),
            '\u{1161}'..='\u{1175}' => latin.push_str(VOWELS[part as usize - 0x1161]),
            '\u{11A8}'..='\u{11C2}' => latin.push_str(FINALS[part as usize - 0x11A8]),
            _ => {
                if let Some((_, form)) = LATIN.iter().find(|(letter, _)| *letter == part) {
                    latin.push_str(form);
                }
            }
        }
    }
    if latin.len() > before || is_combining_mark(c) {
        return true;
    }
    latin.push('-');
    !c.is_alphabetic()
}

/// FNV-1a: the same on every machine and in every version.
fn fingerprint(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
