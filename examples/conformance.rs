//! Answers conformance cases over the library's public interface only.
//!
//! usage: `conformance format|dom|josa|pages`; reads one JSON case a line, writes `{"id","out","errors"}` for each.

use std::io::{self, BufRead, Write};

use serde_json::{Value as Json, json};

#[path = "conformance/dom.rs"]
mod dom;
#[path = "conformance/format.rs"]
mod format;
#[path = "conformance/josa.rs"]
mod josa;
#[path = "conformance/pages.rs"]
mod pages;

fn main() -> io::Result<()> {
    let job = std::env::args().nth(1).unwrap_or_default();
    let answer: fn(&Json) -> Json = match job.as_str() {
        "dom" => dom::answer,
        "format" => format::answer,
        "josa" => josa::answer,
        "pages" => pages::answer,
        other => {
            return Err(io::Error::other(format!(
                "{other}: unknown job; there are format, dom, josa and pages"
            )));
        }
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let case: Json = serde_json::from_str(&line?)?;
        let mut answered = answer(&case);
        answered["id"] = case["id"].clone();
        writeln!(out, "{answered}")?;
    }
    out.flush()
}

/// An answer with a text and what went wrong.
fn answered(out: Option<&str>, errors: &[String]) -> Json {
    json!({ "out": out, "errors": errors })
}
