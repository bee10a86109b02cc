//! Where inputs come from, and many at once.
//!
//! Results come in input order whatever the number of threads, and memory stays flat:
//! no more inputs are held than are being worked on.

mod files;
mod run;

pub use files::{Input, InputError, Pending, Source, open};
pub use run::run;
