//! Words → scores of the languages.

use std::sync::LazyLock;

use super::known::{COUNT, places};
use super::tables::{self, Frequencies, Grams};
use super::{Language, Script, Word, words};

/// A zipf for a word that a language's texts never use, at best: rarer than any word they do use.
const UNSEEN_AT_BEST: f32 = 3.0;
/// Four letters that news texts never have count as this zipf.
const UNSEEN_AT_WORST: f32 = 0.5;
/// What a word has beyond so many letters says nothing new.
const MOST_LETTERS: usize = 32;
/// The mean level of four letters, in powers of ten above 10^-8, that stands for no evidence.
const GRAM_BASE: f32 = 1.2;

/// The scripts that several languages share, in the order of the n-grams' table.
const SHARED: [Script; 3] = [Script::Latin, Script::Cyrillic, Script::Arabic];

static GRAMS: LazyLock<[Option<Grams>; 3]> =
    LazyLock::new(|| [Grams::of(0), Grams::of(1), Grams::of(2)]);

/// How well each language explains the words of a text.
#[derive(Debug, Clone)]
pub struct Scores {
    /// The sum over the words, in zipf.
    sums: [f32; COUNT],
    /// The sum of what the letters alone say.
    letters: [f32; COUNT],
    /// How many words had letters enough to say something.
    spelled: usize,
    /// How many words were weighed.
    pub words: usize,
    script: Script,
}

impl Scores {
    /// Scores without any words yet, for words of one script.
    pub fn new(script: Script) -> Scores {
        Scores {
            sums: [0.0; COUNT],
            letters: [0.0; COUNT],
            spelled: 0,
            words: 0,
            script,
        }
    }

    /// The mean over the words, in zipf, of a language.
    pub fn mean(&self, language: Language) -> f32 {
        let sum = self.sums.get(usize::from(language.0)).copied();
        sum.unwrap_or(0.0) / self.words.max(1) as f32
    }

    /// The mean of what the letters alone say of a language, whether its texts use the words or not.
    pub fn spelling(&self, language: Language) -> f32 {
        let sum = self.letters.get(usize::from(language.0)).copied();
        sum.unwrap_or(0.0) / self.spelled.max(1) as f32
    }

    /// Whether any word had letters enough for its spelling to say something.
    pub fn has_spelling(&self) -> bool {
        self.spelled > 0
    }

    /// The language that explains the words best; `None` without words of a script that several
    /// languages share.
    pub fn best(&self) -> Option<Language> {
        let (first, last) = group(self.script)?;
        if self.words == 0 {
            return None;
        }
        let all = (first..last).map(|place| (Language(place), self.mean(Language(place))));
        all.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(best, _)| best)
    }

    /// Weighs one more word.
    pub fn add(&mut self, word: &Word<'_>) {
        self.add_known(word, &tables::frequency(word.text));
    }

    /// Weighs one more word whose frequencies are at hand.
    pub fn add_known(&mut self, word: &Word<'_>, frequencies: &Frequencies) {
        let Some((first, last)) = group(self.script).filter(|_| word.script == self.script) else {
            return;
        };
        let mut zipf = [UNSEEN_AT_BEST; COUNT];
        let has_grams = gram_zipf(word, first, &mut zipf);
        if !has_grams && frequencies.is_empty() {
            return;
        }
        if has_grams {
            self.spelled += 1;
            for place in first..last {
                self.letters[usize::from(place)] += zipf[usize::from(place)];
            }
        }
        for (language, value) in frequencies.iter() {
            if let Some(slot) = zipf.get_mut(usize::from(language.0)) {
                *slot = value.max(UNSEEN_AT_BEST);
            }
        }
        for place in first..last {
            self.sums[usize::from(place)] += zipf[usize::from(place)];
        }
        self.words += 1;
    }
}

/// Scores every word of a text that is in the script of most of its letters.
pub fn scores(text: &str) -> Scores {
    let mut letters = [0usize; 3];
    for word in words(text) {
        if let Some(place) = place(word.script) {
            letters[place] += word.text.len();
        }
    }
    let most = (0..3).max_by_key(|place| letters[*place]).unwrap_or(0);
    let mut scores = Scores::new(SHARED[most]);
    for word in words(text) {
        scores.add(&word);
    }
    scores
}

/// What the sequences of four letters say of a word that a language's texts never use.
fn gram_zipf(word: &Word<'_>, first: u8, zipf: &mut [f32; COUNT]) -> bool {
    let Some(grams) = place(word.script).and_then(|place| GRAMS[place]) else {
        return false;
    };
    let mut letters = ['\0'; MOST_LETTERS];
    let mut filled = 0;
    for (slot, letter) in letters.iter_mut().zip(tables::lower(word.text)) {
        *slot = letter;
        filled += 1;
    }
    let mut levels = [0u32; COUNT];
    let mut count = 0u32;
    for gram in letters[..filled].windows(4) {
        let found = grams.levels(tables::hash(gram.iter().copied()));
        for (sum, level) in levels.iter_mut().zip(found.unwrap_or_default()) {
            *sum += u32::from(*level);
        }
        count += 1;
    }
    if count == 0 {
        return false;
    }
    for (place, sum) in levels.iter().take(grams.languages).enumerate() {
        let mean = *sum as f32 / (32 * count) as f32 - GRAM_BASE;
        zipf[usize::from(first) + place] = mean.clamp(UNSEEN_AT_WORST, UNSEEN_AT_BEST);
    }
    true
}

fn place(script: Script) -> Option<usize> {
    SHARED.iter().position(|shared| *shared == script)
}

/// The languages that share a script: from the first to before the last.
fn group(script: Script) -> Option<(u8, u8)> {
    place(script).map(|_| places(script))
}

#[cfg(test)]
mod tests {
    use super::scores;

    #[test]
    fn sentences_are_told_apart() {
        let cases = [
            ("en", "The council met on Monday to vote."),
            ("es", "¿Olvidaste tu contraseña?"),
            ("pt", "Esqueceu sua senha?"),
            ("uk", "Підписатися на новини"),
            ("ru", "Подписаться на новости"),
            ("nl", "De gemeente heeft dat gisteren besloten."),
            ("fa", "این صفحه را به زبان خود بخوانید"),
        ];
        for (tag, text) in cases {
            assert_eq!(
                scores(text).best().map(|best| best.tag()),
                Some(tag),
                "{text}"
            );
        }
        assert_eq!(scores("한국어 문장").best(), None);
    }
}
