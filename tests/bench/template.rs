//! How fast templates and sources are checked, in bytes a second: `cargo bench template`.

use std::fs;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group};
use kijil::check::{Options, template};
use kijil::encoding::{Hints, Text, decode};

/// Bytes of each input; the cases are repeated up to it.
const BYTES: usize = 1 << 20;

fn repeated(case: &str, ending: &str) -> Text {
    let path = format!("tests/cases/check/hard-coded-text/{case}.txt");
    let case = fs::read_to_string(&path).expect("the case exists");
    let (_, input) = case
        .split_once(&format!("--- input.{ending}\n"))
        .expect("the case has this input");
    let input = input.split("--- expected").next().unwrap_or_default();
    let times = BYTES / input.len();
    decode(input.repeat(times).as_bytes(), &Hints::default())
}

fn templates(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("template");
    for (case, ending) in [
        ("jinja", "html"),
        ("vue", "vue"),
        ("jsx", "tsx"),
        ("javascript", "js"),
        ("dart-ja", "dart"),
        ("rust-ko", "rs"),
    ] {
        let text = repeated(case, ending);
        let name = format!("page.{ending}");
        group.throughput(Throughput::Bytes(text.as_str().len() as u64));
        group.bench_function(case, |bencher| {
            bencher.iter(|| black_box(template::check(&name, &text, &Options::default())));
        });
    }
    group.finish();
}

criterion_group!(benches, templates);
