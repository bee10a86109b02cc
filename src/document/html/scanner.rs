//! Tags, comments and raw text: the tokenizer states of the
//! [HTML Standard](https://html.spec.whatwg.org/multipage/parsing.html#tokenization), folded into
//! scans that stop only where something changes.

use crate::document::Tag;
use crate::document::node::NONE;
use crate::document::node::RawAttribute;
use crate::document::node::Visibility;
use crate::document::tag::hashed;
use crate::document::tree::Tree;
use crate::document::visibility;

const SPACE: u8 = 1;
const ENDS_TAG_NAME: u8 = 1 << 1;
const ENDS_ATTRIBUTE_NAME: u8 = 1 << 2;
/// Upper case and NUL: the name does not read as it is written.
const CHANGES: u8 = 1 << 3;

static CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut classes = [0; 256];
    let spaces = b"\t\n\x0C\r ";
    let mut at = 0;
    while at < spaces.len() {
        classes[spaces[at] as usize] = SPACE | ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME;
        at += 1;
    }
    classes[b'/' as usize] = ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME;
    classes[b'>' as usize] = ENDS_TAG_NAME | ENDS_ATTRIBUTE_NAME;
    classes[b'=' as usize] = ENDS_ATTRIBUTE_NAME;
    let mut letter = b'A';
    while letter <= b'Z' {
        classes[letter as usize] = CHANGES;
        letter += 1;
    }
    classes[0] = CHANGES;
    classes
}

#[inline]
fn is(byte: u8, class: u8) -> bool {
    CLASSES[byte as usize] & class != 0
}

/// Whether the byte is white space of HTML.
#[inline]
pub(super) fn is_space(byte: u8) -> bool {
    is(byte, SPACE)
}

/// A start or end tag.
#[derive(Debug, Clone, Copy)]
pub(super) struct TagToken {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) name_end: u32,
    /// Hash of the name, case folded.
    pub(super) hash: u32,
    pub(super) tag: Tag,
    /// Whether the name is written as it reads: lower case, no NUL.
    pub(super) is_name_plain: bool,
    pub(super) is_self_closing: bool,
    pub(super) attributes: u32,
    pub(super) attribute_count: u16,
    /// What the attributes say of it.
    pub(super) visibility: Visibility,
    /// Whether attributes were left out.
    pub(super) is_cut: bool,
}

/// A place in the source, moving forward only.
#[derive(Debug)]
pub(super) struct Scanner<'t> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    pub(super) at: usize,
    attribute_limit: usize,
}

/// The names seen in one tag, to drop repeated ones.
#[derive(Default)]
struct Seen {
    /// One bit for each hash modulo 64: names whose bit is not set are new.
    bits: u64,
    is_cut: bool,
    visibility: Option<Visibility>,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str, attribute_limit: usize) -> Scanner<'t> {
        Scanner {
            text,
            bytes: text.as_bytes(),
            at: 0,
            attribute_limit: attribute_limit.min(usize::from(u16::MAX)),
        }
    }

    /// The byte `ahead` of the place.
    #[inline]
    pub(super) fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    /// Whether the source goes on with `word` (lower case) from `at`, in any case.
    pub(super) fn is_word(&self, at: usize, word: &[u8]) -> bool {
        self.bytes
            .get(at..at + word.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(word))
    }

    /// Reads the tag whose `<` or `</` stands at `start`, whose name begins at the place.
    /// Attributes go to the tree. `None` where the text ends before the tag does.
    #[inline]
    pub(super) fn tag(&mut self, start: usize, tree: &mut Tree) -> Option<TagToken> {
        let name_start = self.at;
        let mut at = name_start;
        let mut hash = 0;
        let mut changes = 0;
        loop {
            let byte = *self.bytes.get(at)?;
            let class = CLASSES[byte as usize];
            if class & ENDS_TAG_NAME != 0 {
                break;
            }
            changes |= class;
            hash = hashed(hash, byte);
            at += 1;
        }
        self.at = at;
        let name = &self.bytes[name_start..at];
        let first = tree.attributes.len();
        let mut seen = Seen::default();
        let is_self_closing = self.attributes(tree, first, &mut seen)?;
        Some(TagToken {
            start: start as u32,
            end: self.at as u32,
            name_end: at as u32,
            hash,
            tag: Tag::hashed(hash, name),
            is_name_plain: changes & CHANGES == 0,
            is_self_closing,
            attributes: first as u32,
            attribute_count: (tree.attributes.len() - first) as u16,
            visibility: seen.visibility.unwrap_or(Visibility::Shown),
            is_cut: seen.is_cut,
        })
    }

    /// Reads attributes up to the tag's end; whether it ends in `/>`.
    #[inline]
    fn attributes(&mut self, tree: &mut Tree, first: usize, seen: &mut Seen) -> Option<bool> {
        loop {
            let byte = self.peek(0)?;
            match byte {
                b'>' => {
                    self.at += 1;
                    return Some(false);
                }
                b'/' if self.peek(1)? == b'>' => {
                    self.at += 2;
                    return Some(true);
                }
                b'/' => self.at += 1,
                _ if is_space(byte) => self.at += 1,
                _ => self.attribute(tree, first, seen)?,
            }
        }
    }

    fn attribute(&mut self, tree: &mut Tree, first: usize, seen: &mut Seen) -> Option<()> {
        let name_start = self.at;
        let byte = self.bytes[name_start];
        let mut changes = CLASSES[byte as usize];
        let mut hash = hashed(0, byte);
        // An equals sign in the first place is part of the name.
        let mut at = name_start + 1;
        loop {
            let byte = *self.bytes.get(at)?;
            let class = CLASSES[byte as usize];
            if class & ENDS_ATTRIBUTE_NAME != 0 {
                break;
            }
            changes |= class;
            hash = hashed(hash, byte);
            at += 1;
        }
        let name_end = at;
        self.at = at;
        self.skip_spaces()?;
        let (value_start, value_end) = if self.bytes[self.at] == b'=' {
            self.at += 1;
            self.value()?
        } else {
            (name_end, name_end)
        };
        let raw = RawAttribute {
            name_start: name_start as u32,
            name_end: name_end as u32,
            value_start: value_start as u32,
            value_end: value_end as u32,
            interned: if changes & CHANGES == 0 {
                NONE
            } else {
                tree.names
                    .intern(&read_name(&self.text[name_start..name_end]))
            },
        };
        self.keep(tree, first, seen, raw, hash);
        Some(())
    }

    /// The value at the place, which comes right after the equals sign.
    #[inline]
    fn value(&mut self) -> Option<(usize, usize)> {
        self.skip_spaces()?;
        let quote = self.bytes[self.at];
        match quote {
            b'"' | b'\'' => {
                let start = self.at + 1;
                let end = start + memchr::memchr(quote, &self.bytes[start..])?;
                self.at = end + 1;
                Some((start, end))
            }
            b'>' => Some((self.at, self.at)),
            _ => {
                let start = self.at;
                let length = self.bytes[start..]
                    .iter()
                    .position(|&byte| byte == b'>' || is_space(byte))?;
                self.at = start + length;
                Some((start, self.at))
            }
        }
    }

    /// Adds an attribute to the tag unless its name was seen or there are too many.
    #[inline]
    fn keep(&self, tree: &mut Tree, first: usize, seen: &mut Seen, raw: RawAttribute, hash: u32) {
        if tree.attributes.len() - first >= self.attribute_limit {
            seen.is_cut = true;
            return;
        }
        let bit = 1 << (hash & 63);
        if seen.bits & bit != 0 && self.is_repeated(tree, first, &raw) {
            return;
        }
        seen.bits |= bit;
        let name = &self.bytes[raw.name_start as usize..raw.name_end as usize];
        if matches!(name.len(), 5 | 6 | 11) {
            let value = &self.bytes[raw.value_start as usize..raw.value_end as usize];
            let said = visibility::of_attribute(name, value);
            seen.visibility = seen.visibility.max(Some(said));
        }
        tree.attributes.push(raw);
    }

    fn is_repeated(&self, tree: &Tree, first: usize, raw: &RawAttribute) -> bool {
        let name = tree.attribute_name(raw, self.text);
        tree.attributes[first..]
            .iter()
            .any(|earlier| tree.attribute_name(earlier, self.text) == name)
    }

    #[inline]
    fn skip_spaces(&mut self) -> Option<()> {
        while is_space(*self.bytes.get(self.at)?) {
            self.at += 1;
        }
        Some(())
    }

    /// The byte after the next `>`, or the end.
    pub(super) fn after_bracket(&self, from: usize) -> usize {
        self.find(b'>', from).map_or(self.bytes.len(), |at| at + 1)
    }

    /// The place of the next such byte.
    #[inline]
    pub(super) fn find(&self, byte: u8, from: usize) -> Option<usize> {
        memchr::memchr(byte, self.bytes.get(from..)?).map(|at| from + at)
    }

    /// The byte after the comment whose `<!--` stands at `start`.
    pub(super) fn comment_end(&self, start: usize) -> usize {
        let content = start + 4;
        let rest = self.bytes.get(content..).unwrap_or_default();
        if rest.starts_with(b">") {
            return content + 1;
        }
        if rest.starts_with(b"->") {
            return content + 2;
        }
        let mut from = content;
        while let Some(at) = self.find(b'>', from) {
            let before = &self.bytes[content..at];
            if before.ends_with(b"--") || before.ends_with(b"--!") {
                return at + 1;
            }
            from = at + 1;
        }
        self.bytes.len()
    }

    /// Where the raw text that begins at the place ends: the `<` of `</name`, or the end.
    pub(super) fn raw_text_end(&self, tag: Tag) -> usize {
        let mut from = self.at;
        while let Some(at) = self.find(b'<', from) {
            if self.bytes.get(at + 1) == Some(&b'/') && self.is_name_at(at + 2, tag) {
                return at;
            }
            from = at + 1;
        }
        self.bytes.len()
    }

    /// Where the script that begins at the place ends. Inside `<!-- … -->` a nested
    /// `<script>` hides the next `</script>`: the
    /// [escaped states](https://html.spec.whatwg.org/multipage/parsing.html#script-data-escaped-state).
    pub(super) fn script_end(&self) -> usize {
        // Where the search for the `-->` that ends the escape goes on.
        let mut escaped_from = None;
        let mut is_nested = false;
        let mut from = self.at;
        while let Some(at) = self.find(b'<', from) {
            if let Some(start) = escaped_from {
                let is_ended = memchr::memmem::find(&self.bytes[start..at], b"-->").is_some();
                escaped_from = (!is_ended).then_some(at);
                is_nested &= !is_ended;
            }
            from = at + 1;
            if self.bytes.get(at + 1) == Some(&b'/') {
                if self.is_name_at(at + 2, Tag::Script) {
                    if !is_nested {
                        return at;
                    }
                    is_nested = false;
                }
            } else if escaped_from.is_some() {
                is_nested |= self.is_name_at(at + 1, Tag::Script);
            } else if self.bytes[at..].starts_with(b"<!--") {
                // `<!-->` ends what it begins.
                escaped_from = Some(at + 2);
                from = at + 4;
            }
        }
        self.bytes.len()
    }

    /// Whether a tag's name stands here, whole.
    fn is_name_at(&self, at: usize, tag: Tag) -> bool {
        let name = tag.name().as_bytes();
        self.is_word(at, name)
            && self
                .bytes
                .get(at + name.len())
                .is_some_and(|&byte| is(byte, ENDS_TAG_NAME))
    }
}

/// A name as HTML reads it: ASCII in lower case, NUL as U+FFFD.
pub(super) fn read_name(written: &str) -> String {
    written
        .chars()
        .map(|character| match character {
            '\0' => char::REPLACEMENT_CHARACTER,
            _ => character.to_ascii_lowercase(),
        })
        .collect()
}
