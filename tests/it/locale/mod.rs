//! Fluent files, forwards and backwards.

mod catalog;
mod format;
mod ranges;
mod recognize;
mod syntax;
