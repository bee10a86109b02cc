//! Catalogs inside components: each `<i18n>` block of a Vue file has its locales side by side.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::run::check_file;
use crate::catalog::{Entry, Format, Resource, Tree, read};
use crate::check::catalog::{Context, Evidence};
use crate::check::{Finding, Options};
use crate::document::Position;
use crate::document::Span;

/// The findings of a block, before any level, at their places in the whole file.
pub(in crate::check) fn check_block(
    text: &str,
    block: Span,
    format: Format,
    options: &Options,
) -> Vec<Finding> {
    let alone = alone(text, block);
    let mut trees = trees(read(&alone, format), &alone, format);
    let Some(source) = trees
        .iter()
        .position(|tree| tree.locale == options.source())
    else {
        return Vec::new();
    };
    let source = trees.remove(source);
    let evidence = Evidence::new(&source, &trees);
    let mut findings = Vec::new();
    for target in &trees {
        let context = Context::new(&source, target, &evidence);
        let files = target.resources.iter();
        findings.extend(files.flat_map(|file| check_file(&context, file)));
    }
    // What is said of a whole catalog is said where the block begins.
    let begins = Position::START.after(text.get(..block.start).unwrap_or(""));
    for finding in findings
        .iter_mut()
        .filter(|found| found.span == Span::default())
    {
        finding.span = Span {
            start: block.start,
            end: block.start,
        };
        finding.position = begins;
    }
    findings
}

/// The file with nothing but the block in it, everything at its byte and line.
fn alone(text: &str, block: Span) -> String {
    let blank = |part: &str| -> String {
        let blank = |byte| match byte {
            b'\n' => '\n',
            b'\r' => '\r',
            _ => ' ',
        };
        part.bytes().map(blank).collect()
    };
    let before = text.get(..block.start).unwrap_or("");
    let after = text.get(block.end..).unwrap_or("");
    [&blank(before), block.slice(text), &blank(after)].concat()
}

/// The messages of each locale, whose name is the first part of their keys.
fn trees<'a>(resource: Resource<'a>, text: &'a str, format: Format) -> Vec<Tree<'a>> {
    let mut locales: BTreeMap<String, Vec<Entry<'a>>> = BTreeMap::new();
    for mut entry in resource.entries {
        let Some((locale, key)) = entry.key.split_once('.') else {
            continue;
        };
        let (locale, key) = (locale.to_owned(), key.to_owned());
        entry.key = Cow::Owned(key);
        locales.entry(locale).or_default().push(entry);
    }
    let tree = |(locale, entries)| {
        let mut resource = Resource::new(format, text);
        resource.entries = entries;
        Tree::new(locale, vec![resource])
    };
    locales.into_iter().map(tree).collect()
}
