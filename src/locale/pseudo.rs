//! Pseudo-locales: texts that look foreign but can be read, to find what was never translated, is cut off, or does not
//! turn around.

/// A way to disguise a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pseudo {
    /// Ŵîññöŵ: what stays plain was never translated.
    Accented,
    /// Wiinnoow: vowels doubled, as long as German and more.
    Elongated,
    /// The text between marks that make it run from right to left.
    Bidi,
    /// Ｗｉｎｎｏｗ: as wide as Chinese, Japanese and Korean letters.
    Wide,
}

/// RIGHT-TO-LEFT OVERRIDE, and what ends it.
const OVERRIDE: char = '\u{202E}';
const END_OVERRIDE: char = '\u{202C}';

const PLAIN: &str = "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz";
const ACCENTED: &str = "ÂÇÐÊĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽâçðéĝĥîĵķļñöŕšţûŵýž";

/// Disguises texts piece by piece; tags and character references stay as they are, also where a placeable parts them.
#[derive(Debug, Clone)]
pub struct Disguise {
    kind: Pseudo,
    in_tag: bool,
}

impl Disguise {
    /// Begins a message.
    ///
    /// ```
    /// use kijil::locale::{Disguise, Pseudo};
    ///
    /// let mut disguise = Disguise::new(Pseudo::Accented);
    /// assert_eq!(disguise.piece("See <a href=\"/"), "Šéé <a href=\"/");
    /// assert_eq!(disguise.piece("\">news &amp; tales</a><br>"), "\">ñéŵš &amp; ţâļéš</a><br>");
    /// ```
    pub fn new(kind: Pseudo) -> Disguise {
        Disguise {
            kind,
            in_tag: false,
        }
    }

    /// The next text of the message, disguised.
    pub fn piece(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while !rest.is_empty() {
            let (kept, after) = self.markup(rest);
            out.push_str(kept);
            // One tag may stand right behind another.
            let end = if kept.is_empty() { words_end(after) } else { 0 };
            self.push(&mut out, &after[..end]);
            rest = &after[end..];
        }
        out
    }

    /// The markup that the text begins with, and the rest.
    fn markup<'t>(&mut self, text: &'t str) -> (&'t str, &'t str) {
        if self.in_tag || starts_tag(text) {
            self.in_tag = !text.contains('>');
            let end = text.find('>').map_or(text.len(), |end| end + 1);
            return text.split_at(end);
        }
        match reference_end(text) {
            Some(end) => text.split_at(end),
            None => ("", text),
        }
    }

    fn push(&self, out: &mut String, words: &str) {
        match self.kind {
            Pseudo::Accented => out.extend(words.chars().map(accented)),
            Pseudo::Elongated => {
                for c in words.chars() {
                    out.push(c);
                    if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | '가'..='힣') {
                        out.push(c);
                    }
                }
            }
            Pseudo::Bidi if words.trim().is_empty() => out.push_str(words),
            Pseudo::Bidi => {
                out.push(OVERRIDE);
                out.push_str(words);
                out.push(END_OVERRIDE);
            }
            Pseudo::Wide => out.extend(words.chars().map(wide)),
        }
    }
}

fn accented(c: char) -> char {
    let place = PLAIN.chars().position(|plain| plain == c);
    let found = place.and_then(|place| ACCENTED.chars().nth(place));
    found.unwrap_or(c)
}

/// Printable ASCII has a full-width twin 0xFEE0 further on.
fn wide(c: char) -> char {
    match c {
        '!'..='~' => char::from_u32(c as u32 + 0xFEE0).unwrap_or(c),
        c => c,
    }
}

fn starts_tag(text: &str) -> bool {
    let after = text.strip_prefix('<').and_then(|rest| rest.bytes().next());
    after.is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'/' | b'!' | b'?'))
}

/// Where a character reference at the beginning ends.
fn reference_end(text: &str) -> Option<usize> {
    let name = text.strip_prefix('&')?;
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
    (end > 0 && name[end..].starts_with(';')).then_some(end + 2)
}

/// Where the words at the beginning end: before the next tag or reference, one character on at least.
fn words_end(text: &str) -> usize {
    let next = text.char_indices().skip(1).find(|(at, c)| match c {
        '<' => starts_tag(&text[*at..]),
        '&' => reference_end(&text[*at..]).is_some(),
        _ => false,
    });
    next.map_or(text.len(), |(at, _)| at)
}
