//! How fast messages are formatted, beside bare fluent-bundle, and how fast the embedded catalog loads.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group};
use fluent::{FluentArgs, FluentBundle, FluentResource};
use kijil::locale::{Arguments, Catalog};

const SOURCE: &str = "
plain = 맨 위로
-brand = 키질
variable = { $who } 님, { -brand }에 오신 것을 환영합니다
plural = { $n ->
    [one] { $who } left { $n } comment
   *[other] { $who } left { $n } comments
}
number = 조회 { NUMBER($n, maximumFractionDigits: 1) }회
josa = { JOSA($who, \"이/가\") } 썼습니다
range = { RANGE($n, $to, maximumFractionDigits: 1) }
date = { DATETIME($d, dateStyle: \"long\") } 입력
";

fn format(c: &mut Criterion) {
    let catalog = Catalog::from_sources([("ko/bench.ftl", SOURCE)]);
    let translator = catalog.translator(&["ko".parse().expect("a locale")]);
    let arguments = Arguments::new()
        .with("who", "홍길동")
        .with("n", 12_345.5)
        .with("to", 98_765)
        .with("d", "2026-03-07T15:04:05Z");
    let mut group = c.benchmark_group("kijil");
    group.throughput(Throughput::Elements(1));
    for id in [
        "plain", "variable", "plural", "number", "range", "josa", "date",
    ] {
        group.bench_function(id, |b| {
            b.iter(|| {
                let said = translator.translate(black_box(id), Some(&arguments));
                black_box(said.map(|said| said.text.len()))
            });
        });
    }
    group.finish();
}

fn bare(c: &mut Criterion) {
    let mut bundle = FluentBundle::new(vec!["ko".parse().expect("a locale")]);
    let resource = FluentResource::try_new(SOURCE.to_owned()).expect("no junk");
    bundle.add_resource(resource).expect("no duplicates");
    let mut arguments = FluentArgs::new();
    arguments.set("who", "홍길동");
    arguments.set("n", 12_345.5);
    let mut group = c.benchmark_group("fluent-bundle");
    group.throughput(Throughput::Elements(1));
    for id in ["plain", "variable", "plural"] {
        group.bench_function(id, |b| {
            b.iter(|| {
                let message = bundle.get_message(black_box(id)).expect("the message");
                let mut errors = Vec::new();
                let value = message.value().expect("a value");
                let text = bundle.format_pattern(value, Some(&arguments), &mut errors);
                black_box(text.len())
            });
        });
    }
    group.finish();
}

fn load(c: &mut Criterion) {
    c.bench_function("load the embedded catalog", |b| {
        b.iter_with_large_drop(Catalog::embedded);
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(std::time::Duration::from_millis(300)).measurement_time(std::time::Duration::from_secs(1)).sample_size(20);
    targets = format, bare, load
}
