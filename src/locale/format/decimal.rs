//! A number as decimal digits, rounded as ECMA-402 has it.

use std::fmt::Write as _;

use super::number_options::Rounding;

/// More digits than the shortest exact form of a double has (17), with room for rounding up.
const MAX_DIGITS: usize = 20;

/// A finite number: `0.d₀d₁d₂… × 10^point`, without zeros at either end of the digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decimal {
    pub(super) negative: bool,
    digits: [u8; MAX_DIGITS],
    len: usize,
    point: i32,
    /// Digits shown after the decimal sign at least.
    fraction: usize,
}

impl Decimal {
    /// The shortest decimal that reads back as this double, as every implementation of ECMA-402 takes it.
    ///
    /// `None` for infinities and NaN.
    pub(super) fn new(value: f64) -> Option<Decimal> {
        if !value.is_finite() {
            return None;
        }
        let mut decimal = Decimal {
            negative: value.is_sign_negative(),
            digits: [0; MAX_DIGITS],
            len: 0,
            point: 0,
            fraction: 0,
        };
        let magnitude = value.abs();
        if magnitude < 1e15 && magnitude.fract() == 0.0 {
            decimal.set_whole(magnitude as u64);
        } else {
            decimal.set_parsed(magnitude);
        }
        Some(decimal)
    }

    fn set_whole(&mut self, mut whole: u64) {
        let mut reversed = [0; MAX_DIGITS];
        let mut len = 0;
        while whole > 0 {
            let digit = (whole % 10) as u8;
            reversed[len] = digit;
            len += 1;
            whole /= 10;
        }
        for (place, digit) in reversed[..len].iter().rev().enumerate() {
            self.digits[place] = *digit;
        }
        self.len = len;
        self.point = i32::try_from(len).unwrap_or(0);
        self.trim();
    }

    fn set_parsed(&mut self, magnitude: f64) {
        let mut text = String::with_capacity(24);
        // Writing to a string does not fail.
        let _ = write!(text, "{magnitude:e}");
        let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        for byte in mantissa.bytes().filter(u8::is_ascii_digit) {
            if self.len < MAX_DIGITS {
                self.digits[self.len] = byte - b'0';
                self.len += 1;
            }
        }
        self.point = exponent.parse().unwrap_or(0) + 1;
        self.trim();
    }

    /// Drops zeros at the end; zero has no digits at all.
    fn trim(&mut self) {
        while self.len > 0 && self.digits[self.len - 1] == 0 {
            self.len -= 1;
        }
        if self.len == 0 {
            self.point = 0;
        }
    }

    pub(super) fn is_zero(&self) -> bool {
        self.len == 0
    }

    /// Times ten to this power.
    pub(super) fn shifted(mut self, power: i32) -> Decimal {
        if !self.is_zero() {
            self.point += power;
        }
        self
    }

    /// Digits before the decimal sign; 0 or less for numbers below one.
    pub(super) fn whole_digits(&self) -> i32 {
        self.point
    }

    /// Rounded half away from zero.
    pub(super) fn rounded(mut self, rounding: Rounding) -> Decimal {
        match rounding {
            Rounding::Fraction(least, most) => {
                self.cut(most);
                self.fraction = least;
            }
            Rounding::Significant(least, most) => {
                self.keep(i64::try_from(most).unwrap_or(i64::MAX));
                let shown = if self.is_zero() { 1 } else { self.point };
                let needed = i64::try_from(least).unwrap_or(0) - i64::from(shown);
                self.fraction = usize::try_from(needed).unwrap_or(0);
            }
            Rounding::Compact if self.point >= 2 => self.cut(0),
            Rounding::Compact => self.keep(2),
        }
        self
    }

    /// Rounds to this many digits after the decimal sign.
    fn cut(&mut self, fraction: usize) {
        let kept = i64::from(self.point) + i64::try_from(fraction).unwrap_or(i64::MAX / 2);
        self.keep(kept);
    }

    /// Rounds to this many digits from the first one on.
    fn keep(&mut self, digits: i64) {
        let Ok(kept) = usize::try_from(digits) else {
            // Everything lies below half of the last digit kept.
            self.len = 0;
            self.point = 0;
            return;
        };
        if kept >= self.len {
            return;
        }
        let up = self.digits[kept] >= 5;
        self.len = kept;
        if up {
            self.increment();
        }
        self.trim();
    }

    /// Adds one to the last digit kept.
    fn increment(&mut self) {
        for place in (0..self.len).rev() {
            if self.digits[place] < 9 {
                self.digits[place] += 1;
                self.len = place + 1;
                return;
            }
        }
        self.digits[0] = 1;
        self.len = 1;
        self.point += 1;
    }

    /// The digits before the decimal sign, at least `least`, from the left: how many, and each.
    pub(super) fn whole(&self, least: usize) -> (usize, impl Iterator<Item = u8>) {
        let shown = usize::try_from(self.point).unwrap_or(0);
        let total = shown.max(least);
        let zeros = total - shown;
        let digit = move |place: usize| match place.checked_sub(zeros) {
            Some(place) if place < self.len => self.digits[place],
            _ => 0,
        };
        (total, (0..total).map(digit))
    }

    /// The digits after the decimal sign.
    pub(super) fn fraction(&self) -> impl ExactSizeIterator<Item = u8> {
        let exact = i64::try_from(self.len).unwrap_or(0) - i64::from(self.point);
        let exact = if self.is_zero() { 0 } else { exact };
        let total = usize::try_from(exact).unwrap_or(0).max(self.fraction);
        (0..total).map(move |place| {
            let place = i64::try_from(place).unwrap_or(i64::MAX) + i64::from(self.point);
            match usize::try_from(place) {
                Ok(place) if place < self.len => self.digits[place],
                _ => 0,
            }
        })
    }

    /// Plain digits without groups: `-1234.50`.
    pub(super) fn plain(&self, least: usize) -> String {
        let mut text = String::new();
        if self.negative {
            text.push('-');
        }
        text.extend(self.whole(least).1.map(|digit| char::from(b'0' + digit)));
        let fraction = self.fraction();
        if fraction.len() > 0 {
            text.push('.');
            text.extend(fraction.map(|digit| char::from(b'0' + digit)));
        }
        text
    }

    /// The whole number, if there is no fraction to show and it fits.
    pub(super) fn to_whole(self) -> Option<u64> {
        if self.fraction().len() > 0 || self.point > 18 {
            return None;
        }
        let (_, digits) = self.whole(1);
        Some(digits.fold(0, |whole, digit| whole * 10 + u64::from(digit)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: f64, rounding: Rounding) -> String {
        let decimal = Decimal::new(value).expect("finite");
        decimal.rounded(rounding).plain(1)
    }

    #[test]
    fn rounds_half_away_from_zero_on_the_shortest_digits() {
        assert_eq!(shown(1.005, Rounding::Fraction(0, 2)), "1.01");
        assert_eq!(shown(-0.5, Rounding::Fraction(0, 0)), "-1");
        assert_eq!(shown(0.4, Rounding::Fraction(0, 0)), "0");
        assert_eq!(shown(99_999.999, Rounding::Fraction(2, 2)), "100000.00");
        assert_eq!(shown(0.000_123_45, Rounding::Significant(1, 2)), "0.00012");
        assert_eq!(shown(12.0, Rounding::Significant(4, 5)), "12.00");
        assert_eq!(shown(0.0, Rounding::Significant(3, 5)), "0.00");
        assert_eq!(
            shown(1e21, Rounding::Fraction(0, 3)),
            "1000000000000000000000"
        );
        assert_eq!(shown(1.25, Rounding::Compact), "1.3");
        assert_eq!(shown(12.5, Rounding::Compact), "13");
        assert_eq!(shown(0.05, Rounding::Fraction(0, 1)), "0.1");
        assert_eq!(shown(0.0499, Rounding::Fraction(0, 1)), "0");
    }
}
