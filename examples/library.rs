//! Cleans a page, checks a project and renders a site, through the library alone.
//!
//! `cargo run --example library [FOLDER]` checks the pages and sources of a folder instead of the example site's.

use std::error::Error;
use std::io::Write as _;
use std::sync::Arc;

use kijil::check::Options;
use kijil::locale::Catalog;
use kijil::site::{Site, SiteOptions};
use kijil::{Cleaner, Project, clean};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = std::io::stdout().lock();

    // Bytes in, the article and every block's role out.
    let page = "<title>물때</title><h1>물때</h1><p>내일 만조는 오전 아홉 시 십사 분이며, 물결은 낮게 일겠습니다.</p>";
    let page = clean(page.as_bytes(), &Cleaner::new());
    writeln!(out, "{:?}: {}", page.title, page.text)?;

    // What a folder of pages and sources has in the wrong language.
    let folder = std::env::args().nth(1);
    let folder = folder.as_deref().unwrap_or("examples/site/pages");
    let options = Options::default().with_locale("ko");
    for file in Project::open(folder.as_ref(), options).check().checked {
        for finding in &file.findings {
            let line = finding.position.line;
            writeln!(out, "{}:{line}: {}", file.name, finding.message)?;
        }
    }

    // A site in two languages, a page at a time.
    let catalog = Arc::new(Catalog::load("examples/site/locales".as_ref())?);
    let options = SiteOptions::new(["ko".parse()?, "ar".parse()?]);
    let site = Site::open("examples/site/pages".as_ref(), options)?;
    for output in site.render(&catalog) {
        let output = output?;
        let (path, messages) = (output.path(), output.messages);
        writeln!(out, "{} {}: {messages}", output.locale, path.display())?;
    }
    Ok(())
}
