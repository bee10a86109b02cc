//! What the other locales of a project do with a message that this one keeps as it is.

use std::collections::{HashMap, HashSet};

use super::english;
use crate::catalog::{Entry, Kind, Target, Tree, View};

/// A locale that keeps more than this share of the translatable messages does not vote:
/// it is unfinished, and one such locale would silence the check for all.
const MOST_KEPT: f64 = 0.12;

/// Fewer kept messages than these do not make a locale unfinished: shares of small numbers mean little.
const FEW_KEPT: usize = 8;

/// How the other finished locales treat one message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Votes {
    /// Locales that translate it.
    pub(crate) translated: usize,
    /// Locales that keep it as it is.
    pub(crate) kept: usize,
}

impl Votes {
    /// Locales that have the message at all.
    pub(crate) fn all(self) -> usize {
        self.translated + self.kept
    }

    /// Share that translates it, 0–1.
    pub(crate) fn share(self) -> f64 {
        if self.all() == 0 {
            0.5
        } else {
            self.translated as f64 / self.all() as f64
        }
    }
}

impl Votes {
    /// Whether so many keep the message that it is a name.
    pub(crate) fn say_name(self) -> bool {
        self.all() > 1 && self.share() <= MOST_TRANSLATE_NAMES
    }
}

/// Share of the locales that may translate, or transliterate, what the others keep as a name.
const MOST_TRANSLATE_NAMES: f64 = 1.0 / 3.0;

/// The votes of every finished locale, by file and message.
#[derive(Debug, Default)]
pub(crate) struct Evidence<'a> {
    votes: HashMap<&'a str, HashMap<&'a str, Votes>>,
    finished: Vec<String>,
    locales: Vec<&'a str>,
    /// How many locales use a variable that the source does not have in the message, by file, message and variable.
    added: HashMap<(&'a str, &'a str, &'a str), usize>,
}

impl<'a> Evidence<'a> {
    /// Counts the votes of `others` against `source`.
    pub(crate) fn new(source: &'a Tree<'a>, others: &'a [Tree<'a>]) -> Self {
        let choices: Vec<(&Tree<'_>, Vec<Choice<'_>>)> = others
            .iter()
            .map(|tree| (tree, choices(source, tree)))
            .collect();
        let mut every = Evidence::default();
        choices
            .iter()
            .for_each(|(tree, own)| every.count(tree, own));
        let mut evidence = Evidence {
            locales: others.iter().map(|tree| tree.locale.as_str()).collect(),
            ..Evidence::default()
        };
        for (tree, own) in &choices {
            evidence.note_added(source, tree);
            if !every.is_unfinished(own) {
                evidence.count(tree, own);
            }
        }
        evidence
    }

    /// Every locale but the source.
    pub(crate) fn locales(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.locales.iter().copied()
    }

    /// Whether several locales use a variable in a message whose source does not have it: the program passes it.
    pub(crate) fn is_passed(&self, path: &str, key: &str, variable: &str) -> bool {
        let times = self.added.get(&(path, key, variable));
        times.is_some_and(|times| *times >= FEWEST_USES)
    }

    fn note_added(&mut self, source: &Tree<'a>, tree: &'a Tree<'a>) {
        for resource in &tree.resources {
            let Some(origin) = source.resource(&resource.path) else {
                continue;
            };
            let index = origin.index();
            for entry in &resource.entries {
                let Some(origin) = index.get(&*entry.key) else {
                    continue;
                };
                let known = |name: &str| variables(origin).any(|own| own == name);
                let added: HashSet<&str> = variables(entry).filter(|name| !known(name)).collect();
                for name in added {
                    let place = (&*resource.path, &*entry.key, name);
                    *self.added.entry(place).or_default() += 1;
                }
            }
        }
    }

    fn count(&mut self, tree: &Tree<'_>, choices: &[Choice<'a>]) {
        self.finished.push(tree.locale.clone());
        for choice in choices {
            let votes = self.votes.entry(choice.path).or_default();
            let votes = votes.entry(choice.key).or_default();
            if choice.kept {
                votes.kept += 1;
            } else {
                votes.translated += 1;
            }
        }
    }

    /// Whether a locale keeps much that others translate; what most of them keep is a name.
    fn is_unfinished(&self, choices: &[Choice<'_>]) -> bool {
        let prose = choices.iter().filter(|choice| choice.prose);
        let (mut all, mut kept) = (0_usize, 0_usize);
        for choice in prose {
            all += 1;
            let votes = self
                .votes
                .get(choice.path)
                .and_then(|file| file.get(choice.key));
            let is_name = !choice.sentence && votes.is_some_and(|votes| votes.say_name());
            kept += usize::from(choice.kept && !is_name);
        }
        kept > FEW_KEPT && kept as f64 > MOST_KEPT * all as f64
    }

    /// Whether a message stays as it is in most of the other finished locales, too: a name.
    pub(crate) fn is_name(
        &self,
        path: &str,
        source: &Entry<'_>,
        target: &Entry<'_>,
        locale: &str,
    ) -> bool {
        let votes = self.votes(path, source, target, locale);
        votes.say_name() && !is_sentence(source)
    }

    /// The votes on a message, without the checked locale's own.
    pub(crate) fn votes(
        &self,
        path: &str,
        source: &Entry<'_>,
        target: &Entry<'_>,
        locale: &str,
    ) -> Votes {
        let found = self.votes.get(path).and_then(|file| file.get(&*source.key));
        let mut votes = found.copied().unwrap_or_default();
        if self.finished.iter().any(|finished| finished == locale) {
            if is_kept(source, target) {
                votes.kept = votes.kept.saturating_sub(1);
            } else {
                votes.translated = votes.translated.saturating_sub(1);
            }
        }
        votes
    }
}

/// Locales that have to use a variable for it to be known.
const FEWEST_USES: usize = 3;

/// The variables of a message, selectors aside.
fn variables<'e, 'a>(entry: &'e Entry<'a>) -> impl Iterator<Item = &'a str> + 'e {
    let views = entry.variants.iter().map(|variant| &variant.view);
    views.flat_map(|view| view.names(Target::Variable))
}

/// What one locale does with one message.
struct Choice<'a> {
    path: &'a str,
    key: &'a str,
    kept: bool,
    prose: bool,
    sentence: bool,
}

fn choices<'a>(source: &'a Tree<'a>, tree: &'a Tree<'a>) -> Vec<Choice<'a>> {
    let mut choices = Vec::new();
    for resource in &source.resources {
        let Some(other) = tree.resource(&resource.path) else {
            continue;
        };
        let index = other.index();
        for entry in resource
            .entries
            .iter()
            .filter(|entry| entry.kind != Kind::TermAttribute)
        {
            let Some(translated) = index.get(&*entry.key) else {
                continue;
            };
            choices.push(Choice {
                path: &resource.path,
                key: &entry.key,
                kept: is_kept(entry, translated),
                prose: has_prose(entry),
                sentence: is_sentence(entry),
            });
        }
    }
    choices
}

/// Whether a translation says the same as its source, letter by letter.
pub(crate) fn is_kept(source: &Entry<'_>, target: &Entry<'_>) -> bool {
    let texts = |entry: &Entry<'_>| entry.variants.len();
    texts(source) == texts(target)
        && !source.variants.is_empty()
        && source
            .variants
            .iter()
            .zip(&target.variants)
            .all(|(source, target)| {
                let names = |view: &View<'_>| view.references.len();
                source.view.text.trim() == target.view.text.trim()
                    && names(&source.view) == names(&target.view)
            })
}

/// Whether a message has a word that a translator would translate.
fn has_prose(entry: &Entry<'_>) -> bool {
    entry
        .variants
        .iter()
        .any(|variant| variant.view.words().any(|word| word.is_prose()))
}

/// Whether a message has two such words apart, which names and words that languages share seldom are.
fn has_phrase(entry: &Entry<'_>) -> bool {
    entry.variants.iter().any(|variant| {
        let words = variant.view.words().filter(|word| word.is_prose());
        variant.view.text.trim().contains(' ') && words.take(2).count() == 2
    })
}

/// Whether a message is worth counting where a catalog may be unfinished: in the same script only phrases are, for many a
/// word is the same in both languages.
pub(crate) fn counts(entry: &Entry<'_>, shares_script: bool) -> bool {
    if shares_script {
        has_phrase(entry)
    } else {
        has_prose(entry)
    }
}

/// Whether a message of the source is longer than names are and holds a word of the grammar.
pub(crate) fn is_sentence(entry: &Entry<'_>) -> bool {
    let views = || entry.variants.iter().map(|variant| &variant.view);
    views()
        .flat_map(View::words)
        .take(SHORTEST_SENTENCE)
        .count()
        == SHORTEST_SENTENCE
        && views()
            .flat_map(View::words)
            .any(|word| english::is_function_word(word.text))
}

/// Words of the shortest sentence that is told from a name.
const SHORTEST_SENTENCE: usize = 5;
