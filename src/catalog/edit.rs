//! New values in a catalog that stays as it is everywhere else.

use super::entry::Entry;
use super::format::Place;
use super::resource::Resource;
use crate::document::Span;

/// A new value for a message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edit {
    /// The key of the message.
    pub key: String,
    /// Which of its values, by index into [`Entry::variants`]; `None` for the value as a whole.
    pub variant: Option<usize>,
    /// The value as the program or reader is to see it, without the escapes of the notation. In Fluent the text is
    /// Fluent's own syntax for a pattern.
    pub value: String,
}

impl Edit {
    /// A new value for the message with this key.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Edit {
        Edit {
            key: key.into(),
            variant: None,
            value: value.into(),
        }
    }

    /// A new value for one of its variants, by index into [`Entry::variants`].
    pub fn of_variant(key: impl Into<String>, variant: usize, value: impl Into<String>) -> Edit {
        Edit {
            variant: Some(variant),
            ..Edit::new(key, value)
        }
    }
}

/// Why a catalog was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// The catalog has no message with this key.
    #[error("no message has the key {key}")]
    NoMessage {
        /// The key.
        key: String,
    },
    /// The message has no such value, or none that stands by itself.
    #[error("the message {key} has no value of its own at {variant}")]
    NoVariant {
        /// The key.
        key: String,
        /// The index asked for.
        variant: usize,
    },
    /// Two edits are for the same place, or one lies within the other.
    #[error("two edits of {key} overlap")]
    Overlap {
        /// The key of the later one.
        key: String,
    },
}

impl Resource<'_> {
    /// The catalog with these values in it. Every byte outside of them stays as it was; of messages with the same key
    /// the first is written.
    ///
    /// ```
    /// use kijil::catalog::{Edit, Format, read};
    ///
    /// let file = "# 인사\nhello = Hello, { $name }!\nbye = Bye\n";
    /// let edit = Edit::new("hello", "{ $name }님, 안녕하세요!");
    /// let written = read(file, Format::Fluent).write(&[edit]).expect("the catalog has the key");
    /// assert_eq!(written, "# 인사\nhello = { $name }님, 안녕하세요!\nbye = Bye\n");
    /// ```
    ///
    /// # Errors
    /// When an edit is for a message or variant that the catalog does not have, or two are for the same place.
    pub fn write(&self, edits: &[Edit]) -> Result<String, EditError> {
        let index = self.index();
        let mut changes = Vec::with_capacity(edits.len());
        for edit in edits {
            let entry = index
                .get(edit.key.as_str())
                .ok_or_else(|| EditError::NoMessage {
                    key: edit.key.clone(),
                })?;
            changes.push((self.change(entry, edit)?, edit));
        }
        changes.sort_by_key(|((span, _), _)| span.start);
        let mut written = String::with_capacity(self.text.len());
        let mut done = 0;
        for ((span, text), edit) in changes {
            let kept = self
                .text
                .get(done..span.start)
                .ok_or_else(|| EditError::Overlap {
                    key: edit.key.clone(),
                })?;
            written.push_str(kept);
            written.push_str(&text);
            done = span.end;
        }
        written.push_str(self.text.get(done..).unwrap_or(""));
        Ok(written)
    }

    /// What an edit replaces, and by what.
    fn change(&self, entry: &Entry<'_>, edit: &Edit) -> Result<(Span, String), EditError> {
        let at = edit.variant.unwrap_or(0);
        let variant = entry.variants.get(at);
        let own = variant.and_then(|variant| variant.written);
        // A pattern of Fluent with selectors can be written as a whole, though no variant of it can.
        let whole =
            (edit.variant.is_none() && !entry.selectors.is_empty()).then_some(entry.written);
        let written = whole.or(own).ok_or_else(|| EditError::NoVariant {
            key: edit.key.clone(),
            variant: at,
        })?;
        let place = Place {
            file: self.text,
            written,
        };
        Ok((written, (self.format.encode())(&place, &edit.value)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::format::{Format, read};
    use super::{Edit, EditError};

    /// A catalog of each notation whose messages are written in every style.
    const FILES: [(Format, &str, &[&str]); 5] = [
        (
            Format::Json,
            "{ \"a\": {\"b\": \"가\"},\n  \"c\": [\"나\"] }",
            &["a.b", "c.0"],
        ),
        (
            Format::Arb,
            "{\"a\": \"가\", \"@a\": {\"description\": \"x\"}}",
            &["a"],
        ),
        (
            Format::Yaml,
            "ko:\n  a: 가 # 말\n  b: \"나\"\n  c: '다'\n  d: |\n    라\n    마\n  e: [바, 사]\n  f: >-\n    아\n  g: 자\n",
            &["a", "b", "c", "d", "e.0", "e.1", "f", "g"],
        ),
        (
            Format::Po,
            "msgid \"a\"\nmsgstr \"가\"\n\nmsgid \"b\"\nmsgstr \"\"\n\"나 \"\n\"다\"\n\nmsgid \"c\"\nmsgstr \"\"\n",
            &["a", "b", "c"],
        ),
        (
            Format::Fluent,
            "# 말\na = 가\nb =\n    나\n    다\nc = 라\n",
            &["a", "b", "c"],
        ),
    ];

    proptest! {
        #[test]
        fn what_is_written_is_read_again(value in "[^\u{0}]{1,40}", at in 0..FILES.len(), key in 0..8_usize) {
            let (format, file, keys) = FILES[at];
            // In Fluent the value is syntax, which not any text is.
            let value = if format == Format::Fluent {
                let words = value.chars().filter(|c| c.is_alphanumeric());
                words.chain(std::iter::once('z')).collect()
            } else if format == Format::Arb {
                // So it is in ICU, as far as braces go.
                value.replace(['{', '}'], "z")
            } else {
                value
            };
            let key = keys[key % keys.len()];
            let written = read(file, format).write(&[Edit::new(key, value.clone())]).unwrap();
            let again = read(&written, format);
            prop_assert!(again.junk.is_empty(), "{written:?}: {:?}", again.junk);
            for entry in &read(file, format).entries {
                let own = again.index()[&*entry.key].variants[0].view.text.clone();
                let holes = again.index()[&*entry.key].variants[0].view.references.is_empty();
                if &*entry.key != key {
                    prop_assert_eq!(&own, &entry.variants[0].view.text);
                } else if holes {
                    prop_assert_eq!(&own, &value, "{:?}", &written);
                }
            }
        }
    }

    #[test]
    fn what_is_not_there_is_not_written() {
        let resource = read(
            "a = { $n ->\n    [one] 하나\n   *[other] { $n }\n }\n",
            Format::Fluent,
        );
        let missing = resource.write(&[Edit::new("b", "x")]);
        assert!(matches!(missing, Err(EditError::NoMessage { .. })));
        let shared = resource.write(&[Edit::of_variant("a", 0, "x")]);
        assert!(matches!(shared, Err(EditError::NoVariant { .. })));
        let twice = [Edit::new("a", "x"), Edit::new("a", "y")];
        assert!(matches!(
            resource.write(&twice),
            Err(EditError::Overlap { .. })
        ));
        assert_eq!(
            resource.write(&[Edit::new("a", "{ $n }")]).unwrap(),
            "a = { $n }\n"
        );
    }
}
