//! Korean particles: a word and a pair, through the message function.

use kijil::locale::{Arguments, Catalog, Isolation, TranslatorOptions};
use serde_json::Value as Json;

pub(crate) fn answer(case: &Json) -> Json {
    let text = |key: &str| case[key].as_str().unwrap_or_default();
    let source = format!("m = {{ JOSA($word, \"{}\") }}", text("pair"));
    let catalog = Catalog::from_sources([("ko/josa.ftl", source.as_str())]);
    let options = TranslatorOptions::default().isolation(Isolation::Off);
    let translator = catalog.translator_with(&[], options);
    let arguments = Arguments::new().with("word", text("word"));
    let translation = translator.translate("m", Some(&arguments));
    super::answered(translation.as_ref().map(|t| &*t.text), &[])
}
