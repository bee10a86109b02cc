//! Bytes that are text become a tree.

mod dump;
mod markdown;
mod properties;
mod suite;
