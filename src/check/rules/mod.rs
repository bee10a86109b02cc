//! The rules, one file each.

pub(super) mod hard_coded;
pub(super) mod unparsed;
