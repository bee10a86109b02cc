//! Scripts and sources: JavaScript, TypeScript, JSX, Dart, Rust, TIScript.

mod brackets;
mod elements;
mod frames;
mod lexer;
mod operators;
mod strings;
mod token;
mod walk;

pub(super) use token::Dialect;
pub(super) use walk::{Reading, script};
