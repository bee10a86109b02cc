//! What the words of dates say in a language: months, weekdays and halves of the day of CLDR, and what `words/month.ftl`
//! of the bundles adds.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::order::Order;
use super::solar;
use super::word::{self, Word};
use crate::language::Language;
use crate::locale::cldr::Calendar;
use crate::locale::words;

/// Locales whose months are known in any text beside those of the languages that the tables know: Arabic has names of
/// its own in the Levant and in the Maghreb.
const OTHERS: [&str; 4] = ["is", "ar-LB", "ar-DZ", "ar-MA"];

/// Letters of a name of the Latin alphabet that says the same in a text of any language: shorter ones are words
/// elsewhere, such as `to`, a Finnish Thursday.
const FEWEST_LETTERS: usize = 4;

/// Languages whose shorter names of months are known in any text.
const ABBREVIATING: [&str; 10] = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "id"];

/// The words of dates in one language, or in all.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// In lower case, without a full stop at the end.
    words: FxHashMap<String, Word>,
    pub(super) order: Option<Order>,
}

/// Those of all languages: what a word says in several is what it says in the first.
pub(super) static ALL: LazyLock<Names> = LazyLock::new(|| {
    let mut names = Names::default();
    names.add_common();
    let languages = Language::all().map(Language::tag);
    for locale in languages.chain(OTHERS) {
        names.add(&Calendar::of(locale), |name| {
            name.chars().count() >= FEWEST_LETTERS
                || !name.is_ascii()
                || ABBREVIATING.contains(&locale)
        });
    }
    names
});

impl Names {
    /// Those of a locale; what it does not know may be of any language.
    pub(super) fn of(locale: &str) -> Names {
        let calendar = Calendar::of(locale);
        let mut names = Names::default();
        names.add(&calendar, |_| true);
        names.put_all(&calendar.weekdays, |_| true, Word::Weekday);
        for (name, afternoon) in &calendar.halves {
            names.put(name, Word::Afternoon(*afternoon));
        }
        names.order = Order::of(calendar.short);
        names
    }

    /// What a word in lower case says.
    pub(super) fn get(&self, lower: &str) -> Option<Word> {
        self.words.get(lower).copied()
    }

    /// Adds the names of a calendar that count in the texts that these are for.
    fn add(&mut self, calendar: &Calendar, counts: impl Fn(&str) -> bool) {
        // Hebrew glues its "in" to the month.
        let glued = letters_before(calendar.long, "MMMM");
        for (name, month) in &calendar.months {
            let name = name.trim_end_matches('.');
            if counts(name) {
                self.put(name, Word::Month(*month));
                self.put(&format!("{glued}{name}"), Word::Month(*month));
            }
        }
        let is_long = |name: &str| !name.is_ascii() || name.len() >= FEWEST_LETTERS;
        self.put_all(&calendar.weekdays, is_long, Word::Weekday);
        for (name, afternoon) in &calendar.halves {
            if !name.is_ascii() {
                self.put(name, Word::Afternoon(*afternoon));
            }
        }
        for literal in literals(calendar.long) {
            self.put(literal, Word::Joint);
        }
    }

    fn put_all(&mut self, names: &[&str], counts: impl Fn(&str) -> bool, word: Word) {
        for name in names.iter().filter(|name| counts(name)) {
            self.put(name, word);
        }
    }

    /// What is no language's alone, or no calendar's.
    fn add_common(&mut self) {
        for (name, word) in word::common() {
            self.put(name, word);
        }
        for (name, month) in solar::MONTHS.iter().zip(1..) {
            self.put(name, Word::Month(month));
        }
        for text in words::MONTH {
            let Some((number, name)) = text.split_once(' ') else {
                continue;
            };
            if let Ok(month) = number.parse() {
                self.put(name, Word::Month(month));
            }
        }
    }

    fn put(&mut self, name: &str, word: Word) {
        let name = name.trim_end_matches('.').to_lowercase();
        self.words.entry(name).or_insert(word);
    }
}

/// The letters of a pattern that stand right before a field.
fn letters_before<'p>(pattern: &'p str, field: &str) -> &'p str {
    let before = pattern.split_once(field).map_or("", |(before, _)| before);
    let own = before.trim_end_matches(|letter: char| !letter.is_ascii() && letter.is_alphabetic());
    &before[own.len()..]
}

/// The words that a pattern quotes.
fn literals(pattern: &str) -> impl Iterator<Item = &str> {
    let quoted = pattern.split('\'').skip(1).step_by(2).map(str::trim);
    quoted.filter(|word| word.starts_with(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::{ALL, Names, Word};

    #[test]
    fn months_are_known_by_name_in_every_language() {
        for (name, month) in [
            ("märz", 3),
            ("mrz", 3),
            ("сентября", 9),
            ("sept", 9),
            ("août", 8),
            ("ม.ค", 1),
            ("kasım", 11),
            ("בינואר", 1),
            ("آذار", 3),
            ("janúar", 1),
        ] {
            assert_eq!(ALL.get(name), Some(Word::Month(month)), "{name}");
        }
        assert_eq!(ALL.get("lundi"), Some(Word::Weekday));
        assert_eq!(ALL.get("gada"), Some(Word::Joint));
    }

    #[test]
    fn a_language_has_its_own_months() {
        assert_eq!(Names::of("hr").get("listopad"), Some(Word::Month(10)));
        assert_eq!(Names::of("pl").get("listopad"), Some(Word::Month(11)));
    }
}
