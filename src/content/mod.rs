//! Document → labelled [`Page`] → article: is it the article, and what is everything else.
//!
//! Nothing is deleted: every block of the page gets a [`Role`], and the article is what follows
//! from the roles.

mod newsroom;
mod page;
pub mod plain;
mod role;

pub use page::{Block, Kind, Page};
pub use role::{Folded, Role};
