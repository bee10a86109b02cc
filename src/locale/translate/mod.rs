//! A message, forwards: id and arguments → text.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::arguments::Arguments;
use super::catalog::{Catalog, Locale};
use super::cldr::Formats;
use super::pseudo::Pseudo;
use super::snippet::Snippet;
use crate::language::korean;

mod functions;
mod literal;
mod resolve;
mod select;

use resolve::Scope;

type Pattern = ast::Pattern<Snippet>;

/// Texts of a catalog in the best of the requested locales, message by message.
///
/// ```
/// use kijil::locale::{Arguments, Catalog};
///
/// let catalog = Catalog::from_sources([
///     ("en/site.ftl", "comments = { $n ->\n    [one] { $n } comment\n   *[other] { $n } comments\n }\nback = Back"),
///     ("ko/site.ftl", "comments = 댓글 { NUMBER($n) }개"),
/// ]);
/// let translator = catalog.translator(&["ko".parse()?, "en".parse()?]);
/// let arguments = Arguments::new().with("n", 1234);
/// let comments = translator.translate("comments", Some(&arguments)).ok_or("no such message")?;
/// assert_eq!(comments.text, "댓글 \u{2068}1,234\u{2069}개");
/// let back = translator.translate("back", None).ok_or("no such message")?;
/// assert_eq!((&*back.text, back.locale.to_string()), ("Back", "en".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Translator<'c> {
    chain: Vec<Link<'c>>,
    options: TranslatorOptions,
}

/// One locale of the fallback chain.
struct Link<'c> {
    locale: &'c Locale,
    formats: Arc<Formats>,
}

/// How texts are put together.
///
/// ```
/// use kijil::locale::{Catalog, Isolation, TranslatorOptions};
///
/// let catalog = Catalog::from_sources([("ko/a.ftl", "sum = 합계 { 12345 }")]);
/// let options = TranslatorOptions::default().isolation(Isolation::Off);
/// let translator = catalog.translator_with(&["ko".parse()?], options);
/// assert_eq!(translator.translate("sum", None).ok_or("no such message")?.text, "합계 12,345");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct TranslatorOptions {
    /// Whether placeables are set apart for bidirectional text.
    pub isolation: Isolation,
    /// What becomes of `<`, `&` and quotes in arguments.
    pub escape: Escape,
    /// What becomes of Korean particles written in both forms.
    pub particles: Particles,
    /// A disguise for the texts of messages; arguments and markup stay.
    pub pseudo: Option<Pseudo>,
}

impl TranslatorOptions {
    /// With placeables set apart or not.
    #[must_use]
    pub fn isolation(mut self, isolation: Isolation) -> TranslatorOptions {
        self.isolation = isolation;
        self
    }

    /// With arguments escaped or not.
    #[must_use]
    pub fn escape(mut self, escape: Escape) -> TranslatorOptions {
        self.escape = escape;
        self
    }

    /// With Korean particles kept or chosen.
    #[must_use]
    pub fn particles(mut self, particles: Particles) -> TranslatorOptions {
        self.particles = particles;
        self
    }

    /// With a disguise for the texts of messages, or none.
    #[must_use]
    pub fn pseudo(mut self, pseudo: Option<Pseudo>) -> TranslatorOptions {
        self.pseudo = pseudo;
        self
    }
}

/// Whether placeables stand between the isolation marks U+2068 and U+2069.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Isolation {
    /// Every placeable that is not a whole text, as the reference implementation does: right in any mixture of
    /// directions. The default.
    #[default]
    On,
    /// None: for texts that go where the marks would be seen.
    Off,
}

/// Whether arguments are escaped for HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Escape {
    /// They are not.
    #[default]
    None,
    /// The text will be parsed as HTML: arguments must stay text.
    Html,
}

/// What becomes of Korean particles written in both forms, such as 을(를).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Particles {
    /// They stay.
    #[default]
    Keep,
    /// In Korean texts the form that fits the word before is left.
    Choose,
}

/// A text, the locale that gave it, and everything that went wrong.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Translation<'t> {
    /// The text. Where something went wrong it holds the name of what is missing in braces.
    pub text: Cow<'t, str>,
    /// The locale of the message.
    pub locale: &'t LanguageIdentifier,
    /// What went wrong, in order.
    pub errors: Vec<FormatError>,
}

/// A message with all its parts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageTexts<'t> {
    /// The value, if the message has one.
    pub value: Option<Cow<'t, str>>,
    /// The attributes, in the order of the file.
    pub attributes: Vec<(&'t str, Cow<'t, str>)>,
    /// The locale of the message.
    pub locale: &'t LanguageIdentifier,
    /// What went wrong, in order.
    pub errors: Vec<FormatError>,
}

/// What goes wrong while a message is formatted. The rest of the text is there nevertheless.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormatError {
    /// No argument of this name was given.
    UnknownVariable(String),
    /// The argument of this name cannot be shown.
    UnsupportedValue(String),
    /// There is no message or term of this id in the locale.
    UnknownReference(String),
    /// The message has no value, only attributes.
    NoValue(String),
    /// There is no function of this name.
    UnknownFunction(String),
    /// The function cannot take these arguments.
    BadArgument(String),
    /// The options of a number or time contradict each other or are out of range.
    BadOptions,
    /// The message refers to itself.
    Cyclic,
    /// More placeables or a longer text than the limits allow.
    TooLong,
}

impl FormatError {
    /// A stable name: `unknown-variable`, `cyclic`.
    pub fn name(&self) -> &'static str {
        match self {
            FormatError::UnknownVariable(_) => "unknown-variable",
            FormatError::UnsupportedValue(_) => "unsupported-value",
            FormatError::UnknownReference(_) => "unknown-reference",
            FormatError::NoValue(_) => "no-value",
            FormatError::UnknownFunction(_) => "unknown-function",
            FormatError::BadArgument(_) => "bad-argument",
            FormatError::BadOptions => "bad-options",
            FormatError::Cyclic => "cyclic",
            FormatError::TooLong => "too-long",
        }
    }
}

impl std::error::Error for FormatError {}

impl Catalog {
    /// A translator for these locales, best first: the negotiated ones of the catalog, then English if it has that,
    /// and English of any region.
    ///
    /// With nothing requested or nothing fitting, it is English alone, or the first locale there is.
    pub fn translator(&self, requested: &[LanguageIdentifier]) -> Translator<'_> {
        self.translator_with(requested, TranslatorOptions::default())
    }

    /// As [`Catalog::translator`], with options.
    pub fn translator_with(
        &self,
        requested: &[LanguageIdentifier],
        options: TranslatorOptions,
    ) -> Translator<'_> {
        let available: Vec<&LanguageIdentifier> = self.locales().collect();
        let mut english: Vec<&LanguageIdentifier> =
            self.locales().filter(|id| id.language == "en").collect();
        english.sort_by_key(|id| **id != "en");
        let last = english.first().or(available.first());
        let chosen =
            negotiate_languages(requested, &available, last, NegotiationStrategy::Filtering);
        let chosen: Vec<&LanguageIdentifier> = chosen.into_iter().copied().collect();
        let others = english.iter().filter(|id| !chosen.contains(id));
        let chain = chosen
            .iter()
            .chain(others)
            .filter_map(|id| {
                Some(Link {
                    locale: self.locale(id)?,
                    formats: Formats::of(id),
                })
            })
            .collect();
        Translator { chain, options }
    }
}

impl<'c> Translator<'c> {
    /// The locales that are tried, in order.
    pub fn locales(&self) -> impl Iterator<Item = &'c LanguageIdentifier> {
        self.chain.iter().map(|link| &link.locale.id)
    }

    /// The text of a message, or of an attribute by `id.attribute`, in the first locale that has it.
    ///
    /// `None` if no locale has it. Whatever else is wrong is listed in the translation.
    pub fn translate<'t>(
        &'t self,
        id: &str,
        arguments: Option<&'t Arguments<'t>>,
    ) -> Option<Translation<'t>> {
        self.chain.iter().find_map(|link| {
            let pattern = link.locale.pattern(id)?;
            match (resolve::plain(pattern), self.options.pseudo) {
                (Some(text), None) => Some(Translation {
                    text: self.finish(link, Cow::Borrowed(text)),
                    locale: &link.locale.id,
                    errors: Vec::new(),
                }),
                _ => Some(self.resolve(link, pattern, arguments)),
            }
        })
    }

    /// Apart from [`Translator::translate`] so that a message that is only text need not make room for all of it.
    #[inline(never)]
    fn resolve<'t>(
        &'t self,
        link: &'t Link<'_>,
        pattern: &'t Pattern,
        arguments: Option<&'t Arguments<'t>>,
    ) -> Translation<'t> {
        let mut scope = Scope::new(link.locale, &link.formats, arguments, self.options);
        let text = self.finish(link, scope.format(pattern));
        Translation {
            text,
            locale: &link.locale.id,
            errors: scope.errors,
        }
    }

    /// A message with its value and all its attributes, in the first locale that has the message.
    ///
    /// Only the value is escaped if the options say so: attributes are always text.
    pub fn message<'t>(
        &'t self,
        id: &'t str,
        arguments: Option<&'t Arguments<'t>>,
    ) -> Option<MessageTexts<'t>> {
        self.messages(id, arguments).next()
    }

    /// As [`Translator::message`], for every locale of the chain that has the message.
    pub fn messages<'t>(
        &'t self,
        id: &'t str,
        arguments: Option<&'t Arguments<'t>>,
    ) -> impl Iterator<Item = MessageTexts<'t>> {
        self.chain.iter().filter_map(move |link| {
            let message = link.locale.message(id)?;
            let mut scope = Scope::new(link.locale, &link.formats, arguments, self.options);
            let value = message.value.as_ref();
            let value = value.map(|pattern| self.finish(link, scope.format(pattern)));
            scope.options.escape = Escape::None;
            let attributes = message
                .attributes
                .iter()
                .map(|a| {
                    let text = self.finish(link, scope.format(&a.value));
                    (a.id.name.as_str(), text)
                })
                .collect();
            Some(MessageTexts {
                value,
                attributes,
                locale: &link.locale.id,
                errors: scope.errors,
            })
        })
    }

    /// Settles particles, if asked for, where the message is Korean.
    fn finish<'t>(&self, link: &Link<'_>, text: Cow<'t, str>) -> Cow<'t, str> {
        match self.options.particles {
            Particles::Keep => text,
            Particles::Choose => settled(link, text),
        }
    }
}

fn settled<'t>(link: &Link<'_>, text: Cow<'t, str>) -> Cow<'t, str> {
    if link.locale.id.language.as_str() != "ko" {
        return text;
    }
    match korean::settle(&text) {
        Cow::Owned(settled) => Cow::Owned(settled),
        Cow::Borrowed(_) => text,
    }
}
