//! Kijil (키질, winnowing) cleans, localizes and checks multilingual pages.
//!
//! The locale bundles are the dictionary for all three: a Fluent message formats forwards (id and arguments → text) and
//! is recognized backwards (text → id and arguments).
//!
//! # Clean a page
//!
//! [`clean`] takes bytes in any encoding and gives a [`PageRecord`]: the article, what the page says of itself, and every
//! block with its role.
//!
//! ```
//! use kijil::{Cleaner, clean};
//!
//! let html = "<title>강물이 불었다 - 산골신문</title><nav><a href=/>처음</a></nav><h1>강물이 불었다</h1>\
//!     <p>어제 내린 비로 강물이 불어나 다리가 잠겼다고 주민들이 전했다. 물은 저녁이 되어서야 빠지기 시작했다.\
//!     <p>군은 다리를 막고 버스를 윗마을로 돌렸으며, 오늘 낮에 다시 살펴 길을 열지 정하겠다고 밝혔다.";
//! let page = clean(html.as_bytes(), &Cleaner::new());
//! assert_eq!(page.title.as_deref(), Some("강물이 불었다"));
//! assert_eq!(page.text.lines().last(), Some("군은 다리를 막고 버스를 윗마을로 돌렸으며, 오늘 낮에 다시 살펴 길을 열지 정하겠다고 밝혔다."));
//! ```
//!
//! # Check a project
//!
//! [`Project`] holds its pages, documents, templates and sources against the locale they should be in, and against each
//! other; [`check::file`] takes one text.
//!
//! ```
//! use kijil::Project;
//! use kijil::check::Options;
//!
//! # let folder = tempfile::tempdir()?;
//! # let root = folder.path();
//! std::fs::write(root.join("about.html"), "<p>모두 환영합니다.</p><button>Sign in</button>")?;
//! let options = Options::default().with_locale("ko");
//! let found = Project::open(root, options).check();
//! let finding = &found.checked[0].findings[0];
//! assert_eq!((finding.rule, &*finding.text), ("untranslated-label", "Sign in"));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # Render a site
//!
//! A page names its messages, and [`Site`] puts each locale's texts there: in a folder of such pages, of templates, and of
//! other files, which are copied. [`site::render`] takes one page.
//!
//! ```
//! use std::sync::Arc;
//!
//! use kijil::Site;
//! use kijil::locale::Catalog;
//! use kijil::site::SiteOptions;
//!
//! # let folder = tempfile::tempdir()?;
//! # let root = folder.path();
//! std::fs::write(root.join("index.html"), "<html><h1 data-l10n-id=tides>Tides</h1>")?;
//! let catalog = Arc::new(Catalog::from_sources([
//!     ("ko/site.ftl", "tides = 물때"),
//!     ("ar/site.ftl", "tides = المد والجزر"),
//! ]));
//! let site = Site::open(root, SiteOptions::new(["ko".parse()?, "ar".parse()?]))?;
//! for output in site.render(&catalog) {
//!     let output = output?;
//!     let html = String::from_utf8(output.bytes().to_vec())?;
//!     match output.path().to_str() {
//!         Some("ko/index.html") => assert!(html.contains("물때")),
//!         _ => assert!(html.contains("dir=\"rtl\"") && html.contains("المد والجزر")),
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Say it in another language
//!
//! A [`Translator`] runs a message forwards, a [`Recognizer`](locale::Recognizer) backwards.
//!
//! ```
//! use kijil::locale::{Arguments, Catalog, Isolation, TranslatorOptions};
//!
//! let catalog = Catalog::from_sources([
//!     ("en/site.ftl", "comments = { $n ->\n    [one] { $n } comment\n   *[other] { $n } comments\n }"),
//!     ("ko/site.ftl", "comments = 댓글 { $n }개"),
//! ]);
//! let options = TranslatorOptions::default().isolation(Isolation::Off);
//! let korean = catalog.translator_with(&["ko".parse()?], options);
//! let arguments = Arguments::new().with("n", 1234);
//! let said = korean.translate("comments", Some(&arguments));
//! assert_eq!(said.ok_or("no such message")?.text, "댓글 1,234개");
//!
//! let recognizer = catalog.recognizer();
//! assert_eq!(recognizer.whole("7 comments")[0].id, "comments");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The map
//!
//! Bytes flow one way:
//!
//! ```text
//! bytes ──encoding──▸ Text ──document──▸ Document ──content──▸ Page ──▸ Article ──report──▸ PageRecord, Markdown, HTML
//!                                                     ▲          │
//!                                           locale::Recognizer   ├──site──▸ Rendered
//!                                                     │          │
//! .ftl files ──locale──▸ Catalog ──▸ Translator ──────┴──────────┴──check──▸ Findings ──report──▸ text, JSON, SARIF, HTML
//! ```
//!
//! Each module is a room that uses only rooms before it, in this order: [`encoding`], [`language`], [`document`],
//! [`batch`], [`locale`], [`catalog`], [`content`], [`site`], [`check`], [`report`].
//!
//! # Features
//!
//! - `site`: [`Site`], whole sites with their templates.
//! - `templates`: reports as HTML pages.
//! - `fluent`: arguments of the `fluent` crate are taken over.
//! - `cli`, on by default: the program, for which `site` and what only it needs are built. A library does with
//!   `default-features = false`.

pub mod batch;
pub mod catalog;
pub mod check;
pub mod content;
pub mod document;
pub mod encoding;
pub mod language;
pub mod locale;
pub mod report;
pub mod site;

pub use check::Project;
pub use locale::Translator;
pub use report::{Cleaner, PageRecord, clean};
#[cfg(feature = "site")]
pub use site::Site;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
