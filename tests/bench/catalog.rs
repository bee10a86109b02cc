//! The time that every rule of catalogs takes: a source and three locales, 1,000 messages each, read and held

//! against each other.

use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group};
use kijil::check::Options;
use kijil::check::catalogs::check_tree;

const FILES: usize = 20;
const MESSAGES: usize = 50;

/// Messages of four shapes in the words of a locale.
fn catalog(words: [&str; 4], file: usize) -> String {
    let [save, hello, files, long] = words;
    let mut text = String::from("-brand = Kijil\n");
    for message in 0..MESSAGES {
        let id = format!("m{file}-{message}");
        let _ = match message % 4 {
            0 => writeln!(text, "{id} = {save} {message}"),
            1 => writeln!(text, "{id} = {hello} {{ $name }}, {{ -brand }}!"),
            2 => writeln!(
                text,
                "{id} = {{ $n ->\n    [one] {{ $n }} {files}\n   *[other] {{ $n }} {files}\n}}"
            ),
            _ => writeln!(
                text,
                "{id} = {long} <a href=\"https://example.org/{message}\">{save}</a>."
            ),
        };
    }
    text
}

fn write(root: &Path) -> std::io::Result<u64> {
    let locales = [
        (
            "en",
            [
                "Save",
                "Hello",
                "files",
                "Everything that you keep here is yours, and you can take it along with",
            ],
        ),
        (
            "ko",
            [
                "저장",
                "안녕하세요",
                "파일",
                "여기에 보관한 것은 모두 여러분의 것이며 언제든 가져갈 수 있습니다",
            ],
        ),
        (
            "ja",
            [
                "保存",
                "こんにちは",
                "ファイル",
                "ここに保管したものはすべてあなたのもので、いつでも持ち出せます",
            ],
        ),
        (
            "ar",
            [
                "حفظ",
                "مرحبا",
                "ملفات",
                "كل ما تحتفظ به هنا ملك لك ويمكنك أخذه معك في أي وقت",
            ],
        ),
    ];
    let mut bytes = 0;
    for (locale, words) in locales {
        let folder = root.join(locale);
        fs::create_dir_all(&folder)?;
        for file in 0..FILES {
            let text = catalog(words, file);
            bytes += text.len() as u64;
            fs::write(folder.join(format!("f{file}.ftl")), text)?;
        }
    }
    Ok(bytes)
}

fn check(c: &mut Criterion) {
    let root = std::env::temp_dir().join(format!("kijil-bench-{}", std::process::id()));
    let Ok(bytes) = write(&root) else {
        return;
    };
    let options = Options::default().with_source("en");
    let mut group = c.benchmark_group("catalog");
    group.throughput(Throughput::Bytes(bytes)).sample_size(20);
    group.bench_function("check_tree", |b| {
        b.iter(|| check_tree(black_box(&root), &options).map(|all| all.len()))
    });
    group.finish();
    // The folder is the system's to clean where this fails.
    let _ = fs::remove_dir_all(&root);
}

criterion_group!(benches, check);
