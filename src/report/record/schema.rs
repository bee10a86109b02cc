//! The JSON schemas of the records, made from their types.

use std::{env, fs};

use schemars::{JsonSchema, Schema, schema_for};
use serde_json::Value;

use super::{FindingRecord, PageRecord, TextRecord};

/// Compares `docs/schema/<name>.json` with the type, or writes it anew where `KIJIL_BLESS` is set.
fn holds<T: JsonSchema>(name: &str) {
    let path = format!("docs/schema/{name}.json");
    let mut schema = schema_for!(T);
    leave_out_example(&mut schema);
    let now = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
    if env::var_os("KIJIL_BLESS").is_some() {
        fs::write(&path, &now).expect("the schema can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == now,
        "{path} is not what the type says; write it anew: KIJIL_BLESS=1 cargo test --lib schema"
    );
}

/// The example of a type's documentation is Rust: whoever reads the schema reads JSON in any language.
fn leave_out_example(schema: &mut Schema) {
    if let Some(Value::String(description)) = schema.get_mut("description")
        && let Some((before, _)) = description.split_once("\n\n```")
    {
        *description = before.to_owned();
    }
}

#[test]
fn schemas_in_docs_are_those_of_the_types() {
    holds::<PageRecord>("kijil-page-1");
    holds::<TextRecord>("kijil-text-1");
    holds::<FindingRecord>("kijil-finding-1");
}
