//! What of a page is its article.

mod article;
mod markdown;
mod pages;
mod plain;
mod roundtrip;
