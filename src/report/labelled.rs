//! Labelled pages as HTML, to look at: what each block was taken for.

use minijinja::Environment;
use minijinja::Error;
use minijinja::Value;
use minijinja::context;

use super::engine::environment;
use crate::content::Block;
use crate::content::Page;
use crate::encoding::Text;
use crate::locale::Speech;

/// Renders labelled pages as one HTML document that needs nothing else: [`head`](Labelled::head), a section a
/// page, [`Labelled::FOOT`]. Every text from outside is escaped.
///
/// ```
/// use kijil::content::{Options, extract};
/// use kijil::document::{Format, Limits, parse};
/// use kijil::locale::{Recognizer, Speech};
/// use kijil::report::Labelled;
///
/// let document = parse("<p>다리가 잠겼다고 &lt;b&gt; 주민들이 전했다.".into(), Format::Html, &Limits::default());
/// let page = extract(&document, Recognizer::embedded(), &Options::default());
/// let section = Labelled::new(&Speech::default()).section("강.html", document.source(), &page, |_| None)?;
/// assert!(section.contains("<h2 dir=\"auto\">강.html</h2>") && section.contains("&lt;b&gt;"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Labelled {
    environment: Environment<'static>,
}

const HEAD: &str = include_str!("html/labelled-head.html");
const PAGE: &str = include_str!("html/labelled-page.html");

impl Labelled {
    /// What follows the last page.
    pub const FOOT: &'static str = include_str!("html/labelled-foot.html");

    /// A renderer for any number of pages, in the language of `speech`.
    pub fn new(speech: &Speech) -> Labelled {
        Labelled {
            environment: environment(speech),
        }
    }

    /// What comes before the first page.
    ///
    /// # Errors
    /// When the engine fails, which it does only for want of memory.
    pub fn head(&self) -> Result<String, Error> {
        let head = self
            .environment
            .render_named_str("head.html", HEAD, context! {});
        head.map(|head| head + "\n")
    }

    /// The section of one page: its metadata and the evidence for its encoding, then its blocks in page
    /// order. `said` is what a block says in another locale, if that was asked for.
    ///
    /// # Errors
    /// When the engine fails, which it does only for want of memory.
    pub fn section(
        &self,
        name: &str,
        source: &Text,
        page: &Page<'_>,
        said: impl Fn(&Block<'_>) -> Option<String>,
    ) -> Result<String, Error> {
        let blocks: Vec<Value> = page
            .blocks
            .iter()
            .map(|block| {
                context! {
                    role => block.role.name(),
                    class => block.role.folded().name(),
                    text => &*block.text,
                    said => said(block),
                    again => block.duplicate_of.is_some(),
                }
            })
            .collect();
        let facts = facts(source, page);
        // The name ends in `.html`, which makes the engine escape.
        self.environment
            .render_named_str("page.html", PAGE, context! { name, facts, blocks })
            .map(|section| section + "\n")
    }
}

/// What is known of the page as a whole; what it does not say is left out.
fn facts(source: &Text, page: &Page<'_>) -> Vec<(&'static str, String)> {
    let metadata = &page.metadata;
    let encoding = format!(
        "{}, {} ({:.2})",
        source.encoding,
        source.evidence.name(),
        source.confidence
    );
    let told = [
        ("title", metadata.title.clone()),
        ("authors", Some(metadata.authors.join(", "))),
        ("published", metadata.published.clone()),
        ("modified", metadata.modified.clone()),
        ("site", metadata.site_name.clone()),
        ("kind", Some(page.page_type.name().to_owned())),
        ("language", metadata.language.clone()),
        ("encoding", Some(encoding)),
    ];
    told.into_iter()
        .filter_map(|(name, told)| {
            told.filter(|told| !told.is_empty())
                .map(|told| (name, told))
        })
        .collect()
}
