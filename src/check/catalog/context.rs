//! What a rule may know: the two entries it compares, and the whole locale around them.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::evidence::{Evidence, Votes, has_prose, is_kept};
use super::habits::Habits;
use super::particles::TermEndings;
use crate::catalog::plural;
use crate::catalog::{Entry, Variant};
use crate::catalog::{Resource, Tree};
use crate::language::Language;

/// One target locale, held against the source.
pub(crate) struct Context<'s, 'a> {
    /// The source locale.
    pub(crate) source: &'s Tree<'a>,
    /// The locale that is checked.
    pub(crate) target: &'s Tree<'a>,
    /// Primary language subtag of the target, lower case.
    pub(crate) language: String,
    /// How this locale writes, measured over its own catalogs.
    pub(crate) habits: Habits,
    /// How the terms of this locale end, for Korean.
    pub(crate) particles: TermEndings,
    /// What the other locales of the project do.
    pub(crate) evidence: &'s Evidence<'a>,
    /// Plural categories of the target, empty when its locale is unknown.
    pub(crate) plurals: Vec<&'static str>,
    /// Whether much of this locale is still the source's text.
    pub(crate) is_unfinished: bool,
    source_terms: HashMap<Cow<'a, str>, String>,
    target_terms: HashMap<Cow<'a, str>, String>,
    messages: HashSet<&'s str>,
    used: HashSet<&'a str>,
}

impl<'s, 'a> Context<'s, 'a> {
    /// What is known of `target` before its messages are looked at.
    pub(crate) fn new(
        source: &'s Tree<'a>,
        target: &'s Tree<'a>,
        evidence: &'s Evidence<'a>,
    ) -> Self {
        let source_terms = source.terms();
        let target_terms = target.terms();
        let value = |name: &str| {
            target_terms
                .get(name)
                .or_else(|| source_terms.get(name))
                .cloned()
        };
        let references = target
            .entries()
            .flat_map(|entry| &entry.variants)
            .flat_map(|variant| &variant.view.references);
        Context {
            language: language(&target.locale),
            habits: Habits::measure(source, target),
            particles: TermEndings::measure(target, value),
            plurals: plural::categories(&target.locale),
            is_unfinished: is_unfinished(source, target, evidence),
            messages: source
                .entries()
                .chain(target.entries())
                .map(|entry| &*entry.key)
                .collect(),
            used: references.map(|reference| reference.name).collect(),
            source,
            target,
            evidence,
            source_terms,
            target_terms,
        }
    }

    /// Whether either locale defines the term.
    pub(crate) fn has_term(&self, name: &str) -> bool {
        self.source_terms.contains_key(name) || self.messages.contains(name)
    }

    /// Whether either locale defines the message.
    pub(crate) fn has_message(&self, name: &str) -> bool {
        self.messages.contains(name)
    }

    /// The term's value in the target, or else in the source.
    pub(crate) fn term_value(&self, name: &str) -> Option<&str> {
        self.term_values(name).next()
    }

    /// The term's values in the target and the source.
    pub(crate) fn term_values(&self, name: &str) -> impl Iterator<Item = &str> {
        let values = [self.target_terms.get(name), self.source_terms.get(name)];
        values.into_iter().flatten().map(String::as_str)
    }

    /// Whether a message of the target refers to the term.
    pub(crate) fn is_used(&self, name: &str) -> bool {
        self.used.contains(name)
    }

    /// Whether source and target are written in the same script.
    pub(crate) fn shares_script(&self) -> bool {
        let script = |locale: &str| Language::from_tag(locale).map(Language::script);
        script(&self.source.locale) == script(&self.target.locale)
    }

    /// Whether `many` is for a million and more, as in the Romance languages.
    pub(crate) fn is_many_rare(&self) -> bool {
        matches!(self.language.as_str(), "ca" | "es" | "fr" | "it" | "pt")
    }
}

fn language(locale: &str) -> String {
    locale
        .split(['-', '_'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase()
}

/// Share of messages kept as they are from which on a locale is unfinished.
const UNFINISHED: f64 = 0.2;
/// Fewer kept messages than these say nothing of a locale.
const FEWEST_KEPT: usize = 2;

fn is_unfinished(source: &Tree<'_>, target: &Tree<'_>, evidence: &Evidence<'_>) -> bool {
    let (mut all, mut kept) = (0_usize, 0_usize);
    for resource in &target.resources {
        let Some(origin) = source.resource(&resource.path) else {
            continue;
        };
        let index = origin.index();
        for entry in &resource.entries {
            let Some(origin) = index.get(&*entry.key).filter(|origin| has_prose(origin)) else {
                continue;
            };
            all += 1;
            let is_left = is_kept(origin, entry)
                && !evidence.is_name(&resource.path, origin, entry, &target.locale);
            kept += usize::from(is_left);
        }
    }
    kept >= FEWEST_KEPT && kept as f64 >= UNFINISHED * all as f64
}

/// A message and its translation.
pub(crate) struct Pair<'s, 'a> {
    /// The message in the source locale.
    pub(crate) source: &'s Entry<'a>,
    /// Its translation.
    pub(crate) target: &'s Entry<'a>,
    /// Everything around.
    pub(crate) context: &'s Context<'s, 'a>,
    /// What the other finished locales do with this message.
    pub(crate) votes: Votes,
}

impl<'s, 'a> Pair<'s, 'a> {
    /// Each value of the translation beside the value of the source that it stands for.
    pub(crate) fn variants(&self) -> impl Iterator<Item = (&'s Variant<'a>, &'s Variant<'a>)> {
        let source = self.source;
        self.target
            .variants
            .iter()
            .filter_map(move |target| Some((counterpart(source, target)?, target)))
    }
}

/// The source's value for the same keys, or else its most general one.
fn counterpart<'s, 'a>(source: &'s Entry<'a>, target: &Variant<'a>) -> Option<&'s Variant<'a>> {
    let agreeing = |variant: &&Variant<'a>| {
        variant
            .keys
            .iter()
            .all(|(_, key)| target.keys.iter().any(|(_, own)| own == key))
    };
    source
        .variants
        .iter()
        .find(agreeing)
        .or(source.variants.last())
}

/// One file and its source.
pub(crate) struct FilePair<'s, 'a> {
    /// The source's file.
    pub(crate) source: &'s Resource<'a>,
    /// The file that is checked.
    pub(crate) target: &'s Resource<'a>,
    /// Everything around.
    pub(crate) context: &'s Context<'s, 'a>,
}
