//! What a language calls itself.

use unic_langid::LanguageIdentifier;

/// `<locale><TAB><name>`, sorted; made by `tools/autonyms.py` from CLDR 48.
static TABLE: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/data/locale/autonyms.txt"
));

/// What a language calls itself; `None` if CLDR does not tell.
///
/// ```
/// use kijil::locale::autonym;
///
/// assert_eq!(autonym(&"ko-KR".parse()?), Some("한국어"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn autonym(locale: &LanguageIdentifier) -> Option<&'static str> {
    let name = locale.to_string();
    let mut name = name.as_str();
    loop {
        let found = TABLE.lines().find_map(|line| {
            let (known, autonym) = line.split_once('\t')?;
            (known == name).then_some(autonym)
        });
        if found.is_some() {
            return found;
        }
        name = name.rsplit_once('-')?.0;
    }
}
