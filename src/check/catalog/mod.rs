//! Catalogs: messages that are missing, left untranslated or broken.
//!
//! Every kind of catalog is read into one model (`Entry`: a message with its variants, text and
//! placeables); each rule compares a message with the one it translates, or a file with its source.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::rules;
use super::{CheckError, Checked, Finding, Options};

pub(crate) mod characters;
mod context;
pub(crate) mod ending;
pub(crate) mod english;
mod entry;
pub(crate) mod evidence;
mod fluent;
mod habits;
mod ignore;
mod json;
mod markup;
pub(crate) mod mojibake;
pub(crate) mod numbers;
pub(crate) mod particles;
mod placeable;
pub(crate) mod plural;
mod po;
mod project;
mod resource;
mod sink;
pub(crate) mod speech;
pub(crate) mod untranslated;
mod unused;
mod view;
pub(crate) mod words;
mod yaml;
mod yaml_scalar;

pub(crate) use context::{FilePair, Pair};
pub(crate) use entry::{Entry, Kind, Reference, Target, Variant};
pub(crate) use habits::weight;
pub(crate) use markup::{Form, Tag};
pub(crate) use project::project;
pub(crate) use sink::Sink;
pub use unused::{Used, unused};
pub(crate) use view::{HOLE, View};

use context::Context;
use evidence::Evidence;
use po::Side;
use resource::{Resource, Tree};

/// Where a variant stands: its text, or the whole value where it has none.
pub(crate) fn variant_span(entry: &Entry<'_>, variant: &Variant<'_>) -> crate::document::Span {
    let length = variant.view.text.len();
    if length == 0 {
        entry.value
    } else {
        variant.view.span(0..length)
    }
}

/// Rules that compare a message with its translation.
const MESSAGE_RULES: &[fn(&Pair<'_, '_>, &mut Sink<'_, '_>)] = &[
    rules::address_mismatch::check,
    rules::bidi_control::check,
    rules::both_particle_forms::check,
    rules::broken_markup::check,
    rules::decomposed_text::check,
    rules::double_space::check,
    rules::doubled_word::check,
    rules::empty_message::check,
    rules::end_punctuation::check,
    rules::half_translated_message::check,
    rules::homoglyph::check,
    rules::invisible_character::check,
    rules::literal_for_term::check,
    rules::markup_mismatch::check,
    rules::missing_plural::check,
    rules::missing_variable::check,
    rules::misspelt_name::check,
    rules::mojibake::check,
    rules::number_mismatch::check,
    rules::replacement_character::check,
    rules::stray_space::check,
    rules::term_mismatch::check,
    rules::truncated_message::check,
    rules::unknown_reference::check,
    rules::unknown_variable::check,
    rules::unsafe_markup::check,
    rules::untranslated_message::check,
    rules::variable_type::check,
    rules::wrong_particle::check,
];

/// Rules that compare a file with its source.
const FILE_RULES: &[for<'s, 'a> fn(&FilePair<'s, 'a>, &mut Sink<'s, 'a>)] = &[
    rules::duplicate_message::check,
    rules::missing_attribute::check,
    rules::missing_message::check,
    rules::mixed_speech_level::check,
    rules::obsolete_message::check,
    rules::unfinished_catalog::check,
    rules::unreadable_entry::check,
];

/// Every finding of a tree of Fluent catalogs, `root/<locale>/**/*.ftl` or `root/<locale>.ftl`, file by file.
///
/// `options.source` names the locale that the others are held against, `options.locale` limits
/// the check to one.
///
/// # Errors
/// When the tree or its source locale cannot be read.
pub fn check_tree(root: &Path, options: &Options) -> Result<Vec<Checked>, CheckError> {
    let folders = locale_folders(root)?;
    let texts: Vec<(String, Vec<Text>)> = folders
        .into_iter()
        .map(|(locale, folder)| Ok((locale, texts(&folder)?)))
        .collect::<Result<_, CheckError>>()?;
    let mut trees: Vec<Tree<'_>> = texts
        .par_iter()
        .map(|(locale, files)| tree(locale, files))
        .collect();
    let source = trees
        .iter()
        .position(|tree| tree.locale == options.source());
    let source = trees.remove(source.ok_or_else(|| CheckError::Malformed {
        path: root.to_owned(),
        reason: format!("it has no folder {} for the source", options.source()),
    })?);
    let evidence = Evidence::new(&source, &trees);
    let wanted = trees.iter().filter(|tree| {
        options
            .locale
            .as_ref()
            .is_none_or(|locale| *locale == tree.locale)
    });
    let checked: Vec<Vec<Checked>> = wanted
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|target| check_locale(&source, target, &evidence, options))
        .collect();
    Ok(checked.into_iter().flatten().collect())
}

/// Every finding of one catalog held against its source; other locales that lie beside it are
/// evidence.
///
/// # Errors
/// When one of the two cannot be read or is of no known kind.
pub fn check_pair(
    source: &Path,
    target: &Path,
    options: &Options,
) -> Result<Vec<Checked>, CheckError> {
    let source_text = read(source)?;
    let target_text = read(target)?;
    let siblings = siblings(source, target);
    let source = single(source, &source_text, options.source(), Side::Source);
    let locale = options.locale.clone().unwrap_or_else(|| stem(target));
    let trees: Vec<Tree<'_>> = std::iter::once(single(target, &target_text, &locale, Side::Target))
        .chain(
            siblings
                .iter()
                .map(|(path, text)| single(path, text, &stem(path), Side::Target)),
        )
        .collect();
    let evidence = Evidence::new(&source, &trees);
    Ok(check_locale(&source, &trees[0], &evidence, options))
}

/// A file's name as shown, its path below the locale's folder, and its text.
struct Text {
    name: String,
    path: String,
    text: String,
}

/// The folders of a tree, and files that are all of a locale, by the locale.
fn locale_folders(root: &Path) -> Result<Vec<(String, PathBuf)>, CheckError> {
    let unreadable = |source| CheckError::Unreadable {
        path: root.to_owned(),
        source,
    };
    let mut folders = Vec::new();
    for entry in fs::read_dir(root).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let Some(name) = name.filter(|name| !name.starts_with('.')) else {
            continue;
        };
        if path.is_dir() {
            folders.push((name, path));
        } else if let Some(locale) = name.strip_suffix(".ftl") {
            folders.push((locale.to_owned(), path));
        }
    }
    folders.sort();
    Ok(folders)
}

/// The Fluent files below a locale's folder, sorted by path; the file itself, if it is one.
fn texts(folder: &Path) -> Result<Vec<Text>, CheckError> {
    let mut files = Vec::new();
    for entry in walk(folder) {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let below = path.strip_prefix(folder).unwrap_or(path);
            files.push(Text {
                name: path.display().to_string(),
                path: below.to_string_lossy().replace('\\', "/"),
                text: read(path)?,
            });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn walk(folder: &Path) -> impl Iterator<Item = ::ignore::DirEntry> {
    ::ignore::WalkBuilder::new(folder)
        .build()
        .filter_map(Result::ok)
}

fn tree<'a>(locale: &str, files: &'a [Text]) -> Tree<'a> {
    let resources = files.iter().map(|file| {
        let mut resource = fluent::read(file.name.clone(), &file.text);
        resource.path.clone_from(&file.path);
        resource
    });
    Tree {
        locale: locale.to_owned(),
        resources: resources.collect(),
    }
}

/// A catalog of one file.
fn single<'a>(path: &Path, text: &'a str, locale: &str, side: Side) -> Tree<'a> {
    let mut resource = resource(path, text, side);
    // The one file of each locale stands for the other's.
    resource.path = String::new();
    Tree {
        locale: locale.to_owned(),
        resources: vec![resource],
    }
}

/// A catalog file of the kind that its ending names; JSON where it names none.
fn resource<'a>(path: &Path, text: &'a str, side: Side) -> Resource<'a> {
    let name = path.display().to_string();
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    match ending.to_str() {
        Some("ftl") => fluent::read(name, text),
        Some("po" | "pot") => po::read(name, text, side),
        Some("yml" | "yaml") => yaml::read(name, text),
        _ => json::read(name, text),
    }
}

/// The catalogs of other locales beside the target, as far as they can be read.
fn siblings(source: &Path, target: &Path) -> Vec<(PathBuf, String)> {
    let folder = target.parent().unwrap_or(Path::new("."));
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.retain(|path| {
        path.extension() == target.extension() && path.file_name() != target.file_name()
    });
    paths.retain(|path| path.file_name() != source.file_name());
    paths.sort();
    paths
        .into_iter()
        .filter_map(|path| read(&path).ok().map(|text| (path, text)))
        .collect()
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn read(path: &Path) -> Result<String, CheckError> {
    let bytes = fs::read(path).map_err(|source| CheckError::Unreadable {
        path: path.to_owned(),
        source,
    })?;
    let hints = crate::encoding::Hints {
        repair: crate::encoding::Repairing::Off,
        ..Default::default()
    };
    Ok(crate::encoding::decode(&bytes, &hints).as_str().to_owned())
}

fn check_locale<'a>(
    source: &Tree<'a>,
    target: &Tree<'a>,
    evidence: &Evidence<'a>,
    options: &Options,
) -> Vec<Checked> {
    let context = Context::new(source, target, evidence);
    let files = target.resources.iter();
    files
        .map(|resource| {
            let mut findings = check_file(&context, resource);
            options.settle(&mut findings);
            Checked {
                name: resource.name.clone(),
                findings,
                text: resource.text.to_owned(),
            }
        })
        .collect()
}

fn check_file<'s, 'a>(context: &'s Context<'s, 'a>, target: &'s Resource<'a>) -> Vec<Finding> {
    let mut sink = Sink::new(target);
    let Some(source) = context.source.resource(&target.path) else {
        return sink.finish();
    };
    let file = FilePair {
        source,
        target,
        context,
    };
    for rule in FILE_RULES {
        sink.file(None);
        rule(&file, &mut sink);
    }
    let index = source.index();
    for entry in &target.entries {
        let Some(origin) = index.get(&*entry.key) else {
            continue;
        };
        let votes = context
            .evidence
            .votes(&target.path, origin, entry, &context.target.locale);
        let pair = Pair {
            source: origin,
            target: entry,
            context,
            votes,
        };
        sink.entry(entry);
        for rule in MESSAGE_RULES {
            rule(&pair, &mut sink);
        }
    }
    sink.finish()
}
