//! The signs that numbers are written with.

use rustc_hash::FxHashMap;

/// A locale's signs for numbers, read once because every number needs them.
pub(in crate::locale) struct Symbols {
    /// The digit zero; the others follow it in Unicode.
    pub(in crate::locale) zero: char,
    plain: Marks,
    money: Marks,
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

/// What stands between the digits of a number.
#[derive(Debug, Clone, Copy)]
pub(in crate::locale) struct Marks {
    pub(in crate::locale) decimal: &'static str,
    pub(in crate::locale) group: &'static str,
}

impl Symbols {
    /// The marks of any number but amounts of money.
    pub(in crate::locale) fn plain(&self) -> Marks {
        self.plain
    }

    /// The marks of amounts of money: Switzerland writes 1 234,5 but 1 234.50 €.
    pub(in crate::locale) fn money(&self) -> Marks {
        self.money
    }

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
        let plain = Marks {
            decimal: get("decimal", "."),
            group: get("group", ","),
        };
        Symbols {
            zero: get("digits", "0").chars().next().unwrap_or('0'),
            plain,
            money: Marks {
                decimal: get("money-decimal", plain.decimal),
                group: get("money-group", plain.group),
            },
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
