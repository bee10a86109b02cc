//! The rules, one file each.

pub(super) mod hard_coded;
pub(super) mod ignore_without_reason;
pub(super) mod unparsed;
pub(super) mod unused_ignore;

use super::Meta;

/// Every rule, in order of their ids.
pub(super) const RULES: &[&Meta] = &[
    &hard_coded::META,
    &ignore_without_reason::META,
    &unparsed::META,
    &unused_ignore::META,
];
