//! One model for the messages of every notation.

use std::borrow::Cow;

use super::view::View;
use crate::document::Span;

/// One translatable pattern: the value of a message or term, an attribute, or a value of JSON, PO or YAML.
#[derive(Debug)]
#[non_exhaustive]
pub struct Entry<'a> {
    /// Identifier within the file: `message.attribute` for an attribute, `a.b.c` for nested keys, context and `msgid`
    /// with U+0004 between for gettext, as in MO files.
    pub key: Cow<'a, str>,
    /// What it is.
    pub kind: Kind,
    /// Whether the program uses the value.
    pub state: State,
    /// From the start of its key to the end of its value.
    pub span: Span,
    /// Its value alone; empty (at the end of the key) when there is none.
    pub value: Span,
    /// The bytes that writing the value as a whole replaces.
    pub(super) written: Span,
    /// The comments of translators and developers above it, line by line, without their marks.
    pub comments: Vec<Comment<'a>>,
    /// What gettext says of it: `c-format`, `fuzzy`.
    pub flags: Vec<&'a str>,
    /// What tells equal texts apart: `msgctxt`.
    pub context: Option<Cow<'a, str>>,
    /// What its values are chosen by; empty for a plain one, and in gettext, where a number chooses.
    pub selectors: Vec<Selector<'a>>,
    /// Its values, one for every way through its selectors, or for every `msgstr[n]` in order of n; empty for a message
    /// without value.
    pub variants: Vec<Variant<'a>>,
    /// The texts it was translated from, where the file has them: `msgid` and `msgid_plural`. Empty elsewhere.
    pub source: Vec<Variant<'a>>,
    /// The functions that its values call.
    pub calls: Vec<Call<'a>>,
    /// Variant keys given twice in one selector.
    pub duplicate_variants: Vec<(&'a str, Span)>,
}

impl<'a> Entry<'a> {
    /// A message with this key, without a value yet.
    pub(super) fn new(key: Cow<'a, str>, kind: Kind) -> Self {
        Entry {
            key,
            kind,
            state: State::Translated,
            span: Span::default(),
            value: Span::default(),
            written: Span::default(),
            comments: Vec::new(),
            flags: Vec::new(),
            context: None,
            selectors: Vec::new(),
            variants: Vec::new(),
            source: Vec::new(),
            calls: Vec::new(),
            duplicate_variants: Vec::new(),
        }
    }

    /// The CLDR plural category that the key ends with, as i18next (`item_one`) and Rails (`item.one`) write it.
    pub fn plural_category(&self) -> Option<&str> {
        super::plural::category(&self.key)
    }

    /// Where a variant stands: its text, or the whole value where it has none.
    pub fn place(&self, variant: &Variant<'_>) -> Span {
        let length = variant.view.text.len();
        if length == 0 {
            self.value
        } else {
            variant.view.span(0..length)
        }
    }
}

/// What an [`Entry`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// The value of a message, or any value of a catalog other than Fluent.
    Message,
    /// The value of a Fluent term.
    Term,
    /// An attribute of a Fluent message.
    Attribute,
    /// An attribute of a Fluent term: grammar of that locale, not text.
    TermAttribute,
}

/// Whether a translation is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// It is; so is every value of a notation that knows no states.
    Translated,
    /// It has to be looked at again before it is: `#, fuzzy`.
    NeedsReview,
    /// There is none yet: an empty `msgstr`, or an empty text of JSON and YAML.
    Untranslated,
    /// It is not what its own syntax asks for, and is listed as junk; its variants are of no use.
    Malformed,
}

/// A line of a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comment<'a> {
    /// The text, without the comment's mark.
    pub text: &'a str,
    /// Its place.
    pub span: Span,
}

/// A call of a function in Fluent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call<'a> {
    /// The function's name.
    pub name: &'a str,
    /// Where the name stands.
    pub span: Span,
    /// The named arguments: name, value, and where the name stands.
    pub options: Vec<(&'a str, &'a str, Span)>,
}

/// What a variant is chosen by.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Selector<'a> {
    /// The variable's name, or the term's or function's when no variable decides.
    pub name: &'a str,
    /// Where the name stands.
    pub span: Span,
    /// Whether `name` is a variable that the program passes.
    pub variable: bool,
    /// What its keys are.
    pub choice: Choice,
    /// Keys of its variants.
    pub keys: Vec<&'a str>,
}

/// What the keys of a selector are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Choice {
    /// Categories of a cardinal number, and numbers: `plural` of ICU.
    Plural,
    /// Categories of an ordinal number, and numbers: `selectordinal` of ICU.
    Ordinal,
    /// Values that the program passes: `select` of ICU.
    Value,
    /// Either: Fluent chooses by category where a number is passed.
    Any,
}

/// Most values of one entry that are looked at; a message with more ways through its selectors is looked at in part.
pub(super) const MOST_VARIANTS: usize = 64;

/// One value of an entry.
#[derive(Debug)]
#[non_exhaustive]
pub struct Variant<'a> {
    /// Which selector takes which key, by index into the entry's selectors.
    pub keys: Vec<(usize, &'a str)>,
    /// The value as one string, with its tags and placeables.
    pub view: View<'a>,
    /// The bytes that writing it replaces, quotation marks included; `None` where the notation shares them among
    /// several variants.
    pub written: Option<Span>,
}
