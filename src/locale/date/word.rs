//! The words of dates that no calendar of CLDR has: zones, what joins numbers and names, and those glued to numbers.

use super::names::{self, Names};
use crate::locale::recognize::fold::{is_alphabetic, is_alphanumeric};

/// Bytes of a name that is looked up: two words of it at most.
const MAX_WORD: usize = 64;

/// What a word says in a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// A month, from 1.
    Month(u8),
    /// What the number of the month follows: `tháng`.
    MonthLabel,
    /// An era whose first year comes after this one: `令和`.
    Era(u16),
    /// A day of the week.
    Weekday,
    /// Afternoon or, if false, morning.
    Afternoon(bool),
    /// Minutes east of Greenwich, where the abbreviation is unambiguous.
    Zone(Option<i16>),
    /// A word that only joins: `at`, `de`.
    Joint,
    /// A word that may end a date: `Uhr`, `года`.
    Tail,
}

const ZONES: &[(&str, Option<i16>)] = &[
    ("kst", Some(540)),
    ("jst", Some(540)),
    ("gmt", Some(0)),
    ("utc", Some(0)),
    ("bst", None),
    ("est", Some(-300)),
    ("edt", Some(-240)),
    ("et", None),
    ("ct", None),
    ("pt", None),
    ("cst", None),
    ("cdt", Some(-300)),
    ("pst", Some(-480)),
    ("pdt", Some(-420)),
    ("cet", Some(60)),
    ("cest", Some(120)),
    ("mez", Some(60)),
    ("mesz", Some(120)),
    ("msk", Some(180)),
    ("мск", Some(180)),
    ("ist", None),
    ("hkt", Some(480)),
    ("sgt", Some(480)),
    ("aest", Some(600)),
];

const TAILS: &[&str] = &["uhr", "h", "hrs", "г", "года", "р", "року"];

/// Short names of days of the week that are known in any text, and forms that CLDR has not.
const WEEKDAYS: &[&str] = &[
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "пн",
    "tues",
    "thur",
    "thurs",
    "星期天",
    "segunda",
    "terça",
    "quarta",
    "quinta",
    "sexta",
];

/// What stands before the number of a month.
const MONTH_LABELS: &[&str] = &["tháng", "thg"];

/// The eras of Japan since 1868, each with the year before its first.
const ERAS: [(&str, u16); 5] = [
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("大正", 1911),
    ("明治", 1867),
];

const JOINTS: &[&str] = &[
    "at", "on", "of", "the", "um", "am", "den", "vom", "le", "à", "de", "del", "el", "a", "las",
    "il", "alle", "ore", "às", "em", "в", "kl", "st", "lúc", "năm", "ngày", "om", "ob", "o",
    "στις", "בשעה",
];

/// The word of a date that starts at `at`, and its end: what it says in the language told, or else in any.
pub(super) fn word(text: &str, at: usize, told: Option<&Names>) -> Option<(Word, usize)> {
    let rest = text.get(at..)?;
    if let Some(found) = unspaced(rest) {
        return Some((found.0, at + found.1));
    }
    if let Some(found) = half_of_day(rest) {
        return Some((found.0, at + found.1));
    }
    let found = ends(rest).into_iter().flatten().find_map(|end| {
        let lower = rest[..end].to_lowercase();
        let own = told.and_then(|names| names.get(&lower));
        Some((own.or_else(|| names::ALL.get(&lower))?, end))
    });
    found.map(|(word, end)| (word, at + end))
}

/// The ends of the names that a text may begin with, the longest first: two words (`كانون الثاني`), letters with full
/// stops between (`ม.ค.`), one word.
fn ends(rest: &str) -> [Option<usize>; 3] {
    let one = end_of_word(rest, 0);
    let (Some(first), true) = (one, one != Some(0)) else {
        return [None; 3];
    };
    let next = |joint: char| {
        let start = first
            + rest[first..]
                .strip_prefix(joint)
                .map(|_| joint.len_utf8())?;
        end_of_word(rest, start).filter(|end| *end > start)
    };
    // Only scripts whose words were not cut above join names so: a Latin word behind a space is the next one.
    let is_latin = rest.starts_with(|letter: char| letter.is_ascii());
    let of_two = next(' ').filter(|_| !is_latin);
    [of_two, next('.').filter(|_| !is_latin), Some(first)]
}

/// The end of the letters from `start` on, a hyphen among them but not at their end; `None` for too many.
fn end_of_word(rest: &str, start: usize) -> Option<usize> {
    let letters = rest[start..].char_indices();
    let mut within = letters.take_while(|(at, _)| start + at <= MAX_WORD);
    let end = within
        .find(|(_, letter)| !is_alphabetic(*letter) && *letter != '-' && !is_mark(*letter))
        .map_or(rest.len(), |(at, _)| start + at);
    (end <= MAX_WORD).then(|| start + rest[start..end].trim_end_matches('-').len())
}

/// The words that are the same in all languages, or that no calendar has.
pub(super) fn common() -> impl Iterator<Item = (&'static str, Word)> {
    let zones = ZONES
        .iter()
        .map(|(name, minutes)| (*name, Word::Zone(*minutes)));
    let lists = [
        (WEEKDAYS, Word::Weekday),
        (MONTH_LABELS, Word::MonthLabel),
        (TAILS, Word::Tail),
        (JOINTS, Word::Joint),
    ];
    let lists = lists
        .into_iter()
        .flat_map(|(names, word)| names.iter().map(move |name| (*name, word)));
    zones.chain(lists)
}

/// Words that stand before a number without a space: `오전10:15`, `令和6年`.
fn unspaced(rest: &str) -> Option<(Word, usize)> {
    let eras = ERAS.iter().find_map(|(name, year)| {
        let is_era = rest.starts_with(name);
        is_era.then_some((Word::Era(*year), name.len()))
    });
    let halves = [
        ("오전", false),
        ("오후", true),
        ("午前", false),
        ("午後", true),
        ("上午", false),
        ("下午", true),
        ("AM", false),
        ("PM", true),
    ]
    .into_iter()
    .find_map(|(name, afternoon)| {
        let after = rest.strip_prefix(name)?;
        let glued_letters = after.starts_with(is_alphabetic);
        (!glued_letters).then_some((Word::Afternoon(afternoon), name.len()))
    });
    eras.or(halves)
}

/// `a.m.`, `p.m.`, `am`, `pm`.
fn half_of_day(rest: &str) -> Option<(Word, usize)> {
    let bytes = rest.as_bytes();
    let afternoon = match bytes.first()? {
        b'a' | b'A' => false,
        b'p' | b'P' => true,
        _ => return None,
    };
    let is_m = |at: usize| matches!(bytes.get(at), Some(b'm' | b'M'));
    let ends = |at: usize| !rest[at..].starts_with(is_alphabetic);
    if bytes.get(1) == Some(&b'.') && is_m(2) && ends(3) {
        return Some((
            Word::Afternoon(afternoon),
            3 + usize::from(bytes.get(3) == Some(&b'.')),
        ));
    }
    // The German `am` joins; it stands before a number, never after one, and says nothing.
    (is_m(1)
        && ends(2)
        && !rest[2..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit()))
    .then_some((Word::Afternoon(afternoon), 2))
}

/// Past the ordinal's ending: `22nd`, `1er`, `22º`.
pub(super) fn skip_ordinal(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    ["st", "nd", "rd", "th", "er", "º", "°", "."]
        .iter()
        .find(|ending| {
            rest.strip_prefix(**ending)
                .is_some_and(|after| !after.starts_with(is_alphanumeric))
        })
        .map_or(at, |ending| at + ending.len())
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{93C}'..='\u{94D}' | '\u{E31}'..='\u{E4E}' | '\u{300}'..='\u{36F}')
}
