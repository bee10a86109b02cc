//! Numbers and times as a locale writes them, after [ECMA-402](https://tc39.es/ecma402/).

mod compact;
mod currency;
mod date;
mod date_options;
mod decimal;
mod digits;
mod iso;
mod list;
mod list_words;
mod number;
mod number_options;
mod pattern;
mod range;
mod skeleton;
mod unit;

pub(super) use date::write_time;
pub(super) use iso::{read_styled, read_time};
pub(super) use list::{ListType, write_list};
pub(crate) use list_words::JOINING_WORDS;
pub(super) use number::{operands, write_number};
pub(super) use range::{range_plural, write_range};

pub use date_options::{DateOptions, Hours, Style, Width};
pub use number_options::{
    CurrencyDisplay, Grouping, Notation, NumberOptions, NumberStyle, UnitDisplay,
};

/// Options that contradict each other or are out of range; the value is then written plainly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BadOptions;
