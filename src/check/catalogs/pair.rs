//! One catalog held against its source.

use std::path::{Path, PathBuf};

use super::run::{Folding, check_file, check_locale};
use crate::catalog::files::{Decoded, decode};
use crate::catalog::{Format, Side, Tree, layout, read};
use crate::check::catalog::{Context, Evidence};
use crate::check::{CheckError, Checked, Finding, Options};
use crate::language::Language;

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
    let source_text = decode(source)?;
    let target_text = decode(target)?;
    let mut siblings = layout::siblings(target);
    siblings.retain(|(_, path)| path != source);
    let siblings: Vec<(String, PathBuf, Decoded)> = siblings
        .into_iter()
        .filter_map(|(locale, path)| {
            let text = decode(&path).ok()?;
            Some((locale, path, text))
        })
        .collect();
    let source = of_file(source, &source_text, options.source(), Side::Source);
    let locale = locale_of(target, options);
    let others = siblings.iter();
    let others = others.map(|(locale, path, text)| of_file(path, text, locale, Side::Target));
    let target = of_file(target, &target_text, &locale, Side::Target);
    let trees: Vec<Tree<'_>> = std::iter::once(target).chain(others).collect();
    let evidence = Evidence::new(&source, &trees);
    Ok(check_locale(
        &source,
        &trees[0],
        &evidence,
        Folding::Off,
        options,
    ))
}

/// The findings of a catalog that says itself what it was translated from, as PO does, before any level; none where
/// it is in the language of the source.
pub(in crate::check) fn check_alone(name: &str, text: &str, options: &Options) -> Vec<Finding> {
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

/// A catalog of one file.
fn of_file<'a>(path: &Path, file: &'a Decoded, locale: &str, side: Side) -> Tree<'a> {
    let mut tree = single(path, &file.text, locale, side);
    let own = tree.resources.iter_mut();
    own.for_each(|resource| resource.tell_encoding(file.encoding.as_deref()));
    tree
}

/// A catalog of one text.
fn single<'a>(path: &Path, text: &'a str, locale: &str, side: Side) -> Tree<'a> {
    // A name without an ending that is known is most often one of JSON.
    let format = Format::of(path).unwrap_or(Format::Json);
    let mut resource = read(text, format).on(side);
    resource.name = path.display().to_string();
    // Its path stays empty: the one file of each locale stands for the other's.
    Tree::new(locale.to_owned(), vec![resource])
}
