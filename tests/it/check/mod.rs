//! What is wrong with a page, a template or a catalog.

mod catalogs;
mod pages;
mod properties;
mod rules;
mod template;
