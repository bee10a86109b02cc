//! What a number in a date is: by its unit, by the numbers after it, or by the words beside it.

use super::order::{Order, Triple};
use super::scan::Scan;
use super::word::{Word, skip_ordinal};
use crate::locale::recognize::fold::is_alphanumeric;

/// Digits of a day written without marks.
const PACKED: usize = 8;

/// A number in a text.
#[derive(Clone, Copy)]
pub(super) struct Number {
    value: u32,
    digits: usize,
    /// Where it ends.
    end: usize,
}

impl Scan<'_> {
    /// Takes the number that stands at `at`.
    pub(super) fn number(&mut self, at: usize) -> Option<usize> {
        if let Some(end) = self.packed(at) {
            return Some(end);
        }
        let number = number(self.text, at, 4)?;
        if let Some(end) = self.clock(number).or_else(|| self.unit(number)) {
            return Some(end);
        }
        if self.text[number.end..].starts_with(char::is_numeric) && self.stamp.is_whole() {
            return None;
        }
        if self.stamp.month.is_none()
            && let Some(end) = self.triple(number)
        {
            return Some(end);
        }
        self.lone(number)
    }

    /// `20240503`, alone or before the time that `T` begins.
    fn packed(&mut self, at: usize) -> Option<usize> {
        let Number { value, digits, end } = number(self.text, at, PACKED)?;
        let rest = &self.text[end..];
        if digits != PACKED || at != self.start() || !(rest.is_empty() || rest.starts_with('T')) {
            return None;
        }
        let (month, day) = (value / 100 % 100, value % 100);
        let triple = Triple::in_order(Order::Year, [value / 10_000, month, day]);
        self.take(triple, 4, false)?;
        Some(end + usize::from(rest.starts_with('T')))
    }

    /// `10:15`, `10:15:00.000`, `10h15`.
    fn clock(&mut self, hour: Number) -> Option<usize> {
        let mark = self.text[hour.end..].chars().next()?;
        let is_hour = hour.digits <= 2 && hour.value <= 24 && self.stamp.hour.is_none();
        if !is_hour || !matches!(mark, ':' | '：' | 'h') {
            return None;
        }
        let minute = number(self.text, hour.end + mark.len_utf8(), 2)?;
        if minute.digits != 2 || minute.value > 59 {
            return None;
        }
        self.stamp.hour = u8::try_from(hour.value).ok();
        self.stamp.minute = u8::try_from(minute.value).ok();
        let end = self.seconds(minute.end);
        let rest = &self.text[end..];
        if rest.starts_with(['Z', 'z']) && !rest[1..].starts_with(is_alphanumeric) {
            self.stamp.offset = Some(0);
            return Some(end + 1);
        }
        Some(self.offset(end).unwrap_or(end))
    }

    /// Past `:09.123` behind the minutes, if it stands there.
    fn seconds(&mut self, at: usize) -> usize {
        let behind = |at: usize, marks: &[char], most: usize| {
            let has_mark = self.text[at..].starts_with(marks);
            has_mark.then(|| number(self.text, at + 1, most)).flatten()
        };
        let Some(second) = behind(at, &[':'], 2).filter(|second| second.digits == 2) else {
            return at;
        };
        let fraction = behind(second.end, &['.', ','], 9);
        self.stamp.second = u8::try_from(second.value).ok().filter(|value| *value < 61);
        fraction.map_or(second.end, |fraction| fraction.end)
    }

    /// `+09:00` and `+0900` right after a time.
    pub(super) fn offset(&mut self, at: usize) -> Option<usize> {
        let sign = match self.text[at..].chars().next()? {
            '+' => 1,
            '-' => -1,
            _ => return None,
        };
        let two = |at| number(self.text, at, 2).filter(|number| number.digits == 2);
        let hours = two(at + 1)?;
        let colon = usize::from(self.text[hours.end..].starts_with(':'));
        let minutes = two(hours.end + colon)?;
        let offset = i16::try_from(hours.value * 60 + minutes.value).ok();
        self.stamp.offset = Some(sign * offset.filter(|offset| *offset <= 14 * 60)?);
        Some(minutes.end)
    }

    /// `2024년`, `5月`, `22일`, `10시`, `15分`.
    fn unit(&mut self, number: Number) -> Option<usize> {
        let rest = self.text[number.end..].trim_start_matches(' ');
        let unit = rest.chars().next()?;
        let value = u8::try_from(number.value).ok();
        match unit {
            '년' | '年' if number.digits.is_multiple_of(2) => {
                self.stamp.set_year(number.value, number.digits);
            }
            '월' | '月' if (1..=12).contains(&number.value) => self.stamp.month = value,
            '일' | '日' | '号' if (1..=31).contains(&number.value) => self.stamp.day = value,
            '시' | '時' | '时' | '点' if number.value <= 24 => {
                self.stamp.hour = value;
                self.stamp.minute.get_or_insert(0);
            }
            '분' | '分' if number.value < 60 => self.stamp.minute = value,
            '초' | '秒' if number.value < 60 => self.stamp.second = value,
            _ => return None,
        }
        Some(self.text.len() - rest.len() + unit.len_utf8())
    }

    /// `2024-05-22`, `2024. 5. 22.`, `22.05.2024`, `05/22/2024`, `24.05.22`.
    fn triple(&mut self, first: Number) -> Option<usize> {
        let mark = self.text[first.end..].chars().next()?;
        if !matches!(mark, '.' | '-' | '/' | '．' | '‐' | '–') {
            return None;
        }
        let second = self.next_number(first.end, mark, 2)?;
        let most = if first.digits == 4 { 2 } else { 4 };
        let Some(third) = self.next_number(second.end, mark, most) else {
            let is_pair = first.digits == 4 || mark == '/' || self.stamp.year.is_some();
            return is_pair.then(|| self.pair(first, second)).flatten();
        };
        let numbers = [first, second, third];
        let order = self.order(numbers, mark)?;
        let triple = Triple::in_order(order, numbers.map(|number| number.value));
        let year = if order == Order::Year { first } else { third };
        let is_open = year.digits == 4 && order != Order::Year;
        self.take(triple, year.digits, is_open && triple.is_ambiguous())?;
        Some(self.behind_triple(third.end, mark))
    }

    /// In which order three numbers are year, month and day.
    fn order(&self, numbers: [Number; 3], mark: char) -> Option<Order> {
        let told = self.told.and_then(|names| names.order);
        let [first, _, third] = numbers;
        let by_habit = match (first.digits, third.digits) {
            (4, _) => return Some(Order::Year),
            (_, 4) => match told {
                // Those who write the month first do so with slashes.
                Some(Order::Month) if mark != '/' => Order::Day,
                Some(Order::Year) | None => Order::of_mark(mark),
                Some(own) => own,
            },
            _ => told.unwrap_or(Order::Year),
        };
        let other = match by_habit {
            Order::Day => Order::Month,
            Order::Month => Order::Day,
            Order::Year => Order::Year,
        };
        let is_real = |order: &Order| Triple::in_order(*order, numbers.map(|n| n.value)).is_real();
        [by_habit, other].into_iter().find(is_real)
    }

    fn take(&mut self, triple: Triple, year_digits: usize, is_ambiguous: bool) -> Option<()> {
        if !triple.is_real() || !self.stamp.set_year(triple.year, year_digits) {
            return None;
        }
        self.stamp.month = u8::try_from(triple.month).ok();
        self.stamp.day = u8::try_from(triple.day).ok();
        self.stamp.is_ambiguous = is_ambiguous;
        Some(())
    }

    /// Past the mark that may close three numbers, or the letter between them and a time.
    fn behind_triple(&self, end: usize, mark: char) -> usize {
        // `2024.05.22.` ends with the mark, where no time is glued to it.
        let closed = mark == '.' && self.text[end..].starts_with('.');
        let after = end + usize::from(closed);
        let time = self.text[after..].strip_prefix('T');
        after + usize::from(time.is_some_and(|rest| rest.starts_with(char::is_numeric)))
    }

    /// `2024.05`, `5/22`.
    fn pair(&mut self, first: Number, second: Number) -> Option<usize> {
        let is = |number: Number, most: u32| {
            let real = (1..=most).contains(&number.value);
            u8::try_from(number.value).ok().filter(|_| real)
        };
        if first.digits == 4 {
            self.stamp
                .set_year(first.value, first.digits)
                .then_some(())?;
            self.stamp.month = is(second, 12);
        } else {
            self.stamp.month = is(first, 12);
            self.stamp.day = is(second, 31);
        }
        self.stamp.month.map(|_| second.end)
    }

    fn next_number(&self, end: usize, mark: char, most: usize) -> Option<Number> {
        let rest = self.text[end..].strip_prefix(mark)?;
        let rest = rest.trim_start_matches(' ');
        number(self.text, self.text.len() - rest.len(), most)
    }

    /// A day or a year beside a month's name, a year after it, or an hour before `a.m.`
    fn lone(&mut self, number: Number) -> Option<usize> {
        let Number { value, digits, end } = number;
        let is_month = |word: Word| matches!(word, Word::Month(_) | Word::MonthLabel);
        let has_month = self.stamp.month.is_some();
        if digits == 4 && self.stamp.year.is_none() {
            let is_beside = has_month || self.precedes(end, is_month);
            let is_year = is_beside && self.stamp.set_year(value, digits);
            return is_year.then_some(end);
        }
        if digits > 2 || value > 31 {
            return None;
        }
        let after = skip_ordinal(self.text, end);
        if self.stamp.day.is_none() && value > 0 && (has_month || self.precedes(after, is_month)) {
            self.stamp.day = u8::try_from(value).ok();
            return Some(after);
        }
        let is_half = |word: Word| matches!(word, Word::Afternoon(_));
        if self.stamp.hour.is_none() && value <= 12 && self.precedes(end, is_half) {
            self.stamp.hour = u8::try_from(value).ok();
            self.stamp.minute = Some(0);
            return Some(end);
        }
        None
    }

    /// The number behind the word for "month": `2 tháng 11`.
    pub(super) fn labelled_month(&mut self, at: usize) -> Option<usize> {
        let month = self.next_number(at, ' ', 2)?;
        let is_month = (1..=12).contains(&month.value);
        self.stamp.month = u8::try_from(month.value).ok().filter(|_| is_month);
        self.stamp.month.map(|_| month.end)
    }

    /// The year of an era, whose first may be called so: `令和6年`, `令和元年`.
    pub(super) fn year_of_era(&mut self, before: u16, at: usize) -> Option<usize> {
        let (value, end) = match self.text[at..].strip_prefix('元') {
            Some(rest) => (1, self.text.len() - rest.len()),
            None => number(self.text, at, 2).map(|number| (number.value, number.end))?,
        };
        let rest = self.text[end..].strip_prefix('年')?;
        let is_year = self.stamp.set_year(u32::from(before) + value, 4);
        is_year.then_some(self.text.len() - rest.len())
    }
}

/// A number of at most `most` digits.
fn number(text: &str, at: usize, most: usize) -> Option<Number> {
    let mut number = Number {
        value: 0,
        digits: 0,
        end: at,
    };
    for letter in text.get(at..)?.chars().take(most) {
        let Some(digit) = digit(letter) else { break };
        number.value = number.value * 10 + digit;
        number.digits += 1;
        number.end += letter.len_utf8();
    }
    (number.digits > 0).then_some(number)
}

/// The value of a decimal digit in the scripts that pages use them in.
pub(in crate::locale) fn digit(letter: char) -> Option<u32> {
    const ZEROS: [u32; 8] = [0x30, 0xFF10, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x1040];
    let code = letter as u32;
    ZEROS
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))
}
