//! Bytes → text: every decoder, and everything that mends. What was mended once is not mended again.

#![no_main]

use kijil::encoding::{Hints, decode, mend};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = decode(data, &Hints::default());
    let decoded = text.as_str();
    for repair in &text.repairs {
        assert!(decoded.get(repair.start..repair.end).is_some(), "{repair:?}");
    }
    if let Ok(valid) = std::str::from_utf8(data)
        && let Some((mended, repairs)) = mend(valid)
    {
        assert!(!repairs.is_empty());
        for repair in &repairs {
            assert!(mended.get(repair.start..repair.end).is_some(), "{repair:?}");
        }
    }
});
