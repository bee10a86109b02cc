//! Everything that is seen from outside, as one program: a module for each room, then the command line, then what
//! holds of the source itself.
//!
//! One program because linking costs more than running: `cargo test --test it check::` runs one room.

#![allow(clippy::unwrap_used, reason = "a test fails where it is wrong")]

mod batch;
mod case;
mod check;
mod cli;
mod content;
mod document;
mod encoding;
mod layout;
mod locale;
mod report;
mod site;
