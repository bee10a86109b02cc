//! The syntax within the values of catalogs that are no Fluent: placeholders of many kinds, messages of ICU, and
//! plural forms that bars part.

mod align;
mod bars;
mod braces;
mod found;
mod icu;
mod placeholders;
mod printf;
mod ways;

use std::borrow::Cow;
use std::ops::Range;

use self::align::Aligned;
use self::found::{Found, Function, Name, position};
use self::icu::Quotes;
use self::printf::Percent;
use super::entry::{Entry, State, Variant};
use super::format::Format;
use super::piece::{Piece, Reference};
use super::resource::{Junk, Resource};
use super::view::View;
use crate::document::Span;

/// A value as a catalog writes it.
pub(super) struct Written<'a> {
    /// The text, escapes resolved.
    pub(super) text: Cow<'a, str>,
    /// Its place in the file, without quotes.
    pub(super) span: Span,
    /// What writing another value replaces, quotes included; `None` where it stands elsewhere.
    pub(super) written: Option<Span>,
}

/// An entry whose values are not read yet: how they are written shows only in the whole file.
pub(super) struct Draft<'a> {
    /// All but the values.
    pub(super) entry: Entry<'a>,
    pub(super) values: Vec<Written<'a>>,
    /// What they were translated from, where the file has it.
    pub(super) source: Vec<Written<'a>>,
}

/// What the placeholders of a text look like.
#[derive(Debug, Clone, Copy)]
struct Syntax {
    percent: Percent,
    /// Whether braces hold placeholders.
    braces: bool,
    /// Whether `$t(key)`, `@:key` and `:name` are placeholders.
    links: bool,
}

/// What shows only in a whole file.
#[derive(Debug, Clone, Copy)]
struct Manner {
    icu: Option<Quotes>,
    /// Whether bars part the forms of plurals.
    has_bars: bool,
}

impl Manner {
    fn of(format: Format, drafts: &[Draft<'_>]) -> Manner {
        let texts = || {
            let all = drafts
                .iter()
                .flat_map(|draft| draft.source.iter().chain(&draft.values));
            all.map(|value| &*value.text)
        };
        let icu = match format {
            Format::Arb => Some(Quotes::Literal),
            _ => texts().any(icu::is_typed).then_some(Quotes::Escape),
        };
        Manner {
            icu,
            has_bars: icu.is_none() && texts().any(bars::is_plural),
        }
    }
}

/// Reads the values and adds the entries to their file; what is no message by its own syntax is listed.
pub(super) fn finish<'a>(resource: &mut Resource<'a>, drafts: Vec<Draft<'a>>) {
    let manner = Manner::of(resource.format, &drafts);
    let reader = Reader {
        file: resource.text,
        format: resource.format,
        manner,
    };
    for draft in drafts {
        reader.entry(draft, resource);
    }
}

struct Reader<'a> {
    file: &'a str,
    format: Format,
    manner: Manner,
}

impl<'a> Reader<'a> {
    fn entry(&self, draft: Draft<'a>, resource: &mut Resource<'a>) {
        let syntax = self.syntax(&draft.entry.flags);
        let mut entry = draft.entry;
        let first = draft
            .values
            .first()
            .map_or(Span::default(), |value| value.span);
        let last = draft.values.last().map_or(first, |value| value.span);
        entry.value = Span {
            start: first.start,
            end: last.end.max(first.start),
        };
        entry.span = entry.value;
        entry.source = self.plain(draft.source, syntax);
        let is_empty = |value: &Written<'_>| value.text.trim().is_empty();
        // What tools of translators write for a text that is still to do.
        if self.format != Format::Po && draft.values.iter().all(is_empty) {
            entry.state = State::Untranslated;
        }
        if let [only] = draft.values.as_slice() {
            entry.written = only.written.unwrap_or_default();
            match self.icu(only, syntax) {
                Some(Ok((selectors, variants))) => {
                    entry.selectors = selectors;
                    entry.variants = variants;
                }
                Some(Err(fault)) => {
                    entry.state = State::Malformed;
                    resource.junk.push(Junk {
                        key: Some(entry.key.clone()),
                        ..fault
                    });
                }
                None if self.manner.has_bars => entry.variants = self.barred(only, syntax),
                None => {}
            }
        }
        if entry.variants.is_empty() {
            entry.variants = self.plain(draft.values, syntax);
        }
        resource.entries.push(entry);
    }

    /// How placeholders are written in a message with these flags of gettext.
    fn syntax(&self, flags: &[&str]) -> Syntax {
        let is_po = self.format == Format::Po;
        let guessed = Syntax {
            percent: if self.manner.icu.is_some() {
                Percent::Sign
            } else {
                Percent::Guessed
            },
            braces: true,
            links: !is_po && self.manner.icu.is_none(),
        };
        let flag = flags.iter().find_map(|flag| flag.strip_suffix("-format"));
        let (percent, braces) = match flag {
            Some("qt" | "qt-plural" | "kde" | "kde-kuit") => (Percent::Qt, false),
            Some(
                "python-brace" | "perl-brace" | "csharp" | "java" | "rust" | "c++" | "d" | "icu",
            ) => (Percent::Sign, true),
            Some(no) if no.starts_with("no-") => (Percent::Sign, true),
            Some("javascript" | "ruby") => (Percent::Guessed, true),
            Some("sh" | "tcl" | "lisp" | "scheme" | "smalltalk" | "ycp" | "boost" | "librep")
            | None => {
                return guessed;
            }
            Some(_) => (Percent::Printf, false),
        };
        Syntax {
            percent,
            braces,
            links: false,
        }
    }

    /// Values without selectors.
    fn plain(&self, values: Vec<Written<'a>>, syntax: Syntax) -> Vec<Variant<'a>> {
        let values = values.into_iter();
        values
            .map(|value| {
                let aligned = Aligned::new(self.file, value.span, &value.text);
                let whole = 0..value.text.len();
                Variant {
                    keys: Vec::new(),
                    written: value.written,
                    view: view(&aligned, &value.text, whole, syntax),
                }
            })
            .collect()
    }

    /// The forms of a plural that bars part.
    fn barred(&self, value: &Written<'a>, syntax: Syntax) -> Vec<Variant<'a>> {
        let aligned = Aligned::new(self.file, value.span, &value.text);
        let forms = bars::forms(&value.text);
        let only = (forms.len() == 1).then_some(value.written).flatten();
        let forms = forms.into_iter();
        forms
            .map(|form| Variant {
                keys: Vec::new(),
                written: only,
                view: view(&aligned, &value.text, form, syntax),
            })
            .collect()
    }

    /// A message of ICU: its selectors and values, or why it is none; `None` where it is not meant as one.
    fn icu(
        &self,
        value: &Written<'a>,
        syntax: Syntax,
    ) -> Option<Result<ways::Message<'a>, Junk<'a>>> {
        let quotes = self.manner.icu?;
        let is_plain = !matches!(syntax.percent, Percent::Sign) || !syntax.braces;
        if is_plain || !value.text.contains(['{', '}', '\'']) {
            return None;
        }
        let aligned = Aligned::new(self.file, value.span, &value.text);
        match icu::parse(&value.text, quotes) {
            Ok(nodes) => Some(Ok(ways::message(
                &nodes,
                &value.text,
                &aligned,
                value.written,
            )?)),
            Err(fault) => {
                let is_meant = self.format == Format::Arb || icu::is_typed(&value.text);
                let at = aligned.place(&(fault.at..fault.at));
                is_meant.then_some(Err(Junk {
                    span: Span {
                        start: at.start,
                        end: value.span.end.max(at.start),
                    },
                    key: None,
                    reason: fault.reason,
                }))
            }
        }
    }
}

/// A stretch of a value as text and placeholders.
fn view<'a>(aligned: &Aligned<'a>, text: &str, range: Range<usize>, syntax: Syntax) -> View<'a> {
    let stretch = &text[range.clone()];
    let found = placeholders::all(stretch, syntax);
    let stray = (syntax.percent == Percent::Printf)
        .then(|| printf::stray_sign(stretch, &found))
        .flatten();
    let shift = |part: &Range<usize>| part.start + range.start..part.end + range.start;
    let mut pieces = Vec::new();
    let mut done = range.start;
    for one in &found {
        let whole = shift(&one.range);
        let Some(reference) = reference(one, aligned, &shift) else {
            continue;
        };
        push_text(&mut pieces, aligned, text, done..whole.start);
        pieces.push(Piece::Placeable(reference));
        done = whole.end;
    }
    push_text(&mut pieces, aligned, text, done..range.end);
    let mut view = View::new(&pieces);
    view.stray = stray.map(|at| aligned.place(&shift(&(at..at + 1))));
    view
}

/// What a placeholder refers to, in the letters of the file.
fn reference<'a>(
    found: &Found,
    aligned: &Aligned<'a>,
    shift: &impl Fn(&Range<usize>) -> Range<usize>,
) -> Option<Reference<'a>> {
    let (written, whole) = aligned.exact(&shift(&found.range))?;
    let (name, span) = match &found.name {
        Name::At(range) => aligned.exact(&shift(range))?,
        Name::Position(at) => (position(*at), whole),
    };
    let function = match &found.function {
        Some(Function::At(range)) => aligned.exact(&shift(range)).map(|(name, _)| name),
        Some(Function::Type(name)) => Some(*name),
        None => None,
    };
    Some(Reference {
        target: found.target,
        name,
        attribute: None,
        function,
        spelling: found.spelling,
        written,
        whole,
        span,
    })
}

/// Adds a stretch of text, cut where the file writes an escape, so that the rest is known to stand there as it is.
fn push_text<'a>(
    pieces: &mut Vec<Piece<'a>>,
    aligned: &Aligned<'a>,
    text: &str,
    range: Range<usize>,
) {
    let mut at = range.start;
    while at < range.end {
        let next = aligned
            .next_break(at)
            .map_or(range.end, |next| next.min(range.end));
        let part = at..if next > at { next } else { range.end };
        at = part.end;
        pieces.push(match aligned.exact(&part) {
            Some((text, span)) => Piece::Text {
                text: Cow::Borrowed(text),
                span,
            },
            None => Piece::Text {
                text: Cow::Owned(text.get(part.clone()).unwrap_or_default().to_owned()),
                span: aligned.place(&part),
            },
        });
    }
}

#[cfg(test)]
mod tests;
