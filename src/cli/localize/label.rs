//! `kijil localize --label`: one label in other languages.

use std::io::{self, Write};

use kijil::locale::{Arguments as Words, Catalog, Escape};
use kijil::site;

use super::Arguments;
use crate::cli::Status;
use crate::cli::speech::say;

/// Prints what a label says in each locale. Of several messages that say it, one counts that the locale has itself.
pub(super) fn say_in(
    text: &str,
    catalog: &Catalog,
    arguments: &Arguments,
) -> anyhow::Result<Status> {
    let recognizer = catalog.recognizer();
    let found = recognizer.whole(text);
    let texts = super::texts(arguments).escape(Escape::None);
    let mut status = Status::Clean;
    for (place, locale) in arguments.to.iter().enumerate() {
        if arguments.to[..place].contains(locale) {
            continue;
        }
        let translator = catalog.translator_with(std::slice::from_ref(locale), texts);
        let labels = found.iter();
        let mut labels: Vec<_> = labels
            .filter_map(|label| site::label(label, text, &translator))
            .collect();
        // Negotiation may have led from ko-KR to ko: that is the locale's own.
        labels.sort_by_key(|said| !site::is_own(locale, said.locale));
        let Some(said) = labels.first() else {
            crate::cli::tell(&say("no-message-says", &Words::new().with("text", text)));
            return Ok(Status::Findings);
        };
        if !site::is_own(locale, said.locale) {
            let from = Words::new().with("locale", said.locale.to_string());
            crate::cli::tell(&format!("{locale}: {}", say("page-fell-back", &from)));
            if arguments.strict {
                status = Status::Findings;
            }
        }
        writeln!(io::stdout(), "{}", said.text)?;
    }
    Ok(status)
}
