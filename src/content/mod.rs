//! Document → labelled [`Page`] → article: is it the article, and what is everything else.
//!
//! Nothing is deleted: every block of the page gets a [`Role`], and the article is what follows
//! from the roles.
//!
//! ```
//! use kijil::content::{Options, Role, extract};
//! use kijil::document::{Format, Limits, parse};
//! use kijil::locale::Recognizer;
//!
//! let html = "<title>강물이 불었다</title><nav><a href=/>처음</a></nav><h1>강물이 불었다</h1>\
//!     <p>어제 내린 비로 강물이 불어나 다리가 잠겼다고 주민들이 전했다. 물은 저녁이 되어서야 빠지기 시작했다.\
//!     <p>군은 다리를 막고 버스를 윗마을로 돌렸으며, 오늘 낮에 다시 살펴 길을 열지 정하겠다고 밝혔다.";
//! let document = parse(html.into(), Format::Html, &Limits::default());
//! let page = extract(&document, Recognizer::embedded(), &Options::default());
//! let roles: Vec<Role> = page.blocks.iter().map(|block| block.role).collect();
//! assert_eq!(roles[1..], [Role::Title, Role::Body, Role::Body]);
//! assert_eq!(page.metadata.title.as_deref(), Some("강물이 불었다"));
//! ```

mod assign;
mod blocks;
mod classify;
mod embedded;
mod extract;
mod features;
mod flow;
mod inline;
mod label;
mod markdown;
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
mod structure;
pub mod training;
mod whole;

pub use extract::{Options, ScriptData, extract};
pub use flow::{Callout, Cell, Flow, FlowOptions, Part, Phrasing, flow};
pub use metadata::{Image, Metadata};
pub use page::{Block, Kind, Page, Structure, TablePlace};
pub use page_type::PageType;
pub use picture::Picture;
pub use reason::Reason;
pub use role::{Folded, Role};
