//! Labels ↔ messages: pages and whole sites in other languages.
//!
//! A page names its messages: `data-l10n-id` on an element, `data-l10n-args` with arguments as JSON, `data-l10n-name`
//! on children that the translation may place, `data-l10n-attrs` with attributes it may set.
//! [`render`] puts a locale's texts there by the rules of
//! [Fluent's DOM overlays](https://github.com/projectfluent/fluent.js/wiki/DOM-Overlays) and leaves every other byte of
//! the page as it is. What a translation brings along is sanitised; arguments are text, never markup.
//!
//! ```
//! use kijil::document::{Format, Limits, parse};
//! use kijil::locale::Catalog;
//! use kijil::site::{RenderOptions, render};
//!
//! let catalog = Catalog::from_sources([("ko/site.ftl", "back = <em>맨 위로</em><img src=x onerror=alert(1)>")]);
//! let page = parse("<p data-l10n-id=back >Back to top</p><!-- kept -->".into(), Format::Html, &Limits::default());
//! let rendered = render(&page, &catalog, &["ko".parse()?], &RenderOptions::default());
//! assert_eq!(rendered.html, "<p data-l10n-id=back ><em>맨 위로</em></p><!-- kept -->");
//! assert_eq!(rendered.problems.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A [`Site`] is a folder of such pages, of templates that ask for messages themselves ([`fill`]), and of other files,
//! which are copied. It is rendered file by file, so that its size does not matter:
//!
//! ```
//! use std::fs;
//! use std::sync::Arc;
//!
//! use kijil::locale::{Catalog, Isolation};
//! use kijil::site::{Site, SiteOptions};
//!
//! let folder = tempfile::tempdir()?;
//! let (pages, out) = (folder.path().join("pages"), folder.path().join("out"));
//! fs::create_dir(&pages)?;
//! fs::write(pages.join("index.html"), "<!doctype html><title data-l10n-id=tides>Tides</title>")?;
//! fs::write(pages.join("mail.txt.jinja"), "{{ t('boats', count=2) }}")?;
//!
//! let catalog = Arc::new(Catalog::from_sources([
//!     ("en/site.ftl", "tides = Tides\nboats = { $count } boats"),
//!     ("ko/site.ftl", "tides = 물때\nboats = 배 { $count }척"),
//!     ("ar/site.ftl", "tides = المد والجزر"),
//! ]));
//! let mut options = SiteOptions::new(["ko".parse()?, "ar".parse()?]);
//! options.texts.isolation = Isolation::Off;
//! let mut problems = Vec::new();
//! for output in Site::open(&pages, options)?.render(&catalog) {
//!     let output = output?;
//!     let path = out.join(output.path());
//!     fs::create_dir_all(path.parent().ok_or("a locale has a folder")?)?;
//!     fs::write(path, output.bytes())?;
//!     problems.extend(output.problems.iter().map(|problem| format!("{}: {problem}", output.locale)));
//! }
//! assert!(fs::read_to_string(out.join("ko/index.html"))?.contains("<title data-l10n-id=tides>물때</title>"));
//! assert!(fs::read_to_string(out.join("ar/index.html"))?.contains("<html lang=\"ar\" dir=\"rtl\">"));
//! assert_eq!(fs::read_to_string(out.join("ko/mail.txt"))?, "배 2척");
//! // Nobody wrote the Arabic message yet: English stands there, and that is told.
//! assert_eq!(problems, ["ar: 1:6: boats: the text is that of en"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The other way, [`extract`] and [`Site::extract`] mark up pages that never were and give their texts as messages;
//! [`label()`] is for single texts.

mod allowed;
mod arguments;
mod edit;
mod extract;
#[cfg(feature = "site")]
mod folder;
mod label;
mod overlay;
mod page;
mod problem;
mod render;
mod tag;

pub use extract::{Extracted, Ids, Known, extract};
#[cfg(feature = "site")]
pub use folder::{
    FileKind, Filled, MarkedPage, Output, Site, SiteError, SiteFile, SiteOptions, TemplateError,
    fill,
};
pub use label::label;
pub use page::{Alternate, direction, is_own};
pub use problem::{Problem, ProblemKind};
pub use render::{Marking, RenderOptions, Rendered, render};
