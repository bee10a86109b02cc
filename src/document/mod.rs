//! [`Text`](crate::encoding::Text) → document: where a thing stands in the page.

mod position;

pub use position::{Position, Span};
