//! Plural categories of a locale (CLDR), and keys that name them.

use std::collections::HashMap;
use std::hash::BuildHasher;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

/// Names of the categories, as catalogs write them.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that the cardinal numbers of a locale need; none when the locale is unknown.
pub(crate) fn categories(locale: &str) -> Vec<&'static str> {
    let Ok(locale) = Locale::try_from_str(&locale.replace('_', "-")) else {
        return Vec::new();
    };
    let Ok(rules) = PluralRules::try_new(locale.into(), PluralRulesOptions::default()) else {
        return Vec::new();
    };
    let mut names: Vec<&str> = rules.categories().map(name).collect();
    names.sort_by_key(|name| CATEGORIES.iter().position(|own| own == name));
    names
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The key without its plural ending, as i18next (`item_one`) and Rails (`item.one`) write it.
fn stem(key: &str) -> Option<(&str, &str)> {
    let (stem, ending) = key.rsplit_once(['_', '.'])?;
    if CATEGORIES.contains(&ending) || ending == "plural" {
        Some((stem, ending))
    } else {
        None
    }
}

/// The plural category that a key ends with.
pub(crate) fn category(key: &str) -> Option<&str> {
    stem(key).map(|(_, category)| category)
}

/// Whether a plural form missing here is one that the locale does not need.
pub(crate) fn is_covered<V, S: BuildHasher>(
    key: &str,
    own: &HashMap<&str, V, S>,
    categories: &[&str],
) -> bool {
    let Some((stem, ending)) = stem(key) else {
        return false;
    };
    let has_other = ["_other", ".other"]
        .iter()
        .any(|other| own.contains_key(format!("{stem}{other}").as_str()));
    has_other && !categories.is_empty() && !categories.contains(&ending)
}

/// Whether a key is a plural form of a message that the source has in other forms.
pub(crate) fn is_form_of<V, S: BuildHasher>(key: &str, source: &HashMap<&str, V, S>) -> bool {
    let Some((stem, _)) = stem(key) else {
        return false;
    };
    let form = |other: &&str| {
        source.contains_key(format!("{stem}_{other}").as_str())
            || source.contains_key(format!("{stem}.{other}").as_str())
    };
    CATEGORIES.iter().any(form) || source.contains_key(stem)
}
