//! The signs that numbers are written with.

use rustc_hash::FxHashMap;

/// A locale's signs for numbers, read once because every number needs them.
pub(in crate::locale) struct Symbols {
    /// The digit zero; the others follow it in Unicode.
    pub(in crate::locale) zero: char,
    pub(in crate::locale) decimal: &'static str,
    pub(in crate::locale) group: &'static str,
    pub(in crate::locale) minus: &'static str,
    pub(in crate::locale) percent: &'static str,
    pub(in crate::locale) infinity: &'static str,
    pub(in crate::locale) nan: &'static str,
    /// Digits of the group next to the decimal sign; 0 for no groups.
    pub(in crate::locale) primary: usize,
    /// Digits of the other groups.
    pub(in crate::locale) secondary: usize,
    /// Digits that must stand before the first group sign.
    pub(in crate::locale) minimum_grouping: usize,
}

impl Symbols {
    pub(super) fn read(values: &FxHashMap<&'static str, &'static str>) -> Symbols {
        let get = |key: &str, default| values.get(key).copied().unwrap_or(default);
        let pattern = get("pattern", "#,##0.###");
        let whole = pattern.split('.').next().unwrap_or_default();
        let mut groups = whole.rsplit(',').map(str::len);
        let commas = whole.matches(',').count();
        let primary = if commas > 0 {
            groups.next().unwrap_or(0)
        } else {
            0
        };
        let secondary = if commas > 1 {
            groups.next().unwrap_or(primary)
        } else {
            primary
        };
        Symbols {
            zero: get("digits", "0").chars().next().unwrap_or('0'),
            decimal: get("decimal", "."),
            group: get("group", ","),
            minus: get("minus", "-"),
            percent: get("percent-sign", "%"),
            infinity: get("infinity", "∞"),
            nan: get("nan", "NaN"),
            primary,
            secondary,
            minimum_grouping: get("min-grouping", "1").parse().unwrap_or(1),
        }
    }
}
