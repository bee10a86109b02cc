//! What the catalogs of a project say, of whatever kind: what its dictionary is made of.

use std::collections::HashSet;
use std::path::Path;

use crate::catalog::lineage::is_same;
use crate::catalog::{Entry, Format, Kind, Resource, Side, Tree, files, keys, trees};
use crate::check::CheckError;
use crate::check::catalog::{Context, Evidence, FilePair, Pair, is_kept, untranslated};

/// What the catalogs of a project say.
#[derive(Debug, Default)]
pub(super) struct Project {
    /// The ids by which code may ask for messages.
    pub(super) ids: Vec<String>,
    /// The first parts of all ids, in whatever locale.
    pub(super) beginnings: HashSet<String>,
    /// The branches that hold messages themselves, and not only other branches.
    pub(super) branches: HashSet<String>,
    /// Messages that are text alone, those of Fluent left out: locale, id, text.
    pub(super) texts: Vec<(String, String, String)>,
    /// Texts that a locale keeps as the source has them because they are names: locale, text.
    pub(super) names: Vec<(String, String)>,
    /// Texts of the source that a locale has, but should translate: locale, text.
    pub(super) left: Vec<(String, String)>,
}

/// Reads every catalog of a folder: `<locale>/**`, and files called after a locale.
///
/// # Errors
/// When a catalog cannot be read. What in it is not valid is passed over: other checks tell of it.
pub(super) fn read(root: &Path, source: &str) -> Result<Project, CheckError> {
    let files = files(root)?;
    let mut translations = trees(&files, Side::Target);
    let mut project = Project::default();
    let own = translations
        .iter()
        .position(|tree| is_same(&tree.locale, source));
    for (place, tree) in translations.iter().enumerate() {
        // What the source lacks is not defined: people see the bare key in most locales.
        let defines = own.is_none_or(|own| own == place);
        for resource in &tree.resources {
            project.add(&tree.locale, resource);
            project.ids(resource, defines);
        }
    }
    // Gettext has the source's texts in every translation.
    let source = match own {
        Some(place) => Some(translations.remove(place)),
        None => trees(&files, Side::Original)
            .into_iter()
            .find(|tree| tree.resources.iter().any(|file| file.format == Format::Po)),
    };
    if let Some(source) = source {
        project.weigh(&source, &translations);
    }
    Ok(project)
}

impl Project {
    fn add(&mut self, locale: &str, resource: &Resource<'_>) {
        if resource.format == Format::Fluent {
            return;
        }
        for entry in &resource.entries {
            if let (Kind::Message, Some(text)) = (entry.kind, plain(entry)) {
                let id = entry.key.clone().into_owned();
                self.texts.push((locale.to_owned(), id, text.to_owned()));
            }
        }
    }

    /// Takes the ids of a resource, and how they begin; the ids only where it defines them.
    fn ids(&mut self, resource: &Resource<'_>, defines: bool) {
        let is_fluent = resource.format == Format::Fluent;
        for entry in &resource.entries {
            let is_asked_for =
                entry.kind == Kind::Message || is_fluent && entry.kind == Kind::Attribute;
            if !is_asked_for {
                continue;
            }
            let first = entry.key.split('.').next().unwrap_or_default();
            if !self.beginnings.contains(first) {
                self.beginnings.insert(first.to_owned());
            }
            let branch = entry.key.rsplit_once('.').map_or("", |(branch, _)| branch);
            if !self.branches.contains(branch) {
                self.branches.insert(branch.to_owned());
            }
            if defines && is_fluent {
                self.ids.push(entry.key.clone().into_owned());
            } else if defines {
                self.ids.extend(keys::forms(&entry.key, resource));
                // A whole branch may be asked for, too: `t("date.day_names")`.
                let levels = entry.key.match_indices('.');
                self.ids
                    .extend(levels.map(|(at, _)| entry.key[..at].to_owned()));
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
                let file = FilePair::new(original, resource, &context);
                for entry in &resource.entries {
                    let Some(origin) = file.origin(&entry.key) else {
                        continue;
                    };
                    let Some(text) = plain(entry).filter(|_| is_kept(origin, entry)) else {
                        continue;
                    };
                    let pair = Pair {
                        source: origin,
                        target: entry,
                        context: &context,
                        file: &file,
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

/// The text of a message that nothing is filled into.
fn plain<'e>(entry: &'e Entry<'_>) -> Option<&'e str> {
    match entry.variants.as_slice() {
        [only] if only.view.references.is_empty() && only.view.tags.is_empty() => {
            Some(&only.view.text)
        }
        _ => None,
    }
}
