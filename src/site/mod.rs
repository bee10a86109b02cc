//! Labels ↔ messages: the chrome of a page in another language.
//!
//! A page names its messages: `data-l10n-id` on an element, `data-l10n-args` with arguments as JSON, `data-l10n-name`
//! on children that the translation may place, `data-l10n-attrs` with attributes it may set.
//! [`render`] puts a locale's texts there by the rules of
//! [Fluent's DOM overlays](https://github.com/projectfluent/fluent.js/wiki/DOM-Overlays) and leaves every other byte of
//! the page as it is. What a translation brings along is sanitised; arguments are text, never markup.
//!
//! ```
//! use kijil::site::{RenderOptions, render};
//! use kijil::document::{Format, Limits, parse};
//! use kijil::locale::Catalog;
//!
//! let catalog = Catalog::from_sources([("ko/site.ftl", "back = <em>맨 위로</em><img src=x onerror=alert(1)>")]);
//! let page = parse("<p data-l10n-id=back >Back to top</p><!-- kept -->".into(), Format::Html, &Limits::default());
//! let rendered = render(&page, &catalog, &["ko".parse()?], &RenderOptions::default());
//! assert_eq!(rendered.html, "<p data-l10n-id=back ><em>맨 위로</em></p><!-- kept -->");
//! assert_eq!(rendered.problems.len(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod allowed;
mod arguments;
mod edit;
mod extract;
mod label;
mod overlay;
mod page;
mod problem;
mod render;
mod tag;
mod template;

pub use extract::{Extracted, Ids, Known, extract};
pub use label::label;
pub use page::{Alternate, direction, is_own};
pub use problem::{Problem, ProblemKind};
pub use render::{Marking, RenderOptions, Rendered, render};
pub use template::{Filled, fill};
