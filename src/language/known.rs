//! The languages that the tables know: the head of `data/language/words.bin`, read when the library is compiled.
//!
//! `training/language.py` writes it with the tables, so that a language more is data and no code: the number of
//! languages as little-endian `u32`, then eight bytes for each: its tag, filled up with spaces to four bytes, and the
//! ISO 15924 code of the script it is usually written in. Those of one script stand together, and those told by their
//! script alone last.

use super::{Script, by_script};

/// A language that the tables know, by its place in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(pub(super) u8);

const TABLE: &[u8] = include_bytes!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/language/words.bin"
));

/// Bytes of the number of languages.
const COUNT_BYTES: usize = 4;
/// Bytes of a language in the head, and of its tag.
const RECORD: usize = 8;
const TAG: usize = 4;

/// How many languages the tables know: fewer than 128, as the words' table marks function words with the upper bit.
pub(super) const COUNT: usize = TABLE[0] as usize;
/// Bytes of the head.
pub(super) const HEAD: usize = COUNT_BYTES + COUNT * RECORD;

const RECORDS: [(&str, Script); COUNT] = records();

const fn records() -> [(&'static str, Script); COUNT] {
    let mut records = [("", Script::Other); COUNT];
    let mut place = 0;
    while place < COUNT {
        let record = TABLE.split_at(COUNT_BYTES + place * RECORD).1;
        let (tag, rest) = record.split_at(TAG);
        records[place] = (text(tag.trim_ascii_end()), script(rest.split_at(TAG).0));
        place += 1;
    }
    records
}

const fn text(bytes: &'static [u8]) -> &'static str {
    match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("a tag in the head of the tables is no UTF-8"),
    }
}

/// The script of a code of ISO 15924.
const fn script(code: &[u8]) -> Script {
    match code {
        b"Latn" => Script::Latin,
        b"Cyrl" => Script::Cyrillic,
        b"Arab" => Script::Arabic,
        b"Hang" => Script::Hangul,
        b"Kana" => Script::Kana,
        b"Hani" => Script::Han,
        b"Grek" => Script::Greek,
        b"Hebr" => Script::Hebrew,
        b"Thai" => Script::Thai,
        b"Deva" => Script::Devanagari,
        _ => Script::Other,
    }
}

/// The places of the first language of a script and of the one behind the last.
pub(super) const fn places(wanted: Script) -> (u8, u8) {
    let (mut first, mut end) = (0, 0);
    let mut place = 0;
    while place < COUNT {
        if RECORDS[place].1 as u8 == wanted as u8 {
            if end == 0 {
                first = place;
            }
            end = place + 1;
        }
        place += 1;
    }
    (first as u8, end as u8)
}

/// The place of the first language told by its script alone: behind those of the scripts that several share.
pub(super) const OTHERS: u8 = places(Script::Arabic).1;

impl Language {
    /// English.
    pub const ENGLISH: Language = Language::known("en");
    /// Vietnamese.
    pub const VIETNAMESE: Language = Language::known("vi");
    /// Korean.
    pub const KOREAN: Language = Language::known("ko");
    /// Japanese.
    pub const JAPANESE: Language = Language::known("ja");
    /// Chinese, in either script.
    pub const CHINESE: Language = Language::known("zh");

    /// The language of a tag that the tables must have: without it the library does not compile.
    const fn known(tag: &str) -> Language {
        let tag = tag.as_bytes();
        let mut place = 0;
        while place < COUNT {
            let own = RECORDS[place].0.as_bytes();
            if own.len() == tag.len() && own[0] == tag[0] && own[1] == tag[1] {
                return Language(place as u8);
            }
            place += 1;
        }
        panic!("the tables lack a language that the library names")
    }

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
        let place = RECORDS.iter().position(|(tag, _)| *tag == base)?;
        u8::try_from(place).ok().map(Language)
    }

    /// Every language that the tables know.
    pub fn all() -> impl Iterator<Item = Language> {
        (0u8..).take(COUNT).map(Language)
    }

    /// The language of a BCP 47 tag that the tables do not know, but that its script tells from many others: of
    /// Georgian it is known that Latin letters are none of its. `None` for those in Latin script, which words alone
    /// tell apart.
    ///
    /// ```
    /// use kijil::language::{Language, Script};
    ///
    /// let georgian = Language::by_script("ka-GE").expect("it has a script of its own");
    /// assert_eq!((georgian.script(), georgian.has_tables()), (Script::Georgian, false));
    /// assert_eq!(Language::by_script("sw"), None);
    /// ```
    pub fn by_script(tag: &str) -> Option<Language> {
        let mut subtags = tag.split(['-', '_']);
        let base = subtags.next()?;
        // `kk-Latn`, `pa-Arab`: written otherwise than the language usually is.
        if subtags.next().is_some_and(|subtag| subtag.len() == 4) {
            return None;
        }
        let is_it = |(known, _): &(&str, Script)| known.eq_ignore_ascii_case(base);
        let place = by_script::TABLE.iter().position(is_it)?;
        u8::try_from(COUNT + place).ok().map(Language)
    }

    /// Whether the tables know its words, and not its script alone.
    pub fn has_tables(self) -> bool {
        usize::from(self.0) < COUNT
    }

    fn by_script_alone(self) -> Option<&'static (&'static str, Script)> {
        by_script::TABLE.get(usize::from(self.0).checked_sub(COUNT)?)
    }

    /// Its BCP 47 tag, without a region.
    pub fn tag(self) -> &'static str {
        self.record().map_or("und", |(tag, _)| tag)
    }

    /// The script it is usually written in.
    pub fn script(self) -> Script {
        self.record().map_or(Script::Other, |(_, script)| *script)
    }

    fn record(self) -> Option<&'static (&'static str, Script)> {
        let place = usize::from(self.0);
        RECORDS.get(place).or_else(|| self.by_script_alone())
    }

    /// Every language that the tables know whose usual script this is; where they know none, those that are told by it.
    pub fn of_script(script: Script) -> impl Iterator<Item = Language> {
        let written = move |language: &Language| language.script() == script;
        let is_known = Language::all().any(|language| written(&language));
        let others = (COUNT as u8..).take(by_script::TABLE.len()).map(Language);
        let others = others.filter(move |language| !is_known && written(language));
        Language::all().filter(written).chain(others)
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, OTHERS, Script, places};

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

    #[test]
    fn scripts_tell_languages_without_tables() {
        let of = |tag| Language::by_script(tag).map(|language| (language.tag(), language.script()));
        assert_eq!(of("bn-BD"), Some(("bn", Script::Bengali)));
        assert_eq!(of("kk_KZ"), Some(("kk", Script::Cyrillic)));
        for other in ["kk-Latn", "is", "ko", "", "zz"] {
            assert_eq!(of(other), None, "{other}");
        }
        let first = |script| Language::of_script(script).next().map(Language::tag);
        assert_eq!(first(Script::Bengali), Some("bn"));
        assert_eq!(first(Script::Devanagari), Some("hi"));
    }

    #[test]
    fn languages_of_one_script_stand_together() {
        let shared = [Script::Latin, Script::Cyrillic, Script::Arabic];
        let mut end = 0;
        for script in shared {
            let (first, behind) = places(script);
            assert_eq!(first, end, "{script:?}");
            let all = Language::of_script(script).map(|language| language.0);
            assert!(all.eq(first..behind), "{script:?}");
            end = behind;
        }
        assert_eq!(end, OTHERS);
        assert!(Language::all().all(|language| language.script() != Script::Other));
    }
}
