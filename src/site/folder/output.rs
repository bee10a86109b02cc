//! A whole site in other languages.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use super::Site;
use super::alternates::alternates;
use super::error::SiteError;
use super::files::{SiteFile, is_html};
use super::source::Source;
use super::template::fill;
use crate::document::{self, Document, Format, Limits};
use crate::locale::{Catalog, Escape, TranslatorOptions};
use crate::site::problem::Problem;
use crate::site::render::{RenderOptions, render};

/// A file of a site in one locale.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Output<'s> {
    /// The locale.
    pub locale: &'s LanguageIdentifier,
    /// What it was made from.
    pub file: &'s SiteFile,
    /// Messages that it asks for.
    pub messages: usize,
    /// What is not as it should be with them.
    pub problems: Vec<Problem>,
    /// Those of an asset are the same for all locales.
    bytes: Arc<Vec<u8>>,
}

impl Output<'_> {
    /// What is to be written: pages and templates as UTF-8, other files as they were.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Where it goes: `ko/news/index.html`. Links between the locales lead there.
    pub fn path(&self) -> PathBuf {
        Path::new(&self.locale.to_string()).join(self.file.target())
    }
}

impl Site {
    /// Renders the site: each file in each locale, and an error for each file that could not be, in the order of names
    /// and locales.
    ///
    /// A file is read when its turn comes and let go before the next one, so that the memory needed does not grow with
    /// the site. Messages that are missing are no errors: they are among the problems of the output.
    ///
    /// # Errors
    ///
    /// One item for each file that cannot be read or would be written over another one, and for each locale in which a
    /// template cannot be filled.
    pub fn render<'s>(
        &'s self,
        catalog: &'s Arc<Catalog>,
    ) -> impl Iterator<Item = Result<Output<'s>, SiteError>> {
        let files = self.files().iter();
        self.collisions()
            .map(Err)
            .chain(files.flat_map(|file| self.outputs(file, catalog)))
    }

    /// As [`render`](Site::render), on all processors: `take` is given each item as soon as it is there, and what it
    /// returns comes in the order of `render`.
    pub fn render_parallel<'s, T: Send>(
        &'s self,
        catalog: &'s Arc<Catalog>,
        take: impl Fn(Result<Output<'s>, SiteError>) -> T + Sync,
    ) -> Vec<T> {
        let mut all: Vec<T> = self.collisions().map(|error| take(Err(error))).collect();
        let files = self.files().par_iter();
        let taken = files.flat_map_iter(|file| self.outputs(file, catalog).map(&take));
        all.par_extend(taken);
        all
    }

    /// A file in every locale; one error if it cannot be read.
    fn outputs<'s>(
        &'s self,
        file: &'s SiteFile,
        catalog: &'s Arc<Catalog>,
    ) -> impl Iterator<Item = Result<Output<'s>, SiteError>> {
        let (source, failed) = match Source::read(file) {
            Ok(source) => (Some(source), None),
            Err(error) => (None, Some(Err(error))),
        };
        let in_each = move |source: Source| {
            let locales = self.locales().iter();
            locales.map(move |locale| self.output(file, &source, locale, catalog))
        };
        failed
            .into_iter()
            .chain(source.into_iter().flat_map(in_each))
    }

    fn output<'s>(
        &'s self,
        file: &'s SiteFile,
        source: &Source,
        locale: &'s LanguageIdentifier,
        catalog: &Arc<Catalog>,
    ) -> Result<Output<'s>, SiteError> {
        let made = match source {
            Source::Asset(bytes) => Made {
                bytes: Arc::clone(bytes),
                ..Made::default()
            },
            Source::Page(page) => self.rendered(page, file.target(), locale, catalog),
            Source::Template(template) => self.filled(file, template, locale, catalog)?,
        };
        Ok(Output {
            locale,
            file,
            messages: made.messages,
            problems: made.problems,
            bytes: made.bytes,
        })
    }

    /// A page in a locale.
    fn rendered(
        &self,
        page: &Document,
        name: &str,
        locale: &LanguageIdentifier,
        catalog: &Catalog,
    ) -> Made {
        let options = RenderOptions {
            texts: self.texts(Escape::Html),
            marking: self.options.marking,
            alternates: alternates(name, self.locales()),
        };
        let rendered = render(page, catalog, std::slice::from_ref(locale), &options);
        let mut html = rendered.html;
        if !page.source().encoding.eq_ignore_ascii_case("utf-8") {
            // The page may still declare its old encoding; the byte order mark overrules that.
            html.insert(0, '\u{FEFF}');
        }
        Made {
            bytes: Arc::new(html.into_bytes()),
            messages: rendered.messages,
            problems: rendered.problems,
        }
    }

    /// A template filled with the texts of a locale; what it marks is rendered as in a page.
    fn filled(
        &self,
        file: &SiteFile,
        template: &str,
        locale: &LanguageIdentifier,
        catalog: &Arc<Catalog>,
    ) -> Result<Made, SiteError> {
        let (name, wanted) = (file.target(), std::slice::from_ref(locale));
        let parts = Arc::clone(&self.parts);
        let part = move |name: &str| parts.text(name);
        let filled = fill(
            name,
            template,
            catalog,
            wanted,
            self.texts(Escape::None),
            part,
        );
        let filled = filled.map_err(|source| SiteError::Template {
            path: file.path.clone(),
            source,
        })?;
        if !is_html(name) {
            return Ok(Made {
                bytes: Arc::new(filled.text.into_bytes()),
                messages: filled.messages,
                problems: filled.problems,
            });
        }
        let page = document::parse(filled.text.into(), Format::Html, &Limits::default());
        let mut made = self.rendered(&page, name, locale, catalog);
        made.messages += filled.messages;
        made.problems.splice(..0, filled.problems);
        Ok(made)
    }

    fn texts(&self, escape: Escape) -> TranslatorOptions {
        TranslatorOptions {
            escape,
            ..self.options.texts
        }
    }
}

/// What came of a file in a locale.
#[derive(Default)]
struct Made {
    bytes: Arc<Vec<u8>>,
    messages: usize,
    problems: Vec<Problem>,
}
