//! Scripts and sources: JavaScript, TypeScript, JSX, Dart, Rust, TIScript.

mod brackets;
mod elements;
mod frames;
mod lexer;
mod operators;
mod strings;
mod walk;

pub(super) use lexer::Dialect;
pub(super) use walk::{Reading, script};
