//! Which language is this: scripts, identification, Korean final consonants and particles.
//!
//! Short texts are judged by their [`Script`] first, then by two independent evidences that
//! should agree: how common their words are in each language ([`frequency`]) and how usual their
//! letter sequences are. [`scores`] joins both.
//!
//! ```
//! use kijil::language::{self, Language};
//!
//! let german = Language::from_tag("de-AT").expect("a known language");
//! let scores = language::scores("Ihre Bestellung wurde aufgenommen.");
//! assert_eq!(scores.best(), Some(german));
//! ```

mod by_script;
mod han;
mod identify;
mod known;
mod script;
mod tables;
mod words;

pub mod korean;

pub use han::{is_not_japanese, is_not_korean, is_shinjitai, is_simplified};
pub use identify::{Scores, scores};
pub use known::Language;
pub use script::{Script, script};
pub use tables::{Frequencies, Sayers, frequency, sayers};
pub use words::{Word, is_mark, words};
