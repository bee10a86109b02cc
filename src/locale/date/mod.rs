//! Dates as people and machines write them → a day, with its time and zone as far as the text tells them.
//!
//! One reader for all: it takes numbers, the names of months and weekdays of every language of CLDR, times and zones in
//! whatever order they stand, told the language of the text or not. The language decides what numbers alone leave open:
//! `02/12/2024` is in December in Spanish and in February in American English, where no machine-readable date beside it
//! says otherwise ([`Date::other_reading`]). Besides Gregorian years those of Japan's eras, of the Buddhist era and of
//! the Solar Hijri calendar are read. What a text only hints at ("yesterday", a day without its year) is not guessed.

mod names;
mod number;
mod order;
mod scan;
mod solar;
mod stamp;
mod value;
mod word;

use std::ops::{Range, RangeInclusive};

use names::Names;
pub(super) use number::digit;
use scan::scan;
pub(super) use stamp::Stamp;
pub(crate) use value::Date;
use word::Word;

/// Years that dates are of: those of the press that archives have put online, and of the web. Numbers before and after
/// count something else.
const YEARS: RangeInclusive<i16> = 1900..=2099;

/// Places of one text that a date may begin at: dates stand near the start of the short texts that hold them.
const MOST_STARTS: usize = 120;

/// Bytes beside a year of two digits in a text that is taken for a date nevertheless: a label and a time.
const MOST_BESIDE_SHORT_YEAR: usize = 40;

/// Reads dates, in a language if it is told one.
#[derive(Debug, Default)]
pub(crate) struct DateReader {
    told: Option<Names>,
}

/// Reads dates of any language: as in America where numbers with slashes leave the order open, with the day first where
/// other marks do.
pub(crate) static ANY_LANGUAGE: DateReader = DateReader { told: None };

impl DateReader {
    /// Reads dates of the language of a BCP 47 tag.
    pub(crate) fn of(language: &str) -> DateReader {
        DateReader {
            told: Some(Names::of(language)),
        }
    }

    /// The first date in a text whose day is known.
    pub(crate) fn first(&self, text: &str) -> Option<Date> {
        self.find(text).map(|(date, _)| date)
    }

    /// Whether a text is a date and no more.
    pub(crate) fn is_whole(&self, text: &str) -> bool {
        let found = self.find(text);
        found.is_some_and(|(_, span)| span == (0..text.len()))
    }

    /// The date that a value for machines tells, in whatever form but without its century.
    pub(crate) fn machine(&self, text: &str) -> Option<Date> {
        let written = || self.find_where(text, |stamp, _| !stamp.is_short);
        Date::of_machine(text).or_else(|| written().map(|(date, _)| date))
    }

    /// The first date in a text whose day is known, and the bytes it takes.
    pub(crate) fn find(&self, text: &str) -> Option<(Date, Range<usize>)> {
        self.find_where(text, |stamp, bytes| {
            !stamp.is_short || text.len() - bytes <= MOST_BESIDE_SHORT_YEAR
        })
    }

    /// The first date in a text for which a condition on it and on the bytes it takes holds.
    fn find_where(
        &self,
        text: &str,
        counts: impl Fn(&Stamp, usize) -> bool,
    ) -> Option<(Date, Range<usize>)> {
        text.find(|letter| digit(letter).is_some())?;
        starts(text).take(MOST_STARTS).find_map(|start| {
            let (end, stamp) = scan(text, start, self.told.as_ref())?;
            let date = stamp.date().filter(|_| counts(&stamp, end - start))?;
            Some((date, start..end))
        })
    }
}

/// What a date that starts at `at` says, in any language, and its end.
pub(super) fn at(text: &str, at: usize) -> Option<(usize, Stamp)> {
    scan(text, at, None)
}

/// The month, 1 to 12, that a word in lower case names in any language.
pub(crate) fn month_of_name(lower: &str) -> Option<u8> {
    match names::ALL.get(lower)? {
        Word::Month(month) => Some(month),
        _ => None,
    }
}

/// Whether a word in lower case names a day of the week in any language.
pub(crate) fn is_weekday(lower: &str) -> bool {
    names::ALL.get(lower) == Some(Word::Weekday)
}

/// Where a date may begin: at a number, or at a word.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    let mut before = ' ';
    text.char_indices().filter_map(move |(at, letter)| {
        let is_number = digit(letter).is_some() && digit(before).is_none();
        let is_word = letter.is_alphabetic() && !before.is_alphabetic();
        before = letter;
        (is_number || is_word).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::{ANY_LANGUAGE, DateReader};

    fn iso(reader: &DateReader, text: &str) -> String {
        let date = reader.first(text);
        date.map_or_else(String::new, |date| date.to_string())
    }

    #[test]
    fn people_write_dates_in_many_orders() {
        for (text, date) in [
            ("입력 : 2016.09.17 18:59", "2016-09-17T18:59:00"),
            ("2024년 5월 3일 오후 3:05", "2024-05-03T15:05:00"),
            ("2024년 5월 22일 (수) 오후 3시 40분", "2024-05-22T15:40:00"),
            ("2024.05.22. 오전 10:15", "2024-05-22T10:15:00"),
            ("2023.04.07 (08:26)", "2023-04-07T08:26:00"),
            ("公開日 2023年11月2日", "2023-11-02"),
            ("令和6年5月3日", "2024-05-03"),
            ("令和元年5月3日", "2019-05-03"),
            ("2024年5月22日 10時15分", "2024-05-22T10:15:00"),
            ("Posted on May 3rd, 2024 at 3:05 pm", "2024-05-03T15:05:00"),
            (
                "Wednesday, 22 May 2024 at 10:15 a.m. KST",
                "2024-05-22T10:15:00+09:00",
            ),
            ("15:29 April 19, 2023", "2023-04-19T15:29:00"),
            ("3. Mai 2024", "2024-05-03"),
            ("22. Mai 2024 um 10:15 Uhr", "2024-05-22T10:15:00"),
            ("le 3 août 2024", "2024-08-03"),
            ("22 de mayo de 2024", "2024-05-22"),
            ("22 мая 2024 г.", "2024-05-22"),
            ("2024. május 3.", "2024-05-03"),
            ("2024 m. gegužės 3 d.", "2024-05-03"),
            ("Thứ Năm, 2 tháng 11, 2023", "2023-11-02"),
            ("3 ביוני 2024", "2024-06-03"),
            ("٢ نوفمبر ٢٠٢٣", "2023-11-02"),
            ("2 تشرين الثاني 2023", "2023-11-02"),
            ("۱۱ آبان ۱۴۰۲", "2023-11-02"),
            ("۱۴۰۲/۰۸/۱۱", "2023-11-02"),
            ("3 พ.ค. 2567", "2024-05-03"),
            ("03.05.2024, 10:15 Uhr", "2024-05-03T10:15:00"),
            ("1/15/2024", "2024-01-15"),
            ("15/1/2024", "2024-01-15"),
            ("11-29-2024, 09:03 AM", "2024-11-29T09:03:00"),
            ("20240503", "2024-05-03"),
        ] {
            assert_eq!(iso(&ANY_LANGUAGE, text), date, "{text}");
        }
    }

    #[test]
    fn the_language_decides_what_numbers_leave_open() {
        for (language, text, date) in [
            ("es", "02/12/2024", "2024-12-02"),
            ("en", "02/12/2024", "2024-02-12"),
            ("en-GB", "02/12/2024", "2024-12-02"),
            ("es", "02/13/2024", "2024-02-13"),
            ("en", "02.12.2024", "2024-12-02"),
            ("de", "Stand: 06.01.12", "2012-01-06"),
            ("ko", "24.05.22", "2024-05-22"),
            ("ru", "06.01.12 08:49", "2012-01-06T08:49:00"),
            ("hr", "3. listopada 2024.", "2024-10-03"),
            ("pl", "3 listopada 2024", "2024-11-03"),
        ] {
            assert_eq!(
                iso(&DateReader::of(language), text),
                date,
                "{language} {text}"
            );
        }
    }

    #[test]
    fn numbers_have_another_reading_only_where_both_are_days() {
        let other = |text| {
            let date = ANY_LANGUAGE.first(text).expect("a date");
            date.other_reading().map(|date| date.to_string())
        };
        assert_eq!(other("02/11/2023").as_deref(), Some("2023-11-02"));
        assert_eq!(other("02/13/2023"), None);
        assert_eq!(other("2023-11-02"), None);
        assert_eq!(other("2 November 2023"), None);
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in "|3 days ago|May 2024|2024|1.2.3|99/99/2024|call 555-1234|1816-05-03".split('|')
        {
            assert_eq!(iso(&ANY_LANGUAGE, text), "", "{text}");
        }
        assert_eq!(iso(&ANY_LANGUAGE, "2023-02-30"), "");
    }

    #[test]
    fn a_date_ends_where_it_ends() {
        let rest = |text: &'static str| super::at(text, 0).map(|(end, _)| &text[end..]);
        assert_eq!(rest("2016.09.1800:07:09신고"), Some("신고"));
        assert_eq!(rest("2024.05.22 10:15 수정 2024"), Some(" 수정 2024"));
        assert_eq!(rest("3 May 2024 to the last"), Some(" to the last"));
        for text in ["1-0으로 이겼다", "24.7% 올랐다", "200 books"] {
            assert_eq!(rest(text), None, "{text}");
        }
        let text = "입력 2016.09.17. 홍길동";
        let (_, span) = ANY_LANGUAGE.find(text).expect("a date");
        assert_eq!(&text[span], "2016.09.17.");
    }
}
