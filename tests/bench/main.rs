//! The benches, as one program: `cargo bench template` runs those of `template`.

use criterion::criterion_main;

mod catalog;
mod decode;
mod format;
mod parse;
mod recognize;
mod template;

criterion_main!(
    catalog::benches,
    decode::benches,
    format::benches,
    parse::benches,
    recognize::benches,
    template::benches
);
