//! A whole project: what is known of it, what repeats, what no code uses.

mod baseline;
mod inputs;
mod originals;
mod quoted;
mod repeats;
mod unused;

pub use baseline::{Baseline, BaselineError, Known};
pub use inputs::{Findings, Project};
pub use originals::originals;
pub use repeats::{First, Repeats};
pub use unused::{Used, unused};
