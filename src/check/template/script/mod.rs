//! Scripts and sources: JavaScript, TypeScript, JSX, Dart, Rust, TIScript.

mod elements;
mod lexer;
mod walk;

pub(super) use lexer::Dialect;
pub(super) use walk::{Reading, script};
