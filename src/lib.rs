//! Kijil (키질, winnowing) cleans, localizes and checks multilingual pages.
//!
//! The locale bundles are the dictionary for all three: a Fluent message formats
//! forwards (id and arguments → text) and is recognized backwards (text → id and
//! arguments).
//!
//! Bytes flow one way:
//!
//! ```text
//! bytes ──encoding──▸ Text ──document──▸ Document ──content──▸ Page ──▸ Article
//!                                                     ▲          │
//!                                           locale::Recognizer   ├──site──▸ Rendered
//!                                                     │          │
//! .ftl files ──locale──▸ Catalog ──▸ Translator ──────┴──────────┴──check──▸ Findings ──report──▸ text, JSON, SARIF, HTML
//! ```
//!
//! A room uses only rooms before it, in the order of the modules below.

pub mod batch;
pub mod catalog;
pub mod check;
pub mod content;
pub mod document;
pub mod encoding;
pub mod language;
pub mod locale;
pub mod report;
pub mod site;

pub use locale::Translator;
pub use report::{Cleaner, PageRecord, clean};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
