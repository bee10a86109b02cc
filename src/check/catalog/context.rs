//! What a rule may know: the two entries it compares, and the whole locale around them.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::evidence::{Evidence, Votes, counts, is_kept};
use super::habits::Habits;
use super::particles::TermEndings;
use crate::catalog::lineage::Lineage;
use crate::catalog::plural::{self, Plurals};
use crate::catalog::{Choice, Entry, Variant};
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
    /// How the target chooses forms by number.
    pub(crate) plurals: Plurals,
    /// How the locale leans on others.
    pub(crate) leaning: Leaning,
    /// Whether much of this locale is still the source's text.
    pub(crate) is_unfinished: bool,
    source_terms: HashMap<Cow<'a, str>, String>,
    target_terms: HashMap<Cow<'a, str>, String>,
    messages: HashSet<&'s str>,
    used: HashSet<&'a str>,
    /// Functions that the source calls: those the project has.
    functions: HashSet<&'a str>,
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
            plurals: Plurals::of(&target.locale),
            leaning: Leaning::of(&target.locale, &source.locale, evidence),
            is_unfinished: is_unfinished(source, target, evidence),
            messages: source
                .entries()
                .chain(target.entries())
                .map(|entry| &*entry.key)
                .collect(),
            used: references.map(|reference| reference.name).collect(),
            functions: source
                .entries()
                .flat_map(|entry| &entry.calls)
                .map(|call| call.name)
                .collect(),
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

    /// Whether a message of the source calls the function.
    pub(crate) fn has_function(&self, name: &str) -> bool {
        self.functions.contains(name)
    }

    /// Whether a message of the target refers to the term.
    pub(crate) fn is_used(&self, name: &str) -> bool {
        self.used.contains(name)
    }

    /// Whether source and target are written in the same script; of a language that is not known its texts tell.
    pub(crate) fn shares_script(&self) -> bool {
        let script = |locale: &str| Language::from_tag(locale).map(Language::script);
        match (script(&self.source.locale), script(&self.target.locale)) {
            (Some(source), Some(target)) => source == target,
            _ => self.habits.is_latin,
        }
    }
}

/// How a locale leans on others of its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaning {
    /// It is a form of the source's own language: what it lacks is there, and equal text is right.
    OnSource,
    /// What it lacks is taken from another catalog of its language.
    OnParent,
    /// It stands alone.
    Not,
}

impl Leaning {
    fn of(target: &str, source: &str, evidence: &Evidence<'_>) -> Leaning {
        let Some(own) = Lineage::of(target) else {
            return Leaning::Not;
        };
        let leans = |other: &str| Lineage::of(other).is_some_and(|other| own.leans_on(other));
        if Lineage::of(source).is_some_and(|source| own.is_kin(source)) {
            Leaning::OnSource
        } else if evidence.locales().any(leans) {
            Leaning::OnParent
        } else {
            Leaning::Not
        }
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
const FEWEST_KEPT: usize = 4;

fn is_unfinished(source: &Tree<'_>, target: &Tree<'_>, evidence: &Evidence<'_>) -> bool {
    let script = |locale: &str| Language::from_tag(locale).map(Language::script);
    let shares = script(&source.locale) == script(&target.locale);
    let (mut all, mut kept) = (0_usize, 0_usize);
    for resource in &target.resources {
        let Some(origin) = source.resource(&resource.path) else {
            continue;
        };
        let index = origin.index();
        for entry in &resource.entries {
            let Some(origin) = index
                .get(&*entry.key)
                .filter(|origin| counts(origin, shares))
            else {
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
    /// The files they stand in.
    pub(crate) file: &'s FilePair<'s, 'a>,
    /// What the other finished locales do with this message.
    pub(crate) votes: Votes,
}

impl<'s, 'a> Pair<'s, 'a> {
    /// Each value of the translation beside the value of the source that it stands for.
    pub(crate) fn variants(&self) -> impl Iterator<Item = (&'s Variant<'a>, &'s Variant<'a>)> {
        let (source, target) = (self.source, self.target);
        let own = target.variants.iter().enumerate();
        own.filter_map(move |(at, variant)| {
            let counterpart = match variant.keys.is_empty() {
                true => in_order(source, target, at),
                false => by_keys(source, target, variant),
            };
            Some((counterpart?, variant))
        })
    }

    /// The forms of the source's message by key, where its key names a plural category: `item_one`, `item_other`.
    pub(crate) fn source_forms(&self) -> &[&'s Entry<'a>] {
        self.file.forms_of(&self.target.key)
    }

    /// Every value of the source that says this message, whatever the number.
    pub(crate) fn source_variants(&self) -> impl Iterator<Item = &'s Variant<'a>> {
        let forms = self.source_forms().iter().copied();
        let forms = forms.filter(|form| !std::ptr::eq(*form, self.source));
        std::iter::once(self.source)
            .chain(forms)
            .flat_map(|entry| &entry.variants)
    }

    /// Whether a value of the translation is chosen for one or two numbers alone.
    pub(crate) fn is_for_few_numbers(&self, variant: &Variant<'a>, name: &str) -> bool {
        let plurals = &self.context.plurals;
        let by_key = |(index, key): &(usize, &str)| {
            let Some(selector) = self.target.selectors.get(*index) else {
                return false;
            };
            let categories = match selector.choice {
                Choice::Ordinal => &plurals.ordinal,
                _ => &plurals.cardinal,
            };
            // Of a value that is no number the text may speak in words, too.
            let is_category = plural::CATEGORIES.contains(key);
            selector.name == name && (!is_category || categories.is_for_few_numbers(key))
        };
        variant.keys.iter().any(by_key)
    }
}

/// The source's value for the same keys, or else the most general one of those that agree: where the translation has a key
/// of its own, as another plural, the general one stands for it.
fn by_keys<'s, 'a>(
    source: &'s Entry<'a>,
    target: &Entry<'a>,
    variant: &Variant<'a>,
) -> Option<&'s Variant<'a>> {
    let own = |name: &str| {
        let mut keys = variant.keys.iter();
        let same = keys.find(|(at, _)| {
            target
                .selectors
                .get(*at)
                .is_some_and(|own| own.name == name)
        });
        same.map(|(_, key)| *key)
    };
    let agrees = |candidate: &&Variant<'a>| {
        candidate.keys.iter().all(|(at, key)| {
            let Some(selector) = source.selectors.get(*at) else {
                return true;
            };
            match own(selector.name) {
                Some(own) if selector.keys.contains(&own) => own == *key,
                _ => *key == "other" || selector.keys.last() == Some(key),
            }
        })
    };
    source
        .variants
        .iter()
        .find(agrees)
        .or(source.variants.last())
}

/// The source's value for the form that stands in this place: the same of as many, or else the last, which is the
/// general one.
fn in_order<'s, 'a>(
    source: &'s Entry<'a>,
    target: &Entry<'a>,
    at: usize,
) -> Option<&'s Variant<'a>> {
    let is_even = source.variants.len() == target.variants.len();
    let same = source.variants.get(at).filter(|_| is_even);
    same.or(source.variants.last())
}

/// One file and its source.
pub(crate) struct FilePair<'s, 'a> {
    /// The source's file.
    pub(crate) source: &'s Resource<'a>,
    /// The file that is checked.
    pub(crate) target: &'s Resource<'a>,
    /// Everything around.
    pub(crate) context: &'s Context<'s, 'a>,
    /// The source's messages by key.
    index: HashMap<&'s str, &'s Entry<'a>>,
    /// The source's messages whose keys differ in their plural category only, by what their keys share.
    forms: HashMap<&'s str, Vec<&'s Entry<'a>>>,
    /// The plural forms of the file that is checked: what their keys share, and their categories.
    own_forms: HashSet<(&'s str, &'s str)>,
}

impl<'s, 'a> FilePair<'s, 'a> {
    /// A file beside its source.
    pub(crate) fn new(
        source: &'s Resource<'a>,
        target: &'s Resource<'a>,
        context: &'s Context<'s, 'a>,
    ) -> Self {
        let mut forms: HashMap<&str, Vec<&Entry<'a>>> = HashMap::new();
        for entry in &source.entries {
            if let Some((stem, _)) = plural::stem(&entry.key) {
                forms.entry(stem).or_default().push(entry);
            }
        }
        let is_general = |form: &&Entry<'_>| form.plural_category() == Some("other");
        forms.retain(|_, forms| forms.iter().any(is_general));
        FilePair {
            source,
            target,
            context,
            index: source.index(),
            forms,
            own_forms: target
                .entries
                .iter()
                .filter_map(|entry| plural::stem(&entry.key))
                .collect(),
        }
    }

    /// The message of the source that an entry translates: that of its key, or else the general form of the plural that
    /// it is a form of.
    pub(crate) fn origin(&self, key: &str) -> Option<&'s Entry<'a>> {
        let general = || {
            let mut forms = self.forms_of(key).iter();
            forms
                .find(|form| form.plural_category() == Some("other"))
                .copied()
        };
        self.index.get(key).copied().or_else(general)
    }

    /// Whether the file that is checked has a form of a plural by key.
    pub(crate) fn has_form(&self, stem: &str, category: &str) -> bool {
        self.own_forms.contains(&(stem, category))
    }

    fn forms_of(&self, key: &str) -> &[&'s Entry<'a>] {
        let forms = plural::stem(key).and_then(|(stem, _)| self.forms.get(stem));
        forms.map_or(&[], Vec::as_slice)
    }
}
