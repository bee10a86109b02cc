//! Plural categories, by the rules of ICU4X.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRuleType};

/// Which plural rules apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PluralKind {
    /// How many: 1 comment, 2 comments.
    #[default]
    Cardinal,
    /// Which one: 1st, 2nd.
    Ordinal,
}

/// The names of the categories in CLDR's order, as catalogs write them.
pub(crate) const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// How a locale chooses among plural forms by number ([CLDR, Language Plural Rules]).
///
/// ```
/// use kijil::locale::{PluralKind, PluralRules};
///
/// let polish = PluralRules::of("pl-PL", PluralKind::Cardinal).expect("a known locale");
/// assert_eq!(polish.categories(), ["one", "few", "many", "other"]);
/// assert_eq!(polish.category(22), "few");
/// ```
///
/// [CLDR, Language Plural Rules]: https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
#[derive(Debug)]
pub struct PluralRules(icu_plurals::PluralRules);

impl PluralRules {
    /// The rules of a BCP 47 tag, in which `_` may stand for `-`; `None` for what is no tag.
    pub fn of(locale: &str, kind: PluralKind) -> Option<PluralRules> {
        let locale = Locale::try_from_str(&locale.replace('_', "-")).ok()?;
        PluralRules::of_locale(&locale, kind)
    }

    pub(super) fn of_locale(locale: &Locale, kind: PluralKind) -> Option<PluralRules> {
        let rule = match kind {
            PluralKind::Cardinal => PluralRuleType::Cardinal,
            PluralKind::Ordinal => PluralRuleType::Ordinal,
        };
        // Languages have the same rules in every script; but those of ICU4X are not found from sr-Latn.
        let mut locale = locale.clone();
        locale.id.script = None;
        let rules = icu_plurals::PluralRules::try_new((&locale).into(), rule.into());
        rules.ok().map(PluralRules)
    }

    /// The categories that the numbers of the locale need, in CLDR's order.
    pub fn categories(&self) -> Vec<&'static str> {
        let own: Vec<&str> = self.0.categories().map(name).collect();
        let names = PLURAL_CATEGORIES.into_iter();
        names.filter(|name| own.contains(name)).collect()
    }

    /// The category of a whole number.
    pub fn category(&self, number: u32) -> &'static str {
        name(self.0.category_for(number))
    }

    /// The category of a number as it is shown.
    pub(super) fn category_of(&self, operands: PluralOperands) -> &'static str {
        name(self.0.category_for(operands))
    }
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
