//! The rules, one file each.

pub(super) mod dynamic_message;
pub(super) mod foreign_script;
pub(super) mod hard_coded;
pub(super) mod ignore_without_reason;
pub(super) mod undefined_message;
pub(super) mod unparsed;
pub(super) mod untranslated_label;
pub(super) mod untranslated_text;
pub(super) mod unused_ignore;
pub(super) mod unused_message;

use super::Meta;

/// Every rule, in order of their ids.
pub(super) const RULES: &[&Meta] = &[
    &dynamic_message::META,
    &foreign_script::META,
    &hard_coded::META,
    &ignore_without_reason::META,
    &undefined_message::META,
    &unparsed::META,
    &untranslated_label::META,
    &untranslated_text::META,
    &unused_ignore::META,
    &unused_message::META,
];
