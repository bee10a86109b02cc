//! Rules → findings: is it wrong.
//!
//! A new rule is one file in `rules/`, one line in the list of rules and one folder of cases.

mod finding;
mod rule;
mod rules;

pub use finding::{Confidence, Finding, Fix, Safety, Severity};
pub use rule::Meta;
