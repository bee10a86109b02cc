//! The words that join the last two parts of a list in any language.

use std::sync::LazyLock;

use icu_list::options::ListLength;
use unic_langid::LanguageIdentifier;

use super::list::{ListType, write_list};
use crate::language::Language;
use crate::locale::cldr::Formats;

/// Those of the languages that the language tables know, by the list patterns of CLDR: `and`, `und`, `및`. Signs, and
/// letters that are glued to the next word, are none of them.
pub(crate) static JOINING_WORDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut words: Vec<String> = Language::all().filter_map(joining_word).collect();
    words.sort();
    words.dedup();
    words
});

/// The word between two parts of a list.
fn joining_word(language: Language) -> Option<String> {
    let locale: LanguageIdentifier = language.tag().parse().ok()?;
    let parts = ["1".to_owned(), "2".to_owned()];
    let mut list = String::new();
    let formats = Formats::of(&locale);
    write_list(
        &mut list,
        &formats,
        &parts,
        ListType::Conjunction,
        ListLength::Wide,
    );
    let between = list.strip_prefix('1')?.strip_suffix('2')?;
    // Arabic and Persian glue theirs to the next word.
    let word = between.strip_prefix(' ')?.strip_suffix(' ')?;
    word.chars()
        .all(char::is_alphabetic)
        .then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::JOINING_WORDS;

    #[test]
    fn languages_join_lists_with_words_of_their_own() {
        for word in ["and", "und", "et", "y", "и", "및", "και"] {
            assert!(JOINING_WORDS.iter().any(|own| own == word), "{word}");
        }
    }
}
