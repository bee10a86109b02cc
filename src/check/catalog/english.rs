//! Words that make English text English.
//!
//! The grammar's closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries,
//! question words): facts of the language, listed for Kijil. A message that keeps one of them
//! beside other words was not translated; a name seldom holds one.

/// Closed-class words, sorted, lower case, without apostrophes' endings.
const FUNCTION_WORDS: [&str; 124] = [
    "a", "about", "above", "across", "after", "again", "against", "all", "also", "although",
    "always", "am", "among", "an", "and", "any", "are", "around", "as", "at", "be", "because",
    "been", "before", "behind", "being", "below", "between", "both", "but", "by", "can", "can't",
    "cannot", "could", "did", "do", "does", "doesn't", "don't", "during", "each", "every", "few",
    "for", "from", "has", "have", "he", "her", "here", "him", "his", "how", "i", "i'm", "if", "in",
    "into", "is", "isn't", "it", "it's", "its", "may", "me", "might", "more", "most", "much",
    "must", "my", "never", "no", "not", "now", "of", "off", "on", "only", "or", "other", "our",
    "out", "over", "she", "should", "since", "so", "some", "such", "than", "that", "the", "their",
    "them", "then", "there", "these", "they", "this", "those", "through", "to", "too", "under",
    "until", "up", "us", "was", "we", "were", "what", "when", "where", "which", "while", "who",
    "why", "will", "with", "would", "you", "your",
];

/// Whether an English word belongs to a closed class, whatever its case.
pub(crate) fn is_function_word(word: &str) -> bool {
    if word.len() > 10 {
        return false;
    }
    let lower = word.to_ascii_lowercase().replace('’', "'");
    let plain = lower
        .split_once('\'')
        .map_or(lower.as_str(), |(stem, ending)| {
            if matches!(ending, "re" | "ll" | "ve" | "d" | "s" | "m") {
                stem
            } else {
                lower.as_str()
            }
        });
    FUNCTION_WORDS.binary_search(&plain).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_found() {
        assert!(FUNCTION_WORDS.is_sorted());
        assert!(is_function_word("The"));
        assert!(is_function_word("You’re"));
        assert!(is_function_word("don't"));
        assert!(!is_function_word("browser"));
        assert!(!is_function_word("mozilla's"));
    }
}
