//! Catalogs: messages that are missing, left untranslated or broken.
//!
//! Every catalog is read into one model ([`crate::catalog`]); each rule compares a message with the one it translates,
//! or a file with its source.
//!
//! ```no_run
//! use std::path::Path;
//!
//! use kijil::check::{Options, catalogs};
//!
//! let options = Options::default().with_locale("ko");
//! for file in catalogs::check_tree(Path::new("locales"), &options)? {
//!     for finding in &file.findings {
//!         println!("{}:{}: {}", file.name, finding.position.line, finding.rule);
//!     }
//! }
//! # Ok::<(), kijil::check::CheckError>(())
//! ```

mod block;
mod pair;
mod run;
mod tree;

pub(super) use block::check_block;
pub(super) use pair::check_alone;
pub use pair::check_pair;
pub use tree::check_tree;
