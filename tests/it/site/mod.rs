//! The labels of a site, and a site in its languages.

mod browser;
mod extract;
mod folder;
mod render;
