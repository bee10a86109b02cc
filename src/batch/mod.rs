//! Where inputs come from, and many at once.
//!
//! Named files, folders, standard input and lists of names become [`Pending`] inputs ([`open`]); [`Walk`] is the one
//! way into a folder. [`run`] works on many: results come in input order whatever the number of threads, and memory
//! stays flat, for no more inputs are held than are being worked on.
//!
//! ```
//! use kijil::batch::{Pending, Source, Walk, open, run};
//! use kijil::encoding::{Hints, decode};
//!
//! let inputs = open(&[Source::named("src/batch".as_ref())], &Walk::new());
//! let lines = |input: Result<Pending, _>| {
//!     let input = input?.read(&Hints::default())?;
//!     Ok(decode(&input.bytes, &input.hints).as_str().lines().count())
//! };
//! let mut total = 0;
//! run(inputs, lines, |counted: Result<usize, kijil::batch::InputError>| {
//!     total += counted.as_ref().unwrap_or(&0);
//!     counted.is_ok() // else the rest is left alone
//! });
//! assert!(total > 100);
//! ```

mod error;
mod input;
mod run;
mod source;
mod walk;

pub use error::InputError;
pub use input::{Input, Pending};
pub use run::run;
pub use source::{Source, open};
pub use walk::{Found, Walk};
