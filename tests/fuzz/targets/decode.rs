//! Bytes → text: every decoder, and everything that mends.
//!
//! Bytes are read the same whether they are borrowed or not, places lie on characters, and a label changes
//! nothing that would not decode.

#![no_main]

use kijil::encoding::{Hints, Repair, decode, decode_borrowed, mend};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = decode(data, &Hints::default());
    check(text.as_str(), &text.repairs);
    assert!((0.0..=1.0).contains(&text.confidence));
    for place in &text.malformed {
        let malformed = text.as_str().get(place.clone()).expect("on characters");
        assert!(malformed.chars().all(|c| c == char::REPLACEMENT_CHARACTER));
    }
    assert_eq!(
        decode_borrowed(data, &Hints::default()).as_str(),
        text.as_str()
    );
    told(data);
    if let Ok(valid) = std::str::from_utf8(data)
        && let Some((mended, repairs)) = mend(valid)
    {
        assert!(!repairs.is_empty());
        check(&mended, &repairs);
    }
});

/// The first byte chooses a label for the others.
fn told(data: &[u8]) {
    const LABELS: [&str; 8] = [
        "euc-kr",
        "johab",
        "iso-2022-kr",
        "utf-16le",
        "shift_jis",
        "gb18030",
        "utf-32be",
        "latin1",
    ];
    if let Some((first, rest)) = data.split_first() {
        let hints = Hints::default().transport(LABELS[usize::from(*first) % LABELS.len()]);
        let text = decode(rest, &hints);
        check(text.as_str(), &text.repairs);
    }
}

fn check(text: &str, repairs: &[Repair]) {
    let mut last = 0;
    for repair in repairs {
        assert!(text.get(repair.start..repair.end).is_some(), "{repair:?}");
        assert!(last <= repair.start, "in order");
        last = repair.end;
    }
}
