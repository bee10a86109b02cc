//! Catalog files ⇄ messages: what is in a catalog, whatever its notation.
//!
//! Fluent, JSON (as i18next and its like write it), ARB, YAML (as Rails writes it) and gettext's PO are read into one
//! model: a [`Resource`] of [`Entry`]s, each with its key, its [`Variant`]s with the text and what is filled into it,
//! its comments, and where everything stands in the file. What could not be read is [`Junk`] with its reason; nothing
//! is dropped in silence. [`Resource::write`] puts new values in and leaves every byte outside of them as it was.
//!
//! ```
//! use kijil::catalog::{Edit, Format, read};
//!
//! let file = "{\n  \"cart\": {\"empty\": \"장바구니가 비었습니다\"}\n}\n";
//! let resource = read(file, Format::Json);
//! let entry = &resource.entries[0];
//! assert_eq!((&*entry.key, &*entry.variants[0].view.text), ("cart.empty", "장바구니가 비었습니다"));
//!
//! let edit = Edit::new("cart.empty", "담은 \"물건\"이 없습니다");
//! let written = resource.write(&[edit]).expect("the catalog has the key");
//! assert_eq!(written, "{\n  \"cart\": {\"empty\": \"담은 \\\"물건\\\"이 없습니다\"}\n}\n");
//! ```
//!
//! A new notation is one file in `format/` and one line in the list of [`Format`].

mod edit;
mod entry;
pub(crate) mod files;
mod format;
pub(crate) mod keys;
pub(crate) mod layout;
pub(crate) mod lineage;
mod markup;
mod message;
mod piece;
pub(crate) mod plural;
mod resource;
mod view;
pub(crate) mod words;

pub use edit::{Edit, EditError};
pub use entry::{Call, Choice, Comment, Entry, Kind, Selector, State, Variant};
pub use files::{File, ReadError, Side, files, trees};
pub use format::{Format, read};
pub use layout::Layout;
pub use markup::{Form, Tag};
pub use piece::{HOLE, Reference, Spelling, Target};
pub use resource::{Junk, Resource, Tree};
pub use view::View;
