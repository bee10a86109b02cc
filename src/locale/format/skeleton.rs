//! Which pattern a locale has for these fields: the matching of
//! [UTS #35](https://www.unicode.org/reports/tr35/tr35-dates.html#Matching_Skeletons), as ICU does it.

use super::date_options::{DateOptions, Hours, Width};
use crate::locale::cldr::Formats;

/// The fields of a date or time, in the order of a skeleton.
const FIELDS: usize = 10;
const DATE_FIELDS: std::ops::Range<usize> = 0..5;
const TIME_FIELDS: std::ops::Range<usize> = 5..FIELDS;
const MONTH: usize = 2;
const WEEKDAY: usize = 3;
const YEAR: usize = 1;
const HOUR: usize = 5;

/// What a field that the pattern has and nobody asked for costs.
const EXTRA: i32 = 0x10000;
/// What a field that was asked for and is not there costs.
const MISSING: i32 = 0x1000;

/// A field: its pattern letter and how often it stands.
type Field = Option<(char, usize)>;

/// The fields asked for, or those of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Skeleton([Field; FIELDS]);

/// The place of a letter's field; `None` for letters that are no field of their own.
fn place_of(letter: char) -> Option<usize> {
    Some(match letter {
        'G' => 0,
        'y' => YEAR,
        'M' | 'L' => MONTH,
        'E' | 'c' | 'e' => WEEKDAY,
        'd' => 4,
        'h' | 'H' | 'K' | 'k' => HOUR,
        'm' => 6,
        's' => 7,
        'S' => 8,
        'z' | 'v' | 'O' => 9,
        _ => return None,
    })
}

/// How a field looks, as a number whose differences tell how alike two are: ICU's types.
fn kind((letter, count): (char, usize)) -> i32 {
    let (name, delta) = match letter {
        'H' => (false, 0xA0),
        'K' => (false, 0x10),
        'k' => (false, 0xB0),
        'L' => (count > 2, 0x10),
        'c' => (true, 0x20),
        'e' => (count > 2, 0x10),
        'M' => (count > 2, 0),
        'G' | 'E' | 'z' | 'v' | 'O' => (true, 0),
        _ => (false, 0),
    };
    let count = i32::try_from(count).unwrap_or(i32::MAX / 2);
    match (name, count) {
        (false, count) => 0x100 + delta + count,
        (true, 5) => -0x101 - delta,
        (true, 6) => -0x102 - delta,
        (true, 4) => -0x104 - delta,
        (true, _) => -0x103 - delta,
    }
}

impl Skeleton {
    /// The fields of a skeleton (`yMMMd`) or of a pattern (`d MMM y`).
    pub(super) fn parse(pattern: &str) -> Skeleton {
        let mut skeleton = Skeleton::default();
        for token in tokens(pattern) {
            if let Token::Field(letter, count) = token
                && let Some(place) = place_of(letter)
            {
                skeleton.0[place] = Some((letter, count));
            }
        }
        skeleton
    }

    /// The fields that options ask for.
    pub(super) fn of(options: &DateOptions, formats: &Formats) -> Skeleton {
        let hour = match options.hours {
            Some(Hours::Twelve) => 'h',
            Some(Hours::TwentyFour) => 'H',
            None => hour_of(formats),
        };
        let fraction = options.fractional_second_digits;
        Skeleton([
            field('G', options.era),
            field('y', options.year),
            field('M', options.month),
            field('E', options.weekday),
            field('d', options.day),
            field(hour, options.hour),
            field('m', options.minute),
            field('s', options.second),
            fraction.map(|digits| ('S', digits.clamp(1, 3).into())),
            options.time_zone_name.map(|_| ('z', 1)),
        ])
    }

    fn only(&self, places: std::ops::Range<usize>) -> Skeleton {
        let mut part = Skeleton::default();
        part.0[places.clone()].copy_from_slice(&self.0[places]);
        part
    }

    fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// How far another skeleton is from this one.
    fn distance(&self, other: &Skeleton) -> i32 {
        let pairs = self.0.iter().zip(&other.0);
        pairs
            .map(|fields| match fields {
                (None, None) => 0,
                (None, Some(_)) => EXTRA,
                (Some(_), None) => MISSING,
                (Some(asked), Some(found)) => (kind(*asked) - kind(*found)).abs(),
            })
            .sum()
    }

    /// The fields of this skeleton that the other one lacks.
    fn without(&self, other: &Skeleton) -> Skeleton {
        let mut rest = *self;
        for (field, found) in rest.0.iter_mut().zip(&other.0) {
            if found.is_some() {
                *field = None;
            }
        }
        rest
    }
}

fn field(letter: char, width: Option<Width>) -> Field {
    let names = matches!(letter, 'E' | 'G');
    width.map(|width| {
        let count = match width {
            Width::Numeric => 1,
            Width::TwoDigits => 2,
            Width::Short if names => 1,
            Width::Short => 3,
            Width::Long => 4,
            Width::Narrow => 5,
        };
        (letter, count)
    })
}

/// The letter by which the locale writes hours.
fn hour_of(formats: &Formats) -> char {
    let pattern = formats.get("time-short").unwrap_or("HH:mm");
    match Skeleton::parse(pattern).0[HOUR] {
        Some((letter, _)) => letter,
        None => 'H',
    }
}

/// The pattern for these fields.
pub(super) fn pattern(formats: &Formats, options: &DateOptions) -> String {
    let asked = Skeleton::of(options, formats);
    let candidates = candidates(formats);
    let (date, time) = (asked.only(DATE_FIELDS), asked.only(TIME_FIELDS));
    if date.is_empty() || time.is_empty() {
        return appended(formats, &candidates, &asked);
    }
    let date_pattern = appended(formats, &candidates, &date);
    let time_pattern = appended(formats, &candidates, &time);
    let style = match (asked.0[MONTH], asked.0[WEEKDAY]) {
        (Some((_, 4)), Some(_)) => "full",
        (Some((_, 4)), None) => "long",
        (Some((_, 3)), _) => "medium",
        _ => "short",
    };
    let glue = formats.get(&format!("glue-{style}")).unwrap_or("{1} {0}");
    glue.replace("{1}", &date_pattern)
        .replace("{0}", &time_pattern)
}

/// A pattern of the locale and the fields it is for.
struct Candidate {
    skeleton: Skeleton,
    pattern: &'static str,
    /// The locale names the skeleton; it is not read off the pattern.
    named: bool,
}

fn candidates(formats: &Formats) -> Vec<Candidate> {
    let mut list: Vec<Candidate> = formats
        .with_prefix("skeleton-")
        .map(|(name, pattern)| Candidate {
            skeleton: Skeleton::parse(name),
            pattern,
            named: true,
        })
        .collect();
    // The table has no order; a pattern must not depend on it.
    list.sort_by_key(|candidate| candidate.pattern);
    for style in ["full", "long", "medium", "short"] {
        for part in ["date", "time"] {
            let Some(pattern) = formats.get(&format!("{part}-{style}")) else {
                continue;
            };
            let skeleton = Skeleton::parse(pattern);
            if list.iter().all(|known| known.skeleton != skeleton) {
                list.push(Candidate {
                    skeleton,
                    pattern,
                    named: false,
                });
            }
        }
    }
    list
}

/// The nearest pattern, with what it lacks appended.
fn appended(formats: &Formats, candidates: &[Candidate], asked: &Skeleton) -> String {
    let mut rest = *asked;
    let mut whole = String::new();
    // Each turn settles one field at least.
    for _ in 0..FIELDS {
        let nearest = candidates
            .iter()
            .filter(|candidate| rest.without(&candidate.skeleton) != rest)
            .min_by_key(|candidate| rest.distance(&candidate.skeleton));
        let Some(nearest) = nearest else {
            break;
        };
        let pattern = adjusted(nearest, &rest);
        let missing = rest.without(&nearest.skeleton);
        if whole.is_empty() {
            whole = pattern;
        } else {
            let joint = joint(formats, &rest);
            whole = joint.replace("{0}", &whole).replace("{1}", &pattern);
        }
        rest = missing;
        if rest.is_empty() {
            break;
        }
    }
    with_fraction(formats, whole, &rest)
}

/// Fractions of a second stand in no pattern of CLDR: they follow the seconds.
fn with_fraction(formats: &Formats, pattern: String, rest: &Skeleton) -> String {
    let mut pattern = pattern;
    if let Some((_, digits)) = rest.0[8] {
        let sign = formats.symbols.plain().decimal;
        let fraction = format!("{sign}{}", "S".repeat(digits));
        match pattern.rfind('s') {
            Some(last) => pattern.insert_str(last + 1, &fraction),
            None => pattern.push_str(&"S".repeat(digits)),
        }
    }
    if rest.0[9].is_some() {
        pattern.push_str(" z");
    }
    pattern
}

fn joint<'f>(formats: &'f Formats, rest: &Skeleton) -> &'f str {
    let name = if rest.0[0].is_some() {
        "append-Era"
    } else if rest.0[WEEKDAY].is_some() {
        "append-Day-Of-Week"
    } else {
        return "{0} {1}";
    };
    formats.get(name).unwrap_or("{0} {1}")
}

/// The pattern with its fields as wide as asked for.
fn adjusted(candidate: &Candidate, asked: &Skeleton) -> String {
    let mut adjusted = String::with_capacity(candidate.pattern.len() + 4);
    for token in tokens(candidate.pattern) {
        match token {
            Token::Text(text) => adjusted.push_str(text),
            Token::Field(letter, count) => {
                let count = adjusted_count(candidate, asked, letter, count);
                adjusted.extend(std::iter::repeat_n(letter, count));
            }
        }
    }
    adjusted
}

fn adjusted_count(candidate: &Candidate, asked: &Skeleton, letter: char, count: usize) -> usize {
    // Hours, minutes and seconds stay as the locale writes them.
    let fixed = matches!(letter, 'h' | 'H' | 'K' | 'k' | 'm' | 's');
    let place = place_of(letter).filter(|_| !fixed);
    let Some((place, (_, wanted))) = place.and_then(|place| Some((place, asked.0[place]?))) else {
        return count;
    };
    if candidate.named {
        let Some(named) = candidate.skeleton.0[place] else {
            return count;
        };
        let numeric = kind((letter, count)) > 0;
        if named.1 == wanted || numeric != (kind(named) > 0) {
            return count;
        }
    }
    match letter {
        'E' | 'c' | 'e' if wanted < 3 => count.min(3),
        _ => wanted,
    }
}

/// A part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'p> {
    /// A letter and how often it stands.
    Field(char, usize),
    /// Anything else, quotes included.
    Text(&'p str),
}

/// The parts of a pattern.
pub(super) fn tokens(pattern: &str) -> impl Iterator<Item = Token<'_>> {
    let mut rest = pattern;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let len = match first {
            '\'' => rest[1..].find('\'').map_or(rest.len(), |end| end + 2),
            c if c.is_ascii_alphabetic() => rest.len() - rest.trim_start_matches(c).len(),
            _ => rest
                .find(|c: char| c == '\'' || c.is_ascii_alphabetic())
                .unwrap_or(rest.len()),
        };
        let (part, after) = rest.split_at(len);
        rest = after;
        Some(if first.is_ascii_alphabetic() {
            Token::Field(first, len)
        } else {
            Token::Text(part)
        })
    })
}
