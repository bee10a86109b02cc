//! Messages that nothing uses.

use std::borrow::Cow;
use std::collections::HashSet;
use std::path::Path;

use super::quoted::{Quoted, quoted};
use crate::catalog::keys::{forms, names, without_plural};
use crate::catalog::{Entry, Format, Kind, Resource, Side, Target, files, trees};
use crate::check::rules::unused_message;
use crate::check::template;
use crate::check::{CheckError, Checked, Options};
use crate::document::LineIndex;
use crate::document::Span;

/// The keys that templates and sources ask for.
///
/// ```
/// use kijil::check::Used;
///
/// let mut used = Used::default();
/// used.note("page.js", "alert(t('saved')); alert(t(`status.${name}`));");
/// assert!(used.has("saved"));
/// assert!(used.has("status.open"), "its beginning is asked for");
/// assert!(!used.has("old"));
/// ```
#[derive(Debug, Default)]
pub struct Used {
    keys: HashSet<String>,
    /// How keys begin that are put together at run time.
    beginnings: HashSet<String>,
    /// What stands in quotation marks somewhere, and may be a key as it is …
    quoted: HashSet<String>,
    /// … or the beginning of one.
    quoted_beginnings: HashSet<String>,
}

impl Used {
    /// Adds the keys of a template or source; its name tells what it is.
    pub fn note(&mut self, name: &str, text: &str) {
        for found in template::uses(name, text) {
            match found.key {
                Some(key) => {
                    // Rails leaves out what the view's place tells: `t('.title')`.
                    let key = key.trim_start_matches('.');
                    if found.has_context(text) {
                        self.beginnings.insert(format!("{key}_"));
                    }
                    self.keys.insert(key.to_owned());
                }
                None => self.beginnings.extend(beginning(found.span.slice(text))),
            }
        }
        for found in quoted(text) {
            match found {
                Quoted::Whole(key) => self.quoted.insert(key.to_owned()),
                Quoted::Beginning(key) => self.quoted_beginnings.insert(key.to_owned()),
            };
        }
    }

    /// Whether a key is asked for, or may be: it stands in quotation marks anywhere, or its beginning is asked for, and
    /// the rest is put together at run time.
    pub fn has(&self, key: &str) -> bool {
        self.asks(key) || self.quotes(key)
    }

    /// Whether a function that translates is handed the key.
    fn asks(&self, key: &str) -> bool {
        self.keys.contains(key) || begins(key, &self.beginnings)
    }

    /// Whether the key, or its beginning, stands in quotation marks.
    fn quotes(&self, key: &str) -> bool {
        self.quoted.contains(key) || begins(key, &self.quoted_beginnings)
    }
}

/// Whether a key begins with one of some beginnings.
fn begins(key: &str, beginnings: &HashSet<String>) -> bool {
    let ends = key.char_indices().map(|(at, _)| at);
    !beginnings.is_empty() && ends.skip(1).any(|end| beginnings.contains(&key[..end]))
}

/// The literal that a key put together at run time begins with: `"status." + name`, `` `status.${name}` ``.
fn beginning(argument: &str) -> Option<String> {
    let mark = argument
        .chars()
        .next()
        .filter(|mark| "'\"`".contains(*mark))?;
    let inner = &argument[mark.len_utf8()..];
    let end = inner.find(mark)?;
    let literal = inner[..end].split("${").next().unwrap_or_default();
    let literal = literal.split("#{").next().unwrap_or_default();
    (!literal.is_empty()).then(|| literal.to_owned())
}

/// The messages of the source locale, `options.source`, that neither the keys used nor other messages name, file by
/// file: those of Fluent, JSON and YAML in a folder of catalogs. The texts of gettext are its keys, and its own tools
/// take out what is gone.
///
/// # Errors
/// When a catalog cannot be read. What in it is not valid is passed over: other checks tell of it.
pub fn unused(root: &Path, options: &Options, used: &Used) -> Result<Vec<Checked>, CheckError> {
    let files = files(root)?;
    let trees = trees(&files, Side::Source);
    let resources = trees.iter().flat_map(|tree| &tree.resources);
    let named: HashSet<Cow<'_, str>> = resources.flat_map(named).collect();
    let own = trees
        .iter()
        .filter(|tree| tree.locale.eq_ignore_ascii_case(options.source()));
    let resources = own.flat_map(|tree| &tree.resources);
    let resources = resources.filter(|resource| resource.format != Format::Po);
    let checked = resources.map(|resource| {
        let mut entries: Vec<&Entry<'_>> = resource.entries.iter().collect();
        let is_used = |entry: &&Entry<'_>| {
            let is_asked = |form: &String| used.asks(form) || named.contains(form.as_str());
            let is_quoted = |name: &String| used.quotes(name);
            forms(&entry.key, resource).iter().any(is_asked)
                || names(&entry.key, resource).iter().any(is_quoted)
        };
        // A message of Fluent is used with any of its attributes.
        let with_attributes: HashSet<&str> = entries
            .iter()
            .filter(|e| is_used(e))
            .map(|e| message(e))
            .collect();
        entries.retain(|entry| {
            matches!(entry.kind, Kind::Message | Kind::Attribute)
                && !with_attributes.contains(message(entry))
        });
        entries.dedup_by_key(|entry| without_plural(message(entry), resource).to_owned());
        let lines = LineIndex::new(resource.text);
        let findings = entries.into_iter().map(|entry| {
            let id = message(entry);
            let start = entry.span.start;
            let place = Span {
                start,
                end: resource.text.len().min(start + id.len()),
            };
            let is_there = resource.text.get(place.start..place.end) == Some(id);
            let span = if is_there { place } else { entry.span };
            unused_message::finding(id, span, lines.position(resource.text, span.start))
        });
        let mut findings: Vec<_> = findings.collect();
        options.settle(&mut findings);
        Checked {
            name: resource.name.clone(),
            findings,
            text: resource.text.to_owned(),
        }
    });
    Ok(checked
        .filter(|checked| !checked.findings.is_empty())
        .collect())
}

/// The id that code asks for: that of the message for an attribute of it.
fn message<'e>(entry: &'e Entry<'_>) -> &'e str {
    match entry.kind {
        Kind::Attribute => entry.key.split('.').next().unwrap_or(&entry.key),
        _ => &entry.key,
    }
}

/// The keys that the messages of a file name: `{ other }`, `$t(other)` of i18next, `@:other` of Vue I18n.
fn named<'r>(resource: &'r Resource<'_>) -> Vec<Cow<'r, str>> {
    let variants = resource.entries.iter().flat_map(|entry| &entry.variants);
    let mut keys = Vec::new();
    for variant in variants {
        let references = variant.view.references.iter();
        let messages = references.filter(|reference| reference.target == Target::Message);
        keys.extend(messages.map(|reference| Cow::Borrowed(reference.name)));
        let text: &'r str = &variant.view.text;
        let nested = text
            .match_indices("$t(")
            .map(|(at, sign)| &text[at + sign.len()..]);
        let linked = text
            .match_indices('@')
            .filter_map(|(at, _)| linked(&text[at + 1..]));
        keys.extend(nested.chain(linked).map(|rest| Cow::Borrowed(key(rest))));
    }
    keys
}

/// What stands behind the `@` of a link of Vue I18n: `@:key`, `@.lower:key`, `@:{'key'}`, `@:(key)`.
fn linked(rest: &str) -> Option<&str> {
    let modifier = rest.strip_prefix('.').map_or(0, |modifier| {
        let letters = modifier.bytes().take_while(u8::is_ascii_alphabetic);
        1 + letters.count()
    });
    let target = rest.get(modifier..)?.strip_prefix(':')?;
    Some(target.trim_start_matches(['{', '(', '\'', '"']))
}

/// The key that a text begins with.
fn key(rest: &str) -> &str {
    let is_key = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
    let rest = rest.trim_start_matches(['\'', '"']);
    let end = rest.find(|c| !is_key(c)).unwrap_or(rest.len());
    rest[..end].trim_end_matches('.')
}
