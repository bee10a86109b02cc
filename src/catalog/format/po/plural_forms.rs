//! The `Plural-Forms` of a PO header: how many forms a plural has, and which number takes which
//! ([GNU gettext](https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html)).

/// Longest expression that is read, in bytes, and its deepest nesting.
const LONGEST: usize = 1024;
const DEEPEST: usize = 64;

/// Numbers whose forms are looked at: all patterns of languages repeat by then.
const MOST_NUMBERS: u64 = 201;

/// Most numbers that a form may cover for its text to say them in words.
const FEW: usize = 2;

/// What a header says of plurals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PluralForms {
    /// Number of forms.
    pub(crate) count: usize,
    /// The form of each number from 0 on; empty where the expression cannot be read.
    forms: Vec<u64>,
}

impl PluralForms {
    /// What a header says; `None` where it says nothing of plurals.
    pub(super) fn of(header: &str) -> Option<PluralForms> {
        let line = header
            .lines()
            .find_map(|line| line.strip_prefix("Plural-Forms:"))?;
        let value = |name: &str| {
            let mut parts = line.split(';');
            parts.find_map(|part| {
                part.trim()
                    .strip_prefix(name)?
                    .trim_start()
                    .strip_prefix('=')
            })
        };
        let count = value("nplurals")?.trim().parse().ok()?;
        let expression = value("plural").filter(|text| text.len() <= LONGEST);
        let form = |n| expression.and_then(|text| evaluate(text, n));
        let forms: Option<Vec<u64>> = (0..MOST_NUMBERS).map(form).collect();
        Some(PluralForms {
            count,
            forms: forms.unwrap_or_default(),
        })
    }

    /// Whether a form is for one or two numbers alone, so that its text may say them in words.
    pub(crate) fn is_for_few_numbers(&self, form: usize) -> bool {
        let numbers = self.forms.iter().filter(|own| **own == form as u64);
        let count = numbers.take(FEW + 1).count();
        count > 0 && count <= FEW
    }
}

/// The value of an expression of C for a number.
fn evaluate(text: &str, n: u64) -> Option<u64> {
    let mut reader = Reader {
        rest: text.as_bytes(),
        n,
        depth: 0,
    };
    let value = reader.choice()?;
    reader.blanks();
    reader.rest.is_empty().then_some(value)
}

struct Reader<'t> {
    rest: &'t [u8],
    n: u64,
    depth: usize,
}

/// Operators of two sides by how close they bind, loosest first; longer ones before those they begin with.
const OPERATORS: [&[&[u8]]; 6] = [
    &[b"||"],
    &[b"&&"],
    &[b"==", b"!="],
    &[b"<=", b">=", b"<", b">"],
    &[b"+", b"-"],
    &[b"*", b"/", b"%"],
];

impl Reader<'_> {
    fn blanks(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }

    fn takes(&mut self, sign: &[u8]) -> bool {
        self.blanks();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// `a ? b : c`
    fn choice(&mut self) -> Option<u64> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let mut value = self.binary(0)?;
        if self.takes(b"?") {
            let yes = self.choice()?;
            self.takes(b":").then_some(())?;
            let no = self.choice()?;
            value = if value == 0 { no } else { yes };
        }
        self.depth -= 1;
        Some(value)
    }

    fn binary(&mut self, level: usize) -> Option<u64> {
        let Some(operators) = OPERATORS.get(level) else {
            return self.unary();
        };
        let mut left = self.binary(level + 1)?;
        while let Some(sign) = operators.iter().find(|sign| self.takes(sign)) {
            let right = self.binary(level + 1)?;
            left = apply(sign, left, right)?;
        }
        Some(left)
    }

    fn unary(&mut self) -> Option<u64> {
        if self.takes(b"!") {
            self.depth += 1;
            let value = (self.depth <= DEEPEST).then(|| self.unary())??;
            self.depth -= 1;
            return Some(u64::from(value == 0));
        }
        if self.takes(b"(") {
            let value = self.choice()?;
            return self.takes(b")").then_some(value);
        }
        if self.takes(b"n") {
            return Some(self.n);
        }
        let digits = self
            .rest
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let (number, rest) = self.rest.split_at(digits);
        self.rest = rest;
        std::str::from_utf8(number).ok()?.parse().ok()
    }
}

fn apply(sign: &[u8], left: u64, right: u64) -> Option<u64> {
    Some(match sign {
        b"||" => u64::from(left != 0 || right != 0),
        b"&&" => u64::from(left != 0 && right != 0),
        b"==" => u64::from(left == right),
        b"!=" => u64::from(left != right),
        b"<=" => u64::from(left <= right),
        b">=" => u64::from(left >= right),
        b"<" => u64::from(left < right),
        b">" => u64::from(left > right),
        b"+" => left.checked_add(right)?,
        b"-" => left.checked_sub(right)?,
        b"*" => left.checked_mul(right)?,
        b"/" => left.checked_div(right)?,
        _ => left.checked_rem(right)?,
    })
}

#[cfg(test)]
mod tests {
    use super::{PluralForms, evaluate};

    #[test]
    fn forms_follow_the_expression() {
        let russian = "Language: ru\nPlural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : \
                       n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\n";
        let forms = PluralForms::of(russian).expect("it is a header");
        assert_eq!(
            (
                forms.count,
                forms.forms[21],
                forms.forms[3],
                forms.forms[11]
            ),
            (3, 0, 1, 2)
        );
        assert!(!forms.is_for_few_numbers(0));
        let german = PluralForms::of("Plural-Forms: nplurals=2; plural=n != 1;\n");
        let german = german.expect("it is a header");
        assert!(german.is_for_few_numbers(0) && !german.is_for_few_numbers(1));
    }

    #[test]
    fn what_is_no_expression_has_no_value() {
        for text in [
            "",
            "n +",
            "(n",
            "n ? 1",
            "n / 0",
            "x",
            &"!".repeat(5_000),
            &"(".repeat(5_000),
        ] {
            assert_eq!(evaluate(text, 3), None, "{text}");
        }
    }
}
