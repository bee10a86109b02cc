//! How a locale writes, measured over its own catalogs: what is rare there is suspicious, what is
//! common is style.

use std::collections::HashMap;

use super::ending::{self, Ending};
use crate::catalog::Kind;
use crate::catalog::Tree;
use crate::catalog::View;
use crate::catalog::words::is_word_part;

/// Source texts shorter than this many letters and digits say nothing of lengths.
pub(crate) const SHORTEST_MEASURED: usize = 20;

/// What was measured.
#[derive(Debug, Default)]
pub(crate) struct Habits {
    /// Median of translated letters a source letter.
    pub(crate) length_ratio: Option<f64>,
    /// Whether most letters of what was translated are Latin.
    pub(crate) is_latin: bool,
    /// How often each mark stands behind a space, and how often it stands at all.
    spaced: HashMap<char, (usize, usize)>,
    /// How often a source ending becomes a target ending in each file, by its path.
    endings_in: HashMap<(String, Ending, Ending), usize>,
    /// How often a source ending becomes a target ending.
    endings: HashMap<(Ending, Ending), usize>,
    /// The same for texts whose last letter is the third.
    endings_after: HashMap<(Ending, Ending, char), usize>,
    /// The same for texts that are sentences by what stands before their end.
    endings_of_sentences: HashMap<(Ending, Ending), usize>,
    /// How often a word of the source alphabet stands in translated messages.
    kept_words: HashMap<String, usize>,
}

impl Habits {
    /// Measures `target` against `source`.
    pub(crate) fn measure(source: &Tree<'_>, target: &Tree<'_>) -> Self {
        let mut habits = Habits::default();
        let mut ratios = Vec::new();
        let mut letters = (0_usize, 0_usize);
        for resource in &target.resources {
            let Some(origin) = source.resource(&resource.path) else {
                continue;
            };
            let index = origin.index();
            for entry in &resource.entries {
                let Some(counterpart) = index.get(&*entry.key) else {
                    continue;
                };
                let (Some(from), Some(to)) = (counterpart.variants.last(), entry.variants.last())
                else {
                    continue;
                };
                if entry.kind == Kind::Message && from.view.text != to.view.text {
                    habits.note(&from.view, &to.view, &mut ratios);
                    habits.note_in(&resource.path, &from.view, &to.view);
                    habits.note_marks(&to.view.text);
                    count_letters(&to.view.text, &mut letters);
                }
            }
        }
        ratios.sort_by(f64::total_cmp);
        habits.length_ratio = ratios.get(ratios.len() / 2).copied();
        habits.is_latin = letters.0 > letters.1;
        habits
    }

    fn note(&mut self, from: &View<'_>, to: &View<'_>, ratios: &mut Vec<f64>) {
        let (source, target) = (ending::ending(&from.text), ending::ending(&to.text));
        *self.endings.entry((source, target)).or_default() += 1;
        if let Some(last) = ending::last_letter(&to.text) {
            *self
                .endings_after
                .entry((source, target, last))
                .or_default() += 1;
        }
        if ending::is_sentence(&to.text) {
            *self
                .endings_of_sentences
                .entry((source, target))
                .or_default() += 1;
        }
        let (long, short) = (weight(from), weight(to));
        if long >= SHORTEST_MEASURED {
            ratios.push(short as f64 / long as f64);
        }
        for word in to.words().filter(|word| word.text.is_ascii()) {
            match self.kept_words.get_mut(word.text) {
                Some(count) => *count += 1,
                None => {
                    self.kept_words.insert(word.text.to_owned(), 1);
                }
            }
        }
    }

    fn note_in(&mut self, path: &str, from: &View<'_>, to: &View<'_>) {
        let ends = (ending::ending(&from.text), ending::ending(&to.text));
        *self
            .endings_in
            .entry((path.to_owned(), ends.0, ends.1))
            .or_default() += 1;
    }

    fn note_marks(&mut self, text: &str) {
        let mut before = None;
        for c in text.chars() {
            if matches!(c, '?' | '!' | '.' | ',') {
                let (spaced, all) = self.spaced.entry(c).or_default();
                *all += 1;
                *spaced += usize::from(before == Some(' '));
            }
            before = Some(c);
        }
    }

    /// Whether the locale sets a mark apart by a space as a rule, as French does.
    pub(crate) fn spaces_out(&self, mark: char) -> bool {
        let (spaced, all) = self.spaced.get(&mark).copied().unwrap_or_default();
        spaced >= FEWEST_SPACED && spaced as f64 >= SPACED * all as f64
    }

    /// How many texts of a file have this source ending, and how many of them end as `target` does.
    pub(crate) fn endings_in(&self, path: &str, source: Ending, target: Ending) -> (usize, usize) {
        let count = |end: Ending| {
            self.endings_in
                .get(&(path.to_owned(), source, end))
                .copied()
        };
        let all = Ending::ALL.iter().filter_map(|end| count(*end)).sum();
        (all, count(target).unwrap_or(0))
    }

    /// How often translated messages of this locale hold the word as it is.
    pub(crate) fn keeps(&self, word: &str) -> usize {
        self.kept_words.get(word).copied().unwrap_or(0)
    }

    /// How many texts with this source ending were seen, and how many of them end as `target` does.
    pub(crate) fn endings(&self, source: Ending, target: Ending) -> (usize, usize) {
        let all = Ending::ALL.iter();
        let all = all
            .map(|end| self.endings.get(&(source, *end)).copied().unwrap_or(0))
            .sum();
        (
            all,
            self.endings.get(&(source, target)).copied().unwrap_or(0),
        )
    }

    /// The same, of texts that are sentences by themselves.
    pub(crate) fn sentences(&self, source: Ending, target: Ending) -> (usize, usize) {
        let count = |end: Ending| {
            self.endings_of_sentences
                .get(&(source, end))
                .copied()
                .unwrap_or(0)
        };
        (
            Ending::ALL.iter().map(|end| count(*end)).sum(),
            count(target),
        )
    }

    /// The same, of texts whose last letter is `last`.
    pub(crate) fn endings_after(
        &self,
        source: Ending,
        target: Ending,
        last: char,
    ) -> (usize, usize) {
        let count = |end: Ending| {
            self.endings_after
                .get(&(source, end, last))
                .copied()
                .unwrap_or(0)
        };
        (
            Ending::ALL.iter().map(|end| count(*end)).sum(),
            count(target),
        )
    }
}

/// Marks behind a space from which on they are a habit, and their share.
const FEWEST_SPACED: usize = 4;
const SPACED: f64 = 0.2;

/// Counts Latin letters and those of other scripts.
fn count_letters(text: &str, (latin, other): &mut (usize, usize)) {
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        match c {
            '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => *latin += 1,
            _ => *other += 1,
        }
    }
}

/// Letters and digits outside tags, a placeable counting as a word of five.
pub(crate) fn weight(view: &View<'_>) -> usize {
    let text = view.outside_tags().flat_map(|(_, text)| text.chars());
    text.map(|c| match c {
        crate::catalog::HOLE => 5,
        c if is_word_part(c) => 1,
        _ => 0,
    })
    .sum()
}
