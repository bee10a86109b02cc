//! What the program has to do with the training of its models, for `train.py`: pages are named on standard input, one
//! path a line, and one JSON object a page goes to standard output.
//!
//! `observe features OUT`: what the models see. Objects have `texts` and `copies` of the blocks; before them stands one of
//! the layout: `columns`, `page` (the first column that the page gives, and the one after the last) and `types`, in the
//! order of the columns behind those. `OUT` takes the features, block after block.
//!
//! `observe select SCORES ARTICLES`: which blocks are taken as main content, `taken`, where the models give these scores,
//! a byte a block, and these chances that a page is an article, a byte a page.

use std::fs;
use std::io::{self, BufRead, Write};

use kijil::content::PageType;
use kijil::content::training;
use kijil::document::{self, Document, Format, Limits};
use kijil::encoding::{self, Hints};
use serde_json::json;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let paths = io::stdin().lock().lines().collect::<io::Result<Vec<_>>>()?;
    let out = io::BufWriter::new(io::stdout().lock());
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["features", features] => print_features(&paths, features, out),
        ["select", scores, articles] => print_selection(&paths, scores, articles, out),
        _ => Err(io::Error::other(
            "observe features OUT, or observe select SCORES ARTICLES",
        )),
    }
}

fn read(path: &str) -> io::Result<Document> {
    let text = encoding::decode(&fs::read(path)?, &Hints::default());
    Ok(document::parse(text, Format::Html, &Limits::default()))
}

fn print_features(paths: &[String], features: &str, mut out: impl Write) -> io::Result<()> {
    let mut features = io::BufWriter::new(fs::File::create(features)?);
    // Every page has the same columns, one without blocks none.
    let any = document::parse("<p>a".into(), Format::Html, &Limits::default());
    let observed = training::observe(&any);
    let (columns, page) = (observed.columns, observed.page);
    let types = PageType::ALL.map(PageType::name);
    let layout = json!({"columns": columns, "page": [page.start, page.end], "types": types});
    writeln!(out, "{layout}")?;
    for path in paths {
        let observed = training::observe(&read(path)?);
        let line = json!({"path": path, "texts": observed.texts, "copies": observed.copies});
        writeln!(out, "{line}")?;
        features.write_all(&observed.features)?;
    }
    features.flush()?;
    out.flush()
}

fn print_selection(
    paths: &[String],
    scores: &str,
    articles: &str,
    mut out: impl Write,
) -> io::Result<()> {
    let (scores, articles) = (fs::read(scores)?, fs::read(articles)?);
    let mut rest = scores.as_slice();
    for (path, article) in paths.iter().zip(articles) {
        let document = read(path)?;
        let blocks = training::observe(&document).texts.len();
        let own = rest.split_off(..blocks.min(rest.len())).unwrap_or_default();
        let taken = training::select(&document, own, article);
        writeln!(out, "{}", json!({"path": path, "taken": taken}))?;
    }
    out.flush()
}
