//! Prints what the model of plain text sees: for each file named on standard input one JSON line
//! `{"file", "lines": [[start, end, numbers…], …]}`. For `train.py`.

use std::io::{self, BufRead, Write};

use kijil::content::plain;
use kijil::encoding::{Hints, decode};
use kijil::locale::Recognizer;

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for file in io::stdin().lock().lines() {
        let file = file?;
        let text = decode(&std::fs::read(&file)?, &Hints::default());
        let lines = plain::observe(text.as_str(), Recognizer::embedded());
        write!(
            out,
            "{{\"file\":{},\"lines\":[",
            serde_json::Value::from(file)
        )?;
        for (place, (span, numbers)) in lines.iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            write!(out, "{comma}[{},{}", span.start, span.end)?;
            for number in numbers {
                write!(out, ",{number:.4}")?;
            }
            write!(out, "]")?;
        }
        writeln!(out, "]}}")?;
    }
    Ok(())
}
