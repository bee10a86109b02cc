//! Templates and sources: text that was never marked for translation.

use super::{Finding, Options};
use crate::encoding::Text;

/// Endings of the names of files that are always templates or sources, in lower case.
pub const ENDINGS: &[&str] = &[
    "vue",
    "tsx",
    "jsx",
    "js",
    "mjs",
    "cjs",
    "ts",
    "mts",
    "cts",
    "svelte",
    "hbs",
    "handlebars",
    "erb",
    "tera",
    "jinja",
    "jinja2",
    "j2",
    "njk",
    "tmpl",
    "gohtml",
    "liquid",
    "rs",
    "dart",
];

/// Whether an HTML file holds the syntax of a template engine.
pub fn has_syntax(_text: &str) -> bool {
    false
}

/// Every finding of a template, in order of place. `name` tells the syntax by its ending.
pub fn check(_name: &str, _text: &Text, _options: &Options) -> Vec<Finding> {
    Vec::new()
}
