//! A folder of catalogs.

use std::fs;
use std::path::Path;

use rayon::prelude::*;

use super::run::{Folding, check_locale};
use crate::catalog::lineage::{Lineage, is_same};
use crate::catalog::{File, Format, Side, Tree, files, trees};
use crate::check::catalog::Evidence;
use crate::check::{CheckError, Checked, Options};

/// Every finding of a folder of catalogs, file by file: Fluent, JSON, ARB, YAML and PO, laid out as
/// `<locale>/**/file`, `<locale>.json` or `file.<locale>.yml`.
///
/// `options.source` names the locale that the others are held against, `options.locale` limits
/// the check to one. Gettext has the source's texts in every translation and needs no files for it.
///
/// # Errors
/// When the folder cannot be read, or has nothing in the source locale or nothing to hold against it.
pub fn check_tree(root: &Path, options: &Options) -> Result<Vec<Checked>, CheckError> {
    // A folder that is not there would be one without catalogs.
    fs::read_dir(root).map_err(|source| CheckError::Unreadable {
        path: root.to_owned(),
        source,
    })?;
    let files = files(root)?;
    let mut locales = trees(&files, Side::Target);
    let source = take_source(&mut locales, &files, options.source());
    let source = source.ok_or_else(|| no_source(root, &locales, options.source()))?;
    let evidence = Evidence::new(&source, &locales);
    let wanted = locales.iter().filter(|tree| {
        options
            .locale
            .as_ref()
            .is_none_or(|locale| is_same(locale, &tree.locale))
    });
    let checked: Vec<Vec<Checked>> = wanted
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|target| check_locale(&source, target, &evidence, Folding::Unfinished, options))
        .collect();
    let checked: Vec<Checked> = checked.into_iter().flatten().collect();
    if checked.is_empty() {
        let reason = "no other locale has a file that the source has".to_owned();
        let path = root.to_owned();
        return Err(CheckError::Malformed { path, reason });
    }
    Ok(checked)
}

/// The place of a locale among all: as it is asked for, hyphens, underscores and case aside, or else the only form of its
/// language.
fn place_of(locales: &[Tree<'_>], wanted: &str) -> Option<usize> {
    let exact = locales.iter().position(|tree| tree.locale == wanted);
    let same = || {
        locales
            .iter()
            .position(|tree| is_same(&tree.locale, wanted))
    };
    let kin = || {
        let wanted = Lineage::of(wanted)?;
        let mut kin = locales
            .iter()
            .enumerate()
            .filter(|(_, tree)| Lineage::of(&tree.locale).is_some_and(|own| own.is_kin(wanted)));
        let (only, _) = kin.next()?;
        kin.next().is_none().then_some(only)
    };
    exact.or_else(same).or_else(kin)
}

/// That the source is not there, and what is.
fn no_source(root: &Path, locales: &[Tree<'_>], wanted: &str) -> CheckError {
    let there: Vec<&str> = locales
        .iter()
        .take(MOST_NAMED)
        .map(|tree| tree.locale.as_str())
        .collect();
    let more = if locales.len() > MOST_NAMED {
        ", …"
    } else {
        ""
    };
    let reason = match there.as_slice() {
        [] => format!("it has no folder {wanted} for the source"),
        there => format!(
            "it has no folder {wanted} for the source, but {}{more}",
            there.join(", ")
        ),
    };
    CheckError::Malformed {
        path: root.to_owned(),
        reason,
    }
}

/// How many locales an error names.
const MOST_NAMED: usize = 12;

/// The catalogs of the source locale, out of all; where there are none, what the translations of gettext say of it.
fn take_source<'a>(
    locales: &mut Vec<Tree<'a>>,
    files: &'a [File],
    locale: &str,
) -> Option<Tree<'a>> {
    let place = place_of(locales, locale);
    if let Some(place) = place {
        let own = locales.remove(place);
        if !own.resources.iter().any(|file| file.format == Format::Po) {
            return Some(own);
        }
        // As a source gettext's files say what their `msgid` says where nothing else is written.
        let start = files.partition_point(|file| file.locale < own.locale);
        let files = files.get(start..).unwrap_or_default();
        let end = files.partition_point(|file| file.locale == own.locale);
        let own = files;
        return trees(&own[..end], Side::Source).pop();
    }
    let translations = trees(files, Side::Original).into_iter();
    let texts = translations.map(|mut tree| {
        tree.resources.retain(|file| file.format == Format::Po);
        tree
    });
    let mut source = texts.max_by_key(|tree| tree.resources.len())?;
    locale.clone_into(&mut source.locale);
    (!source.resources.is_empty()).then_some(source)
}
