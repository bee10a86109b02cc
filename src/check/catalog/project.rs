//! The catalogs of a project, of whatever kind: what its dictionary is made of.

use std::path::Path;

use rayon::prelude::*;

use super::context::{Context, Pair};
use super::entry::{Entry, Kind};
use super::evidence::{Evidence, is_kept};
use super::layout::Layout;
use super::po::Side;
use super::resource::{Resource, Tree};
use super::{read, resource, untranslated, walk};
use crate::check::CheckError;

/// Endings of the names of catalogs.
const ENDINGS: [&str; 7] = ["ftl", "json", "arb", "yml", "yaml", "po", "pot"];
/// What i18next and its like put behind a key for a plural category.
const PLURALS: [&str; 7] = [
    "_zero", "_one", "_two", "_few", "_many", "_other", "_plural",
];
/// What i18next puts between a key and the category of an ordinal number.
const ORDINAL: &str = "_ordinal";

/// What the catalogs of a project say.
#[derive(Debug, Default)]
pub(crate) struct Project {
    /// The ids by which code may ask for messages.
    pub(crate) ids: Vec<String>,
    /// Messages that are text alone, those of Fluent left out: locale, id, text.
    pub(crate) texts: Vec<(String, String, String)>,
    /// Texts that a locale keeps as the source has them because they are names: locale, text.
    pub(crate) names: Vec<(String, String)>,
    /// Texts of the source that a locale has, but should translate: locale, text.
    pub(crate) left: Vec<(String, String)>,
}

/// Reads every catalog of a folder: `<locale>/**`, and files called after a locale.
///
/// # Errors
/// When a catalog cannot be read. What in it is not valid is passed over: other checks tell of it.
pub(crate) fn project(root: &Path, source: &str) -> Result<Project, CheckError> {
    let files = files(root)?;
    let mut trees = trees(&files, Side::Target);
    let mut project = Project::default();
    for tree in &trees {
        tree.resources
            .iter()
            .for_each(|resource| project.add(&tree.locale, resource));
    }
    let own = trees.iter().position(|tree| tree.locale == source);
    // Gettext has the source's texts in every translation.
    let source = match own {
        Some(place) => Some(trees.remove(place)),
        None => self::trees(&files, Side::Original)
            .into_iter()
            .find(|tree| tree.resources.iter().any(is_gettext)),
    };
    if let Some(source) = source {
        project.weigh(&source, &trees);
    }
    Ok(project)
}

pub(super) fn is_gettext(resource: &Resource<'_>) -> bool {
    resource.name.ends_with(".po") || resource.name.ends_with(".pot")
}

impl Project {
    fn add(&mut self, locale: &str, resource: &Resource<'_>) {
        let is_fluent = resource.name.ends_with(".ftl");
        for entry in &resource.entries {
            match entry.kind {
                Kind::Message | Kind::Attribute if is_fluent => {
                    self.ids.push(entry.key.clone().into_owned());
                }
                Kind::Message => {
                    self.ids.extend(forms(&entry.key, resource));
                    if let Some(text) = plain(entry) {
                        let id = entry.key.clone().into_owned();
                        self.texts.push((locale.to_owned(), id, text.to_owned()));
                    }
                }
                _ => {}
            }
        }
    }

    /// Tells names from what was left untranslated.
    fn weigh(&mut self, source: &Tree<'_>, trees: &[Tree<'_>]) {
        let evidence = Evidence::new(source, trees);
        for target in trees {
            let context = Context::new(source, target, &evidence);
            for resource in &target.resources {
                let Some(original) = source.resource(&resource.path) else {
                    continue;
                };
                let index = original.index();
                for entry in &resource.entries {
                    let Some(origin) = index.get(&*entry.key) else {
                        continue;
                    };
                    let Some(text) = plain(entry).filter(|_| is_kept(origin, entry)) else {
                        continue;
                    };
                    let pair = Pair {
                        source: origin,
                        target: entry,
                        context: &context,
                        votes: evidence.votes(&resource.path, origin, entry, &target.locale),
                    };
                    let list = match untranslated::judge(&pair) {
                        Some(_) => &mut self.left,
                        None => &mut self.names,
                    };
                    list.push((target.locale.clone(), text.to_owned()));
                }
            }
        }
    }
}

/// A key as libraries let code write it: one of Fluent as it is, a nested one from any level on, behind the name of its
/// file, without the plural category.
pub(super) fn forms(key: &str, resource: &Resource<'_>) -> Vec<String> {
    if resource.name.ends_with(".ftl") {
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
pub(super) fn without_plural(key: &str) -> &str {
    let mut plurals = PLURALS.iter();
    let stem = plurals.find_map(|plural| key.strip_suffix(plural));
    stem.map_or(key, |stem| stem.strip_suffix(ORDINAL).unwrap_or(stem))
}

/// The text of a message that nothing is filled into.
fn plain<'e>(entry: &'e Entry<'_>) -> Option<&'e str> {
    match entry.variants.as_slice() {
        [only] if only.view.references.is_empty() && only.view.tags.is_empty() => {
            Some(&only.view.text)
        }
        _ => None,
    }
}

/// A catalog file.
pub(super) struct File {
    pub(super) locale: String,
    /// What pairs it with the same file of another locale.
    path: String,
    name: std::path::PathBuf,
    text: String,
}

pub(super) fn files(root: &Path) -> Result<Vec<File>, CheckError> {
    let mut files = Vec::new();
    for found in walk(root) {
        let name = found.path();
        let ending = name.extension().and_then(|ending| ending.to_str());
        if !ending.is_some_and(|ending| ENDINGS.contains(&ending)) {
            continue;
        }
        let below = name.strip_prefix(root).unwrap_or(name);
        let below = below.to_string_lossy().replace('\\', "/");
        let layout = Layout::below(&below);
        files.push(File {
            locale: layout.locale,
            path: layout.path,
            name: name.to_owned(),
            text: read(name)?,
        });
    }
    files.sort_by(|a, b| (&a.locale, &a.path).cmp(&(&b.locale, &b.path)));
    Ok(files)
}

/// The files of each locale, sorted by locale.
pub(super) fn trees(files: &[File], side: Side) -> Vec<Tree<'_>> {
    let locales = files.chunk_by(|a, b| a.locale == b.locale);
    let locales: Vec<&[File]> = locales.collect();
    let trees = locales.into_par_iter().map(|files| Tree {
        locale: files
            .first()
            .map_or_else(String::new, |file| file.locale.clone()),
        resources: files.iter().map(|file| read_file(file, side)).collect(),
    });
    trees.collect()
}

fn read_file(file: &File, side: Side) -> Resource<'_> {
    let mut resource = resource(&file.name, &file.text, side);
    resource.path.clone_from(&file.path);
    resource
}
