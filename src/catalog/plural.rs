//! Keys that name a plural category (CLDR).

use std::collections::HashMap;
use std::hash::BuildHasher;

pub(crate) use crate::locale::PLURAL_CATEGORIES as CATEGORIES;
use crate::locale::{PluralKind, PluralRules};

/// Whole numbers whose categories are looked at: all patterns of languages repeat by then.
const MOST_NUMBERS: u32 = 201;

/// Most numbers that a form may be for, so that its text may say them in words.
const FEW: usize = 2;

/// How a locale chooses forms by number.
#[derive(Debug, Default)]
pub(crate) struct Plurals {
    /// By how many.
    pub(crate) cardinal: Categories,
    /// By which in a row.
    pub(crate) ordinal: Categories,
}

/// The categories of one kind of number; none when the locale is unknown.
#[derive(Debug, Default)]
pub(crate) struct Categories {
    names: Vec<&'static str>,
    /// Of each category the first whole numbers, one more than few of them.
    numbers: Vec<Vec<u32>>,
}

impl Plurals {
    /// Those of a locale.
    pub(crate) fn of(locale: &str) -> Plurals {
        let language = locale.split(['-', '_']).next();
        let is_vietnamese = language.is_some_and(|language| language.eq_ignore_ascii_case("vi"));
        let categories = |kind, is_without_number| {
            let rules = PluralRules::of(locale, kind);
            rules.map(|rules| Categories::of(&rules, is_without_number))
        };
        Plurals {
            cardinal: categories(PluralKind::Cardinal, is_vietnamese).unwrap_or_default(),
            ordinal: categories(PluralKind::Ordinal, false).unwrap_or_default(),
        }
    }

    /// Those that the forms of a key are chosen by: i18next puts `_ordinal` before the category.
    pub(crate) fn of_key(&self, key: &str) -> &Categories {
        let is_ordinal = stem(key).is_some_and(|(stem, _)| stem.ends_with("ordinal"));
        if is_ordinal {
            &self.ordinal
        } else {
            &self.cardinal
        }
    }
}

impl Categories {
    fn of(rules: &PluralRules, is_without_number: bool) -> Categories {
        let mut names = rules.categories();
        // Vietnamese nouns have no number: what its category for 1 is for is no plural.
        if is_without_number {
            names.retain(|name| *name == "other");
        }
        let mut numbers = vec![Vec::new(); names.len()];
        for number in 0..MOST_NUMBERS {
            let category = rules.category(number);
            let at = names.iter().position(|own| *own == category);
            if let Some(own) = at.and_then(|at| numbers.get_mut(at))
                && own.len() <= FEW
            {
                own.push(number);
            }
        }
        Categories { names, numbers }
    }

    /// Whether the locale is known.
    pub(crate) fn is_known(&self) -> bool {
        !self.names.is_empty()
    }

    /// Whether the locale has the category.
    pub(crate) fn has(&self, category: &str) -> bool {
        self.names.contains(&category)
    }

    /// The categories of whole numbers that a choice with these keys lacks; a number (`1`, `=1`) among them stands for a category that is
    /// for it alone.
    pub(crate) fn missing(&self, keys: &[&str]) -> Vec<&'static str> {
        let given = |number: &u32| {
            let number = number.to_string();
            keys.iter().any(|key| key.trim_start_matches('=') == number)
        };
        let lacks = |at: usize, name: &str| {
            let own = self.numbers.get(at).map_or(&[][..], Vec::as_slice);
            // One that no whole number takes is for fractions, or for millions written shortly.
            let is_given = own.len() <= FEW && own.iter().all(given);
            name != "other" && !keys.contains(&name) && !is_given
        };
        let names = self.names.iter().enumerate();
        names
            .filter(|(at, name)| lacks(*at, name))
            .map(|(_, name)| *name)
            .collect()
    }

    /// Whether a form is for one or two numbers alone, so that its text may say them in words. Of a language that is not
    /// known all but the general form may be.
    pub(crate) fn is_for_few_numbers(&self, category: &str) -> bool {
        match self.names.iter().position(|own| *own == category) {
            Some(at) => self.numbers.get(at).is_some_and(|own| own.len() <= FEW),
            None => matches!(category, "zero" | "one" | "two"),
        }
    }
}

/// Whether a key of a choice is a number: `0`, `=1`.
pub(crate) fn is_number(key: &str) -> bool {
    let digits = key.strip_prefix('=').unwrap_or(key);
    !digits.is_empty()
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// The key without its plural ending, as i18next (`item_one`) and Rails (`item.one`) write it.
pub(crate) fn stem(key: &str) -> Option<(&str, &str)> {
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
    plurals: &Plurals,
) -> bool {
    let Some((stem, ending)) = stem(key) else {
        return false;
    };
    let has_other = ["_other", ".other"]
        .iter()
        .any(|other| own.contains_key(format!("{stem}{other}").as_str()));
    let categories = plurals.of_key(key);
    has_other && categories.is_known() && !categories.has(ending)
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

#[cfg(test)]
mod tests {
    use super::Plurals;

    #[test]
    fn forms_are_missing_by_locale_and_kind() {
        let of = |locale, keys: &[&str]| Plurals::of(locale).cardinal.missing(keys);
        assert_eq!(of("ru", &["one", "other"]), ["few", "many"]);
        assert_eq!(of("ko", &["other"]), [""; 0]);
        assert_eq!(of("pl", &["=1", "few", "many", "other"]), [""; 0]);
        assert_eq!(of("ru", &["=1", "few", "many", "other"]), ["one"]);
        for (locale, keys) in [
            ("?", &["other"][..]),
            ("vi", &["other"]),
            ("es", &["one", "other"]),
            ("cs", &["one", "few", "other"]),
        ] {
            assert_eq!(of(locale, keys), [""; 0], "{locale}");
        }
        assert_eq!(Plurals::of("de").ordinal.missing(&["other"]), [""; 0]);
    }

    #[test]
    fn some_forms_are_for_one_number() {
        let is_few = |locale, category| Plurals::of(locale).cardinal.is_for_few_numbers(category);
        assert!(is_few("de", "one") && is_few("fr", "one") && is_few("ar", "two"));
        assert!(!is_few("ru", "one") && !is_few("ko", "other"));
    }
}
