//! Dates and times of day as pages write them.

use memchr::memchr;

use super::date_words::{self, Word};
use super::fold::{is_alphabetic, is_alphanumeric, is_invisible, is_line_break, is_white};

/// Bytes that one date may take, its weekday and zone included.
const MAX_BYTES: usize = 96;

/// What a date said. Fields that it did not say are `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Stamp {
    year: Option<u16>,
    month: Option<u8>,
    day: Option<u8>,
    hour: Option<u8>,
    minute: Option<u8>,
    second: Option<u8>,
    /// Minutes east of Greenwich.
    offset: Option<i16>,
    afternoon: Option<bool>,
}

impl Stamp {
    /// Whether enough was said to speak of a date or a time.
    fn is_whole(&self) -> bool {
        let day = self.month.is_some() && (self.day.is_some() || self.year.is_some());
        day || (self.hour.is_some() && self.minute.is_some())
    }

    /// ISO 8601, if the day is known: `2024-05-22`, `2024-05-22T10:15:00+09:00`.
    pub(super) fn iso(&self) -> Option<String> {
        let (year, month, day) = (self.year?, self.month?, self.day?);
        let mut iso = format!("{year:04}-{month:02}-{day:02}");
        if let (Some(hour), Some(minute)) = (self.hour_of_day(), self.minute) {
            let second = self.second.unwrap_or(0);
            iso.push_str(&format!("T{hour:02}:{minute:02}:{second:02}"));
            match self.offset {
                Some(0) => iso.push('Z'),
                Some(offset) => {
                    let sign = if offset < 0 { '-' } else { '+' };
                    let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
                    iso.push_str(&format!("{sign}{hours:02}:{minutes:02}"));
                }
                None => {}
            }
        }
        Some(iso)
    }

    fn hour_of_day(&self) -> Option<u8> {
        let hour = self.hour?;
        Some(match self.afternoon {
            Some(true) if hour < 12 => hour + 12,
            Some(false) if hour == 12 => 0,
            _ => hour,
        })
    }
}

/// The date that starts at `at`, and its end.
pub(super) fn date(text: &str, at: usize) -> Option<(usize, Stamp)> {
    if !may_have_digits(text, at) {
        return None;
    }
    let mut reader = Reader::new(text, at);
    let mut whole = None;
    while reader.step() {
        if reader.stamp.is_whole() {
            whole = Some((reader.at, reader.stamp));
        }
    }
    whole
}

/// Whether digits stand where a date that starts at `at` may reach: none is without.
fn may_have_digits(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let bytes = &bytes[at..bytes.len().min(at + MAX_BYTES + 1)];
    let line = &bytes[..memchr(b'\n', bytes).unwrap_or(bytes.len())];
    // The others are the first bytes of the digits of other scripts. All are looked at, so that many are at once.
    line.iter().fold(false, |any, byte| {
        any | matches!(byte, b'0'..=b'9' | 0xD9 | 0xDB | 0xE0 | 0xE1 | 0xEF)
    })
}

struct Reader<'t> {
    text: &'t str,
    start: usize,
    at: usize,
    stamp: Stamp,
    open: u8,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, at: usize) -> Reader<'t> {
        Reader {
            text,
            start: at,
            at,
            stamp: Stamp::default(),
            open: 0,
        }
    }

    /// Takes one field with the punctuation before it; false when none follows.
    fn step(&mut self) -> bool {
        let mut at = self.at;
        let first = at == self.start;
        let mut open = self.open;
        loop {
            let Some(letter) = self.text[at..].chars().next() else {
                return false;
            };
            if at - self.start > MAX_BYTES || is_line_break(letter) {
                return false;
            }
            if letter.is_numeric() {
                break;
            }
            if letter == ')' && open > 0 {
                self.open = open - 1;
                self.at = at + 1;
                return true;
            }
            if letter == '(' || letter == '[' {
                open += 1;
            } else if is_alphabetic(letter) {
                break;
            } else if first || !(is_white(letter) || is_invisible(letter) || is_joint(letter)) {
                if letter == '+' || letter == '-' {
                    break;
                }
                return false;
            }
            at += letter.len_utf8();
        }
        let taken = if self.text[at..].starts_with(char::is_numeric) {
            self.number(at)
        } else {
            self.word(at)
        };
        match taken {
            Some(end) => {
                self.open = open;
                self.at = end;
                true
            }
            None => false,
        }
    }

    fn number(&mut self, at: usize) -> Option<usize> {
        let (value, digits, end) = digits(self.text, at, 4)?;
        let rest = &self.text[end..];
        if let Some(end) = self.clock(value, digits, end) {
            return Some(end);
        }
        if let Some(end) = self.unit(value, digits, end) {
            return Some(end);
        }
        if rest.starts_with(char::is_numeric) && self.stamp.is_whole() {
            return None;
        }
        if self.stamp.month.is_none()
            && let Some(end) = self.triple(value, digits, end)
        {
            return Some(end);
        }
        self.lone(value, digits, end)
    }

    /// `10:15`, `10:15:00.000`, `10h15`.
    fn clock(&mut self, hour: u32, digits: usize, end: usize) -> Option<usize> {
        let rest = &self.text[end..];
        let mark = rest.chars().next()?;
        if digits > 2 || hour > 24 || self.stamp.hour.is_some() || !matches!(mark, ':' | '：' | 'h')
        {
            return None;
        }
        let (minute, 2, mut end) = self::digits(self.text, end + mark.len_utf8(), 2)? else {
            return None;
        };
        if minute > 59 {
            return None;
        }
        self.stamp.hour = u8::try_from(hour).ok();
        self.stamp.minute = u8::try_from(minute).ok();
        if self.text[end..].starts_with(':')
            && let Some((second, 2, after)) = self::digits(self.text, end + 1, 2)
        {
            self.stamp.second = u8::try_from(second).ok().filter(|second| *second < 61);
            end = after;
            if self.text[end..].starts_with(['.', ','])
                && let Some((_, _, after)) = self::digits(self.text, end + 1, 9)
            {
                end = after;
            }
        }
        if self.text[end..].starts_with(['Z', 'z'])
            && !self.text[end + 1..].starts_with(is_alphanumeric)
        {
            self.stamp.offset = Some(0);
            end += 1;
        }
        Some(self.offset(end).unwrap_or(end))
    }

    /// `+09:00` and `+0900` right after a time.
    fn offset(&mut self, at: usize) -> Option<usize> {
        let sign = match self.text[at..].chars().next()? {
            '+' => 1,
            '-' => -1,
            _ => return None,
        };
        let (hours, 2, end) = digits(self.text, at + 1, 2)? else {
            return None;
        };
        let colon = usize::from(self.text[end..].starts_with(':'));
        let (minutes, 2, end) = digits(self.text, end + colon, 2)? else {
            return None;
        };
        let minutes = i16::try_from(hours * 60 + minutes)
            .ok()
            .filter(|m| *m <= 14 * 60)?;
        self.stamp.offset = Some(sign * minutes);
        Some(end)
    }

    /// `2024년`, `5月`, `22일`, `10시`, `15分`.
    fn unit(&mut self, value: u32, digits: usize, end: usize) -> Option<usize> {
        let rest = self.text[end..].trim_start_matches(' ');
        let unit = rest.chars().next()?;
        let after = self.text.len() - rest.len() + unit.len_utf8();
        match unit {
            '년' | '年' if digits == 4 || digits == 2 => self.stamp.year = year(value, digits),
            '월' | '月' if (1..=12).contains(&value) => {
                self.stamp.month = u8::try_from(value).ok()
            }
            '일' | '日' | '号' if (1..=31).contains(&value) => {
                self.stamp.day = u8::try_from(value).ok();
            }
            '시' | '時' | '时' | '点' if value <= 24 => {
                self.stamp.hour = u8::try_from(value).ok();
                self.stamp.minute.get_or_insert(0);
            }
            '분' | '分' if value < 60 => self.stamp.minute = u8::try_from(value).ok(),
            '초' | '秒' if value < 60 => self.stamp.second = u8::try_from(value).ok(),
            _ => return None,
        }
        Some(after)
    }

    /// `2024-05-22`, `2024. 5. 22.`, `22.05.2024`, `05/22/2024`, `24.05.22`.
    fn triple(&mut self, first: u32, digits: usize, end: usize) -> Option<usize> {
        let mark = self.text[end..]
            .chars()
            .next()
            .filter(|mark| matches!(mark, '.' | '-' | '/' | '．' | '‐' | '–'))?;
        let (second, _, end) = self.next_number(end, mark, 2)?;
        let Some((third, third_digits, end)) =
            self.next_number(end, mark, if digits == 4 { 2 } else { 4 })
        else {
            return (digits == 4 || mark == '/' || self.stamp.year.is_some())
                .then_some(())
                .and_then(|()| self.pair(first, digits, second, end));
        };
        let (year_value, year_digits, month, day) = if digits == 4 {
            (first, digits, second, third)
        } else if third_digits == 4 && (mark != '/' || first > 12) {
            (third, third_digits, second, first)
        } else if third_digits == 4 {
            // `05/22/2024`, and `05/06/2024` as in the United States.
            if second > 12 || first <= 12 {
                (third, third_digits, first, second)
            } else {
                (third, third_digits, second, first)
            }
        } else {
            (first, digits, second, third)
        };
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        self.stamp.year = Some(year(year_value, year_digits)?);
        self.stamp.month = u8::try_from(month).ok();
        self.stamp.day = u8::try_from(day).ok();
        // `2024.05.22.` ends with the mark, where no time is glued to it.
        let closed = mark == '.' && self.text[end..].starts_with('.');
        let after = end + usize::from(closed);
        let time = self.text[after..]
            .strip_prefix('T')
            .is_some_and(|rest| rest.starts_with(char::is_numeric));
        Some(after + usize::from(time))
    }

    /// `2024.05`, `5/22`.
    fn pair(&mut self, first: u32, digits: usize, second: u32, end: usize) -> Option<usize> {
        if digits == 4 {
            self.stamp.year = Some(year(first, digits)?);
            self.stamp.month = u8::try_from(second)
                .ok()
                .filter(|month| (1..=12).contains(month));
        } else {
            self.stamp.month = u8::try_from(first)
                .ok()
                .filter(|month| (1..=12).contains(month));
            self.stamp.day = u8::try_from(second)
                .ok()
                .filter(|day| (1..=31).contains(day));
        }
        self.stamp.month.map(|_| end)
    }

    fn next_number(&self, end: usize, mark: char, most: usize) -> Option<(u32, usize, usize)> {
        let rest = self.text[end..].strip_prefix(mark)?;
        let rest = rest.trim_start_matches(' ');
        digits(self.text, self.text.len() - rest.len(), most)
    }

    /// A day beside a month's name, a year after it, or an hour before `a.m.`
    fn lone(&mut self, value: u32, digits: usize, end: usize) -> Option<usize> {
        if digits == 4 && self.stamp.month.is_some() && self.stamp.year.is_none() {
            self.stamp.year = Some(year(value, digits)?);
            return Some(end);
        }
        if digits > 2 || value > 31 {
            return None;
        }
        let after = date_words::skip_ordinal(self.text, end);
        if self.stamp.day.is_none()
            && value > 0
            && (self.stamp.month.is_some()
                || self.precedes(after, |word| matches!(word, Word::Month(_))))
        {
            self.stamp.day = u8::try_from(value).ok();
            return Some(after);
        }
        if self.stamp.hour.is_none()
            && value <= 12
            && self.precedes(end, |word| matches!(word, Word::Afternoon(_)))
        {
            self.stamp.hour = u8::try_from(value).ok();
            self.stamp.minute = Some(0);
            return Some(end);
        }
        None
    }

    /// Whether a word of this sort follows, small joining words between.
    fn precedes(&self, at: usize, is_sought: fn(Word) -> bool) -> bool {
        let mut at = at;
        for _ in 0..3 {
            let rest = self.text[at..].trim_start_matches([' ', '\u{A0}', '-', '.', ',', '/']);
            at = self.text.len() - rest.len();
            match date_words::word(self.text, at) {
                Some((word, _)) if is_sought(word) => return true,
                Some((Word::Joint, end)) => at = end,
                _ => return false,
            }
        }
        false
    }

    fn word(&mut self, at: usize) -> Option<usize> {
        if self.text[at..].starts_with(['+', '-']) {
            return self.stamp.hour.and_then(|_| self.offset(at));
        }
        let (word, end) = date_words::word(self.text, at)?;
        match word {
            Word::Month(month) if self.stamp.month.is_none() => self.stamp.month = Some(month),
            Word::Afternoon(afternoon) if self.stamp.afternoon.is_none() => {
                self.stamp.afternoon = Some(afternoon);
            }
            Word::Zone(minutes) if self.stamp.hour.is_some() => self.stamp.offset = minutes,
            Word::Tail if self.stamp.is_whole() => {}
            Word::Weekday => {}
            Word::Joint if at > self.start => {
                // Only a field makes a joining word part of the date.
                let mut ahead = Reader {
                    text: self.text,
                    start: self.start,
                    at: end,
                    stamp: self.stamp,
                    open: self.open,
                };
                if !ahead.step() {
                    return None;
                }
                self.stamp = ahead.stamp;
                return Some(ahead.at);
            }
            _ => return None,
        }
        Some(end)
    }
}

fn is_joint(letter: char) -> bool {
    matches!(
        letter,
        ',' | '.' | '-' | '–' | '—' | '|' | '·' | '/' | '@' | '、' | '，'
    )
}

/// A number of at most `most` digits: value, digits, end.
fn digits(text: &str, at: usize, most: usize) -> Option<(u32, usize, usize)> {
    let mut value = 0;
    let mut count = 0;
    let mut end = at;
    for letter in text.get(at..)?.chars().take(most) {
        let Some(digit) = digit(letter) else { break };
        value = value * 10 + digit;
        count += 1;
        end += letter.len_utf8();
    }
    (count > 0).then_some((value, count, end))
}

/// The value of a decimal digit in the scripts that pages use them in.
pub(super) fn digit(letter: char) -> Option<u32> {
    const ZEROS: [u32; 8] = [0x30, 0xFF10, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x1040];
    let code = letter as u32;
    ZEROS
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))
}

fn year(value: u32, digits: usize) -> Option<u16> {
    let year = match digits {
        4 => value,
        2 if value < 70 => 2000 + value,
        2 => 1900 + value,
        _ => return None,
    };
    // Buddhist years are 543 ahead; nothing on the web was published before printing.
    u16::try_from(year)
        .ok()
        .filter(|year| (1400..=2700).contains(year))
}

#[cfg(test)]
mod tests {
    use super::date;

    fn read(text: &str) -> (String, &str) {
        let (end, stamp) = date(text, 0).unwrap_or_else(|| panic!("no date in {text}"));
        (stamp.iso().unwrap_or_default(), &text[end..])
    }

    #[test]
    fn dates_as_pages_write_them() {
        for (text, iso) in [
            ("2024.05.22. 오전 10:15", "2024-05-22T10:15:00"),
            ("2024-05-22 15:40:09", "2024-05-22T15:40:09"),
            ("2024년 5월 22일 (수) 오후 3시 40분", "2024-05-22T15:40:00"),
            ("2023.04.07 (08:26)", "2023-04-07T08:26:00"),
            ("May 22, 2024 - 10:15", "2024-05-22T10:15:00"),
            (
                "Wednesday, 22 May 2024 at 10:15 a.m. KST",
                "2024-05-22T10:15:00+09:00",
            ),
            ("15:29 April 19, 2023", "2023-04-19T15:29:00"),
            ("2024-05-22T10:15:00+09:00", "2024-05-22T10:15:00+09:00"),
            ("22. Mai 2024 um 10:15 Uhr", "2024-05-22T10:15:00"),
            ("22 de mayo de 2024", "2024-05-22"),
            ("22 мая 2024 г.", "2024-05-22"),
            ("2024年5月22日 10時15分", "2024-05-22T10:15:00"),
            ("05/22/2024", "2024-05-22"),
            ("22/05/2024", "2024-05-22"),
        ] {
            let (found, rest) = read(text);
            assert_eq!(found, iso, "{text}");
            assert!(rest.is_empty() || rest == ".", "{text}: {rest:?}");
        }
    }

    #[test]
    fn a_date_ends_where_it_ends() {
        assert_eq!(read("2016.09.1800:07:09신고").1, "신고");
        assert_eq!(read("2024.05.22 10:15 수정 2024").1, " 수정 2024");
        assert!(date("1-0으로 이겼다", 0).is_none());
        assert!(date("24.7% 올랐다", 0).is_none());
        assert!(date("200 books", 0).is_none());
    }
}
