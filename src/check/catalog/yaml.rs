//! Reads catalogs of YAML as Rails and i18next write them: nested mappings whose strings are the
//! messages.
//!
//! That is a part of [YAML 1.2](https://yaml.org/spec/1.2.2/): block mappings and sequences with
//! plain, quoted, literal and folded strings on one line or several. Flow collections, anchors and
//! aliases hold no messages and are passed over.

use std::borrow::Cow;

use super::entry::Junk;
use super::ignore;
use super::placeable::{Percent, Written, entry};
use super::resource::Resource;
use super::yaml_scalar::{self, Line};
use crate::document::Span;

/// Deepest nesting that is read.
const DEEPEST: usize = 64;

/// The messages of a YAML catalog; a line that is no mapping is listed and passed over. A single
/// root that names a locale, as Rails has it, is no part of the keys.
pub(super) fn read(name: String, text: &str) -> Resource<'_> {
    let mut resource = Resource::new(name, text);
    let lines = yaml_scalar::lines(text);
    let mut reader = Reader {
        file: text,
        lines: &lines,
        at: 0,
        path: Vec::new(),
        comments: Vec::new(),
        resource: &mut resource,
    };
    while reader.at < reader.lines.len() {
        reader.line();
    }
    strip_root(&mut resource);
    resource
}

/// A mapping that is open: the column of its keys, the key, and the index of the next item.
struct Level<'a> {
    indent: usize,
    key: Cow<'a, str>,
    items: usize,
}

struct Reader<'a, 'r> {
    file: &'a str,
    lines: &'r [Line<'a>],
    at: usize,
    path: Vec<Level<'a>>,
    comments: Vec<&'a str>,
    resource: &'r mut Resource<'a>,
}

impl<'a> Reader<'a, '_> {
    /// Reads a line and what belongs to it.
    fn line(&mut self) {
        let line = self.lines[self.at];
        self.at += 1;
        if let Some(comment) = line.text.strip_prefix('#') {
            self.comments.push(comment.trim());
            return;
        }
        if line.text.is_empty() || line.text.starts_with("---") || line.text.starts_with('%') {
            return;
        }
        self.node(line.indent, line.start, line.text);
        self.comments.clear();
    }

    /// `key: value`, `- item` or `- key: value` at a column.
    fn node(&mut self, indent: usize, start: usize, text: &'a str) {
        if let Some(item) = text.strip_prefix("- ").or((text == "-").then_some("")) {
            self.item(indent);
            let skipped = text.len() - item.trim_start().len();
            let item = item.trim_start();
            match yaml_scalar::key(item) {
                Some(_) => self.node(indent + skipped, start + skipped, item),
                None => self.value(indent, start + skipped, item),
            }
            return;
        }
        let Some((key, rest)) = yaml_scalar::key(text) else {
            self.junk(start, text);
            return;
        };
        self.close(indent);
        if self.path.len() >= DEEPEST {
            self.junk(start, text);
            return;
        }
        self.path.push(Level {
            indent,
            key,
            items: 0,
        });
        let value = text[rest..].trim_start();
        self.value(indent, start + text.len() - value.len(), value);
    }

    /// The next item of a sequence: its key is its index.
    fn item(&mut self, indent: usize) {
        // The items of a mapping may stand in the column of its key.
        while self.path.last().is_some_and(|level| level.indent > indent) {
            self.path.pop();
        }
        if self
            .path
            .last()
            .is_some_and(|level| level.indent == indent && level.items == usize::MAX)
        {
            self.path.pop();
        }
        let index = self.path.last_mut().map_or(0, |level| {
            level.items = level.items.saturating_add(1);
            level.items - 1
        });
        if self.path.len() < DEEPEST {
            self.path.push(Level {
                indent,
                key: Cow::Owned(index.to_string()),
                items: usize::MAX,
            });
        }
    }

    /// Closes the mappings that a key in this column does not belong to.
    fn close(&mut self, indent: usize) {
        while self.path.last().is_some_and(|level| level.indent >= indent) {
            self.path.pop();
        }
    }

    fn value(&mut self, indent: usize, start: usize, text: &'a str) {
        let mut source = yaml_scalar::Source {
            file: self.file,
            lines: self.lines,
            at: &mut self.at,
        };
        let Some((text, span)) = source.scalar(indent, start, text) else {
            return;
        };
        let ignored = ignore::rules(&std::mem::take(&mut self.comments), self.resource);
        let keys: Vec<&str> = self.path.iter().map(|level| &*level.key).collect();
        let key = Cow::Owned(keys.join("."));
        let value = vec![Written { text, span }];
        let mut entry = entry(key, value, self.file, Percent::Sign);
        entry.ignored = ignored;
        self.resource.entries.push(entry);
    }

    fn junk(&mut self, start: usize, text: &str) {
        self.resource.junk.push(Junk {
            span: Span {
                start,
                end: start + text.len(),
            },
            key: None,
            reason: "it is no key with a value".to_owned(),
        });
    }
}

/// Takes the root off the keys if all have the same and it names a locale.
fn strip_root(resource: &mut Resource<'_>) {
    let root = |key: &str| key.split_once('.').map(|(root, _)| root.to_owned());
    let Some(first) = resource.entries.first().and_then(|entry| root(&entry.key)) else {
        return;
    };
    let is_locale = first.len() <= LONGEST_LOCALE
        && crate::language::Language::from_tag(&first.replace('_', "-")).is_some();
    let all = |key: &str| key.split_once('.').is_some_and(|(root, _)| root == first);
    if is_locale && resource.entries.iter().all(|entry| all(&entry.key)) {
        for entry in &mut resource.entries {
            entry.key = Cow::Owned(entry.key[first.len() + 1..].to_owned());
        }
    }
}

/// Bytes of the longest name of a locale, such as `zh-Hant-TW`.
const LONGEST_LOCALE: usize = 12;

#[cfg(test)]
mod tests {
    use super::read;

    fn messages(text: &str) -> Vec<(String, String)> {
        let resource = read("ko.yml".into(), text);
        assert!(resource.junk.is_empty(), "{:?}", resource.junk);
        let entries = resource.entries.iter();
        entries
            .map(|entry| (entry.key.to_string(), entry.variants[0].view.text.clone()))
            .collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        let own = |(key, text): &(&str, &str)| ((*key).to_owned(), (*text).to_owned());
        expected.iter().map(own).collect()
    }

    #[test]
    fn rails_catalogs_have_a_root() {
        let text = "ko:\n  hello: \"안녕, \\u00e9\"\n  nav:\n    home: '집''s' # 주석\n    days:\n    - 월\n    - 화\n  n: 3\n";
        let expected = [
            ("hello", "안녕, é"),
            ("nav.home", "집's"),
            ("nav.days.0", "월"),
            ("nav.days.1", "화"),
        ];
        assert_eq!(messages(text), pairs(&expected));
    }

    #[test]
    fn strings_of_several_lines() {
        let text =
            "a: |\n  one\n  two\nb: >-\n  one\n  two\nc: plain\n  goes on\nd: \"quoted\n  on\"\n";
        let expected = [
            ("a", "one\ntwo\n"),
            ("b", "one two"),
            ("c", "plain goes on"),
            ("d", "quoted on"),
        ];
        assert_eq!(messages(text), pairs(&expected));
    }

    #[test]
    fn what_is_no_mapping_is_listed() {
        assert_eq!(read("x".into(), "no mapping\n").junk.len(), 1);
        assert!(read("x".into(), "a: \"open\nb: c").entries.len() < 3);
    }
}
