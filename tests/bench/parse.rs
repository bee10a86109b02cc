//! How fast pages are read, in MB/s: a made-up page of each kind, and the `*.html` of the folder
//! that `KIJIL_BENCH_PAGES` names, if any.

use std::env;
use std::fs;
use std::hint::black_box;

use criterion::Criterion;
use criterion::Throughput;
use criterion::criterion_group;
use kijil::document::Document;
use kijil::document::Format;
use kijil::document::Limits;
use kijil::document::parse;

/// Paragraphs of a made-up page: half a megabyte or so.
const PARAGRAPHS: usize = 2_000;

fn html() -> String {
    let mut page = String::from(
        "<!DOCTYPE html><html lang=ko><head><title>키질</title><style>p{margin:0}</style></head><body>\n",
    );
    for number in 0..PARAGRAPHS {
        page.push_str("<div class=\"story row-3\" data-id='17'>\n  <h3 class=\"title\"><a href=\"/news/view?id=");
        page.push_str(&number.to_string());
        page.push_str("&amp;ref=top\">제목 하나</a></h3>\n  <p class=lead>첫 문장은 <b>굵게</b> 쓰고, the second one is English.&nbsp;끝.</p>\n</div>\n");
    }
    page.push_str("<script>var state = {\"a\": \"<p>\"};</script></body></html>");
    page
}

fn markdown() -> String {
    "## 제목\n\n첫 문장은 **굵게** 쓰고 [링크](https://example.org/a)를 단다.\n\n- 하나\n- `둘`\n\n"
        .repeat(PARAGRAPHS)
}

fn read(pages: &[String], format: Format) -> Vec<Document> {
    pages
        .iter()
        .map(|page| parse(page.as_str().into(), format, &Limits::default()))
        .collect()
}

fn bench(criterion: &mut Criterion, name: &str, pages: &[String], format: Format) {
    let mut group = criterion.benchmark_group("parse");
    let bytes: usize = pages.iter().map(String::len).sum();
    group.throughput(Throughput::Bytes(bytes as u64));
    group.sample_size(20);
    group.bench_function(name, |bencher| {
        bencher.iter(|| black_box(read(pages, format)))
    });
    group.finish();
}

fn pages_of(folder: &str) -> Vec<String> {
    fs::read_dir(folder)
        .expect("KIJIL_BENCH_PAGES is a folder")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .filter_map(|path| fs::read(path).ok())
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .collect()
}

fn parsing(criterion: &mut Criterion) {
    bench(criterion, "html", &[html()], Format::Html);
    bench(criterion, "markdown", &[markdown()], Format::Markdown);
    bench(criterion, "plain", &[markdown()], Format::Plain);
    if let Ok(folder) = env::var("KIJIL_BENCH_PAGES") {
        bench(criterion, "pages", &pages_of(&folder), Format::Html);
    }
}

criterion_group!(benches, parsing);
