//! `observe OUT`: writes what the content models see of the pages named on standard
//! input, one path a line: `OUT.jsonl` the texts of the blocks, `OUT.bin` their features.

use std::fs;
use std::io::{self, BufRead, Write};

use kijil::content::training;
use kijil::document::{self, Format, Limits};
use kijil::encoding::{self, Hints};

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let out = arguments.first().map_or("observed", String::as_str);
    let mut texts = io::BufWriter::new(fs::File::create(format!("{out}.jsonl"))?);
    let mut features = io::BufWriter::new(fs::File::create(format!("{out}.bin"))?);
    for path in io::stdin().lock().lines() {
        let path = path?;
        let text = encoding::decode(&fs::read(&path)?, &Hints::default());
        let document = document::parse(text, Format::Html, &Limits::default());
        let observed = training::observe(&document);
        let line =
            serde_json::json!({"path": path, "columns": observed.columns, "texts": observed.texts});
        writeln!(texts, "{line}")?;
        features.write_all(&observed.features)?;
    }
    features.flush()?;
    texts.flush()
}
