//! Where a project keeps its catalogs, told by the names of its files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::catalog::Format;
use crate::catalog::layout::{MOST_LEVELS, is_locale, suffix};
use crate::language::Language;

/// A folder with catalogs of several locales.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CatalogFolder {
    /// The folder, for [`check_tree`](crate::check::catalogs::check_tree).
    pub root: PathBuf,
    /// Its catalogs: files of the source locale, and what other locales have of them.
    pub files: BTreeSet<PathBuf>,
}

/// The folders of a project that hold catalogs: those in which a file of the source locale lies beside the same file of
/// another one, in whatever format and layout the catalogs are read in. Those of gettext say themselves what they
/// translate and are no matter of folders.
///
/// ```
/// use std::path::Path;
/// use kijil::check::catalog_folders;
///
/// let files = ["src/locales/en/shop.json", "src/locales/ko/shop.json", "src/data.json", "l10n/app_en.arb"];
/// let found = catalog_folders(files.map(Path::new), "en");
/// assert_eq!(found.len(), 1);
/// assert_eq!(found[0].root, Path::new("src/locales"));
/// assert_eq!(found[0].files.len(), 2);
/// ```
pub fn catalog_folders<'p>(
    files: impl IntoIterator<Item = &'p Path>,
    source: &str,
) -> Vec<CatalogFolder> {
    let mut all: BTreeMap<PathBuf, BTreeMap<String, Vec<Place<'p>>>> = BTreeMap::new();
    for file in files {
        let is_catalog = Format::of(file).is_some_and(|format| format != Format::Po);
        if let Some(place) = is_catalog.then(|| Place::of(file)).flatten() {
            let same = all.entry(place.root.clone()).or_default();
            same.entry(place.rest.clone()).or_default().push(place);
        }
    }
    let source = Language::from_tag(source);
    let is_source = |place: &Place<'_>| Language::from_tag(&place.locale) == source;
    let folders = all.into_iter().filter_map(|(root, same)| {
        let is_pair = |places: &&Vec<Place<'_>>| {
            places.iter().any(is_source) && !places.iter().all(is_source)
        };
        let files: BTreeSet<PathBuf> = same
            .values()
            .filter(is_pair)
            .flatten()
            .map(|place| place.file.to_owned())
            .collect();
        (!files.is_empty()).then_some(CatalogFolder { root, files })
    });
    folders.collect()
}

/// A catalog by its path.
struct Place<'p> {
    file: &'p Path,
    /// The folder that holds those of all locales.
    root: PathBuf,
    locale: String,
    /// What is the same for every locale.
    rest: String,
}

impl<'p> Place<'p> {
    /// `None` where nothing in the path is a locale.
    fn of(file: &'p Path) -> Option<Place<'p>> {
        let levels: Vec<&str> = file
            .iter()
            .map(|level| level.to_str())
            .take(MOST_LEVELS)
            .collect::<Option<_>>()?;
        let (name, folders) = levels.split_last()?;
        if let Some(at) = folders.iter().rposition(|folder| is_locale(folder)) {
            return Some(Place {
                file,
                root: folders[..at].iter().collect(),
                locale: folders[at].to_owned(),
                rest: levels[at + 1..].join("/"),
            });
        }
        let (stem, ending) = name.rsplit_once('.')?;
        let (base, locale) = if is_locale(stem) {
            ("", stem)
        } else {
            let (base, _, locale) = suffix(stem, is_locale)?;
            (base, locale)
        };
        Some(Place {
            file,
            root: folders.iter().collect(),
            locale: locale.to_owned(),
            rest: format!("{base}.{ending}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::catalog_folders;

    #[test]
    fn catalogs_are_told_by_their_pairs() {
        let roots = |files: &[&'static str]| -> Vec<String> {
            let found = catalog_folders(files.iter().map(Path::new), "en");
            let roots = found.iter();
            roots
                .map(|folder| folder.root.display().to_string())
                .collect()
        };
        assert_eq!(roots(&["en.json", "ko.json"]), [""]);
        assert_eq!(
            roots(&["lib/l10n/app_en.arb", "lib/l10n/app_zh_Hant.arb"]),
            ["lib/l10n"]
        );
        assert_eq!(
            roots(&[
                "config/locales/devise.en.yml",
                "config/locales/devise.ar.yml"
            ]),
            ["config/locales"]
        );
        assert_eq!(
            roots(&["a/en-US/b/c.ftl", "a/th/b/c.ftl", "z/en/c.json"]),
            ["a"]
        );
        for none in [
            &["en.json", "tsconfig.json"][..],
            &["ko.json", "ja.json"],
            &["en.json", "ko.yml"],
            &["locale/en/a.po", "locale/ko/a.po"],
        ] {
            assert!(roots(none).is_empty(), "{none:?}");
        }
    }
}
