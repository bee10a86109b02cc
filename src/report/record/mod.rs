//! Records: what machine formats hold, as types that are written and read.
//!
//! One a schema: [`PageRecord`] (`kijil-page/1`), [`TextRecord`] (`kijil-text/1`), [`FindingRecord`]
//! (`kijil-finding/1`). They own all they hold, so they outlive the bytes they came from. Keys are stable: more may come,
//! none goes or changes its meaning under the same schema. `docs/schema` has their JSON schemas, made from these types.

mod finding;
mod name;
mod page;
#[cfg(test)]
mod schema;
mod status;
mod text;

pub use finding::{FindingRecord, FindingSchema, PlaceRecord};
pub use page::{BlockRecord, CellRecord, ImageRecord, MessageRecord, PageRecord, PageSchema};
pub use status::{NotTextRecord, Status};
pub use text::{OverruledRecord, RangeRecord, RepairRecord, TextRecord, TextSchema};
