//! What stays the same of a finding when lines move.

use crate::check::Finding;

/// A finding's name for comparing runs: 16 hexadecimal digits of the FNV-1a hash of the rule, the
/// file, the text, and the how many-eth of its kind in the file it is. Places do not count.
pub(super) fn fingerprint(finding: &Finding, name: &str, times: usize) -> String {
    let mut hash = FNV_OFFSET;
    let times = times.to_string();
    for part in [finding.rule, name, &finding.text, &times] {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME);
        }
    }
    format!("{hash:016x}")
}

/// Offset basis of the 64-bit FNV hash.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
/// Prime of the 64-bit FNV hash.
const FNV_PRIME: u64 = 0x0100_0000_01b3;
