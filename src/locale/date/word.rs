//! The words of dates: months, weekdays, halves of the day, zones, and what joins them.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::fold::{is_alphabetic, is_alphanumeric};
use crate::locale::month_of_name;

/// Bytes of a word that is looked up. The longest of the words below has 14 letters.
const MAX_WORD: usize = 64;

/// What a word says in a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// A month, from 1.
    Month(u8),
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

const WEEKDAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "월",
    "화",
    "수",
    "목",
    "금",
    "토",
    "일",
    "월요일",
    "화요일",
    "수요일",
    "목요일",
    "금요일",
    "토요일",
    "일요일",
    "月",
    "火",
    "水",
    "木",
    "金",
    "土",
    "日",
    "月曜日",
    "火曜日",
    "水曜日",
    "木曜日",
    "金曜日",
    "土曜日",
    "日曜日",
    "星期一",
    "星期二",
    "星期三",
    "星期四",
    "星期五",
    "星期六",
    "星期日",
    "星期天",
    "周一",
    "周二",
    "周三",
    "周四",
    "周五",
    "周六",
    "周日",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lunes",
    "martes",
    "miércoles",
    "jueves",
    "viernes",
    "sábado",
    "domingo",
    "lunedì",
    "martedì",
    "mercoledì",
    "giovedì",
    "venerdì",
    "sabato",
    "domenica",
    "segunda-feira",
    "terça-feira",
    "quarta-feira",
    "quinta-feira",
    "sexta-feira",
    "понедельник",
    "вторник",
    "среда",
    "четверг",
    "пятница",
    "суббота",
    "воскресенье",
    "пн",
    "вт",
    "ср",
    "чт",
    "пт",
    "сб",
    "вс",
];

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

const TAILS: &[&str] = &["uhr", "h", "hrs", "г", "года"];

const JOINTS: &[&str] = &[
    "at", "on", "of", "the", "um", "am", "den", "vom", "le", "à", "de", "del", "el", "a", "las",
    "il", "alle", "ore", "às", "em", "в", "kl", "st",
];

/// The word of a date that starts at `at`, and its end.
pub(super) fn word(text: &str, at: usize) -> Option<(Word, usize)> {
    let rest = text.get(at..)?;
    if let Some(found) = unspaced(rest) {
        return Some((found.0, at + found.1));
    }
    let end = rest
        .char_indices()
        .take_while(|(end, _)| *end <= MAX_WORD)
        .find(|(_, letter)| !is_alphabetic(*letter) && *letter != '-' && !is_mark(*letter))
        .map_or(rest.len(), |(end, _)| end);
    if end == 0 || end > MAX_WORD {
        return None;
    }
    if let Some(found) = half_of_day(rest) {
        return Some((found.0, at + found.1));
    }
    let lower = rest[..end].trim_end_matches('-').to_lowercase();
    let end = at + rest[..end].trim_end_matches('-').len();
    lookup(&lower).map(|found| (found, end))
}

/// The words above but months; of words in several lists the first list's.
static WORDS: LazyLock<FxHashMap<&str, Word>> = LazyLock::new(|| {
    let joints = JOINTS.iter().map(|name| (*name, Word::Joint));
    let tails = TAILS.iter().map(|name| (*name, Word::Tail));
    let zones = ZONES
        .iter()
        .map(|(name, minutes)| (*name, Word::Zone(*minutes)));
    let weekdays = WEEKDAYS.iter().map(|name| (*name, Word::Weekday));
    joints.chain(tails).chain(zones).chain(weekdays).collect()
});

fn lookup(lower: &str) -> Option<Word> {
    match month_of_name(lower) {
        Some(month) => Some(Word::Month(month)),
        None => WORDS.get(lower).copied(),
    }
}

/// Words that stand before a number without a space: `오전10:15`.
fn unspaced(rest: &str) -> Option<(Word, usize)> {
    [
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
    })
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
