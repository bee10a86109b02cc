//! Document → labelled [`Page`] → article: is it the article, and what is everything else.
//!
//! Nothing is deleted: every block of the page gets a [`Role`], and the article is what follows
//! from the roles.

mod assign;
mod blocks;
mod classify;
mod embedded;
mod extract;
mod features;
mod flow;
mod label;
mod metadata;
mod model;
mod newsroom;
mod page;
mod page_type;
mod picture;
pub mod plain;
mod reason;
mod role;
mod segment;
mod select;
pub mod training;

pub use extract::{Options, ScriptData, extract};
pub use flow::{Cell, Flow, FlowOptions, Part, Phrasing, flow};
pub use metadata::{Image, Metadata};
pub use page::{Block, Kind, Page};
pub use page_type::PageType;
pub use picture::Picture;
pub use reason::Reason;
pub use role::{Folded, Role};
