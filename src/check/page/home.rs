//! The quick look: most lines of a page are plainly in its language, and need no other.

use crate::language::{self, Frequencies, Language, Script};

/// Shorter lines may be labels: they are at home only if each of their words is.
const LEAST_WORDS: usize = 6;
/// A sentence has at least this many words; in a longer line what is shorter is no text of its own.
const LEAST_SENTENCE: usize = 3;
/// Zipf from which a language uses a word.
const USED: f32 = 3.8;
/// How much less than another language's, in zipf, a word that is as much the page's is used.
const AS_MUCH: f32 = 0.5;
/// … and how much less one that speaks for the other.
const LESS: f32 = 0.8;

/// Whether each sentence of a line is made of words that are at home in the page's language, which
/// shares its script with others, and nothing but names could be in another.
pub(super) fn is_plainly_own(text: &str, language: Language) -> bool {
    let own = language.script();
    let mut sentence = Stand::default();
    let mut line = Stand::default();
    let mut has_foreign = false;
    let mut last = 0;
    for word in language::words(text) {
        let gap = text.get(last..word.start).unwrap_or("");
        if ends_sentence(gap) {
            has_foreign |= !std::mem::take(&mut sentence).is_own_sentence();
        }
        last = word.end();
        if word.script == own {
            let frequencies = language::frequency(word.text);
            sentence.add(&frequencies, language);
            line.add(&frequencies, language);
            line.plurals += usize::from(frequencies.is_empty() && word.text.ends_with('s'));
        } else if word.script == Script::Latin {
            sentence.latin += 1;
            line.latin += 1;
        } else {
            return false;
        }
    }
    has_foreign |= !sentence.is_own_sentence();
    line.is_unsuspected() || (line.words >= LEAST_WORDS && !has_foreign)
}

/// How many words of a text are at home in the page's language.
#[derive(Default)]
pub(super) struct Stand {
    words: usize,
    own: usize,
    /// Those that speak for another language.
    other: usize,
    /// Those that another language uses more, if not by much.
    strange: usize,
    /// Unknown words that may be plurals of known ones.
    plurals: usize,
    /// Words in Latin script on a page in another.
    latin: usize,
}

impl Stand {
    pub(super) fn add(&mut self, frequencies: &Frequencies, language: Language) {
        let (here, elsewhere) = frequencies.standing(language);
        self.words += 1;
        let is_strange = here < elsewhere - AS_MUCH;
        self.strange += usize::from(is_strange);
        self.own += usize::from(here >= USED && !is_strange);
        self.other += usize::from(here < elsewhere - LESS);
    }

    /// Half of the words are at home, and none is more so elsewhere: no label of another language.
    fn is_unsuspected(&self) -> bool {
        let has_doubts = self.strange + self.plurals > 0 || self.latin >= LEAST_SENTENCE;
        self.words > 0 && 2 * self.own >= self.words && !has_doubts
    }

    /// Some of the words are at home, and hardly any speaks against it.
    fn is_own(&self) -> bool {
        3 * self.own >= self.words && self.is_unopposed()
    }

    /// Fewer than a quarter of the words speak for another language.
    pub(super) fn is_unopposed(&self) -> bool {
        4 * self.other < self.words
    }

    fn is_own_sentence(&self) -> bool {
        let is_latin = self.latin >= LEAST_SENTENCE && self.words == 0;
        !is_latin && (self.words < LEAST_SENTENCE || self.is_own())
    }
}

/// Whether a sentence or cell ends between two words. Where that is doubtful it ends, because
/// what is taken together may hide what is foreign in it.
fn ends_sentence(gap: &str) -> bool {
    if gap == " " {
        return false;
    }
    let mut stopped = false;
    gap.chars().any(|c| {
        stopped |= matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔');
        matches!(c, '|' | '·' | '•' | '\t' | '。' | '！' | '？') || (stopped && c.is_whitespace())
    })
}

#[cfg(test)]
mod tests {
    use super::is_plainly_own;
    use crate::language::Language;

    #[test]
    fn a_foreign_sentence_is_not_overlooked() {
        let german = Language::from_tag("de").expect("known");
        let own = "Das ist nur ein Satz, und er ist nicht sehr lang.";
        assert!(is_plainly_own(own, german));
        assert!(is_plainly_own("Das ist ein Satz.", german));
        assert!(!is_plainly_own("Save changes", german));
        let mixed = format!("{own} This one has been left in English.");
        assert!(!is_plainly_own(&mixed, german));
        assert!(!is_plainly_own(&format!("{own} 한국어"), german));
    }

    #[test]
    fn russian_sentences_keep_latin_names() {
        let russian = Language::from_tag("ru").expect("known");
        assert!(is_plainly_own(
            "Это было не так, но они уже сказали GitHub, что это так.",
            russian
        ));
    }
}
