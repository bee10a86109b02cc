//! Which locales lean on which: `pt-BR` on `pt`, `en_AU` on `en`.

use icu_locale_core::Locale;
use icu_locale_core::subtags::{Language, Region, Script, language, region, script};

/// A locale as far as it tells which others its readers can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lineage {
    language: Language,
    script: Option<Script>,
    region: Option<Region>,
}

impl Lineage {
    /// That of a tag, with hyphens or underscores; `None` where it is no tag.
    pub(crate) fn of(tag: &str) -> Option<Lineage> {
        let locale = Locale::try_from_str(&tag.replace('_', "-")).ok()?.id;
        // In Chinese the region tells the script (CLDR's likely subtags).
        let is_traditional = || matches!(locale.region, Some(own) if [region!("TW"), region!("HK"), region!("MO")].contains(&own));
        let script = locale.script.or_else(|| {
            (locale.language == language!("zh") && is_traditional()).then_some(script!("Hant"))
        });
        Some(Lineage {
            language: locale.language,
            script,
            region: locale.region,
        })
    }

    /// Whether both are the same language in the same script.
    pub(crate) fn is_kin(self, other: Lineage) -> bool {
        self.language == other.language && self.script == other.script
    }

    /// Whether what this locale lacks is taken from the other: its language without a region, or one of a wider region.
    pub(crate) fn leans_on(self, other: Lineage) -> bool {
        let is_wider = |own: Region| {
            other
                .region
                .is_some_and(|wider| wider != own && is_number(wider))
        };
        self.is_kin(other)
            && match (self.region, other.region) {
                (Some(_), None) => true,
                (Some(own), Some(_)) => is_wider(own),
                (None, _) => false,
            }
    }
}

/// Whether a region is one of several countries: `419`.
fn is_number(region: Region) -> bool {
    region.as_str().starts_with(|c: char| c.is_ascii_digit())
}

/// Whether two tags name the same locale, hyphens, underscores and case aside.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let plain = |c: char| {
        if c == '_' {
            '-'
        } else {
            c.to_ascii_lowercase()
        }
    };
    one.chars().map(plain).eq(other.chars().map(plain))
}

#[cfg(test)]
mod tests {
    use super::{Lineage, is_same};

    fn leans(one: &str, other: &str) -> bool {
        let lineage = |tag| Lineage::of(tag).expect("a tag");
        lineage(one).leans_on(lineage(other))
    }

    #[test]
    fn regions_lean_on_their_language() {
        assert!(leans("pt-BR", "pt") && leans("en_AU", "en") && leans("es-MX", "es-419"));
        assert!(leans("zh-TW", "zh-Hant") && leans("zh-CN", "zh"));
        for (one, other) in [
            ("zh-TW", "zh"),
            ("pt", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("sr-Latn", "sr"),
            ("ko", "en"),
        ] {
            assert!(!leans(one, other), "{one} {other}");
        }
        assert!(is_same("en_US", "en-us") && !is_same("en", "en-US"));
    }
}
