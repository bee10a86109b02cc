//! The rules, one file each.

pub(super) mod hard_coded;
pub(super) mod unparsed;

use super::Meta;

/// Every rule, in order of their ids.
pub(super) const RULES: &[&Meta] = &[&hard_coded::META, &unparsed::META];
