//! In which order a language writes day, month and year in numbers.

/// The order of the numbers of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// `22.05.2024`
    Day,
    /// `05/22/2024`
    Month,
    /// `2024. 5. 22.`
    Year,
}

impl Order {
    /// The order of a pattern of CLDR, such as `dd/MM/y`.
    pub(super) fn of(pattern: &str) -> Option<Order> {
        match pattern.chars().find(|letter| "dMy".contains(*letter))? {
            'd' => Some(Order::Day),
            'M' => Some(Order::Month),
            _ => Some(Order::Year),
        }
    }

    /// The order in which the numbers around a mark stand where no language is told: America writes the month first,
    /// and with slashes.
    pub(super) fn of_mark(mark: char) -> Order {
        if mark == '/' {
            Order::Month
        } else {
            Order::Day
        }
    }
}

/// Three numbers as year, month and day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Triple {
    pub(super) year: u32,
    pub(super) month: u32,
    pub(super) day: u32,
}

impl Triple {
    pub(super) fn in_order(order: Order, [one, two, three]: [u32; 3]) -> Triple {
        let (year, month, day) = match order {
            Order::Day => (three, two, one),
            Order::Month => (three, one, two),
            Order::Year => (one, two, three),
        };
        Triple { year, month, day }
    }

    /// Whether month and day can be such.
    pub(super) fn is_real(self) -> bool {
        (1..=12).contains(&self.month) && (1..=31).contains(&self.day)
    }

    /// Whether day and month could be the other way round.
    pub(super) fn is_ambiguous(self) -> bool {
        self.day <= 12 && self.day != self.month
    }
}

#[cfg(test)]
mod tests {
    use super::Order;

    #[test]
    fn orders_are_those_of_the_patterns() {
        assert_eq!(Order::of("dd.MM.yy 'г'."), Some(Order::Day));
        assert_eq!(Order::of("M/d/yy"), Some(Order::Month));
        assert_eq!(Order::of("yy. M. d."), Some(Order::Year));
        assert_eq!(Order::of(""), None);
    }
}
