//! What rules of catalogs know: the two messages they compare, how the locale writes, and what other locales do.

pub(crate) mod characters;
mod context;
pub(crate) mod ending;
pub(crate) mod english;
pub(crate) mod evidence;
mod habits;
mod ignore;
pub(crate) mod mojibake;
pub(crate) mod numbers;
pub(crate) mod particles;
mod sink;
pub(crate) mod speech;
pub(crate) mod untranslated;

pub(crate) use context::{Context, FilePair, Leaning, Pair};
pub(crate) use evidence::{Evidence, is_kept};
pub(crate) use habits::weight;
pub(crate) use sink::Sink;
