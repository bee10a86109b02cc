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
/// file, in JSON with and without its plural category.
pub(crate) fn forms(key: &str, resource: &Resource<'_>) -> Vec<String> {
    let mut forms = names(key, resource);
    if resource.format != Format::Fluent {
        for key in stems(key, resource) {
            let levels = key.match_indices('.').map(|(at, _)| at + 1);
            forms.extend(levels.map(|level| key[level..].to_owned()));
        }
    }
    forms
}

/// The whole key as code may write it, no level of it left out.
pub(crate) fn names(key: &str, resource: &Resource<'_>) -> Vec<String> {
    if resource.format == Format::Fluent {
        return vec![key.to_owned()];
    }
    let stem = Path::new(&resource.name).file_stem();
    let stem = stem.map(|stem| stem.to_string_lossy().into_owned());
    let mut names = Vec::new();
    for key in stems(key, resource) {
        // i18next sets a file's name before its keys with a colon.
        let behind_file = stem
            .iter()
            .flat_map(|stem| [format!("{stem}.{key}"), format!("{stem}:{key}")]);
        names.extend(behind_file);
        names.push(key.to_owned());
    }
    names
}

/// The key itself, and without its plural category where that may be one.
fn stems<'k>(key: &'k str, resource: &Resource<'_>) -> impl Iterator<Item = &'k str> {
    let stem = Some(without_plural(key, resource)).filter(|stem| *stem != key);
    std::iter::once(key).chain(stem)
}

/// A key of JSON without its plural category; in other formats the categories are keys of their own.
pub(crate) fn without_plural<'k>(key: &'k str, resource: &Resource<'_>) -> &'k str {
    if resource.format != Format::Json {
        return key;
    }
    let mut plurals = PLURALS.iter();
    let stem = plurals.find_map(|plural| key.strip_suffix(plural));
    stem.map_or(key, |stem| stem.strip_suffix(ORDINAL).unwrap_or(stem))
}
