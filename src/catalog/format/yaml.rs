//! Reads catalogs of YAML ([YAML 1.2](https://yaml.org/spec/1.2.2/)) as Rails and i18next write them: nested mappings
//! and sequences, in blocks or in braces, whose strings are the messages. saphyr-parser tells the events.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Parser, ScalarStyle};

use self::broken::Broken;
use self::offsets::Offsets;
use super::super::entry::{Comment, Entry, Kind};
use super::super::message::{self, Draft, Written};
use super::super::resource::Resource;
use super::Format;
use crate::document::Span;

mod broken;
mod encode;
mod offsets;

pub(super) use self::encode::encode;

/// Deepest nesting that is read.
const DEEPEST: usize = 64;

/// The messages of a YAML catalog. A single root that names a locale, as Rails has it, is no part of the keys.
///
/// A parser of YAML stops at the first fault; here the line that holds it is listed, and the rest is read without it.
pub(super) fn read(text: &str) -> Resource<'_> {
    let mut broken = Broken::default();
    let mut resource = loop {
        match Reader::new(text).read(&broken.text(text)) {
            Ok(resource) => break resource,
            Err(fault) => {
                if !broken.take_out(text, &fault) {
                    break fault.resource;
                }
            }
        }
    };
    resource.junk.extend(broken.into_junk());
    resource.junk.sort_by_key(|junk| junk.span.start);
    resource.strip_root(is_locale);
    resource
}

/// Whether a root is surely a locale: a language of two letters, or one that the tables know.
fn is_locale(root: &str) -> bool {
    let tag = root.replace('_', "-");
    let language = tag.split('-').next().unwrap_or_default();
    let is_tag = tag.parse::<unic_langid::LanguageIdentifier>().is_ok();
    let is_short = language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    is_tag
        && (is_short
            || root.len() <= LONGEST_LOCALE && crate::language::Language::from_tag(&tag).is_some())
}

/// Bytes of the longest name of a locale, such as `zh-Hant-TW`.
const LONGEST_LOCALE: usize = 12;

/// Where a parser of YAML stops, and what was read before.
struct Fault<'a> {
    /// Byte in the file.
    at: usize,
    /// What is wrong, as a clause.
    reason: String,
    resource: Resource<'a>,
}

/// A collection that is open.
enum Level<'a> {
    Mapping {
        /// The key whose value comes next.
        key: Option<Cow<'a, str>>,
        seen: HashSet<Cow<'a, str>>,
    },
    Sequence {
        next: usize,
    },
}

struct Reader<'a> {
    file: &'a str,
    resource: Resource<'a>,
    drafts: Vec<Draft<'a>>,
    levels: Vec<Level<'a>>,
    /// Texts that an alias may stand for, by the parser's number of their anchor.
    anchors: HashMap<usize, Cow<'a, str>>,
    comments: Vec<Comment<'a>>,
    /// Where the last event ended.
    done: usize,
}

impl<'a> Reader<'a> {
    fn new(file: &'a str) -> Self {
        Reader {
            file,
            resource: Resource::new(Format::Yaml, file),
            drafts: Vec::new(),
            levels: Vec::new(),
            anchors: HashMap::new(),
            comments: Vec::new(),
            done: 0,
        }
    }

    /// Reads `text`, which is the file with the lines that cannot be read blanked out.
    fn read(mut self, text: &str) -> Result<Resource<'a>, Box<Fault<'a>>> {
        let mut offsets = Offsets::new(text);
        for event in Parser::new_from_str(text) {
            let (event, place) = match event {
                Ok(event) => event,
                Err(error) => {
                    return Err(Box::new(Fault {
                        at: offsets.byte(error.marker().index()),
                        reason: error.info().to_owned(),
                        resource: self.finish(),
                    }));
                }
            };
            let span = Span {
                start: offsets.byte(place.start.index()),
                end: offsets.byte(place.end.index()),
            };
            self.event(event, span);
        }
        Ok(self.finish())
    }

    fn finish(mut self) -> Resource<'a> {
        message::finish(&mut self.resource, self.drafts);
        self.resource
    }

    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::MappingStart(..) => {
                self.open(
                    span,
                    Level::Mapping {
                        key: None,
                        seen: HashSet::new(),
                    },
                );
            }
            Event::SequenceStart(..) => self.open(span, Level::Sequence { next: 0 }),
            Event::MappingEnd | Event::SequenceEnd => {
                self.levels.pop();
                self.value_is_over();
                // The end of a block is told where the next node begins: behind the comments of that.
                return;
            }
            Event::Scalar(text, style, anchor, tag) => {
                let is_string = tag.is_some_and(|tag| tag.suffix == "str");
                self.scalar(
                    Scalar {
                        text: text.into_owned(),
                        style,
                        anchor,
                        is_string,
                    },
                    span,
                );
            }
            Event::Alias(anchor) => self.alias(anchor, span),
            _ => return,
        }
        self.done = self.done.max(span.end);
    }

    fn open(&mut self, span: Span, level: Level<'a>) {
        if let (
            Level::Mapping { .. },
            Some(Level::Mapping {
                key: Some(key),
                seen,
            }),
        ) = (&level, self.levels.last_mut())
            && !seen.insert(key.clone())
        {
            let key = self.key();
            self.resource.repeated.push((key, span));
        }
        self.comments_before(span.start);
        if self.levels.len() == DEEPEST {
            self.resource.add_junk(
                span,
                format!("collections are nested more than {DEEPEST} deep"),
            );
        }
        self.levels.push(level);
    }

    /// A key, or a value with its place.
    fn scalar(&mut self, scalar: Scalar, span: Span) {
        self.comments_before(span.start);
        let span = self.own_place(&scalar, span);
        if let Some(Level::Mapping {
            key: key @ None, ..
        }) = self.levels.last_mut()
        {
            *key = Some(Cow::Owned(scalar.text));
            return;
        }
        let text = Cow::Owned(scalar.text.clone());
        if scalar.anchor > 0 {
            self.anchors
                .insert(scalar.anchor, Cow::Owned(scalar.text.clone()));
        }
        if scalar.is_text() && !self.levels.is_empty() && self.levels.len() <= DEEPEST {
            let written = self.written(&scalar, span);
            self.message(text, scalar.inner(span, self.file), Some(written));
        } else if self.levels.is_empty() && !scalar.text.is_empty() {
            self.resource
                .add_junk(span, "expected a mapping of keys to texts");
        }
        self.value_is_over();
    }

    fn alias(&mut self, anchor: usize, span: Span) {
        if let Some(Level::Mapping {
            key: key @ None, ..
        }) = self.levels.last_mut()
        {
            *key = Some(Cow::Borrowed("*"));
            return;
        }
        if let Some(text) = self.anchors.get(&anchor).cloned() {
            self.message(text, span, None);
        }
        self.value_is_over();
    }

    fn message(&mut self, text: Cow<'a, str>, span: Span, written: Option<Span>) {
        let key = self.key();
        if let Some(Level::Mapping {
            key: Some(key),
            seen,
        }) = self.levels.last_mut()
        {
            seen.insert(key.clone());
        }
        let mut entry = Entry::new(Cow::Owned(key), Kind::Message);
        entry.comments = std::mem::take(&mut self.comments);
        self.drafts.push(Draft {
            entry,
            values: vec![Written {
                text,
                span,
                written,
            }],
            source: Vec::new(),
        });
    }

    /// The keys and indexes down to the value that is read.
    fn key(&self) -> String {
        let part = |level: &Level<'a>| match level {
            Level::Mapping { key, .. } => key.clone().unwrap_or_default().into_owned(),
            Level::Sequence { next } => next.to_string(),
        };
        let parts: Vec<String> = self.levels.iter().map(part).collect();
        parts.join(".")
    }

    /// Goes to the next key or index.
    fn value_is_over(&mut self) {
        self.comments.clear();
        match self.levels.last_mut() {
            // A collection as a key: its value has no name that code could ask for.
            Some(Level::Mapping {
                key: key @ None, ..
            }) => *key = Some(Cow::Borrowed("?")),
            Some(Level::Mapping { key, .. }) => *key = None,
            Some(Level::Sequence { next }) => *next += 1,
            None => {}
        }
    }

    /// Notes the lines of comments between the last event and this place.
    fn comments_before(&mut self, end: usize) {
        let Some(between) = self.file.get(self.done..end) else {
            return;
        };
        let mut start = self.done;
        for line in between.split_inclusive('\n') {
            let text = line.trim();
            if let Some(comment) = text.strip_prefix('#') {
                let comment = comment.trim();
                let at = start + (comment.as_ptr() as usize - line.as_ptr() as usize);
                let span = Span {
                    start: at,
                    end: at + comment.len(),
                };
                self.comments.push(Comment {
                    text: comment,
                    span,
                });
            }
            start += line.len();
        }
    }

    /// The place of a scalar itself: the parser's begins with its anchor and tag, and ends behind blanks and comments.
    fn own_place(&self, scalar: &Scalar, span: Span) -> Span {
        let raw = self.file.get(span.start..span.end).unwrap_or("");
        let mut rest = raw;
        while rest.starts_with(['&', '!']) {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            rest = rest[end..].trim_start();
        }
        let start = span.start + raw.len() - rest.len();
        let length = match scalar.style {
            ScalarStyle::SingleQuoted => quoted(rest, b'\''),
            ScalarStyle::DoubleQuoted => quoted(rest, b'"'),
            _ => rest.trim_end().len(),
        };
        Span {
            start,
            end: start + length,
        }
    }

    /// What writing another value replaces: of a block, its header too.
    fn written(&self, scalar: &Scalar, span: Span) -> Span {
        let header = match scalar.style {
            ScalarStyle::Literal => '|',
            ScalarStyle::Folded => '>',
            _ => return span,
        };
        let before = self.file.get(self.done..span.start).unwrap_or("");
        Span {
            start: before.rfind(header).map_or(span.start, |at| self.done + at),
            end: span.end,
        }
    }
}

/// A key or a value.
struct Scalar {
    text: String,
    style: ScalarStyle,
    /// The number of its anchor; 0 for none.
    anchor: usize,
    /// Whether a tag says that it is a string.
    is_string: bool,
}

impl Scalar {
    /// Whether it is a text: numbers, truth values and nothing are none (YAML 1.1 and 1.2).
    fn is_text(&self) -> bool {
        let is_other = || {
            let word = matches!(
                self.text.as_str(),
                "" | "~" | "null" | "true" | "false" | "yes" | "no"
            );
            word || self
                .text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || b".-+".contains(&byte))
        };
        self.is_string || self.style != ScalarStyle::Plain || !is_other()
    }

    /// Its place without quotes.
    fn inner(&self, span: Span, file: &str) -> Span {
        let is_quoted = matches!(
            self.style,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted
        );
        let quote = usize::from(is_quoted && span.slice(file).len() > 1);
        Span {
            start: span.start + quote,
            end: span.end - quote,
        }
    }
}

/// Bytes of the quoted string that a text begins with, quotes included.
fn quoted(text: &str, mark: u8) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while let Some(&byte) = bytes.get(at) {
        at += match byte {
            b'\\' if mark == b'"' => 2,
            b'\'' if mark == b'\'' && bytes.get(at + 1) == Some(&b'\'') => 2,
            byte if byte == mark => return at + 1,
            _ => 1,
        };
    }
    text.trim_end().len()
}

#[cfg(test)]
mod tests {
    use super::read;

    fn messages(text: &str) -> Vec<(String, String)> {
        let resource = read(text);
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
        assert_eq!(
            messages("ka:\n  a: გამარჯობა\n...\n"),
            pairs(&[("a", "გამარჯობა")])
        );
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
    fn flow_anchors_and_tags() {
        let text = "d: [일, \"월\"]\nm: {a: 가, b: 나}\nx: &x Hello\ny: *x\nz: !!str yes\n";
        let expected = [
            ("d.0", "일"),
            ("d.1", "월"),
            ("m.a", "가"),
            ("m.b", "나"),
            ("x", "Hello"),
            ("y", "Hello"),
            ("z", "yes"),
        ];
        assert_eq!(messages(text), pairs(&expected));
        let resource = read(text);
        let places: Vec<&str> = resource
            .entries
            .iter()
            .map(|entry| entry.value.slice(text))
            .collect();
        assert_eq!(places, ["일", "월", "가", "나", "Hello", "*x", "yes"]);
    }

    #[test]
    fn a_line_that_is_no_yaml_is_listed_and_the_rest_is_read() {
        for text in [
            "no mapping\n",
            "a: 참고: 이것\nb: 나\n",
            "a: %{name} 님\nb: 나\n",
            "a: @x\nb: 나\n",
            "a: 'x' y\nb: 나\n",
        ] {
            let resource = read(text);
            assert_eq!(resource.junk.len(), 1, "{text}");
            let keys: Vec<&str> = resource.entries.iter().map(|entry| &*entry.key).collect();
            assert_eq!(keys, vec!["b"; usize::from(text.contains('b'))], "{text}");
        }
        assert!(read("a: \"open\nb: c").entries.len() < 3);
    }

    #[test]
    fn comments_stand_above_their_message() {
        let resource = read("# 첫째\na: 가\nb: # 둘째\n  # 셋째\n  c: 다\n# 넷째\nd: 라\n");
        let comments = |at: usize| {
            resource.entries[at]
                .comments
                .iter()
                .map(|comment| comment.text)
                .collect::<Vec<_>>()
        };
        let found = [comments(0), comments(1), comments(2)];
        assert_eq!(found, [["첫째"], ["셋째"], ["넷째"]]);
    }

    #[test]
    fn a_repeated_mapping_is_listed() {
        let resource = read("e:\n  a: 가\ne:\n  b: 나\n");
        assert_eq!(resource.repeated[0].0, "e");
    }
}
