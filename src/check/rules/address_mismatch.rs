//! `address-mismatch`: a web or mail address that differs from the source.

use std::collections::HashSet;

use crate::check::catalog::{Pair, Sink};
use crate::check::{Confidence, Meta, Sentence, Severity};

/// What is known of the rule.
pub(crate) const META: Meta = Meta {
    id: "address-mismatch",
    severity: Severity::Error,
    confidence: Confidence::Certain,
    finds: "a web or mail address that differs from the source",
    matters: "Readers are sent to the wrong place.",
    wrong: "en: mail = Write to help@example.org.\nko: mail = help@exmaple.org로 보내세요.",
    right: "ko: mail = help@example.org로 보내세요.",
};

/// Reports addresses that only the translation has while one of the source's is gone. One that differs by a slip is
/// surely wrong; another may be the page in the reader's language.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        let text = &target.view.text;
        if !text.contains('@') && !text.contains("://") {
            continue;
        }
        let known: HashSet<&str> = addresses(&source.view.text)
            .map(|(_, address)| address)
            .collect();
        let own: HashSet<&str> = addresses(text).map(|(_, address)| address).collect();
        let lost = known
            .iter()
            .filter(|address| !own.contains(*address) && !is_sample(address));
        let lost: Vec<&str> = lost.take(MOST_LOST).copied().collect();
        for (at, address) in addresses(text) {
            if lost.is_empty() || known.contains(address) {
                continue;
            }
            let confidence = if lost.iter().any(|lost| is_slip(lost, address)) {
                META.confidence
            } else {
                Confidence::Possible
            };
            let span = target.view.span(at..at + address.len());
            let message = Sentence::new("finding-address-unknown").with("address", &address);
            sink.sure(&META, confidence, span, message, None);
        }
    }
}

/// Most addresses of one text that another is held against.
const MOST_LOST: usize = 8;

/// Letters by which an address differs from another through a slip.
const SLIP: usize = 2;

/// Whether two addresses differ by letters that were left out, added, swapped or mistyped; a language's tag that another
/// stands for is no slip, nor is the scheme or the slash at the end.
fn is_slip(one: &str, other: &str) -> bool {
    let bare = |address: &str| {
        let address = address.split_once("://").map_or(address, |(_, rest)| rest);
        address.trim_end_matches('/').to_ascii_lowercase()
    };
    let (one, other) = (bare(one), bare(other));
    if one == other {
        return false;
    }
    let is_sign = |c: char| matches!(c, '.' | '/' | '-' | '_' | '?' | '=' | '&' | '#' | '@');
    let pairs = one.split(is_sign).zip(other.split(is_sign));
    let is_tag =
        |part: &str| matches!(part.len(), 2 | 3) && part.bytes().all(|b| b.is_ascii_lowercase());
    let has_tags = pairs
        .filter(|(one, other)| one != other)
        .any(|(one, other)| is_tag(one) && is_tag(other));
    let head = one
        .bytes()
        .zip(other.bytes())
        .take_while(|(one, other)| one == other)
        .count();
    let (one, other) = (&one.as_bytes()[head..], &other.as_bytes()[head..]);
    let tail = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    !has_tags && one.len() - tail <= SLIP && other.len() - tail <= SLIP
}

/// Addresses in a text, with their places: ASCII around `://` or `@`.
fn addresses(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let stretches = text
        .split(|c: char| !c.is_ascii_graphic() || matches!(c, '"' | '<' | '>' | '(' | ')' | ','));
    stretches
        .map(|part| part.trim_end_matches(['.', ':', ';', '!', '?', '\'']))
        .filter(|part| is_address(part))
        .map(move |part| (part.as_ptr() as usize - text.as_ptr() as usize, part))
}

/// Whether it is the mail address of nobody, which a translator may write in the locale's words:
/// one at a domain kept for examples ([RFC 2606](https://www.rfc-editor.org/rfc/rfc2606)).
fn is_sample(address: &str) -> bool {
    let Some((_, host)) = address.split_once('@') else {
        return false;
    };
    let name = host.rsplit_once('.').map_or(host, |(name, _)| name);
    name.eq_ignore_ascii_case("example") || host.to_ascii_lowercase().ends_with(".example")
}

fn is_address(part: &str) -> bool {
    let host = part
        .split_once("://")
        .map(|(_, rest)| rest.split('/').next().unwrap_or(rest));
    let is_scheme = part.starts_with("http://") || part.starts_with("https://");
    let web =
        is_scheme && host.is_some_and(|host| host.contains('.') || host.starts_with("localhost"));
    let mail = part.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !host.starts_with('.')
    });
    web || (mail && !part.contains('/'))
}
