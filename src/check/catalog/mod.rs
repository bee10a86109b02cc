//! Catalogs: messages that are missing, left untranslated or broken.
//!
//! Every kind of catalog is read into one model (`Entry`: a message with its variants, text and
//! placeables); each rule compares a message with the one it translates, or a file with its source.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::rules;
use super::{CheckError, Checked, Finding, Options};
use crate::language::Language;

pub(crate) mod characters;
mod component;
mod context;
pub(crate) mod ending;
pub(crate) mod english;
mod entry;
pub(crate) mod evidence;
mod fluent;
mod habits;
mod ignore;
mod json;
mod layout;
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

pub(super) use component::check_block;
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
    let files = project::files(root)?;
    let mut trees = project::trees(&files, Side::Target);
    let source = take_source(&mut trees, &files, options.source());
    let source = source.ok_or_else(|| CheckError::Malformed {
        path: root.to_owned(),
        reason: format!("it has no folder {} for the source", options.source()),
    })?;
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
    let checked: Vec<Checked> = checked.into_iter().flatten().collect();
    if checked.is_empty() {
        let reason = "no other locale has a file that the source has".to_owned();
        let path = root.to_owned();
        return Err(CheckError::Malformed { path, reason });
    }
    Ok(checked)
}

/// The catalogs of the source locale, out of all; where there are none, what the translations of gettext say of it.
fn take_source<'a>(
    trees: &mut Vec<Tree<'a>>,
    files: &'a [project::File],
    locale: &str,
) -> Option<Tree<'a>> {
    let place = trees.iter().position(|tree| tree.locale == locale);
    if let Some(place) = place {
        let own = trees.remove(place);
        if !own.resources.iter().any(project::is_gettext) {
            return Some(own);
        }
        // As a source gettext's files say what their `msgid` says where nothing else is written.
        let start = files.partition_point(|file| file.locale.as_str() < locale);
        let own = files.get(start..).unwrap_or_default();
        let end = own.partition_point(|file| file.locale == locale);
        return project::trees(&own[..end], Side::Source).pop();
    }
    let translations = project::trees(files, Side::Original).into_iter();
    let texts = translations.map(|mut tree| {
        tree.resources.retain(project::is_gettext);
        tree
    });
    let mut source = texts.max_by_key(|tree| tree.resources.len())?;
    locale.clone_into(&mut source.locale);
    (!source.resources.is_empty()).then_some(source)
}

/// Every finding of one catalog held against its source; other locales of it that lie where projects have them are
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
    let mut siblings = layout::siblings(target);
    siblings.retain(|(_, path)| path != source);
    let siblings: Vec<(String, PathBuf, String)> = siblings
        .into_iter()
        .filter_map(|(locale, path)| {
            let text = read(&path).ok()?;
            Some((locale, path, text))
        })
        .collect();
    let source = single(source, &source_text, options.source(), Side::Source);
    let locale = locale_of(target, options);
    let others = siblings.iter();
    let others = others.map(|(locale, path, text)| single(path, text, locale, Side::Target));
    let target = single(target, &target_text, &locale, Side::Target);
    let trees: Vec<Tree<'_>> = std::iter::once(target).chain(others).collect();
    let evidence = Evidence::new(&source, &trees);
    Ok(check_locale(&source, &trees[0], &evidence, options))
}

/// The findings of a catalog that says itself what it was translated from, as PO does, before any level; none where
/// it is in the language of the source.
pub(super) fn check_alone(name: &str, text: &str, options: &Options) -> Vec<Finding> {
    let path = Path::new(name);
    let locale = locale_of(path, options);
    if Language::from_tag(&locale) == Language::from_tag(options.source()) {
        return Vec::new();
    }
    let source = single(path, text, options.source(), Side::Original);
    let trees = [single(path, text, &locale, Side::Target)];
    let evidence = Evidence::new(&source, &trees);
    let context = Context::new(&source, &trees[0], &evidence);
    let files = trees[0].resources.iter();
    files.flat_map(|file| check_file(&context, file)).collect()
}

/// The locale that was asked for, or that the path tells, or else the file's name.
fn locale_of(path: &Path, options: &Options) -> String {
    let asked = options.locale.clone();
    asked.or_else(|| layout::locale(path)).unwrap_or_else(|| {
        path.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default()
    })
}

/// The keys of a catalog inside another file, of JSON or YAML; `None` where it is neither.
pub(super) fn keys(text: &str, is_yaml: bool) -> Option<Vec<String>> {
    let read = if is_yaml { yaml::read } else { json::read };
    let resource = read(String::new(), text);
    let keys = resource
        .entries
        .into_iter()
        .map(|entry| entry.key.into_owned());
    resource.junk.is_empty().then(|| keys.collect())
}

fn walk(folder: &Path) -> impl Iterator<Item = ::ignore::DirEntry> {
    ::ignore::WalkBuilder::new(folder)
        .build()
        .filter_map(Result::ok)
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
        Some("arb") => {
            let mut resource = json::read(name, text);
            // What ARB says of a message, and of itself: `@welcome`, `@@locale`.
            resource.entries.retain(|entry| !entry.key.starts_with('@'));
            resource
        }
        _ => json::read(name, text),
    }
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
    // What the source does not have is held against nothing.
    let has_source = |file: &&Resource<'_>| source.resource(&file.path).is_some();
    let files = target.resources.iter().filter(has_source);
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
