//! What a locale's name says: whether there is such a language, and whether it can be judged.

use unic_langid::LanguageIdentifier;

use crate::language::Language;
use crate::locale::autonym;

/// Languages of ISO 639-1 that CLDR has no words in. `kr` is left out: nobody who writes it means Kanuri.
const RARE: [&str; 44] = [
    "aa", "ae", "av", "ay", "bi", "ch", "cr", "cu", "fj", "ho", "hz", "ik", "io", "kg", "kj", "kv",
    "la", "li", "mh", "na", "ng", "nr", "nv", "ny", "oj", "om", "pi", "rn", "rw", "sg", "sh", "sm",
    "ss", "st", "tl", "ts", "tw", "ty", "ve", "vo", "wa", "xh", "za", "ln",
];

/// Tags that say there is no one language: the same as none.
const NO_LANGUAGE: [&str; 4] = ["und", "zxx", "mul", "mis"];

/// What is written where a language was meant: codes of countries, names in English.
const MISTAKEN: [(&str, &str); 62] = [
    ("kr", "ko"),
    ("korean", "ko"),
    ("kor", "ko"),
    ("jp", "ja"),
    ("japanese", "ja"),
    ("jpn", "ja"),
    ("cn", "zh-CN"),
    ("chn", "zh-CN"),
    ("chinese", "zh"),
    ("zho", "zh"),
    ("hk", "zh-HK"),
    ("english", "en"),
    ("eng", "en"),
    ("us", "en-US"),
    ("gb", "en-GB"),
    ("german", "de"),
    ("deutsch", "de"),
    ("deu", "de"),
    ("at", "de-AT"),
    ("french", "fr"),
    ("fra", "fr"),
    ("spanish", "es"),
    ("spa", "es"),
    ("mx", "es-MX"),
    ("portuguese", "pt"),
    ("por", "pt"),
    ("italian", "it"),
    ("ita", "it"),
    ("dutch", "nl"),
    ("swedish", "sv"),
    ("norwegian", "nb"),
    ("danish", "da"),
    ("dk", "da"),
    ("finnish", "fi"),
    ("polish", "pl"),
    ("czech", "cs"),
    ("cz", "cs"),
    ("slovak", "sk"),
    ("hungarian", "hu"),
    ("romanian", "ro"),
    ("turkish", "tr"),
    ("vietnamese", "vi"),
    ("vn", "vi"),
    ("indonesian", "id"),
    ("catalan", "ca"),
    ("croatian", "hr"),
    ("slovenian", "sl"),
    ("estonian", "et"),
    ("latvian", "lv"),
    ("lithuanian", "lt"),
    ("russian", "ru"),
    ("rus", "ru"),
    ("ukrainian", "uk"),
    ("ua", "uk"),
    ("bulgarian", "bg"),
    ("serbian", "sr"),
    ("rs", "sr"),
    ("belarusian", "be"),
    ("arabic", "ar"),
    ("greek", "el"),
    ("gr", "el"),
    ("hebrew", "he"),
];

/// The language that a text in this locale is judged by; `None` where neither tables nor its script tell.
pub(super) fn judged(tag: &str) -> Option<Language> {
    Language::from_tag(tag).or_else(|| Language::by_script(tag))
}

/// Whether a tag says that there is no one language.
pub(super) fn is_none(tag: &str) -> bool {
    let base = tag.split(['-', '_']).next().unwrap_or(tag);
    NO_LANGUAGE
        .iter()
        .any(|none| none.eq_ignore_ascii_case(base))
}

/// Whether a name is that of a locale: a well-formed tag whose language there is. Codes of three letters are taken as
/// they are; there are thousands.
///
/// ```
/// use kijil::check::is_locale;
///
/// assert!(is_locale("ko") && is_locale("zh_Hant-TW") && is_locale("tlh"));
/// assert!(!is_locale("kr") && !is_locale("korean!") && !is_locale("zz"));
/// ```
pub fn is_locale(name: &str) -> bool {
    let Ok(tag) = name.parse::<LanguageIdentifier>() else {
        return false;
    };
    let language = tag.language.as_str();
    let is_mistaken = MISTAKEN.iter().any(|(name, _)| *name == language);
    match language.len() {
        2 => {
            let only = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
            judged(language).is_some() || RARE.contains(&language) || autonym(&only).is_some()
        }
        3 => !is_mistaken,
        _ => false,
    }
}

/// The locale that was meant by a name that is none, as far as that can be told.
///
/// ```
/// use kijil::check::similar_locale;
///
/// assert_eq!(similar_locale("kr"), Some("ko"));
/// assert_eq!(similar_locale("Korean!"), Some("ko"));
/// assert_eq!(similar_locale("zz"), None);
/// ```
pub fn similar_locale(name: &str) -> Option<&'static str> {
    let letters = name.trim().split(|c: char| !c.is_alphanumeric());
    let first = letters.into_iter().find(|part| !part.is_empty())?;
    let is_it = |(written, _): &&(&str, &str)| written.eq_ignore_ascii_case(first);
    MISTAKEN.iter().find(is_it).map(|(_, meant)| *meant)
}

#[cfg(test)]
mod tests {
    use super::{MISTAKEN, RARE, is_locale, judged};

    #[test]
    fn what_is_meant_is_a_locale_and_what_is_mistaken_is_none() {
        for (written, meant) in MISTAKEN {
            assert!(!is_locale(written) && is_locale(meant), "{written}");
            assert!(judged(meant).is_some(), "{meant}");
        }
        for rare in RARE {
            assert!(is_locale(rare), "{rare}");
        }
    }

    #[test]
    fn every_language_that_is_spoken_in_interfaces_is_one() {
        for tag in [
            "no", "iw", "fil", "pt-BR", "sr-Latn", "az", "is", "sw", "ga", "es-419",
        ] {
            assert!(is_locale(tag), "{tag}");
        }
        for other in ["", "k", "korean", "ko-", "zz", "xx-KR", "{{ lang }}"] {
            assert!(!is_locale(other), "{other}");
        }
    }
}
