//! The tables of the catalogs that are compiled in; build.rs writes them.

include!(concat!(env!("OUT_DIR"), "/dictionary.rs"));
