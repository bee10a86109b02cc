//! Tags, comments, expressions and code within text: where each ends.

/// Bytes of the longest tag or expression that is looked for.
const LONGEST: usize = 8_192;
/// Bytes looked over in vain, as a multiple of the text's: brackets that nobody closes cost no more.
const MOST_SEARCHED: usize = 8;

/// Looks for ends in one text, as long as its length allows.
pub(super) struct Scan<'t> {
    pub(super) text: &'t str,
    left: usize,
}

impl<'t> Scan<'t> {
    /// For searches in a text.
    pub(super) fn new(text: &'t str) -> Scan<'t> {
        Scan {
            text,
            left: MOST_SEARCHED.saturating_mul(text.len()),
        }
    }

    /// The bytes from `at` on that may be looked over, `end` at most.
    fn window(&self, at: usize, end: usize) -> &'t [u8] {
        let end = end.min(at.saturating_add(LONGEST.min(self.left)));
        self.text.as_bytes().get(at..end).unwrap_or_default()
    }

    /// Spends what a search in vain has looked over.
    fn spend<T>(&mut self, bytes: usize, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.left = self.left.saturating_sub(bytes);
        }
        found
    }

    /// The byte behind the tag that begins at `at`, within `end`.
    pub(super) fn tag(&mut self, at: usize, end: usize) -> Option<usize> {
        let bytes = self.window(at, end);
        let name = name_bytes(bytes)?;
        let found = tag_end(bytes, name);
        let found = self.spend(bytes.len(), found)?;
        is_tag(&self.text[at..at + found], name).then_some(at + found)
    }

    /// The byte behind the comment that begins at `at`, within `end`.
    pub(super) fn comment(&mut self, at: usize, end: usize) -> Option<usize> {
        self.find(at + 4, end, "-->")
    }

    /// The byte behind the expression that begins with the brace at `at`, within `end`.
    pub(super) fn expression(&mut self, at: usize, end: usize) -> Option<usize> {
        let close = match self.text.as_bytes().get(at + 1)? {
            b'{' => "}}",
            b'%' => "%}",
            b'/' if self.text.as_bytes().get(at + 2) == Some(&b'*') => "*/}",
            _ => {
                let bytes = self.window(at, end);
                let found = braces_end(bytes, 0);
                return self.spend(bytes.len(), found).map(|found| at + found);
            }
        };
        self.find(at + 1, end, close)
    }

    /// The byte behind the formula that begins with the dollar sign at `at`, within `end`. Prices
    /// and variables are none.
    pub(super) fn formula(&mut self, at: usize, end: usize) -> Option<usize> {
        let sign = if self.text[at..end].starts_with("$$") {
            "$$"
        } else {
            "$"
        };
        let from = at + sign.len();
        let close = self.find(from, end, sign)?;
        let inner = &self.text[from..close - sign.len()];
        let after = self.text[close..end].chars().next();
        let is_tight = !inner.starts_with(char::is_whitespace)
            && !inner.ends_with(char::is_whitespace)
            && !after.is_some_and(char::is_alphanumeric);
        let is_formula = !inner.trim().is_empty()
            && !inner.contains(['`', '<'])
            && (sign.len() > 1 || (is_tight && reads_as_formula(inner)));
        is_formula.then_some(close)
    }

    /// The byte behind the code that begins with the backticks at `at`; behind these where nothing
    /// closes them within `end`.
    pub(super) fn code(&mut self, at: usize, end: usize) -> usize {
        let run = |at: usize| {
            let rest = &self.text.as_bytes()[at..end];
            rest.iter().take_while(|byte| **byte == b'`').count()
        };
        let marks = run(at);
        let from = at + marks;
        let mut next = from;
        let limit = end.min(from.saturating_add(self.left));
        while let Some(found) = memchr::memchr(b'`', &self.text.as_bytes()[next.min(limit)..limit])
        {
            next += found;
            let length = run(next);
            next += length;
            if length == marks {
                return next;
            }
        }
        self.left = self.left.saturating_sub(limit.saturating_sub(from));
        from
    }

    /// The byte behind the next `sign` between two places.
    pub(super) fn find(&mut self, from: usize, end: usize, sign: &str) -> Option<usize> {
        let bytes = self.window(from, end);
        let found = memchr::memmem::find(bytes, sign.as_bytes());
        self.spend(bytes.len(), found)
            .map(|found| from + found + sign.len())
    }
}

/// Whether it has a sign that prose has not, or is a letter or two.
fn reads_as_formula(inner: &str) -> bool {
    inner.len() <= 2
        || inner.contains(['\\', '^', '_', '=', '+', '{', '|', '∑', '√', '≤', '≥', '×'])
}

/// Bytes of `<`, `</` and the name behind them; `None` where no tag begins.
fn name_bytes(bytes: &[u8]) -> Option<usize> {
    let start = if bytes.get(1) == Some(&b'/') { 2 } else { 1 };
    let rest = bytes.get(start..)?;
    let is_name =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':');
    let name = rest.iter().take_while(|byte| is_name(byte)).count();
    let begins = rest.first()?.is_ascii_alphabetic() || (name == 0 && rest[0] == b'>');
    let after = *rest.get(name)?;
    // `<https://…>` is an address, `<a@b.c>` another.
    let ends = matches!(after, b'>' | b'{' | b' ' | b'\t' | b'\n' | b'\r')
        || (after == b'/' && rest.get(name + 1) == Some(&b'>'));
    (begins && ends).then_some(start + name)
}

/// Bytes up to and with the `>` that ends a tag; quoted values and braces are passed over.
fn tag_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        match *bytes.get(at)? {
            b'>' => return Some(at + 1),
            b'<' => return None,
            b'{' => at = braces_end(bytes, at)?,
            quote @ (b'"' | b'\'') if bytes[at - 1] == b'=' => {
                at += 2 + memchr::memchr(quote, &bytes[at + 1..])?;
            }
            _ => at += 1,
        }
    }
}

/// Bytes up to and with the brace that closes the one at `from`.
pub(super) fn braces_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in bytes.iter().enumerate().skip(from) {
        match byte {
            b'{' => depth += 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether what looks like a tag is one: `<Past Lives>` is the title of a film, `<a href>` and
/// `<Card title="…">` are tags.
fn is_tag(written: &str, name: usize) -> bool {
    let attributes = written[name..].trim_end_matches(['>', '/']).trim();
    let is_component = written[1..].starts_with(|c: char| c.is_ascii_uppercase());
    !is_component || attributes.is_empty() || attributes.contains(['=', '{'])
}
