//! What of a page is its article.

mod article;
mod pages;
mod plain;
