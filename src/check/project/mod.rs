//! A whole project: what is known of it, what repeats, what no code uses.

mod baseline;
mod catalogs;
mod fold;
mod inputs;
mod left_out;
mod originals;
mod quoted;
mod repeats;
mod unused;

pub use baseline::{Baseline, BaselineError, Known};
pub use catalogs::{CatalogFolder, catalog_folders};
pub use fold::{Folding, fold};
pub use inputs::{Findings, Project};
pub use left_out::LeftOut;
pub use originals::originals;
pub use repeats::{First, Repeats};
pub use unused::{Used, unused};
