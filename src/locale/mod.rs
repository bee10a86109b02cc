//! `.ftl` files ⇄ text: how a locale says it, and which message says this.
//!
//! A [`Catalog`] is a tree of [Fluent](https://projectfluent.org) files, `<locale>/**/*.ftl`: the ones compiled into
//! the library ([`Catalog::embedded`]), a folder's ([`Catalog::load`]), or layers of both ([`Catalog::layer`]).
//! Loading never stops at a bad message; [`Catalog::problems`] lists them all with file, line, column and a hint.
//!
//! ```
//! use kijil::locale::Catalog;
//!
//! let catalog = Catalog::from_sources([("ko/site.ftl", "greeting = 안녕하세요\nbroken")]);
//! assert_eq!(catalog.messages().count(), 1);
//! let problem = &catalog.problems()[0];
//! assert_eq!((problem.path.as_str(), problem.position.line), ("ko/site.ftl", 2));
//! ```

mod arguments;
mod catalog;
mod cldr;
pub(crate) mod date;
#[cfg(feature = "fluent")]
mod fluent_values;
mod format;
mod format_source;
mod guard;
mod load;
mod parse;
mod plain_lines;
mod problem;
mod pseudo;
mod recognize;
mod snippet;
mod speech;
mod translate;
pub(crate) mod words;

pub use arguments::{Arguments, Value};
pub use catalog::{Catalog, Definition};
pub(crate) use cldr::PLURAL_CATEGORIES;
pub use cldr::{PluralKind, PluralRules, autonym};
pub(crate) use format::JOINING_WORDS;
pub use format::{
    CurrencyDisplay, DateOptions, Grouping, Hours, Notation, NumberOptions, NumberStyle, Style,
    UnitDisplay, Width,
};
pub use format_source::{Formatted, format_source};
pub use load::LoadError;
pub use parse::{Parsed, parse};
pub use problem::{Problem, ProblemKind};
pub use pseudo::{Disguise, Pseudo};
pub use recognize::{Argument, Kind, Recognition, Recognizer};
pub use snippet::Snippet;
pub use speech::Speech;
pub use translate::{
    Escape, FormatError, Isolation, MessageTexts, Particles, Translation, Translator,
    TranslatorOptions,
};

pub use fluent_syntax::ast;
