//! How fast bytes become text: UTF-8 in three scripts, and Korean in its legacy encoding.
//!
//! Detection, and the look for garbled text, are part of what is measured.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group};
use kijil::encoding::{Hints, decode, decode_borrowed};

/// Large enough for memory to count, as it does for a corpus.
const BYTES: usize = 32 << 20;

const KOREAN: &str = "<p>정류장 앞 빵집은 새벽 다섯 시에 문을 연다. 주인은 “반죽은 기다려 주지 않는다”며 웃었다.</p>\n\
    <p>지난달부터 동네 사람 열두 명이 돌아가며 가게를 돕고 있다. 하루에 굽는 식빵은 40개쯤이다.</p>\n";
const ENGLISH: &str = "<p>The bakery by the bus stop opens at five. \u{201C}Dough doesn\u{2019}t wait\u{201D}, \
    its owner laughs, and twelve neighbours take turns at the oven.</p>\n";
const JAPANESE: &str =
    "<p>バス停の前のパン屋は朝五時に開く。店主は「生地は待ってくれない」と笑った。</p>\n";

fn page(paragraph: &str) -> String {
    paragraph.repeat(BYTES / paragraph.len())
}

fn throughput(criterion: &mut Criterion) {
    let (euc_kr, _, _) = encoding_rs::EUC_KR.encode(KOREAN);
    let euc_kr = euc_kr.repeat(BYTES / euc_kr.len());
    let pages = [
        ("korean utf-8", page(KOREAN).into_bytes()),
        ("english utf-8", page(ENGLISH).into_bytes()),
        ("japanese utf-8", page(JAPANESE).into_bytes()),
        ("korean euc-kr", euc_kr),
    ];
    let mut group = criterion.benchmark_group("decode");
    group.sample_size(10);
    for (name, bytes) in &pages {
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function(*name, |bencher| {
            bencher.iter(|| black_box(decode_borrowed(black_box(bytes), &Hints::default())));
        });
    }
    group.finish();
}

/// What a short page costs, whose encoding has to be found out.
fn short(criterion: &mut Criterion) {
    let (bytes, _, _) = encoding_rs::EUC_KR.encode("대한민국 서울의 날씨");
    criterion.bench_function("decode/short euc-kr", |bencher| {
        bencher.iter_batched(
            || bytes.to_vec(),
            |bytes| decode(&bytes, &Hints::default()),
            BatchSize::SmallInput,
        );
    });
}

criterion_group!(benches, throughput, short);
