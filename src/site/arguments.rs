//! `data-l10n-args`: a JSON object → arguments.

use serde_json::Value as Json;

use crate::locale::{Arguments, Value};

/// Reads the arguments of an element. An empty attribute is none; anything but an object is `None`.
pub(super) fn read(json: &str) -> Option<Arguments<'static>> {
    let mut arguments = Arguments::new();
    if json.trim().is_empty() {
        return Some(arguments);
    }
    // serde_json refuses nesting beyond 128.
    let Ok(Json::Object(object)) = serde_json::from_str(json) else {
        return None;
    };
    for (name, value) in object {
        arguments.set(name, value_of(value));
    }
    Some(arguments)
}

fn value_of(json: Json) -> Value<'static> {
    match json {
        Json::String(text) => Value::from(text),
        Json::Number(number) => match number.as_f64() {
            Some(number) => Value::from(number),
            None => Value::Unsupported,
        },
        Json::Array(values) => Value::List(values.into_iter().map(value_of).collect()),
        _ => Value::Unsupported,
    }
}
