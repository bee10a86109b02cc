//! Finished pages and documents: text that is not in the page's locale.

use super::{Finding, Markup, Options};
use crate::encoding::Text;

/// Every finding of a page, in order of place.
pub fn check(_text: &Text, _markup: Markup, _options: &Options) -> Vec<Finding> {
    Vec::new()
}
