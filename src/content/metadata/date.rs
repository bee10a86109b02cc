//! Dates as pages write them → ISO 8601.
//!
//! Read are ISO 8601 and its relatives, RFC 2822, numbers in the orders of East Asia, Europe and
//! America, and days with the month's name in many languages. Dates that the text
//! only hints at ("yesterday", a day without its year) are not guessed.

use std::fmt;
use std::ops::RangeInclusive;

use crate::locale::month_of_name;

/// A day, with the time and its zone as far as the text gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Date {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
    time: Option<(u8, u8, u8)>,
    /// Minutes east of UTC.
    zone: Option<i16>,
}

impl Date {
    /// Days since the first of March of the year 0, in the Gregorian calendar carried backwards.
    pub(crate) fn day_number(self) -> i32 {
        // Counted from March, the day that leap years add is the last of the year.
        let early = i32::from(self.month <= 2);
        let (year, month) = (
            i32::from(self.year) - early,
            i32::from(self.month) + 12 * early - 3,
        );
        let leaps = year / 4 - year / 100 + year / 400;
        365 * year + leaps + (153 * month + 2) / 5 + i32::from(self.day) - 1
    }

    /// Whether it says nothing of where it is that day.
    pub(crate) fn is_without_zone(self) -> bool {
        self.zone.is_none()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)?;
        if let Some((hour, minute, second)) = self.time {
            write!(out, "T{hour:02}:{minute:02}:{second:02}")?;
            match self.zone {
                Some(0) => write!(out, "Z")?,
                Some(zone) => {
                    let sign = if zone < 0 { '-' } else { '+' };
                    write!(out, "{sign}{:02}:{:02}", zone.abs() / 60, zone.abs() % 60)?;
                }
                None => {}
            }
        }
        Ok(())
    }
}

/// Years that a page of the web can be dated.
const YEARS: RangeInclusive<u32> = 1990..=2099;

/// Tokens looked at in one text: dates stand near the start of the short texts that hold them.
const MOST_TOKENS: usize = 120;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Token<'a> {
    Number { value: u32, digits: usize },
    Word(&'a str),
    Sign(char),
}

/// A token and where it begins and ends.
type Placed<'a> = (Token<'a>, usize, usize);

/// The first date in a text.
pub(crate) fn first(text: &str) -> Option<Date> {
    find(text).map(|(date, _)| date)
}

/// Whether a text is a date and no more.
pub(crate) fn is_whole(text: &str) -> bool {
    find(text).is_some_and(|(_, span)| span == (0..text.len()))
}

/// The first date in a text, and the bytes it takes.
pub(crate) fn find(text: &str) -> Option<(Date, std::ops::Range<usize>)> {
    text.find(|c: char| c.is_ascii_digit())?;
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|start| {
        let (date, used) = day(&tokens[start..])?;
        let (time, more) = time(&tokens[start + used..]);
        let zone = time.and_then(|_| zone(&tokens[start + used + more..]));
        let last = tokens[start + used + more - 1].2;
        Some((Date { time, zone, ..date }, tokens[start].1..last))
    })
}

fn tokens(text: &str) -> Vec<Placed<'_>> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        let same = |next: char| {
            if c.is_ascii_digit() {
                next.is_ascii_digit()
            } else {
                c.is_alphabetic() && next.is_alphabetic()
            }
        };
        let mut end = start + c.len_utf8();
        while let Some((at, next)) = chars.peek().copied().filter(|(_, next)| same(*next)) {
            end = at + next.len_utf8();
            chars.next();
        }
        let piece = &text[start..end];
        let token = if c.is_ascii_digit() {
            Token::Number {
                value: piece.parse().unwrap_or(u32::MAX),
                digits: piece.len(),
            }
        } else if c.is_alphabetic() {
            Token::Word(piece)
        } else {
            Token::Sign(c)
        };
        found.push((token, start, end));
        if found.len() == MOST_TOKENS {
            break;
        }
    }
    found
}

/// A day at the start of the tokens, and how many tokens it takes.
fn day(tokens: &[Placed<'_>]) -> Option<(Date, usize)> {
    year_first(tokens)
        .or_else(|| year_last(tokens))
        .or_else(|| month_first(tokens))
        .or_else(|| day_first(tokens))
        .or_else(|| packed(tokens))
}

fn number(tokens: &[Placed<'_>], at: usize, digits: RangeInclusive<usize>) -> Option<u32> {
    match tokens.get(at)?.0 {
        Token::Number {
            value,
            digits: count,
        } if digits.contains(&count) => Some(value),
        _ => None,
    }
}

fn separated(tokens: &[Placed<'_>], at: usize) -> bool {
    match tokens.get(at) {
        Some((Token::Sign('-' | '/' | '.' | '‐' | '–' | '．'), ..)) => true,
        Some((Token::Word(word), ..)) => matches!(*word, "년" | "월" | "年" | "月"),
        _ => false,
    }
}

fn year_first(tokens: &[Placed<'_>]) -> Option<(Date, usize)> {
    let year = number(tokens, 0, 4..=4)?;
    let month = number(tokens, 2, 1..=2)?;
    let day = number(tokens, 4, 1..=2)?;
    if !separated(tokens, 1) || !separated(tokens, 3) {
        return None;
    }
    let after = matches!(
        tokens.get(5),
        Some((Token::Word("일" | "日") | Token::Sign('.'), ..))
    );
    Some((date(year, month, day)?, 5 + usize::from(after)))
}

fn year_last(tokens: &[Placed<'_>]) -> Option<(Date, usize)> {
    let one = number(tokens, 0, 1..=2)?;
    let two = number(tokens, 2, 1..=2)?;
    let year = number(tokens, 4, 4..=4)?;
    if !separated(tokens, 1) || tokens[1].0 != tokens.get(3)?.0 {
        return None;
    }
    // America writes the month first, mostly with slashes; a number above twelve tells in any case.
    let is_american = tokens[1].0 == Token::Sign('/');
    let (month_first, day_first) = (date(year, one, two), date(year, two, one));
    let found = if is_american {
        month_first.or(day_first)
    } else {
        day_first.or(month_first)
    };
    Some((found?, 5))
}

fn month(tokens: &[Placed<'_>], at: usize) -> Option<u32> {
    let Token::Word(word) = tokens.get(at)?.0 else {
        return None;
    };
    if word.len() > 24 {
        return None;
    }
    month_of_name(&word.to_lowercase()).map(u32::from)
}

/// Skips what may stand between day, month and year.
fn joint(tokens: &[Placed<'_>], at: usize) -> usize {
    let mut at = at;
    while let Some((token, ..)) = tokens.get(at) {
        let skipped = match token {
            Token::Sign(',' | '.' | '-' | '/' | 'º' | '\'' | '’') => true,
            Token::Word(word) => {
                ["st", "nd", "rd", "th", "de", "of", "del", "er", "ב"].contains(word)
            }
            Token::Sign(_) | Token::Number { .. } => false,
        };
        if !skipped {
            break;
        }
        at += 1;
    }
    at
}

fn month_first(tokens: &[Placed<'_>]) -> Option<(Date, usize)> {
    let month = month(tokens, 0)?;
    let at = joint(tokens, 1);
    let day = number(tokens, at, 1..=2)?;
    let at = joint(tokens, at + 1);
    let year = number(tokens, at, 4..=4)?;
    Some((date(year, month, day)?, at + 1))
}

fn day_first(tokens: &[Placed<'_>]) -> Option<(Date, usize)> {
    let day = number(tokens, 0, 1..=2)?;
    let at = joint(tokens, 1);
    let month = month(tokens, at)?;
    let at = joint(tokens, at + 1);
    let year = number(tokens, at, 4..=4)?;
    Some((date(year, month, day)?, at + 1))
}

/// `20240503`, alone or before `T`.
fn packed(tokens: &[Placed<'_>]) -> Option<(Date, usize)> {
    let packed = number(tokens, 0, 8..=8)?;
    let alone = matches!(tokens.get(1), None | Some((Token::Word("T"), ..)));
    let found = date(packed / 10_000, packed / 100 % 100, packed % 100)?;
    alone.then_some((found, 1))
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let longest = *lengths.get((month as usize).checked_sub(1)?)?;
    let real = YEARS.contains(&year) && (1..=longest).contains(&day);
    real.then_some(Date {
        year: year as u16,
        month: month as u8,
        day: day as u8,
        time: None,
        zone: None,
    })
}

/// A time of day within the next few tokens, and how many tokens it takes from here.
fn time(tokens: &[Placed<'_>]) -> (Option<(u8, u8, u8)>, usize) {
    let mut at = 0;
    let mut afternoon = None;
    while let Some((token, ..)) = tokens.get(at).filter(|_| at < 5) {
        match token {
            Token::Word("오후" | "下午" | "午後") => afternoon = Some(true),
            Token::Word("오전" | "上午" | "午前") => afternoon = Some(false),
            Token::Word(_) | Token::Sign(_) => {}
            Token::Number { .. } => break,
        }
        at += 1;
    }
    let colon = |at: usize| {
        matches!(
            tokens.get(at),
            Some((Token::Sign(':') | Token::Word("시" | "時"), ..))
        )
    };
    let (Some(hour), true, Some(minute)) = (
        number(tokens, at, 1..=2),
        colon(at + 1),
        number(tokens, at + 2, 2..=2),
    ) else {
        return (None, 0);
    };
    let mut used = at + 3;
    let mut second = 0;
    if let (true, Some(value)) = (colon(used), number(tokens, used + 1, 2..=2)) {
        (second, used) = (value, used + 2);
        // Fractions of a second say nothing a reader wants.
        if let (Some((Token::Sign('.'), ..)), Some(_)) =
            (tokens.get(used), number(tokens, used + 1, 1..=9))
        {
            used += 2;
        }
    }
    if let Some((Token::Word(word), ..)) = tokens.get(used) {
        let half = word.to_ascii_lowercase();
        if half == "am" || half == "pm" {
            afternoon = Some(half == "pm");
            used += 1;
        }
    }
    let hour = match afternoon {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    if hour > 23 || minute > 59 || second > 60 {
        return (None, 0);
    }
    (Some((hour as u8, minute as u8, second.min(59) as u8)), used)
}

/// The zone right after a time, in minutes east of UTC.
fn zone(tokens: &[Placed<'_>]) -> Option<i16> {
    match tokens.first()?.0 {
        Token::Word("Z" | "UTC" | "GMT") => Some(0),
        Token::Word("KST" | "JST") => Some(540),
        Token::Word("CET") => Some(60),
        Token::Word("CEST") => Some(120),
        Token::Word("BST") => Some(60),
        Token::Word("EST") => Some(-300),
        Token::Word("EDT") => Some(-240),
        Token::Word("PST") => Some(-480),
        Token::Word("PDT") => Some(-420),
        Token::Sign(sign @ ('+' | '-')) => {
            let (hours, minutes) = match number(tokens, 1, 4..=4) {
                Some(packed) => (packed / 100, packed % 100),
                None => (
                    number(tokens, 1, 2..=2)?,
                    number(tokens, 3, 2..=2).unwrap_or(0),
                ),
            };
            let zone = (hours * 60 + minutes.min(59)).min(14 * 60) as i16;
            Some(if sign == '-' { -zone } else { zone })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{find, first};

    fn iso(text: &str) -> String {
        first(text).map(|date| date.to_string()).unwrap_or_default()
    }

    #[test]
    fn machine_dates_keep_their_zone() {
        assert_eq!(
            iso("2024-05-03T10:00:00+09:00"),
            "2024-05-03T10:00:00+09:00"
        );
        assert_eq!(iso("2024-05-03T10:00:00.123Z"), "2024-05-03T10:00:00Z");
        assert_eq!(iso("2025-11-25 08:33:24"), "2025-11-25T08:33:24");
        assert_eq!(iso("Fri, 03 May 2024 10:00:00 GMT"), "2024-05-03T10:00:00Z");
        assert_eq!(iso("20240503"), "2024-05-03");
    }

    #[test]
    fn people_write_dates_in_many_orders() {
        assert_eq!(iso("입력 : 2016.09.17 18:59"), "2016-09-17T18:59:00");
        assert_eq!(iso("2024년 5월 3일 오후 3:05"), "2024-05-03T15:05:00");
        assert_eq!(iso("公開日 2023年11月2日"), "2023-11-02");
        assert_eq!(
            iso("Posted on May 3rd, 2024 at 3:05 pm"),
            "2024-05-03T15:05:00"
        );
        assert_eq!(iso("3. Mai 2024"), "2024-05-03");
        assert_eq!(iso("le 3 août 2024"), "2024-08-03");
        assert_eq!(iso("03.05.2024, 10:15 Uhr"), "2024-05-03T10:15:00");
        assert_eq!(iso("1/15/2024"), "2024-01-15");
        assert_eq!(iso("15/1/2024"), "2024-01-15");
        assert_eq!(iso("11-29-2024, 09:03 AM"), "2024-11-29T09:03:00");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in "|3 days ago|May 2024|2024|1.2.3|99/99/2024|call 555-1234".split('|') {
            assert_eq!(iso(text), "", "{text}");
        }
    }

    #[test]
    fn days_are_counted_over_months_and_leap_years() {
        let number = |text| first(text).expect("a date").day_number();
        assert_eq!(number("2024-03-01") - number("2024-02-28"), 2);
        assert_eq!(number("2025-03-01") - number("2025-02-28"), 1);
        assert_eq!(number("2025-01-01") - number("2024-12-31"), 1);
    }

    #[test]
    fn the_bytes_of_a_date_are_known() {
        let text = "입력 2016.09.17. 홍길동";
        assert_eq!(&text[find(text).expect("a date").1], "2016.09.17.");
    }
}
