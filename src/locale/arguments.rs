//! What a message is given: texts, numbers, times.

use std::borrow::Cow;

use super::format::{DateOptions, NumberOptions, read_styled};

/// The arguments of a message, by name.
///
/// Own types rather than those of the `fluent` crate, whose values know neither times nor units and compact numbers;
/// `Arguments::from` takes over a `FluentArgs` with the feature `fluent`.
///
/// ```
/// use kijil::locale::Arguments;
///
/// let arguments = Arguments::new().with("name", "홍길동").with("count", 3);
/// assert!(arguments.get("count").is_some());
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Arguments<'a> {
    // A handful at most: a search from the front beats hashing.
    list: Vec<(Cow<'a, str>, Value<'a>)>,
}

/// A value of an argument.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// A number, and how it is shown unless the message says otherwise.
    Number(f64, NumberOptions),
    /// A time, in milliseconds since 1970-01-01T00:00:00 UTC, and how it is shown unless the message says otherwise.
    Time(f64, DateOptions),
    /// Several values, for `LIST`: “A, B and C”. Elsewhere, and within a list, a list cannot be shown.
    List(Vec<Value<'a>>),
    /// Something that cannot be shown; the message shows `{$name}` instead and tells.
    Unsupported,
}

impl<'a> Arguments<'a> {
    /// No arguments.
    pub fn new() -> Arguments<'a> {
        Arguments::default()
    }

    /// These arguments and one more; a name that is there already gets the new value.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        self.set(name, value);
        self
    }

    /// Adds or replaces an argument.
    pub fn set(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) {
        let (name, value) = (name.into(), value.into());
        match self.list.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.list.push((name, value)),
        }
    }

    /// The argument of this name.
    pub fn get(&self, name: &str) -> Option<&Value<'a>> {
        let (_, value) = self.list.iter().find(|(known, _)| known == name)?;
        Some(value)
    }

    /// All arguments, in the order they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value<'a>)> {
        self.list.iter().map(|(name, value)| (&**name, value))
    }
}

impl Value<'_> {
    /// The time that an ISO 8601 text names, shown in the locale's medium style and the text's own zone; `None` for
    /// any other text.
    ///
    /// ```
    /// use kijil::locale::Value;
    ///
    /// let time = Value::time("2026-03-07T15:04:05+09:00");
    /// assert!(matches!(time, Some(Value::Time(ms, _)) if ms == 1_772_863_445_000.0));
    /// assert_eq!(Value::time("오늘"), None);
    /// ```
    pub fn time(iso: &str) -> Option<Value<'static>> {
        let (milliseconds, options) = read_styled(iso)?;
        Some(Value::Time(milliseconds, options))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Value<'a> {
        Value::Text(text)
    }
}

impl<'a> From<Vec<Value<'a>>> for Value<'a> {
    fn from(list: Vec<Value<'a>>) -> Value<'a> {
        Value::List(list)
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Value::Number(f64::from(number), NumberOptions::default())
            }
        }
    )*};
}

from_numbers!(u8, u16, u32, i8, i16, i32, f32, f64);

impl From<usize> for Value<'_> {
    /// Counts above 2⁵³ lose their last digits.
    fn from(count: usize) -> Self {
        Value::Number(count as f64, NumberOptions::default())
    }
}
