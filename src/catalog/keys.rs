//! The keys of messages as code may write them.

use std::path::Path;

use super::format::Format;
use super::resource::Resource;

/// What i18next and its like put behind a key for a plural category.
const PLURALS: [&str; 7] = [
    "_zero", "_one", "_two", "_few", "_many", "_other", "_plural",
];
/// What i18next puts between a key and the category of an ordinal number.
const ORDINAL: &str = "_ordinal";

/// A key as libraries let code write it: one of Fluent as it is, a nested one from any level on, behind the name of its
/// file, without the plural category.
pub(crate) fn forms(key: &str, resource: &Resource<'_>) -> Vec<String> {
    if resource.format == Format::Fluent {
        return vec![key.to_owned()];
    }
    let key = without_plural(key);
    let stem = Path::new(&resource.name).file_stem();
    let stem = stem.map(|stem| stem.to_string_lossy().into_owned());
    // i18next sets a file's name before its keys with a colon.
    let behind_file = stem
        .into_iter()
        .flat_map(|stem| [format!("{stem}.{key}"), format!("{stem}:{key}")]);
    let levels = key.match_indices('.').map(|(at, _)| at + 1);
    let levels = std::iter::once(0).chain(levels);
    let levels = levels.map(|level| key[level..].to_owned());
    behind_file.chain(levels).collect()
}

/// A key without its plural category.
pub(crate) fn without_plural(key: &str) -> &str {
    let mut plurals = PLURALS.iter();
    let stem = plurals.find_map(|plural| key.strip_suffix(plural));
    stem.map_or(key, |stem| stem.strip_suffix(ORDINAL).unwrap_or(stem))
}
