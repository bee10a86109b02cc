//! How fast text is searched for messages: in MB/s, at the embedded bundles' size and with few messages.

use std::fs;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group};
use kijil::locale::{Catalog, Recognizer};

/// Bytes of text searched.
const BYTES: usize = 1 << 20;

/// The text of the test cases' articles, over and over.
fn text() -> String {
    let mut one = String::new();
    for case in ["english", "korean"] {
        let path = format!("tests/cases/clean/{case}/article.txt");
        one.push_str(&fs::read_to_string(path).expect("a test case"));
    }
    one.repeat(BYTES / one.len() + 1)
}

/// The recognizer of the newsroom's messages in English and Korean, some 2,200.
fn newsroom() -> Recognizer {
    let mut sources = Vec::new();
    for locale in ["en", "ko"] {
        let folder = format!("locales/{locale}/roles");
        for entry in fs::read_dir(folder).expect("the bundles") {
            let path = entry.expect("a file").path();
            let name = path.strip_prefix("locales").expect("a bundle").to_owned();
            let text = fs::read_to_string(&path).expect("a bundle");
            sources.push((name.to_string_lossy().into_owned(), text));
        }
    }
    let sources = sources
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    Catalog::from_sources(sources).recognizer()
}

fn find(c: &mut Criterion) {
    let text = text();
    let few = Catalog::from_sources([
        ("ko/roles/byline.ftl", "byline = { $author } 기자"),
        ("en/roles/ranking.ftl", "most-popular = Most popular"),
    ])
    .recognizer();
    let newsroom = newsroom();
    let mut group = c.benchmark_group("find");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.sample_size(10);
    for (name, recognizer) in [
        ("embedded", Recognizer::embedded()),
        ("two thousand messages", &newsroom),
        ("two messages", &few),
    ] {
        group.bench_function(name, |b| b.iter(|| black_box(recognizer.find(&text).len())));
    }
    let lines: Vec<&str> = text.lines().collect();
    group.bench_function("whole lines", |b| {
        b.iter(|| {
            lines
                .iter()
                .map(|line| Recognizer::embedded().whole(line).len())
                .sum::<usize>()
        })
    });
    group.finish();
}

fn load(c: &mut Criterion) {
    c.bench_function("load the embedded bundles", |b| b.iter(Catalog::embedded));
    c.bench_function("compile their recognizer", |b| {
        let catalog = Catalog::embedded();
        b.iter(|| catalog.recognizer());
    });
}

criterion_group!(benches, find, load);
