//! From bytes to the article in one call.

use std::fmt;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::Localizer;
use super::record::{BlockRecord, PageRecord};
use crate::content::{self, Block, Page};
use crate::document::{self, Document, Format, Limits};
use crate::encoding::{self, Hints, Repairing};
use crate::locale::{Catalog, Isolation, Recognizer, TranslatorOptions};

/// The article of a page, its metadata and its blocks, from bytes in any encoding.
///
/// Total: bytes that are no text, or hold none, give a record whose [`status`](PageRecord::status) says so.
///
/// ```
/// use kijil::{Cleaner, clean};
/// use kijil::report::Status;
///
/// let html = "<title>강물이 불었다 - 산골신문</title><nav><a href=/>처음</a></nav><h1>강물이 불었다</h1>\
///     <p>어제 내린 비로 강물이 불어나 다리가 잠겼다고 주민들이 전했다. 물은 저녁이 되어서야 빠지기 시작했다.\
///     <p>군은 다리를 막고 버스를 윗마을로 돌렸으며, 오늘 낮에 다시 살펴 길을 열지 정하겠다고 밝혔다.";
/// let page = clean(html.as_bytes(), &Cleaner::new().source("https://example.org/a.html"));
/// assert_eq!(page.status, Status::Ok);
/// assert_eq!(page.title.as_deref(), Some("강물이 불었다"));
/// assert!(page.text.starts_with("어제 내린 비로"));
/// assert_eq!(page.blocks.len(), 4);
///
/// assert_eq!(clean(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", &Cleaner::new()).status, Status::NotText);
/// ```
pub fn clean(bytes: &[u8], cleaner: &Cleaner) -> PageRecord {
    if let Some(found) = encoding::not_text(bytes) {
        return PageRecord::of_not_text(&cleaner.source, found);
    }
    let document = cleaner.document(bytes);
    let page = cleaner.page(&document);
    cleaner.record(&document, &page, &cleaner.localizer())
}

/// How pages are cleaned. The default takes all from the bytes and reads them with the embedded bundles.
///
/// What costs is made once and shared: make one `Cleaner`, and for each page clone it and tell it what is known of that
/// page. [`clean`] runs its steps one after the other; whoever needs what lies between calls them one by one.
///
/// ```
/// use kijil::{Cleaner, clean};
///
/// let cleaner = Cleaner::new().without_blocks();
/// // The HTTP header's charset and language.
/// let cleaner = cleaner.clone().charset("euc-kr").language(&"ko".parse()?);
/// let page = clean(b"<p>\xB0\xAD\xB9\xB0\xC0\xCC \xBA\xD2\xBE\xFA\xB4\xD9.", &cleaner);
/// assert_eq!((&*page.encoding, page.lang.as_deref()), ("EUC-KR", Some("ko")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct Cleaner {
    source: String,
    hints: Hints,
    format: Option<Format>,
    language: Option<String>,
    bundles: Option<Bundles>,
    locale: Option<LanguageIdentifier>,
    limits: Limits,
    leaves_blocks: bool,
}

/// A catalog, and the recognizer of its messages.
#[derive(Clone)]
struct Bundles {
    catalog: Arc<Catalog>,
    recognizer: Arc<Recognizer>,
}

impl Cleaner {
    /// The default: see the type.
    pub fn new() -> Cleaner {
        Cleaner::default()
    }

    /// The page's address or the file's name: it stands in the record, and its ending tells the format where the text
    /// does not.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Cleaner {
        self.source = source.into();
        self
    }

    /// The encoding that the transport named, such as HTTP's `charset`. It is checked against the bytes.
    #[must_use]
    pub fn charset(mut self, label: impl Into<String>) -> Cleaner {
        self.hints.transport = Some(label.into());
        self
    }

    /// Leaves garbled text as it is.
    #[must_use]
    pub fn without_repair(mut self) -> Cleaner {
        self.hints.repair = Repairing::Off;
        self
    }

    /// What the text is; without it the name's ending and the text tell.
    #[must_use]
    pub fn format(mut self, format: Format) -> Cleaner {
        self.format = Some(format);
        self
    }

    /// The language to name where the page does not and its text does not tell: that of HTTP's `Content-Language`, of
    /// the feed or the site.
    #[must_use]
    pub fn language(mut self, language: &LanguageIdentifier) -> Cleaner {
        self.language = Some(language.to_string());
        self
    }

    /// The bundles that pages are read with, in the place of the embedded ones. Their recognizer is built here, in some
    /// hundredths of a second.
    #[must_use]
    pub fn catalog(mut self, catalog: Catalog) -> Cleaner {
        self.bundles = Some(Bundles {
            recognizer: Arc::new(catalog.recognizer()),
            catalog: Arc::new(catalog),
        });
        self
    }

    /// Says the blocks that the bundles know, labels, bylines, dates, also in this locale
    /// ([`BlockRecord::localized`]).
    #[must_use]
    pub fn localize(mut self, locale: LanguageIdentifier) -> Cleaner {
        self.locale = Some(locale);
        if self.bundles.is_some() {
            return self;
        }
        // The embedded recognizer keeps no catalog to translate with.
        self.catalog(Catalog::embedded())
    }

    /// How large a document may be.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Cleaner {
        self.limits = limits;
        self
    }

    /// Leaves [`blocks`](PageRecord::blocks) empty: they hold the text once more, and each is looked up in the bundles.
    #[must_use]
    pub fn without_blocks(mut self) -> Cleaner {
        self.leaves_blocks = true;
        self
    }

    /// The first step: the document that the bytes are.
    pub fn document(&self, bytes: &[u8]) -> Document {
        let text = encoding::decode(bytes, &self.hints);
        let format = self
            .format
            .unwrap_or_else(|| Format::of(&self.source, text.as_str()));
        document::parse(text, format, &self.limits)
    }

    /// The second step: the document's page, every block with its role.
    pub fn page<'d>(&'d self, document: &'d Document) -> Page<'d> {
        let options = content::Options::default();
        let mut page = content::extract(document, self.recognizer(), &options);
        if page.metadata.language.is_none() {
            page.metadata.language.clone_from(&self.language);
        }
        page
    }

    /// The last step: the record of a page.
    pub fn record(
        &self,
        document: &Document,
        page: &Page<'_>,
        localizer: &Localizer<'_>,
    ) -> PageRecord {
        let mut record = PageRecord::new(&self.source, document.source(), page);
        if !self.leaves_blocks {
            let blocks = page.blocks.iter();
            record.blocks = blocks.map(|block| of_block(block, localizer)).collect();
        }
        record
    }

    /// What finds the messages that blocks say; made once, it serves all pages.
    pub fn localizer(&self) -> Localizer<'_> {
        let bundles = self.bundles.as_ref();
        let translator = bundles.zip(self.locale.as_ref()).map(|(bundles, locale)| {
            let options = TranslatorOptions::default().isolation(Isolation::Off);
            let wanted = std::slice::from_ref(locale);
            bundles.catalog.translator_with(wanted, options)
        });
        Localizer::new(self.recognizer(), translator)
    }

    fn recognizer(&self) -> &Recognizer {
        match &self.bundles {
            Some(bundles) => &bundles.recognizer,
            None => Recognizer::embedded(),
        }
    }
}

fn of_block(block: &Block<'_>, localizer: &Localizer<'_>) -> BlockRecord {
    let message = localizer.message(block);
    let mut record = BlockRecord::new(block, message.as_ref());
    record.localized = message.and_then(|found| localizer.localized(&found, block));
    record
}

impl fmt::Debug for Cleaner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cleaner")
            .field("source", &self.source)
            .field("hints", &self.hints)
            .field("format", &self.format)
            .field("language", &self.language)
            .field("locale", &self.locale)
            .field("limits", &self.limits)
            .field("leaves_blocks", &self.leaves_blocks)
            .finish_non_exhaustive()
    }
}
