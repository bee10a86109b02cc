//! `address-mismatch`: a web or mail address that differs from the source.

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

/// Reports addresses that only the translation has while one of the source's is gone.
pub(crate) fn check(pair: &Pair<'_, '_>, sink: &mut Sink<'_, '_>) {
    for (source, target) in pair.variants() {
        let text = &target.view.text;
        if !text.contains('@') && !text.contains("://") {
            continue;
        }
        let known: Vec<&str> = addresses(&source.view.text)
            .map(|(_, address)| address)
            .collect();
        let own: Vec<&str> = addresses(text).map(|(_, address)| address).collect();
        let mut lost = known
            .iter()
            .filter(|address| !own.contains(address))
            .peekable();
        let gone = lost.peek().is_some() && !lost.all(|address| is_sample(address));
        for (at, address) in addresses(text).filter(|(_, address)| gone && !known.contains(address))
        {
            let span = target.view.span(at..at + address.len());
            sink.add(
                &META,
                span,
                Sentence::new("finding-address-unknown").with("address", &address),
            );
        }
    }
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
    let web = part.starts_with("http://") || part.starts_with("https://");
    let mail = part.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !host.starts_with('.')
    });
    web || (mail && !part.contains('/'))
}
