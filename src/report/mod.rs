//! Findings → text, JSON, SARIF, HTML; pages → records, HTML; articles → Markdown, HTML.
//!
//! One file a format, with shapes of its own: the outside format does not move when
//! [`Finding`] does. What machine formats hold are public records ([`PageRecord`], [`TextRecord`], [`FindingRecord`]) that
//! can be read as well as written; `docs/schema` has their JSON schemas. [`clean`] goes from bytes to a [`PageRecord`].
//!
//! ```
//! use kijil::check::{self, Options};
//! use kijil::report::{FindingRecord, JsonLines, Report, Summary};
//!
//! let options = Options::default().with_locale("ko");
//! let page = "<button>Sign in</button>";
//! let findings = check::file("a.html", &page.into(), &options)?;
//!
//! let mut lines = Vec::new();
//! let mut report = JsonLines::new(&mut lines);
//! report.page("a.html", page, &findings)?;
//! report.finish(&Summary::default())?;
//!
//! let record: FindingRecord = serde_json::from_slice(&lines)?;
//! assert_eq!((&*record.rule, record.column), ("untranslated-label", 9));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::io;

use crate::check::Finding;

mod article;
mod cleaner;
mod encode;
#[cfg(feature = "templates")]
mod engine;
mod fingerprint;
mod github;
#[cfg(feature = "templates")]
mod html;
mod json;
mod jsonl;
mod junit;
#[cfg(feature = "templates")]
mod labelled;
mod localizer;
mod markdown;
mod record;
mod sarif;
#[cfg(feature = "cli")]
mod statistics;
#[cfg(feature = "cli")]
mod text;

pub use article::article_html;
pub use cleaner::{Cleaner, clean};
pub use encode::{json_indented, json_line};
pub use github::Github;
#[cfg(feature = "templates")]
pub use html::Html;
pub use json::Json;
pub use jsonl::JsonLines;
pub use junit::Junit;
#[cfg(feature = "templates")]
pub use labelled::Labelled;
pub use localizer::Localizer;
pub use markdown::markdown;
pub use record::{
    BlockRecord, CellRecord, FindingRecord, FindingSchema, ImageRecord, MessageRecord,
    NotTextRecord, OverruledRecord, PageRecord, PageSchema, PlaceRecord, RangeRecord, RepairRecord,
    Status, TextRecord, TextSchema,
};
pub use sarif::Sarif;
#[cfg(feature = "cli")]
pub use statistics::Statistics;
#[cfg(feature = "cli")]
pub use text::Text;

/// What a whole run came to. Take the default and set what there is to tell.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Summary {
    /// Inputs that were checked.
    pub checked: usize,
    /// Findings shown.
    pub findings: usize,
    /// Inputs that could not be checked: name and reason.
    pub failed: Vec<(String, String)>,
    /// Files of folders that nobody named and that are not checked.
    pub passed_over: Vec<String>,
}

/// How often a format for people shows what several pages of a site have alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Repetition {
    /// Where it stands first, and on how many more pages.
    #[default]
    Once,
    /// Each time.
    Each,
}

/// One format of findings.
pub trait Report {
    /// Writes the findings of one input, in order of place; `text` is its decoded text, for
    /// formats that quote it.
    ///
    /// # Errors
    /// When the output cannot be written.
    fn page(&mut self, name: &str, text: &str, findings: &[Finding]) -> io::Result<()>;

    /// Writes what follows the last input.
    ///
    /// # Errors
    /// When the output cannot be written.
    fn finish(&mut self, summary: &Summary) -> io::Result<()>;
}
