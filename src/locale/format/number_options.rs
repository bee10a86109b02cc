//! How a number is shown.

use super::BadOptions;
use crate::locale::PluralKind;

/// How a number is shown: the options of ECMA-402's `Intl.NumberFormat` that Fluent knows. Take the default and set what
/// is to differ.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct NumberOptions {
    /// What the number counts.
    pub style: NumberStyle,
    /// Whole or shortened: 12,345 or 12K.
    pub notation: Notation,
    /// Whether thousands are set apart.
    pub grouping: Grouping,
    /// Which plural rules apply when a message selects on it.
    pub plural: PluralKind,
    /// Digits before the decimal sign at least, 1–21.
    pub minimum_integer_digits: Option<u8>,
    /// Digits after the decimal sign at least, 0–100.
    pub minimum_fraction_digits: Option<u8>,
    /// Digits after the decimal sign at most, 0–100.
    pub maximum_fraction_digits: Option<u8>,
    /// Significant digits at least, 1–21.
    pub minimum_significant_digits: Option<u8>,
    /// Significant digits at most, 1–21.
    pub maximum_significant_digits: Option<u8>,
}

/// What a number counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum NumberStyle {
    /// Nothing in particular.
    #[default]
    Decimal,
    /// Hundredths: 0.25 is shown as 25%.
    Percent,
    /// Money.
    Currency {
        /// The ISO 4217 code, in capitals.
        code: Box<str>,
        /// How the currency is named.
        display: CurrencyDisplay,
    },
    /// A measure.
    Unit {
        /// The CLDR name: `kilometer-per-hour`.
        unit: Box<str>,
        /// How the unit is named.
        display: UnitDisplay,
    },
}

/// How a currency is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CurrencyDisplay {
    /// US$
    #[default]
    Symbol,
    /// $
    NarrowSymbol,
    /// USD
    Code,
    /// US dollars
    Name,
}

/// How a unit is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnitDisplay {
    /// km/h
    #[default]
    Short,
    /// As short as can be; the short names, for want of data.
    Narrow,
    /// kilometers per hour
    Long,
}

/// Whole or shortened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Notation {
    /// 12,345
    #[default]
    Standard,
    /// 12K
    CompactShort,
    /// 12 thousand
    CompactLong,
}

/// Whether thousands are set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Grouping {
    /// As the locale does: Polish begins at five digits.
    #[default]
    Auto,
    /// Also where the locale would begin later.
    Always,
    /// From five digits on, or later where the locale does.
    Min2,
    /// Never.
    Never,
}

/// The rounding that options come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rounding {
    /// Digits after the decimal sign: at least, at most.
    Fraction(usize, usize),
    /// Significant digits: at least, at most.
    Significant(usize, usize),
    /// Two significant digits, but never part of the whole number: compact notation's own.
    Compact,
}

/// Limits of ECMA-402 for digits.
const MAX_FRACTION_DIGITS: u8 = 100;
const MAX_DIGITS: u8 = 21;

impl NumberOptions {
    /// The rounding, after ECMA-402's *SetNumberFormatDigitOptions*. `money` is the currency's digits.
    pub(super) fn rounding(&self, money: u8) -> Result<Rounding, BadOptions> {
        let (low, high) = (
            self.minimum_significant_digits,
            self.maximum_significant_digits,
        );
        if low.is_some() || high.is_some() {
            let (low, high) = (low.unwrap_or(1), high.unwrap_or(MAX_DIGITS));
            let valid = 1 <= low && low <= high && high <= MAX_DIGITS;
            return valid
                .then_some(Rounding::Significant(low.into(), high.into()))
                .ok_or(BadOptions);
        }
        let (low, high) = (self.minimum_fraction_digits, self.maximum_fraction_digits);
        if low.is_none() && high.is_none() && self.notation != Notation::Standard {
            return Ok(Rounding::Compact);
        }
        let (default_low, default_high) = match self.style {
            NumberStyle::Currency { .. } => (money, money),
            NumberStyle::Percent => (0, 0),
            _ => (0, 3),
        };
        let (low, high) = match (low, high) {
            (Some(low), Some(high)) => (low, high),
            (Some(low), None) => (low, default_high.max(low)),
            (None, Some(high)) => (default_low.min(high), high),
            (None, None) => (default_low, default_high),
        };
        (low <= high && high <= MAX_FRACTION_DIGITS)
            .then_some(Rounding::Fraction(low.into(), high.into()))
            .ok_or(BadOptions)
    }

    /// Digits before the decimal sign at least.
    pub(super) fn integer_digits(&self) -> Result<usize, BadOptions> {
        match self.minimum_integer_digits {
            None => Ok(1),
            Some(digits @ 1..=MAX_DIGITS) => Ok(digits.into()),
            Some(_) => Err(BadOptions),
        }
    }
}
