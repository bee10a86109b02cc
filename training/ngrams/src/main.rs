//! Writes the n-grams of a lingua model as lines: the n-gram, a tab, the natural logarithm of how
//! probable its last letter is after the others.

use std::io::{self, BufWriter, Write};

use fst::{Map, Streamer};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(io::stdout().lock());
    for path in std::env::args().skip(1) {
        let map = Map::new(std::fs::read(path)?)?;
        let mut stream = map.stream();
        while let Some((gram, bits)) = stream.next() {
            writeln!(out, "{}\t{}", str::from_utf8(gram)?, f64::from_bits(bits))?;
        }
    }
    out.flush()?;
    Ok(())
}
