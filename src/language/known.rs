//! The languages that the tables know.

use super::Script;

/// A language that the tables know, by its place in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(pub(super) u8);

/// In the order of `training/language.py`, which writes the tables.
const TAGS: [&str; COUNT] = [
    "en", "de", "fr", "es", "pt", "it", "nl", "sv", "nb", "da", "fi", "pl", "cs", "sk", "hu", "ro",
    "tr", "vi", "id", "ca", "hr", "sl", "et", "lv", "lt", "ru", "uk", "bg", "sr", "be", "ar", "fa",
    "ko", "ja", "zh", "el", "he", "th", "hi",
];

/// How many languages the tables know.
pub(super) const COUNT: usize = 39;
/// The first of the Cyrillic ones; those before are Latin.
pub(super) const CYRILLIC: u8 = 25;
/// The first of the Arabic ones.
pub(super) const ARABIC: u8 = 30;
/// The first of those told by their script alone.
pub(super) const OTHERS: u8 = 32;

impl Language {
    /// English.
    pub const ENGLISH: Language = Language(0);
    /// Vietnamese.
    pub const VIETNAMESE: Language = Language(17);
    /// Korean.
    pub const KOREAN: Language = Language(32);
    /// Japanese.
    pub const JAPANESE: Language = Language(33);
    /// Chinese, in either script.
    pub const CHINESE: Language = Language(34);

    /// The language of a BCP 47 tag, whatever its region; `None` if the tables do not know it.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let base = tag.split(['-', '_']).next().unwrap_or(tag);
        let base = match base.to_ascii_lowercase().as_str() {
            "no" | "nn" => "nb".to_owned(),
            "sh" | "bs" => "hr".to_owned(),
            "ms" => "id".to_owned(),
            "iw" => "he".to_owned(),
            other => other.to_owned(),
        };
        let place = TAGS.iter().position(|tag| *tag == base)?;
        u8::try_from(place).ok().map(Language)
    }

    /// Its BCP 47 tag, without a region.
    pub fn tag(self) -> &'static str {
        TAGS.get(usize::from(self.0)).copied().unwrap_or("und")
    }

    /// The script it is usually written in.
    pub fn script(self) -> Script {
        match self.0 {
            0..CYRILLIC => Script::Latin,
            CYRILLIC..ARABIC => Script::Cyrillic,
            ARABIC..OTHERS => Script::Arabic,
            32 => Script::Hangul,
            33 => Script::Kana,
            34 => Script::Han,
            35 => Script::Greek,
            36 => Script::Hebrew,
            37 => Script::Thai,
            _ => Script::Devanagari,
        }
    }

    /// Every language whose usual script this is.
    pub fn of_script(script: Script) -> impl Iterator<Item = Language> {
        (0u8..)
            .take(COUNT)
            .map(Language)
            .filter(move |language| language.script() == script)
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Script};

    #[test]
    fn tags_fold_regions_and_old_names() {
        assert_eq!(Language::from_tag("pt-BR").map(Language::tag), Some("pt"));
        assert_eq!(
            Language::from_tag("zh_Hant").map(Language::script),
            Some(Script::Han)
        );
        assert_eq!(Language::from_tag("no").map(Language::tag), Some("nb"));
        assert_eq!(Language::from_tag("tlh"), None);
    }
}
