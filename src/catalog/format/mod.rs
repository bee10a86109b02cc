//! The notations of catalogs, a file each.

use std::path::Path;

pub use self::name::Format;
pub(super) use self::po::PluralForms;
use super::resource::Resource;
use crate::document::Span;

mod arb;
mod fluent;
mod json;
mod name;
mod po;
mod yaml;

/// What is to know of a notation.
struct Notation {
    format: Format,
    /// Endings of file names, in lower case.
    endings: &'static [&'static str],
    read: for<'a> fn(&'a str) -> Resource<'a>,
    encode: Encode,
}

/// Writes a value so that reading it gives the value again, in the place of what stands there now.
pub(super) type Encode = fn(&Place<'_>, &str) -> String;

/// Where a value is written.
pub(super) struct Place<'r> {
    /// The file.
    pub(super) file: &'r str,
    /// What is replaced.
    pub(super) written: Span,
}

/// Every notation. A new one is a file in this folder and a line here.
const NOTATIONS: &[Notation] = &[
    Notation {
        format: Format::Fluent,
        endings: &["ftl"],
        read: fluent::read,
        encode: fluent::encode,
    },
    Notation {
        format: Format::Json,
        endings: &["json"],
        read: json::read,
        encode: json::encode,
    },
    Notation {
        format: Format::Jsonc,
        endings: &["jsonc", "json5"],
        read: json::read_with_comments,
        encode: json::encode,
    },
    Notation {
        format: Format::Arb,
        endings: &["arb"],
        read: arb::read,
        encode: json::encode,
    },
    Notation {
        format: Format::Yaml,
        endings: &["yml", "yaml"],
        read: yaml::read,
        encode: yaml::encode,
    },
    Notation {
        format: Format::Po,
        endings: &["po", "pot"],
        read: po::read,
        encode: po::encode,
    },
];

impl Format {
    /// The format that a file's name tells by its ending; `None` where no catalog is called so.
    ///
    /// ```
    /// use std::path::Path;
    /// use kijil::catalog::Format;
    ///
    /// assert_eq!(Format::of(Path::new("ko/shop.ftl")), Some(Format::Fluent));
    /// assert_eq!(Format::of(Path::new("config/locales/ko.YML")), Some(Format::Yaml));
    /// assert_eq!(Format::of(Path::new("photo.png")), None);
    /// ```
    pub fn of(path: &Path) -> Option<Format> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        let mut all = NOTATIONS.iter();
        all.find(|notation| notation.endings.contains(&ending.as_str()))
            .map(|notation| notation.format)
    }

    fn notation(self) -> &'static Notation {
        let mut all = NOTATIONS.iter();
        // Every format has a line; a test counts them.
        all.find(|notation| notation.format == self)
            .unwrap_or(&NOTATIONS[0])
    }

    pub(super) fn encode(self) -> Encode {
        self.notation().encode
    }
}

/// Reads a catalog. Any text is an answer: what cannot be read is listed as junk with its reason, and the rest is read.
///
/// ```
/// use kijil::catalog::{Format, read};
///
/// let resource = read("greeting = 안녕하세요\nbroken { =\nbye = さようなら\n", Format::Fluent);
/// assert_eq!(resource.entries.len(), 2);
/// assert_eq!(resource.junk[0].key.as_deref(), Some("broken"));
/// ```
pub fn read(text: &str, format: Format) -> Resource<'_> {
    let mut resource = (format.notation().read)(text);
    resource.format = format;
    resource
}
